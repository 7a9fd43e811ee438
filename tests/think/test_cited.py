"""A reason cites what its sentence says: whoever looks up the cited mails finds the figures there, and counts as many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from config.load import shipped_rules
from config.words import LANGUAGES
from daemon.think.drafts.stances import STANCES
from daemon.think.findings import Finding
from daemon.think.model import Lookup, Tie
from daemon.think.rules import Rule, compile_rules, findings_for
from daemon.think.signals.vocabulary import SIGNALS, TYPES, signals_of
from tests.think.case_file import CASES, tie_of

RULES = {rule.name: rule for rule in compile_rules(shipped_rules(), TYPES, STANCES)[0]}
FIRING = sorted(path for path in CASES.glob("*/*.yaml") if path.stem.startswith("fires"))

OF_ANOTHER_DAY = {"open_topic_days", "days_overdue", "their_days_overdue", "rhythm_days", "circle_days"}
"""Days that are told in the mail or learned from many, and are not those since the mail."""

TOGETHER = {"my_broken_promises"}
"""Counted sentence by sentence, as one mail can give up two of them: it is shown by fewer mails, never by more."""


def figures(rule: Rule, language: str) -> set[str]:
    return {name for name in rule.because[language].names if name in SIGNALS}


@dataclass(frozen=True)
class Told:
    """What the rule of a case says, and the tie of which it says it."""

    rule: Rule
    path: Path

    @cached_property
    def case(self) -> tuple[Tie, datetime, Lookup]:
        tie, now, habits = tie_of(self.path)
        return tie, now, signals_of(tie, now, habits=habits)

    @property
    def finding(self) -> Finding:
        tie, _, lookup = self.case
        (finding,) = findings_for([self.rule], tie, lookup, lambda evidence, _: evidence)
        return finding

    @property
    def days(self) -> dict[str, int]:
        """How long ago each mail and each meeting was."""
        tie, now, _ = self.case
        return {one.id: (now.date() - one.when.astimezone(now.tzinfo).date()).days for one in tie.contacts}


@pytest.fixture(params=FIRING, ids=lambda path: f"{path.parent.name}/{path.stem}")
def told(request: pytest.FixtureRequest) -> Told:
    path: Path = request.param
    return Told(RULES[path.parent.name], path)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_sentence_names_the_same_figures_in_each_language_and_says_what_it_cites(rule: Rule) -> None:
    named = {language: figures(rule, language) for language in LANGUAGES}
    assert len(set(map(frozenset, named.values()))) == 1
    shown = [rule.because[language].names.count("evidence") for language in LANGUAGES]
    assert len(set(shown)) == 1
    assert not shown[0] or named["en"] or rule.spec.cites, "a sentence without figures must name what it cites"
    assert set(rule.spec.cites) <= named["en"] | rule.when.signals
    assert set(rule.cited) == (set(rule.spec.cites) or named["en"])


def test_all_that_is_cited_belongs_to_the_figures_of_the_sentence_and_nothing_of_theirs_is_left_out(told: Told) -> None:
    _, _, lookup = told.case
    names = set(told.rule.spec.cites) or figures(told.rule, "en")
    assert set(told.finding.evidence) == {one for name in names for one in lookup(name).evidence}
    assert told.finding.evidence or "evidence" not in told.rule.because["en"].names


def test_days_ago_in_a_sentence_are_those_of_a_mail_or_meeting_that_it_cites(told: Told) -> None:
    _, _, lookup = told.case
    named = {name for name in figures(told.rule, "en") if TYPES[name].unit == "days"} - OF_ANOTHER_DAY
    cited = {told.days[one] for one in told.finding.evidence if one in told.days}
    assert {lookup(name).value for name in named} <= cited


def test_whoever_counts_the_cited_mails_comes_to_the_figure(told: Told) -> None:
    _, _, lookup = told.case
    counted = {name for name in figures(told.rule, "en") if TYPES[name].unit == "count"} & set(told.rule.cited)
    for name in counted:
        value, cited = lookup(name).value, len(told.finding.evidence)
        assert isinstance(value, int)
        assert cited <= value
        assert cited == value or name in TOGETHER


def counts_of(tie: Tie, now: datetime) -> Iterator[tuple[str, int, int]]:
    lookup = signals_of(tie, now)
    for name, signal in SIGNALS.items():
        measure = lookup(name)
        if signal.type.unit == "count" and measure.evidence and isinstance(measure.value, int):
            yield name, measure.value, len(measure.evidence)


MORE_THAN_COUNTED = {"repeated_questions"}  # the question, the answer, and the question again
BY_SENTENCES = {"words_about_them", *(name for name in SIGNALS if "promises" in name or "unanswered" in name)}


@pytest.mark.parametrize("path", sorted(CASES.glob("*/*.yaml")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_signal_that_counts_cites_as_many_as_it_counts(path: Path) -> None:
    """A rule of the owner's may speak of any of them."""
    tie, now, _ = tie_of(path)
    for name, value, cited in counts_of(tie, now):
        if name not in MORE_THAN_COUNTED:
            assert cited <= value, name
            assert cited == value or name in BY_SENTENCES, name


