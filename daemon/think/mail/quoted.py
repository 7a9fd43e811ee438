"""What another wrote in a mail: quoted lines, the line above them, and the mail that is passed on or answered below.

Which lines are left is told here; whether they are a letter or its foot, own_words.py tells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from itertools import chain, groupby, pairwise, takewhile
from typing import NamedTuple

from daemon.think.language.known import LANGUAGES, of_all
from daemon.think.language.letters import elsewhere
from daemon.think.language.letters.frame import Frame
from daemon.think.later import later

_QUOTE = later(
    r"^\s{0,3}(?:[>＞»](?![_.ωдД∀・^]{1,3}[<＜])|≫|[#:]>|[|｜¦│┃](?![^\n]*[|｜¦│┃])\s?(?=[\w「『（(【>…\"'“]|$)|[^\W\d_]{1,12}>\s)|^\s{0,8}[A-Za-z]{1,12}>{1,2}\s"
)
_USUAL = "> "  # a quote at any rate: no face has a blank here
_SURELY = frozenset({">", "> ", ">>"})  # the first two signs of what is one, too
_OF_TAIL = 12  # lines of the quote at the end that are looked at
_BARS = frozenset("|｜¦│┃»≫")
_BAR_OR_BLANK = _BARS | {" ", "\u3000"}
_RECURRING = 2048  # lines that are remembered
_WIDE, _NARROW = 66, 0x2E7F  # cells of a line that a program may have broken; signs above that are two cells wide
_ENDS = later(r"[。！？!?.…:：)）」』>]\s*$")
_ADDRESSED = "".join(f"(?<!{title})" for rules in LANGUAGES.values() for title in rules.letters.frame.addressed)
_NAMED = later(rf"^\s{{0,3}}(?P<who>[^\W\d_]{{1,12}}){_ADDRESSED}[>＞]{{1,2}}(?=\S)")


def in_frames(alternatives: Callable[[Frame], str]) -> str:
    """The alternatives of a pattern that the frames of all languages have."""
    return of_all(lambda rules: alternatives(rules.letters.frame))


_TITLES = f"{in_frames(lambda frame: frame.forwarded_title)}|{elsewhere.FORWARDED_TITLES}"
# A line that begins the part that is not the sender's: everything below it goes, too.
_FOREIGN = later(
    rf"^\s*(?:[-_=*#~—–―─━＝＊＿]{{2,}}\s*(?:{_TITLES})|[<＜【\[▼■◆▽↓]{{1,3}}\s*(?:{_TITLES})[^。]{{0,10}}\W*$|{in_frames(lambda frame: frame.forwarded)})",
    re.IGNORECASE,
)
_PASSED_ON = later(rf"^\s*(?:{in_frames(lambda frame: frame.passed_on)})\s*$", re.IGNORECASE)
_FIELD_BEGINS, _FIELD_ENDS = (
    r"^\s*[*■◆●▼・【\[＜<（(]{0,2}\s?",
    r"\s?(?:[*]{0,2}\s*[:：\t]|[】\]＞>）)]{1,2}\s?[:：]?)\s*\*{0,2}",
)
_HEADER = later(
    rf"{_FIELD_BEGINS}({in_frames(lambda frame: frame.sender_field)}|{elsewhere.SENDERS}){_FIELD_ENDS}", re.IGNORECASE
)
_BEGINS = "".join(rules.letters.frame.first_signs for rules in LANGUAGES.values()) + elsewhere.FIRST_SIGNS
# the first signs of all these, and of a header
_FOREIGN_BEGINS = frozenset("-_=*#~—–―─━＝＊＿<＜【[▼■◆▽↓●（(" + _BEGINS + _BEGINS.upper())
_HEADER_NEXT = later(
    rf"{_FIELD_BEGINS}(?:{in_frames(lambda frame: frame.next_fields)}|{elsewhere.FIELDS}){_FIELD_ENDS}", re.IGNORECASE
)
_FIELD_ALONE = later(
    rf"^\s*(?:{in_frames(lambda frame: frame.next_fields)}|{in_frames(lambda frame: frame.sender_field)})\s*$",
    re.IGNORECASE,
)
_LONGEST_FIELD = 12
_OPENS = frozenset("（(＜<【[《〈")
_FIELD_SIGN = later(r"[:：\t】\]＞>）)]")
_TOLD = later(r"@|\d")  # an address, a day or an hour
_RULE = later(r"^\s*[_]{10,}\s*$")
_SIGNS = later(r"^\s*[^\w\s]{4,}\s*$")
_MOMENT = rf"(?:\d{{1,4}}[-/.]\s?\d{{1,2}}[-/.]\s?\d{{1,4}}|\d{{1,2}}:\d\d|{in_frames(lambda frame: frame.moment)})"
_NUMBERS = later(rf"{_MOMENT}.{{0,10}}\d{{1,2}}[:：]\d\d", re.IGNORECASE)
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
_CLOSES = tuple("）)＞】]》〉")
_WROTE_BEGINS = later(
    rf"^\s*(?:{in_frames(lambda frame: frame.attribution_begins(_MOMENT))}|{elsewhere.attribution_begins(_MOMENT)})",
    re.IGNORECASE,
)
_FOLLOWED = later(rf"{in_frames(lambda frame: frame.wrote)}|:$|：$")


def is_quote(line: str) -> bool:
    """Whether the line is marked as what another wrote."""
    if line.startswith(_USUAL):
        return True
    return _may_quote(line) and _QUOTE.match(line) is not None


def _may_quote(line: str) -> bool:
    """Whether one of the signs of a quote stands in it."""
    return ">" in line or "＞" in line or (line[:1] in _BAR_OR_BLANK and line.lstrip()[:1] in _BARS)


def with_marks(lines: list[str]) -> list[str]:
    """The lines with `> ` before those that belong to a quote without it.

    That are lines that bear the name of their writer twice or more (佐藤＞, HS>), and ends of quoted lines that a program broke.
    """
    marked = (line for line in lines if (">" in line or "＞" in line) and line[0] != ">")
    named = {line: found for line in marked if (found := _NAMED.match(line))}
    who = Counter(named[line]["who"] for line in lines if line in named) if named else Counter()
    out: list[str] = []
    above = ""
    for line in lines:
        if line in named and who[named[line]["who"]] > 1:
            above = f"> {line[named[line].end() :]}"
        elif len(above) >= _WIDE // 2 and not line.startswith(_USUAL) and _goes_on(above, line):
            above = f"> {line}"
        else:
            above = line
        out.append(above)
    return out


def without_tail(lines: list[str]) -> list[str]:
    """The lines without most of the quote at their end: where it begins is told by the first of them."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    begin = end
    while begin and lines[begin - 1][:2] in _SURELY:
        begin -= 1
    return lines[: begin + _OF_TAIL] if end - begin > _OF_TAIL else lines


