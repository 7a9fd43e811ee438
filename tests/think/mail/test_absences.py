"""Until when somebody says that they are away: months, seasons and turns of the year, and whose absence it is."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.language.forms import holds
from daemon.think.language.known import LANGUAGES
from daemon.think.mail.orders import orders_in
from daemon.think.model import Order, Sentence

SENT = date(2026, 9, 16)


def _back(text: str, language: str) -> str:
    return ", ".join(str(order.day) for order in orders_in((Sentence(text, language),), SENT) if order.kind == "away")


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("I am on sabbatical until next summer and won't be reading mail.", "2027-06-01"),
        ("I'm on maternity leave and will be back at the end of January.", "2027-01-31"),
        ("We shall be offline until the new year.", "2027-01-01"),
        ("I'm off work until after Christmas.", "2026-12-27"),
        ("I'm on leave until mid-December.", "2026-12-20"),
        ("I'm abroad through March.", "2027-04-01"),
        ("I'll be back in early March.", "2027-03-10"),
        ("I won't be reachable until spring.", "2027-03-01"),
        ("I am on sabbatical until next October.", "2027-10-01"),
        ("I am on sabbatical until October next year.", "2027-10-01"),
        ("I'm off to Nepal for six weeks.", "2026-10-28"),
        ("From Monday I am away for two weeks.", "2026-10-05"),
        ("I'm going to be away for the next two weeks.", "2026-09-30"),
        ("I won't be able to answer before 1 October.", "2026-10-01"),
        ("I won't be reachable from 20 to 30 September.", "2026-10-01"),
        ("Until 10 October I have no internet.", "2026-10-10"),
        ("My sabbatical starts today and lasts until 1 October.", "2026-10-01"),
        ("I will only be able to write again after 10 October.", "2026-10-10"),
        ("I hope to be back on skis in January.", ""),
        ("I won't read this account until 1 October.", "2026-10-01"),
        ("I'm taking a break from email until October.", "2026-10-01"),
        ("Until the end of September I'm in rehab.", "2026-09-30"),
        ("My leave ends on 1 October.", "2026-10-01"),
        ("The clinic keeps me until 10 October.", "2026-10-10"),
        ("I am not at home until 12 October.", "2026-10-12"),
        ("I am going to Nepal in November for two weeks.", ""),
        ("The swifts are back in April.", ""),
        ("We came back at the end of May.", ""),
    ],
)
def test_english_names_a_season_or_a_turn_of_the_year(text: str, back: str) -> None:
    assert _back(text, "en") == back


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("体調を整えるため、12月末まで休職いたします。", "2027-01-01"),
        ("3月末まで留学しております。", "2027-04-01"),
        ("来年の春まで育児休業をいただいております。", "2027-04-01"),
        ("年明けまで休養いたします。", "2027-01-04"),
        ("来春に復職します。", "2027-04-01"),
        ("土曜まで旅行に出ています。", "2026-09-20"),
        ("メールが年明けまで見られません。", "2027-01-04"),
        ("明日から二週間、出張で不在にします。", "2026-10-01"),
        ("復帰は10月1日の予定です。", "2026-10-01"),
        ("20日まで家を空けます。", "2026-09-21"),
        ("今月いっぱいネットのない島にいます。", "2026-10-01"),
        ("父が20日まで入院しています。", ""),
        ("席を空けて待っています。", ""),
        ("10月5日に退院の予定です。", "2026-10-05"),
        ("20日まで実家に帰っております。", "2026-09-21"),
        ("10月10日まで連絡が取れなくなります。", "2026-10-11"),
        ("店は20日まで休みです。", ""),
        ("今月末までパソコンを使わずに過ごします。", "2026-10-01"),
        ("父が月末まで入院しております。", ""),
        ("息子は三月末まで留学しております。", ""),
        ("金曜まで研修の資料を作ります。", ""),
    ],
)
def test_japanese_names_a_season_or_a_turn_of_the_year(text: str, back: str) -> None:
    assert _back(text, "ja") == back


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I came home early, the hut had no roof.", "en"),
        ("I'm back from Lapland, and all is well.", "en"),
        ("We are back home since Monday.", "en"),
        ("I got back on Sunday.", "en"),
        ("予定より早く戻りました。", "ja"),
        ("先週、無事に帰国いたしました。", "ja"),
        ("職場に復帰しております。", "ja"),
    ],
)
def test_who_writes_that_they_are_back_is_no_longer_away(text: str, language: str) -> None:
    assert [order.kind for order in orders_in((Sentence(text, language),), SENT)] == ["back"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("My brother came home early.", "en"),
        ("The swallows are back.", "en"),
        ("I'm back to square one.", "en"),
        ("Keep it until we're back, will you?", "en"),
        ("父が退院しました。", "ja"),
        ("つばめが戻ってきました。", "ja"),
    ],
)
def test_the_return_of_others_ends_no_absence(text: str, language: str) -> None:
    assert not [order for order in orders_in((Sentence(text, language),), SENT) if order.kind == "back"]


DAYS = ("Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun", "Monday", "Saturday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "June", "July")


@pytest.mark.parametrize("end", [*DAYS, *MONTHS])
@pytest.mark.parametrize(
    "said", ["I'm away until {}.", "Out of office until {}, then home.", "I'll only answer after {}!", "Back on {}"]
)
def test_a_short_name_of_a_day_or_a_month_is_looked_at(said: str, end: str) -> None:
    assert holds(said.format(end), LANGUAGES["en"].letters.absence.words)


def test_from_a_day_until_a_season_is_not_away_before_that_day() -> None:
    said = Sentence("I shall be away from the 27th until the summer.", "en")
    assert orders_in((said,), SENT) == (Order("away", said.text, date(2027, 6, 1), since=date(2026, 9, 27)),)


def test_a_curly_apostrophe_is_one_and_the_order_keeps_it() -> None:
    said = Sentence("Please don’t write to me any more.", "en")
    assert [(one.kind, one.sentence) for one in orders_in((said,), SENT)] == [("quiet", said.text)]
