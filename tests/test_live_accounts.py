"""From nothing to drafts on a real mail server: init, login, doctor, and mornings with two accounts in Dovecot."""

from __future__ import annotations

import email
import io
import json
from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from pathlib import Path
from typing import Any

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.servers import dav
from tests.servers.imap import Box, Server
from tests.tools.small_house import KATE, NOW, SUZUKI, SmallHouse, with_ties

pytestmark = pytest.mark.loopback

AT_HOME, AT_WORK = ("Hanako Sato", "hanako@home.example"), ("Hanako Sato", "hanako@firm.example")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)  # no ring of this desktop is touched

    def call(*words: str, piped: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(piped))
        status = _status(["--config", str(tmp_path / "config.yaml"), "--now", NOW.isoformat(), *words], Screen("en"))
        spoken = capsys.readouterr()
        return status, spoken.out, spoken.err

    return call


def filled(box: Box, maildir: Path) -> Box:
    """The mail of a Maildir, laid into the box as a mail program would."""
    for folder in [maildir, *sorted(maildir.glob(".*"))]:
        name = folder.name.removeprefix(".") if folder != maildir else "INBOX"
        if name not in box.folders():
            box.client.create_folder(name)
        for file in sorted((folder / "cur").iterdir()):
            box.client.append(name, file.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    return box


def drafts_in(box: Box) -> dict[str, str]:
    """To -> From of the drafts that lie there."""
    box.client.select_folder("Drafts", readonly=True)
    found = box.client.fetch(box.client.search() or [0], ["BODY.PEEK[]"]) if box.client.search() else {}
    letters = [email.message_from_bytes(one[b"BODY[]"]) for one in found.values()]
    return {
        str(one["To"]).rpartition("<")[2].strip(">"): str(one["From"]).rpartition("<")[2].strip(">") for one in letters
    }


def test_from_an_address_to_drafts_on_the_server(run: Run, box: Box, dovecot: Server, tmp_path: Path) -> None:
    filled(box, with_ties(tmp_path / "house").maildir)
    where = ("--imap", f"127.0.0.1:{dovecot.tls}", "--user", box.user, "--ca", str(dovecot.ca))
    words = ("init", "--name", AT_HOME[0], "--address", AT_HOME[1], *where, "--password-stdin")
    status, out, err = run(*words, piped="wrong\n")
    assert (status, "refused the password" in err, "Type it again" in err) == (2, True, False)  # nobody typed it
    assert not (tmp_path / "config.yaml").exists()
    status, out, err = run(*words, piped=f"{dovecot.password}\n")
    assert status == 0, err
    with (tmp_path / "config.yaml").open("a", encoding="utf-8") as file:
        file.write(f"state: {tmp_path / 'state'}\n")
    assert run("doctor")[0] == 1  # the state is another folder now, and the password is not there
    assert run("login", "mail", piped=f"{dovecot.password}\n")[0] == 0
    status, out, err = run("doctor")
    assert status == 0, out
    shown = json.loads(run("morning", "--json")[1])
    assert len([one for one in shown["suggestions"] if one["draft"]]) == 3
    assert drafts_in(box) == {}  # the configuration says `preview: true`
    text = (tmp_path / "config.yaml").read_text(encoding="utf-8")
    (tmp_path / "config.yaml").write_text(text.replace("  preview: true\n", ""), encoding="utf-8")
    status, out, err = run("morning", "--json")
    assert status == 0, err
    told = json.loads(out)
    wanted = {one["draft"]["to"][0]: AT_HOME[1] for one in told["suggestions"] if one["draft"]}
    assert drafts_in(box) == wanted
    assert len(wanted) == 3
    run("morning", "--json")
    assert drafts_in(box) == wanted
    everything = (
        out
        + err
        + "".join(
            path.read_text(errors="replace")
            for path in (tmp_path / "state").rglob("*")
            if path.parent.name != "tokens" and path.is_file()
        )
    )
    assert dovecot.password not in everything.replace("secretary", "")


def at_work(
    house: SmallHouse, who: tuple[str, str], days: float, text: str, *, mine: bool = False, subject: str = "A word"
) -> None:
    """A mail between somebody and me at work."""
    house.count += 1
    sender, reader = (AT_WORK, who) if mine else (who, AT_WORK)
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = formataddr(sender), formataddr(reader), subject
    letter["Date"], letter["Message-ID"] = format_datetime(NOW - timedelta(days=days)), f"<w{house.count}@firm.example>"
    letter.set_content(text)
    house.file(letter.as_bytes(), ".Sent" if mine else "")


def test_two_accounts_on_servers_keep_their_drafts_and_their_worlds(run: Run, dovecot: Server, tmp_path: Path) -> None:
    home, work = dovecot.box(), dovecot.box()
    ties = with_ties(tmp_path / "house")
    ties.mail(SUZUKI, 20, "Hi Hanako,\n\nI passed the sommelier exam!\n\nBest,\nSuzuki\n", subject="Sommelier")
    office = SmallHouse(tmp_path / "office")
    for n in range(6):
        at_work(
            office,
            SUZUKI,
            60 + 42 * n,
            "Hi Hanako,\n\nThe plans are on their way.\n\nBest,\nSuzuki\n",
            subject=f"Plan {n}",
        )
        at_work(
            office,
            SUZUKI,
            58 + 42 * n,
            "Hi Suzuki,\n\nThe plans came well.\n\nBest,\nHanako\n",
            mine=True,
            subject=f"Re: Plan {n}",
        )
    at_work(
        office,
        SUZUKI,
        6,
        "Hi Hanako,\n\nCould you tell me when the gate opens on Friday?\n\nBest,\nSuzuki\n",
        subject="Gate",
    )
    filled(home, ties.maildir)
    filled(work, office.maildir)
    accounts: list[dict[str, Any]] = [
        {
            "name": name,
            "kind": "imap",
            "host": "127.0.0.1",
            "port": dovecot.tls,
            "user": box.user,
            "ca": str(dovecot.ca),
            "password_command": ["echo", dovecot.password],
            "drafts": True,
        }
        for name, box in (("home", home), ("work", work))
    ]
    accounts[1]["world"] = "work"
    settings = {
        "me": {"name": AT_HOME[0], "addresses": [AT_HOME[1], AT_WORK[1]]},
        "key": "5f0c9a7e4b1d4c2f8e6a3b7d9c1e5f20",
        "timezone": "UTC",
        "state": "state",
        "accounts": accounts,
        "morning": {"drafts": 7},
    }
    (tmp_path / "config.yaml").write_text(json.dumps(settings), encoding="utf-8")
    (tmp_path / "config.yaml").chmod(0o600)
    status, out, err = run("doctor")
    assert status == 0, out
    status, out, err = run("morning", "--json")
    assert status == 0, err
    told = json.loads(out)
    assert drafts_in(work) == {SUZUKI[1]: AT_WORK[1]}
    at_home = drafts_in(home)
    assert KATE[1] in at_home
    assert SUZUKI[1] not in at_home
    assert set(at_home.values()) == {AT_HOME[1]}
    suzuki = next(one for one in told["suggestions"] if SUZUKI[1] in one["person"]["addresses"])
    assert all(one.endswith("@firm.example") for one in suzuki["draft"]["evidence"])
    home.leave()
    work.leave()


def test_a_server_that_is_away_needs_nobody_and_has_its_drafts_another_morning(
    run: Run, dovecot: Server, tmp_path: Path
) -> None:
    """The mail lies here, the drafts on a server where nobody listens now."""
    house = with_ties(tmp_path / "house")
    account = {
        "name": "away",
        "kind": "imap",
        "host": "127.0.0.1",
        "port": 1,
        "user": "h",
        "password_command": ["echo", "x"],
    }
    settings = {
        "me": {"name": AT_HOME[0], "addresses": [AT_HOME[1]]},
        "timezone": "UTC",
        "state": "state",
        "accounts": [{"name": "mail", "kind": "maildir", "path": str(house.maildir)}, account],
        "drafts": {"account": "away"},
    }
    (tmp_path / "config.yaml").write_text(json.dumps(settings), encoding="utf-8")
    status, out, err = run("morning", "--json")
    assert status == 0
    assert "drafts: " in err
    told = json.loads(out)
    assert told["suggestions"]
    assert not any(one["draft"] for one in told["suggestions"])


def test_calendars_and_cards_on_a_server_beside_mail_on_this_machine(
    run: Run, radicale: dav.Server, tmp_path: Path
) -> None:
    home = radicale.home()
    dates, cards = home.make("caldav", "dates"), home.make("carddav", "people")
    dates.put(
        "lunch.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nBEGIN:VEVENT\r\nUID:lunch\r\nDTSTAMP:20261101T000000Z\r\n"
        "DTSTART:20261110T110000Z\r\nDTEND:20261110T120000Z\r\nSUMMARY:Lunch\r\n"
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Gita Rao:mailto:gita@supplier.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    )
    cards.put(
        "gita.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:gita\r\nFN:Gita Rao\r\nN:Rao;Gita;;;\r\nEMAIL:gita@supplier.example\r\nEND:VCARD\r\n",
    )
    house = with_ties(tmp_path / "house")
    where = ["--caldav", radicale.url, "--carddav", radicale.url, "--user", home.user, "--password-stdin"]
    where += ["--plain", "calendar", "--plain", "contacts"]
    words = ("init", "--name", AT_HOME[0], "--address", AT_HOME[1], "--mail", str(house.maildir), *where)
    status, out, err = run(*words, piped="secret\n")
    assert status == 0, err
    status, out, err = run("doctor")
    assert status == 0, out
    assert run("sync")[0] == 0
    people = json.loads(run("people", "--json")[1])
    gita = next(one for one in people if one["name"] == "Gita Rao")
    assert gita["last_meeting"]["id"] == "lunch"
