"""Japanese: what the writer of drafts needs."""

from __future__ import annotations

from daemon.think.language.ja.speech.event_names import EVENTS
from daemon.think.language.ja.speech.faults import FAULTS
from daemon.think.language.ja.speech.hand import HAND
from daemon.think.language.ja.speech.helps import HELPS
from daemon.think.language.ja.speech.news import NEWS
from daemon.think.language.ja.speech.owed import OWED
from daemon.think.language.ja.speech.phrases import PHRASES
from daemon.think.language.ja.speech.topics import TOPICS
from daemon.think.language.speech import Speech

SPEECH = Speech(
    hand=HAND,
    phrases=PHRASES,
    topics=TOPICS,
    owed=OWED,
    events=EVENTS,
    news=NEWS,
    helps=HELPS,
    faults=FAULTS,
)
