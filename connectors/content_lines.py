"""Values of content lines as we write them: in calendars (RFC 5545, section 3.3.11) and on cards (RFC 6350, section 3.4). No I/O."""

from __future__ import annotations

import re

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})
_BREAKS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\u0085\u2028\u2029]+")


def escaped(text: str) -> str:
    """A text as a value: what would end or part it is written as two signs."""
    return text.translate(_ESCAPED)


def unbroken(text: str) -> str:
    """A text without controls; its line ends stay."""
    return _BREAKS.sub(" ", text)
