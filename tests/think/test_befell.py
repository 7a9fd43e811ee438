"""Whom an event befell: of a death, an illness, a feast the news is theirs only where it befell them or somebody near."""

from __future__ import annotations

from datetime import datetime

import pytest

from daemon.think.life import News, news_of
from daemon.think.own_words import own_words
from daemon.think.reading import read_passages
from tests.think.ties import days_ago, mail

TOLD: datetime = days_ago(3)


def told(text: str) -> tuple[News, ...]:
    """The news of theirs in a letter of these words."""
    return news_of([mail("told", TOLD, "theirs", *read_passages(own_words(text), TOLD.date()))])


def kinds(text: str) -> set[str]:
    """The kinds of it."""
    return {one.event.kind for one in told(text)}


@pytest.mark.parametrize(
    "text",
    [
        "My father died on Sunday.",
        "We lost Dad on Tuesday.",
        "My brother was killed in a car accident in May.",
        "My uncle Ted has passed.",
        "My husband died. I still lay two plates.",
        "Our son was stillborn.",
        "My dad didn't make it.",
        "The funeral is on Tuesday, and I am to speak about Dad.",
        "I am writing to say that my dear old aunt slipped away on Monday.",
        "Our old cat Milo was put to sleep on Friday.",
        "We lost our spaniel on Sunday.",
        "We had to have Bramble put down.",
    ],
)
def test_somebody_near_them_died(text: str) -> None:
    assert "bereavement" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "My car died on the motorway on Thursday.",
        "Our dishwasher died after eleven years.",
        "My old Volvo passed away at 300,000 miles.",
        "My sourdough starter died.",
        "All our bees died over the winter.",
        "A whale died on our beach on Monday.",
        "We lost 3-0 on Saturday.",
        "We lost on Saturday, five nil.",
        "My patient died this morning, it was a hard shift.",
        "Two of our patients died this week.",
        "The king died while we were on the ferry.",
        "The detective was killed in the last episode.",
        "I was killed three times in the first level.",
        "My character died in the last round.",
        "The film is about a man who lost his wife.",
        "The hero's wife dies in the second act.",
        "The firm died with the pandemic.",
        "I sang at a funeral on Friday, my third this month.",
        "We went to see Four Weddings and a Funeral.",
        "I took the funeral of a man of ninety, it was my first as a curate.",
        "I said goodbye to my class on Friday.",
        "My marriage died years before we noticed.",
    ],
)
def test_what_dies_in_words_only_or_far_away_is_no_loss_of_theirs(text: str) -> None:
    assert "bereavement" not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am in hospital with pneumonia.",
        "I have been in hospital since Monday.",
        "I am writing from a hospital bed.",
        "They are keeping me in on the ward until Friday.",
        "My operation is on the 30th of November.",
        "I am a nurse, and now I am in hospital myself.",
    ],
)
def test_who_lies_there_is_ill(text: str) -> None:
    assert any(one.hard for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "I am writing from the ward, as I am on nights this week.",
        "The hospital where I work has a new canteen.",
        "I start on nights at the hospital next week.",
        "home laptop has died so writing from the ward",
        "I was at the hospital to visit a friend of my mother's.",
        "I have a shift in intensive care tonight.",
        "My patient had an operation this morning.",
        "I operated on a little boy today, he is doing well.",
        "I am a nurse on the cancer ward.",
        "I drive the ambulance at weekends.",
        "One of my pupils broke his leg.",
        "My brother left me the dog for the weekend.",
        "My sister left me in charge of the shop.",
        "They let me go early on Friday.",
    ],
)
def test_who_works_there_or_was_only_left_something_has_no_hard_time(text: str) -> None:
    assert not any(one.hard for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "My pupils graduated on Friday, I cried.",
        "The students I taught passed their finals.",
        "I printed the invitations for their wedding.",
        "I baked the cake for a wedding on Saturday.",
        "I married two couples on Saturday, says the registrar in me.",
        "I delivered three babies this week.",
    ],
)
def test_the_feasts_of_those_for_whom_one_works_are_not_theirs(text: str) -> None:
    assert not any(one.happy for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "My husband left me in March.",
        "Tom moved out on Friday, with the good saucepan.",
        "My marriage died years before we noticed.",
        "The decree came through on Friday.",
        "I did not get the post at Durham in the end.",
        "They gave the job to somebody else.",
        "They have let me go, after nine years.",
        "My whole department is being closed.",
        "My badge stopped opening the doors.",
        "I failed my finals.",
    ],
)
def test_a_blow_told_in_the_plainest_words_is_hard(text: str) -> None:
    assert [one.hard and one.event.kind != "bereavement" for one in told(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I shall be handing in my keys at the end of term, after thirty years.",
        "I shall be giving my last lesson on 18 December.",
        "There will be a third chair at the table from April.",
        "The biopsy was clear.",
    ],
)
def test_joy_told_in_the_plainest_words_is_happy(text: str) -> None:
    assert any(one.happy for one in told(text))
