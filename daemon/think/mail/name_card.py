"""Where the block of name, firm, telephone and address begins that stands at the end of a letter without a line of signs.

What somebody tells in a letter (the address of an inn, the number of a plumber) looks like it and stays.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from daemon.think.language.known import LANGUAGES, of_all
from daemon.think.later import later
from daemon.think.mail.quoted import in_frames, is_quote

_PHONE = r"(?<![\d.])(?!\d{4}-\d\d-\d\d\b|\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))\+?\d[\d ().-]{7,}\d"  # no day, no address of a machine
_CONTACT = later(
    rf"(?:{_PHONE}|[\w.+-]+@[\w-]+\.\w|https?://|\bwww\.|{in_frames(lambda frame: frame.contact)})", re.IGNORECASE
)
_HARD_CONTACT = later(rf"(?:{_PHONE}|{in_frames(lambda frame: frame.hard_contact)})", re.IGNORECASE)
# Numbers of an order or a parcel, and what a mail server answered, are told; they are nobody's telephone.
_REFERENCE = later(
    rf"{in_frames(lambda frame: frame.reference)}|\b[45]\d\d[ -][45]\.\d\.\d|\bsaid:|\bRCPT TO\b", re.IGNORECASE
)
_SENTENCE_END = later(rf"[。！？!?]\s*$|{in_frames(lambda frame: frame.sentence_end)}")
_BARE_NAME = later(r"^[^。、！？!?,:：@\d]{1,24}$")
_NAME_IN_LETTERS = later(r"\W{0,2}(?:[A-Z][\w.'’-]* ?){1,4}\W{0,2}$")
_GOES_ON_AS_NAME = later(r"\s*$|\s*[(,|·•/–—-]|\s+[A-Z]")  # no verb
_CLOSING = later(rf"^\s*(?:{in_frames(lambda frame: frame.closing)})[,.!。]?\s*$", re.IGNORECASE)
_TOLD = later(in_frames(lambda frame: frame.tells_address), re.IGNORECASE)
_NUMBER_OR_ADDRESS = later(r"[@\d:：〒]|www\.")  # without any of them there is no card, and it is found in no time
_TITLE = r"(?:(?:the )?(?:prof(?:essor)?|dr|mrs?|ms|miss|revd?|sir|dame|lt|col|capt|cllr|canon|fr|sr)\b\.? ?){1,3}"
_FIRST_WIDE = "\u2e80"
_OFFICE = later(of_all(lambda rules: rules.letters.card.office))
_POST = later(in_frames(lambda frame: frame.post), re.IGNORECASE)
_NO_POST = later(in_frames(lambda frame: frame.no_post), re.IGNORECASE)
_GREETED = later(
    rf"(?:{'|'.join(map(re.escape, (end for rules in LANGUAGES.values() for end in rules.letters.frame.addressed)))})\W*$|,\s*$"
)
_NUMBERED = later(r"\s*[-*•・=+]?\s*\d")
_NAME_IN_SIGNS = 6  # 佐々木 望
_BELOW_CARD, _FEW = 3, 3  # parts below a card at most, and lines of one
_MOST = 9  # lines of a card
_FROM_END = 16  # lines from the end of a letter in which it may be signed
_RECURRING = 1024  # lines that are remembered
_SHORT = 48  # signs of a line that may be a closing phrase or a name


def is_talk(line: str) -> bool:
    """Whether the line is a sentence, and none with a telephone or an address."""
    return bool(_SENTENCE_END.search(line)) and not _CONTACT.search(line)


def is_contact(line: str) -> bool:
    """Whether the line has a telephone, an address, a site or a firm."""
    return bool(_CONTACT.search(line))


@lru_cache(maxsize=_RECURRING)
def is_closing(line: str) -> bool:
    """Whether the line is a closing phrase; remembered, for people close all their letters alike."""
    return bool(_CLOSING.match(line))


def is_signed(lines: list[str]) -> bool:
    """Whether a closing phrase stands in these lines, not as the first of them, or the last is a bare name or of a card."""
    own = [line for line in lines if line.strip() and not is_quote(line)]
    if len(own) < 2:
        return False
    if any(map(is_closing, own[1:])):
        return True
    last = own[-1].strip()
    return is_contact(last) or (_signs_a_letter(last) and not _GREETED.search(last) and not is_talk(last))


def above_card(lines: list[str]) -> int:
    """How many lines stand above the card at the end, and above what a firm has put below it (holidays, prizes)."""
    start, end = _last_block(lines, len(lines))
    again = _signed_again(lines[:end])
    if again:
        return again
    begin = _card_begin(lines, start, end)
    if begin < end:
        return _above_posts(lines, begin)
    if _is_drawing(lines[start:end]):
        return start
    below = end
    for _ in range(0 if end - start == 1 and _signs_a_letter(lines[start]) else _BELOW_CARD):
        if not start or below - start > _FEW or any(map(is_closing, lines[start:below])):
            break
        start, below = _last_block(lines, start)
        begin = _card_begin(lines, start, below) if start else below
        if begin < below and _is_under_name(lines, begin):
            return _above_posts(lines, begin)
    return _above_posts(lines, end)


def _signs_a_letter(line: str) -> bool:
    """Whether the line may be the bare name of who signs, above which the letter stands whatever it tells."""
    return (
        bool(_BARE_NAME.match(line))
        and (len(line) <= _NAME_IN_SIGNS or len(line.split()) <= 2)
        and not _TOLD.search(line)
    )


def _is_drawing(block: list[str]) -> bool:
    """Whether two lines or more are drawn of signs, as the head of a cat."""
    if not 2 <= len(block) <= _MOST:
        return False
    drawn = sum(sum(sign.isalnum() for sign in line) * 2 < len("".join(line.split())) - 1 for line in block)
    return drawn >= 2 and drawn * 3 >= len(block) * 2 and not any(map(_NUMBERED.match, block))


def _above_posts(lines: list[str], end: int) -> int:
    """How many lines stand above what the sender is (`Head of Sales`), under the name below an English closing phrase."""
    start, end = _last_block(lines, end)
    posts = 0
    while end - posts > start and _is_post(lines[end - posts - 1]):
        posts += 1
    above = [line for line in lines[max(0, end - posts - 4) : end - posts] if line.strip()][-2:]
    signed = (
        len(above) == 2
        and is_closing(above[0])
        and not is_closing(above[1])
        and _NAME_IN_LETTERS.match(above[1].strip())
    )
    return end - posts if posts and signed else end


def _is_post(line: str) -> bool:
    """Whether the line is what somebody is (`Head of Sales`), and tells nothing (`Nurse says he can go home today`)."""
    return len(line) <= _SHORT and bool(_POST.search(line)) and not _NO_POST.search(line)


def _last_block(lines: list[str], end: int) -> tuple[int, int]:
    """From where to where the last own lines without a gap go."""
    while end and not lines[end - 1].strip():
        end -= 1
    start = end
    while start and lines[start - 1].strip() and not is_quote(lines[start - 1]):
        start -= 1
    return start, end


def _card_begin(lines: list[str], start: int, end: int) -> int:
    """Where a card begins in this block, which may open with sentences, a closing phrase and a name; the end: nowhere."""
    first = max(start, end - _MOST - 3)
    begin, closed = first, False
    for at in range(first, end):
        if is_closing(lines[at]):
            named = at + 1 < end and not _CONTACT.search(lines[at + 1]) and len(lines[at + 1]) <= _SHORT
            begin, closed = at + 1 + named, True
        elif at >= begin and _SENTENCE_END.search(lines[at]):
            begin, closed = at + 1, False
    if begin == first == start and _is_first_signed(lines, start):
        begin, closed = start + 1, True
    card = lines[begin:end]
    if not begin or len(card) > _MOST or not _is_card(card):
        return end
    return begin if closed or not _is_told(lines, begin) else end


def _is_first_signed(lines: list[str], start: int) -> bool:
    """Whether the block opens with the name that belongs to an English closing phrase above it."""
    above = next((line for line in reversed(lines[:start]) if line.strip()), "")
    return above[:1] < _FIRST_WIDE and is_closing(above) and _NAME_IN_LETTERS.match(lines[start].strip()) is not None


def _is_card(block: list[str]) -> bool:
    if not any(map(_NUMBER_OR_ADDRESS.search, block)) or any(map(_REFERENCE.search, block)):
        return False
    hard = sum(bool(_HARD_CONTACT.search(line)) for line in block)
    soft = sum(bool(_CONTACT.search(line)) for line in block)
    return (hard >= 1 or soft >= 2) and soft + hard >= 2


def _is_told(lines: list[str], at: int) -> bool:
    """Whether the words right above say whose or what address follows: it is told and nobody's signature."""
    start, end = _last_block(lines, at)
    above = lines[start:end]
    if lines[at].rstrip().endswith((":", "：")):
        return True
    return not any(map(is_closing, above[-2:])) and any(map(_TOLD.search, above))


