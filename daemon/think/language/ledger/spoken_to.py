"""How a sentence of a mail to several readers says to which of them it speaks, as each language has it.

Texts of patterns, for the names are known only with the mail: NAME stands for the names of its other readers.
"""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.language.forms import Pattern


class SpokenTo(NamedTuple):
    """Whom a sentence calls by name, and where another one is called."""

    opens: str
    """It begins with the name: `Lotte, could you bring the urn?`, 久保さん、受付をお願いします."""
    closes: str
    """It ends with the name, or has it behind `you`: `Could you bring the urn, Lotte?`"""
    of_them: str
    """The name is part of a list, or of what is told of its bearer: `Lotte, Dev and I will come`."""
    turns: Pattern
    """Where a sentence turns from one reader to another one: `; `, `, and `, before a name."""
    goes_on: Pattern
    """What is said to the one who was called just before: `Could you also ...?`, `And could you ...?`"""
    to_all: Pattern
    """It speaks to all readers: `both of you`, お二人とも."""
