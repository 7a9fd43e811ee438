"""The words of a mail: which part holds them, its transfer encoding and charset undone, as plain text of at most 64 KiB."""

from __future__ import annotations

import binascii
import re

from connectors.charset import decode
from connectors.headers import from_base64
from connectors.mime import Part

TEXT_LIMIT = 64 * 1024  # bytes in UTF-8
_RAW_LIMIT = {"text/plain": 256 * 1024, "text/html": 512 * 1024}
_OTHER_LIMIT = 64 * 1024

_UUENCODED = re.compile(r"^begin [0-7]{3} \S.*\n(?:[ -`]{1,62}\n)+(?:`?\n)?end$", re.MULTILINE)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_HARMFUL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff\ud800-\uf8ff]+")


def words_of(parts: tuple[Part, ...]) -> str:
    """The text of the mail proper: its plain text, else its HTML as text. Attachments and attached mails are not read."""
    readable = [part for part in parts if not part.embedded and _is_words(part)]
    plain = [part for part in readable if part.kind == "text/plain"]
    if plain:
        text = _capped("\n".join(_plain(part) for part in _that_belong_together(plain)))
        if text.strip():
            return text
    page = next((part for part in readable if part.kind in ("text/html", "application/xhtml+xml")), None)
    if page is not None:
        from connectors.html_text import html_to_text  # noqa: PLC0415  its parser loads slowly, and many polls meet no page

        return _capped(_tidy(html_to_text(content_text(page))))
    other = next((part for part in readable if part.kind not in ("text/plain", "text/calendar")), None)
    return _capped(_plain(other)) if other is not None else ""


def _is_words(part: Part) -> bool:
    return part.kind.startswith("text/") or part.kind == "application/xhtml+xml" if not part.attached else False


def _that_belong_together(plain: list[Part]) -> list[Part]:
    """The first plain text, and where it lies among other things (a picture in the midst of a letter) those that go on."""
    first = plain[0]
    if first.parent != "multipart/mixed":
        return plain[:1]
    return [first, *(part for part in plain[1:] if part.parent == first.parent and not part.file_name())]


def content_text(part: Part) -> str:
    """The content of a part as text: transfer encoding and charset undone."""
    return decode(transferred(part), part.params.get("charset", "").split(" ")[0])


def transferred(part: Part) -> bytes:
    """The bytes of a part, its transfer encoding undone; no more of them than are read."""
    limit = _RAW_LIMIT.get(part.kind, _OTHER_LIMIT)
    raw = part.source[part.start : min(part.end, part.start + limit)]
    coding = part.fields.first("content-transfer-encoding")
    if not coding:
        return raw
    name = coding.strip(b" \t;\"'").lower()
    if name == b"base64":
        return from_base64(raw)
    if name == b"quoted-printable":
        return binascii.a2b_qp(raw)
    if b"uu" in name:  # x-uuencode, x-uue: nobody writes letters in it any more
        return b""
    return raw


def _plain(part: Part) -> str:
    text = _tidy(content_text(part))
    if part.params.get("format", "").lower() == "flowed":
        text = _unflowed(text, joined=part.params.get("delsp", "").lower() == "yes")
    return _UUENCODED.sub("", text) if "\nend" in text and "begin " in text else text


def _tidy(text: str) -> str:
    """One kind of line end, and nothing in it that a terminal or a page would obey."""
    if text.replace("\n", "").replace("\u3000", "").isprintable():  # which nothing harmful is, and no other line end
        return text
    return _HARMFUL.sub("", _LINE_ENDS.sub("\n", text))


def _unflowed(text: str, *, joined: bool) -> str:
    """RFC 3676: lines that end in a blank go on in the next one of the same depth of quoting."""
    out: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        words = line[depth:].removeprefix(" ")
        if out and open_depth == depth and words != "-- ":
            out[-1] = (out[-1][:-1] if joined else out[-1]) + words
        else:
            out.append(f"{'>' * depth} {words}" if depth else words)
        open_depth = depth if words.endswith(" ") and words != "-- " else -1
    return "\n".join(line.rstrip(" ") if line != "-- " else line for line in out)


def _capped(text: str) -> str:
    if len(text) * 4 <= TEXT_LIMIT:
        return text
    raw = text.encode("utf-8", "replace")
    return text if len(raw) <= TEXT_LIMIT else raw[:TEXT_LIMIT].decode("utf-8", "ignore")
