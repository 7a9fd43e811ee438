"""Contacts of a Microsoft account through Graph: a folder of them is small, so it is read whole and replaced when it changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from hashlib import blake2b
from itertools import islice
from typing import Any

from config.schema import Account
from config.words import Said, say
from connectors.base import Known, Source
from connectors.card_days import civil_day
from connectors.dav_round import moment_of
from connectors.graph import READ_CONTACTS, Gone, Graph, TooMuch, Unfit
from connectors.graph_json import Odd, Told, ident, mailbox, moment, rows, text
from connectors.graph_sign_in import rights_of
from connectors.model import Batch, Broken, Card, CivilDay, Cursor, Item, Reach, Traits
from connectors.one_line import joined_name, one_line

READER = 1  # raise it when the reader understands more than before: everything is then read again
_SELECT = (
    "id,displayName,givenName,middleName,surname,nickName,yomiGivenName,yomiSurname,yomiCompanyName,emailAddresses,"
    "businessPhones,homePhones,mobilePhone,companyName,department,personalNotes,birthday,lastModifiedDateTime"
)
_PAGE = 500
_OWN = "contacts"  # the folder that every mailbox has
_OTHERS = timedelta(hours=6)
_DEEPEST, _MOST = 8, 1_000


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The contacts of this account. Nothing is asked yet."""
    del known, zone  # a folder is read whole, and a card has no moment
    return GraphContacts(account)


@dataclass
class GraphContacts:
    """The contacts of one account, in all their folders."""

    account: Account
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Card})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """The cards of every folder that changed. A card has no moment, so `since` means nothing."""
        del since
        with closing(self._graph()) as graph:
            yield from _batches(graph, _known(cursor), now)

    def check(self) -> list[Said]:
        """Whether the contacts may be read, and which rights are more than is used."""
        with closing(self._graph()) as graph:
            _folders(graph)
            return graph.check()

    def _graph(self) -> Graph:
        return Graph(self.account, READ_CONTACTS, rights_of(self.account))


def _batches(graph: Graph, memory: dict[str, Any], now: datetime) -> Iterator[Batch]:
    """The usual folder in every round; a few times a day which others there are, and what stands in them."""
    seen = moment_of(memory["seen"])
    everywhere = seen is None or abs(now - seen) >= _OTHERS
    folders = _folders(graph) if everywhere else [_OWN]
    marks: dict[str, str] = memory["marks"]
    for gone in sorted(marks.keys() - {*folders}) if everywhere else ():
        del marks[gone]
        yield Batch((), _cursor(memory), replaces=(gone,), gone=(gone,))
    for folder in folders:
        try:
            items = _items(graph, folder)
        except (Gone, Unfit):  # taken away since it was listed
            continue
        mark = blake2b(repr(items).encode("utf-8", "replace"), digest_size=12).hexdigest()
        if marks.get(folder) != mark:
            marks[folder] = mark
            yield Batch(tuple(items), _cursor(memory), replaces=(folder,), reach=Reach(whole=folder == folders[-1]))
    if everywhere:
        memory["seen"] = now.isoformat()
    yield Batch((), _cursor(memory), reach=Reach())


def _known(cursor: Cursor | None) -> dict[str, Any]:
    told: dict[str, Any] = dict(cursor or {})
    marks = told.get("marks")
    if not isinstance(marks, dict):
        return {"reader": READER, "marks": {}, "seen": ""}
    same = told.get("reader") == READER
    kept = {str(name): str(mark) if same else "" for name, mark in marks.items()}
    return {"reader": READER, "marks": kept, "seen": told.get("seen", "") if same else ""}


def _cursor(memory: dict[str, Any]) -> Cursor:
    return {**memory, "marks": dict(memory["marks"])}


def _folders(graph: Graph) -> list[str]:
    """The places of all folders; the usual one is not among those that Graph lists."""
    try:
        found = [_OWN, *islice(_below(graph, "/me/contactFolders", 0), _MOST)]
    except (Odd, Gone, Unfit):
        raise graph.odd() from None
    except TooMuch as fault:
        raise graph.fault(fault.status) from None
    if len(found) > _MOST:
        raise graph.endless()
    return found


def _below(graph: Graph, path: str, depth: int) -> Iterator[str]:
    for page in graph.pages(path, {"$select": "id", "$top": "100"}):
        for told in page:
            own = ident(told, "id")
            yield f"contactFolders/{own}"
            if depth < _DEEPEST:
                yield from _below(graph, f"/me/contactFolders/{own}/childFolders", depth + 1)


def _items(graph: Graph, folder: str) -> list[Item]:
    path = "/me/contacts" if folder == _OWN else f"/me/{folder}/contacts"
    told = _all(graph, path)
    found: dict[str, Item] = {}
    for one in told:
        item = _item(one, folder)
        found[item.uid if isinstance(item, Card) else item.source] = item
    return list(found.values())


def _all(graph: Graph, path: str) -> list[Told]:
    top = _PAGE
    while True:
        try:
            return [one for page in graph.pages(path, {"$select": _SELECT, "$top": str(top)}) for one in page]
        except TooMuch as fault:
            if top == 1:
                raise graph.fault(fault.status) from None
            top //= 2


# --- one card -----------------------------------------------------------------------------------------


def _item(told: Told, folder: str) -> Card | Broken:
    own = told.get("id")
    source = f"{folder}#{own[:120] if isinstance(own, str) else '?'}"
    try:
        card = read_card(told, folder)
    except (Odd, OverflowError):
        return Broken(source, say("graph.odd_card"))
    return card if card.name else Broken(source, say("cards.no_name"))


def read_card(told: Told, folder: str) -> Card:
    """One contact; raises `Odd` where it is not in the shape of one. `phonetic` is how the name is read (yomi)."""
    if not text(told, "id"):
        raise Odd
    family, given = one_line(text(told, "surname")), one_line(text(told, "givenName"))
    addresses = _addresses(rows(told, "emailAddresses"))
    org = one_line(text(told, "companyName"))
    nick = one_line(text(told, "nickName"))
    return Card(
        uid=one_line(text(told, "id"), 1_000), source=folder,
        name=one_line(text(told, "displayName")) or joined_name(family, given) or nick or org or next(iter(addresses), ""),
        family=family, given=given,
        phonetic=" ".join(filter(None, (one_line(text(told, "yomiSurname")), one_line(text(told, "yomiGivenName"))))),
        nicknames=(nick,) if nick else (), addresses=addresses, phones=_phones(told), org=org,
        note=_note(text(told, "personalNotes")), birthday=_birthday(told),
        revised=moment(told, "lastModifiedDateTime"),
    )  # fmt: skip


def _addresses(listed: Sequence[Told]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(box.address for one in listed[:100] if (box := mailbox(one)).address))


def _phones(told: Told) -> tuple[str, ...]:
    listed = [text(told, "mobilePhone")]
    for name in ("businessPhones", "homePhones"):
        found = told.get(name) or []
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise Odd
        listed += found
    return tuple(dict.fromkeys(one_line(one, 60) for one in listed if one.strip()))[:50]


def _note(written: str) -> str:
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]+", " ", written).strip()[:4_000]


def _birthday(told: Told) -> CivilDay | None:
    """A moment that means a day. Outlook writes noon or midnight in UTC, and the year 1604 where it knows none."""
    at = moment(told, "birthday")
    if at is None:
        return None
    day = (at + timedelta(hours=12)).date() if at.hour > 12 else at.date()
    return civil_day(day.isoformat())
