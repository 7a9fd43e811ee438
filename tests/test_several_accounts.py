"""Several mail accounts: whose Drafts a draft lies in, one draft a person over all of them, and worlds kept apart."""

from __future__ import annotations

import email
import json
from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from pathlib import Path
from typing import Any

import pytest

from config.schema import Account
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from daemon.own_accounts import homes
from daemon.store.state import State
from daemon.think.identity.owner import Own
from tests.tools.small_house import KATE, ME, NOW, OLIVER, SUZUKI, SmallHouse, with_ties

AT_WORK = ("Hanako Sato", "hanako@firm.example")
NINA = ("Nina Berg", "nina@partner.example")
Morning = Callable[..., Any]


class Office(SmallHouse):
    """A second Maildir beside the first, in which I write under another address."""

    __slots__ = ()

    def letter(
        self, who: tuple[str, str], days: float, text: str, *, mine: bool = False, subject: str = "A word"
    ) -> str:
        """A mail between them and me at work."""
        self.count += 1
        mid = f"w{self.count}@firm.example"
        sender, reader = (AT_WORK, who) if mine else (who, AT_WORK)
        letter = EmailMessage()
        letter["From"], letter["To"] = formataddr(sender), formataddr(reader)
        letter["Date"], letter["Message-ID"], letter["Subject"] = (
            format_datetime(NOW - timedelta(days=days)),
            f"<{mid}>",
            subject,
        )
        letter.set_content(text)
        self.file(letter.as_bytes(), ".Sent" if mine else "")
        return mid

    def exchange(self, who: tuple[str, str]) -> None:
        """A year of letters both ways."""
        for n in range(8):
            self.letter(
                who, 60 + 42 * n, f"Hi Hanako,\n\nThe plans are on their way.\n\nBest,\n{who[0]}\n", subject=f"Plan {n}"
            )
            first = who[0].split()[0]
            self.letter(
                who,
                58 + 42 * n,
                f"Hi {first},\n\nThe plans came well.\n\nBest,\nHanako\n",
                mine=True,
                subject=f"Re: Plan {n}",
            )


@pytest.fixture
def home(tmp_path: Path) -> SmallHouse:
    return with_ties(tmp_path)


@pytest.fixture
def office(home: SmallHouse) -> Office:
    """Nina writes to me at work; nobody else does."""
    made = Office(home.folder / "office")
    made.box(".Drafts")
    made.exchange(NINA)
    made.letter(
        NINA, 9, "Hi Hanako,\n\nI passed the bar exam! We celebrate on Saturday.\n\nBest,\nNina\n", subject="News"
    )
    home.accounts.append({"name": "work", "kind": "maildir", "path": "office/Maildir", "drafts": True})
    return made


def settings(home: SmallHouse, **more: Any) -> None:
    home.write(**{"me": {"name": ME[0], "addresses": [ME[1], AT_WORK[1]]}, "morning": {"drafts": 7}} | more)


@pytest.fixture
def morning(home: SmallHouse, capsys: pytest.CaptureFixture[str]) -> Morning:
    def run(ends: int = 0) -> Any:
        status = _status(["--config", str(home.config), "--now", NOW.isoformat(), "morning", "--json"], Screen("en"))
        spoken = capsys.readouterr()
        assert status == ends, spoken.err
        return json.loads(spoken.out)

    return run


def lying(house: SmallHouse) -> dict[str, tuple[str, str]]:
    """To -> (From, text) of the drafts in a Maildir."""
    letters = [email.message_from_bytes(raw) for raw in house.lying().values()]
    plain = [(str(one["To"]), str(one["From"]), one.get_payload(decode=True)) for one in letters]
    bare = [
        (to.rpartition("<")[2].strip(">"), sender.rpartition("<")[2].strip(">"), body) for to, sender, body in plain
    ]
    return {to: (sender, body.decode() if isinstance(body, bytes) else "") for to, sender, body in bare}


# --- where a draft lies -----------------------------------------------------------------------------


def test_a_draft_lies_in_the_account_from_which_i_last_wrote_to_them(
    home: SmallHouse, office: Office, morning: Morning
) -> None:
    settings(home)
    morning()
    at_work, at_home = lying(office), lying(home)
    assert {to: sender for to, (sender, _) in at_work.items()} == {NINA[1]: AT_WORK[1]}
    assert {KATE[1], OLIVER[1]} <= at_home.keys()
    assert {sender for sender, _ in at_home.values()} == {ME[1]}


