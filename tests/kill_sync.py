"""Run as a process: reads a mailbox once, and dies at a given point as under `kill -9`. Prints the dump of the store.

python -m tests.kill_sync BOX STATE at-statement N     dies before the N-th SQL statement
python -m tests.kill_sync BOX STATE after-seconds S    dies after so many seconds, wherever it is
python -m tests.kill_sync BOX STATE whole              runs to its end; prints statements, seconds and the dump's hash
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sqlite3
import sys
import time
from pathlib import Path

from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.sync import sync
from daemon.ties import Ties
from tests.odd_mailbox import NOW
from tests.test_truth import settings_for

# What is stored, without the numbers of rows: these may differ and mean nothing.
DUMPS = (
    "SELECT name, cursor FROM account ORDER BY id",
    "SELECT a.name, source, reason FROM broken JOIN account a ON a.id = account ORDER BY 1, 2",
    (
        "SELECT key, a.name, msgid, t, s.address, n.name, nature, why, received, counted, sent, readers, subject, in_reply_to,"
        " refs, attachments FROM message m JOIN account a ON a.id = m.account LEFT JOIN address s ON s.id = sender"
        " LEFT JOIN name n ON n.id = sender_name ORDER BY key"
    ),
    (
        "SELECT a.name, source, folder, role, key FROM place p JOIN account a ON a.id = p.account"
        " JOIN message m ON m.id = p.message ORDER BY 1, 2"
    ),
    (
        "SELECT key, kind, a.address, n.name FROM reader r JOIN message m ON m.id = r.message JOIN address a ON a.id = r.address"
        " LEFT JOIN name n ON n.id = r.name ORDER BY 1, 2, 3"
    ),
    "SELECT key, action, msgids, recipients FROM report JOIN message ON id = message ORDER BY 1",
    "SELECT key, version, language, voice, orders FROM letter JOIN message ON id = message ORDER BY 1",
    "SELECT key, n, language, text, acts FROM sentence JOIN message ON id = message ORDER BY 1, 2",
    (
        "SELECT a.name, source, mark, uid, occurrence, start, finish, title, count(attendee.n) FROM meeting"
        " JOIN account a ON a.id = account LEFT JOIN attendee ON attendee.meeting = meeting.id GROUP BY meeting.id ORDER BY 1, 2, 3"
    ),
    "SELECT a.name, source, mark, data FROM card JOIN account a ON a.id = account ORDER BY 1, 2, 3",
)


def dump(connection: sqlite3.Connection) -> str:
    """The hash of everything that is stored."""
    found = hashlib.blake2b(digest_size=16)
    for query in DUMPS:
        for row in connection.execute(query):
            found.update(repr(row).encode())
    return found.hexdigest()


def main() -> None:
    box, state_folder, how, *rest = sys.argv[1:]
    settings = settings_for(Path(box), Path(state_folder))
    if how == "after-seconds":
        signal.setitimer(signal.ITIMER_REAL, float(rest[0]))  # SIGALRM ends the process at once, as SIGKILL does
    began, counted = time.perf_counter(), 0
    with Cache.open(settings.state) as cache, State.open(settings.state) as state:

        def count(_statement: str) -> None:
            nonlocal counted
            counted += 1
            if how == "at-statement" and counted >= int(rest[0]):
                os.kill(os.getpid(), signal.SIGKILL)

        cache.connection.set_trace_callback(count)
        reports = sync(settings, cache, state, NOW)
        cache.connection.set_trace_callback(None)
        whole = {
            "statements": counted,
            "seconds": time.perf_counter() - began,
            "dump": dump(cache.connection),
            "ties": len(tuple(Ties(settings, cache, state, NOW))),
            "sound": cache.connection.execute("PRAGMA integrity_check").fetchone()[0],
            "ok": [one.ok for one in reports],
        }
    print(json.dumps(whole))  # noqa: T201  this is what the test reads


if __name__ == "__main__":
    main()
