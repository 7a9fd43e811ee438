"""What the sender newly wrote in a mail: without quotes, attribution lines, forwarded parts, signatures and disclaimers.

Salutation and closing phrases stay, and a name line directly under the closing phrase too (docs/acts.md, "Whole messages").
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from daemon.think.language.known import LANGUAGES
from daemon.think.language.letters import elsewhere
from daemon.think.later import later
from daemon.think.mail.answers_inside import with_quote_marked
from daemon.think.mail.name_card import above_card, is_closing, is_contact, is_signed, is_talk
from daemon.think.mail.quoted import (
    above_foreign,
    in_frames,
    is_quote,
    titles_a_mail,
    with_marks,
    with_questions_first,
    without_mark,
    without_tail,
)


class Passage(NamedTuple):
    """Own words in one piece; `answers` is the quoted line right above it, with `> `, or empty."""

    text: str
    answers: str = ""


class OwnWords(NamedTuple):
    """The own words of a mail joined, and piece by piece; `footer` is what stood below them and is no quote."""

    text: str
    passages: tuple[Passage, ...]
    footer: str = ""


_SURELY, _NOTE, _SOFT, _FOOT, _PERHAPS = "surely", "note", "soft", "foot", "perhaps"
_HEAD = 400  # of a longer line only so much is looked at
_SIGNATURE = later(
    r"^\s{0,3}(?:-- ?|—|--+|__+|==+|\*{3,}|~~+|[-=_*─━‐―ー～〜＊◆◇■□☆★・.+♪:／/＝━─┃┏┗┌└┳┻╋－]{4,}.*)\s*$|^[─━―＝＊－]{2,}"
    r"|^\s{0,3}[-~=_*+^:]{8,}\s*$|^\s{0,3}[●■◆○★☆◎][─━―－-]{4,}.{0,3}$|^\s{0,3}(?P<two>[^\w\s…‥・][…‥・])(?P=two){2,}"
    r"|^\s{0,3}[^\w\s()（）!?！？~❤♡♥✨\U0001F000-\U0010FFFF](?:[^\w()（）!?！？~❤♡♥✨\U0001F000-\U0010FFFF]|[ﾟﾞ゜゛°oO]){9,}\s*$"
    # any other one or two signs over and over, but not those with which people cry out or laugh
    r"|^\s{0,3}(?P<sign>[^\w\s()（）!?！？。、…~❤♡♥✨\U0001F000-\U0010FFFF]{1,2})(?P=sign){3,}\W{0,20}$|^\s{0,3}(?:[-*_=~#+] ){4,}\S?\s*$"
)
_SENT_FROM = later(rf"^\s*(?:{in_frames(lambda frame: frame.sent_from)}|{elsewhere.SENT_FROM})\s*$", re.IGNORECASE)
_DISCLAIMER = later(rf"^\s*(?:{in_frames(lambda frame: frame.disclaimer)}|{elsewhere.NOTICES})", re.IGNORECASE)
_NOTICE = later(
    rf"^\W{{0,5}}(?:{in_frames(lambda frame: frame.notice)})(?:\W{{0,3}}[:：】\]＞>]|[^\w\s]{{0,5}}\s*$)", re.IGNORECASE
)
_SOFTLY = later(rf"^\s*(?:{in_frames(lambda frame: frame.soft)})", re.IGNORECASE)
_LEGAL = later(in_frames(lambda frame: frame.legal), re.IGNORECASE)
_OF_MAIL = later(in_frames(lambda frame: frame.of_mail), re.IGNORECASE)
_BANNER = later(rf"^\s*(?:{in_frames(lambda frame: frame.banner)})", re.IGNORECASE)
_BANNER_MORE = later(in_frames(lambda frame: frame.banner_more), re.IGNORECASE)
_POSTSCRIPT = later(rf"^\s*(?:{in_frames(lambda frame: frame.postscript)})", re.IGNORECASE)
_POSTSCRIPT_SIGNS = frozenset("".join(rules.letters.frame.postscript_signs for rules in LANGUAGES.values()))
_TOLD = later(r"[\d０-９:：・]")  # in a line that tells something
_LAST_WORD = 4  # lines, with the name
_REACHED = later(r"[@〒]|https?:|www\.|\d[-(（]\d")  # in a line that tells where somebody is reached
_LARGEST_BOX = 14  # lines
_NO_WORDS = later(r"^[\W_]*$")
_COLUMNS = later(r"[^\s|](?:[ \u3000]{2,}|[ \u3000]*[\t|│｜][ \u3000]*)[^\s|│｜]")  # between two of one row
_SERVICE = later(r"^\s{0,3}_{20,}\s*$")  # which services of free mail draw above what they praise
_SITE = later(r"https?://|www\.")
_PRAISE = 6  # lines
_FOOTER = later(rf"^\s*(?:{in_frames(lambda frame: frame.footer)}|~~//~~)\s*$", re.IGNORECASE)


def own_words(text: str) -> OwnWords:
    """The words that the sender newly wrote. Where nothing else is left (a bare quote), the text is empty."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").split("\n")
    lines = _below_banner(lines)
    if ">" in text or "＞" in text:
        lines = with_questions_first(with_marks(lines))
    lines = without_tail(with_quote_marked(lines))
    heads = [line[:_HEAD] for line in lines]
    above = above_foreign(heads)
    own = _letter([heads[at] for at in above])
    passages = _passages([lines[above[at]] for at in own])
    joined = "\n\n".join(passage.text for passage in passages)
    rest = set(range(len(above))) - set(own)
    return OwnWords(joined, passages, "\n".join(lines[above[at]] for at in sorted(rest)))


