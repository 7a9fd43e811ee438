"""English: how many working days a promise gives itself."""

from __future__ import annotations

from daemon.think.later import later

_NUMBERS = ("a", "couple", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WORDS = {word: n for n, word in enumerate(_NUMBERS, 1)} | {"one": 1, "next": 1, "two": 2}
_COUNTED = later(r"(?P<n>\d{1,2}|[a-z]+)(?: of| \(\d+\))? (?:business|working)[ -]days?\b")


def working_days(text: str) -> int | None:
    """`within three business days`; `text` is in small letters."""
    found = _COUNTED.search(text)
    if found is None:
        return None
    return int(found["n"]) if found["n"].isdigit() else _WORDS.get(found["n"])
