"""Words for an evidence id: a mail by its day and subject, a meeting by its day and title, a card, a line of the settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from config.words import Said, in_words, say
from connectors.model import CivilDay
from daemon.think.model import Contact, Tie

_LONGEST_SUBJECT = 40
_TALKED = ("call", "video")


def describe_in(tie: Tie) -> Callable[[str, str], str]:
    """A function of (id, language) that puts an evidence id of this tie into words."""
    known = {contact.id: contact for contact in (*tie.contacts, *tie.ahead)}
    cards = {*tie.person.cards, *(one.id for one in (tie.person.birthday, tie.person.anniversary) if one)}

    def describe(evidence: str, language: str) -> str:
        if evidence in known:
            return _contact(known[evidence], language)
        if evidence.startswith("config:"):
            return in_words(say("morning.evidence_settings"), language)
        return in_words(say("morning.evidence_card"), language) if evidence in cards else evidence

    return describe


def dated(contact: Contact, language: str) -> str:
    """The day of a contact and what it was about, not by which way it was."""
    return _with_subject(contact, "bare", "mail", language)


def day_in_words(day: date, language: str) -> str:
    """`3 Oct 2026` or `2026年10月3日`, free of the system's locale."""
    return in_words(day_said(day), language)


def day_said(day: date) -> Said:
    """The same for within a sentence whose language is not known yet."""
    return _said("morning.day", day.day, day.month, day.year)


def civil_day_in_words(day: CivilDay, language: str) -> str:
    """A birthday, with its year only where that is known."""
    key = "morning.day" if day.year else "morning.day_of_year"
    return in_words(_said(key, day.day, day.month, day.year or 0), language)


def _said(key: str, day: int, month: int, year: int) -> Said:
    return say(key, day=day, month=say(f"morning.month_{month}"), year=year)


def _contact(contact: Contact, language: str) -> str:
    """A talk over a wire is called one: nobody finds it among their mails, or remembers that they met."""
    if contact.channel in _TALKED:
        return _with_subject(contact, contact.channel, f"{contact.channel}_on", language)
    return dated(contact, language)


def _with_subject(contact: Contact, bare: str, about: str, language: str) -> str:
    day = day_in_words(contact.when.date(), language)
    subject = contact.subject.strip()
    if not subject:
        return in_words(say(f"morning.evidence_{bare}", day=day), language)
    shown = subject if len(subject) <= _LONGEST_SUBJECT else subject[: _LONGEST_SUBJECT - 1] + "…"
    return in_words(say(f"morning.evidence_{about}", day=day, subject=shown), language)
