"""English: how I write to somebody."""

from __future__ import annotations

import re
from datetime import date

from daemon.think.findings import Clause
from daemon.think.language.forms import NEVER
from daemon.think.language.speech.letter import Hand
from daemon.think.later import later
from daemon.think.model import Person

_JAPANESE = later(r"[\u3040-\u30ff\u4e00-\u9fa5]")
_FIRST_WORDS = later(r"^([^,!]{1,40}[,!])\s*\S.*$", re.DOTALL)
_KIN_CALLED = (
    "mum|mummy|mom|mommy|mother|dad|daddy|father|gran|granny|grandma|grandpa|grandad|nan|nana|auntie|aunt|uncle"
)


def _writes(name: str) -> bool:
    return _JAPANESE.search(name) is None


def _register_by_address(_address: str, usual: str) -> str:
    return usual


def _register_unseen(address: str, _curt: str, near: bool) -> str:
    if not address:
        return "casual" if near else "formal"
    return "formal" if address.lower().startswith("dear") else "casual"


def _address(used: str, person: Person, register: str) -> str:
    """The line that I used, without what went on behind it: `Hey Priya, ha, I bet ...`."""
    used = _FIRST_WORDS.sub(r"\1", used)
    if used:
        return used if used.islower() or used[-1] in ",!:;—–-." else f"{used},"
    name = person.given or person.name
    return f"Dear {name}," if register == "formal" else f"Hi {name},"


def _self_named(_family: str) -> re.Pattern[str]:
    return NEVER


def _called_by(_name: str) -> re.Pattern[str]:
    return NEVER  # whoever is called within a sentence is called by the given name, which stands in any draft


def _name_called(line: str) -> str:
    found = _CALLED.match(line)
    return found[1] if found else ""


_CALLED = later(
    r"(?:(?:dear|hi|hey|hello|well done|congrats|congratulations),? )?((?-i:[A-ZÀ-Þ])[\w'-]{1,14})[,!.]*$",
    re.IGNORECASE,
)


def _told_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(name)}\b(?! here\b)")


def _names_me(_family: str, _register: str) -> str:
    return ""


def _signs(register: str, name: str, _family: str, given: str) -> tuple[str, ...]:
    return ("Kind regards,", name) if register == "formal" else (given,)


def _signs_to_kin(given: str) -> tuple[str, ...]:
    return "Love,", given


def _short_line(line: str) -> bool:
    return len(line.split()) <= 5


def _opening(
    _greeting: str, _named: str, _register: str, silence: Clause | None, _hard: bool, _of_late: bool
) -> list[Clause]:
    return [silence] if silence else []


def _season(_today: date, _register: str, _zone: str) -> str:
    """None: nobody knows where they live."""
    return ""


HAND = Hand(
    writes=_writes,
    curt=0,
    politeness={"casual": 0, "formal": 1},
    familiar=NEVER,
    plainly=NEVER,
    # `Hi Ruth` and `Best` are of everybody; `Love your idea` signs nothing
    intimate=later(
        r"^(?:my )?(?:dearest|darling)\b|^(?!(?:oh|so|very|too|how|yes|no)\b)\w[\w'-]{1,14} (?:my )?(?:dear|darling)\b|\bx{1,4}\s*$|\bxo(?:xo)*\s*$"
        r"|^(?:with )?(?:(?:lots of|much|all my|all our|fondest|heaps of|tons of) )?love,?(?: from)?(?: (?-i:[A-ZÀ-Þ])\w*)?,?\s*$|^(?:big |warm )?hugs\b",
        re.IGNORECASE | re.MULTILINE,
    ),
    register_by_address=_register_by_address,
    register_unseen=_register_unseen,
    calls_nobody=False,
    signed_by=later(  # `Thanks Mum` and `Cheers Dad` may be said to them
        r"^(?:(?:with|all|lots of|much|my|our|and|fondest|tons of)\s)*(?:love|hugs|kisses|best(?: wishes)?|(?:kind|warm|best) (?:regards|wishes)|yours|your(?: (?:loving|old|ever loving|doting))?)[,!]? (?:as ever,? |always,? |ever,? )?(?:from )?(?:your (?:loving |old )?)?(?!(?:regards|wishes|always|sincerely|truly|faithfully|ever|mate|all|again|and|you|to)\b)(?-i:([A-Z][\w'-]+))(?: x+)?$|^(?-i:([A-Z][\w'-]+)) x+$",
        re.IGNORECASE,
    ),
    kin_names=later(
        r"^(?:mum|mummy|mom|mommy|dad|daddy|gran|granny|grandma|grandpa|grandad|nan|nana)\b", re.IGNORECASE
    ),
    kin_called=later(rf"\b(?:{_KIN_CALLED})\b", re.IGNORECASE),
    calls=later(
        r"^(?:my )?(?:dear(?:est)?|hi|hey|hello|hiya|good|morning|evening|ciao|hej|salut)\b|"
        rf"\b(?:{_KIN_CALLED}|son|love|darling|mate)\b",
        re.IGNORECASE,
    ),
    set_first=later(r"^(?:ok|okay|yes|no|sure|thanks|great|wonderful|brilliant|lovely|perfect|noted)\b", re.IGNORECASE),
    address=_address,
    title=later(r"^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|rev|revd|dame|lady)\.?$", re.IGNORECASE),
    self_named=_self_named,
    name_called=_name_called,
    told_of=_told_of,
    called_by=_called_by,
    names_me=_names_me,
    signs=_signs,
    signs_to_kin=_signs_to_kin,
    of_occasion=later(
        r"\bsympath|\bcondolence|\bsorrow|\bsorry\b|\bapolog|\bsad(?:ness|ly)?\b|\bget well|\brecover|\bspeedy\b|\bcongratul|\bbirthday\b|\bmerry\b|\bhappy\b|\bchristmas\b|\bnew year\b|\beaster\b|\bgood luck\b|\bfingers crossed\b"
        r"|\bprayers?\b|\bthinking of\b|\bthoughts\b|\bsee you\b|\b(?:un)?til\b|\bsafe (?:travels|journey|trip)\b|\bwelcome\b|\bgrateful|\bgratitude\b|\bin haste\b",
        re.IGNORECASE,
    ),
    short_line=_short_line,
    on_lines=False,
    opening=_opening,
    season=_season,
)
