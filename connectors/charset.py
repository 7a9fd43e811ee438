"""Bytes of mail to text: labels from a closed list, and a look at the bytes where the label is missing, unknown or wrong.

Shift_JIS always means cp932 and ISO-2022-JP its Microsoft variant (①, ㈱, half-width kana). Nothing here raises.
"""

from __future__ import annotations

import re

from connectors.by_value import ByValue

_UTF8, _JIS, _CP932, _EUC = "utf-8", "iso2022_jp", "cp932", "euc_jp"
_ALIASES = {
    _UTF8: "utf-8 utf8 unicode-1-1-utf-8 cesu-8 utf-8n",
    "utf-16": "utf-16 unicode ucs-2 iso-10646-ucs-2",
    "utf-16-le": "utf-16le",
    "utf-16-be": "utf-16be",
    "utf-32": "utf-32",
    "ascii": "us-ascii ascii ansi_x3.4-1968 iso646-us 646",
    _JIS: "iso-2022-jp iso2022-jp iso-2022-jp-1 iso-2022-jp-2 iso-2022-jp-3 iso-2022-jp-2004 iso-2022-jp-ms iso-2022-jp-ext"
    " cp50220 cp50221 cp50222 jis jis7 csiso2022jp",
    _CP932: "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j cp932 ms932 windows-932 csshiftjis shift_jis-2004"
    " shift_jisx0213 cswindows31j x-ms-cp932",
    _EUC: "euc-jp eucjp x-euc-jp ujis eucjp-ms euc-jp-ms cp51932 euc-jp-2004 eucjp-win",
    "cp1252": "iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 windows-1252 cp1252 x-ansi ansi windows-latin-1",
    "iso8859_2": "iso-8859-2 latin2",
    "iso8859_5": "iso-8859-5",
    "iso8859_7": "iso-8859-7",
    "iso8859_8": "iso-8859-8 iso-8859-8-i",
    "iso8859_15": "iso-8859-15 latin9 latin-9",
    "cp1254": "iso-8859-9 latin5 windows-1254",
    "cp1250": "windows-1250 cp1250",
    "cp1251": "windows-1251 cp1251",
    "cp1253": "windows-1253",
    "cp1255": "windows-1255",
    "cp1256": "windows-1256 iso-8859-6",
    "cp1257": "windows-1257 iso-8859-4 iso-8859-13",
    "cp1258": "windows-1258",
    "koi8_r": "koi8-r",
    "koi8_u": "koi8-u",
    "mac_roman": "macintosh x-mac-roman",
    "gb18030": "gb18030 gbk gb2312 gb_2312-80 cp936 x-gbk windows-936",
    "hz": "hz-gb-2312 hz",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5 cp950",
    "cp949": "euc-kr ks_c_5601-1987 ksc5601 korean windows-949 cp949 uhc",
    "iso2022_kr": "iso-2022-kr",
    "cp874": "tis-620 windows-874 iso-8859-11",
}
_CODECS = {alias: codec for codec, aliases in _ALIASES.items() for alias in aliases.split()}
_SEVEN_BIT = {_JIS, "hz", "iso2022_kr"}  # these hide their characters in ASCII
_WIDE = {"utf-16", "utf-16-le", "utf-16-be", "utf-32"}
_ONE_BYTE = {"cp1252", "ascii", "mac_roman", *(codec for codec in _ALIASES if codec.startswith(("iso8859", "cp125")))}
_GUESSES = ["cp1252", "cp1251", "koi8_r", "gb18030", "big5hkscs", "cp949"]

# What JIS and EUC name differently from cp932, so that one letter reads the same in all three.
_AS_CP932 = str.maketrans("〜‖−¢£¬", "～∥－￠￡￢")
_NAMED_OTHERWISE = re.compile("[〜‖−¢£¬]")
_ESCAPE = re.compile(rb"\x1b(\$\([@-Z]|\$[@-Z]|\([A-Z]|&@|\.[A-Z]|N)?")
_JIS_ESCAPE = re.compile(rb"\x1b(?:\$[@B(]|\([BIJ])")
_HIGH = re.compile(rb"[\x80-\xff]")


_CODEC_OF: ByValue[str, str | None] = ByValue(
    lambda label: _CODECS.get(label.strip(" \t\r\n\"'").lower()) if len(label) < 40 else None, 256
)


def decode(raw: bytes, label: str = "") -> str:
    """The text of `raw`, whose sender says that its charset is `label` (empty: says nothing)."""
    codec = _CODEC_OF[label]
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) and len(raw) % 2 == 0:
        return raw.decode("utf-16", "replace")
    if codec in _WIDE:
        return _wide(raw, codec)
    if raw.isascii():
        return _seven_bit(raw, codec)
    if b"\x1b" in raw and codec in (None, _JIS, "ascii") and _JIS_ESCAPE.search(raw):
        return _jis(raw)
    return _eight_bit(raw.removeprefix(b"\xef\xbb\xbf"), codec)


def _wide(raw: bytes, codec: str) -> str:
    """UTF-16 or -32; plain ASCII without a zero byte shows that the label lies."""
    if raw.isascii() and b"\0" not in raw:
        return raw.decode("ascii")
    return raw.decode(codec, "replace").removeprefix("\ufeff")


def _seven_bit(raw: bytes, codec: str | None) -> str:
    if b"\x1b" in raw and _JIS_ESCAPE.search(raw):
        return _jis(raw)
    if codec in _SEVEN_BIT and codec != _JIS:
        return raw.decode(codec, "replace")
    return raw.decode("ascii")


def _jis(raw: bytes) -> str:
    try:
        return _as_cp932(raw.decode(_JIS))
    except UnicodeDecodeError:
        return _jis_by_hand(raw)