def _goes_on(above: str, line: str) -> bool:
    """Whether this line is the end of a wide quoted line, which does not end where a sentence does."""
    if not line.strip() or not is_quote(above) or is_quote(line):
        return False
    width = sum(2 if ord(sign) > _NARROW else 1 for sign in above)
    same = line[0].islower() if above.isascii() else not line[0].isascii()
    return width >= _WIDE and same and not _ENDS.search(above)


def with_questions_first(lines: list[str]) -> list[str]:
    """The lines with each quoted question above its answer, where below an attribution two answers or more stand above theirs."""
    if _answered_above(lines) < 2:
        return lines
    for at in range(len(lines)):
        below = at + _attribution(lines, at)
        if below > at and _answered_above(lines[below:]) > 1:
            parts = [list(part) for _, part in groupby(lines[below:], key=lambda line: bool(line.strip()))]
            turned = (sorted(part, key=is_quote, reverse=True) if _is_answer_above(part) else part for part in parts)
            return [*lines[:below], *chain.from_iterable(turned)]
    return lines


def _answered_above(lines: list[str]) -> int:
    """How many paragraphs are an answer with the quoted question under it; of less than two it may say none."""
    pairs = pairwise(lines)
    if sum(bool(above) and not above.startswith(_USUAL) and _may_quote(below) for above, below in pairs) < 2:
        return 0  # most mails, found in no time
    return sum(_is_answer_above(list(part)) for _, part in groupby(lines, key=lambda line: bool(line.strip())))


def _is_answer_above(part: list[str]) -> bool:
    quoted = [is_quote(line) for line in part]
    return not quoted[0] and quoted[-1] and quoted == sorted(quoted)


def titles_a_mail(line: str) -> bool:
    """Whether the line says that another mail follows, or a copy of one."""
    return line.lstrip()[:1] in _FOREIGN_BEGINS and _FOREIGN.match(line) is not None


def without_mark(line: str) -> str:
    """The words of a quoted line."""
    return _QUOTE.sub("", line).lstrip(" >＞|").strip()


def starts_quote(lines: list[str], at: int) -> bool:
    """Whether the head of another's mail begins at this line."""
    return titles_a_mail(lines[at]) or _starts_header_block(lines, at)


def above_foreign(lines: list[str]) -> list[int]:
    """Which lines stand above the first that begins a foreign part; attribution lines over quotes inside are taken out."""
    kept: list[int] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        alone = None if line.startswith(_USUAL) else _alone(line)
        if alone is None:
            kept.append(at)
            at += 1
            continue
        if alone.signs and (_FOREIGN.match(line) or _is_passed_on(lines, at, kept)):
            if not _own_below(lines, at + 1):
                break
            at += 1
            continue
        if _starts_header_block(lines, at):
            break
        if alone.field and at + 1 < len(lines) and lines[at + 1] and _is_field_alone(lines, at):
            return _above_names(lines, kept)
        taken = _attribution(lines, at)
        if taken and not _own_below(lines, at + taken):
            break
        if not taken:
            kept.append(at)
        at += taken or 1
    return kept


