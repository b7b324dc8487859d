"""Parameters, header fields and request bodies compared."""

from __future__ import annotations

from generator.facts import Location, Parameter
from generator.model import Operation, RequestBody
from generator.naming import squash
from generator.review.apidiff.changes import ChangeLog
from generator.review.apidiff.pairing import Pairs, name_likeness, pair, rename
from generator.review.apidiff.texts import compare_text
from generator.review.apidiff.typetexts import UNKNOWN, TypeTexts
from generator.text import Span

_SHOWN = "sample"
"""The rule of parameters that no table or text lists."""
_OF_PATH = frozenset((Location.PATH, Location.FUNCTION))
"""Of these the request lines tell which there are, the tables what they mean."""
_REQUIRED = {True: "yes", False: "no", None: "not told"}


def compare_parameters(old: Operation, new: Operation, texts: TypeTexts, log: ChangeLog) -> None:
    """Note how what ``new`` takes differs from what ``old`` takes, its body included."""
    before = (*old.parameters, *(old.body.properties if old.body else ()))
    after = (*new.parameters, *(new.body.properties if new.body else ()))
    pairs = pair(before, after, lambda each: (each.location, _name(each)))
    moved, rest = rename(pairs, _moved)
    for left, right in moved:
        log.add(
            "parameter-moved",
            right.span,
            name=right.name,
            old=left.location.value,
            new=right.location.value,
        )
    renamed, rest = rename(rest, _renamed)
    for left, right in renamed:
        _note_renamed(left, right, log)
    for left, right in (*pairs.both, *moved, *renamed):
        _compare_parameter(left, right, texts, log)
    _note_lone(rest, old, new, log)
    _compare_bodies(old.body, new, texts, log)


def _note_renamed(old: Parameter, new: Parameter, log: ChangeLog) -> None:
    location = new.location
    if location is Location.PATH:
        # Callers write a value in the place of the placeholder, whatever its name.
        log.add("text-changed", new.span, what=_called(new))
    elif location not in _OF_PATH:
        log.add("parameter-renamed", new.span, location=location.value, old=old.name, new=new.name)


def _note_lone(rest: Pairs[Parameter], old: Operation, new: Operation, log: ChangeLog) -> None:
    for each in rest.new:
        if each.location in _OF_PATH:
            if _in_path(each, old):
                log.add("text-stated", each.span, what=_called(each))
            continue
        code = "required-parameter-added" if each.required else "parameter-added"
        log.add(code, each.span, location=each.location.value, name=each.name)
    for each in rest.old:
        place = _place(new, each)
        if each.location in _OF_PATH:
            if _in_path(each, new):
                log.add("text-removed", place, what=_called(each))
            continue
        log.add("parameter-removed", place, location=each.location.value, name=each.name)


def _name(parameter: Parameter) -> str:
    """Header fields are the same in any case (RFC 9110, section 5.1)."""
    return parameter.name.lower() if parameter.location is Location.HEADER else parameter.name


def _called(parameter: Parameter) -> str:
    return f"{parameter.location.value} parameter {parameter.name}"


def _in_path(parameter: Parameter, operation: Operation) -> bool:
    """Whether request lines of ``operation`` have the parameter, told of in words or not."""
    if parameter.location is Location.PATH:
        return True
    name = squash(parameter.name)
    return any(
        key.parameter is not None and squash(key.parameter) == name
        for route in operation.routes
        for key in route.keys
    )


def _moved(old: Parameter, new: Parameter) -> float:
    return float(old.location is not new.location and old.name.lower() == new.name.lower())


def _renamed(old: Parameter, new: Parameter) -> float:
    """Parameters of one place and type are one if the names are alike, or the words are equal."""
    if old.location is not new.location or old.type != new.type:
        return 0.0
    if old.description and old.description == new.description:
        return 1.0
    return name_likeness(old.name, new.name)


def _compare_parameter(old: Parameter, new: Parameter, texts: TypeTexts, log: ChangeLog) -> None:
    location, name = new.location.value, new.name
    if (old.rule == _SHOWN) is not (new.rule == _SHOWN):
        code = "parameter-listed" if old.rule == _SHOWN else "parameter-unlisted"
        log.add(code, new.span, location=location, name=name)
        return
    if new.location is not Location.PATH:  # A part of the path is always needed.
        _compare_required(old, new, log)
    before_type, after_type = texts.old(old.type), texts.new(new.type)
    if before_type != after_type:
        restated = UNKNOWN in (before_type, after_type)
        log.add(
            "parameter-type-restated" if restated else "parameter-type-changed",
            new.span,
            location=location,
            name=name,
            old=before_type,
            new=after_type,
        )
    # Whether it is required stands in the words: what changed there is told above.
    if old.required is new.required:
        compare_text(_called(new), old.description, new.description, new.span, log)


def _compare_required(old: Parameter, new: Parameter, log: ChangeLog) -> None:
    location, name = new.location.value, new.name
    match old.required, new.required:
        case (False, True):
            log.add("parameter-required", new.span, location=location, name=name)
        case (True, False):
            log.add("parameter-optional", new.span, location=location, name=name)
        case (before, after) if before is not after:
            log.add(
                "parameter-requirement-restated",
                new.span,
                location=location,
                name=name,
                old=_REQUIRED[before],
                new=_REQUIRED[after],
            )
        case _:
            pass


def _compare_bodies(
    old: RequestBody | None, operation: Operation, texts: TypeTexts, log: ChangeLog
) -> None:
    new = operation.body
    if old is None and new is None:
        return
    if old is None or new is None:
        if new is not None:
            log.add("body-added", new.span, new=_told(new, texts.new(new.type)))
        elif old is not None:
            log.add("body-removed", operation.span, old=_told(old, texts.old(old.type)))
        return
    before, after = _told(old, texts.old(old.type)), _told(new, texts.new(new.type))
    if old.media_type != new.media_type:
        log.add("body-media-type-changed", new.span, old=old.media_type, new=new.media_type)
    elif before != after:
        log.add("body-type-changed", new.span, old=before, new=after)


def _told(body: RequestBody, type_text: str) -> str:
    if body.type is not None:
        return type_text
    return "an object of its own properties" if body.properties else body.media_type


def _place(operation: Operation, parameter: Parameter) -> Span:
    """Where the new page tells of parameters of that place, or the operation itself."""
    if parameter.location is Location.BODY and operation.body is not None:
        return operation.body.span
    alike = (each for each in operation.parameters if each.location is parameter.location)
    return next((each.span for each in alike), operation.span)
