"""``$filter``: an expression (OData 4.01 part 2, section 5.1.1) as a test of JSON values.

Comparisons, ``and``, ``or``, ``not``, ``in``, ``has``, the usual functions of texts, ``any`` and
``all``, ``isof`` and ``cast``. Texts compare without case, as those of the directory do; a
comparison with null is false but for ``eq`` and ``ne``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from graph_stub.comparing import COMPARISONS, FUNCTIONS, compare, has_flag, look_up
from graph_stub.messages import GraphError

Value = Callable[[Mapping[str, Any]], Any]
"""A part of an expression: what it gives for the variables, of which ``""`` is the item itself."""

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^']|'')*')"
    r"|(?P<date>\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?(?![\w-]))"
    r"|(?P<guid>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})"
    r"|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w-]))"
    r"|(?P<name>[A-Za-z_$@][\w.@$]*(?:/[A-Za-z_$@][\w.@$]*)*)"
    r"|(?P<mark>[(),:]))"
)
_WORDS = {"true": True, "false": False, "null": None}
_MOST = 100
"""Expressions that nest deeper are refused."""


Is = Callable[[Any, str], bool]
"""Whether a value is of the type that is named in lower case, or of one derived from it."""


def has_type(value: Any, name: str) -> bool:
    """Whether ``value`` itself says that it is of the type ``name``."""
    named = value.get("@odata.type") if isinstance(value, dict) else None
    return isinstance(named, str) and named.lstrip("#").lower() == name


def parse_filter(text: str, is_a: Is = has_type) -> Callable[[Mapping[str, Any]], bool]:
    """The test that ``text`` says. Raises :class:`GraphError` (400) for what cannot be read."""
    parser = _Parser(text, is_a)
    found = parser.expression()
    parser.end()
    return lambda item: found({"": item}) is True


class _Parser:
    """A parser by recursive descent; ``or`` binds least."""

    def __init__(self, text: str, is_a: Is) -> None:
        self._text = text
        self._is_a = is_a
        self._at = 0
        self._depth = 0
        self._variables: list[str] = []
        self._kind, self._word = "", ""
        self._next()

    def end(self) -> None:
        """Nothing more may follow."""
        if self._kind:
            self._fail()

    def expression(self) -> Value:
        self._depth += 1
        if self._depth > _MOST:
            self._fail()
        found = self._conjunction()
        while self._is("or"):
            found = _either(found, self._conjunction())
        self._depth -= 1
        return found

    def _conjunction(self) -> Value:
        found = self._negation()
        while self._is("and"):
            found = _both(found, self._negation())
        return found

    def _negation(self) -> Value:
        if self._is("not"):
            self._depth += 1
            if self._depth > _MOST:
                self._fail()
            inner = self._negation()
            self._depth -= 1
            return lambda given: inner(given) is not True
        return self._comparison()

    def _comparison(self) -> Value:
        left = self._operand()
        for word, test in COMPARISONS.items():
            if self._is(word):
                return _compared(left, self._operand(), test)
        if self._is("in"):
            options = self._list()
            return lambda given: any(compare(left(given), each(given)) == 0 for each in options)
        if self._is("has"):
            flag = self._operand()
            return lambda given: has_flag(left(given), flag(given))
        return left

    def _operand(self) -> Value:
        kind, word = self._kind, self._word
        if self._mark("("):
            found = self.expression()
            self._need(")")
            return found
        self._next()
        if kind == "text":
            return _constant(word[1:-1].replace("''", "'"))
        if kind in ("date", "guid"):
            return _constant(word)
        if kind == "number":
            return _constant(float(word) if re.search("[.eE]", word) else int(word))
        if kind != "name":
            self._fail()
        if word in _WORDS:
            return _constant(_WORDS[word])
        if self._kind == "text" and "." in word:
            return self._operand()
        return self._called(word) if self._mark("(") else self._path(word)

    def _called(self, name: str) -> Value:
        path, _, last = name.rpartition("/")
        if last.lower() in ("any", "all") and path:
            return self._lambda(self._path(path), last.lower() == "all")
        if name.lower() in ("isof", "cast"):
            return self._typed(name.lower())
        if name.lower() not in FUNCTIONS:
            self._fail()
        count, function = FUNCTIONS[name.lower()]
        arguments = [self.expression()]
        while self._mark(","):
            arguments.append(self.expression())
        self._need(")")
        if len(arguments) != count:
            self._fail()
        return lambda given: function(*(each(given) for each in arguments))

    def _typed(self, name: str) -> Value:
        """``isof`` and ``cast``: of the item itself, or of the first of two arguments."""
        kind, word = self._kind, self._word
        value = self.expression()
        if self._mark(","):
            kind, word = self._kind, self._word
            self._next()
        else:
            value = _item
        if kind not in ("name", "text"):
            self._fail()
        self._need(")")
        named = word.strip("'").lower()
        return value if name == "cast" else lambda given: self._is_a(value(given), named)

    def _lambda(self, items: Value, every: bool) -> Value:
        if not every and self._mark(")"):
            return lambda given: bool(items(given))
        name = self._word
        if self._kind != "name":
            self._fail()
        self._next()
        self._need(":")
        self._variables.append(name)
        inner = self.expression()
        self._variables.pop()
        self._need(")")

        def test(given: Mapping[str, Any]) -> bool:
            found = items(given)
            each_of = found if isinstance(found, list) else ()
            results = [inner({**given, name: each}) is True for each in each_of]
            return all(results) if every else any(results)

        return test

    def _path(self, path: str) -> Value:
        head, _, rest = path.partition("/")
        if head in self._variables:
            return lambda given: look_up(given[head], rest) if rest else given[head]
        return lambda given: look_up(given[""], path)

    def _list(self) -> list[Value]:
        self._need("(")
        found = [self._operand()]
        while self._mark(","):
            found.append(self._operand())
        self._need(")")
        return found

    def _is(self, word: str) -> bool:
        if self._kind == "name" and self._word == word:
            self._next()
            return True
        return False

    def _mark(self, mark: str) -> bool:
        if self._kind == "mark" and self._word == mark:
            self._next()
            return True
        return False

    def _need(self, mark: str) -> None:
        if not self._mark(mark):
            self._fail()

    def _next(self) -> None:
        found = _TOKEN.match(self._text, self._at)
        if found is None:
            self._kind, self._word = "", ""
            if self._text[self._at :].strip():
                self._fail()
            return
        self._kind = found.lastgroup or ""
        self._word = found[self._kind]
        self._at = found.end()

    def _fail(self) -> None:
        near = self._word or self._text[self._at :].strip()[:20]
        where = f"near {near!r}" if near else "at its end"
        raise GraphError(400, f"Invalid filter clause: it cannot be read {where}.")


def _item(given: Mapping[str, Any]) -> Any:
    return given[""]


def _constant(value: Any) -> Value:
    return lambda given: value


def _either(left: Value, right: Value) -> Value:
    return lambda given: left(given) is True or right(given) is True


def _both(left: Value, right: Value) -> Value:
    return lambda given: left(given) is True and right(given) is True


def _compared(left: Value, right: Value, test: Callable[[int | None], bool]) -> Value:
    return lambda given: test(compare(left(given), right(given)))
