"""A logged line that names the deed settles the promise or the request of it, whoever owed it; one that only speaks of it does not."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from daemon.think.language.known import LANGUAGES
from daemon.think.language.ways import DeedTold
from daemon.think.ledger.logged import deeds_told
from daemon.think.ledger.obligations import obligations
from daemon.think.model import Contact, Direction
from daemon.think.reading import read_sentence
from tests.think.ties import TOKYO, mail

NOW = datetime(2026, 11, 27, 9, tzinfo=TOKYO)


@pytest.mark.parametrize(
    "row", [row for rules in LANGUAGES.values() for row in rules.logged.rows], ids=lambda row: str(row.example)
)
def test_each_row_holds_for_its_example_and_not_for_its_counter(row: DeedTold) -> None:
    assert [of for of, _ in deeds_told(row.example)][-1:] == [row.of]
    assert not [of for of, _ in deeds_told(row.counter)]


SPOKEN_OF = (
    "she still wants the statements", "promised to send the statements", "asked if the statements reached her", "brought up the gutter",
    "made a list of the gutters", "could not mend the gutter", "the gutter is not done", "half the gutter is done", "will she have the statements?",
    "talked about the gutter he mended", "gave up the idea of the gutter", "the statements are with his sister", "needs the gutter fixed",
    "雨どいを直してほしいと言われた", "雨どいを直せなかった", "雨どいを直したか聞いた", "本を返したいと言っていた", "本はまだ届いていないそうだ",
    "left him a message about the gutter", "gave her a call about the gutter", "took a photo of the gutter", "checked with her about the statements",
    "she has the same trouble with the gutter", "雨どいのことを書いた", "雨どいの件を調べた",
    "弟が雨どいを直した", "本を半分読んだ", "雨どいを直すと約束した", "本の話をした",
)  # fmt: skip


@pytest.mark.parametrize("line", SPOKEN_OF)
def test_a_deed_that_is_only_spoken_of_is_none(line: str) -> None:
    assert not [*deeds_told(line)]


STORIES = [
    ("en", "Could you send me the bank statements?", "Will do, by the end of the month.", "rang her, she has the statements", "mine", True),
    ("en", "Could you send me the bank statements?", "Will do, by the end of the month.", "rang her about the statements", "mine", False),
    ("en", "The gutter over the shed has come down.", "I'll mend the gutter on Saturday.", "mended the gutter", "mine", True),
    ("en", "The gutter over the shed has come down.", "I'll mend the gutter on Saturday.", "he mended the gutter", "mine", False),
    ("en", "I'll bring your saw back on Sunday.", "Thank you.", "she brought the saw back", "theirs", True),
    ("en", "I'll bring your saw back on Sunday.", "Thank you.", "brought the saw she wanted", "theirs", False),
    ("en", "I'll bring your saw back on Sunday.", "Thank you.", "the saw arrived", "theirs", True),
    ("en", "It is the tracing that I wait for.", "You'll have it in January.", "the tracing reached him in March", "mine", True),
    ("en", "It is the tracing that I wait for.", "You'll have it in January.", "the saw reached him in March", "mine", False),
    ("ja", "例の写しを待っています。", "それは来月中にお送りします。", "写しは届いたそうだ", "mine", True),
    ("ja", "例の写しを待っています。", "それは来月中にお送りします。", "のこぎりは届いたそうだ", "mine", False),
    ("ja", "決算の明細を送っていただけますか。", "月末までにお送りします。", "電話した、明細は届いているそうだ", "mine", True),
    ("ja", "決算の明細を送っていただけますか。", "月末までにお送りします。", "電話して、明細の話をした", "mine", False),
    ("ja", "物置の雨どいが落ちました。", "土曜に雨どいを直します。", "雨どいを直した", "mine", True),
    ("ja", "物置の雨どいが落ちました。", "土曜に雨どいを直します。", "弟が雨どいを直した", "mine", False),
    ("ja", "日曜にのこぎりをお返しします。", "ありがとうございます。", "のこぎりを返してもらった", "theirs", True),
]  # fmt: skip


@pytest.mark.parametrize(("language", "theirs", "mine", "line", "side", "settles"), STORIES)
def test_a_deed_named_in_a_logged_line_settles_the_promise_of_it(
    language: str, theirs: str, mine: str, line: str, side: str, settles: bool
) -> None:
    day = datetime(2026, 10, 1, 9, tzinfo=TOKYO)
    first = mail("a", day, "theirs", read_sentence(theirs, day.date(), language))
    second = mail("b", day + timedelta(hours=3), "mine", read_sentence(mine, day.date(), language), answers="a")
    call = Contact(datetime(2026, 11, 20, 12, tzinfo=TOKYO), Direction.MEETING, "call-1", subject=line, channel="call")
    rows = [one for one in obligations([first, second], [call], NOW) if (one.kind, one.side) == ("promise", side)]
    assert [one.closed_by == "call-1" for one in rows[-1:]] == [settles]
