"""How names of people and houses are written: alternatives of patterns, for names stand in mails of every language."""

from __future__ import annotations

from typing import NamedTuple


class Names(NamedTuple):
    """What stands beside the name of somebody; of a name in Latin letters it does not tell the country."""

    honorifics: str
    """Behind a name, in the signs of the language: 様."""
    ranks: str
    """Behind a name, how one calls its bearer at work: 部長."""
    spoken: str
    """An honorific in Latin letters: `-san`."""
    called: str
    """With which of these one speaks of somebody: さん, 教授."""
    addressed: str
    """Behind a name at the beginning of a subject: 久保様."""
    through: str
    """A service writes in somebody's name: `Maya via Files`, 久保（代理）."""
    several: str
    """The name of a couple or a family: `Family Lund`, 河合家."""
    former: str
    """In brackets, that another name follows: `formerly`, 旧姓."""
    formerly: str
    """The same without brackets: `Anna Berg formerly Holm`."""
    noted_former: str
    """The same with that name as a group, as a card notes it: `maiden name Holm`, 旧姓 西村."""
    no_aside: str
    """In brackets, what tells nobody from a namesake: `mobile`, 社外."""
    department: str
    """The last sign of the name of a department: 部."""


class Houses(NamedTuple):
    """Names of firms, offices, clubs and machines."""

    company: str
    """A word of a name that says where somebody works: 株式会社."""
    no_person: str
    """What stands in the name of no human being: `support`, センター."""
    legal_form: str
    """The legal form of a firm: `Ltd`, 株式会社."""
    by_name: str
    """A line that names a firm or a house: `Riverside Clinic`, 山口工業."""
    at_end: str
    """The end of such a name, however short it is: 社."""
    parts: str
    """The last sign of the name of a part of a firm: 営業部."""
    at: str
    """Between who writes and their house, in the name beside an address: Ines `at` Blue Door."""
    article: str
    """What may stand before the name of a house: `the`."""
    staff_before: str
    """All that stands before it on the line under which all who work there sign: `the team at`."""
    staff_behind: str
    """All that stands behind it, the same: ` team`, スタッフ一同."""
    writer_before: str
    """Right before it, the name of who writes there as a group: `Paul here from `."""
    writer_behind: str
    """Right behind it, the same: の岸本です."""


class Card(NamedTuple):
    """The lines under a letter."""

    label: str
    """What stands before a number or an address: `Tel`, 電話."""
    office: str
    """A line that names an office or a calling: 税理士 村松, 編集局."""
    no_mark: str
    """A line that is no part of a card: `Best wishes`, よろしくお願いします."""
    no_name: str
    """A line that looks like a name: `See you`, ではまた."""
    behalf_words: tuple[str, ...]
    """Words in small letters of which one stands in all that `behalf` matches."""
    behalf: str
    """Whoever signs writes for somebody else: `PA to`, `has asked me to let you know`, 秘書."""


class Entries(NamedTuple):
    """The titles of entries in a calendar."""

    together: str
    """Right before the name of somebody who was there: `lunch with`."""
    no_meeting: str
    """An entry about somebody, or a thing to do, is no talk with them: `birthday`, 提出."""
