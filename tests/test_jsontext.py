import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.jsontext import NotJsonError, decode


def test_what_is_json_is_decoded() -> None:
    assert decode('{"a": [1, 2.5, null, true, "\\u00e9"]}') == {"a": [1, 2.5, None, True, "é"]}


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ('{\n  "a": 1,\n}', "a comma stands before the closing bracket", 1),
        ('{\n  "a": [\n    1,\n\n  ]\n}', "a comma stands before the closing bracket", 2),
        ('{\n  "a": 1\n  "b": 2\n}', "a comma is missing", 1),
        ('{\n  "a": 1,\n  ...\n}', "an ellipsis stands for something left out", 2),
        ('{\n  "a": 1, // the key\n  "b": 2\n}', "a comment stands in it", 1),
        ("{\n  'a': 1\n}", "quotation marks are not straight double ones", 1),
        ('{"a":\u00a0true}', "a blank is not one of JSON (U+00A0)", 0),
        ('{\n  "a": 1', "it ends too early", 1),
        ("", "it ends too early", 0),
        ('{"a": 00:00:00}', "a value goes on with text that is not JSON", 0),
        ('{\n  a: 1\n}', "a property name is not in double quotes", 1),
        ('{"a", "b"}', "a property has no value", 0),
        ('{"a": "one\ntwo"}', "a string is not closed on its line", 0),
        ('{"a": "one}', "a string is never closed", 0),
        ('{"a": 1}\n{"b": 2}', "more text follows after the JSON value", 1),
        ('{"a": "C:\\dir"}', "a backslash begins no JSON escape", 0),
        ('{"a": none}', "a value is not written as JSON", 0),
        ('{"a": NaN}', "NaN is no JSON value", 0),
        ('{"a": 1e999}', "a number is too large", 0),
        ('{"a": "\\ud800"}', "a string holds half of a surrogate pair", 0),
        ("[" * 100_000, "it is nested too deeply", 0),
    ],
)  # fmt: skip
def test_faults_are_told_with_their_line(text: str, reason: str, line: int) -> None:
    with pytest.raises(NotJsonError) as caught:
        decode(text)
    assert (caught.value.fault.reason, caught.value.fault.line) == (reason, line)


@given(st.text(alphabet='{}[]",:.\\/ \n0aeE-\u00a0'))
def test_any_text_is_json_or_has_a_fault_on_one_of_its_lines(text: str) -> None:
    try:
        value, line = decode(text), 0
    except NotJsonError as error:
        value, line = None, error.fault.line
    assert 0 <= line <= text.count("\n")
    assert value is None or value == json.loads(text)