def _is_under_name(lines: list[str], at: int) -> bool:
    """Whether a closing phrase, or a closing phrase and a bare name, stand right above."""
    above = [line for line in lines[:at] if line.strip()][-3:]
    if not above:
        return False
    bare = bool(is_closing(above[-1]) or _BARE_NAME.match(above[-1]) or _POST.search(above[-1]))
    return bare and any(map(is_closing, above if _POST.search(above[-1]) else above[-2:]))


def _signed_again(lines: list[str]) -> int:
    """Where, below the name that signs the letter, it stands once more with what its bearer is; 0 is nowhere."""
    for at in range(len(lines) - 2, max(len(lines) - _FROM_END, 0), -1):
        if len(lines[at]) > _SHORT or lines[at + 1].strip() or not _BARE_NAME.match(lines[at].strip() or "."):
            continue
        start = next((one for one in range(at + 1, len(lines)) if lines[one].strip()), 0)
        if start and _is_theirs(lines, start, lines[at].strip(" -~–—/*\t\u3000")):
            alone = not lines[at - 1].strip()
            if is_closing(next((line for line in reversed(lines[:at]) if line.strip()), "")) or (
                alone and (not lines[start].isascii() or lines[at].isascii()) and _has_more(lines[start:])
            ):
                return start
    return 0


