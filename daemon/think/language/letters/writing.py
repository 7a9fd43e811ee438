"""How a language is written: where its sentences end, how lines and lists are joined, how its people are named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from daemon.think.language.forms import NEVER, Pattern


class Writing(NamedTuple):
    """What is true of all that is written in a language, whatever it says."""

    cut: Callable[[str], Iterator[str]]
    """A block of lines joined, as its sentences."""
    goes_on: Callable[[str, str], bool]
    """Whether a line (the second) goes on with what stands above it, because a program broke it there."""
    glue: str
    """What stands between two such lines: a blank, or nothing."""
    between: str
    """What stands between the parts of a list: `; `, 、."""
    weight: int
    """How much a sign says, in letters: one of kanji and kana says as much as three."""
    kanji_names: bool
    """Whether names of people are written in Chinese signs."""
    family_first: bool
    """Whether the family name stands before the given one."""
    one_of_many: Callable[[str], str]
    """What follows a figure in a text, where the figure is one: ` days ago` as ` day ago`."""
    courteous: Callable[[str, str], str]
    """A name as a sentence names it, before the text that follows it: with さん, unless a title stands there."""
    own_fields: Mapping[str, str]
    """How somebody may call the fields of a sentence in this language, and what they are called: 名前 is `name`."""
    notice: Pattern = NEVER
    """Words of a printed notice, whose lines stand without full stops: 永眠."""
    closed: Pattern = NEVER
    """What ends a sentence at the end of a line of such a notice: いたしました."""
