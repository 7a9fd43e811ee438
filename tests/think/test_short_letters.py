"""Exchanges of two or three short letters, read as the reader reads and stores them: what stands open and what became of the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from connectors.model import Mailbox, Message, Nature, Role
from daemon.store import pack
from daemon.store.looking import Words
from daemon.think.ledger.inline import under_quotes
from daemon.think.ledger.obligations import obligations
from daemon.think.model import Contact, Direction, Letter, Obligation
from daemon.think.reading import read_message

LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 10, 5, 10, tzinfo=LONDON)
WRITERS = {"me": Mailbox("Ann Ray", "me@here.test"), "you": Mailbox("Tom Gale", "you@them.test")}
_LINE = re.compile(r"(me|you|meet)(?:\(([^)]*)\))?: ?(.*)$")
HERE = Path(__file__).parent / "short_letters"


@dataclass(frozen=True)
class Story:
    """The lines of an exchange and what is expected of it."""

    lines: tuple[str, ...]
    wanted: tuple[str, ...]


def stories(language: str) -> list[Story]:
    """All exchanges of a file."""
    text = (HERE / f"{language}.txt").read_text(encoding="utf-8")
    found: list[Story] = []
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if lines:
            *said, expected = lines
            wanted = (one.strip() for one in expected.removeprefix("=>").split("|"))
            found.append(Story(tuple(said), tuple(one for one in wanted if one not in ("", "-"))))
    return found


def letter(contact: Contact, writer: Mailbox, text: str, attachments: tuple[str, ...]) -> Letter:
    """A letter as it comes out of the store."""
    answers = bool(contact.reply_to)
    mail = Message("", b"", "", "", Role.OTHER, contact.when, writer, nature=Nature.PERSONAL, text=text)
    reading = read_message(mail, LONDON)
    if answers:
        reading = replace(reading, sentences=under_quotes(text, reading.sentences))
    packed = pack.pack_reading(reading, answers)
    words = Words(packed.language, reading.voice, reading.orders)
    words.take([pack.unpack_sentence(*values) for _, *values in packed.sentences])
    return Letter(contact, words.language, words.sentences, words.voice, attachments, plain=words.plain)


def played(story: Story) -> list[Obligation]:
    """The ledger two days after the last line."""
    letters: list[Letter] = []
    meetings: list[Contact] = []
    thread = subject = ""
    day = -2
    for line in story.lines:
        match = _LINE.match(line)
        assert match is not None, line
        who, marks, text = match[1], match[2] or "", match[3]
        told = dict(mark.strip().partition("=")[::2] for mark in marks.split(";"))
        day = int(told["day"]) if "day" in told else day + 2
        when = MONDAY + timedelta(days=day, hours=0.1 * len(letters))
        if who == "meet":
            meetings.append(Contact(when, Direction.MEETING, f"met{len(meetings)}", subject=text, readers=2))
            continue
        new = not letters or "new" in told
        thread = f"thread{len(letters)}" if new else thread
        subject = told.get("subj", "a note") if new else subject
        contact = Contact(
            when,
            Direction.OUTBOUND if who == "me" else Direction.INBOUND,
            f"mail{len(letters)}",
            "you@them.test",
            "me@here.test",
            thread=thread,
            subject=subject if new else f"Re: {subject}",
            reply_to="" if new else letters[-1].contact.id,
        )
        attached = tuple(filter(None, told.get("attach", "").split(",")))
        letters.append(letter(contact, WRITERS[who], text.replace(" / ", "\n"), attached))
    contacts = [*(one.contact for one in letters), *meetings]
    return list(obligations(letters, contacts, MONDAY + timedelta(days=day + 2)))


def meets(row: Obligation, wanted: str) -> bool:
    """Whether a row is the expected one."""
    kind, side, state, *about = wanted.split()
    due = next((word.removeprefix("due=") for word in about if word.startswith("due=")), None)
    words = " ".join(word for word in about if not word.startswith("due="))
    day = "none" if row.due is None else f"{row.due:%m-%d}"
    same_kind = row.kind == kind or (kind == "any" and row.kind != "promise")
    same = same_kind and (row.side, row.state) == (side, state) and due in (None, day)
    return same and words.casefold() in row.sentence.casefold()


@pytest.mark.parametrize("story", [*stories("en"), *stories("ja")], ids=lambda story: story.lines[-1][:60])
def test_a_short_exchange_leaves_open_what_it_should(story: Story) -> None:
    rows = played(story)
    left = list(rows)
    for wanted in story.wanted:
        found = next((row for row in left if meets(row, wanted)), None)
        assert found is not None, f"{wanted}: {[(row.kind, row.side, row.state, row.sentence) for row in rows]}"
        left.remove(found)
    assert [row.sentence for row in left if row.state in ("open", "overdue")] == []
