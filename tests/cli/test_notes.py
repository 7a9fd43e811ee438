"""`log` and `note`: one line of the owner counts as a contact or is told again, closes what waits, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from daemon.store.state import Call, Note, State
from tests.tools.command import Answer
from tests.tools.small_house import KATE, NOW, SmallHouse

Home = Callable[..., Answer]


@pytest.fixture
def home(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Home:
    house = SmallHouse(tmp_path)
    house.mail(KATE, 40, "Hi Hanako,\n\nwhat did you make of the lake house?\n\nKate\n", subject="The lake house")
    house.mail(KATE, 90, "Hi Kate,\n\nhow lovely.\n\nHanako\n", mine=True, subject="Ice")
    house.write()

    def ask(*more: str, language: str = "en") -> Answer:
        words = ("--config", str(house.config), "--now", NOW.isoformat(), *more)
        status = _status(list(words), Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    assert ask("sync").status == 0
    return ask


def test_a_logged_call_is_a_contact_with_its_words(home: Home) -> None:
    said = home("log", "Kate", "about", "the choir", "--day", "2026-11-20")
    assert said.out.splitlines() == [
        "Kept: Kate Brown, call, 20 Nov 2026. `tsunagari log … --undo` takes it back.",
        "Taken for a call, as no word says otherwise: --by place if you met, --by video if it was on video.",
        "Settled by it, so no longer open: what did you make of the lake house?",
    ]
    kate = home("who", "Kate", "--json").json
    assert (kate["last_contact"][:10], kate["last_direction"]) == ("2026-11-20", "meeting")
    assert (kate["channels"]["call"]["subject"], kate["channels"]["call"]["channel"]) == ("about the choir", "call")
    assert "call: 20 Nov 2026 “about the choir”" in home("who", "Kate").out


def test_a_call_about_it_answers_what_waits_and_taken_back_it_waits_again(home: Home) -> None:
    def states() -> list[str]:
        return [row["state"] for row in home("loops", "--json").json]

    assert states() == ["open"]
    home("log", "Kate", "the lake house", "--day", "2026-10-20")
    [row] = home("loops", "--json").json
    assert (row["state"], row["closed_by"][:5]) == ("answered", "call-")
    assert home("log", "Kate", "--undo").status == 0
    assert states() == ["open"]


def test_the_same_line_twice_is_kept_once(home: Home) -> None:
    for _ in range(2):
        home("log", "Kate", "--day", "2026-11-20", "--by", "place")
    assert home("who", "Kate", "--json").json["contacts"] == 3
    home("log", "Kate", "--undo")
    assert home("log", "Kate", "--undo").status == 1


def test_a_meeting_that_was_a_slip_leaves_nothing_behind_a_morning(home: Home) -> None:
    before = home("who", "Kate", "--json").json
    home("log", "Kate", "--day", "2026-11-20", "--by", "place")
    assert home("morning").status == 0
    assert home("log", "Kate", "--undo").status == 0
    assert home("who", "Kate", "--json").json["last_contact"] == before["last_contact"]


def test_somebody_whom_no_mail_knows_can_be_logged_by_address(home: Home) -> None:
    assert home("log", "ben@club.example", "--by", "video").status == 0
    assert home("who", "ben@club.example", "--json").json["last_direction"] == "meeting"


@pytest.mark.parametrize(("language", "line"), [("en", "Your note (24 Nov 2026): likes orchids"), ("ja", "あなたの覚え書き（2026年11月24日）: likes orchids")])  # fmt: skip
def test_a_note_is_told_again_and_is_no_contact(home: Home, language: str, line: str) -> None:
    before = home("who", "Kate", "--json").json
    assert home("note", "Kate", "likes", "orchids", language=language).status == 0
    assert line in home("who", "Kate", language=language).out.splitlines()
    after = home("who", "Kate", "--json").json
    assert [(one["day"], one["words"]) for one in after["noted"]] == [("2026-11-24", "likes orchids")]
    assert after["last_contact"] == before["last_contact"]
    assert home("note", "Kate", "--undo").status == 0
    assert home("who", "Kate", "--json").json["noted"] == []


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("log", "Nobody"), 1, "Nobody"),
        (("log", "hanako@home.example"), 2, "one of your own"),
        (("log", "Kate", "--day", "2026-11-25"), 2, "no day that has been"),
        (("log", "Kate", "--day", "tomorrow"), 2, "is no day"),
        (("note", "Kate"), 2, "Write the words"),
        (("note", "Kate", "--undo"), 1, "Nothing was noted"),
        (("log", " "), 2, "Name a person"),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_is_kept(
    home: Home, words: tuple[str, ...], status: int, said: str
) -> None:
    answer = home(*words)
    assert answer.status == status
    assert said in answer.err
    assert home("who", "Kate", "--json").json["contacts"] == 2


KATE_AT_WORK = ("Kate Brown", "a.kate@work.example")  # sorts before the other address, so it is the person's key


@pytest.fixture
def kates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Home:
    """Kate writes from home and, since lately, from work; the owner has said that both are her."""
    house = SmallHouse(tmp_path)
    for who, days in ((KATE_AT_WORK, 90), (KATE, 40)):
        house.mail(who, days, "Hi Hanako,\n\nthe lake was lovely.\n\nKate\n", subject="The lake")
    house.write()

    def ask(*more: str, **settings: object) -> Answer:
        if settings:
            house.write(**settings)
        status = _status(["--config", str(house.config), "--now", NOW.isoformat(), *more], Screen("en"))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    assert ask("sync").status == 0
    assert ask("merge", KATE_AT_WORK[1], KATE[1]).status == 0
    assert ask("who", "Kate", "--json").json["addresses"] == [KATE_AT_WORK[1], KATE[1]]
    return ask


def noted(ask: Home, address: str) -> list[str]:
    return [one["words"] for one in ask("who", address, "--json").json["noted"]]


def met(ask: Home, address: str) -> object:
    return ask("who", address, "--json").json["last_meeting"]


@pytest.mark.parametrize(
    ("typed", "whose", "other"),
    [
        (KATE[1], KATE, KATE_AT_WORK),
        (f"<{KATE[1]}>", KATE, KATE_AT_WORK),
        (KATE_AT_WORK[1], KATE_AT_WORK, KATE),
        ("Kate", KATE, KATE_AT_WORK),  # a name: the address that she is written to
    ],
)
def test_after_a_split_a_line_stays_with_the_address_that_it_was_said_of(
    kates: Home, typed: str, whose: tuple[str, str], other: tuple[str, str]
) -> None:
    assert kates("note", typed, "likes orchids").status == 0
    assert kates("log", typed, "the choir", "--day", "2026-11-20").status == 0
    assert kates("split", KATE[1], KATE_AT_WORK[1]).status == 0
    assert (noted(kates, whose[1]), noted(kates, other[1])) == (["likes orchids"], [])
    assert (bool(met(kates, whose[1])), met(kates, other[1])) == (True, None)
    assert (kates("note", other[1], "--undo").status, kates("log", other[1], "--undo").status) == (1, 1)
    assert (kates("note", whose[1], "--undo").status, kates("log", whose[1], "--undo").status) == (0, 0)
    assert (noted(kates, whose[1]), met(kates, whose[1])) == ([], None)


def test_what_was_said_before_a_merge_or_a_new_name_is_found_after_it(kates: Home) -> None:
    assert kates("split", KATE[1], KATE_AT_WORK[1]).status == 0
    assert kates("note", KATE[1], "likes orchids").status == 0
    assert kates("note", KATE_AT_WORK[1], "sits in Leeds").status == 0
    assert kates("merge", KATE[1], KATE_AT_WORK[1]).status == 0
    named = {"people": [{"addresses": [KATE[1]], "name": "Katharine Brown"}]}
    assert kates("note", "Katharine", "sings alto", **named).status == 0
    assert sorted(noted(kates, "Katharine")) == ["likes orchids", "sings alto", "sits in Leeds"]
    for _ in range(3):
        assert kates("note", "Katharine", "--undo").status == 0
    assert noted(kates, "Katharine") == []


def test_a_line_of_an_earlier_version_is_read_on_and_typed_again_is_kept_once(kates: Home, tmp_path: Path) -> None:
    noon = datetime(2026, 11, 20, 12, tzinfo=NOW.tzinfo)
    with State.open(tmp_path / "state") as state:
        state.log_call(Call("call-1", KATE_AT_WORK[1], noon, "call", "the choir"))
        state.keep_note(Note("note-1", KATE_AT_WORK[1], noon, "likes orchids"))
    assert noted(kates, "Kate") == ["likes orchids"]
    assert kates("log", KATE[1], "the choir", "--day", "2026-11-20").status == 0
    assert kates("note", KATE[1], "likes orchids", "--day", "2026-11-20").status == 0
    assert noted(kates, "Kate") == ["likes orchids"]
    assert kates("who", "Kate", "--json").json["contacts"] == 3
    assert kates("split", KATE[1], KATE_AT_WORK[1]).status == 0
    assert (noted(kates, KATE[1]), noted(kates, KATE_AT_WORK[1])) == (["likes orchids"], [])


@pytest.mark.parametrize("words", [("note", "nobody@nowhere.example", "likes tea"), ("log", "no-reply@shop.example")])
def test_of_whom_nobody_is_nothing_is_kept(home: Home, words: tuple[str, ...], tmp_path: Path) -> None:
    answer = home(*words)
    assert (answer.status, answer.out) == (1, "")
    assert f"Nobody is known by “{words[1]}”" in answer.err
    with State.open(tmp_path / "state") as state:
        assert (state.notes(), state.calls()) == ((), ())


def test_a_note_follows_on_a_logged_call(home: Home) -> None:
    assert home("log", "ben@club.example").status == 0
    assert home("note", "ben@club.example", "plays", "the cello").status == 0
    assert [one["words"] for one in home("who", "ben@club.example", "--json").json["noted"]] == ["plays the cello"]


def test_help_says_whether_words_may_be_left_out(home: Home) -> None:
    assert "PERSON [WORDS...]" in home("log", "--help").out
    assert "PERSON WORDS..." in home("note", "--help").out
    assert home("log", "Kate").status == 0
    assert home("note", "Kate").status == 2


WAYS = [
    ("call", "en", "we talked on the phone", "you talked on the phone", "20 Sep 2026, by phone: “the choir”"),
    ("call", "ja", "電話で話した", "電話で話した日", "2026年9月20日の電話「the choir」"),
    ("video", "en", "we talked on video", "you talked on video", "20 Sep 2026, on video: “the choir”"),
    ("video", "ja", "ビデオ通話で話した", "ビデオ通話で話した日", "2026年9月20日のビデオ通話「the choir」"),
    ("place", "en", "we met", "you met", "20 Sep 2026 “the choir”"),
    ("place", "ja", "会った", "お会いした日", "2026年9月20日「the choir」"),
]


@pytest.mark.parametrize(("by", "language", "way", "in_digest", "cited"), WAYS)
def test_a_logged_talk_is_told_by_its_way_its_day_and_your_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], by: str, language: str, way: str, in_digest: str, cited: str
) -> None:
    house = SmallHouse(tmp_path)
    for days, mine in ((200, False), (190, True)):
        house.mail(KATE, days, "Hi,\n\nthe lake was lovely.\n", mine=mine, subject="The lake")
    house.write(circles={"singers": {"every": "30d", "members": [KATE[1]]}}, language=language)

    def ask(*words: str) -> list[str]:
        assert _status(["--config", str(house.config), "--now", NOW.isoformat(), *words], Screen(language)) == 0
        return capsys.readouterr().out.splitlines()

    ask("sync")
    ask("log", "Kate", "the", "choir", "--day", "2026-09-20", "--by", by)
    who, [heads, row], morning = ask("who", "Kate"), ask("people"), ask("morning", "--dry-run")
    day, kept = ("20 Sep 2026 “the choir”", " [kept by you with `log`]") if language == "en" else ("2026年9月20日「the choir」", "［`log` で残した記録］")  # fmt: skip
    assert f"  {way}: {day}{kept}" in who
    [last] = [line for line in who if line.startswith(("Last in touch: ", "最後のやり取り: "))]
    assert (day in last, way in last) == (True, True)
    assert dict(zip(heads.split("\t"), row.split("\t"), strict=True))["way" if language == "en" else "向き"] == way
    assert any(cited in line for line in morning)  # the sentence
    assert any(line.strip().startswith(f"◇ {in_digest} ") and "the choir" in line for line in morning)  # its proof
    assert not any("call-" in line for line in (*who, *morning))


@pytest.mark.parametrize(
    ("line", "day", "words"),
    [
        ("call yesterday", "2026-11-23", "call"),
        ("yesterday about the choir and the lake", "2026-11-23", "about the choir and the lake"),
        ("おととい", "2026-11-22", ""),
        ("about what the choir did yesterday", "2026-11-24", "about what the choir did yesterday"),
    ],
)
def test_a_word_for_the_day_is_the_day_of_the_talk(home: Home, line: str, day: str, words: str) -> None:
    assert home("log", "Kate", *line.split()).status == 0
    call = home("who", "Kate", "--json").json["channels"]["call"]
    assert (call["date"][:10], call["subject"]) == (day, words)


def test_undo_without_a_person_takes_the_newest_of_all_back(home: Home) -> None:
    assert "No contact was logged." in home("log", "--undo").err
    home("log", "ben@club.example", "--day", "2026-11-20")
    home("log", "Kate", "--day", "2026-11-21")
    assert home("log", "--undo").out == "Taken back: Kate Brown, call, 21 Nov 2026.\n"
    assert "ben@club.example" in home("log", "--undo").out
    home("note", "Kate", "likes orchids")
    assert "likes orchids" in home("note", "--undo").out
    assert (home("log").status, home("note", "--undo").status) == (2, 1)
    assert "PERSON" in home("log").err


@pytest.mark.parametrize(
    ("line", "way", "day", "words"),
    [
        ("had lunch together", "place", "2026-11-24", "had lunch together"),
        ("met at the station yesterday", "place", "2026-11-23", "met at the station yesterday"),
        (
            "rang her yesterday, the shoulder is mending",
            "call",
            "2026-11-23",
            "rang her yesterday, the shoulder is mending",
        ),
        ("met him on Saturday", "place", "2026-11-21", "met him on Saturday"),
        ("supper at their place on 14 November", "place", "2026-11-14", "supper at their place on 14 November"),
        ("rang her about the concert on Saturday", "call", "2026-11-24", "rang her about the concert on Saturday"),
        ("11月7日のお茶の会に伺った", "place", "2026-11-07", "11月7日のお茶の会に伺った"),
        ("土曜の遠足の件で電話した", "call", "2026-11-24", "土曜の遠足の件で電話した"),
        ("video call", "video", "2026-11-24", "video call"),
        ("昨日カフェで会って話した", "place", "2026-11-23", "カフェで会って話した"),
        ("昨日は電話で話した", "call", "2026-11-23", "電話で話した"),
        ("昨日の演奏会の件", "call", "2026-11-24", "昨日の演奏会の件"),
        ("about how they met", "call", "2026-11-24", "about how they met"),
    ],
)
def test_the_words_tell_how_it_was_and_on_which_day(home: Home, line: str, way: str, day: str, words: str) -> None:
    assert home("log", "Kate", *line.split()).status == 0
    last = home("who", "Kate", "--json").json["last_item"]
    assert (last["channel"], last["date"][:10], last["subject"]) == (way, day, words)


def test_the_answer_names_what_was_taken_for_granted(home: Home) -> None:
    assert [line.split(" ")[1] for line in home("log", "Kate", "the", "choir").out.splitlines()[1:3]] == ["for", "as"]
    told = home("log", "Kate", "had", "lunch", "--day", "2026-11-20")
    assert not any(line.startswith("Taken") for line in told.out.splitlines())
    assert not any(line.startswith("Taken") for line in home("log", "Kate", "--by", "call", "today").out.splitlines())
    assert "電話としました" in home("log", "Kate", language="ja").out
    for words in ("taken for a call", "for today"):
        assert words in " ".join(home("log", "--help").out.split())


def test_what_a_talk_does_not_settle_is_not_named(home: Home) -> None:
    home("log", "Kate", "the choir", "--day", "2026-10-20")
    assert "Settled" not in home("log", "Kate", "the choir").out


def test_the_day_the_way_and_the_deed_are_taken_from_the_words_and_told(home: Home) -> None:
    week = home("log", "Kate", "video", "call", "with", "Kate", "last", "week")
    assert week.out.splitlines()[:2] == [
        "Kept: Kate Brown, video, 17 Nov 2026. `tsunagari log … --undo` takes it back.",
        "Taken as of a week ago, as only the week is named: --day YYYY-MM-DD for the day itself.",
    ]
    met = home("log", "Kate", "met Kate in Leeds on 3 November")
    assert met.out.splitlines()[:1] == [
        "Kept: Kate Brown, in person, 3 Nov 2026. `tsunagari log … --undo` takes it back."
    ]
