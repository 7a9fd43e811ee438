"""Tables: a line of headings in a pipe, nothing broken on a terminal, a sentence where there is nothing to show."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from config.words import say
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from daemon.cli.tables import Column, fitting, table
from tests.tools.command import Answer, Terminal
from tests.tools.small_house import SmallHouse

Line = Callable[..., Answer]


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    def say_it(*words: str | Path, language: str = "en") -> Answer:
        status = _status([str(word) for word in words], Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return say_it


@pytest.mark.parametrize(("width", "kept"), [(60, [0, 1, 2]), (32, [0, 1]), (22, [0]), (9, [])])
def test_the_columns_that_matter_least_are_left_out_first(width: int, kept: list[int]) -> None:
    columns = (Column("name"), Column("last", least=1), Column("patterns", least=2))
    assert fitting(columns, (10, 10, 20), width) == kept


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Left out, as the window is 60 columns wide: we met or talked, seen. A wider window shows them, and so does\n--json."),
        ("ja", "画面の幅が60桁なので、次の列を省きました: 会った・話した日、気づき。画面を広げるか、--json を付けると見られます。"),
    ],
)  # fmt: skip
def test_a_column_that_does_not_fit_is_said_to_be_left_out_and_how_to_see_it(
    language: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    columns = (Column("name"), Column("last_met", least=6), Column("patterns", least=7, folds=True))
    rows = [("Kate Brown of the choir in the village by the lake", "2026-11-20", "slowing-down, never-deepened, drift")]
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("COLUMNS", "60")
    table(Screen(language), columns, rows, none=say("cli.none_people"))
    shown = terminal.getvalue()
    assert ("Kate Brown" in shown, "drift" in shown) == (True, False)
    assert capsys.readouterr().err.replace("\n", " ").strip() == said.replace("\n", " ")
    monkeypatch.setenv("COLUMNS", "160")
    table(Screen(language), columns, rows, none=say("cli.none_people"))
    assert "drift" in terminal.getvalue()
    assert capsys.readouterr().err == ""


def test_where_each_row_is_a_block_no_line_of_it_is_wider_than_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    columns = (Column("signal"), Column("about", folds=True))
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("COLUMNS", "30")
    rows = [("days_since_they_wrote_to_me", "Days since they wrote to me, in the zone of the owner.")]
    table(Screen("en"), columns, rows, none=say("cli.none_rules"))
    told = terminal.getvalue().splitlines()
    assert told[0] == "days_since_they_wrote_to_me"
    assert all(len(row) <= 30 and row.startswith("  ") for row in told[1:])


def test_the_rules_are_listed_without_settings(line: Line) -> None:
    answer = line("rules", "list")
    assert (answer.status, answer.err) == (0, "")
    heads, *rows = [row.split("\t") for row in answer.out.splitlines()]
    assert heads == ["rule", "from", "weight", "circles", "shown as", "draft", "what it says"]
    assert "drift" in {row[0] for row in rows}
    assert {row[1] for row in rows} == {"shipped"}
    assert "days_since" not in answer.out
    assert "days_since" in line("rules", "list", "--explain").out
    assert "when" in line("rules", "list", "--json").json[0]


def test_own_and_changed_rules_are_told_apart_from_the_shipped(tmp_path: Path, line: Line) -> None:
    house = SmallHouse(tmp_path)
    own = {"when": "days_since_contact > 900", "because": {"en": "Long ago."}}
    house.write(rules={"mine": own, "drift": {"weight": 61}})
    rows = {row["name"]: row["from"] for row in line("--config", house.config, "rules", "list", "--json").json}
    assert (rows["mine"], rows["drift"], rows["birthday"]) == ("own", "changed", "shipped")


@pytest.mark.parametrize(
    ("command", "said"), [("people", "Nobody yet"), ("loops", "No question"), ("promises", "No promise")]
)
def test_where_nothing_is_to_be_shown_a_sentence_says_so(command: str, said: str, tmp_path: Path, line: Line) -> None:
    house = SmallHouse(tmp_path)
    house.write()
    answer = line("--config", house.config, command)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith(said)
    assert len(answer.out.splitlines()) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "The password is never written here"), ("ja", "ご自分で tsunagari を Google に登録する")],
)
def test_the_manual_is_printed_without_settings(language: str, words: str, line: Line) -> None:
    answer = line("manual", language=language)
    assert (answer.status, answer.err) == (0, "")
    assert words in answer.out
    assert "accounts:" in answer.out


def test_a_number_in_quotes_is_answered_with_the_remedy(tmp_path: Path, line: Line) -> None:
    house = SmallHouse(tmp_path)
    house.write(rules={"mine": {"when": 'days_since_contact > "45"', "because": "Long ago."}})
    answer = line("--config", house.config, "rules", "list")
    assert answer.status == 2
    assert "Take the quotes away: 45" in answer.err


@pytest.mark.parametrize(("language", "unit", "kind"), [("en", "days", "number"), ("ja", "日", "数")])
def test_signals_are_told_in_the_language_of_the_reader_and_for_programs_as_they_are(
    language: str, unit: str, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _status(["signals"], Screen(language)) == 0
    rows = {row.split("\t")[0]: row.split("\t")[1:3] for row in capsys.readouterr().out.splitlines()}
    assert rows["days_since_contact"] == [kind, unit]
    assert _status(["signals", "--json"], Screen(language)) == 0
    first = json.loads(capsys.readouterr().out)[0]
    assert (first["type"], first["unit"]) == ("number", "days")


NEWS = """From: Dot <dot@them.test>
To: me@here.test
Date: Sat, 21 Nov 2026 10:00:00 +0000
Message-ID: <news@them.test>

The funeral is on the 1st. My husband and I split up in August. My car died on the motorway.
先月、夫と別れました。
"""


def test_read_explains_which_news_a_sentence_tells_whose_and_when(tmp_path: Path, line: Line) -> None:
    (tmp_path / "news.eml").write_text(NEWS, encoding="utf-8")
    answer = line("read", "--explain", tmp_path / "news.eml")
    heads, *rows = [row.split("\t") for row in answer.out.splitlines()]
    told = [row[heads.index("event")] for row in rows]
    assert told == ["a death, of the writer or theirs, 2026-12-01", "a heavy blow", "", "a heavy blow"]
    ours = line("read", "--explain", tmp_path / "news.eml", language="ja").out
    assert "死別, 書いた本人か家族, 2026-12-01" in ours
