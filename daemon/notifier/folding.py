"""Long lines in lines of so many columns, as a terminal shows them. Japanese has no blanks to break at, and its signs take two columns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_CLOSING = "、。，．・：；？！）」』】〉》ー…〜々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
# Blanks; what is typed as it stands (`tsunagari login mail`); a word of blanks' languages; a sign of Japanese. A closing
# sign stays with what it follows, an opening one with what follows it.
_PIECE = re.compile(
    rf"\s+|[「『（【〈《]*(?:[(\"“]*`[^`\n]+`[!-/:-~]*|[\x21-\x7e\u00a1-\u024f‘’“”–—]+|\S[:;,.!?)]*)[{_CLOSING}]*"
)
# Blanks, and the number or the mark of one in a list; before an opening sign of Japanese no blank is written.
_BEGINNING = re.compile(r" *(?:(?:[0-9]{1,2}\.?|\([a-z]\)|[*•-]) +|[0-9]{1,2}\.(?=[「『（【〈《]))?")
_NO_WIDTH = frozenset(("Mn", "Me", "Cf"))


def columns_of(text: str) -> int:
    """How wide a text stands on a terminal."""
    return sum(_width(sign) for sign in text)


def _width(sign: str) -> int:
    if sign.isascii():
        return 1
    if unicodedata.category(sign) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def fold(text: str, width: int) -> list[str]:
    """The text, all of it one paragraph, in lines of at most `width` columns; a word that is longer stays whole."""
    lines, used = [""], 0
    for piece in _pieces(text, width):
        columns = columns_of(piece.rstrip())
        if lines[-1].strip() and used + columns > width:
            lines.append("")
            used = 0
        if lines[-1] or not piece.isspace() or len(lines) == 1:
            lines[-1] += piece
            used += columns_of(piece)
    return [line.rstrip() for line in lines]


def folded(text: str, width: int) -> str:
    """The same for a text of several lines: each by itself, and what goes on stands as far in as its line began, number aside."""
    return "\n".join(_hanging(line, width) for line in text.split("\n"))


def beside(mark: str, text: str, width: int) -> str:
    """A text of one line beside its mark; what goes on stands below the text."""
    inside = " " * columns_of(mark)
    return mark + f"\n{inside}".join(fold(text, width - columns_of(mark)))


def _hanging(line: str, width: int) -> str:
    begins = _BEGINNING.match(line)
    if columns_of(line) <= width or begins is None:  # it always matches
        return line
    inside = " " * begins.end()
    return begins[0] + f"\n{inside}".join(fold(line[begins.end() :], width - begins.end()))


def _pieces(text: str, width: int) -> Iterator[str]:
    """Pieces that stay whole; a command longer than a line is broken at its blanks all the same."""
    for piece in _PIECE.findall(text):
        if " " in piece and not piece.isspace() and columns_of(piece) > width:
            yield from re.findall(r"\s+|\S+", piece)
        else:
            yield piece
