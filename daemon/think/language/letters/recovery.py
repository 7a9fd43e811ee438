"""How each language tells that somebody is well again who was not, and how one rejoices in that."""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.language.forms import Pattern


class Recovery(NamedTuple):
    """Words that tell a recovery where an illness was told before; by themselves they may speak of anything."""

    well: Pattern
    """What one can do again, or where one is again: `back home`, 杖なしで歩."""
    denied: Pattern
    """Of a clause: it is not so: `not`, ません."""
    not_well: Pattern
    """Of a sentence: it is hoped for, or came back: `worse`, 再発."""
    since: Pattern
    """What stands between an illness of the past and how it is now: `but`, ましたが."""
    lasting: Pattern
    """An illness that is not over because one is at home or at work: `cancer`, がん."""
    rejoices: Pattern
    """A word of joy or relief: `so glad`, 安堵."""
    of_health: Pattern
    """What such a word is about: `your recovery`, ご快復."""
    whom: Pattern
    """Relatives, each in a group named after the relation: two of one relation are one person; `me`, where the writer is named."""
