"""What was told of a person is told again without thought, until something changes: a mail, a word of the owner, the day."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from daemon.cli import painting
from daemon.cli import who as command
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from daemon.cli.visit import Visit
from daemon.house import consider_all
from daemon.store.state_rows import Note
from daemon.think.choose import Candidate
from tests.tools.command import Answer
from tests.tools.small_house import KATE, NOW, TANAKA, SmallHouse

Home = Callable[..., Answer]


@pytest.fixture
def house(tmp_path: Path) -> SmallHouse:
    house = SmallHouse(tmp_path)
    house.mail(KATE, 40, "Hi Hanako,\n\nthe lake is frozen. Could you send me the biopsy?\n\nKate\n", subject="Ice")
    house.mail(KATE, 39, "Hi Kate,\n\nhow lovely.\n\nHanako\n", mine=True, subject="Re: Ice")
    house.mail(TANAKA, 30, "佐藤様\n\nお世話になっております。\n\n田中\n", subject="件")
    house.write()
    return house


@pytest.fixture
def home(house: SmallHouse, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Home:
    """What is called is asked of the house; `thought` of the answer tells whether it was thought anew."""
    think, thoughts = command._think, list[str]()

    def think_aloud(visit: Visit, person: str) -> tuple[dict[str, Any], tuple[str, ...]]:
        thoughts.append(person)
        return think(visit, person)

    def ask(*more: str, after: timedelta = timedelta(0), language: str = "en") -> Answer:
        words = ("--config", str(house.config), "--now", (NOW + after).isoformat(), *more)
        status = _status(list(words), Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    monkeypatch.setattr(command, "_think", think_aloud)
    ask.thoughts = thoughts  # type: ignore[attr-defined]  # told beside the answers
    assert ask("sync").status == 0
    return ask


def thought(home: Home, *words: str, **more: object) -> tuple[bool, str]:
    """Whether the answer was thought anew, and the answer."""
    home.thoughts.clear()  # type: ignore[attr-defined]
    answer = home(*words, **more)
    assert answer.status == 0, answer.err
    return bool(home.thoughts), answer.out  # type: ignore[attr-defined]


@pytest.mark.parametrize("more", [(), ("--json",)])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_it_is_told_again_word_for_word(home: Home, more: tuple[str, ...], language: str) -> None:
    anew, first = thought(home, "who", "Kate", *more, language=language)
    assert anew
    home("people", language=language)
    for asked in ("Kate", "kate brown", KATE[1]):
        assert thought(home, "who", asked, *more, language=language) == (False, first)


def test_the_same_question_is_answered_again_and_no_other(home: Home, house: SmallHouse) -> None:
    anew, first = thought(home, "who", "Kate")
    assert anew
    assert thought(home, "who", " kate ") == (False, first)
    assert thought(home, "who", KATE[1])[0]
    assert thought(home, "who", "田中")[0]
    assert thought(home, "who", "Kate") == (False, first)
    house.mail(KATE, 1, "Hi Hanako,\n\nit melts.\n\nKate\n", subject="Water")
    home("sync")
    assert "Water" in thought(home, "who", "Kate")[1]


def test_it_is_told_again_whichever_way_the_settings_are_written(home: Home, house: SmallHouse) -> None:
    plain = house.config.read_text(encoding="utf-8").splitlines()
    whole = {name: json.loads(value) for name, _, value in (line.partition(": ") for line in plain)}
    house.config.write_text(json.dumps(whole), encoding="utf-8")
    anew, first = thought(home, "who", "Kate")
    assert anew
    assert thought(home, "who", "Kate") == (False, first)


@pytest.mark.parametrize("more", [(), ("--json",), ("--csv",)])
def test_all_are_told_again_word_for_word_until_something_changes(
    home: Home, house: SmallHouse, more: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[object] = []

    def consider(*given: Any) -> Iterator[Candidate]:
        looks.append(given)
        return consider_all(*given)

    monkeypatch.setattr("daemon.cli.painting.consider_all", consider)
    home("who", "Kate")  # one is told of, not all
    first = home("people", *more)
    assert "Kate Brown" in first.out
    assert len(looks) == 1
    assert home("people", *more).out == first.out
    assert len(looks) == 1
    house.mail(KATE, 1, "Hi Hanako,\n\nit melts.\n\nKate\n", subject="Water")
    home("sync")
    assert "2026-11-23" in home("people", *more).out
    assert len(looks) == 2


def test_a_morning_tells_of_everybody_too(home: Home) -> None:
    home("morning")
    assert thought(home, "who", "Kate")[0] is False


def test_whoever_is_nobody_or_several_is_thought_of_and_told_as_ever(home: Home, house: SmallHouse) -> None:
    house.mail(("Kate Bush", "bush@club.example"), 3, "Hi Hanako\n\nHello.\n\nKate\n")
    home("sync")
    home("people")
    assert home("who", "Nobody").status == 1
    assert "Kate Brown" in home("who", "Kate").err


def test_another_language_is_thought_of_anew(home: Home) -> None:
    home("people")
    anew, told = thought(home, "who", "Kate", language="ja")
    assert anew
    assert "2026年10月15日" in told


def test_a_new_mail_is_seen(home: Home, house: SmallHouse) -> None:
    home("people")
    house.mail(KATE, 1, "Hi Hanako,\n\nit melts.\n\nKate\n", subject="Water")
    home("sync")
    anew, told = thought(home, "who", "Kate")
    assert anew
    assert "Water" in told


@pytest.mark.parametrize("asked", ["people", "who"])
def test_what_another_stored_meanwhile_is_not_hidden_by_what_was_told_of_before(
    home: Home, house: SmallHouse, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    think = painting.notes_on

    def slowly(*given: Any) -> list[Note]:
        monkeypatch.setattr(painting, "notes_on", think)
        house.mail(KATE, 1, "Hi Hanako,\n\nit melts.\n\nKate\n", subject="Water")
        home("sync")  # a clock that goes on while somebody looks
        return think(*given)

    monkeypatch.setattr(painting, "notes_on", slowly)
    home(*([asked, "Kate"] if asked == "who" else [asked]))
    assert "Water" in home("who", "Kate").out


def test_another_look_without_news_changes_nothing(home: Home) -> None:
    home("people")
    home("sync")
    assert thought(home, "who", "Kate")[0] is False


def test_the_owners_word_and_new_settings_are_heard(home: Home, house: SmallHouse) -> None:
    home("people")
    home("split", KATE[1], TANAKA[1])
    anew, told = thought(home, "who", "Kate")
    assert anew
    assert TANAKA[1] in told
    home("people")
    house.write(circles={"friends": {"every": "30d", "members": [KATE[1]]}})
    assert thought(home, "who", "Kate")[0]


def test_what_was_told_yesterday_or_before_it_was_told_is_thought_anew(home: Home) -> None:
    home("people")
    assert thought(home, "who", "Kate", after=timedelta(hours=2))[0] is False
    assert thought(home, "who", "Kate", after=timedelta(days=1))[0]
    assert thought(home, "who", "Kate", after=timedelta(minutes=-1))[0]


def test_words_of_a_deleted_mail_are_kept_nowhere(home: Home, house: SmallHouse) -> None:
    home("people")
    portraits = "SELECT count(*) FROM portrait"
    with sqlite3.connect(house.state / "cache.db") as cache:
        assert cache.execute(portraits).fetchone()[0] == 2
    [ice, *_] = sorted(house.box("").iterdir())
    ice.unlink()
    home("sync")
    with sqlite3.connect(house.state / "cache.db") as cache:
        assert cache.execute(portraits).fetchone()[0] == 0
    assert "biopsy" not in thought(home, "who", "Kate")[1]


def test_where_the_cache_is_damaged_it_is_read_as_ever(home: Home, house: SmallHouse) -> None:
    home("people")
    (house.state / "cache.db").write_bytes(b"no database")
    for beside in ("-wal", "-shm"):
        (house.state / f"cache.db{beside}").unlink(missing_ok=True)
    assert home("who", "Kate").status == 1
    assert home("sync").status == 0
    assert thought(home, "who", "Kate")[0]
