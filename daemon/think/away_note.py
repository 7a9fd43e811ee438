"""An automatic away note: no contact, and nothing in it is an act; only the day on which its writer is back is read."""

from __future__ import annotations

from datetime import date, tzinfo

from connectors.model import Message
from daemon.think.model import Reading, Sentence, Voice
from daemon.think.orders import orders_in
from daemon.think.own_words import own_words
from daemon.think.sentences import language_of, sentences_of

_LONGEST = 300
_LARGEST = 4096  # a note says it at its beginning
_MOST = 40


def read_away_note(message: Message, zone: tzinfo) -> Reading | None:
    """The day of their return as the only thing that was read; None where the note names no day."""
    if message.date is None:
        return None
    own = own_words(message.text[:_LARGEST])
    language = language_of(own.text)
    texts = [text[:_LONGEST] for passage in own.passages for text in sentences_of(passage.text)][:_MOST]
    sentences = tuple(Sentence(text, language_of(text, language)) for text in texts)
    orders = orders_in(sentences, message.date.astimezone(zone).date())
    back = max(
        (order for order in orders if order.day is not None), key=lambda order: order.day or date.min, default=None
    )
    return Reading("", language, (), Voice(), (back,)) if back else None
