"""What shows that a promise was kept though nobody says so, as each language tells it; and what only accepts one."""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.language.forms import NEVER, Pattern


class Shown(NamedTuple):
    """Talk of the thing as it is now, of the visit that was, of what came of the deed."""

    accepts: Pattern
    """A promise is taken as one that is still to be kept: `Autumn it is, I shall hold you to it`, 約束だよ."""
    for_a_season: Pattern
    """It is meant for a time that is named by no day: `in the autumn`, 秋には."""
    mends: Pattern
    """A deed that puts a `thing` right: `do the gutter`, 雨どいを直し."""
    is_right: Pattern
    """A `thing` is as it should be: `runs like a dream`, よく流れます."""
    theirs: Pattern
    """A `thing` spoken of as the hearer's own and had: `with your tracing as plate 3`, `your letter made them laugh`."""
    was_here: Pattern
    """The hearer was where the writer is: `you left your scarf`, `you were gone before I could thank you`, お帰りになったあと."""
    visit: Pattern
    """A visit of the hearer that was: `he still talks about your visit`, いらしてくださった日."""
    helps_there: Pattern
    """A promise to be there, or to do something where the other is: `come and help you unpack`."""
    came_late: Pattern
    """What the hearer owed came, though late, and is named by no word: `you were two months late with it`, 遅れて届きました."""
    outcomes: tuple[tuple[Pattern, Pattern, Pattern], ...]
    """Deeds as they are promised, what comes of each, and what it is called: `I'll write to them`, `your letter made them laugh`, `reference`."""
    went_off: Pattern
    """Something, named by no word, went its way: `It's gone off just now`, 先ほど送りました."""
    tells_third: Pattern
    """Somebody else is to be told, by the name that is the first group found: `tell Marcus that`, 木村さんに伝えて."""
    put_to_use: Pattern = NEVER
    """The thing that they name is used by now: さっそく樽に漬けました, 資料のとおりにやりました."""
    in_use: Pattern = NEVER
    """A `thing` that the writer or theirs do not part with: `I couldn't put the book down`, `She hasn't taken the jacket off`."""
    not_without: Pattern = NEVER
    """What was, and could not have been without the hearer: `We would never have got the sofa up without you`."""
