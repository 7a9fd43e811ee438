"""The languages that are read: a new one is a folder of its own and a line here."""

from __future__ import annotations

from collections.abc import Mapping

from daemon.think.language.en.rules import RULES as ENGLISH
from daemon.think.language.ja.rules import RULES as JAPANESE
from daemon.think.language.rules import Rules

LANGUAGES: Mapping[str, Rules] = {"en": ENGLISH, "ja": JAPANESE}