def test_without_a_place_of_its_own_each_account_that_takes_drafts_gets_its_own(
    home: SmallHouse, office: Office, morning: Morning
) -> None:
    home.accounts[0]["drafts"] = True
    settings(home, drafts=None)
    morning()
    assert set(lying(office)) == {NINA[1]}
    assert {KATE[1], OLIVER[1]} <= lying(home).keys()


def test_an_address_whose_account_takes_no_drafts_has_them_told_in_the_digest_only(
    home: SmallHouse, office: Office, morning: Morning
) -> None:
    settings(home, drafts=None)  # work says `drafts: true`, home does not, and no `drafts:` stands
    told = morning()
    assert set(lying(office)) == {NINA[1]}
    assert lying(home) == {}
    kate = next(one for one in told["suggestions"] if KATE[1] in one["person"]["addresses"])
    assert kate["draft"] is None
    (page,) = (home.state / "digest").glob("*.txt")
    assert f"drafts from {ME[1]} have no place" in page.read_text(encoding="utf-8")


def test_the_digest_says_in_whose_drafts_a_draft_lies(home: SmallHouse, office: Office, morning: Morning) -> None:
    settings(home)
    morning()
    (page,) = (home.state / "digest").glob("*.txt")
    text = page.read_text(encoding="utf-8")
    assert str(home.maildir / ".Drafts") in text
    assert "It lies in the drafts of the account work." in text.partition(f"<{NINA[1]}>")[2]


def test_the_same_morning_again_adds_no_draft_and_moves_none(
    home: SmallHouse, office: Office, morning: Morning
) -> None:
    settings(home)
    morning()
    first = office.lying() | home.lying()
    morning()
    assert office.lying() | home.lying() == first


def test_a_draft_that_i_began_in_another_box_keeps_ours_away(
    home: SmallHouse, office: Office, morning: Morning
) -> None:
    settings(home)
    home.mail(NINA, 0.5, "Dear Nina,", mine=True, folder=".Drafts")
    morning()
    assert lying(office) == {}
    assert len([to for to in lying(home) if to == NINA[1]]) == 1  # mine


def test_a_draft_that_i_moved_to_another_box_is_found_there(home: SmallHouse, office: Office, morning: Morning) -> None:
    settings(home)
    morning()
    ((name, raw),) = office.lying().items()
    (office.drafts / name).rename(home.drafts / name)
    morning()
    assert office.lying() == {}
    assert home.lying()[name] == raw
    with State.open(home.state) as state:
        assert all(row.state in ("placed", "edited") for row in state.drafts())


def test_a_box_that_cannot_be_used_stops_no_other(home: SmallHouse, office: Office, morning: Morning) -> None:
    settings(home)
    (office.maildir / ".Drafts").rename(office.folder / "away")
    (office.maildir / ".Drafts").write_text("no folder", encoding="utf-8")
    morning(ends=1)
    assert {KATE[1], OLIVER[1]} <= lying(home).keys()
    assert NINA[1] not in lying(home)


# --- whose address it is ----------------------------------------------------------------------------


def account(name: str, **more: Any) -> Account:
    return Account(name, "imap", **more)


def test_an_address_is_at_home_where_it_wrote_last_unless_it_signs_in_elsewhere() -> None:
    old, new = account("old"), account("new", user="Me@b.example")
    own = Own.of(("me@a.example", "me@b.example", "me@c.example"))
    sent = [
        ("me@a.example", "old", 5),
        ("me@a.example", "new", 9),
        ("me@b.example", "old", 9),
        ("stranger@x.example", "old", 9),
    ]
    assert homes([old, new], own, sent) == {"me@a.example": "new", "me@b.example": "new"}


def test_of_the_accounts_of_one_world_that_hold_its_mail_the_one_that_takes_drafts_is_its_home() -> None:
    archive, live, firm = account("archive"), account("live", drafts=True), account("firm", drafts=True, world="work")
    own = Own.of(("me@a.example",))
    sent = [("me@a.example", "archive", 9), ("me@a.example", "live", 7), ("me@a.example", "firm", 8)]
    assert homes([archive, firm, live], own, sent) == {"me@a.example": "live"}
    assert homes([archive, firm], own, [sent[0], sent[2]]) == {"me@a.example": "archive"}


# --- worlds -----------------------------------------------------------------------------------------


@pytest.fixture
def private_news(home: SmallHouse, office: Office) -> Office:
    """Suzuki told me of an exam in private; since then we wrote at work, of other things."""
    office.exchange(SUZUKI)
    home.mail(
        SUZUKI,
        20,
        "Hi Hanako,\n\nI passed the sommelier exam! The cellar was full.\n\nBest,\nSuzuki\n",
        subject="Sommelier",
    )
    office.letter(SUZUKI, 6, "Hi Hanako,\n\nThe gate opens at noon.\n\nBest,\nSuzuki\n", subject="Gate")
    office.letter(SUZUKI, 5, "Hi Suzuki,\n\nSo noted.\n\nBest,\nHanako\n", mine=True, subject="Re: Gate")
    return office


