"""What a question waits for by its kind, and what a sentence of a reply offers."""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.language.forms import Pattern


class Kind(NamedTuple):
    """One kind of thing: how it is asked for, and whatever may be one."""

    wanted: Pattern
    offered: Pattern


class Offered(NamedTuple):
    """A remark beside the matter: it has the words of what was asked, and offers nothing of the kind."""

    kinds: tuple[Kind, ...]
    """An hour, a sum, a number, a person, a place; wide in what is offered: what has none of it surely is no answer."""
    any_kind: Pattern
    """It answers whatever was asked: that it is unknown, not needed, over, or somebody else's."""
    comments: Pattern
    """It remarks on what both see, and tells nothing new: 法被はやっぱり「福」の字がいいですな."""
    touches: Pattern
    """It takes up a word to speak of something else: 朝食といえば."""
    bygone: Pattern
    """It tells how it was at another time: 去年は十三日に帰ったよ."""
    changes: Pattern
    """What was done then still holds: 昨日売ってしまいました."""
    on_the_way: Pattern
    """It is not done yet: 二十二枚まで直したところです."""
    remembers: Pattern
    """It tells how a thing was or feels, and does nothing with it: 二巻は面白うございました."""
    decides: Pattern
    """Something is decided: 半紙にしましょう."""
    part: Pattern
    """What it tells something of is a part (`part`) of another thing (`whole`): キットの説明書は."""
    far: float
    """Below these odds a sentence of a reply to several questions is no answer to this one, by all its words."""
