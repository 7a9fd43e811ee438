"""Holds what came out against what the manifest says must come: a list of differences in words, empty where all is well."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import datetime, timedelta

from connectors.model import Message
from daemon.think.model import Contact, Direction
from tests.torture.inputs import Case, Torture
from tests.torture.play import OWNER, Played, Stored

COUNTING = ("counts", "dated", "inert")
ALICE = "alice@friends.example"


def same(text: str) -> str:
    """Text as the manifest compares it: NFKC, runs of white space as one blank."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def faults_of(case: Case, played: Played, read: dict[str, Message], torture: Torture) -> list[str]:
    """What is wrong with one case, whatever it is."""
    match case.kind:
        case "mail" | "control" | "fs":
            return mail_faults(case, played, read, torture)
        case "ics":
            return calendar_faults(case, played)
        case "vcf":
            return card_faults(case, played)
        case _:
            return mbox_faults(case, played)


# --- mails --------------------------------------------------------------------------------------


def mail_faults(case: Case, played: Played, read: dict[str, Message], torture: Torture) -> list[str]:
    """What is wrong with one mail."""
    stored, told = played.mails.get(case.place), [why for source, why in played.broken("mail") if source == case.place]
    faults = list(_not_contacts(case, played))
    if case.expect == "reported":
        return faults + _reported(stored, told, played)
    if told:
        faults.append(f"reported: {told}")
    if case.expect in COUNTING:
        faults += list(_counts(case, stored, played, read)) if stored else ["not stored"]
    elif stored:
        faults += list(_moves_nothing(case, stored, played))
    if "same_as" in case.told and stored != played.mails.get(torture.cases[f"mail/{case.told['same_as']}"].place):
        faults.append("not the same item")
    if "away_until" in case.told:
        faults += [f"away until {got}" for got in played.away.values() if got != case.told["away_until"]]
    return faults


def _not_contacts(case: Case, played: Played) -> Iterator[str]:
    for address in case.told.get("without", ()):
        if address in played.ties and played.ties[address].contacts:
            yield f"a contact with {address}"


def _reported(stored: Stored | None, told: list[str], played: Played) -> list[str]:
    faults = [] if len(told) == 1 else [f"reported {len(told)} times"]
    faults += [f"content told: {why}" for why in told if "violin" in why or "@" in why]
    if stored is not None:
        faults += [f"a contact all the same: {one.address}" for one in played.contacts_of(stored)]
    return faults


def _moves_nothing(case: Case, stored: Stored, played: Played) -> Iterator[str]:
    found = played.contacts_of(stored)
    if case.expect == "undated" and stored[1] is not None:
        yield f"dated {stored[1]}"
    if case.expect == "not-owner":
        found = [one for one in found if one.direction is Direction.OUTBOUND]
    for one in found:
        yield f"a contact with {one.address}"


def _counts(case: Case, stored: Stored, played: Played, read: dict[str, Message]) -> Iterator[str]:
    mine = case.told.get("from") == OWNER
    address = str(case.told["to"] if mine else case.told.get("from", ALICE))
    found = [one for one in played.contacts_of(stored) if one.address == address]
    yield from _one_contact(found, mine)
    yield from _dated(case, stored)
    yield from _readable(case, read[case.place])
    yield from _kept_words(case, address, stored, played)


def _one_contact(found: list[Contact], mine: bool) -> Iterator[str]:
    if len(found) != 1:
        yield f"{len(found)} contacts"
    elif found[0].mine is not mine:
        yield f"a contact {found[0].direction.value}"


def _dated(case: Case, stored: Stored) -> Iterator[str]:
    if "date" not in case.told:
        return
    true = datetime.fromisoformat(case.told["date"])
    if stored[1] is None or abs(stored[1] - true) > timedelta(hours=case.told.get("tolerance_h", 0)):
        yield f"dated {stored[1]}, not {true}"


def _readable(case: Case, message: Message) -> Iterator[str]:
    if same(case.told.get("text", "")) not in same(message.text):
        yield f"text {same(message.text)[:80]!r}"
    if "attachment" in case.told and case.told["attachment"] not in message.attachments:
        yield f"attachments {message.attachments}"


def _kept_words(case: Case, address: str, stored: Stored, played: Played) -> Iterator[str]:
    if "subject" in case.told and same(case.told["subject"]) != same(stored[2]):
        yield f"subject {stored[2]!r}"
    if "sender" in case.told and (address, case.told["sender"]) not in played.names:
        yield f"names {sorted(name for one, name in played.names if one == address)}"
    for sign in ("\r", "\n", "\0", "\x1b", "\u2028", "\u202e"):
        if sign in stored[2]:
            yield f"{sign!r} in the subject"


# --- calendars ----------------------------------------------------------------------------------


def calendar_faults(case: Case, played: Played) -> list[str]:
    """What is wrong with one calendar."""
    told = [why for source, why in played.broken("dates") if source.partition("#")[0] == case.place]
    faults = list(_not_contacts(case, played))
    if case.expect == "reported" and not told:
        faults.append("not reported")
    if case.expect in ("inert", "kept") and told:
        faults.append(f"reported: {told[:3]}")
    if "held" in case.told:
        faults += list(_held(case, played))
    if "text" in case.told:
        titles = {same(one.subject) for one in played.contacts(case.told["from"])}
        faults += [] if titles == {same(case.told["text"])} else [f"titles {titles}"]
    return faults


def _held(case: Case, played: Played) -> Iterator[str]:
    got = [one.when for one in played.contacts(case.told["from"], Direction.MEETING)]
    true = [datetime.fromisoformat(one) for one in case.told["held"]]
    room = timedelta(hours=case.told["tolerance_h"])
    if len(got) != len(true):
        yield f"{len(got)} meetings for {len(true)}: {[str(one) for one in got[:5]]}"
    elif any(abs(one - other) > room for one, other in zip(got, true, strict=True)):
        yield f"held {[str(one) for one in got]}"


# --- cards and mboxes ---------------------------------------------------------------------------


def card_faults(case: Case, played: Played) -> list[str]:
    """What is wrong with one card: one that is partly broken is named, and the rest of it is read."""
    told = [why for source, why in played.broken("cards") if source.partition("#")[0] == case.place]
    faults = [] if len(told) == (case.expect == "reported") else [f"reported: {told}"]
    if OWNER in played.ties:
        faults.append("the owner is a person of their own")
    return faults


def mbox_faults(case: Case, played: Played) -> list[str]:
    """What is wrong with one mbox: named as a whole or mail by mail, or its letter counts."""
    account = f"mbox-{case.name}"
    report, named = played.report(account), played.broken(account)
    if case.expect == "reported":
        return [] if len(named) + (report.error is not None) == 1 else [f"reported {len(named)} times"]
    lying = [stored for source, stored in played.mails.items() if source.startswith(f"{case.place}/")]
    faults = [] if report.ok and not named else [f"reported: {named or report.error}"]
    faults += [] if len(lying) == 1 else [f"{len(lying)} mails"]
    return faults + [fault for stored in lying for fault in _one_contact(_with_alice(stored, played), mine=False)]


def _with_alice(stored: Stored, played: Played) -> list[Contact]:
    return [one for one in played.contacts_of(stored) if one.address == ALICE]
