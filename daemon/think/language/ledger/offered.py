"""What a question waits for by its kind, and what a sentence of a reply offers."""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.language.forms import NEVER, Pattern


class Kind(NamedTuple):
    """One kind of thing: how it is asked for, and whatever may be one."""

    wanted: Pattern
    """A question that waits for such a thing: `How much is it?`, いくらですか."""
    offered: Pattern
    """Whatever may be one: `two pounds`, 無料."""


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
    words_will_do: bool = False
    """A statement with all words of the question mostly answers it: the words of the language are whole, and most verbs are among them."""
    hoped: Pattern = NEVER
    """It tells what the writer hopes to have or to do: `I hope to have the new Brahms by June`."""
    states: Pattern = NEVER
    """It is a whole statement of something: `Amelia is in the lower sixth`; not `By the door`, `Attached`."""
    points: Pattern = NEVER
    """It bears on whoever asked, or on what may be: `you`, `not`, `will`, `only`."""
    points_back: Pattern = NEVER
    """It takes up what was spoken of: `it`, `that one`."""
    clauses: Pattern = NEVER
    """Where a clause ends, in which alone such a word goes back to the question."""
    of_now: Pattern = NEVER
    """It is, or is to be; with an hour or a day it may be a reason: `I've got the dentist at four`."""
    asides: Pattern = NEVER
    """Words thrown in, which tell nothing: `would you believe`."""
    asks_tale: Pattern = NEVER
    """It wants to hear about somebody or something, whatever that is: `What has become of your brother?`"""
    deeds: Pattern = NEVER
    """Of a deed that is told as done, its verb: the date has been `changed`."""
    long_ago: Pattern = NEVER
    """So long ago that what was done then is not what is asked for now: `in '98`, `last year`."""
    asks_past: Pattern = NEVER
    """It asks of what has been: `Have you moved in?`"""
    choice: Pattern = NEVER
    """One of two is wanted: `oak` or `ash` for the treads?"""
    chosen: Pattern = NEVER
    """It may be a choice without either name: `either`, `the second`, `so leave it be`."""
    done_to: Pattern = NEVER
    """What the writer did something to, as `thing`: I have turned off `the heating`."""
    goes_on: Pattern = NEVER
    """Where it goes on about what it began with: I planted mine at Easter`, and they` are up."""
    have_done: Pattern = NEVER
    """The writer has done something of late: `I've made the blue darker`."""
    may_do: Pattern = NEVER
    """It tells what the writer may do: `I might bring an old map`."""
    would_do: Pattern = NEVER
    """What the writer would do themselves, or both could: `I'd give her a weekend`, `We could bake a cake`."""
    is_gone: Pattern = NEVER
    """The thing is no more, or no more there: `We sold the tent`."""
    by_odds: bool = True
    """Whether of several questions that fit alike the likeliest is answered, and not the first."""