def without_footer(text: str) -> str:
    """The whole body of an automatic mail without its signature and footer, and without the copy of a mail that came back."""
    lines = _below_banner(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    heads = [line[:_HEAD] for line in lines]
    copy = next((at for at, line in enumerate(heads) if at and titles_a_mail(line)), len(heads))
    return "\n".join(lines[: _above_signature(heads[:copy])]).strip()


def _below_banner(lines: list[str]) -> list[str]:
    """The lines without what the post office of the reader put above them: that the mail comes from outside."""
    at, seen = 0, False
    while at < len(lines):
        if _BANNER.match(lines[at][:_HEAD]) or (seen and lines[at].strip() and _BANNER_MORE.search(lines[at][:_HEAD])):
            seen = True
        elif _NO_WORDS.match(lines[at]):
            seen = seen and bool(lines[at].strip())
        else:
            break
        at += 1
    return lines[at:] if any(_BANNER.match(line[:_HEAD]) for line in lines[:at]) else lines


def _letter(lines: list[str]) -> list[int]:
    """Which lines are the letter: those above the signature, and a postscript below it."""
    for at, line in enumerate(lines):
        if at and line.lstrip()[:1] in _POSTSCRIPT_SIGNS and _NO_WORDS.match(lines[at - 1]) and _POSTSCRIPT.match(line):
            return [*range(_above_signature(lines[:at])), *range(at, at + _above_signature(lines[at:]))]
    return list(range(_above_signature(lines)))


def _above_signature(lines: list[str]) -> int:
    """How many lines stand above signature, disclaimer or footer; quotes below a top signature stay out as well."""
    is_own = [_is_own(line) for line in lines]
    own = own_left = sum(is_own)
    boxed = 0
    for at, line in enumerate(lines):
        if not is_own[at]:
            continue
        own_left -= 1
        if at <= boxed and boxed:
            continue
        below = _ends_letter(line)
        if below in (_NOTE, _SOFT):
            below = _SURELY if _is_soft_end(lines, at, below) else ""
        if below == _SURELY or (below == _FOOT and not _is_head(own - own_left - 1, own_left)):
            # A signature may stand above, which its neighbour below kept from being one.
            return _above_signature(lines[:at])
        if below == _PERHAPS and _is_last_part(lines, at, own_left) and not _rules_table(lines, at):
            boxed = _box_end(lines, at)
            if not boxed:
                return above_card(lines[:at])
    return above_card(lines)


def _is_soft_end(lines: list[str], at: int, kind: str) -> bool:
    """Whether what people may write, too (`Please don't print this`), ends the letter: law stands in it, or a name above it."""
    passage = " ".join(lines[at : at + 4])
    if _LEGAL.search(passage):
        return True
    return (kind == _SOFT or _OF_MAIL.search(passage) is not None) and is_signed(lines[:at])


@lru_cache(maxsize=2048)
def _ends_letter(line: str) -> str:
    """Whether the letter ends above this line; remembered, for people sign all their letters alike."""
    if _DISCLAIMER.match(line) or _SENT_FROM.match(line):
        return _SURELY
    if _NOTICE.match(line):
        return _NOTE
    if _SOFTLY.match(line):
        return _SOFT
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
    if _SERVICE.match(lines[at]) and len(below) <= _PRAISE and any(map(_SITE.search, below)):
        return True
    if below and _is_last_word(below):
        return False
    talking = sum(map(is_talk, below))
    return talking <= max(1, len(below) // 3)


def _is_last_word(below: list[str]) -> bool:
    """Whether a sentence stands below a line of signs, and at most one more and a name: the letter ends there."""
    talks = below[0].rstrip().endswith("。") and is_talk(below[0])
    return talks and len(below) <= _LAST_WORD and not any(map(_REACHED.search, below))


def _rules_table(lines: list[str], at: int) -> bool:
    """Whether a line of signs parts the rows of a table: two or more with columns, and nobody's telephone or address in them."""
    if lines[at] == "-- ":
        return False
    above = list(takewhile(str.strip, reversed(lines[max(0, at - _LARGEST_BOX) : at])))
    below = list(takewhile(str.strip, lines[at + 1 : at + 1 + _LARGEST_BOX]))
    rows = [line for line in (*above, *below) if not _NO_WORDS.match(line)]
    in_columns = sum(_COLUMNS.search(line) is not None for line in rows)
    return in_columns > 1 and in_columns * 3 >= len(rows) * 2 and not any(map(is_contact, rows))


def _box_end(lines: list[str], at: int) -> int:
    """Where the line of signs stands that closes what this one opens, if the letter goes on below it; 0 is nowhere.

    In the box stand things to be known (an account, a timetable), in a signature who somebody is.
    """
    sign = lines[at].strip()[:3]
    end = next((one for one in range(at + 3, min(at + _LARGEST_BOX, len(lines))) if lines[one].strip()[:3] == sign), 0)
    inside, below = lines[at + 1 : end], [line for line in lines[end + 1 :] if _is_own(line)]
    if not end or not below or not any(map(_TOLD.search, inside)) or not any(map(is_talk, below[:3])):
        return 0
    return end if any(map(is_closing, below)) or not any(map(is_contact, inside)) else 0


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
