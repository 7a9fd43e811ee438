"""`state.db` behind one door: what only the owner and earlier mornings know. Small, durable, keyed by addresses and keys.

A person is named here by one of their addresses; `memory` takes the way from an address to the person's key of today.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from daemon.store import portraits
from daemon.store.files import open_database, transaction
from daemon.store.state_drafts import DRAFT_STATES, OPEN_STATES, Journal
from daemon.store.state_lost import Remains
from daemon.store.state_rows import Call, DigestMail, DraftRow, Note, Run, Statement, moment_of, perhaps
from daemon.store.state_tables import MIGRATIONS

if TYPE_CHECKING:
    from daemon.think.findings import Memory

_FAR_AHEAD = timedelta(days=31)

__all__ = ["DRAFT_STATES", "MIGRATIONS", "Call", "DraftRow", "Note", "Run", "State", "Statement"]


class State(Journal, Remains):
    """The door. Every method is one transaction, on disk when it returns."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    @classmethod
    def open(cls, folder: Path) -> State:
        """Open or make `state.db` in the state folder; raises StoreError where it cannot be used."""
        return cls(open_database(folder / "state.db", MIGRATIONS, durable=True))

    def in_memory(self) -> State:
        """All of it once more, for whoever tries out what would become of it: what is noted there is forgotten."""
        copy = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.backup(copy)
        return State(copy)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def __enter__(self) -> State:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self.close()

    # --- mornings ------------------------------------------------------------------------------

    def run_done(self, day: date) -> bool:
        """Whether this local day has had its morning."""
        found = self.connection.execute("SELECT 1 FROM run WHERE day = ? AND ok = 1", (day.isoformat(),)).fetchone()
        return found is not None

    def begin_run(self, day: date, at: datetime) -> None:
        """Note that the morning of this day begins; one that was done stays done, and one that waited has waited since before."""
        with transaction(self.connection):
            self.connection.execute(
                "INSERT INTO run VALUES (?, ?, NULL, 0) ON CONFLICT(day) DO UPDATE SET started = excluded.started"
                " WHERE ok = 0 AND ended IS NULL",
                (day.isoformat(), at.isoformat()),
            )

    def end_run(self, day: date, at: datetime, ok: bool) -> None:
        """Note that it ended; only an `ok` one counts as the day's morning, any other is to be done again."""
        with transaction(self.connection):
            self.connection.execute(
                "UPDATE run SET ended = ?, ok = max(ok, ?) WHERE day = ?", (at.isoformat(), int(ok), day.isoformat())
            )

    def run(self, day: date) -> Run | None:
        """What is known of the morning of this day."""
        rows = self.connection.execute("SELECT day, started, ended, ok FROM run WHERE day = ?", (day.isoformat(),))
        return next(map(_run, rows), None)

    def runs(self, limit: int = 10) -> tuple[Run, ...]:
        """The last mornings, newest first."""
        rows = self.connection.execute("SELECT day, started, ended, ok FROM run ORDER BY day DESC LIMIT ?", (limit,))
        return tuple(map(_run, rows))

    def remember_suggestions(self, day: date, suggestions: Iterable[tuple[str, str, str]]) -> None:
        """Note (person key, rule, draft key or empty) of what was proposed; the same again changes nothing."""
        rows = [(day.isoformat(), *one) for one in suggestions]
        with transaction(self.connection):
            self.connection.executemany("INSERT OR REPLACE INTO suggestion VALUES (?, ?, ?, ?)", rows)

    def memory(self, today: date, key_of: Mapping[str, str] | None = None) -> Memory:
        """What earlier mornings and the owner left behind, as seen on `today`.

        `key_of` leads from an address to the person's key of now (a merge may have changed it). Phrases and bodies of
        `today` itself are left out, so that the same morning can be thought again with the same outcome.
        """
        from daemon.think.findings import Memory  # noqa: PLC0415  a look for news remembers no morning

        keys = key_of or {}
        written = [row for row in self.drafts(DRAFT_STATES[1:]) if row.day < today]
        return Memory(
            suggested=dict(self._suggested(today, keys)),
            phrases={phrase: row.day for row in written for phrase in row.phrases},
            phrases_for={
                (keys.get(row.person, row.person), phrase): row.day for row in written for phrase in row.phrases
            },
            bodies=tuple(row.body for row in written if (today - row.day).days <= 366 and row.body),
            snoozed={keys.get(person, person): until for person, until in self.snoozes().items()},
            paused=frozenset(keys.get(person, person) for person in self._column("SELECT person FROM pause")),
            liked=dict(self.connection.execute("SELECT rule, more FROM taste")),
            open_drafts={
                keys.get(row.person, row.person): row.day for row in self.drafts(OPEN_STATES) if row.day <= today
            },
        )

    def _suggested(self, today: date, keys: Mapping[str, str]) -> Iterator[tuple[tuple[str, str], date]]:
        query = "SELECT person, rule, day FROM suggestion WHERE day <= ? ORDER BY day"
        for person, rule, day in self.connection.execute(query, (today.isoformat(),)):
            yield (keys.get(person, person), rule), date.fromisoformat(day)

    def digest_mail(self, day: date, account: str) -> DigestMail | None:
        """How far the digest of this day has come on its way into this inbox; None: it was never tried."""
        query = "SELECT intended, put FROM digest_mail WHERE day = ? AND account = ?"
        found = self.connection.execute(query, (day.isoformat(), account)).fetchone()
        return DigestMail(moment_of(found[0]), bool(found[1])) if found else None

    def intend_digest_mail(self, day: date, account: str, at: datetime) -> None:
        """Note, before it is tried, that it is; one that was put stays put."""
        with transaction(self.connection):
            self.connection.execute(
                "INSERT INTO digest_mail VALUES (?, ?, ?, 0) ON CONFLICT(day, account)"
                " DO UPDATE SET intended = excluded.intended WHERE put = 0",
                (day.isoformat(), account, at.isoformat()),
            )

    def digest_mail_put(self, day: date, account: str) -> None:
        """Note that it lies there."""
        with transaction(self.connection):
            self.connection.execute(
                "UPDATE digest_mail SET put = 1 WHERE day = ? AND account = ?", (day.isoformat(), account)
            )

    # --- what the owner says -------------------------------------------------------------------

    def snooze(self, person: str, until: date) -> None:
        """Leave this person in peace until a day."""
        with transaction(self.connection):
            self.connection.execute("INSERT OR REPLACE INTO snooze VALUES (?, ?)", (person, until.isoformat()))

    def snoozes(self) -> dict[str, date]:
        """Who rests until when."""
        rows = self.connection.execute("SELECT person, until FROM snooze")
        return {person: date.fromisoformat(until) for person, until in rows}

    def log_call(self, call: Call) -> None:
        """A contact that only the owner knows of."""
        with transaction(self.connection):
            self.connection.execute(
                "INSERT OR REPLACE INTO call VALUES (?, ?, ?, ?, ?)",
                (call.id, call.person, call.at.isoformat(), call.channel, call.text),
            )

    def calls(self) -> tuple[Call, ...]:
        """All logged contacts, oldest first."""
        rows = self.connection.execute("SELECT id, person, at, channel, text FROM call")
        calls = (Call(id_, person, moment_of(at), channel, text) for id_, person, at, channel, text in rows)
        # Put in order here: as texts, moments of two zones do not compare.
        return tuple(sorted(calls, key=lambda call: (call.at.timestamp(), call.id)))

    def take_back_call(self, id_: str) -> None:
        """It was a slip."""
        with transaction(self.connection):
            self.connection.execute("DELETE FROM call WHERE id = ?", (id_,))

    def keep_note(self, note: Note) -> None:
        """Words of the owner about somebody."""
        with transaction(self.connection):
            self.connection.execute(
                "INSERT OR REPLACE INTO note VALUES (?, ?, ?, 'note', ?)",
                (note.id, note.person, note.at.isoformat(), note.text),
            )

    def notes(self) -> tuple[Note, ...]:
        """All notes, oldest first."""
        rows = self.connection.execute("SELECT id, person, at, text FROM note")
        notes = (Note(id_, person, moment_of(at), text) for id_, person, at, text in rows)
        return tuple(sorted(notes, key=lambda note: (note.at.timestamp(), note.id)))

    def take_back_note(self, id_: str) -> None:
        """It was a slip."""
        with transaction(self.connection):
            self.connection.execute("DELETE FROM note WHERE id = ?", (id_,))

    def state_together(self, one: str, other: str, together: bool) -> None:
        """Two addresses are one person, or are not; the last word holds."""
        first, second = sorted((one, other))
        with transaction(self.connection):
            self.connection.execute("INSERT OR REPLACE INTO merge VALUES (?, ?, ?)", (first, second, int(together)))

    def statements(self) -> tuple[Statement, ...]:
        """All of the owner's words on who is who."""
        rows = self.connection.execute("SELECT one, other, together FROM merge ORDER BY one, other")
        return tuple(Statement(one, other, bool(together)) for one, other, together in rows)

    def word_of_the_owner(self) -> str:
        """The same while nothing changed here that is told of somebody: a mark under which portraits are kept."""
        return portraits.word_of_the_owner(self.connection)

    # --- accounts ------------------------------------------------------------------------------

    def heard(self, account: str, at: datetime) -> None:
        """Note that an account was read whole; nothing is written where that is no news. A clock that was far ahead is put right."""
        before = self.last_good_syncs().get(account)
        if before is None or before < at or before - at > _FAR_AHEAD:
            with transaction(self.connection):
                self.connection.execute("INSERT OR REPLACE INTO heard VALUES (?, ?)", (account, at.isoformat()))

    def last_good_syncs(self) -> dict[str, datetime]:
        """When each account was last read whole."""
        return {name: moment_of(at) for name, at in self.connection.execute("SELECT account, at FROM heard")}

    def unheard(self, at: datetime, then: Mapping[str, datetime]) -> None:
        """Forget that accounts were read at this moment, for what `last_good_syncs` said before; what others noted since stays."""
        with transaction(self.connection):
            self.connection.executemany(
                "UPDATE heard SET at = ? WHERE account = ? AND at = ?",
                [(before.isoformat(), name, at.isoformat()) for name, before in then.items()],
            )
            self.connection.execute(
                f"DELETE FROM heard WHERE at = ? AND account NOT IN ({', '.join('?' * len(then))})",  # noqa: S608  marks alone
                (at.isoformat(), *then),
            )

    def _column(self, query: str) -> tuple[str, ...]:
        return tuple(str(value) for (value,) in self.connection.execute(query))


def _run(row: tuple[str, str, str | None, int]) -> Run:
    day, started, ended, ok = row
    return Run(date.fromisoformat(day), moment_of(started), perhaps(ended), bool(ok))