class _Alone(NamedTuple):
    """What a line tells by itself, whatever stands around it."""

    signs: bool  # it begins with a sign of those that begin a foreign part
    head: bool  # it may stand in the head of a mail
    field: bool  # it is the name of a field of such a head
    ends: bool  # it ends as an attribution does
    begins: bool  # it begins as one that is broken over several lines


@lru_cache(maxsize=_RECURRING)
def _alone(line: str) -> _Alone | None:
    """Nothing where nothing foreign can begin; remembered, for people write the same lines in all letters."""
    first = line.lstrip()[:1]
    if not first:
        return None
    attributes = not is_quote(line)
    told = _Alone(
        first in _FOREIGN_BEGINS,
        (":" in line or "：" in line or "\t" in line or first in _OPENS) and bool(_FIELD_SIGN.search(line, 0, 28)),
        len(line) <= _LONGEST_FIELD and bool(_FIELD_ALONE.match(line)),
        attributes and _may_attribute(line),
        attributes and bool(_WROTE_BEGINS.match(line)),
    )
    return told if any(told) else None


def _is_passed_on(lines: list[str], at: int, kept: list[int]) -> bool:
    """A line of signs below the sender's words that another's mail follows."""
    above = next((lines[one] for one in reversed(kept[-2:]) if lines[one].strip()), "")
    return bool(above and _SIGNS.match(lines[at]) and _PASSED_ON.match(above))


def _starts_header_block(lines: list[str], at: int) -> bool:
    line = lines[at]
    if line.startswith("_") and _RULE.match(line):
        return any(_HEADER.match(line) for line in lines[at + 1 : at + 3])
    told = _alone(line)
    if told is None or not told.head:
        return False
    alone = at == 0 or not lines[at - 1].strip() or bool(_SIGNS.match(lines[at - 1]))
    if not _HEADER.match(line):
        return alone and bool(_HEADER_NEXT.match(line)) and _is_head_of_mail(lines[at : at + 6])
    below = [line for line in lines[at + 1 : at + 8] if line.strip()][:4]
    fields = sum(bool(_HEADER_NEXT.match(line)) for line in below)
    return fields >= 2 or (alone and fields == 1 and any(_TOLD.search(one) for one in (line, *below[:1])))


def _is_field_alone(lines: list[str], at: int) -> bool:
    """Whether a head begins here whose fields stand on lines of their own, as Notes writes it, what they hold below them."""
    if not _FIELD_ALONE.match(lines[at]) or (at and lines[at - 1].strip() and not _NUMBERS.search(lines[at - 1])):
        return False
    return sum(bool(_FIELD_ALONE.match(line)) for line in lines[at + 1 : at + 9]) >= 1


def _above_names(lines: list[str], kept: list[int]) -> list[int]:
    """What stands above the sender and the day, which Notes writes over such a head."""
    told = [one for one in kept if lines[one].strip()]
    if told and _NUMBERS.search(lines[told[-1]]) and kept[-1] - told[-1] <= 1:
        head = told[-1]
        head -= 1 if head and lines[head - 1].strip() else 0
        return [one for one in kept if one < head]
    return kept


def _is_head_of_mail(lines: list[str]) -> bool:
    """Three fields of a head without a gap, one of them who sent it, in whatever order a program has them."""
    block = list(takewhile(lambda line: _HEADER.match(line) or _HEADER_NEXT.match(line), lines))
    return len(block) >= 3 and any(_HEADER.match(line) for line in block)


def _attribution(lines: list[str], at: int) -> int:
    """How many lines an attribution beginning here has: 0 is none; mail programs wrap it over two or three."""
    told = _alone(lines[at])
    if told is None:
        return 0
    if told.ends and _is_attribution(lines, at, 1):
        return 1
    if not told.begins:
        return 0
    return next((count for count in (2, 3) if _is_attribution(lines, at, count)), 0)


def _is_attribution(lines: list[str], at: int, count: int) -> bool:
    """Whether so many lines are one."""
    part = lines[at : at + count]
    if not all(line.strip() and not is_quote(line) for line in part):
        return False
    joined = " ".join(line.strip() for line in part)
    return (
        len(joined) < 400
        and _may_attribute(joined)
        and _WROTE.match(joined) is not None
        and _is_followed(lines, at + count, joined)
    )


def _may_attribute(line: str) -> bool:
    """Whether it ends as each attribution does: to look for that costs a tenth of the pattern."""
    ends = line.rstrip().rstrip("。").rstrip().lower()
    return ends.endswith(_ATTRIBUTION_ENDS) or (ends.endswith(_CLOSES) and line.lstrip()[:1] in _OPENS)


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
    return any(line.strip() and not (line.startswith(_USUAL) or _QUOTE.match(line)) for line in below[first:])
