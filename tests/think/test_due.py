"""The day by which a promised deed is due, counted from the day of the mail."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.due import day_of_month, in_month, month_end, next_weekday, weekday_of_week
from daemon.think.reading import read_sentence

SENT = date(2026, 10, 14)  # a Wednesday

# fmt: off
PROMISES = [
    ("I'll send it by COB.", "2026-10-14"), ("I'll call you in the morning.", "2026-10-15"), ("I'll post it the day after tomorrow.", "2026-10-16"),
    ("I'll send it on Thursday.", "2026-10-15"), ("I'll send it on Wednesday.", "2026-10-21"), ("I'll return it next Friday.", "2026-10-23"),
    ("I'll finish it this weekend.", "2026-10-18"), ("I'll drop it off at the start of next week.", "2026-10-19"), ("I'll pay you by the end of the month.", "2026-10-31"),
    ("I'll send it by the end of November instead.", "2026-11-30"), ("I'll bring it on the 20th.", "2026-10-20"), ("I'll bring it on the 1st, at two.", "2026-11-01"),
    ("I'll send it by 2/12.", "2026-12-02"), ("We'll refund you within 5 days.", "2026-10-19"), ("I'll return it in two weeks.", "2026-10-28"),
    ("I'll have it ready before Christmas.", "2026-12-24"), ("I'll be there at seven.", "2026-10-14"), ("I'll send you the photos soon.", ""),
    ("I'll send the notes from Monday's meeting by Friday.", "2026-10-16"), ("The slides won't be ready today; you'll have them on Monday.", "2026-10-19"),
    ("本日中にお送りします。", "2026-10-14"), ("明朝お電話します。", "2026-10-15"), ("明後日までに仕上げます。", "2026-10-16"), ("次の月曜にお持ちします。", "2026-10-19"),
    ("来週の金曜までに提出します。", "2026-10-23"), ("再来週の火曜に伺います。", "2026-10-27"), ("今週中にお返事します。", "2026-10-16"), ("今週末に届けます。", "2026-10-18"),
    ("来週中にご連絡します。", "2026-10-23"), ("週明けにお送りします。", "2026-10-19"), ("月末までに支払います。", "2026-10-31"), ("年内にお返しします。", "2026-12-31"),
    ("年度末までに提出します。", "2027-03-31"), ("中旬にお送りします。", "2026-10-20"), ("十一月の中頃までに様子をお知らせします。", "2026-11-20"), ("下旬までにご報告いたします。", "2026-10-31"), ("20日までに送ります。", "2026-10-20"),
    ("12月10日に伺います。", "2026-12-10"), ("2/12までに送ります。", "2027-02-12"), ("三日以内に発送いたします。", "2026-10-17"), ("わかり次第ご連絡いたします。", ""),
    ("今月20日までに納めます。", "2026-10-20"), ("17日の土曜には、はしごを必ずお持ちします。", "2026-10-17"), ("ひと月以内に代わりの品をお届けします。", "2026-11-14"), ("夕飯までに直しておきます。", "2026-10-14"),
    ("後日ご連絡いたします。", ""), ("10日に伺うと言った件、風邪をひいてしまい、17日に取りに伺います。", "2026-10-17"),
    ("金曜の夜に電話します。", "2026-10-16"), ("来週の金曜の夜に、修正した図面をお持ちします。", "2026-10-23"), ("土曜の夕方に伺います。", "2026-10-17"), ("木曜の昼にお渡しします。", "2026-10-15"),
    ("I'll come over on a Saturday before the leaves fall.", ""), ("I'll ring you on a Tuesday.", ""), ("The choir sings on the Friday of that week, so let me get back to you.", ""),
    ("As soon as the samples are here I'll write it up within two weeks.", ""), ("I'll have it done in ten days, once the paint is dry.", ""), ("Once more, I'll send it within a week.", "2026-10-21"),
    ("When I rang they were shut, so I'll send it in two days.", "2026-10-16"), ("I'll have the wiring remedied by Friday.", "2026-10-16"), ("I'll see that the crates have arrived by Friday.", "2026-10-16"), ("The cat got a new collar in April and hates it; I'll pass on your advice.", ""), ("The parcel came on Monday; I'll post yours on Friday.", "2026-10-16"),
    ("You wanted it on Friday, I'll send it.", "2026-10-16"), ("I've got a class on Friday, so I'll bring it then.", "2026-10-16"),
    ("見本が揃い次第、2週間以内に仕上げます。", ""), ("見本が届いたら、3日以内にお返しします。", ""), ("届いたので、3日以内にお返しします。", "2026-10-17"), ("月曜に本が届きました、金曜にはお返しします。", "2026-10-16"),
    ("金曜に会ったときにお返しします。", "2026-10-16"), ("土曜に帰った後でお届けします。", "2026-10-17"),
    ("I'll bring your saw back on Sunday.", "2026-10-18"), ("I'll get the invoice paid on Tuesday.", "2026-10-20"), ("We'll have the crate brought over on Friday.", "2026-10-16"), ("I'll send the photos I took on Sunday.", ""),
    ("来週の水曜の午前中に伺います。", "2026-10-21"), ("前日の夕方にお届けします。", ""), ("夕方までにお送りします。", "2026-10-14"), ("一日に二回お送りします。", ""), ("一日までにお送りします。", "2026-11-01"),
]
# fmt: on


@pytest.mark.parametrize(("sentence", "due"), PROMISES)
def test_a_promise_is_due_on_the_day_that_it_names(sentence: str, due: str) -> None:
    promises = [act for act in read_sentence(sentence, SENT).acts if act.kind == "promise"]
    assert [str(act.due or "") for act in promises] == [due]


def test_only_promises_have_a_due_day() -> None:
    for sentence in ("Could you send it by Friday?", "金曜までに送っていただけますか。", "The deadline is Friday."):
        assert all(act.due is None for act in read_sentence(sentence, SENT).acts)


def test_days_of_the_calendar_are_counted_right_at_its_edges() -> None:
    assert next_weekday(SENT, 2) == date(2026, 10, 21)
    assert weekday_of_week(date(2026, 12, 30), 4, 1) == date(2027, 1, 8)
    assert month_end(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert day_of_month(date(2027, 1, 31), 30) == date(2027, 3, 30)
    assert in_month(date(2026, 3, 1), 2, 30) is None


def test_a_weekday_told_as_past_on_such_a_day_is_a_week_ago() -> None:
    thursday = date(2026, 12, 3)
    for told in ("Old Seamus passed away last Thursday.", "Old Seamus died on Thursday."):
        read = read_sentence(told, thursday, "en")
        assert [act.event.day for act in read.acts if act.event] == [date(2026, 11, 26)]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Uncle Bert died on Sunday night, with the window open.", "2026-10-11"),
        ("Mum had her hip done (the first on the 3rd) and can climb the stairs again.", "2026-10-03"),
        ("My brother got married on Saturday and they are off to Wales.", "2026-10-10"),
        ("Gran has had a fall and will have an operation on Friday.", "2026-10-16"),
        ("He is having an operation on Monday, as we heard on Friday.", "2026-10-19"),
        ("日曜の夜に祖父が亡くなりました、葬儀は金曜に行う予定です。", "2026-10-11"),
        ("3日に膝の手術をしました、来週には歩けます。", "2026-10-03"),
        ("金曜に手術を受けることになりました。", "2026-10-16"),
    ],
)
def test_news_told_of_a_day_gone_lies_in_the_past_whatever_is_to_come(told: str, day: str) -> None:
    assert [str(act.event.day) for act in read_sentence(told, SENT).acts if act.event] == [day]


def test_the_day_of_news_is_found_alike_in_both_languages() -> None:
    news = {
        "膝の手術が6月3日に決まりました。": date(2027, 6, 3),
        "明後日、大型免許の試験なんだ。": date(2026, 10, 16),
        "おととい胆石の手術をしました。": date(2026, 10, 12),
        "My knee operation is on 3 June.": date(2027, 6, 3),
        "My driving test is the day after tomorrow.": date(2026, 10, 16),
    }
    found = {text: [act.event.day for act in read_sentence(text, SENT).acts if act.event] for text in news}
    assert found == {text: [day] for text, day in news.items()}


def test_the_end_of_a_month_or_a_year_is_a_day_of_news_and_a_month_is_none() -> None:
    news = {
        "12月末で定年退職いたします。": date(2026, 12, 31),
        "年末に京都へ引っ越します。": date(2026, 12, 31),
        "月末に京都へ引っ越します。": date(2026, 10, 31),
        "来月、京都へ引っ越します。": None,
        "先月末に京都へ引っ越しました。": None,
        "I'm retiring at the end of December.": date(2026, 12, 31),
        "We are moving to Leeds at the end of the month.": date(2026, 10, 31),
        "We are moving to Leeds next month.": None,
    }
    found = {text: [act.event.day for act in read_sentence(text, SENT).acts if act.event] for text in news}
    assert found == {text: [day] for text, day in news.items()}
