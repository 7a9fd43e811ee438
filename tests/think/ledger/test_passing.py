"""What is over with its day: presence, lifts, what an event needed, wishes for one day; and what can still be done afterwards."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote

_LATE = at(6, 20)


def states(kind: str, *said: tuple[int, str, str], now: datetime = _LATE) -> list[str]:
    """The states of all promises, or of all wishes, of letters in one exchange: day of May, side, text."""
    mails = [wrote(str(n), *one[:2], "A word", one[2], thread="t", answers=str(n - 1)) for n, one in enumerate(said)]
    return [one.state for one in ledger(mails, now) if (one.kind == "promise") == (kind == "promise")]


@pytest.mark.parametrize(
    "said",
    [
        "I will be at the chapel on 15 May.",
        "We'll both be there on the 15th.",
        "I shall attend the service on 15 May.",
        "Of course, I'll pick Nell up from school on the 15th.",
        "I'll give your mum a lift on Friday 15 May.",
        "I'll meet you at the station on 15 May.",
        "I'll have her on the 15th, we'll eat badly.",
        "I'll be at rehearsal on the 15th.",
        "15日の告別式に参列いたします。",
        "5月15日の発表会に家族で伺います。",
        "5月15日は駅まで迎えに行きますね。",
        "5月15日の花見、場所取りしておきますね。",
    ],
)
def test_nobody_is_late_with_what_had_its_day(said: str) -> None:
    assert states("promise", (4, "mine", said)) == ["kept"]
    assert states("promise", (4, "mine", said), now=at(5, 15)) == ["open"]


@pytest.mark.parametrize(
    "said",
    [
        "I'll be at the depot on 15 May to mend the van.",
        "I'll bring the ruler on Friday 15 May at ten.",
        "I'll pick up the keys from the agent on 15 May.",
        "I'll send you the programme by 15 May.",
        "I'll be at the bank on 15 May and send you the form.",
        "5月15日に会社に資料を持って伺います。",
        "5月15日の14時に伺います。",
        "名簿は5月15日までにお送りします。",
        "The chairs are ready and I'll collect them on Friday 15 May.",
        "I'll be at your house on 15 May with the new lock.",
        "I'll have them framed by 15 May.",
        "5月11日から15日まで、お荷物はこちらで預かります。",
        "We'll be there on 15 May for the boiler.",
        "I'll be there on 15 May and paint the fence.",
        "15日に正式に伺います。",
    ],
)
def test_what_can_still_be_done_is_late(said: str) -> None:
    assert states("promise", (4, "mine", said)) == ["overdue"]


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ("I will be at the chapel on 15 May.", "You never came on Friday."),
        ("I'll pick Nell up from school on the 15th.", "Nell waited for an hour at the gate."),
        ("15日の告別式に参列いたします。", "父はあなたを待っていたのに。"),
    ],
)
def test_who_complains_of_it_is_heard(said: str, complaint: str) -> None:
    assert states("promise", (4, "mine", said), (17, "theirs", complaint)) == ["overdue"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Shall we hold the reunion on 22 May at the Bell?", "Good idea. I'll send the invitations by the 10th."),
        ("The summer party is on 22 May.", "Lovely. I'll make a big salad."),
        ("同窓会は5月22日に駅前でお願いします。", "承知しました。案内状は10日までにお送りします。"),
    ],
)
def test_what_an_event_needs_is_over_with_the_event(asked: str, said: str) -> None:
    assert states("promise", (4, "theirs", asked), (5, "mine", said)) == ["kept"]
    assert states("promise", (4, "theirs", asked), (5, "mine", said), now=at(5, 20))[0] in ("open", "overdue")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("The party is on 22 May.", "I'll pay you back for the drinks by 10 May."),
        ("The wedding is on 22 May.", "I'll send you the invoice for the flowers by the 10th."),
        ("Does Friday 22 May match your plans?", "It does. I'll send you the programme by the 10th."),
        ("送別会は22日です。", "飲み物の代金は10日までに振り込みます。"),
    ],
)
def test_what_outlasts_the_event_is_late(asked: str, said: str) -> None:
    assert states("promise", (4, "theirs", asked), (5, "mine", said)) == ["overdue"]


def test_where_no_event_is_spoken_of_it_stays() -> None:
    assert states("promise", (4, "mine", "I'll send you the speech by the 10th.")) == ["overdue"]


@pytest.mark.parametrize(
    "said",
    [
        "Can you do the sports day stall on 14 May?",
        "Would you like to come to supper, perhaps Thursday 14 May?",
        "I need the trailer for the 14th, can you lend it to me?",
        "The party is on the 14th. Do come if you can.",
        "We're having a party on 14 May, would you like to come?",
        "5月14日に軽トラを貸してくれない？",
        "5月14日にうちで食事でもいかがですか。",
        "5月14日から20日まで個展をやります。よかったら来てください。",
    ],
)
def test_a_wish_for_one_day_is_over_with_it(said: str) -> None:
    assert states("wish", (4, "theirs", said)) == ["withdrawn"]
    assert states("wish", (4, "theirs", said), now=at(5, 20)) == ["open"]


@pytest.mark.parametrize(
    "said",
    [
        "Can you do the posters by 14 May?",
        "Could you come and measure the window before 14 May?",
        "Could you send me the minutes of the meeting on 14 May?",
        "I need the report for the 14th.",
        "5月14日に使う資料を送ってください。",
        "5月14日までに来ていただけますか。",
        "We need the deposit for the 14 May booking.",
        "My visa runs out on 14 May, could you help me with the form?",
        "The tenants move in on 14 May. Can you come and look at the roof?",
        "5月14日に引っ越すので、棚を直すのを手伝っていただけますか。",
        "5月14日は出張です。よかったら、参加費を振り込んでください。",
    ],
)
def test_what_is_wished_by_a_day_is_still_wanted(said: str) -> None:
    assert states("wish", (4, "theirs", said)) == ["open"]


def test_what_i_wished_for_a_day_is_wondered_about_as_long() -> None:
    said = (4, "mine", "5月14日にうちで食事でもいかがですか。")
    assert states("wish", said, now=at(5, 20)) == ["open"]
    assert states("wish", said) == ["withdrawn"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("一度、5月20日ごろに町でお茶でもどうでしょう。", "ぜひ。20日の14時ごろ、駅前でいかがでしょうか。"),
        ("来週の土曜、うちで夕食でもいかがですか。", "日曜の昼はどうかな。"),
        ("Would you fancy lunch on Thursday 14 May?", "How would Friday at one suit you?"),
        ("Would you like to come to supper on Thursday?", "Would Friday at seven do?"),
    ],
)
def test_another_day_to_meet_is_an_answer(asked: str, said: str) -> None:
    assert states("wish", (4, "theirs", asked), (5, "mine", said), now=at(5, 8)) == ["answered", "open"]


@pytest.mark.parametrize(
    ("asked", "said", "state"),
    [
        ("Shall we have lunch on Thursday 14 May?", "What a lovely lunch. The soup was a marvel.", "answered"),
        ("5月14日ごろにお茶でもどうでしょう。", "昨日は楽しかった。", "answered"),
        ("Shall we have lunch on Thursday 21 May?", "Lovely to see you at the concert yesterday.", "open"),
        ("5月21日にお茶でもどうでしょう。", "昨日は楽しかった。", "open"),
        ("Could you lend me the long ladder?", "What a lovely lunch. The soup was a marvel.", "open"),
        ("Could you help me with the tax form?", "Lovely to see you at the concert yesterday.", "open"),
        ("Can you come and measure the windows?", "Lovely to see you at the concert yesterday.", "open"),
        ("Would you like to come to supper?", "What a lovely day, the garden is full of birds.", "open"),
        ("Would you like to come to supper?", "Sunday was lovely, we went to my sister's.", "open"),
        ("一度お茶でもどうでしょう。", "先週の旅行は楽しかったです。", "open"),
        ("一度お茶でもどうでしょう。", "日曜は娘と話せてほっとしました。", "open"),
    ],
)
def test_a_meeting_told_afterwards_was_agreed_on(asked: str, said: str, state: str) -> None:
    mails = [wrote("a", 4, "theirs", "A plan", asked), wrote("b", 15, "mine", "Yesterday", said)]
    assert [one.state for one in ledger(mails, at(5, 16)) if one.kind != "promise"] == [state]