# --- single sentences ---------------------------------------------------------------------------


def found(tmp_path: Path, rule: str, text: str) -> Finding:
    path = tmp_path / "case.yaml"
    path.write_text(text, encoding="utf-8")
    return Told(RULES[rule], path).finding


LETTERS = """
- {at: -200, by: me, says: ["Hello!"]}
- {at: -170, by: them, says: ["Hello!"]}
- {at: -140, by: me, says: ["Hello!"]}
- {at: -110, by: them, says: ["Hello!"]}
- {at: -80, by: me, says: ["Hello!"]}
- {at: -20, by: them, says: ["Hello!"]}
"""


def test_that_we_no_longer_talk_one_on_one_tells_the_day_of_the_last_such_talk(tmp_path: Path) -> None:
    finding = found(
        tmp_path,
        "one-on-one-lapsed",
        f"person: {{circle: 30, scene: team}}\nmails:{LETTERS}"
        "meetings: [{at: -125, title: 1on1}, {at: -111, title: 1on1}, {at: -97, title: 1on1}, {at: -83, title: 1on1},"
        " {at: -69, title: 1on1}, {at: -6, title: all hands, readers: 7}]\n",
    )
    assert finding.evidence == ("meeting4",)
    assert finding.sentences["en"].endswith("the last time was 69 days ago (meeting4).")
    assert finding.sentences["ja"].endswith("最後から69日たちました（meeting4）。")


def test_that_they_open_up_counts_letters_and_cites_none_of_mine(tmp_path: Path) -> None:
    worry = "{text: 'I lie awake and worry.', acts: [self_disclosure]}"
    finding = found(
        tmp_path,
        "never-deepened",
        "mails:\n"
        "- {at: -700, by: me, id: mine, says: [Hello!]}\n"
        f"- {{at: -90, by: them, id: one, says: [{worry}, {worry}]}}\n"
        f"- {{at: -40, by: them, id: two, says: [{worry}]}}\n",
    )
    assert finding.evidence == ("one", "two")
    assert "opened up to you in 2 letters (one; two)" in finding.sentences["en"]
    assert "2通の便りで胸の内を話してくれました（one、two）" in finding.sentences["ja"]


def test_one_letter_that_opens_up_twice_is_one(tmp_path: Path) -> None:
    worry = "{text: 'I lie awake and worry.', acts: [self_disclosure]}"
    path = tmp_path / "case.yaml"
    path.write_text(
        f"mails:\n- {{at: -700, by: me, says: [Hello!]}}\n- {{at: -90, by: them, says: [{worry}, {worry}]}}\n"
    )
    tie, now, _ = tie_of(path)
    assert signals_of(tie, now)("their_self_disclosures").value == 1