def to_suzuki(told: Any) -> dict[str, Any]:
    return next(one for one in told["suggestions"] if SUZUKI[1] in one["person"]["addresses"])


def test_without_worlds_what_was_told_anywhere_may_be_taken_up(
    home: SmallHouse, private_news: Office, morning: Morning
) -> None:
    settings(home)
    draft = to_suzuki(morning())["draft"]
    assert draft is not None
    assert "exam" in draft["body"]
    assert lying(private_news)[SUZUKI[1]][0] == AT_WORK[1]


def test_what_was_told_in_one_world_is_in_no_draft_of_another(
    home: SmallHouse, private_news: Office, morning: Morning
) -> None:
    home.accounts[1]["world"] = "work"
    settings(home)
    told = to_suzuki(morning())
    assert "good-news" in told["rules"]  # the digest shows both
    assert told["draft"] is None or not any(one.startswith("m") for one in told["draft"]["evidence"])
    assert "exam" not in lying(private_news).get(SUZUKI[1], ("", ""))[1]
    assert SUZUKI[1] not in lying(home)
    (page,) = (home.state / "digest").glob("*.txt")
    assert f"<{SUZUKI[1]}> [work]" in page.read_text(encoding="utf-8")


def test_a_birthday_of_a_card_of_one_world_makes_no_draft_in_another(
    home: SmallHouse, private_news: Office, morning: Morning
) -> None:
    card = (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:s1\r\nFN:鈴木 恵\r\nEMAIL:{SUZUKI[1]}\r\nBDAY:1980-11-24\r\nEND:VCARD\r\n"
    )
    (home.folder / "cards.vcf").write_text(card, encoding="utf-8", newline="")
    home.accounts[1]["world"] = "work"
    for world, wished in ((None, True), ("work", True), ("club", False)):
        home.accounts[2:] = [
            {"name": "cards", "kind": "vcf", "path": "cards.vcf"} | ({"world": world} if world else {})
        ]
        settings(home, drafts={"kind": "maildir", "path": "Maildir/.Drafts", "preview": True}, state=f"state-{world}")
        told = to_suzuki(morning())
        assert "birthday" in told["rules"]
        assert bool(told["draft"] and "s1" in told["draft"]["evidence"]) is wished


def test_whom_i_only_met_at_work_gets_no_draft_from_a_private_address(
    home: SmallHouse, office: Office, morning: Morning
) -> None:
    """The calendar of work tells of the meeting and no address of mine; from work I have never written to them."""
    event = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nBEGIN:VEVENT\r\nUID:e1\r\nDTSTAMP:20251101T000000Z\r\n"
        "DTSTART:20261027T090000Z\r\nDTEND:20261027T100000Z\r\nSUMMARY:Handover\r\n"
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Gita Rao:mailto:gita@supplier.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    (home.folder / "work.ics").write_text(event, encoding="utf-8", newline="")
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:g1\r\nFN:Gita Rao\r\nEMAIL:gita@supplier.example\r\nBDAY:1980-11-24\r\nEND:VCARD\r\n"
    (home.folder / "cards.vcf").write_text(card, encoding="utf-8", newline="")
    home.accounts += [
        {"name": "cards", "kind": "vcf", "path": "cards.vcf"},
        {"name": "plan", "kind": "ics", "path": "work.ics"},
    ]
    for world, wished in (("", True), ("work", False)):
        if world:
            home.accounts[1]["world"] = home.accounts[3]["world"] = world
        settings(home, drafts={"kind": "maildir", "path": "Maildir/.Drafts", "preview": True}, state=f"state-{world}")
        gita = next(one for one in morning()["suggestions"] if one["person"]["name"] == "Gita Rao")
        assert "birthday" in gita["rules"]
        assert (gita["draft"] is not None) is wished


def test_the_digest_shows_both_worlds_and_marks_them(home: SmallHouse, office: Office, morning: Morning) -> None:
    home.accounts[1]["world"] = "work"
    settings(home)
    morning()
    (text,) = (home.state / "digest").glob("*.txt")
    shown = text.read_text(encoding="utf-8")
    assert f"{NINA[0]} <{NINA[1]}> [work]" in shown
    assert f"{KATE[0]} <{KATE[1]}> [work]" not in shown
    (page,) = (home.state / "digest").glob("*.html")
    assert '<span class="world">work</span>' in page.read_text(encoding="utf-8")
