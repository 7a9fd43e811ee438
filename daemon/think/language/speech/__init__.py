"""What a language gives to the writer of drafts; each language fills it in `<language>/speech/`."""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.language.speech.faults import Faults
from daemon.think.language.speech.letter import Hand, Phrases
from daemon.think.language.speech.naming import Events, Helps, News, Owed, Topics


class Speech(NamedTuple):
    """One record for each thing that a draft needs."""

    hand: Hand
    phrases: Phrases
    topics: Topics
    owed: Owed
    events: Events
    news: News
    helps: Helps
    faults: Faults
