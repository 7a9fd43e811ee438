"""An automatic away note: no contact, and nothing in it is an act. Read is only the day on which its writer is back, or,
where they have left for good, where they read their mail from now on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, tzinfo

from connectors.model import Message
from daemon.think.language.known import LANGUAGES
from daemon.think.mail.orders import orders_in
from daemon.think.mail.own_words import own_words
from daemon.think.mail.sentences import language_of, sentences_of
from daemon.think.model import Order, Reading, Sentence, Voice

_LONGEST = 300
_LARGEST = 4096  # a note says it at its beginning
_MOST = 40


def read_away_note(message: Message, zone: tzinfo) -> Reading | None:
    """The day of their return as the only thing that was read, or the address of one who left; None where it tells neither."""
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
    told = (back,) if back else tuple(_of_one_who_left(orders, own.text))
    return Reading(language, (), Voice(), told) if told else None


def _of_one_who_left(orders: tuple[Order, ...], text: str) -> Iterator[Order]:
    """What a note that knows no return says of addresses; who is only away has a deputy, and no new address."""
    # Many write it in two languages.
    absences = [rules.letters.absence for rules in LANGUAGES.values()]
    for_good = next(filter(None, (words.left_for_good.search(text) for words in absences)), None)
    gone = any(order.kind == "gone" for order in orders)
    if gone or for_good or any(words.left.search(text) for words in absences):
        yield from (order for order in orders if order.kind in ("write_to", "gone"))
    if for_good and not gone:
        yield Order("gone", for_good[0])
