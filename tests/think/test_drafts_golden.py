"""Whole letters, ja and en, in every stance: they lie in tests/golden to be read aloud, and are composed again here."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from config.schema import REGISTERS
from daemon.think.drafts.asks import questions, wants
from daemon.think.drafts.plans import PLANS
from daemon.think.drafts.stances import STANCES
from daemon.think.findings import DraftText, NoDraft
from tests.think.draft_stories import GOLDEN, STORIES, Story, shown

Build = Callable[[], Story]
LETTERS = [build for build in STORIES if not build().none]


def named(build: Build) -> str:
    return build().name


@pytest.mark.parametrize("build", STORIES, ids=named)
def test_a_story_gives_the_letter_that_was_read_aloud(build: Build) -> None:
    one = build()
    assert shown(one.write()) == (GOLDEN / f"{one.name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("build", LETTERS, ids=named)
def test_a_letter_names_what_it_is_about_and_nothing_it_must_not(build: Build) -> None:
    one = build()
    draft = one.write()
    assert isinstance(draft, DraftText)
    text = f"{draft.subject}\n{draft.body}"
    for any_of in one.mentions:
        assert any(word in text for word in any_of), any_of
    assert not [word for word in one.never if word in text]


@pytest.mark.parametrize("build", LETTERS, ids=named)
def test_a_letter_asks_for_nothing_and_is_short(build: Build) -> None:
    draft = build().write()
    assert isinstance(draft, DraftText)
    middle = "\n".join(clause.text for clause in draft.clauses)
    assert wants(middle, draft.language) == ""
    assert len(questions(middle, draft.language)) <= 1
    size = len(draft.body) if draft.language == "ja" else len(draft.body.split())
    assert size <= (150 if draft.language == "ja" else 60)


@pytest.mark.parametrize("build", LETTERS, ids=named)
def test_every_clause_that_claims_carries_ids_of_this_tie(build: Build) -> None:
    one = build()
    draft = one.write()
    assert isinstance(draft, DraftText)
    known = (
        {contact.id for contact in one.tie.contacts} | {"card-1"} | {letter.contact.id for letter in one.tie.told_by_me}
    )
    assert draft.evidence
    assert set(draft.evidence) <= known
    assert {ident for clause in draft.clauses for ident in clause.evidence} <= set(draft.evidence)


@pytest.mark.parametrize("build", [build for build in LETTERS if build().answers], ids=named)
def test_a_letter_that_continues_a_mail_answers_it(build: Build) -> None:
    one = build()
    draft = one.write()
    assert isinstance(draft, DraftText)
    assert draft.in_reply_to == f"{one.answers}@example.test"
    plan = PLANS[one.stance]
    assert (
        draft.subject.startswith("Re: ") or plan.soft or plan.glad
    )  # sympathy and joy may have a subject of their own
    assert draft.references[-1] == f"<{one.answers}@example.test>"


@pytest.mark.parametrize("build", [build for build in STORIES if build().none], ids=named)
def test_where_nothing_specific_can_be_said_there_is_no_letter(build: Build) -> None:
    draft = build().write()
    assert isinstance(draft, NoDraft)
    assert draft.said.key == "drafts.nothing_specific"


def test_the_stories_cover_both_languages_and_all_registers() -> None:
    seen = {
        (draft.language, draft.register)
        for draft in (build().write() for build in LETTERS)
        if isinstance(draft, DraftText)
    }
    assert seen == {(language, register) for language, registers in REGISTERS.items() for register in registers}


def test_the_stories_cover_the_stances_that_shipped_rules_use_most() -> None:
    told = {build().stance for build in LETTERS} | {
        draft.stance for draft in (build().write() for build in LETTERS) if isinstance(draft, DraftText)
    }
    assert set(STANCES) - told <= {"remember-answer", "after-project", "yearly-review", "open-needs", "anniversary"}


def test_the_set_line_with_my_name_may_stand_in_two_letters_of_one_morning() -> None:
    letters = [
        one.write() for one in (build() for build in LETTERS) if one.name in {"ja-keigo-birthday", "ja-keigo-promotion"}
    ]
    first, second = (one for one in letters if isinstance(one, DraftText))
    assert "大野でございます。" in first.body
    assert "大野でございます。" in second.body
    story = next(one for one in (build() for build in LETTERS) if one.name == "ja-keigo-promotion")
    again = story.pair.write(
        story.tie,
        story.stance,
        rule=story.rule,
        evidence=story.evidence,
        today=(first if first.stance == "birthday" else second,),
    )
    assert isinstance(again, DraftText)
