"""Words of the docs turned into identifiers.

Every language pack spells the same words its own way; keywords and builtins are the pack's concern.
"""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_BETWEEN = re.compile(r"[\W_]+")
_UNCHANGED = ("series", "species", "news")
_IRREGULAR = {"child": "children", "person": "people"}
_IRREGULAR_SINGULAR = {plural: singular for singular, plural in _IRREGULAR.items()}


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """The lower-case words of ``name``: ``driveItem`` gives ``("drive", "item")``.

    Digits stay with the word before them (``oauth2PermissionGrant`` gives ``oauth2``, ...).
    Characters outside ASCII letters and digits separate words.
    """
    found: list[str] = []
    end = -1
    for match in _WORD.finditer(name):
        if match.group().isdigit() and found and match.start() == end:
            found[-1] += match.group()
        else:
            found.append(match.group().lower())
        end = match.end()
    return tuple(found)


def snake(name: str) -> str:
    """``crossTenantMigrationTask`` as ``cross_tenant_migration_task``; empty if it has no word."""
    return "_".join(words(name))


def pascal(name: str) -> str:
    """``crossTenantMigrationTask`` as ``CrossTenantMigrationTask``."""
    return "".join(word[0].upper() + word[1:] for word in words(name))


def camel(name: str) -> str:
    """``CrossTenant migration`` as ``crossTenantMigration``."""
    spelt = pascal(name)
    return spelt[:1].lower() + spelt[1:]


@lru_cache(maxsize=65536)
def squash(name: str) -> str:
    """``name`` as file names spell it: lower case, letters and digits only."""
    return _BETWEEN.sub("", name.lower())


def plural(word: str) -> str:
    """The plural of an English noun in snake case; a word that ends in ``s`` counts as plural."""
    head, cut, last = word.rpartition("_")
    if last in _IRREGULAR:
        return head + cut + _IRREGULAR[last]
    if last in _UNCHANGED:
        return word
    if last.endswith(("ss", "sh", "ch", "x", "z", "us")):
        return word + "es"
    if last.endswith("s"):
        return word
    if last.endswith("y") and last[-2:-1] not in ("a", "e", "i", "o", "u", ""):
        return word[:-1] + "ies"
    return word + "s"


@lru_cache(maxsize=65536)
def singular(word: str) -> str:
    """The singular of an English noun in snake case; undoes :func:`plural`."""
    head, cut, last = word.rpartition("_")
    if last in _IRREGULAR_SINGULAR:
        return head + cut + _IRREGULAR_SINGULAR[last]
    if last in _UNCHANGED or not last.endswith("s") or last.endswith(("ss", "us", "is")):
        return word
    if last.endswith("ies") and len(last) > 4:
        return word[:-3] + "y"
    if last.endswith(("sses", "shes", "ches", "xes", "zzes", "tuses", "iruses")):
        return word[:-2]
    return word[:-1]
