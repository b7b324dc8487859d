"""Edm primitive types as Python values (OData 4.01 JSON format, 7.1).

Reading never fails: a text that is no value of its type is given back as it came.
"""

from __future__ import annotations

import re
import sys
from base64 import b64decode, b64encode, urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from decimal import Decimal
    from uuid import UUID

_DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)


def _duration(text: str) -> timedelta:
    match = _DURATION.fullmatch(text)
    if match is None or text[-1] in "PT":
        raise ValueError(text)
    sign, *_ = match.groups()
    parts = {
        name: float(value)
        for name, value in match.groupdict().items()
        if value and name != "sign"
    }
    length = timedelta(**parts)
    return -length if sign == "-" else length


def _binary(text: str) -> bytes:
    return b64decode(text, validate=True)


def _base64url(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


# Few programs meet these two, and their modules take long to import.
def _decimal(value: object) -> Decimal:
    from decimal import Decimal

    return Decimal(str(value))


def _guid(text: str) -> UUID:
    from uuid import UUID

    return UUID(text)


def _is_instance(value: object, module: str, name: str) -> bool:
    """Whether a value is of a class, which it cannot be before its module is there."""
    loaded = sys.modules.get(module)
    return loaded is not None and isinstance(value, getattr(loaded, name))


_READERS: dict[str, Callable[[Any], object]] = {
    "Edm.DateTimeOffset": datetime.fromisoformat,
    "Edm.Date": date.fromisoformat,
    "Edm.TimeOfDay": time.fromisoformat,
    "Edm.Duration": _duration,
    "Edm.Guid": _guid,
    "Edm.Binary": _binary,
    "Edm.Base64Url": _base64url,
    "Edm.Decimal": _decimal,
}


def reader(edm_type: str) -> Callable[[Any], Any] | None:
    """What reads a JSON value of ``edm_type``; None where the value stands as is."""
    read = _READERS.get(edm_type)
    if read is None:
        return None

    def lenient(value: Any) -> Any:
        try:
            return read(value)
        except (ValueError, TypeError, ArithmeticError, AttributeError):
            return value

    return lenient


def duration_text(length: timedelta) -> str:
    """A length of time as an xs:dayTimeDuration, as ``P1DT2H0.5S``."""
    sign = "-" if length < timedelta(0) else ""
    length = abs(length)
    minutes, seconds = divmod(length.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{length.microseconds:06d}".rstrip("0") if length.microseconds else ""
    clock = f"{hours}H" if hours else ""
    clock += f"{minutes}M" if minutes else ""
    clock += f"{seconds}{fraction}S" if seconds or fraction else ""
    days = f"{length.days}D" if length.days else ""
    if not days and not clock:
        return "PT0S"
    return f"{sign}P{days}{'T' if clock else ''}{clock}"


def primitive_text(value: object) -> str | None:
    """The text of a Python value that is no JSON value; None for others."""
    if isinstance(value, datetime):
        text = value.isoformat()
        return f"{text[:-6]}Z" if text.endswith("+00:00") else text
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration_text(value)
    if _is_instance(value, "uuid", "UUID"):
        return str(value)
    return None


def to_json(value: Any, edm_type: str | None = None) -> Any:
    """A Python value as a JSON value: strings, numbers, dicts and lists of its own.

    Raises TypeError for a value that has no JSON form.
    """
    if value is None or type(value) in (str, int, float, bool):
        return value
    text = primitive_text(value)
    if text is not None:
        return text
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, bytes | bytearray | memoryview):
        if edm_type == "Edm.Base64Url":
            return urlsafe_b64encode(value).decode("ascii").rstrip("=")
        return b64encode(value).decode("ascii")
    if _is_instance(value, "decimal", "Decimal"):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, Mapping):
        return {str(name): to_json(item, edm_type) for name, item in value.items()}
    if isinstance(value, Sequence):
        return [to_json(item, edm_type) for item in value]
    if hasattr(value, "to_dict"):
        return value.to_dict()
    raise TypeError(f"{type(value).__name__} has no JSON form: {value!r}")
