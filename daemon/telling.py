"""What a morning has to say becomes the digest: as files in the state folder, and on the screen. How it looks is the
notifier's.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from unicodedata import east_asian_width

from config.schema import DraftPlace, Settings
from config.where import tilde
from config.words import Said, in_words, led_by_account, say
from daemon.house import patterns_of
from daemon.morning import Told
from daemon.notifier import digest_model as shown
from daemon.notifier.placing import Outcome, Placed
from daemon.propose import Suggestion
from daemon.store.files import make_folder
from daemon.store.locks import write_lock
from daemon.sync import AccountReport
from daemon.think.at_issue import hard_days, in_their_words
from daemon.think.choose import dearest_first
from daemon.think.evidence import day_said
from daemon.think.findings import Finding
from daemon.think.model import Birthday, Contact, Direction, Person, Tie

_AHEAD = timedelta(days=3)  # birthdays are named so long before
_MONTHS = 24
_QUOTED = 2  # sentences under a reason
_GLANCE = 110  # columns of each


def digest_of(told: Told, settings: Settings, language: str = "") -> shown.Digest:
    """The digest of a morning, as plain data; reasons are in `language` (else the owner's)."""
    language = language or settings.language
    hidden = told.proposed
    patterns = dearest_first((one.tie, patterns_of(one, hidden)) for one in told.candidates)
    waiting = {one.tie.person.key for one in told.skipped}
    return shown.Digest(
        now=told.now,
        notes=told.notes,
        suggestions=tuple(_once_told(told, settings.drafts, language)),
        meetings=tuple(_meetings(told)),
        days=tuple(_days(told.ties, told.now.date())),
        patterns=tuple(
            shown.Pattern(_who(tie), tuple(_reason(tie, finding, language) for finding in findings))
            for tie, findings in patterns
            if findings and tie.person.key not in waiting
        ),
        skipped=tuple(_not_today(told)),
        accounts=tuple(_account(report) for report in told.accounts),
        empty=told.empty,
    )


def write_digest(told: Told, settings: Settings, language: str = "") -> Path:
    """Write `digest/YYYY-MM-DD.txt` and `.html` into the state folder, when nobody else writes there; returns the path of the page.

    Raises OSError where the disk does not take them; each of the two is then whole, the new one or that of before.
    """
    from daemon.notifier.digest import as_html, as_text  # noqa: PLC0415  the forms load what they need

    language = language or settings.language
    folder, name = settings.state / "digest", told.now.date().isoformat()
    digest = digest_of(told, settings, language)
    text, page = as_text(digest, language), as_html(digest, language)
    with write_lock(settings.state):
        make_folder(folder)
        _write(folder / f"{name}.txt", text)
        return _write(folder / f"{name}.html", page)


def _once_told(told: Told, place: DraftPlace | None, language: str) -> Iterator[shown.Suggested]:
    """The suggestions; the fault of a place that keeps several drafts away is told in full under the first of them."""
    before = False
    for one in told.suggestions:
        here = told.trouble is not None and one.said == told.trouble and one.draft is None
        row = _suggested(one, told.now, place, language)
        yield replace(row, why_none=say("morning.as_above")) if here and before else row
        before = before or here


def _not_today(told: Told) -> Iterator[shown.NotToday]:
    """Who waits for another day; and whose draft lies there still, though no rule names them any more."""
    for one in told.skipped:
        yield shown.NotToday(_who(one.tie), one.reason)
    named = {tie.person.key for tie in [*(one.tie for one in told.skipped), *(one.tie for one in told.suggestions)]}
    for tie, day in told.lying:
        if tie.person.key not in named:
            yield shown.NotToday(_who(tie), say("choose.draft_open", day=day_said(day)))


def _suggested(one: Suggestion, now: datetime, place: DraftPlace | None, language: str) -> shown.Suggested:
    tie = one.tie
    return shown.Suggested(
        who=_who(tie),
        reasons=tuple(_reason(tie, finding, language) for finding in one.findings),
        draft=_draft(one.draft, place, language) if one.draft else None,
        why_none="" if one.draft or not one.said else led_by_account(one.said),
        months=tuple(_months(tie.contacts, now.date())),
    )


def _draft(placed: Placed, drafts: DraftPlace | None, language: str) -> shown.DraftShown:
    told = placed.told
    return shown.DraftShown(
        subject=told.subject,
        body=told.body,
        place=_lies_in(placed, drafts, language),
        to=", ".join(told.to),
        language=told.language,
        preview=placed.outcome is Outcome.PREVIEW,
        edited=placed.outcome is Outcome.EDITED,
        linked=not placed.account and drafts is not None and drafts.kind == "files",
        in_reply_to=told.in_reply_to,
    )


def _lies_in(placed: Placed, drafts: DraftPlace | None, language: str) -> str:
    """In the Drafts of an account, or in the place of `drafts:`."""
    said = say("digest.drafts_of", account=placed.account) if placed.account else _place(drafts)
    return in_words(said, language) if said else ""


def _place(drafts: DraftPlace | None) -> Said | None:
    """The drafts folder as its owner knows it; the name of a file in it says nothing to a reader."""
    if drafts is None:
        return None
    if drafts.path:
        return say("digest.folder", path=tilde(drafts.path))
    if drafts.folder:
        return say("digest.folder_of", folder=drafts.folder, account=drafts.account)
    return say("digest.drafts_of", account=drafts.account)


def _who(tie: Tie) -> shown.Who:
    """The person, marked with the worlds through which the tie goes, the one of the last contact first."""
    person = tie.person
    circle = person.circle.name if person.circle else ""
    worlds = dict.fromkeys(one.world for one in reversed(tie.contacts) if one.world)
    return shown.Who(person.name, person.write_to or person.key, circle, ", ".join(worlds))


def _reason(tie: Tie, finding: Finding, language: str) -> shown.Reason:
    known = {contact.id: contact for contact in (*tie.contacts, *tie.ahead)}
    proofs = (_proof(known[one]) if one in known else _beside(tie.person, one) for one in finding.evidence)
    quoted = tuple(_shortened(one) for one in in_their_words(tie, finding)[:_QUOTED])
    return shown.Reason(finding.sentence(language), tuple(_told_apart(filter(None, proofs))), quoted)


def _shortened(text: str) -> str:
    """As much of a sentence as is read at a glance; a wide letter counts double."""
    line, width = " ".join(text.split()), 0
    for at, letter in enumerate(line):
        width += 2 if east_asian_width(letter) in "WF" else 1
        if width > _GLANCE:
            return f"{line[:at].rstrip()}…"
    return line


def _told_apart(proofs: Iterable[shown.Proof]) -> Iterable[shown.Proof]:
    """One of those that read alike, with their number: two mails of one day under one subject are one line for the eye."""
    lines: dict[tuple[object, ...], shown.Proof] = {}
    for proof in proofs:
        alike = (proof.source, proof.day, proof.subject, proof.world)
        lines[alike] = replace(lines[alike], times=lines[alike].times + 1) if alike in lines else proof
    return lines.values()


def _beside(person: Person, evidence: str) -> shown.Proof | None:
    """Evidence that is no contact of ours: a line of the settings, or their card; what is neither is not called one."""
    if evidence.startswith("config:"):
        return shown.Proof("settings")
    cards = {*person.cards, *(one.id for one in (person.birthday, person.anniversary) if one)}
    return shown.Proof("card") if evidence in cards else None


def _proof(contact: Contact) -> shown.Proof:
    mail = contact.direction is not Direction.MEETING
    mid = contact.id if mail else ""
    source = contact.channel if contact.channel in ("call", "video") else contact.direction.value
    return shown.Proof(source, contact.subject, contact.when.date(), mid, contact.world)


def _months(contacts: Iterable[Contact], today: date) -> Iterator[shown.Month]:
    """The last two years, month by month, this one included."""
    counts = Counter(((one.when.year, one.when.month), one.direction) for one in contacts)
    for back in range(_MONTHS - 1, -1, -1):
        years, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        at = (years, month + 1)
        yield shown.Month(
            date(years, month + 1, 1),
            mine=counts[at, Direction.OUTBOUND],
            theirs=counts[at, Direction.INBOUND],
            met=counts[at, Direction.MEETING],
        )


def _meetings(told: Told) -> Iterator[shown.MeetingToday]:
    """Today's meetings, each with the people known from it."""
    guests: dict[str, list[tuple[Tie, Contact]]] = {}
    for tie in told.ties:
        for contact in tie.ahead:
            if contact.when.date() == told.now.date():
                guests.setdefault(contact.id, []).append((tie, contact))
    for there in sorted(guests.values(), key=lambda one: one[0][1].when):
        meeting = there[0][1]
        listed = tuple(_guest(tie) for tie, _ in there)
        yield shown.MeetingToday(meeting.subject, meeting.when, meeting.until or meeting.when, listed)


def _guest(tie: Tie) -> shown.Guest:
    last = tie.contacts[-1] if tie.contacts else None
    loops = (shown.Loop(one.side, one.sentence, one.since, one.due) for one in tie.obligations if one.waits)
    return shown.Guest(_who(tie), _proof(last) if last else None, tuple(loops))


def _days(ties: Iterable[Tie], today: date) -> Iterator[shown.DayAhead]:
    """Birthdays, anniversaries and hard days from today on, none of somebody who has died."""
    found: list[shown.DayAhead] = []
    for tie in ties:
        person = tie.person
        dates: tuple[tuple[str, Birthday | None], ...] = (
            ("birthday", person.birthday),
            ("anniversary", person.anniversary),
        )
        for kind, told in dates:
            day = told.day.next_from(today) if told and not person.died else None
            if day is not None and day - today <= _AHEAD:
                found.append(shown.DayAhead(_who(tie), day, kind))
        for day, text in hard_days(tie, today, _AHEAD):
            found.append(shown.DayAhead(_who(tie), day, "event", _shortened(text)))
    yield from sorted(found, key=lambda one: (one.day, one.who.name))


def _account(report: AccountReport) -> shown.AccountRead:
    error, blind = _words(report.error), _words(report.blind)
    return shown.AccountRead(report.name, report.new, report.broken, error, blind, report.notes)


def _words(said: Said | None) -> shown.Words:
    return said or ""


def _write(path: Path, text: str) -> Path:
    """Whole or not at all, also after a power cut; for the owner alone."""
    half = path.with_name(f".{path.name}.half")
    with os.fdopen(os.open(half, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
    return path
