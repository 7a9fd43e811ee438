"""The head of a mail: its fields as raw bytes, and what they say as text (encoded words, parameters, ids). No addresses, no dates.

Everything works on bytes, because a head may hold any charset with or without saying so. Nothing here raises.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Mapping
from urllib.parse import unquote_to_bytes

from connectors.by_value import ByValue
from connectors.charset import decode

HEAD_LIMIT = 256 * 1024  # bytes
SUBJECT_LIMIT = 1000  # characters
_FIELD_LIMIT = 64 * 1024  # bytes of one field, where a head is longer than all that is read
_ID_LIMIT = 512
_REFERENCES = 100  # the last ones: they name the mail that is answered and the thread's near past
_USUAL = 80  # bytes of a value with parameters that comes again
_WORDS_LIMIT = 8 * 1024  # bytes of one value that are looked at; a name or subject is never as long

_LINE_FEED = 10
_BLANK_LINE = re.compile(rb"\n\r{0,2}\n")
# A line that begins with a blank goes on with the field above it (RFC 5322 section 2.2.3).
_NEXT_FIELD = re.compile(rb"\n(?![ \t])")
_NONE = (-1, -1)
_FIELD_NAME = re.compile(rb"[!-9;-~]+[ \t]*\Z")
_WORD = re.compile(r"=\?([^?\s]{0,60})\?([bBqQ])\?(.*?)(?:\?=|\Z)", re.DOTALL)
_ALONE = re.compile(r"=\?([^?\s]{0,60})\?([bBqQ])\?([^?]*)\?=\Z")
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(?==\?[^?\s]{0,60}\?[bBqQ]\?)")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_USUAL_ID = re.compile(rb"<([!-;=?-~]{1,512})>\Z")
_USUAL_IDS = re.compile(rb"(?:<[!-;=?-~]{1,512}>[ \t]*)+\Z")
_ID = re.compile(r"<([^<>]*)>")
_PARAM = re.compile(r';\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))', re.DOTALL)
_EXTENDED = re.compile(r"([^*]+)(?:\*(\d{1,4}))?(\*)?\Z")

# C0 and C1, line and paragraph separators, directional marks and overrides, and what has no width at all (joiners of
# emoji and of Indic and Arabic script excepted): names and subjects are shown to people, in terminals and in pages.
UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\uf8ff]+"
)


def unfolded(value: bytes) -> bytes:
    """A value in one line, without the blanks around it."""
    return value.replace(b"\n", b"").strip()


class Fields(dict[str, list[bytes]]):
    """The fields of one head: lower-case name -> values as they stand there, in their order; unfolded when asked for.

    Most fields of most heads are never asked for.
    """

    __slots__ = ()

    def first(self, name: str) -> bytes:
        """The value of the first field of that name; empty where there is none."""
        return unfolded(self[name][0]) if name in self else b""

    def all(self, name: str) -> list[bytes]:
        """The values of all fields of that name."""
        return [unfolded(value) for value in self.get(name, ())]

    def text(self, name: str) -> str:
        """The first field of that name as plain text without encoded words undone: for tokens."""
        return self.first(name).decode("ascii", "replace")


def head_is_long(raw: bytes) -> bool:
    """Whether the head does not end within what is read of one."""
    return len(raw) > HEAD_LIMIT and _blank_line(raw, 0, HEAD_LIMIT) == _NONE


def head_is_cut(raw: bytes) -> bool:
    """Whether a mail ends amid its head."""
    return _BLANK_LINE.search(raw) is None


def shortened(raw: bytes) -> bytes:
    """A mail with an endless head, its fields cut to what is read of them, so that the others and the body are seen."""
    gap = _BLANK_LINE.search(raw)
    head, body = (raw[: gap.start()], raw[gap.end() :]) if gap else (raw, b"")
    kept: list[bytes] = []
    total = of_field = 0
    for line in head.split(b"\n"):
        of_field = of_field * line.startswith((b" ", b"\t")) + len(line)
        cut = line[:_FIELD_LIMIT] if of_field - len(line) < _FIELD_LIMIT else b""
        if cut and total + len(cut) < HEAD_LIMIT:
            kept.append(cut)
            total += len(cut) + 1
    return b"\n".join(kept) + b"\n\n" + body


def split_head(raw: bytes, start: int = 0, end: int | None = None) -> tuple[Fields, int]:
    """The fields that begin at `start`, and where the body begins. A head ends at a blank line or at what is no field."""
    stop = len(raw) if end is None else end
    if raw.startswith((b"\n", b"\r\n"), start, stop):
        return Fields(), start + (1 if raw[start] == _LINE_FEED else 2)
    head_end, body = _blank_line(raw, start, min(stop, start + HEAD_LIMIT))
    if head_end < 0:
        head_end, body = min(stop, start + HEAD_LIMIT), stop
    head = raw[start:head_end]
    fields, used = _HEADS[head] if start else _fields(head)
    return fields, body if used is None else start + used


def _blank_line(raw: bytes, start: int, stop: int) -> tuple[int, int]:
    """Where the first blank line begins and ends; in nearly all files it is two bytes, which are found at once."""
    plain = raw.find(b"\n\n", start, stop)
    if raw.find(b"\r", start, stop if plain < 0 else plain) < 0:
        return (plain, plain + 2) if plain >= 0 else _NONE
    gap = _BLANK_LINE.search(raw, start, stop)
    return (gap.start(), gap.end()) if gap else _NONE


def _fields(head: bytes) -> tuple[Fields, int | None]:
    """The fields, and the offset at which the head turned out to be over (None: at its end)."""
    plain = head.replace(b"\r", b"") if b"\r" in head else head
    lines = _NEXT_FIELD.split(plain)
    fields, names = Fields(), _NAMES
    for number, line in enumerate(lines):
        written, colon, value = line.partition(b":")
        name = names[written] if colon else ""
        if name in fields:
            fields[name].append(value)
        elif name:
            fields[name] = [value]
        elif fields and not _no_field_but_head(line, lines[number + 1 : number + 2]):
            return fields, _offset_of(head, line)
    return fields, None


_HEADS = ByValue(_fields, 1024)  # of parts: a few programs write the same few lines again and again


def _field_name(raw: bytes) -> str:
    """The name of a field as we look it up; empty if this is none."""
    return raw.rstrip().lower().decode("ascii") if _FIELD_NAME.match(raw) else ""


_NAMES = ByValue(_field_name, 2048)


def _no_field_but_head(line: bytes, following: list[bytes]) -> bool:
    """A line that is no field (an mbox mark, a stray word) amid a head that goes on after it."""
    if line.startswith((b">From ", b"From ")):
        return True
    return bool(following) and following[0].lower().startswith(
        (b"mime-version:", b"content-", b"message-id:", b"date:")
    )


def _offset_of(head: bytes, line: bytes) -> int:
    found = re.search(rb"\n" + re.escape(line.partition(b"\n")[0].rstrip(b"\r")) + rb"(?=\r{0,2}\n|\Z)", head)
    return found.start() + 1 if found else len(head)


def clean(text: str, limit: int = SUBJECT_LIMIT) -> str:
    """One line that is safe to show: no control, bidi or separator characters, blanks collapsed, not too long."""
    # Of all that is unseen, U+034F alone calls itself printable.
    if text.isprintable() and "  " not in text and "\u034f" not in text:
        return text.strip()[:limit]
    joined = UNSEEN.sub(_gap, text)
    return " ".join(joined.split())[:limit]


def _gap(found: re.Match[str]) -> str:
    """Line breaks and tabs part words; what has no width does not."""
    return " " if any(char in "\t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029" for char in found[0]) else ""


def words(value: bytes) -> str:
    """A value as text: encoded words undone once (RFC 2047, malformed ones too), raw 8-bit bytes by their looks."""
    value = value[:_WORDS_LIMIT]
    if value.isascii() and b"=?" not in value and b"\x1b" not in value:
        return value.decode("ascii")
    return decode_words(decode(value))


def decode_words(text: str) -> str:
    """Undo the encoded words of a text; neighbours of one charset are joined as bytes first, for cut characters."""
    if "=?" not in text:
        return text
    out: list[str] = []
    pending, label, position = b"", "", 0
    if alone := _ALONE.match(text):
        return decode(_word_bytes(alone[2], alone[3]), alone[1].partition("*")[0].lower())
    if text.count("=?") > 1:
        text = _BETWEEN_WORDS.sub(r"\1", text)
    for word in _WORD.finditer(text):
        if word.start() > position or word[1].lower() != label:
            out += [decode(pending, label), text[position : word.start()]]
            pending = b""
        label, position = word[1].partition("*")[0].lower(), word.end()
        pending += _word_bytes(word[2], word[3])
    out += [decode(pending, label), text[position:]]
    return "".join(out)


def _word_bytes(coding: str, coded: str) -> bytes:
    raw = coded.encode("utf-8", "replace")
    if coding in "qQ":
        return binascii.a2b_qp(raw.replace(b"\n", b"").replace(b"\r", b""), header=True)
    return from_base64(raw)


def from_base64(raw: bytes) -> bytes:
    """Base64 with strange characters, missing or surplus padding, or an end that was cut off."""
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        kept = _NOT_BASE64.sub(b"", raw)
        kept = kept[: len(kept) - (len(kept) % 4 == 1)]
        return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))


def message_ids(value: bytes) -> tuple[str, ...]:
    """The ids of Message-ID, In-Reply-To or References, without brackets, in their order."""
    if not value:
        return ()
    if usual := _USUAL_ID.match(value):
        return (usual[1].decode("ascii"),)
    if _USUAL_IDS.match(value):
        return tuple(dict.fromkeys(_ID.findall(value.decode("ascii"))))
    text = value[:HEAD_LIMIT].decode("utf-8", "replace")
    found = _ID.findall(text)
    if not found and "<" not in text and "@" in text:
        found = [word for word in text.split() if "@" in word]
    ids = (UNSEEN.sub("", "".join(one.split())) for one in found)
    return tuple(dict.fromkeys(one for one in ids if one and len(one) <= _ID_LIMIT))


def references(value: bytes) -> tuple[str, ...]:
    """The ids of a References field, at most the last hundred."""
    return message_ids(value)[-_REFERENCES:] if value else ()


def parameters(value: bytes) -> tuple[str, Mapping[str, str]]:
    """A structured value such as Content-Type, which may be folded: its first word in lower case, and its parameters (RFC 2231 undone)."""
    return _PARAMETERS[value] if len(value) < _USUAL else _parameters(value)


def _parameters(value: bytes) -> tuple[str, Mapping[str, str]]:
    text = unfolded(value)[: 4 * _WORDS_LIMIT].decode("ascii", "surrogateescape")
    main = text.partition(";")[0].strip().lower()
    if ";" not in text:
        return main, {}
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for name, quoted, bare in _PARAM.findall(text):
        found = _EXTENDED.match(name.lower())
        content = _unescape(quoted) if quoted else bare.strip()
        if found and (found[2] or found[3]):
            pieces.setdefault(found[1], {}).setdefault(int(found[2] or 0), (content, bool(found[3])))
        else:
            plain.setdefault(name.lower(), content)
    return main, {name: _shown(content) for name, content in plain.items()} | {
        name: _join(p) for name, p in pieces.items()
    }


_PARAMETERS = ByValue(_parameters, 1024)


def _unescape(quoted: str) -> str:
    return re.sub(r"\\(.)", r"\1", quoted, flags=re.DOTALL) if "\\" in quoted else quoted


def _shown(content: str) -> str:
    """A plain parameter: encoded words inside are against the RFC and common."""
    if content.isascii() and "=?" not in content and "\x1b" not in content:
        return content
    return decode_words(decode(content.encode("ascii", "surrogateescape")))


def _join(pieces: dict[int, tuple[str, bool]]) -> str:
    """The pieces of RFC 2231 joined as bytes, for a charset may be cut anywhere; the first may name it."""
    label, joined = "", b""
    for number in sorted(pieces):
        content, coded = pieces[number]
        if coded and number == 0 and content.count("'") >= 2:
            label, _language, content = content.split("'", 2)
        raw = content.encode("utf-8", "surrogateescape")
        joined += unquote_to_bytes(raw) if coded else raw
    return decode(joined, label)
