"""All places where drafts lie, and which of them a draft goes to: the Drafts of the account that its sender's address
belongs to, if that account takes drafts, else the place named by `drafts:`. One draft a person over all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar

from config.schema import Account, DraftPlace, Settings
from config.words import Said, say
from connectors.base import (
    ConnectorError,
    Draft,
    DraftBox,
    FoundDraft,
    RenamesDrafts,
    SetupWrong,
    SignInAgain,
    TryLater,
)
from connectors.registry import open_drafts
from daemon.think.identity.owner import mailbox_of

T = TypeVar("T")
Opening = Callable[[DraftPlace, Sequence[Account]], DraftBox]
USUAL = ""  # how the journal calls the place named by `drafts:`; other boxes go by the name of their account


@dataclass(slots=True)
class Box:
    """One place for drafts. A `fault` says why it cannot be used: what does not answer once is not asked again this time."""

    account: str
    drafts: DraftBox | None = None
    fault: ConnectorError | None = None

    def ask(self, question: Callable[[DraftBox], T], *, of_one_draft: bool = False) -> T:
        """The answer of the box; raises its fault. `of_one_draft`: what is wrong then may be that draft."""
        if self.drafts is None or self.fault is not None:
            raise self.fault or SetupWrong(say("morning.no_place"))
        try:
            return question(self.drafts)
        except ConnectorError as fault:
            if not of_one_draft or isinstance(fault, TryLater | SignInAgain):
                self.fault = fault
            raise


@dataclass(frozen=True, slots=True)
class Look:
    """A morning that only shows what it would do: the drafts that it would have taken back by now."""

    taken: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Routed:
    """A box for one draft, as `DraftBox` has it: it is put into `home`, and looked for everywhere.

    A place that does not answer now stops the draft only if this tie was carried there (`carried`), or anything may lie
    there (`drafts:`). With a `look` nothing is put and nothing taken out: it answers as it would if it had been.
    """

    home: Box
    others: tuple[Box, ...] = ()
    carried: frozenset[str] = frozenset()
    look: Look | None = None

    @property
    def behind_network(self) -> bool:
        """As the home is."""
        return self.home.ask(lambda box: box.behind_network)

    def find(self, message_id: str) -> FoundDraft | None:
        """At home first; the owner may have moved it."""
        if self.look is not None and message_id in self.look.taken:
            return None
        found = self.home.ask(lambda box: box.find(message_id))
        return found or next(filter(None, self._elsewhere(lambda box: box.find(message_id))), None)

    def open_to(self, addresses: frozenset[str]) -> list[FoundDraft]:
        """Of every box: one draft a person, wherever it lies."""
        here = self.home.ask(lambda box: box.open_to(addresses))
        found = [*here, *chain.from_iterable(self._elsewhere(lambda box: box.open_to(addresses)))]
        return [one for one in found if self.look is None or one.message_id not in self.look.taken]

    def put(self, draft: Draft) -> FoundDraft:
        """Into its home."""
        if self.look is not None:
            return FoundDraft(draft.message_id, tuple(one.address for one in draft.to), "", "")
        return self.home.ask(lambda box: box.put(draft), of_one_draft=True)

    def adopt(self, message_id: str, raw: bytes) -> FoundDraft | None:
        """At home, where a server that gives ids of its own is asked for the letter itself."""
        if self.look is not None:
            return None  # it would write the id beside it
        return self.home.ask(lambda box: box.adopt(message_id, raw) if isinstance(box, RenamesDrafts) else None)

    def withdraw(self, message_id: str, content_hash: str) -> bool:
        """From wherever it lies."""
        if self.look is not None:
            found = self.find(message_id)
            as_put = found is not None and found.content_hash == content_hash
            if as_put:
                self.look.taken.add(message_id)
            return as_put
        if self.home.ask(lambda box: box.withdraw(message_id, content_hash)):
            return True
        return any(self._elsewhere(lambda box: box.withdraw(message_id, content_hash)))

    def check(self) -> list[Said]:
        """What its home says."""
        return self.home.ask(lambda box: box.check())

    def _elsewhere(self, question: Callable[[DraftBox], T]) -> Iterator[T]:
        """The answers of the other boxes; raises the fault of one that must be asked."""
        for box in self.others:
            try:
                yield box.ask(question)
            except ConnectorError:
                if box.account in self.carried or box.account == USUAL:
                    raise


@dataclass(frozen=True, slots=True)
class Boxes:
    """Every place for drafts of these settings; `homes` leads from an own mailbox to its account."""

    boxes: tuple[Box, ...] = ()
    homes: Mapping[str, str] = field(default_factory=dict)
    look: Look | None = None

    @classmethod
    def of(
        cls, settings: Settings, homes: Mapping[str, str], opening: Opening = open_drafts, *, look: bool = False
    ) -> Boxes:
        """Open them all; one that cannot be opened hides no other. `look`: nothing is changed in them."""
        boxes = tuple(_opened(account, place, settings, opening) for account, place in _places(settings))
        return cls(boxes, homes, Look() if look else None)

    @property
    def faults(self) -> tuple[Said, ...]:
        """What is wrong with the places that cannot be used."""
        return tuple(dict.fromkeys(box.fault.said for box in self.boxes if box.fault))

    @property
    def later(self) -> frozenset[Said]:
        """What of that is tried again by itself: the network, a server, a locked keyring, a full disk."""
        return frozenset(box.fault.said for box in self.boxes if isinstance(box.fault, TryLater))

    @property
    def passing(self) -> frozenset[Said]:
        """What of that nobody needs to do anything about: not a full disk."""
        faults = (box.fault for box in self.boxes)
        return frozenset(fault.said for fault in faults if isinstance(fault, TryLater) and not fault.needs_person)

    @property
    def usable(self) -> bool:
        """Whether there is any place at all for a draft."""
        return any(box.drafts is not None and box.fault is None for box in self.boxes)

    def for_sender(self, sender: str, carried: Collection[str] = ()) -> Routed | None:
        """Where a draft from this own address goes; None: nowhere, it is told in the digest only.

        `carried`: the accounts through which the tie went.
        """
        account = self.homes.get(mailbox_of(sender))
        named = {box.account: box for box in self.boxes}
        home = named.get(account or "") or named.get(USUAL)
        if home is None and account is None:  # nobody knows where this address is at home: the first that takes drafts
            home = next(iter(self.boxes), None)
        return self._routed(home, carried)

    def of_account(self, account: str) -> Routed | None:
        """Where a draft of the journal lies; of a box that the settings name no more, wherever it may be."""
        home = next((box for box in self.boxes if box.account == account), next(iter(self.boxes), None))
        return self._routed(home, [box.account for box in self.boxes])

    def _routed(self, home: Box | None, carried: Collection[str]) -> Routed | None:
        if home is None:
            return None
        return Routed(home, tuple(box for box in self.boxes if box is not home), frozenset(carried), self.look)


def _places(settings: Settings) -> list[tuple[str, DraftPlace]]:
    """The place of `drafts:`, and the Drafts of each account that takes them; none of them twice."""
    usual = settings.drafts
    own = [
        (account.name, DraftPlace("account", account=account.name, line=account.line))
        for account in settings.accounts
        if account.drafts
    ]
    if usual is None or usual.implied:
        return own
    same = usual.kind == "account" and not usual.folder
    return [(USUAL, usual), *(one for one in own if not (same and one[0] == usual.account))]


def _opened(account: str, place: DraftPlace, settings: Settings, opening: Opening) -> Box:
    try:
        return Box(account, opening(place, settings.accounts))
    except ConnectorError as fault:
        return Box(account, fault=fault)
