"""What another wrote in a mail: quoted lines, the line above them, and the mail that is passed on or answered below.

Which lines are left is told here; whether they are a letter or its foot, own_words.py tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from daemon.think.language.known import LANGUAGES, of_all
from daemon.think.language.letters import elsewhere
from daemon.think.language.letters.frame import Frame
from daemon.think.later import later

_QUOTE = later(r"^\s{0,3}(?:>|＞|\|\s?>|[^\W\d_]{1,12}>\s)")


def in_frames(alternatives: Callable[[Frame], str]) -> str:
    """The alternatives of a pattern that the frames of all languages have."""
    return of_all(lambda rules: alternatives(rules.letters.frame))


# A line that begins the part that is not the sender's: everything below it goes, too.
_FOREIGN = later(
    rf"^\s*(?:[-_=*#]{{2,}}\s*(?:{in_frames(lambda frame: frame.forwarded_title)})|{in_frames(lambda frame: frame.forwarded)})",
    re.IGNORECASE,
)
_HEADER = later(
    rf"^\s*\*{{0,2}}({in_frames(lambda frame: frame.sender_field)}|{elsewhere.SENDERS})\s*\*{{0,2}}\s*[:：]\s*\*{{0,2}}",
    re.IGNORECASE,
)
_BEGINS = "".join(rules.letters.frame.first_signs for rules in LANGUAGES.values()) + elsewhere.FIRST_SIGNS
_FOREIGN_BEGINS = frozenset("-_=*#—–" + _BEGINS + _BEGINS.upper())  # the first signs of all these, and of a header
_HEADER_NEXT = later(
    rf"^\s*\*{{0,2}}(?:{in_frames(lambda frame: frame.next_fields)}|{elsewhere.FIELDS})\s*\*{{0,2}}\s*[:：]",
    re.IGNORECASE,
)
_RULE = later(r"^\s*[_]{10,}\s*$")
_MOMENT = rf"(?:\d{{1,4}}[-/.]\s?\d{{1,2}}[-/.]\s?\d{{1,4}}|\d{{1,2}}:\d\d|{in_frames(lambda frame: frame.moment)})"
_WROTE = later(
    rf"^\s*(?:{in_frames(lambda frame: frame.attributions(_MOMENT))}"
    rf"|{elsewhere.attributions(_MOMENT)})\s*$",
    re.IGNORECASE,
)
_ATTRIBUTION_ENDS = (
    ":",
    "：",
    ">",
    "-",
    *(end for rules in LANGUAGES.values() for end in rules.letters.frame.attribution_ends),
)
_WROTE_BEGINS = later(
    rf"^\s*(?:{in_frames(lambda frame: frame.attribution_begins(_MOMENT))}|{elsewhere.attribution_begins(_MOMENT)})",
    re.IGNORECASE,
)
_FOLLOWED = later(rf"{in_frames(lambda frame: frame.wrote)}|:$|：$")


def is_quote(line: str) -> bool:
    """Whether the line is marked as what another wrote."""
    return (">" in line or "＞" in line) and _QUOTE.match(line) is not None


def without_mark(line: str) -> str:
    """The words of a quoted line."""
    return _QUOTE.sub("", line).lstrip(" >＞|").strip()


def above_foreign(lines: list[str]) -> list[int]:
    """Which lines stand above the first that begins a foreign part; attribution lines over quotes inside are taken out."""
    kept: list[int] = []
    at = 0
    while at < len(lines):
        first = lines[at].lstrip()[:1]
        if not first:
            kept.append(at)
            at += 1
            continue
        if first in _FOREIGN_BEGINS and (_FOREIGN.match(lines[at]) or _starts_header_block(lines, at)):
            break
        taken = _attribution(lines, at)
        if taken and not _own_below(lines, at + taken):
            break
        if not taken:
            kept.append(at)
        at += taken or 1
    return kept


def _starts_header_block(lines: list[str], at: int) -> bool:
    if _RULE.match(lines[at]):
        return any(_HEADER.match(line) for line in lines[at + 1 : at + 3])
    if not _HEADER.match(lines[at]):
        return False
    below = [line for line in lines[at + 1 : at + 8] if line.strip()][:4]
    return sum(bool(_HEADER_NEXT.match(line)) for line in below) >= (1 if at and not lines[at - 1].strip() else 2)


def _attribution(lines: list[str], at: int) -> int:
    """How many lines an attribution beginning here has: 0 is none; mail programs wrap it over two or three."""
    if is_quote(lines[at]) or not lines[at].strip():
        return 0
    for count in (1, 2, 3):
        part = lines[at : at + count]
        if count > 1 and not _WROTE_BEGINS.match(lines[at]):
            return 0
        if count == 1 and not _may_attribute(lines[at]):
            continue
        if all(line.strip() and not is_quote(line) for line in part):
            joined = " ".join(line.strip() for line in part)
            if (
                len(joined) < 400
                and _may_attribute(joined)
                and _WROTE.match(joined)
                and _is_followed(lines, at + count, joined)
            ):
                return count
    return 0


def _may_attribute(line: str) -> bool:
    """Whether it ends as each attribution does: to look for that costs a tenth of the pattern."""
    return line.rstrip().rstrip("。").rstrip().lower().endswith(_ATTRIBUTION_ENDS)


def _is_followed(lines: list[str], at: int, joined: str) -> bool:
    """An attribution has a quote below it, or bears a date or an address itself (programs that do not mark quotes)."""
    below = next((line for line in lines[at : at + 4] if line.strip()), "")
    if _QUOTE.match(below):
        return True
    return bool(re.search(r"@|\d{1,2}:\d\d", joined)) and bool(_FOLLOWED.search(joined))


def _own_below(lines: list[str], at: int) -> bool:
    """Whether quotes follow and then own words again: an answer in between, not a quote at the end."""
    below = lines[at : at + 2000]
    first = next((index for index, line in enumerate(below) if line.strip()), -1)
    if first < 0 or not _QUOTE.match(below[first]):
        return False
    return any(line.strip() and not _QUOTE.match(line) for line in below[first:])