def _is_theirs(lines: list[str], start: int, name: str) -> bool:
    """Whether the block that begins here has this name on one of its first lines, and none of these talks."""
    block = list(takewhile(str.strip, lines[start : start + 2]))
    return any(_bears(line, name) for line in block) and not any(map(_SENTENCE_END.search, block))


def _has_more(block: list[str]) -> bool:
    """Whether more than the name stands there, by which a card is known where no closing phrase stands above it."""
    return block[0].isascii() or any(map(_CONTACT.search, block)) or any(map(_names_office, block))


def _names_office(line: str) -> bool:
    """Whether the line names an office and tells nothing: 税理士 村松 博, 編集局."""
    return len(line) <= _SHORT and not _SENTENCE_END.search(line) and bool(_OFFICE.search(line))


def _or_initials(name: str) -> str:
    """The name as written, or the family name behind initials: Miss A. Lloyd of Amy Lloyd, A. J. Griffiths of Alun Griffiths."""
    first, *_, last = words if len(words := name.split()) > 1 else ("", "")
    initials = rf"|{re.escape(first[0])}\.? ?(?:[A-Z]\.? ){{0,2}}{re.escape(last)}" if last else ""
    return re.escape(name) + initials


def _bears(line: str, name: str) -> bool:
    """Whether a line of a card has the name with which the letter was signed: Greg Hall of Greg, 総務部 森 望 of 森."""
    if not name or is_closing(name):
        return False
    last = name.rsplit(maxsplit=1)[-1].casefold()
    if name.isascii():
        told = re.match(rf"\W{{0,2}}(?:{_TITLE})?(?:{_or_initials(name)})(?P<more>\b.*)", line.strip(), re.IGNORECASE)
        return bool(told and _GOES_ON_AS_NAME.match(told["more"]))
    plain = "".join(line.split()).casefold()
    whole = "".join(name.split()).casefold()
    return len(line) <= _SHORT and (
        plain.startswith(last) or any(len(one) > 1 and one in plain for one in (whole, last))
    )
