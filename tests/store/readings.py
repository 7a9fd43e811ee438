"""Mails with what they say, stored as a reading stores them: first the mails, then, from the words that waited, what these say."""

from __future__ import annotations

from collections.abc import Mapping

from connectors.model import Batch
from daemon.store.cache import Cache
from daemon.store.pack import pack_reading
from daemon.store.waiting import ReadLetter
from daemon.think.model import Reading


def save_and_read(cache: Cache, account: str, batch: Batch, said: Mapping[bytes, Reading], version: int = 1) -> None:
    """`said` holds, by key of the mail, what the reader of this version finds in it."""
    cache.save(account, batch, to_read=said.keys())
    keys = dict(cache.connection.execute("SELECT id, key FROM message"))
    waiting = [letter for some in cache.letters_waiting(500) for letter in some if keys[letter.number] in said]
    read = [ReadLetter(one.number, pack_reading(said[keys[one.number]], one.answers)) for one in waiting]
    cache.save_read(read, version)
