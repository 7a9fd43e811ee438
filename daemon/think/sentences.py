"""A passage of a mail cut into sentences, and the language of a text. Wrapped lines are joined, bullets stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.think.later import later

_KANA = later(r"[\u3040-\u30ff]")
_HAN = later(r"[\u3400-\u9fff]")
_LATIN = later(r"[A-Za-z]")
_BULLET = later(r"^\s*(?:[-*•・●■◆○□◇※▼▶→]|\(?\d{1,2}[.)]|[①-⑳])\s*(?=\S)")
_JA_END = later(
    r"[。！？!?](?:[」』）)]*)(?:\s*(?:[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]|[(（][^()（）]{1,4}[)）]|笑|w+))*|(?<=[\U0001F300-\U0001FAFF\u2600-\u27BF])\s+|♪|(?<=[ぁ-んァ-ヶ一-龠])(?:…|\.{3})(?=\s|$)"
)
_EN_END = later(
    r"(?<![.!?…])[.!?…]++[\"')\]]*+(?=\s+[\"'(\[]?[A-Z0-9\U0001F300-\U0001FAFF£$€@#“‘a-z]|\s*$)(?:\s*(?:[:;]-?[)D(P]|[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F])+)?"
)
_ABBREVIATION = later(
    r"(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Sr|Jr|vs|etc|approx|No|Nos|Vol|pp?|ed|eds|Inc|Ltd|Co|Corp|Fig|dept|tel|e\.g|i\.e|a\.m|p\.m|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|[A-Z])\.$",
    re.IGNORECASE,
)
_HEAD = 400  # signs that tell the language of lines that are being joined, however many there are
_WIDE = 58  # a line as long as this was probably wrapped by a program


def language_of(text: str, otherwise: str = "en") -> str:
    """`ja` or `en`, by the signs; a text without letters is in the language `otherwise`."""
    head = text[:4000]
    if head.isascii():
        return "en" if _LATIN.search(head) else otherwise
    if not _LATIN.search(head):
        return "ja" if _KANA.search(head) or _HAN.search(head) else otherwise
    kana, han, latin = (len(signs.findall(head)) for signs in (_KANA, _HAN, _LATIN))
    if not kana + han + latin:
        return otherwise
    return "ja" if (kana + han) * 4 > latin else "en"


def language_around(text: str, otherwise: str) -> str:
    """The same of the few words around an address: 新: is Japanese, however few its characters."""
    return "ja" if any("\u3040" <= char <= "\u9fff" for char in text) else otherwise


def sentences_of(passage: str) -> Iterator[str]:
    """The sentences of a passage in their order, each without blanks at its ends."""
    for block in _blocks(passage):
        cut = _cut_japanese(block) if language_of(block) == "ja" else _cut_english(block)
        for sentence in cut:
            if stripped := sentence.strip():
                yield stripped


def _blocks(passage: str) -> Iterator[str]:
    """Lines joined where a program broke them: before a line in lower case, or after a wide one that ends no sentence."""
    held = ""
    for line in passage.splitlines():
        text = line.strip().replace("\u3000", " ").strip()
        if held and (not text or _BULLET.match(line) or not _goes_on(held, text)):
            yield held
            held = ""
        if text:
            glue = "" if language_of(held[:_HEAD] or text) == "ja" else " "
            held = f"{held}{glue}{text}" if held else text
    if held:
        yield held


def _goes_on(held: str, text: str) -> bool:
    if language_of(held[:_HEAD]) == "ja":
        return held[-1] in "、，" or (
            held[-1] not in "。！？!?♪」）)" and _width(held) >= _WIDE and not _is_name_line(text)
        )
    if held[-1] in ".!?:" or _is_greeting(held):
        return False
    return len(held) >= _WIDE - 14 or text[:1].islower()


def _width(text: str) -> int:
    return sum(2 if ord(sign) > 0x2E7F else 1 for sign in text[-80:]) if len(text) < 80 else 80


def _is_name_line(text: str) -> bool:
    return len(text) <= 6 and not text.endswith(("。", "す", "た"))


def _is_greeting(held: str) -> bool:
    return held.endswith(",") and len(held) < 40


def _cut_japanese(block: str) -> Iterator[str]:
    start = 0
    for end in _JA_END.finditer(block):
        if block.count("「", start, end.start()) > block.count("」", start, end.end()):
            continue
        yield block[start : end.end()]
        start = end.end()
    yield block[start:]


def _cut_english(block: str) -> Iterator[str]:
    start = 0
    for end in _EN_END.finditer(block):
        piece = block[start : end.end()].rstrip()
        goes_on = block[end.end() : end.end() + 80].lstrip()[:1].islower() or not piece.endswith(
            ("etc.", "p.m.", "a.m.", " I.")
        )
        if _ABBREVIATION.search(piece[-12:]) and goes_on and not piece.endswith("MS."):  # the illness, no title
            continue
        yield piece
        start = end.end()
    yield block[start:]
