"""The text of an address book cut into cards, and each card into its lines: names, parameters, decoded values.

vobject reads the lines (vCard 2.1 with quoted-printable included); each card is cut out first and read alone, so that a
broken one never hides the others.
"""

from __future__ import annotations

import io
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from vobject.base import ContentLine, getLogicalLines

from connectors.charset import decode

_BEGIN = re.compile(rb"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_END = re.compile(rb"^[ \t]*END[ \t]*:[ \t]*VCARD[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_NAME = re.compile(r"[A-Za-z0-9_-]+")
_COLON = re.compile(r'"[^"]*"|:')
_PICTURES = re.compile(r"(?:[\w-]+\.)?(?:(?:PHOTO|LOGO|KEY)[;:]|SOUND(?!;X-IRMC-N))", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/\s]*={0,2}\s*")
_LONGEST = 64 << 10


@dataclass(frozen=True, slots=True)
class Line:
    """One property: NAME, group (`item1`), parameters (NAME -> values), and the value with its escapes."""

    name: str
    group: str
    params: dict[str, tuple[str, ...]]
    raw: str

    @property
    def text(self) -> str:
        """The value as one text."""
        return unescaped(self.raw)

    @property
    def parts(self) -> tuple[str, ...]:
        """The value of a structured property such as N or ORG, part by part."""
        return tuple(unescaped(part).strip() for part in re.split(r"(?<!\\);", self.raw))

    @property
    def listed(self) -> tuple[str, ...]:
        """The values of a property that holds several, such as NICKNAME."""
        return tuple(unescaped(part).strip() for part in re.split(r"(?<!\\),", self.raw))


@dataclass(frozen=True, slots=True)
class CardText:
    """The lines of one card. `faults` are the names of lines that could not be read; `cut`: it has no end."""

    lines: tuple[Line, ...]
    raw: bytes
    faults: tuple[str, ...] = ()
    cut: bool = False

    def all(self, *names: str) -> tuple[Line, ...]:
        """The lines with one of these names, in the order of the card."""
        return tuple(line for line in self.lines if line.name in names)

    def first(self, *names: str) -> Line | None:
        """The first line with the first of these names that occurs."""
        return next((line for name in names for line in self.all(name)), None)

    def text(self, *names: str) -> str:
        """The text of `first`, or nothing."""
        line = self.first(*names)
        return " ".join(line.text.split()) if line else ""


def cards(raw: bytes) -> Iterator[CardText]:
    """The cards of the file. What stands outside of cards is nothing; a card without END ends where the next begins."""
    raw = raw.replace(b"\r\r\n", b"\r\n")  # an iPhone's export that went through a program for Windows
    starts = [found.start() for found in _BEGIN.finditer(raw)]
    for start, stop in itertools.pairwise([*starts, len(raw)]):
        piece = raw[start:stop]
        end = _END.search(piece)
        yield _card(piece[: end.start()] if end else piece, cut=end is None)


def unescaped(value: str) -> str:
    r"""The text without backslashes: `\n` is a new line, `\,` a comma."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value, flags=re.DOTALL).strip()


def _card(piece: bytes, *, cut: bool) -> CardText:
    lines: list[Line] = []
    faults: list[str] = []
    # The bytes travel as Latin-1, one character each, until the line's own charset is known.
    for text, _ in getLogicalLines(io.StringIO(piece.decode("latin-1"), newline=None), allowQP=True):
        if _PICTURES.match(text):
            faults += _fault_of_picture(text)
            continue
        try:
            line = _line(text[:_LONGEST])
        except Exception:  # noqa: BLE001  vobject raises what it likes; the other lines of the card are good
            faults.append(re.split(r"[;:]", text, maxsplit=1)[0][:40].upper())
        else:
            lines.append(line)
    return CardText(tuple(lines), piece, tuple(faults), cut)


def _fault_of_picture(text: str) -> list[str]:
    """Pictures are not kept; one that is plainly damaged is named all the same."""
    head, _, value = text.partition(":")
    encoded = re.search(r"[;=](?:b|base64)(?:;|$)", head, re.IGNORECASE)
    return [head.partition(";")[0].upper()] if encoded and not _BASE64.fullmatch(value) else []


def _line(text: str) -> Line:
    head, value = _halves(text)
    first, *rest = _split(head, ";")
    group, _, name = first.rpartition(".")
    if not _NAME.fullmatch(name):
        raise ValueError(name)
    params = [_param(part) for part in rest]
    charset = next((values[0] for key, *values in params if key == "CHARSET" and values), "")
    # vobject undoes quoted-printable, but knows neither cp932 under the name Shift_JIS nor our guesses: as bytes, then.
    plain = [param for param in params if param[0] != "CHARSET"]
    lists: Any = [*plain, ["CHARSET", "latin-1"]]  # the library's types say a dictionary, its code takes lists
    found = ContentLine(name, lists, value, group or None, encoded=True)
    kept = {key: tuple(map(_decoded, values)) for key, values in found.params.items() if key != "CHARSET"}
    kept["TYPE"] = (*kept.get("TYPE", ()), *found.singletonparams)
    return Line(name.upper().replace("_", "-"), group.lower(), kept, _decoded(found.value, charset))


def _halves(text: str) -> tuple[str, str]:
    """What stands before and after the first colon outside of quotes. vobject's own pattern can take hours over a bad line."""
    colon = next((found.start() for found in _COLON.finditer(text) if found[0] == ":"), -1)
    if colon < 0:
        raise ValueError(text)
    return text[:colon], text[colon + 1 :]


def _split(text: str, sign: str) -> list[str]:
    """The parts between signs that stand outside of quotes."""
    parts, quoted = [""], False
    for char in text:
        quoted ^= char == '"'
        if char == sign and not quoted:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _param(part: str) -> list[str]:
    """NAME and values, or the bare value that vCard 2.1 allows (`TEL;CELL:`); quoted-printable in capitals, as vobject wants it."""
    key, equals, values = part.partition("=")
    texts = [value.strip().strip('"') for value in (_split(values, ",") if equals else [key])]
    upper = [text.upper() if text.upper() == "QUOTED-PRINTABLE" else text for text in texts]
    return [key.strip().upper(), *upper] if equals else upper


def _decoded(text: str, charset: str = "") -> str:
    try:
        return decode(text.encode("latin-1"), charset)
    except UnicodeEncodeError:
        return text
