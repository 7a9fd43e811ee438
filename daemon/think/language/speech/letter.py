"""How I write in a language: address, name, sign-off, register, the opening, the season; and what is a request or an echo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from daemon.think.findings import Clause
from daemon.think.language.forms import Pattern
from daemon.think.model import Person


class Hand(NamedTuple):
    """My way of writing to somebody, by the lines of my earlier letters or without any."""

    writes: Callable[[str], bool]
    """Whether a name is written in the letters of this language."""
    curt: int
    """Letters of less signs do not show how I speak to somebody: 了解."""
    politeness: Mapping[str, int]
    """Registers by rank; of two that I use alike the higher one."""
    familiar: Pattern
    """An address line that only friends use: けんじ, まなみちゃん; where my letters sound both ways, it decides."""
    plainly: Pattern
    """An address line of theirs that asks for no more than plain politeness of somebody who never wrote to them: 中野さん."""
    intimate: Pattern
    """A first line or a sign-off of theirs of which only people write who are near to me: `Ruth dear`, `Love, Ben`, `B xx`."""
    register_by_address: Callable[[str, str], str]
    """The register, by the address line that I use and the register of my letters."""
    register_unseen: Callable[[str, str, bool], str]
    """The same without letters that show it: by an address line, the register of curt ones, whether they are a friend or family."""
    calls_nobody: bool
    """Whether a letter among family and friends may begin without calling anybody, as mine to them do."""
    signed_by: Pattern
    """The name, in a group, of a line that signs and says more: `Love from Mum`, `Ruth x`, 母より."""
    kin_names: Pattern
    """Names under which one keeps one's own family: `Mum`, 母."""
    kin_called: Pattern
    """A word for one's own family in an address line: `Dear Granny`, お母さん."""
    calls: Pattern
    """A first line calls somebody: `Dear`, 様."""
    set_first: Pattern
    """A first line that calls nobody: `Wonderful!`, 了解."""
    address: Callable[[str, Person, str], str]
    """The address line out of one that I used (or empty), a person and a register."""
    title: Pattern
    """A word before a name that is no part of it: `Dr`."""
    self_named: Callable[[str], Pattern]
    """A clause, as the first group, that names me by a family name: 岸本です."""
    name_called: Callable[[str], str]
    """The bare name in an address line: 陸 of 陸くん、, `Max` of `Hey Max!`."""
    told_of: Callable[[str], Pattern]
    """Words that speak of somebody of that name: 陸が, `Max`."""
    called_by: Callable[[str], Pattern]
    """How a sentence calls somebody, as the first group, by the name with which they sign: りえちゃん、元気？"""
    names_me: Callable[[str, str], str]
    """The same made new, in a register: 岸本でございます."""
    signs: Callable[[str, str, str, str], tuple[str, ...]]
    """The sign-off in a register, of my whole name, family and given name: `Kind regards,` and it."""
    signs_to_kin: Callable[[str], tuple[str, ...]]
    """The same to my own family, of my given name: `Love,` and it."""
    of_occasion: Pattern
    """A closing phrase of its hour, which no other letter has: `With deepest sympathy`, お大事に."""
    short_line: Callable[[str], bool]
    """Whether a last line is short enough for a sign-off."""
    on_lines: bool
    """Whether each sentence stands on a line of its own, below the opening."""
    opening: Callable[[str, str, str, Clause | None, bool, bool], list[Clause]]
    """The lines before the matter: of my greeting, self-naming, register, the word about silence, whether news are hard,
    whether we were in touch of late."""
    season: Callable[[date, str, str], str]
    """The words of this half-month in a register and a time zone; empty where they could be untrue of the place."""


class Phrases(NamedTuple):
    """What sentences of a draft do: those of the phrase books, with their slots filled."""

    filled: Callable[[str, str, str], str]
    """A text with its slot filled by words, so that both do not end alike: 転職の件 before の件."""
    goes_on: Pattern
    """It asks how something is going on: `how's`, その後."""
    planned: Pattern
    """What they told was only planned: `you were planning`."""
    as_done: Pattern
    """It speaks of that as if it were done: `has gone`."""
    over: Pattern
    """What they told is done and over, so that one does not ask how it goes: `you passed your driving test`."""
    of_office: Pattern
    """Words of the office, which nobody writes to their mother: の件."""
    of_career: Pattern
    """A wish for somebody's work: ご活躍, 応援."""
    harmless: Pattern
    """Forms of requests that want nothing: `no need to`, ご自愛ください."""
    asks: Pattern
    """It wants something from the reader: `could you`, いただけますか."""
    questions: Callable[[str], list[str]]
    """The sentences that ask."""
    stems: Pattern
    """Words that carry a sentence of good will: `hope`, 大事."""
    same: Mapping[str, str]
    """Of these the ones that say the same as another: 自愛 as 大事."""
