"""The first steps: `init` writes settings that hold, `doctor` says what is well and what to do."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from config.load import load_settings
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.command import Answer, call
from tests.tools.small_house import NOW, SmallHouse, with_ties

Line = Callable[..., Answer]
NAME, ADDRESS = "佐藤 花子", "hanako@home.example"


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    def say_it(*words: str | Path, language: str = "en") -> Answer:
        status = _status([str(word) for word in words], Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return say_it


@pytest.fixture
def house(tmp_path: Path) -> SmallHouse:
    made = with_ties(tmp_path)
    made.config.unlink()
    return made


def test_settings_written_by_init_hold_and_show_before_they_put(house: SmallHouse, line: Line) -> None:
    for language in ("en", "ja"):
        config = house.folder / f"{language}.yaml"
        words = ("--name", NAME, "--address", ADDRESS, "--address", "h@work.example", "--mail", house.maildir)
        answer = line("--config", config, "init", *words, language=language)
        assert answer.status == 0, answer.err
        assert str(config) in answer.out
        assert config.stat().st_mode & 0o777 == 0o600
        settings = load_settings(config)
        assert (settings.me.name, settings.me.addresses) == (NAME, (ADDRESS, "h@work.example"))
        assert settings.language == language
        assert settings.drafts is not None
        assert settings.drafts.preview
        assert settings.drafts.path == house.maildir / ".Drafts"
        assert len(settings.key) == 32
    comments = [
        line_
        for line_ in config.read_text(encoding="utf-8").splitlines()
        if line_.startswith("# ") and "{" not in line_
    ]
    assert comments
    assert not any(one.isascii() for one in comments)
    assert load_settings(house.folder / "en.yaml").key != load_settings(house.folder / "ja.yaml").key


def test_the_first_morning_after_init_shows_drafts_and_touches_no_mailbox(house: SmallHouse, line: Line) -> None:
    words = ("--name", NAME, "--address", ADDRESS, "--mail", house.maildir)
    assert line("--config", house.config, "init", *words).status == 0
    with house.config.open("a", encoding="utf-8") as settings:
        settings.write("state: state\n")
    before = sorted(house.maildir.rglob("*"))
    told = line("--config", house.config, "--now", NOW.isoformat(), "morning", "--json")
    assert told.status == 0, told.err
    assert [one["draft"] is not None for one in told.json["suggestions"]].count(True) == 3
    assert sorted(house.maildir.rglob("*")) == before


@pytest.mark.parametrize("name", ['O\'Neil "Bo": {x} #1 & *y', "田中 \\ 一郎", "- yes", "null", "@home", "Ann\tLee"])
def test_any_name_comes_out_of_the_settings_as_it_went_in(name: str, house: SmallHouse, line: Line) -> None:
    answer = line("--config", house.config, "init", "--name", name, "--address", ADDRESS, "--mail", house.maildir)
    if "\t" in name:  # no name that signs a letter
        assert (answer.status, house.config.exists()) == (2, False)
    else:
        assert answer.status == 0
        assert load_settings(house.config).me.name == name


def test_paths_on_the_command_line_are_meant_from_where_one_stands(
    house: SmallHouse, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(house.folder)
    (house.folder / "dates.ics").touch()
    (house.folder / "people").mkdir()
    config = house.folder / "far" / "away" / "config.yaml"
    words = ("--mail", "Maildir", "--calendar", "dates.ics", "--contacts", "./people")
    assert line("--config", config, "init", "--name", NAME, "--address", ADDRESS, *words).status == 0
    paths = [account.path for account in load_settings(config).accounts]
    assert paths == [house.folder / name for name in ("Maildir", "dates.ics", "people")]
    assert config.parent.stat().st_mode & 0o777 == 0o700


def test_all_mailboxes_calendars_and_cards_that_are_named_are_read(house: SmallHouse, line: Line) -> None:
    paths = [house.folder / name for name in ("Inbox", "Sent", "work.ics", "home.ics", "friends.vcf", "club.vcf")]
    for path in paths:
        path.touch()
    named = zip(("--mail", "--mail", "--calendar", "--calendar", "--contacts", "--contacts"), paths, strict=True)
    words = [word for pair in named for word in pair]
    assert line("--config", house.config, "init", "--name", NAME, "--address", ADDRESS, *words).status == 0
    accounts = load_settings(house.config).accounts
    assert [(one.name, one.path) for one in accounts] == list(
        zip(("mail", "mail2", "calendar", "calendar2", "contacts", "contacts2"), paths, strict=True)
    )
    wrong = ("--mail", paths[0], "--mail", house.folder / "not-there")
    other = house.folder / "other.yaml"
    answer = line("--config", other, "init", "--name", NAME, "--address", ADDRESS, *wrong)
    assert (answer.status, other.exists(), "not-there" in answer.err) == (2, False, True)


def test_what_lies_at_home_is_found_without_being_asked_for(house: SmallHouse, line: Line) -> None:
    home = Path(os.environ["HOME"])
    (home / "Maildir" / "cur").mkdir(parents=True)
    (home / "Maildir" / ".Drafts" / "cur").mkdir(parents=True)
    (home / "calendar.ics").touch()
    assert line("init", "--name", NAME, "--address", ADDRESS).status == 0
    settings = load_settings(home / ".config" / "tsunagari" / "config.yaml")
    assert [(one.kind, one.path) for one in settings.accounts] == [
        ("maildir", home / "Maildir"),
        ("ics", home / "calendar.ics"),
    ]


def test_a_single_file_of_mail_gets_drafts_as_files(house: SmallHouse, line: Line) -> None:
    mail = house.folder / "all.mbox"
    mail.touch()
    assert line("--config", house.config, "init", "--name", NAME, "--address", ADDRESS, "--mail", mail).status == 0
    settings = load_settings(house.config)
    assert settings.accounts[0].kind == "mbox"
    assert settings.drafts is not None
    assert settings.drafts.kind == "files"


@pytest.mark.parametrize("language", ["en", "ja"])
def test_init_says_what_is_missing_and_writes_nothing(language: str, house: SmallHouse, line: Line) -> None:
    for words, named in (
        (("--name", NAME, "--address", ADDRESS), "--mail"),
        (("--address", ADDRESS, "--mail", house.maildir), "--name"),
        (("--name", NAME, "--mail", house.maildir), "--address"),
    ):
        answer = line("--config", house.config, "init", *words, language=language)
        assert (answer.status, len(answer.said)) == (2, 1)
        assert named in answer.err
        assert not house.config.exists()


def test_init_leaves_settings_that_are_there_alone(house: SmallHouse, line: Line) -> None:
    house.config.write_text("mine\n", encoding="utf-8")
    answer = line("--config", house.config, "init", "--name", NAME, "--address", ADDRESS, "--mail", house.maildir)
    assert (answer.status, len(answer.said)) == (2, 1)
    assert house.config.read_text(encoding="utf-8") == "mine\n"


def test_the_doctor_finds_a_good_house_well_and_changes_nothing(house: SmallHouse, line: Line) -> None:
    house.write()
    before = {path: path.stat().st_mtime_ns for path in house.folder.rglob("*")}
    for language in ("en", "ja"):
        answer = line("--config", house.config, "doctor", language=language)
        assert (answer.status, answer.err) == (0, "")
        assert "mail" in answer.out
        assert "!!" not in answer.out
    assert {path: path.stat().st_mtime_ns for path in house.folder.rglob("*")} == before


def test_the_doctor_names_every_trouble_at_once(house: SmallHouse, line: Line) -> None:
    house.accounts += [
        {"name": "old", "kind": "maildir", "path": "nowhere"},
        {"name": "dates", "kind": "ics", "path": "nowhere.ics"},
    ]
    (house.folder / "file").touch()
    house.write(drafts={"kind": "maildir", "path": "file"}).chmod(0o644)
    answer = line("--config", house.config, "doctor", "--json")
    assert answer.status == 1
    wrong = {one["about"] for one in answer.json if not one["ok"]}
    assert {"tsunagari.yaml", "old", "dates", "drafts"} <= wrong
    assert all(one["says"] for one in answer.json)
    assert "mail" not in wrong


@pytest.mark.parametrize("language", ["en", "ja"])
def test_init_tells_all_that_will_not_do_at_once_and_writes_nothing(
    language: str, house: SmallHouse, line: Line
) -> None:
    house.box(".Sent")
    (house.folder / "notes.txt").write_text("Dear diary\n", encoding="utf-8")
    words = ("--name", NAME, "--address", "hanako", "--mail", house.maildir / ".Sent", "--calendar", "nowhere.ics")
    answer = line("--config", house.config, "init", *words, "--contacts", house.folder / "notes.txt", language=language)
    assert (answer.status, answer.out, len(answer.said)) == (2, "", 4)
    for said, named in zip(answer.said, ("hanako", f"--mail {house.maildir}", "nowhere.ics", "notes.txt"), strict=True):
        assert named in said
    assert not house.config.exists()


@pytest.mark.parametrize("language", ["en", "ja"])
def test_init_names_everything_that_is_missing_in_its_order(language: str, house: SmallHouse, line: Line) -> None:
    answer = line("--config", house.config, "init", language=language)
    assert answer.status == 2
    for said, named in zip(answer.said, ("--name", "--address", "--mail"), strict=True):
        assert named in said


def test_a_mailbox_must_be_one(house: SmallHouse, line: Line) -> None:
    (house.folder / "empty").mkdir()
    (house.folder / "diary").write_text("Dear diary\n", encoding="utf-8")
    for place in ("empty", "diary", "nowhere"):
        words = ("--name", NAME, "--address", ADDRESS, "--mail", house.folder / place)
        answer = line("--config", house.config, "init", *words)
        assert (answer.status, len(answer.said)) == (2, 1)
        assert place in answer.err
        assert not house.config.exists()


def test_on_a_terminal_what_will_not_do_is_asked_again(
    house: SmallHouse, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["hanako", ADDRESS, str(house.folder / "nowhere"), str(house.maildir)])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("click.prompt", lambda *_words, **_more: next(answers))
    answer = line("--config", house.config, "init", "--name", NAME)
    assert (answer.status, len(answer.said)) == (0, 2)
    settings = load_settings(house.config)
    assert (settings.me.addresses, settings.accounts[0].path) == ((ADDRESS,), house.maildir)


def findings(house: SmallHouse, line: Line, about: str) -> tuple[int, str]:
    """How `doctor` ends, and what it says of one account that is not as it should be."""
    answer = line("--config", house.config, "doctor", "--json")
    return answer.status, " ".join(one["says"] for one in answer.json if one["about"] == about and not one["ok"])


def test_the_doctor_really_tries_and_finds_accounts_of_the_wrong_kind(house: SmallHouse, line: Line) -> None:
    calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nEND:VCALENDAR\r\n"
    (house.folder / "dates.ics").write_text(calendar, encoding="utf-8", newline="")
    for path, words in (("Maildir", "no .vcf file"), ("dates.ics", "BEGIN:VCARD is missing")):
        house.accounts[1:] = [{"name": "cards", "kind": "vcf", "path": path}]
        house.write()
        status, said = findings(house, line, "cards")
        assert status == 1
        assert words in said


def test_the_doctor_says_that_a_mailbox_is_empty(tmp_path: Path, line: Line) -> None:
    house = SmallHouse(tmp_path)
    house.write()
    status, said = findings(house, line, "mail")
    assert status == 1
    assert "there is no mail" in said


@pytest.mark.process
def test_the_doctor_finds_a_shut_folder_that_the_morning_would_meet(house: SmallHouse) -> None:
    house.write()
    for shut in (house.maildir / ".Sent", house.maildir / ".Sent" / "cur"):
        shut.chmod(0)
        answer = call("--config", house.config, "doctor", humble=True)
        shut.chmod(0o700)
        assert answer.status == 1
        assert f"!!   mail: {shut}" in answer.out
        assert "ok   mail" not in answer.out


def test_the_doctor_names_a_weak_key_a_missing_password_command_and_what_was_not_read(
    house: SmallHouse, line: Line
) -> None:
    house.file(b"nothing of a mail\n")
    house.write()
    assert line("--config", house.config, "--now", NOW.isoformat(), "sync").status == 0
    assert "not a mail" in findings(house, line, "mail")[1]
    house.accounts.append({"name": "work", "kind": "imap", "host": "imap.work.example", "user": "hanako"})
    house.write(key="abc123")
    status, said = findings(house, line, "work")
    assert status == 1
    assert "password_command" in said
    assert "tsunagari login work" in said
    assert "shorter than 32" in findings(house, line, "tsunagari.yaml")[1]
    assert "in order" not in line("--config", house.config, "doctor").out


@pytest.mark.process
@pytest.mark.parametrize("name", ["state.db", "cache.db", "write.lock", "run.lock", "tokens", "digest"])
def test_the_doctor_names_a_file_of_the_state_folder_that_cannot_be_written(house: SmallHouse, name: str) -> None:
    house.write()
    assert call("--config", house.config, "--now", NOW.isoformat(), "morning").status == 0
    path = house.state / name
    if name == "tokens":
        path.mkdir(exist_ok=True)
    path.touch()
    path.chmod(0o500 if path.is_dir() else 0o400)
    answer = call("--config", house.config, "doctor", humble=True)
    path.chmod(0o700 if path.is_dir() else 0o600)
    assert answer.status == 1
    assert [row for row in answer.out.splitlines() if row.startswith("!!") and f"{path}" in row], answer.out
    assert "chmod" in answer.out
    assert "Nothing needs you" not in answer.out
    assert call("--config", house.config, "doctor", humble=True).status == 0


@pytest.mark.process
def test_the_doctor_finds_a_disk_that_takes_nothing_more(house: SmallHouse) -> None:
    house.write()
    house.state.mkdir()
    before = sorted(house.folder.rglob("*"))
    answer = call("--config", house.config, "doctor", largest_file=10_000)
    assert answer.status == 1
    assert f"nothing can be written into {house.state}" in " ".join(answer.out.split())
    assert sorted(house.folder.rglob("*")) == before


def test_the_doctor_finds_words_of_yours_that_are_damaged_or_newer(house: SmallHouse, line: Line) -> None:
    house.write()
    assert line("--config", house.config, "--now", NOW.isoformat(), "morning").status == 0
    with sqlite3.connect(house.state / "state.db") as database:
        database.execute("INSERT INTO migration VALUES ('of_tomorrow')")
    database.close()
    status, said = findings(house, line, "state")
    assert (status, "newer tsunagari" in said) == (1, True)
    (house.state / "state.db").write_bytes(b"nothing of a database" * 500)
    status, said = findings(house, line, "state")
    assert (status, "damaged" in said) == (1, True)


@pytest.mark.process
@pytest.mark.parametrize("kind", ["imap", "caldav", "carddav"])
def test_a_server_that_is_not_reached_needs_somebody(kind: str, house: SmallHouse) -> None:
    where = {"host": "127.0.0.1", "port": 1} if kind == "imap" else {"url": "http://127.0.0.1:1/"}
    house.accounts.append(
        {"name": "away", "kind": kind, "user": "me", "password_command": ["printf", "word"], "plain": True, **where}
    )
    house.write()
    answer = call("--config", house.config, "doctor")
    assert answer.status == 1, answer.err
    (said,) = (row for row in answer.out.splitlines() if "away: the server" in row)
    assert said.startswith("!!")
    assert "check the network" in " ".join(answer.out.split())
    assert "Nothing needs you" not in answer.out


@pytest.mark.process
def test_the_doctor_tells_of_each_thing_that_is_shut_and_of_all_others(house: SmallHouse) -> None:
    house.write()
    assert call("--config", house.config, "--now", NOW.isoformat(), "morning").status == 0
    for shut, said in ((house.maildir, "!!   mail: "), (house.state, "!!   state: ")):
        shut.chmod(0)
        answer = call("--config", house.config, "doctor", humble=True)
        shut.chmod(0o700)
        assert answer.status == 1
        assert f"{said}{shut}" in answer.out
        assert [row.split()[1] for row in answer.out.splitlines()[:-1]] == [
            "tsunagari.yaml:", "mail:", "drafts:", "state:"
        ]  # fmt: skip
        assert answer.err == ""


@pytest.mark.process
@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_configuration_that_may_not_be_read_is_said_in_the_language_of_the_reader(
    language: str, house: SmallHouse
) -> None:
    house.write()
    house.config.chmod(0)
    answer = call("--config", house.config, "sync", humble=True, environment={"LC_ALL": f"{language}_XX.UTF-8"})
    assert (answer.status, len(answer.said)) == (2, 1)
    assert ("you have no right to it" if language == "en" else "権限がありません") in answer.err


@pytest.mark.process
def test_a_mailbox_that_may_not_be_entered_is_not_taken_for_none(house: SmallHouse) -> None:
    house.write()
    house.maildir.chmod(0)
    answer = call("--config", house.config, "sync", humble=True)
    house.maildir.chmod(0o700)
    assert (answer.status, "may not be read" in answer.err, "is no Maildir" in answer.err) == (1, True, False)
