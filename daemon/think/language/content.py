"""The words of a sentence that carry its matter, as each language shows them: which carry none, and what their endings are."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import NamedTuple


class Content(NamedTuple):
    """What a language knows of its words; each language leaves alone what is written in other letters."""

    everywhere: Set[str]
    """Words that go anywhere and tell no matter: `please`, 連絡."""
    called: str
    """The alternatives of a pattern for whom a sentence is said to: `Hi Zoe,`, 律子さん、."""
    stem: Callable[[str], str]
    """A word without its endings: `lives`, `lived` and `living` are `live`, 六台 is 台; empty where nothing is left."""
    nouns: Callable[[str], Set[str]]
    """The nouns of a sentence that no run of letters shows, as those that are written in hiragana: りんごを."""
