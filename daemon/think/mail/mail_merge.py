"""Mail merges: one letter of mine that went to many, to each alone and within minutes. Nobody was written to by it.

A program that sends them one after the other leaves no mark in their heads; what shows it is the same subject to more people
than a talk has, faster than anybody writes. A name of the reader in the subject does not hide it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from daemon.think.language.known import of_all
from daemon.think.later import later

_APART = timedelta(minutes=3)  # programs wait a while between two, so that no server takes them for spam
_WORD = re.compile(r"[^\W_]+")
_CALLED = later(lambda: rf"^\S{{1,12}}?(?:{of_all(lambda rules: rules.letters.names.addressed)})[\s、,：:]*")


class Begun(NamedTuple):
    """A mail of mine that answers nothing, to one reader alone."""

    when: datetime
    id: str
    subject: str
    reader: str


def merged(mails: Iterable[Begun], limit: int) -> frozenset[str]:
    """The ids of those that are one letter to at least `limit` people (so many readers and me are more than a talk has).

    `mails` are in the order of time.
    """
    return frozenset(name for run in _runs(mails) if len(run) >= limit for name in _of_one_letter(run, limit))


def _runs(mails: Iterable[Begun]) -> Iterator[list[Begun]]:
    run: list[Begun] = []
    for mail in mails:
        if run and mail.when - run[-1].when > _APART:
            yield run
            run = []
        run.append(mail)
    yield run


def _of_one_letter(run: list[Begun], limit: int) -> Iterator[str]:
    by_subject: dict[tuple[str, ...], list[Begun]] = {}
    for mail in run:
        if subject := _without_names(mail):
            by_subject.setdefault(subject, []).append(mail)
    for same in by_subject.values():
        if len({mail.reader for mail in same}) >= limit:
            yield from (mail.id for mail in same)


def _without_names(mail: Begun) -> tuple[str, ...]:
    """The words of the subject, without those by which its reader is called."""
    local = mail.reader.partition("@")[0].casefold()
    names = set(_WORD.findall(local))
    words = _WORD.findall(_CALLED.sub("", mail.subject).casefold())
    return tuple(word for word in words if word not in names and (len(word) < 3 or word not in local))
