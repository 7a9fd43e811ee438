"""A language that no room knows by its name is read all the same: its folder says all that the rooms ask for.

Stands in for one: what is filled for English or Japanese, under a name of its own.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from daemon.think.language.known import LANGUAGES
from daemon.think.ledger.obligations import obligations
from daemon.think.model import Letter, Obligation
from daemon.think.reading import read_sentence
from tests.think.ties import TOKYO, mail, says

STORIES = {
    "en": (
        ("Could you send me the seating plan by Friday?", "theirs"),
        ("Sure, I'll post it on Thursday. Who brings the urn?", "mine"),
        ("Wendy does.", "theirs"),
        ("The seating plan's in the post.", "mine"),
        ("Got it, thank you!", "theirs"),
        ("I'll have the minutes with you by Monday, and Tom says he'll ring the hall.", "theirs"),
        ("Sorry, I can't do the minutes after all.", "theirs"),
    ),
    "ja": (
        ("座席表を金曜までに送っていただけますか。", "theirs"),
        ("木曜にお送りします。湯沸かしはどなたがお持ちになりますか。", "mine"),
        ("湯沸かしは和田さんです。", "theirs"),
        ("座席表を本日お送りしました。", "mine"),
        ("確かに受け取りました。ありがとうございます。", "theirs"),
        ("議事録は月曜までにお届けします。", "theirs"),
        ("すみません、議事録は間に合いそうにありません。", "theirs"),
    ),
}


@pytest.fixture(params=sorted(STORIES))
def known(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A language that is there, which is there once more as `xx`."""
    name = str(request.param)
    rules = LANGUAGES[name]
    monkeypatch.setitem(vars(LANGUAGES)["_loaders"], "xx", lambda: rules)
    return name


def letters_in(language: str, story: tuple[tuple[str, str], ...]) -> list[Letter]:
    found = []
    for number, (text, side) in enumerate(story):
        when = datetime(2026, 10, 5 + number, 10, tzinfo=TOKYO)
        parts = [part for part in text.replace("? ", "?|").replace(". ", ".|").replace("。", "。|").split("|") if part]
        said = [read_sentence(part, when.date(), language) for part in parts]
        found.append(mail(f"m{number}", when, side, *said, answers=f"m{number - 1}" if number else ""))
    return found


def ledger_in(language: str, story: tuple[tuple[str, str], ...]) -> list[Obligation]:
    letters = letters_in(language, story)
    rows = obligations(letters, [one.contact for one in letters], datetime(2026, 10, 30, 7, tzinfo=TOKYO))
    return [replace(row, language="") for row in rows]


def test_a_ledger_is_kept_in_a_language_that_no_room_knows_by_name(known: str) -> None:
    rows = ledger_in(known, STORIES[known])
    assert {row.kind for row in rows} == {"ask", "question", "promise"}
    assert {"answered", "kept", "broken"} <= {row.state for row in rows}
    assert ledger_in("xx", STORIES[known]) == rows


def test_a_sentence_of_such_a_language_keeps_its_name_and_its_day(known: str) -> None:
    text = {"en": "I'll send it by Friday.", "ja": "金曜までにお送りします。"}[known]
    sentence = read_sentence(text, date(2026, 10, 5), "xx")
    assert (sentence.language, sentence.acts[0].due) == ("xx", date(2026, 10, 9))


def test_nothing_is_read_in_a_language_without_a_folder() -> None:
    with pytest.raises(KeyError):
        obligations([mail("a", datetime(2026, 10, 5, tzinfo=TOKYO), "mine", replace(says("?", "ask"), language="zz"))],
                    [], datetime(2026, 10, 30, tzinfo=TOKYO))  # fmt: skip
