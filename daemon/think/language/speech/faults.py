"""What a letter must not say, as each language could say it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from daemon.think.language.forms import Pattern


class Faults(NamedTuple):
    """Passages that are faults wherever they stand, and those that are faults of an occasion."""

    longest: int
    """Signs that a body may have."""
    blanks: str
    """Words in brackets that wait to be filled, as alternatives: `name`, 記入."""
    bare_address: str
    """An address without a name, as alternatives of whole lines: `Dear ,`, 様."""
    register: Callable[[str, str, str], Iterator[tuple[str, str]]]
    """(check, passage) of what does not belong into a register: of the matter, the whole body, the register."""
    kindness_past: Pattern
    """Thanks that only sound like a request: くださり、."""
    hollow: Pattern
    """Phrases that say nothing: `touch base`, 時下."""
    pressure: Pattern
    """It makes them feel guilty: `haven't heard`, なぜ."""
    apology: Pattern
    """An apology, of which one is enough: `sorry`, 申し訳."""
    excuse: Pattern
    """An excuse: `busy`."""
    stale: Pattern
    """A day that is another one when the letter is sent: `yesterday`, 来週."""
    counted: Pattern
    """It counts the days: `two weeks since`, 三ヶ月ぶり."""
    machine: Pattern
    """It tells of the program: `reminder`, 下書き."""
    attached: Pattern
    """It speaks of something attached: `enclosed`, 添付."""
    promise: Pattern
    """A new promise: `I'll`, お送りします."""
    sales: Pattern
    """It sells: `discount`, 割引."""
    flattery: Pattern
    """It flatters: `genius`, さすが."""
    joy: Pattern
    """Joy, out of place in hard times: `congratulations`, おめでとう."""
    light: Pattern
    """Lightness, the same: `fun`, 楽し."""
    cheer: Pattern
    """It cheers up: `chin up`, 頑張."""
    advice: Pattern
    """It advises: `you should`, した方がいい."""
    repeated: Pattern
    """Words of repetition, which one avoids before a bereavement: 重ね重ね."""
    exam: Pattern
    """It speaks of an exam: `viva`, 試験."""
    exam_result: Pattern
    """It speaks of its result: `how did`, 合格."""
    exam_passed: Pattern
    """They told that it was passed: `got in`, 受かった."""
    silence: Pattern
    """A word about silence: `been a while`, ご無沙汰."""
    distance: Pattern
    """A word about distance, too many where we were in touch of late: `still`, 今も."""
    care_greeting: Pattern
    """A greeting that contradicts a word about silence: お世話になっております."""
    birthday: tuple[Pattern, ...]
    """What is out of place on a birthday: `belated`, an age."""
    out_of_season: Callable[[str, date], Iterator[str]]
    """Greetings and weather out of their time of year."""
    set_words: Pattern
    """Openings that everybody writes to everybody: ご無沙汰."""
    thirds: Callable[[str, str, str, Sequence[str]], Iterator[str]]
    """Names of other people in the matter: of it, their name, all that they are called, the sentences in evidence."""
