"""Japanese: what a sentence tells something of."""

from __future__ import annotations

from daemon.think.language.ledger.requests import Topics
from daemon.think.later import later

TOPICS = Topics(
    topic=later(
        r"([一-鿿々ァ-ヴー]+(?:[もい]?[いえきぎけげしじちにびべみめりれ])?)(?:は|については|に関しては|なら(?=、)|のことは|のこと(?:です|なんです|だ)(?:が|けど|けれど)|の件は|(?:の件)?ですが(?=、))"
    ),
    asks=later(r"[?？]\s*$|か[。]?\s*$"),
    named_whole=False,
    opening_words=0,
)
