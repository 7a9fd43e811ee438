"""What letters tell of somebody's life, as each language tells it: fortune, ailments, affairs, and what is wanted of the reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from daemon.think.language.forms import NEVER, Pattern


class Fortune(NamedTuple):
    """Whether what somebody tells of themselves went well."""

    setback: Pattern
    """A heavy blow: `made redundant`, 倒産."""
    no_setback: Pattern
    """It did not fall, or long ago: `years ago`, 年前."""
    work_lost: Pattern
    """The blow is that there is no work: `made redundant`, 失業."""
    work_again: Pattern
    """There is work again: `back in work since March`, 再就職しました."""
    not_theirs: Pattern
    """It fell on somebody who is not close: `a neighbour`, 知人."""
    of_others: Pattern
    """It fell on somebody else, unless the sentence speaks of the writer's life: `his`, 同僚."""
    came_to_nothing: Pattern
    """A hope that was not fulfilled: `fell through`, 不合格."""
    denied: Pattern
    """Anything that denies a joy: `not`, ません."""
    still_glad: Pattern
    """Denials that deny none: `can't believe`, 信じられません."""
    done: Pattern
    """An exam or a work that is done: `passed`, 合格."""
    over: Pattern
    """A hard time has ended well: `out of hospital`, 退院しました."""
    care: Pattern
    """That the reader look after themselves: `take care of yourself`, お身体を大切に."""
    not_over: Pattern
    """Not yet: `hope`, まだ."""
    animal: Pattern
    """It tells of an animal: `our cat`, 愛犬."""
    rite: Pattern
    """A funeral and what belongs to it: `cremation`, 告別式."""
    examined: Pattern
    """A doctor looks, and nobody knows yet what will be seen: `scan`, 検査."""
    after_a_life: Pattern
    """A place is left after a life of work: `retir`, 定年."""
    sent_elsewhere: Pattern
    """Another place, and no word of joy: `transferred to the Leeds office`, 転勤."""
    settles: Pattern
    """The writer moves to another place: `we are moving to`, へ引っ越し."""
    driven: Pattern
    """Not of their own will, or back to where they came from: `evicted`, 立ち退き."""
    on_leave: Pattern
    """On leave for a child, and no word of the child: `maternity leave`, 育休."""
    sought: Pattern
    """A job or a home is looked for: `job hunting`, 転職活動."""
    exam: Pattern
    """It names an exam: `finals`, 受験."""
    parted: Pattern = NEVER
    """Of the heavy blows, that two have parted, which may be a relief: 別れました."""
    relief: Pattern = NEVER
    """A sentence that says so of what stands beside it: すっきりした."""


class Ailments(NamedTuple):
    """How heavy an ailment is; all of them are looked for in small letters."""

    grave: Pattern
    """Cancer, a stroke, an accident: `intensive care`, 余命."""
    light: Pattern
    """A cold, a sprain, a tooth: `the flu`, 捻挫."""
    made_light: Pattern
    """The writer makes light of it: `nothing serious`, 大したことない."""
    beyond_hope: Pattern
    """From it nobody recovers: `hospice`, 末期."""
    dying: Pattern = NEVER
    """No cure is tried any more, and the end is near: `weeks to live`, 治療はここまで."""


class Affairs(NamedTuple):
    """What becomes of a thing that somebody has told of."""

    named: Mapping[str, Pattern]
    """By the kind of an event the words that speak of such a thing: `pregnan`, 妊娠 of a birth."""
    result: Pattern
    """It is over: `passed`, 帰ってき."""
    called_off: Pattern
    """It will not be: `postponed`, 中止."""
    quarrels: Pattern
    """A reproach with which people fall out: `you had no business telling her`, 見損なった."""
    mends: Pattern
    """A quarrel is made up, beside a word of apology: `what I wrote`, 言い過ぎ."""
    thanked_for_years: Pattern
    """What one says to who retires, which is no congratulation by its words: `enjoy your retirement`, 長い間お疲れさまでした."""
    birthday: Pattern
    """The writer's own birthday and its day, and nothing around them: `my birthday is on 3 May`, 3月3日で八十になります."""
    hangs: Pattern
    """A whole sentence that says nothing without the one beside it: `We've booked.`, 78歳でした."""
    cheers: Pattern
    """An answer that begins with nothing but joy, in whatever language: `Bravo!`, すごい！."""


class Wishes(NamedTuple):
    """What is wanted of the reader, and what of life."""

    seeks_help: Pattern
    """A question for the writer's own sake: `can you recommend`, 教えて."""
    path: Pattern
    """Their way at work: `further training`, 進路."""