def test_a_late_promise_is_shown_by_the_one_that_is_so_late_and_by_no_other(tmp_path: Path) -> None:
    finding = found(
        tmp_path,
        "promise-overdue",
        "mails:\n"
        "- {at: -40, by: me, id: plan, subject: plan, says: [{text: I will send the plan of the garden., acts: [promise], due: -30}]}\n"
        "- {at: -20, by: me, id: list, subject: list, says: [{text: I will post the guest list., acts: [promise], due: -2}]}\n",
    )
    assert (finding.evidence, "30 days late (plan)" in finding.sentences["en"]) == (("plan",), True)


def test_a_hard_time_is_told_of_the_news_that_waits_for_a_word_and_not_of_the_death_of_a_cat(tmp_path: Path) -> None:
    news = "{text: 'I am in hospital with my back.', acts: [life_event], event: {kind: illness, whose: sender}}"
    cat = "{text: 'Our cat died.', acts: [life_event], event: {kind: bereavement, whose: sender}}"
    finding = found(
        tmp_path,
        "hard-times",
        "mails:\n"
        f"- {{at: -40, by: them, id: waits, says: [{news}]}}\n"
        f"- {{at: -30, by: them, id: cat, says: [{cat}]}}\n"
        "- {at: -200, by: me, id: mine, says: [Hello!]}\n",
    )
    assert finding.evidence == ("waits",)
    assert "40 days ago" in finding.sentences["en"]


def test_a_new_address_is_not_called_a_new_place(tmp_path: Path) -> None:
    finding = found(tmp_path, "left-the-team", (CASES / "left-the-team" / "fires-two-weeks-after-the-goodbye.yaml").read_text(encoding="utf-8"))  # fmt: skip
    assert "their address changes" in finding.sentences["en"]
    assert "連絡先が変わる" in finding.sentences["ja"]


def test_a_day_of_theirs_that_only_my_own_letter_names_is_not_said_to_have_been_told_by_them(tmp_path: Path) -> None:
    exam = "{text: 'Good luck for your exam on Friday!', acts: [life_event], event: {kind: exam, whose: recipient, day: -5}}"
    finding = found(
        tmp_path,
        "ask-how-it-went",
        f"mails:\n- {{at: -90, by: them, says: [Hello!]}}\n- {{at: -8, by: me, id: mine, says: [{exam}]}}\n",
    )
    assert finding.sentences["en"] == "A day that mattered to Yuki was 5 days ago (mine)."
    assert "話していた" not in finding.sentences["ja"]


def test_that_silences_grow_longer_cites_the_contacts_between_which_they_lay() -> None:
    path = CASES / "slowing-down" / "fires-from-weeks-to-months.yaml"
    told = Told(RULES["slowing-down"], path)
    tie, _, lookup = told.case
    days = sorted((told.days[one] for one in told.finding.evidence), reverse=True)
    silences = [before - after for before, after in pairwise(days) if before - after >= 3]
    earlier = [one for one in (told.days[c.id] for c in tie.contacts) if one > days[0]]
    usual = median(before - after for before, after in pairwise([*earlier, days[0]]) if before - after >= 3)
    slower = lookup("slowing").value
    assert isinstance(slower, float)
    assert len(silences) in (2, 3)  # and the one that lasts still
    assert median([*silences, *([min(days)] if len(silences) == 2 else [])]) / usual == pytest.approx(slower, rel=0.1)


@pytest.mark.parametrize(("unread", "days"), [(False, 9), (True, None)])
def test_no_word_is_said_to_be_awaited_where_my_own_words_are_left_unread(
    tmp_path: Path, unread: bool, days: int | None
) -> None:
    path = tmp_path / "case.yaml"
    news = "{text: 'I am in hospital.', acts: [life_event], event: {kind: illness, whose: sender}}"
    path.write_text(f"mails:\n- {{at: -9, by: them, says: [{news}]}}\n- {{at: -2, by: them, says: [Hello!]}}\n")
    tie, now, _ = tie_of(path)
    assert signals_of(replace(tie, unread=unread), now)("hard_times_waiting_days").value == days
