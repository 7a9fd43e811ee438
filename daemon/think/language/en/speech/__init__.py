"""English: what the writer of drafts needs."""

from __future__ import annotations

from daemon.think.language.en.speech.event_names import EVENTS
from daemon.think.language.en.speech.faults import FAULTS
from daemon.think.language.en.speech.hand import HAND
from daemon.think.language.en.speech.helps import HELPS
from daemon.think.language.en.speech.news import NEWS
from daemon.think.language.en.speech.owed import OWED
from daemon.think.language.en.speech.phrases import PHRASES
from daemon.think.language.en.speech.topics import TOPICS
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
