"""Choosing: order, one suggestion a person, and every reason to leave somebody in peace."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from config.words import LANGUAGES, in_words
from daemon.think.choose import Candidate, Ranked, rank
from daemon.think.findings import Finding, Memory
from daemon.think.model import Lookup, Measure, Value
from tests.think.ties import tie

TODAY = date(2026, 11, 24)
YESTERDAY = TODAY - timedelta(days=1)


def signals(values: Mapping[str, Value]) -> Lookup:
    calm: dict[str, Value] = {"state": "active"}
    return lambda name: Measure({**calm, **values}.get(name))


def finding(
    rule: str, weight: float = 50, stance: str = "reconnect", show: str = "suggestion", rest: int = 30
) -> Finding:
    return Finding(rule, weight, {"en": rule, "ja": rule}, ("m1",), stance, show, rest)


def candidate(key: str, *found: Finding, values: Mapping[str, Value] | None = None, **person: Any) -> Candidate:
    return Candidate(tie(key=key, addresses=(key,), **person), found, signals(values or {}))


DRIFT = finding("drift", 56)
LATE = finding("promise-overdue", 88, "own-my-promise")


def proposed(ranked: Ranked) -> list[str]:
    return [one.tie.person.key for one in ranked.proposals]


def test_the_heaviest_finding_leads_and_a_person_is_proposed_once() -> None:
    ranked = rank([candidate("a", DRIFT, LATE), candidate("b", DRIFT)], Memory(), TODAY)
    assert proposed(ranked) == ["a", "b"]
    assert [one.rule for one in ranked.proposals[0].findings] == ["promise-overdue", "drift"]
    assert ranked.proposals[0].lead.stance == "own-my-promise"


def test_a_pattern_is_never_proposed() -> None:
    ranked = rank([candidate("a", finding("only-asked", show="pattern"))], Memory(), TODAY)
    assert ranked == Ranked((), ())


def test_a_day_that_is_over_tomorrow_comes_before_a_heavier_silence() -> None:
    birthday = finding("birthday", 60, "birthday")
    assert proposed(rank([candidate("a", finding("drift", 70)), candidate("b", birthday)], Memory(), TODAY)) == [
        "b",
        "a",
    ]


def test_the_longer_silence_comes_first_and_equals_are_ordered_by_key() -> None:
    people = [
        candidate("c", DRIFT),
        candidate("b", DRIFT),
        candidate("a", DRIFT),
        candidate("z", DRIFT, values={"circle_overdue": 2.5}),
    ]
    assert proposed(rank(people, Memory(), TODAY)) == ["z", "a", "b", "c"]


@pytest.mark.parametrize(
    ("person", "values", "memory", "reason"),
    [
        ({}, {"state": "deceased"}, Memory(), "deceased"),
        ({}, {"asked_for_quiet": True}, Memory(), "asked_for_quiet"),
        ({"private": True}, {}, Memory(), "private"),
        ({"shared": True}, {}, Memory(), "shared"),
        ({}, {}, Memory(snoozed={"a": TODAY + timedelta(days=1)}), "snoozed"),
        ({}, {}, Memory(paused=frozenset({"a"})), "paused"),
        ({}, {}, Memory(open_drafts={"a": YESTERDAY}), "draft_open"),
    ],
)
def test_some_people_are_left_in_peace_whatever_the_rule(
    person: dict[str, Any], values: dict[str, Value], memory: Memory, reason: str
) -> None:
    ranked = rank([candidate("a", LATE, DRIFT, values=values, **person)], memory, TODAY)
    assert not ranked.proposals
    assert ranked.skipped[0].reason.key == f"choose.{reason}"
    assert all(in_words(ranked.skipped[0].reason, language) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"next_meeting_days": 7}, "meeting_soon"),
        ({"bounced": True}, "unreachable"),
    ],
)
def test_where_a_silence_ends_by_itself_only_what_is_owed_stays(values: dict[str, Value], reason: str) -> None:
    assert [
        one.rule for one in rank([candidate("a", DRIFT, LATE, values=values)], Memory(), TODAY).proposals[0].findings
    ] == ["promise-overdue"]
    assert rank([candidate("a", DRIFT, values=values)], Memory(), TODAY).skipped[0].reason.key == f"choose.{reason}"


@pytest.mark.parametrize("rule", ["good-news", "promise-overdue", "answer-owed", "drift", "thanks-due"])
def test_who_is_away_is_left_alone_until_they_are_back(rule: str) -> None:
    stances = {"good-news": "celebrate", "answer-owed": "answer-late", "promise-overdue": "own-my-promise"}
    found = finding(rule, 60, {**stances, "thanks-due": "thank"}.get(rule, "reconnect"))
    ranked = rank([candidate("a", found, values={"away_until": "2026-12-01"})], Memory(), TODAY)
    assert not ranked.proposals
    assert ranked.skipped[0].reason.key == "choose.away"
    assert in_words(ranked.skipped[0].reason, "ja") == "ご本人の知らせによると、2026年12月1日まで不在です。"


@pytest.mark.parametrize(
    ("rule", "stance"), [("condolence", "condole"), ("hard-times", "stand-by"), ("birthday", "birthday")]
)
def test_grave_news_and_a_birthday_do_not_wait_until_somebody_is_back(rule: str, stance: str) -> None:
    away = candidate("a", finding(rule, 60, stance), DRIFT, values={"away_until": "2026-12-01"})
    assert [one.rule for one in rank([away], Memory(), TODAY).proposals[0].findings] == [rule]


def test_a_meeting_in_eight_days_is_too_far_to_wait_for() -> None:
    assert proposed(rank([candidate("a", DRIFT, values={"next_meeting_days": 8})], Memory(), TODAY)) == ["a"]


def test_a_rule_rests_after_a_proposal_and_wakes_again() -> None:
    def on(day: date, rule: Finding) -> list[str]:
        return proposed(rank([candidate("a", rule)], Memory(suggested={("a", rule.rule): YESTERDAY}), day))

    assert on(TODAY, LATE) == []
    assert on(YESTERDAY + timedelta(days=29), LATE) == []
    assert on(YESTERDAY + timedelta(days=30), LATE) == ["a"]


def test_the_same_day_gives_the_same_answer_again() -> None:
    people = [candidate("a", DRIFT), candidate("b", DRIFT, LATE)]
    before = rank(people, Memory(), TODAY)
    after = Memory(
        suggested={("a", "drift"): TODAY, ("b", "drift"): TODAY, ("b", "promise-overdue"): TODAY},
        open_drafts={"a": TODAY},
    )
    assert proposed(rank(people, after, TODAY)) == proposed(before)


def test_a_word_of_thanks_yesterday_makes_a_reconnecting_one_wait() -> None:
    memory = Memory(suggested={("a", "thanks-due"): YESTERDAY})
    assert rank([candidate("a", DRIFT)], memory, TODAY).skipped[0].reason.key == "choose.resting"
    assert proposed(rank([candidate("a", LATE)], memory, TODAY)) == ["a"]


def test_who_has_waited_longer_comes_first() -> None:
    memory = Memory(
        suggested={("a", "thanks-due"): TODAY - timedelta(days=20), ("b", "thanks-due"): TODAY - timedelta(days=110)}
    )
    assert proposed(rank([candidate("a", DRIFT), candidate("b", DRIFT)], memory, TODAY)) == ["b", "a"]


def test_less_of_a_rule_puts_it_behind_and_more_of_it_before() -> None:
    people = [candidate("a", finding("x", 50, "thank")), candidate("b", finding("y", 55, "thank"))]
    assert proposed(rank(people, Memory(), TODAY)) == ["b", "a"]
    assert proposed(rank(people, Memory(liked={"y": -2}), TODAY)) == ["a", "b"]
    assert proposed(rank(people, Memory(liked={"x": 2}), TODAY)) == ["a", "b"]