def _as_cp932(text: str) -> str:
    return text.translate(_AS_CP932) if _NAMED_OTHERWISE.search(text) else text


def _jis_by_hand(raw: bytes) -> str:
    """ISO-2022-JP with what Python's codecs refuse: NEC rows, half-width kana, a lost return to ASCII, stray 8-bit bytes."""
    out, position, mode = [], 0, b"(B"
    for escape in _ESCAPE.finditer(raw):
        out.append(_jis_run(raw[position : escape.start()], mode))
        position, mode = escape.end(), escape[1] or mode
    out.append(_jis_run(raw[position:], mode))
    return "".join(out)


def _jis_run(run: bytes, mode: bytes) -> str:
    """What stands between two escapes. A line feed returns to ASCII (RFC 1468)."""
    if not run:
        return ""
    coded, feed, rest = run.partition(b"\n")
    tail = (feed + rest).decode("ascii", "replace")
    if mode == b"(I":
        return bytes(byte | 0x80 if 0x20 < byte < 0x60 else byte for byte in coded).decode(_CP932, "replace") + tail
    if mode.startswith(b"$"):
        return _two_bytes(coded) + tail
    return _eight_bit(coded, None) + tail if _HIGH.search(coded) else coded.decode("ascii") + tail


def _two_bytes(coded: bytes) -> str:
    """JIS rows and cells as cp932, which knows the vendors' rows too."""
    pairs = bytearray()
    for first, second in zip(coded[::2], coded[1::2], strict=False):
        row, cell = first - 0x21, second - 0x21
        if not (0 <= row < 94 and 0 <= cell < 94):
            pairs += b"\x81\xac"  # 〓, the printers' sign for a missing character
            continue
        lead = row // 2 + (0x81 if row < 62 else 0xC1)
        trail = cell + 0x9F if row % 2 else cell + (0x40 if cell < 63 else 0x41)
        pairs += bytes((lead, trail))
    return pairs.decode(_CP932, "replace")


def _eight_bit(raw: bytes, codec: str | None) -> str:
    """8-bit bytes: valid UTF-8 is UTF-8 whatever a one-byte label says; else the label if it fits; else a guess."""
    if codec is None or codec in (_UTF8, "ascii", _JIS) or codec in _ONE_BYTE:
        text = _strictly(raw, _UTF8)
        if text is not None:
            return text
    elif (text := _strictly(raw, codec)) is not None and _fits(raw, text, codec):
        return _as_cp932(text) if codec == _EUC else text
    if codec in _ONE_BYTE and codec not in ("ascii", "cp1252"):
        return raw.decode(codec, "replace")
    return _japanese(raw) or _guess(raw, codec)


def _fits(raw: bytes, text: str, codec: str) -> bool:
    """A Japanese label that reads the bytes without error and yet finds little Japanese is in doubt."""
    if codec not in (_CP932, _EUC) or _score(text) > 0.3:
        return True
    return _strictly(raw, _UTF8) is None and _japanese(raw) is None


def _strictly(raw: bytes, codec: str) -> str | None:
    """The text, or None; a character that is cut off at the very end (of a body that we read in part) is dropped."""
    try:
        return raw.decode(codec)
    except UnicodeDecodeError as fault:
        cut_off = "unexpected end" in fault.reason or "incomplete" in fault.reason
        return raw[: fault.start].decode(codec) if cut_off and fault.start else None


def _japanese(raw: bytes) -> str | None:
    """The reading as cp932 or EUC-JP, if one of them looks like Japanese."""
    best, found = 0.45, None
    for codec in (_CP932, _EUC):
        text = _strictly(raw, codec)
        if text is not None and (score := _score(text)) > best:
            best, found = score, _as_cp932(text) if codec == _EUC else text
    return found


def _score(text: str) -> float:
    """How Japanese a text looks, about 1 for real Japanese: kana speak for it, half-width kana and private signs against."""
    strange = [char for char in text[:4000] if char > "\x7f"]
    if not strange:
        return 0.0
    return sum(map(_weight, strange)) / len(strange)


def _weight(char: str) -> float:
    if "\u3040" <= char <= "\u30ff":
        return 1.3
    if "\u4e00" <= char <= "\u9fff":
        return 0.7
    if "\u3000" <= char <= "\u303f" or "\uff01" <= char <= "\uff5e":
        return 1.0
    return -0.6 if "\uff61" <= char <= "\uff9f" else -1.5


def _guess(raw: bytes, codec: str | None) -> str:
    """Not Japanese and not as labelled: broken UTF-8 stays UTF-8, else the likeliest of the other charsets, else Latin."""
    loose = raw.decode(_UTF8, "replace")
    broken = loose.count("\ufffd")
    if codec in (_UTF8, _CP932, _EUC, _JIS) and broken <= len(_HIGH.findall(raw)) * 0.7 + 1:
        return loose if codec == _UTF8 or broken * 10 < len(loose) else raw.decode(codec or _UTF8, "replace")
    if codec is None and len(_HIGH.findall(raw[:4096])) >= 8:
        from charset_normalizer import from_bytes  # noqa: PLC0415  hardly any mail comes to this

        best = from_bytes(raw[:4096], cp_isolation=_GUESSES).best()
        if best is not None:
            return raw.decode(best.encoding, "replace")
    if codec not in (None, "ascii", "cp1252", _UTF8):
        return raw.decode(codec, "replace")
    return _latin(raw)


def _latin(raw: bytes) -> str:
    """windows-1252, which is what ISO-8859-1 means in mail; the five bytes it lacks as Latin-1 has them."""
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
