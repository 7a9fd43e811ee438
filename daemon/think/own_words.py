"""What the sender newly wrote in a mail: without quotes, attribution lines, forwarded parts, signatures and disclaimers.

Salutation and closing phrases stay, and a name line directly under the closing phrase too (docs/acts.md, "Whole messages").
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from daemon.think.language.letters import elsewhere
from daemon.think.later import later
from daemon.think.quoted import above_foreign, in_frames, is_quote, without_mark


class Passage(NamedTuple):
    """Own words in one piece; `answers` is the quoted line right above it, with `> `, or empty."""

    text: str
    answers: str = ""


class OwnWords(NamedTuple):
    """The own words of a mail joined, and piece by piece; `footer` is what stood below them and is no quote."""

    text: str
    passages: tuple[Passage, ...]
    footer: str = ""


_SURELY, _FOOT, _PERHAPS = "surely", "foot", "perhaps"
_HEAD = 400  # of a longer line only so much is looked at
_SIGNATURE = later(
    r"^\s{0,3}(?:-- ?|—|--+|__+|==+|\*{3,}|~~+|[-=_*─━‐―ー～〜＊◆◇■□☆★・.+♪:／/＝━─┃┏┗┌└┳┻╋－]{4,}.*)\s*$|^[─━―＝＊－]{2,}"
    # any other one or two signs over and over, but not those with which people cry out or laugh
    r"|^\s{0,3}(?P<sign>[^\w\s()（）!?！？。、…~❤♡♥✨\U0001F000-\U0010FFFF]{1,2})(?P=sign){3,}\W{0,20}$|^\s{0,3}(?:[-*_=~#+] ){4,}\S?\s*$"
)
_SENT_FROM = later(rf"^\s*(?:{in_frames(lambda frame: frame.sent_from)}|{elsewhere.SENT_FROM})\s*$", re.IGNORECASE)
_DISCLAIMER = later(
    rf"^\s*(?:\W{{0,4}}(?:{in_frames(lambda frame: frame.notice)})\W{{0,3}}[:：]|{in_frames(lambda frame: frame.disclaimer)}|{elsewhere.NOTICES})",
    re.IGNORECASE,
)
_FOOTER = later(rf"^\s*(?:{in_frames(lambda frame: frame.footer)}|~~//~~)\s*$", re.IGNORECASE)
_PHONE = r"\+?\d[\d ().-]{7,}\d"
_CONTACT = later(
    rf"(?:{_PHONE}|[\w.+-]+@[\w-]+\.\w|https?://|\bwww\.|{in_frames(lambda frame: frame.contact)})", re.IGNORECASE
)
_HARD_CONTACT = later(rf"(?:{_PHONE}|{in_frames(lambda frame: frame.hard_contact)})", re.IGNORECASE)
# Numbers of an order or a parcel, and what a mail server answered, are told; they are nobody's telephone.
_REFERENCE = later(rf"{in_frames(lambda frame: frame.reference)}|\b[45]\d\d[ -][45]\.\d\.\d|\bsaid:", re.IGNORECASE)
_SENTENCE_END = later(rf"[。！？!?]\s*$|{in_frames(lambda frame: frame.sentence_end)}")
_CLOSING = later(rf"^\s*(?:{in_frames(lambda frame: frame.closing)})[,.!。]?\s*$", re.IGNORECASE)


def own_words(text: str) -> OwnWords:
    """The words that the sender newly wrote. Where nothing else is left (a bare quote), the text is empty."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").split("\n")
    heads = [line[:_HEAD] for line in lines]
    above = above_foreign(heads)
    end = _above_signature([heads[at] for at in above])
    passages = _passages([lines[at] for at in above[:end]])
    joined = "\n\n".join(passage.text for passage in passages)
    return OwnWords(joined, passages, "\n".join(lines[at] for at in above[end:]))


def without_footer(text: str) -> str:
    """The whole body of an automatic mail without its signature and footer."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(lines[: _above_signature([line[:_HEAD] for line in lines])]).strip()


def _above_signature(lines: list[str]) -> int:
    """How many lines stand above signature, disclaimer or footer; quotes below a top signature stay out as well."""
    own = own_left = sum(_is_own(line) for line in lines)
    for at, line in enumerate(lines):
        if not _is_own(line):
            continue
        own_left -= 1
        below = _ends_letter(line)
        if below == _SURELY or (below == _FOOT and not _is_head(own - own_left - 1, own_left)):
            # A signature may stand above, which its neighbour below kept from being one.
            return _above_signature(lines[:at])
        if below == _PERHAPS and _is_last_part(lines, at, own_left):
            return _above_card(lines[:at])
    return _above_card(lines)


@lru_cache(maxsize=4096)
def _ends_letter(line: str) -> str:
    """Whether the letter ends above this line; remembered, for people sign all their letters alike."""
    if _DISCLAIMER.match(line) or _SENT_FROM.match(line):
        return _SURELY
    if _FOOTER.match(line):
        return _FOOT
    return _PERHAPS if _SIGNATURE.match(line) else ""


def _is_head(own_above: int, own_left: int) -> bool:
    """Whether a line that is a footer elsewhere stands over the letter: machines say there, too, that they are machines."""
    return own_above < min(2, own_left)


def _is_own(line: str) -> bool:
    return bool(line.strip()) and not is_quote(line)


def _is_last_part(lines: list[str], at: int, own_left: int) -> bool:
    """A line of signs is a signature when what follows is short and no letter of its own; `-- ` always is."""
    if lines[at] in ("-- ", "--") or not at:
        return bool(at) or lines[at] == "-- "
    if own_left > 14:
        return False
    below = [line for line in lines[at + 1 :] if _is_own(line)]
    talking = sum(bool(_SENTENCE_END.search(line)) and not _CONTACT.search(line) for line in below)
    return talking <= max(1, len(below) // 3)


def _above_card(lines: list[str]) -> int:
    """How many lines stand above a block of name, company, telephone and address at the very end without a line of signs."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    start = end
    while start and lines[start - 1].strip() and not is_quote(lines[start - 1]):
        start -= 1
    block = lines[start:end]
    if not start or len(block) > 9 or not _is_card(block):
        return end
    return start + _card_begin(block)


def _is_card(block: list[str]) -> bool:
    if any(_REFERENCE.search(line) for line in block):
        return False
    hard = sum(bool(_HARD_CONTACT.search(line)) for line in block)
    soft = sum(bool(_CONTACT.search(line)) for line in block)
    talking = sum(bool(_SENTENCE_END.search(line)) for line in block)
    return (hard >= 1 or soft >= 2) and soft + hard >= 2 and not talking


def _card_begin(block: list[str]) -> int:
    """Where the card begins in a block that may open with a closing phrase and a name that belong to the letter."""
    for at, line in enumerate(block):
        if _CLOSING.match(line):
            return min(at + 2, len(block)) if at + 1 < len(block) and not _CONTACT.search(block[at + 1]) else at + 1
    return 0


def _passages(lines: list[str]) -> tuple[Passage, ...]:
    passages: list[Passage] = []
    quoted, above = "", ""
    held: list[str] = []
    for line in [*lines, "> "]:
        if not is_quote(line):
            if held or line.strip():
                above = above if held else quoted
                held.append(line.rstrip())
            continue
        if text := "\n".join(held).strip():
            passages.append(Passage(text, above))
        held = []
        if bare := without_mark(line):
            quoted = f"> {bare}"
    return tuple(passages)
