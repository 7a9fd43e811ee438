"""The signs of a condition, looked at before Python's parser sees them: its size, and slips of hand with their remedy."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from config.nearest import nearest, shown
from config.words import Said, SaidError, say

MAX_LENGTH = 2_000
MAX_TOKENS = 400
MAX_BRACKETS = 20
MAX_DIGITS = 9

_TOKEN = re.compile(
    r"""(?P<blank>[ \t\r\n]+)
    |(?P<number>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[\w.]*)
    |(?P<name>[^\W\d][\w\u00ad\u200b-\u200f\u2060\ufeff]*)
    |(?P<string>'[^']*'|"[^"]*")
    |(?P<digits>\d+)
    |(?P<sign>\*\*|//|<<|>>|&&|\|\||=>|=<|<>|<=|>=|==|!=|:=|.)""",
    re.VERBOSE | re.DOTALL,
)
_NUMBER = re.compile(rf"[0-9]{{1,{MAX_DIGITS}}}(?:\.[0-9]{{0,{MAX_DIGITS}}})?|\.[0-9]{{1,{MAX_DIGITS}}}")
_SIGNS = frozenset({"<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ","})
_INSTEAD = {
    "&&": "and", "&": "and", "||": "or", "|": "or", "!": "not", "=>": ">=", "=<": "<=", "<>": "!=", "=": "==", "is": "==",
    "≥": ">=", "≤": "<=", "≠": "!=", "＞": ">", "＜": "<", "＝": "==", "≧": ">=", "≦": "<=", "×": "*", "÷": "/", "−": "-", "–": "-", "－": "-",
    "＋": "+", "＊": "*", "／": "/", "（": "(", "）": ")", "［": "[", "］": "]", "，": ",", "、": ",", "“": "'", "”": "'", "‘": "'", "’": "'",
    "「": "'", "」": "'", "＇": "'", "＂": "'", "＆": "and", "｜": "or", "！": "not", "．": ".",
}  # fmt: skip
_KEYWORDS = frozenset(keyword.kwlist) - {"and", "or", "not", "in", "True", "False"}
_OPERATORS = frozenset({"and", "or", "not", "in"})
_NOTHING = frozenset({"None", "none", "null", "nil", "unknown"})
_CLOSING = {")": "(", "]": "["}


class ExpressionError(SaidError):
    """The text is no expression of this language; `column` counts from 1 within the text."""

    def __init__(self, said: Said, column: int) -> None:
        super().__init__(said)
        self.column = column


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    column: int

    def fail(self, key: str, **fields: str | int) -> ExpressionError:
        return ExpressionError(say(key, text=shown(self.text), **fields), self.column)

    @property
    def operand(self) -> bool:
        return self.kind in ("number", "string") or (self.kind == "name" and self.text not in _OPERATORS)


def check_notation(text: str, names: Collection[str]) -> None:
    """Raise the first fault that can be seen without a parser; afterwards the text is short, flat and of plain signs."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError(say("rules.too_long", limit=MAX_LENGTH), 1)
    tokens = [_Token(str(found.lastgroup), found[0], found.start() + 1) for found in _TOKEN.finditer(text)]
    solid = [token for token in tokens if token.kind != "blank"]
    if not solid or solid[0].text == "#":
        raise ExpressionError(say("rules.empty"), 1)
    if len(solid) > MAX_TOKENS:
        raise ExpressionError(say("rules.too_long", limit=MAX_LENGTH), 1)
    _check_hyphens(text, names)
    for token in solid:
        _CHECKS[token.kind](token, names)
    _check_neighbours(solid)
    _check_brackets(solid)


def _check_hyphens(text: str, names: Collection[str]) -> None:
    """`days-since-contact` would be read as two subtractions."""
    for found in re.finditer(r"[a-z]+(?:-[a-z]+)+", text):
        if (near := found[0].replace("-", "_")) in names:
            raise ExpressionError(say("rules.unknown_signal_near", name=found[0], near=near), found.start() + 1)


def _check_number(token: _Token, _names: Collection[str]) -> None:
    if not _NUMBER.fullmatch(token.text):
        raise token.fail("rules.odd_number", digits=MAX_DIGITS)


def _check_digits(token: _Token, _names: Collection[str]) -> None:
    raise token.fail("rules.write_instead", right=shown(unicodedata.normalize("NFKC", token.text)))


def _check_name(token: _Token, names: Collection[str]) -> None:
    if token.text in _INSTEAD:
        raise token.fail("rules.write_instead", right=_INSTEAD[token.text])
    if token.text in _NOTHING:
        raise token.fail("rules.no_nothing")
    if token.text in _KEYWORDS:
        raise token.fail("rules.not_in_language")
    if not token.text.isascii():
        near = nearest(token.text, names)
        raise token.fail("rules.foreign_letters_near", near=near) if near else token.fail("rules.foreign_letters")


def _check_string(token: _Token, _names: Collection[str]) -> None:
    if "\\" in token.text or shown(token.text[:50]) != token.text[:50] or len(token.text) > 50:
        raise token.fail("rules.odd_text")


def _check_sign(token: _Token, _names: Collection[str]) -> None:
    if token.text in _SIGNS:
        return
    if token.text in _INSTEAD:
        raise token.fail("rules.write_instead", right=_INSTEAD[token.text])
    if token.text == "%":
        raise token.fail("rules.percent")
    if token.text in ("'", '"'):
        raise token.fail("rules.open_quote")
    if token.text.isspace():
        raise token.fail("rules.wide_blank")
    raise token.fail("rules.not_in_language")


_CHECKS = {
    "number": _check_number,
    "digits": _check_digits,
    "name": _check_name,
    "string": _check_string,
    "sign": _check_sign,
}


def _check_neighbours(tokens: list[_Token]) -> None:
    for left, right in pairwise(tokens):
        if left.operand and right.operand:
            raise right.fail("rules.missing_between", left=shown(left.text))
        if left.operand and right.text == "(":
            raise left.fail("rules.no_calls")
        if left.text == right.text == "*" or left.text == right.text == "/":
            raise right.fail("rules.not_in_language")


def _check_brackets(tokens: list[_Token]) -> None:
    still_open: list[_Token] = []
    for token in tokens:
        if token.text in ("(", "["):
            still_open.append(token)
        elif token.text in _CLOSING and (not still_open or still_open.pop().text != _CLOSING[token.text]):
            raise token.fail("rules.unopened")
        if len(still_open) > MAX_BRACKETS:
            raise token.fail("rules.too_deep")
    if still_open:
        raise still_open[-1].fail("rules.unclosed")
