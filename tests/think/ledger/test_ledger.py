"""The ledger: what is open, what closed it, and what does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import product

import pytest

from daemon.think.content_words import blind, overlap
from daemon.think.ledger.obligations import obligations
from daemon.think.model import Contact, Letter, Obligation, Voice
from tests.think.ties import TOKYO, mail, meeting, says


def at(month: int, day: int, hour: int = 10, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, tzinfo=TOKYO)


def ledger(letters: Sequence[Letter], now: datetime, meetings: Sequence[Contact] = ()) -> list[Obligation]:
    contacts = [*(letter.contact for letter in letters), *meetings]
    return list(obligations(letters, contacts, now))


def row(rows: list[Obligation], about: str, state: str | None = None) -> Obligation:
    return next(one for one in rows if about in one.sentence and state in (None, one.state))


THANKS_NOTED = (says("ありがとうございます。", "formula"), says("承知いたしました。", "formula"))


def test_an_answer_to_one_of_two_questions_leaves_the_other_open() -> None:
    letters = [
        mail(
            "m1",
            at(10, 5),
            "theirs",
            says("展示台は何台お使いになりますか。", "question"),
            says("また、搬入口の鍵はどなたがお持ちでしょうか。", "question"),
        ),
        mail(
            "m2",
            at(10, 6),
            "mine",
            says("展示台は六台です。", "give"),
            says("照明の配置図は、木曜までにお送りいたします。", "promise", due=date(2026, 10, 8)),
            answers="m1",
        ),
        mail("m3", at(10, 6, 11), "theirs", *THANKS_NOTED, answers="m2"),
    ]
    rows = ledger(letters, at(10, 13))
    assert (row(rows, "何台").state, row(rows, "何台").closed_by, row(rows, "何台").side) == ("answered", "m2", "mine")
    assert (row(rows, "鍵").state, row(rows, "鍵").since) == ("open", date(2026, 10, 5))
    assert (row(rows, "配置図").state, row(rows, "配置図").due) == ("overdue", date(2026, 10, 8))
    assert len(rows) == 3


def test_a_nudge_does_not_restart_and_thanks_for_it_answer_nothing() -> None:
    letters = [
        mail("b1", at(10, 1), "mine", says("which weekend do you want the boat?", "question")),
        mail("b2", at(10, 8), "mine", says("just checking in on the boat weekend.", "ask"), answers="b1"),
        mail(
            "b3",
            at(10, 9),
            "theirs",
            says("Thanks for the reminder!", "thanks"),
            says("Ben"),
            answers="b2",
            subject="Re: the boat",
        ),
    ]
    (only,) = ledger(letters, at(10, 13))
    assert (only.state, only.since, only.side, only.evidence) == ("open", date(2026, 10, 1), "theirs", ("b1", "b2"))


def test_any_real_answer_closes_the_only_question() -> None:
    letters = [
        mail("a", at(1, 3), "theirs", says("Hi Pip, did the heron come back to your pond?", "question", "other_focus")),
        mail(
            "b",
            at(1, 3, 21),
            "mine",
            says("Hi Ravi, every morning at seven, like a bailiff.", "self_talk"),
            says("Pip"),
            answers="a",
        ),
    ]
    assert ledger(letters, at(1, 20))[0].state == "answered"


def test_a_salutation_and_a_name_are_no_answer() -> None:
    letters = [
        mail("a", at(1, 3), "theirs", says("会場の予約は済みましたか。", "question")),
        mail(
            "b",
            at(1, 3, 21),
            "mine",
            says("久保様"),
            says("お世話になっております。", "formula"),
            says("承知いたしました。"),
            says("大野"),
            answers="a",
        ),
    ]
    assert ledger(letters, at(1, 20))[0].state == "open"


def test_an_own_name_in_front_is_no_answer_and_a_bare_number_is_one() -> None:
    asked = mail("a", at(1, 3), "theirs", says("展示台は何台お使いですか。", "question"))
    named = mail("b", at(1, 4), "mine", says("お世話になっております。", "formula"), says("大野です。"), answers="a")
    named = replace(named, voice=Voice(self_naming="大野です"))
    assert ledger([asked, named], at(1, 20))[0].state == "open"
    assert (
        ledger([asked, mail("b", at(1, 4), "mine", says("六台です。"), says("大野"), answers="a")], at(1, 20))[0].state
        == "answered"
    )


def test_one_bare_word_is_an_answer_between_salutation_and_name() -> None:
    asked = mail("a", at(1, 3), "theirs", says("Which day suits you?", "question"))
    assert (
        ledger(
            [asked, mail("b", at(1, 4), "mine", says("Hi Ben,"), says("Friday"), says("Alice"), answers="a")], at(1, 20)
        )[0].state
        == "answered"
    )


def test_a_question_put_off_stays_open_beside_the_promise_to_answer() -> None:
    letters = [
        mail("a", at(5, 4), "theirs", says("Which room did they give us?", "question")),
        mail(
            "b",
            at(5, 4, 12),
            "mine",
            says("I'll find out and let you know by Friday.", "promise", due=date(2026, 5, 8)),
            answers="a",
        ),
    ]
    rows = ledger(letters, at(5, 6))
    assert [(one.kind, one.state) for one in rows] == [("question", "open"), ("promise", "open")]


def test_a_promise_answers_an_ask_and_is_what_stays_open() -> None:
    letters = [
        mail("a", at(5, 4), "theirs", says("Could you send me the floor plan?", "ask")),
        mail("b", at(5, 4, 12), "mine", says("I'll send it on Friday.", "promise", due=date(2026, 5, 8)), answers="a"),
    ]
    rows = ledger(letters, at(5, 6))
    assert [(one.kind, one.state, one.closed_by) for one in rows] == [("ask", "answered", "b"), ("promise", "open", "")]


def test_a_kind_no_is_an_answer() -> None:
    letters = [
        mail("a", at(5, 4), "theirs", says("Could you read it all and mark the mistakes?", "ask")),
        mail(
            "b",
            at(5, 4, 12),
            "mine",
            says("I have to pass on this one, forty pages is more than I have room for."),
            answers="a",
        ),
    ]
    assert ledger(letters, at(5, 6))[0].state == "answered"


def test_a_question_is_answered_in_another_exchange_that_speaks_of_it() -> None:
    letters = [
        mail("a", at(5, 4), "theirs", says("What colour should the kitchen door be?", "question"), thread="one"),
        mail("b", at(5, 6), "mine", says("I was in Leeds all day.", "self_talk"), thread="two"),
        mail("c", at(5, 7), "mine", says("By the way, green for the kitchen door.", "give"), thread="three"),
    ]
    assert ledger(letters, at(5, 9))[0].closed_by == "c"


def test_a_talk_of_two_answers_a_question_and_a_crowd_does_not() -> None:
    letters = [mail("a", at(5, 4), "theirs", says("来年の会場はどこがよいと思われますか。", "question"))]
    assert ledger(letters, at(5, 9), [meeting("crowd", at(5, 6), "全体会議", readers=8)])[0].state == "open"
    assert ledger(letters, at(5, 9), [meeting("talk", at(5, 6), "打ち合わせ")])[0].closed_by == "talk"


@pytest.mark.parametrize(
    ("title", "gate"),
    [
        ("Phone: roof repairs", "open"),
        ("Coffee", "answered"),
        ("Site visit", "answered"),
    ],
)
def test_a_meeting_about_one_open_thing_answers_no_other(title: str, gate: str) -> None:
    letters = [
        mail("a", at(5, 3), "theirs", says("Which way should the garden gate open?", "question"), thread="one"),
        mail("b", at(5, 4), "theirs", says("Could we talk about the roof this week?", "ask"), thread="two"),
    ]
    rows = ledger(letters, at(5, 9), [meeting("m", at(5, 6), title)])
    assert rows[0].state == gate


def test_an_ask_is_taken_back_by_name() -> None:
    letters = [
        mail("i1", at(9, 4), "theirs", says("本棚は10日に取りに伺います。", "promise", due=date(2026, 9, 10)), says("台車を貸していただけますか。", "ask"), subject="本棚"),
        mail("i2", at(9, 8), "theirs", says("10日に伺うと言った件、風邪をひいてしまい、本棚は17日に取りに伺います。", "broken", "promise", due=date(2026, 9, 17)),
             says("台車のお願いは取り消します。"), subject="Re: 本棚", answers="i1"),
    ]  # fmt: skip
    rows = ledger(letters, at(9, 15))
    assert (row(rows, "台車").state, row(rows, "台車").side) == ("withdrawn", "mine")
    assert [(one.state, one.due) for one in rows if one.kind == "promise"] == [
        ("moved", date(2026, 9, 10)),
        ("open", date(2026, 9, 17)),
    ]


def test_a_promise_is_kept_in_another_exchange_by_the_file() -> None:
    letters = [
        mail(
            "k1",
            at(9, 1),
            "mine",
            says("I'll send you the translation of the poem by Friday.", "promise", due=date(2026, 9, 4)),
            subject="your poem",
        ),
        mail(
            "k2",
            at(9, 3),
            "mine",
            says("here is the translation, two pages of it.", "give"),
            subject="詩の翻訳 / the poem in Japanese",
            attach=["poem_ja.pdf"],
        ),
    ]
    (only,) = ledger(letters, at(9, 15))
    assert (only.state, only.closed_by) == ("kept", "k2")


def test_a_moved_promise_keeps_its_old_row_and_the_new_one_can_be_late() -> None:
    letters = [
        mail("r4", at(9, 25), "mine", says("I shall send you the transcription of the burial register by 13 November.", "promise", due=date(2026, 11, 13)), thread="b"),
        mail("r5", at(9, 26), "theirs", says("That is very good of you.", "thanks"), says("We are keeping a whole case free for it."), thread="b"),
        mail("r6", at(11, 12), "mine", says("The last ten pages are badly faded and slow to read.", "self_talk"),
             says("I shall send you the transcription by the end of November instead.", "promise", due=date(2026, 11, 30)), thread="b"),
        mail("r7", at(11, 13), "theirs", says("That suits us well."), thread="b"),
    ]  # fmt: skip
    rows = ledger(letters, at(12, 8))
    assert [(one.state, one.due, one.closed_by) for one in rows] == [
        ("moved", date(2026, 11, 13), "r6"),
        ("overdue", date(2026, 11, 30), ""),
    ]


def test_a_visit_on_the_day_keeps_the_promise() -> None:
    letters = [
        mail(
            "t2",
            at(11, 19),
            "mine",
            says("I'll show you the map room on the 1st, at two.", "promise", due=date(2026, 12, 1)),
        )
    ]
    assert (
        ledger(letters, at(12, 8), [meeting("maproom", at(12, 1, 14), "Map room with Tobias")])[0].closed_by
        == "maproom"
    )
    assert ledger(letters, at(12, 8), [meeting("other", at(11, 30, 14), "Dentist")])[0].state == "overdue"


@pytest.mark.parametrize(
    ("said", "due", "title", "day", "kept"),
    [
        ("I'll take you for a curry in November.", (11, 30), "had the curry at Raj's", (11, 12), True),
        ("I'll take you for a curry on the 20th.", (11, 20), "had the curry at Raj's", (11, 24), False),
        ("I'll take you for a curry on the 20th.", (11, 20), "had the curry at Raj's", (11, 12), False),
        ("I'll take you for a curry in November.", (11, 30), "choir practice", (11, 12), False),
        ("11月中に施設へ会いに行きます。", (11, 30), "施設へ会いに行った", (11, 12), True),
    ],
)
def test_a_meeting_for_which_one_was_promised_keeps_it_in_its_month(
    said: str, due: tuple[int, int], title: str, day: tuple[int, int], kept: bool
) -> None:
    letters = [mail("a", at(10, 30), "mine", says(said, "promise", due=date(2026, *due)))]
    [row] = ledger(letters, at(12, 8), [meeting("m", at(*day, 14), title)])
    assert (row.closed_by == "m") is kept


def test_a_meeting_does_not_send_the_file() -> None:
    letters = [mail("a", at(11, 19), "mine", says("見積書は1日にお送りします。", "promise", due=date(2026, 12, 1)))]
    assert ledger(letters, at(12, 8), [meeting("m", at(12, 1, 14), "定例")])[0].state == "overdue"


def test_a_promise_is_open_on_its_day_and_late_on_the_next() -> None:
    letters = [
        mail(
            "c1",
            at(10, 12, 21),
            "theirs",
            says("I'll drop the studio keys off tomorrow.", "promise", due=date(2026, 10, 13)),
        )
    ]
    assert ledger(letters, at(10, 13))[0].state == "open"
    assert ledger(letters, at(10, 14))[0].state == "overdue"


def test_a_promise_given_up_is_broken() -> None:
    letters = [
        mail("a", at(5, 1), "theirs", says("I'll bring the projector on Friday.", "promise", due=date(2026, 5, 8))),
        mail(
            "b",
            at(5, 7),
            "theirs",
            says("I'm afraid I can't bring the projector after all.", "broken", "apology"),
            answers="a",
        ),
    ]
    (only,) = ledger(letters, at(5, 9))
    assert (only.state, only.closed_by) == ("broken", "b")


def test_a_promise_said_twice_is_one_row() -> None:
    letters = [
        mail("a", at(5, 1), "mine", says("写真は金曜までにお送りします。", "promise", due=date(2026, 5, 8))),
        mail(
            "b",
            at(5, 3),
            "mine",
            says("写真は約束どおり金曜までに送ります。", "promise", due=date(2026, 5, 8)),
            answers="a",
        ),
    ]
    (only,) = ledger(letters, at(5, 4))
    assert (only.state, only.evidence) == ("open", ("a", "b"))


def test_thanks_for_the_thing_itself_show_that_it_came() -> None:
    letters = [
        mail("a", at(5, 1), "mine", says("I'll post the jam jars this week.", "promise", due=date(2026, 5, 8))),
        mail("b", at(5, 12), "theirs", says("Thank you for the jam, we opened it at once.", "thanks")),
    ]
    assert ledger(letters, at(5, 14))[0].closed_by == "b"


def test_thanks_in_advance_close_nothing() -> None:
    letters = [
        mail("a", at(5, 1), "mine", says("I'll post the jam jars this week.", "promise", due=date(2026, 5, 8))),
        mail("b", at(5, 2), "theirs", says("Thank you in advance for the jam!", "thanks"), answers="a"),
    ]
    assert ledger(letters, at(5, 3))[0].state == "open"


def test_reading_twice_gives_the_same_rows_and_nothing_from_the_future() -> None:
    letters = [
        mail("a", at(5, 1), "theirs", says("Could you water the plants?", "ask")),
        mail("b", at(5, 9), "mine", says("Done, all of them.", "kept"), answers="a"),
    ]
    assert ledger(letters, at(5, 10)) == ledger(letters, at(5, 10))
    assert ledger(letters, at(5, 5))[0].state == "open"


def test_an_introduction_that_arrives_keeps_the_promise() -> None:
    letters = [
        mail(
            "a",
            at(9, 1),
            "mine",
            says("I'll introduce you to my printer Nabil next week.", "promise", due=date(2026, 9, 11)),
            subject="printer",
        ),
        mail(
            "b",
            at(9, 8),
            "mine",
            says("meet Nabil, who printed all of my posters.", "give"),
            subject="Nabil, meet Cora",
        ),
    ]
    assert ledger(letters, at(9, 20))[0].closed_by == "b"


def test_a_link_keeps_the_promise_to_send() -> None:
    letters = [
        mail("a", at(9, 1), "mine", says("I'll send you the album this week.", "promise", due=date(2026, 9, 4))),
        mail("b", at(9, 4), "mine", says("https://photos.example/x"), answers="a"),
    ]
    assert ledger(letters, at(9, 20))[0].closed_by == "b"


def test_an_apology_that_gives_up_breaks_the_promise() -> None:
    letters = [
        mail(
            "a",
            at(7, 18),
            "mine",
            says("記録は私がまとめて、今月末までにお送りします。", "promise", due=date(2026, 7, 31)),
            subject="撮影の記録",
        ),
        mail(
            "b",
            at(7, 31),
            "mine",
            says("申し訳ありません、お約束していた撮影の記録は、まとめられなくなりました。", "apology"),
            subject="撮影の記録の件",
        ),
    ]
    assert ledger(letters, at(8, 20))[0].state == "broken"


def test_what_was_missed_and_promised_anew_in_one_mail_is_moved() -> None:
    letters = [
        mail(
            "a",
            at(9, 1),
            "theirs",
            says("発表資料は金曜までにお送りします。", "promise", due=date(2026, 9, 4)),
            subject="発表",
        ),
        mail(
            "b",
            at(9, 4),
            "theirs",
            says("発表資料は金曜に間に合わなくなりました。", "broken"),
            says("来週の水曜までにお送りします。", "promise", due=date(2026, 9, 9)),
            subject="Re: 発表",
            answers="a",
        ),
    ]
    assert [(one.state, one.due) for one in ledger(letters, at(9, 7))] == [
        ("moved", date(2026, 9, 4)),
        ("open", date(2026, 9, 9)),
    ]


def test_plain_words_elsewhere_answer_though_they_cannot_be_read() -> None:
    asked = mail(
        "a", at(9, 1), "theirs", says("What temperature did you fire the blue glaze at?", "question"), thread="one"
    )
    told = replace(
        mail("b", at(9, 3), "mine", thread="two"), plain=(blind("The blue glaze was fired at 1220 degrees."),)
    )
    other = replace(mail("b", at(9, 3), "mine", thread="two"), plain=(blind("The blue door is stuck."),))
    assert ledger([asked, told], at(9, 10))[0].closed_by == "b"
    assert ledger([asked, other], at(9, 10))[0].state == "open"
    assert not {"blue", "glaze"} & set(blind("The blue glaze").split())


def test_what_was_to_be_brought_is_brought_when_we_meet_on_the_day() -> None:
    letters = [mail("a", at(9, 5), "mine", says("I'll bring the tongs on Sunday.", "promise", due=date(2026, 9, 6)))]
    assert ledger(letters, at(9, 20), [meeting("m", at(9, 6, 14), "Pottery")])[0].closed_by == "m"
    assert ledger(letters, at(9, 20), [meeting("m", at(9, 13, 14), "Pottery")])[0].state == "overdue"


def test_an_answer_keeps_the_promise_to_answer_later() -> None:
    letters = [
        mail("k1", at(9, 5), "mine", says("来週の土曜、高尾山に行きませんか。", "question"), subject="山"),
        mail(
            "k2",
            at(9, 6),
            "theirs",
            says("予定を見て、明日返事するね。", "promise", due=date(2026, 9, 7)),
            subject="Re: 山",
            answers="k1",
        ),
        mail("k3", at(9, 8), "theirs", says("行けるよ。"), subject="Re: 山", answers="k2"),
    ]
    assert [(one.kind, one.state, one.closed_by) for one in ledger(letters, at(9, 20))] == [
        ("question", "answered", "k3"),
        ("promise", "kept", "k3"),
    ]


def test_another_file_elsewhere_does_not_keep_the_promise() -> None:
    letters = [
        mail(
            "a",
            at(9, 1),
            "mine",
            says("照明の配置図は木曜までにお送りします。", "promise", due=date(2026, 9, 3)),
            subject="展示会",
        ),
        mail("b", at(9, 2), "mine", says("請求書をお送りします。", "give"), subject="請求書", attach=["請求書.pdf"]),
    ]
    assert ledger(letters, at(9, 20))[0].state == "overdue"
    arrived = mail("c", at(9, 2), "mine", says("ご確認ください。", "ask"), subject="資料", attach=["照明配置図.pdf"])
    assert ledger([letters[0], arrived], at(9, 20))[0].closed_by == "c"


def test_what_a_letter_costs_does_not_grow_with_what_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []

    def counted(one: frozenset[str], other: frozenset[str]) -> float:
        looks[-1] += 1
        return overlap(one, other)

    monkeypatch.setattr("daemon.think.ledger.asked_again.overlap", counted)
    places = ["".join(letters) for letters in product("bdfglmnprstv", "aou", "bdfglmnprstv", "aou", repeat=1)]
    for number in (500, 1000):
        looks.append(0)
        asked = [
            mail(f"m{n}", at(1, 1) + timedelta(hours=n), "mine", says(f"Could you paint {place}?", "ask"))
            for n, place in enumerate(places[:number])
        ]
        rows = ledger(asked, at(11, 1))
        assert len(rows) == number
        assert all(row.state == "open" for row in rows)
    assert looks[1] < 2.7 * looks[0]
