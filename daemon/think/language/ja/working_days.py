"""Japanese: how many working days a promise gives itself."""

from __future__ import annotations

from daemon.think.language.ja.days import number
from daemon.think.later import later

_COUNTED = later(r"(?P<n>\d{1,2}|[一二三四五六七八九十翌])営業日")


def working_days(text: str) -> int | None:
    """3営業日以内、翌営業日."""
    found = _COUNTED.search(text)
    if found is None:
        return None
    return 1 if found["n"] == "翌" else number(found["n"])
