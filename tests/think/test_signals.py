"""Signals: all of them have words and types, and each says what its sentence says."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from config.words import LANGUAGES, family_of, text_of
from connectors.model import CivilDay
from daemon.think.ledger.obligations import obligations
from daemon.think.model import Birthday, Direction, Letter, LifeEvent, Measure, Order, Tie, Value
from daemon.think.signals.view import Signal
from daemon.think.signals.vocabulary import FAMILIES, SIGNALS, signals_of
from tests.think.ties import NOW, circle, days_ago, mail, meeting, says, tie

TODAY = NOW.date()


def value(name: str, one: Tie, next_morning: date | None = None) -> Value:
    return signals_of(one, NOW, next_morning)(name).value


def with_ledger(letters: list[Letter], **more: Any) -> Tie:
    plain = tie(letters, **more)
    return tie(letters, rows=obligations(letters, plain.contacts, NOW), **more)


# --- the vocabulary as a whole -----------------------------------------------------------------


@pytest.mark.parametrize("name", SIGNALS)
def test_every_signal_has_words_in_every_language(name: str) -> None:
    for language in LANGUAGES:
        assert text_of(f"signals.{name}", language).endswith("." if language == "en" else "。")
    compute = SIGNALS[name].compute
    assert compute is None or compute.__doc__ == text_of(f"signals.{name}", "en")


def test_the_catalogue_speaks_of_no_signal_that_is_gone() -> None:
    for language in LANGUAGES:
        named = {key for key in family_of("signals", language) if not key.startswith(("family_", "unit_", "type_"))}
        assert named == set(SIGNALS)


def test_every_family_and_unit_has_a_name() -> None:
    for language in LANGUAGES:
        texts = family_of("signals", language)
        assert {f"family_{family}" for family in FAMILIES} <= set(texts)
        assert {f"unit_{signal.type.unit}" for signal in SIGNALS.values() if signal.type.unit} <= set(texts)
        assert {f"type_{signal.type.kind}" for signal in SIGNALS.values()} <= set(texts)


@pytest.mark.parametrize("name", SIGNALS)
def test_every_signal_keeps_its_type_for_nobody_and_for_a_full_tie(name: str) -> None:
    kinds: dict[str, tuple[type, ...]] = {"number": (int, float), "bool": (bool,), "text": (str,)}
    for one in (tie(), full()):
        found = signals_of(one, NOW)(name).value
        assert found is None or type(found) in kinds[SIGNALS[name].type.kind]
        choices = SIGNALS[name].type.choices
        assert not choices or found is None or found in choices


def full() -> Tie:
    birth = LifeEvent("birth", "sender", TODAY - timedelta(days=3))
    letters = [
        mail(f"m{place}", days_ago(200 - 14 * place), "mine" if place % 2 else "theirs",
             says("Could you send me the map?", "ask"), says("We had a girl.", "life_event", "self_talk", event=birth))
        for place in range(14)
    ]  # fmt: skip
    day = Birthday(CivilDay(2, 29), "card")
    return with_ledger(letters, circle=circle(30), birthday=day, anniversary=day)


def test_a_signal_that_fails_is_unknown_and_leaves_the_others_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: object) -> Measure:
        raise ZeroDivisionError

    monkeypatch.setitem(SIGNALS, "balance", Signal("balance", SIGNALS["balance"].type, fails))
    look = signals_of(full(), NOW)
    assert look("balance").value is None
    assert look("episodes").value


def test_a_signal_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def counts(_: object) -> Measure:
        asked.append(1)
        return Measure(1)

    monkeypatch.setitem(SIGNALS, "balance", Signal("balance", SIGNALS["balance"].type, counts))
    look = signals_of(tie(), NOW)
    assert (look("balance").value, look("balance").value, len(asked)) == (1, 1, 1)


# --- recency, rhythm, stage --------------------------------------------------------------------


def test_days_are_calendar_days_of_the_owner() -> None:
    late = mail("a", NOW.replace(hour=23, minute=50) - timedelta(days=1), "theirs")
    assert value("days_since_contact", tie([late])) == 1
    assert value("days_since_they_wrote", tie([late])) == 1
    assert value("days_since_i_wrote", tie([late])) is None


def test_a_call_is_a_meeting_without_a_face() -> None:
    one = tie(meetings=[meeting("m", days_ago(30)), meeting("c", days_ago(2), channel="call")])
    assert (value("days_since_met", one), value("days_since_face", one)) == (2, 30)


def test_the_circle_counts_from_the_last_contact() -> None:
    one = tie([mail("a", days_ago(45), "mine")], circle=circle(30))
    assert (value("circle_overdue", one), value("in_circle", one)) == (1.5, True)
    assert value("circle_overdue", tie([mail("a", days_ago(45), "mine")])) is None


@pytest.mark.parametrize(("days", "stage"), [(100, "new"), (300, "growing"), (800, "mature")])
def test_the_stage_follows_the_age_of_the_tie(days: int, stage: str) -> None:
    assert value("stage", tie([mail("a", days_ago(days), "mine")])) == stage


def test_figures_of_the_rhythm_are_unknown_until_it_is_known() -> None:
    one = tie([mail("a", days_ago(60), "mine"), mail("b", days_ago(30), "mine")])
    assert value("rhythm_known", one) is False
    assert [value(name, one) for name in ("rhythm_days", "overdue", "p_lapsed")] == [None, None, None]


# --- openers, give and take --------------------------------------------------------------------


def test_a_request_within_a_talk_is_no_ask_opener() -> None:
    letters = [
        mail("a", days_ago(50), "theirs", says("Hello!")),
        mail("b", days_ago(49), "mine", says("Could you lend me the tent?", "ask")),
        mail("c", days_ago(20), "mine", says("教えていただけますか。", "question", seeks=True)),
        mail("d", days_ago(10), "mine", says("How is the choir?", "question", "other_focus")),
    ]
    one = tie(letters)
    assert (value("my_openers", one), value("my_ask_openers", one), value("my_ask_streak", one)) == (2, 1, 0)
    assert value("my_ask_opener_share", one) == 0.5
    assert signals_of(one, NOW)("my_ask_openers").evidence == ("c",)


def test_a_share_of_nothing_is_unknown() -> None:
    assert value("my_ask_opener_share", tie()) is None
    assert value("balance", tie()) is None


def test_what_is_older_than_two_years_does_not_count() -> None:
    one = tie(
        [
            mail("a", days_ago(800), "mine", says("Could you?", "ask")),
            mail("b", days_ago(10), "mine", says("Could you?", "ask")),
        ]
    )
    assert value("my_asks", one) == 1
    assert value("episodes", one) == 2


def test_a_refusal_is_no_help_and_a_meeting_counts_as_thanks() -> None:
    ask = mail("a", days_ago(20), "mine", says("Could you lend me the tent?", "ask"), thread="t")
    no = mail("b", days_ago(19), "theirs", says("I can't, it is torn.", "broken", "give"), thread="t")
    yes = mail("b", days_ago(19), "theirs", says("Here is the tent.", "give"), thread="t")
    assert value("unthanked_helps", tie([ask, no])) == 0
    assert value("unthanked_helps", tie([ask, yes])) == 1
    assert value("unthanked_helps", tie([ask, yes], [meeting("m", days_ago(5))])) == 0


@pytest.mark.parametrize(
    ("said", "helped"),
    [("No charge, silly.", 1), ("お代は結構です。", 1), ("No charge for children.", 0), ("費用は結構かかります。", 0)],
)
def test_who_wants_nothing_for_what_was_asked_has_helped(said: str, helped: int) -> None:
    ask = mail("a", days_ago(20), "mine", says("Could you look at my drive?", "ask"), thread="t")
    done = mail("b", days_ago(19), "theirs", says("I sat up with it last night."), says(said), thread="t")
    assert value("unthanked_helps", tie([ask, done])) == helped
    no = mail("b", days_ago(19), "theirs", says("I can't, it is dead.", "broken"), says(said), thread="t")
    assert value("unthanked_helps", tie([ask, no])) == 0


# --- open loops --------------------------------------------------------------------------------


def test_only_working_days_count_for_an_answer() -> None:
    asked = mail(
        "a", NOW - timedelta(days=4), "theirs", says("Who has the key?", "question")
    )  # a Friday; today is Tuesday
    one = with_ledger([asked])
    assert (value("their_unanswered_days", one), value("their_unanswered_workdays", one)) == (4, 2)


def test_what_was_asked_long_ago_does_not_hide_what_is_asked_now() -> None:
    old = mail("a", days_ago(200), "theirs", says("Who has the key?", "question"), thread="t")
    new = mail("b", days_ago(20), "theirs", says("Could you send the blue curtains?", "ask"), thread="u")
    newest = mail("c", days_ago(9), "theirs", says("Which train do you take?", "question"), thread="v")
    look = signals_of(with_ledger([old, new, newest]), NOW)
    days, workdays = look("their_unanswered_days"), look("their_unanswered_workdays")
    assert (days.value, days.evidence, workdays.evidence) == (20, ("b",), ("b",))
    assert value("their_unanswered_days", with_ledger([old])) == 200


def test_what_was_asked_again_presses_more_than_what_was_asked_before() -> None:
    old = mail("a", days_ago(30), "theirs", says("What title should I print?", "question"), thread="t")
    new = mail("b", days_ago(20), "theirs", says("Could you send the blue curtains?", "ask"), thread="u")
    again = mail("c", days_ago(8), "theirs", says("Could you send the blue curtains, please?", "ask"), thread="u")
    days = signals_of(with_ledger([old, new, again]), NOW)("their_unanswered_days")
    assert (days.value, days.evidence) == (20, ("b", "c"))


def trip(day: int) -> Letter:
    event = LifeEvent("trip", "sender", TODAY + timedelta(days=day))
    return mail("a", days_ago(40), "theirs", says("We go to Lisbon.", "life_event", event=event))


@pytest.mark.parametrize(("day", "open_topics"), [(1, 0), (0, 0), (-1, 1), (-30, 1), (-31, 0)])
def test_a_topic_is_open_from_the_day_after_for_a_month(day: int, open_topics: int) -> None:
    assert value("open_topics", tie([trip(day)])) == open_topics


def test_a_topic_is_closed_by_a_word_on_it_and_by_a_meeting() -> None:
    word = mail("b", days_ago(2), "mine", says("How was Lisbon?", "question", "other_focus"))
    other = mail("b", days_ago(2), "mine", says("The invoice is paid.", "self_talk"))
    assert value("open_topics", tie([trip(-7), word])) == 0
    assert value("open_topics", tie([trip(-7), other])) == 1
    assert value("open_topics", tie([trip(-7)], [meeting("m", days_ago(2))])) == 0


# --- dates and life ----------------------------------------------------------------------------


def born(month: int, day: int) -> Tie:
    return tie(birthday=Birthday(CivilDay(month, day, 1980), "card"))


def test_a_birthday_counts_down_over_new_year_and_on_leap_days() -> None:
    assert value("birthday_in_days", born(11, 24)) == 0
    assert value("birthday_in_days", born(11, 23)) == 364
    assert value("birthday_in_days", born(2, 29)) == (date(2027, 2, 28) - TODAY).days


def test_a_birthday_is_due_on_the_last_morning_before_it() -> None:
    assert value("birthday_due", born(11, 25)) is False
    assert value("birthday_due", born(11, 25), date(2026, 11, 26)) is True
    assert value("birthday_due", born(11, 26), date(2026, 11, 26)) is False


def test_good_news_are_those_that_nobody_rejoiced_at() -> None:
    news = mail("a", days_ago(9), "theirs", says("We had a girl.", "life_event", event=LifeEvent("birth", "sender")))
    joy = mail("b", days_ago(8), "mine", says("How lovely, congratulations!", "congratulation"))
    assert value("good_news_days", tie([news])) == 9
    assert value("good_news_days", tie([news, joy])) is None
    assert value("life_event", tie([news, joy])) == "birth"


def test_news_of_a_third_person_are_not_theirs() -> None:
    news = mail(
        "a", days_ago(9), "theirs", says("部長が昇進しました。", "life_event", event=LifeEvent("promotion", "third"))
    )
    assert value("good_news_days", tie([news])) is None
    assert value("life_event", tie([news])) is None


def test_mourning_lasts_a_year_and_grief_a_hundred_days() -> None:
    def since(days: int) -> tuple[Value, Value]:
        loss = mail(
            "a",
            days_ago(days),
            "theirs",
            says("母が亡くなりました。", "life_event", event=LifeEvent("bereavement", "sender")),
        )
        return value("mourning", tie([loss])), value("in_grief", tie([loss]))

    assert [since(days) for days in (90, 200, 400)] == [(True, True), (True, False), (False, False)]


# --- channel and state -------------------------------------------------------------------------


def test_their_habit_of_writing_is_read_from_their_mails() -> None:
    letters = [mail(f"m{place}", NOW.replace(hour=21) - timedelta(days=7 * place), "theirs") for place in range(1, 6)]
    assert (value("best_hour", tie(letters)), value("best_weekday", tie(letters))) == (21, 1)
    assert value("best_channel", tie(letters)) == "mail"


def test_an_order_holds_until_its_day() -> None:
    sent = mail("a", days_ago(3), "theirs")
    plain = tie([sent])

    def ordered(*orders: Order) -> Tie:
        return Tie(plain.person, plain.contacts, orders=tuple((order, sent.contact) for order in orders))

    assert value("away_until", ordered(Order("away", "", TODAY + timedelta(days=4)))) == "2026-11-28"
    assert value("away_until", ordered(Order("away", "", TODAY - timedelta(days=1)))) is None
    assert value("away_until", ordered(Order("away", "", TODAY + timedelta(days=4)), Order("back", ""))) is None
    assert value("asked_for_quiet", ordered(Order("quiet", ""))) is True
    assert value("left_company_days", ordered(Order("gone", ""))) == 3


def test_elsewhere_is_a_tie_that_is_not_seen_here() -> None:
    assert value("coverage", tie(elsewhere=True)) == 0
    assert value("coverage", tie()) == 1


def test_a_person_is_out_of_reach_when_all_addresses_are_dead() -> None:
    assert value("bounced", tie(dead=frozenset({"you@them.test"}))) is True
    assert (
        value("bounced", tie(addresses=("new@them.test", "you@them.test"), dead=frozenset({"you@them.test"}))) is False
    )


def test_only_what_has_happened_by_now_is_seen() -> None:
    later = mail("b", NOW + timedelta(hours=2), "theirs", says("Thank you for the map.", "thanks"))
    one = tie([mail("a", days_ago(5), "mine"), later])
    assert value("days_since_contact", one) == 5
    assert value("their_thanks", one) == 0
    assert later.contact.direction is Direction.INBOUND
