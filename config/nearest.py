"""The right name nearest to a mistyped one, and how a word from a file is shown in a sentence. Pure; no sentences here."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable

# Letters of other scripts that look like Latin ones: copied from a web page or typed with the wrong keyboard.
_ALIKE = str.maketrans("аеорсухіјѕһԁкмтвнɡοανρικυτε", "aeopcyxijshdkmtbhgoavpikute")
_HIDDEN = {"Cf", "Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
_LONGEST = 60


def nearest(word: str, names: Iterable[str]) -> str:
    """The name that was probably meant, or an empty string where none is near."""
    by_form = {plain(name): name for name in sorted(names)}
    form = plain(word[:_LONGEST])
    if form in by_form:
        return by_form[form]
    close = difflib.get_close_matches(form, by_form, n=1, cutoff=0.6)
    return by_form[close[0]] if close else ""


def plain(word: str) -> str:
    """A word as slips of hand and keyboard leave it alike: `daysSince-Contact` and `days_since_contact` are one."""
    visible = "".join(sign for sign in unicodedata.normalize("NFKC", word) if unicodedata.category(sign) not in _HIDDEN)
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", visible)
    return re.sub(r"[\s_-]+", "_", snake.lower().translate(_ALIKE)).strip("_")


def shown(word: str) -> str:
    """A word from a file as a sentence may repeat it: short, and what cannot be seen is spelled as its code point."""
    cut = word if len(word) <= _LONGEST else word[: _LONGEST - 1] + "…"
    return "".join(sign if _visible(sign) else f"U+{ord(sign):04X}" for sign in cut)


def _visible(sign: str) -> bool:
    return unicodedata.category(sign) not in _HIDDEN and (sign == " " or not sign.isspace())
