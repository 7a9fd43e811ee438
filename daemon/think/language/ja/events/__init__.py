"""Japanese: the words that tell of an event in a life, in the order in which they are tried."""

from __future__ import annotations

from daemon.think.language.ja.events.career import CAREER
from daemon.think.language.ja.events.family import FAMILY
from daemon.think.language.ja.events.life import LIFE

TABLE = (*FAMILY, *CAREER, *LIFE)
