"""Several boxes as one: put at home, looked for everywhere, and what does not answer stops no more than it must."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from config.schema import Account, DraftPlace, Settings
from config.words import Said, say
from connectors.base import ConnectorError, Draft, FoundDraft, SetupWrong, TryLater
from connectors.model import Mailbox
from daemon.notifier.boxes import Boxes
from tests.tools.small_house import SmallHouse

NINA = "nina@partner.example"
DRAFT = Draft("0" * 32, "<k@home.example>", (Mailbox(NINA),), b"raw")


@dataclass
class FakeBox:
    """A box in memory."""

    drafts: list[FoundDraft] = field(default_factory=list)
    fault: ConnectorError | None = None
    asked: int = 0
    behind_network: bool = False

    def _look(self) -> list[FoundDraft]:
        self.asked += 1
        if self.fault:
            raise self.fault
        return self.drafts

    def find(self, message_id: str) -> FoundDraft | None:
        return next((one for one in self._look() if one.message_id == message_id), None)

    def open_to(self, addresses: frozenset[str]) -> list[FoundDraft]:
        return [one for one in self._look() if addresses & set(one.to)]

    def put(self, draft: Draft) -> FoundDraft:
        found = FoundDraft(draft.message_id, tuple(box.address for box in draft.to), "hash", "place")
        self._look().append(found)
        return found

    def withdraw(self, message_id: str, content_hash: str) -> bool:
        found = self.find(message_id)
        if found is None or found.content_hash != content_hash:
            return False
        self.drafts.remove(found)
        return True

    def check(self) -> list[Said]:
        self._look()
        return []


@pytest.fixture
def fakes() -> dict[str, FakeBox]:
    return {"": FakeBox(), "work": FakeBox(behind_network=True), "club": FakeBox()}


@pytest.fixture
def boxes(fakes: dict[str, FakeBox], tmp_path_factory: pytest.TempPathFactory) -> Boxes:
    house = SmallHouse(tmp_path_factory.mktemp("house"))
    from config.load import load_settings

    settings: Settings = load_settings(house.write())
    accounts = tuple(Account(name, "imap", drafts=True) for name in ("work", "club"))
    settings = replace(settings, accounts=(*settings.accounts, *accounts))
    homes = {"me@work.example": "work", "me@club.example": "club", "me@old.example": "mail"}
    return Boxes.of(settings, homes, lambda place, _accounts: fakes[_name(place)])


def _name(place: DraftPlace) -> str:
    return place.account if place.kind == "account" else ""


def test_a_draft_goes_home_by_its_sender_and_else_to_the_usual_place(boxes: Boxes, fakes: dict[str, FakeBox]) -> None:
    for sender, name in (("me+shop@work.example", "work"), ("me@old.example", ""), ("me@nowhere.example", "")):
        routed = boxes.for_sender(sender)
        assert routed is not None
        assert routed.home.account == name
        assert routed.behind_network is (name == "work")
        routed.put(DRAFT)
        assert [one.message_id for one in fakes[name].drafts] == [DRAFT.message_id]
        fakes[name].drafts.clear()


def test_it_is_looked_for_in_every_box_and_withdrawn_from_where_it_lies(
    boxes: Boxes, fakes: dict[str, FakeBox]
) -> None:
    routed = boxes.for_sender("me@work.example")
    assert routed is not None
    fakes["club"].put(DRAFT)
    assert routed.find(DRAFT.message_id) is not None
    assert [one.place for one in routed.open_to(frozenset({NINA}))] == ["place"]
    assert not routed.withdraw(DRAFT.message_id, "touched")
    assert routed.withdraw(DRAFT.message_id, "hash")
    assert routed.find(DRAFT.message_id) is None


def test_a_box_that_does_not_answer_stops_only_ties_that_went_through_it(
    boxes: Boxes, fakes: dict[str, FakeBox]
) -> None:
    fakes["club"].fault = TryLater(say("morning.no_place"))
    free, bound = boxes.for_sender("me@work.example", {"work"}), boxes.for_sender("me@work.example", {"work", "club"})
    assert free is not None
    assert bound is not None
    assert free.open_to(frozenset({NINA})) == []
    with pytest.raises(TryLater):
        bound.open_to(frozenset({NINA}))
    assert fakes["club"].asked == 1  # it is not asked again this time
    assert [said.key for said in boxes.faults] == ["morning.no_place"]


def test_the_usual_place_must_answer_for_everybody(boxes: Boxes, fakes: dict[str, FakeBox]) -> None:
    fakes[""].fault = TryLater(say("morning.no_place"))
    routed = boxes.for_sender("me@work.example")
    assert routed is not None
    with pytest.raises(TryLater):
        routed.open_to(frozenset({NINA}))


def test_what_one_draft_meets_is_not_held_against_the_box(boxes: Boxes, fakes: dict[str, FakeBox]) -> None:
    routed = boxes.for_sender("me@work.example")
    assert routed is not None
    fakes["work"].fault = SetupWrong(say("mail.drafts_differs"))
    with pytest.raises(SetupWrong):
        routed.put(DRAFT)
    fakes["work"].fault = None
    assert routed.put(DRAFT).place == "place"


def test_a_place_that_is_none_is_asked_once_and_needs_the_person(boxes: Boxes, fakes: dict[str, FakeBox]) -> None:
    fakes["club"].fault = TryLater(say("mail.drafts_full"))
    fakes["work"].fault = SetupWrong(say("mail.drafts_no_folder", path="there"))
    for sender in ("me@work.example", "me@club.example"):
        routed = boxes.for_sender(sender)
        assert routed is not None
        for _ in range(2):
            with pytest.raises(ConnectorError):
                routed.find(DRAFT.message_id)
    assert (fakes["work"].asked, fakes["club"].asked) == (1, 1)
    assert [said.key for said in boxes.faults] == ["mail.drafts_no_folder", "mail.drafts_full"]
    assert [said.key for said in boxes.later] == ["mail.drafts_full"]


def test_a_full_place_is_tried_again_and_needs_the_person_nevertheless(boxes: Boxes, fakes: dict[str, FakeBox]) -> None:
    for account, needs_person in (("club", True), ("work", False)):
        fakes[account].fault = TryLater(say("mail.drafts_full", account=account), needs_person=needs_person)
        routed = boxes.for_sender(f"me@{account}.example")
        assert routed is not None
        with pytest.raises(TryLater):
            routed.put(DRAFT)
    assert len(boxes.later) == 2
    assert boxes.passing == {say("mail.drafts_full", account="work")}


def test_a_draft_of_a_box_that_is_gone_from_the_settings_is_looked_for_in_the_others(
    boxes: Boxes, fakes: dict[str, FakeBox]
) -> None:
    fakes["club"].put(DRAFT)
    routed = boxes.of_account("an account of last year")
    assert routed is not None
    assert routed.find(DRAFT.message_id) is not None
    assert Boxes().of_account("mail") is None
    assert Boxes().for_sender("me@work.example") is None
    assert not Boxes().usable
