"""What others of theirs did, and what became of their work: a clause that a letter may take up, and sentences kept for it."""

from __future__ import annotations

import pytest

from daemon.store.pack import MOST_TOLD, kept_sentences
from daemon.think.language.en.speech import clauses
from daemon.think.language.en.speech.sides import relative
from daemon.think.model import Act, Sentence


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The library has bought the globe.", "the library has bought the globe"),
        ("My story was accepted by a magazine in York.", "your story was accepted by a magazine in York"),
        (
            "We drove down on a whim, and the judges gave our goat cheese the silver.",
            "the judges gave your goat cheese the silver",
        ),
        ("A publisher has turned up, and the publisher wants my poems.", "the publisher wants your poems"),
        ("My daughter passed her driving test on Monday.", "your daughter passed her driving test"),
        ("Dad has started singing lessons.", "your dad has started singing lessons"),
        ("Our swifts have hatched, three of them.", "your swifts have hatched"),
        ("The landlord has bought the house next door.", ""),
        ("The council has opened a road through our orchard.", ""),
        ("The deadline has passed and we wait.", ""),
        ("My brother gave me his cold.", ""),
        ("The committee gave us a fine.", ""),
        ("My sister wrote off the car.", ""),
        ("My mother has started to forget our names.", ""),
    ],
)
def test_what_others_did_is_told_where_it_is_no_harm(sentence: str, told: str) -> None:
    assert clauses.told(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Since March I'm first mate on the tug, of all things.",
            "you're first mate on the tug",
        ),
        ("I mean to learn the trombone, if the neighbours let me.", "you meant to learn the trombone"),
        (
            "We've rented a cottage near the lighthouse with a garden the size of a table cloth and no stove.",
            "you've rented a cottage near the lighthouse",
        ),
        ("We moved to Lisbon on the 3rd with nine suitcases.", "you moved to Lisbon with nine suitcases"),
        ("I'm a bit nervous in front of people.", ""),
        ("I'm the other half of this.", ""),
        ("I've done something stupid with the money.", ""),
        ("I handed in my notice in August.", ""),
        ("I left the choir at Easter.", ""),
        ("I sold the piano to pay for the roof.", ""),
        ("I've been shouting at meetings of the council.", ""),
        ("Instead I've started keeping bees behind the church.", "you've started keeping bees behind the church"),
        ("I did my first solo on Friday and my knees shook.", "you did your first solo"),
        ("I did the best that anyone could.", ""),
        ("I'm coming round with the drill.", ""),
        ("I sat on the stairs and wept like a child.", ""),
    ],
)
def test_what_they_are_and_mean_to_do_is_told_and_what_hangs_on_it_is_cut(sentence: str, told: str) -> None:
    assert clauses.told(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "whom"),
    [
        ("I wanted to tell you that Dad died on Sunday.", "your dad"),
        ("I was there when Gran fell asleep.", "your gran"),
        ("That was all.", ""),
    ],
)
def test_a_parent_is_named_wherever_the_sentence_names_one(sentence: str, whom: str) -> None:
    assert relative(sentence) == whom


def test_a_sentence_that_a_letter_could_take_up_is_kept_in_words_though_it_does_nothing() -> None:
    said = (
        Sentence("Thank you for the jam.", "en", (Act("thanks"),)),
        Sentence("It is raining again over there.", "en"),
        Sentence("The museum has bought the lamp.", "en"),
        Sentence("風が強いです。", "ja"),
    )
    kept = dict(kept_sentences(said, answers=False))
    assert kept[2].text == "The museum has bought the lamp."
    assert "raining" not in kept[1].text


def test_no_more_than_a_few_such_sentences_are_kept_of_one_mail() -> None:
    said = tuple(Sentence(f"The museum has bought the lamp number {n}.", "en") for n in range(40))
    kept = [one for _, one in kept_sentences(said, answers=False) if one.text.startswith("The museum")]
    assert len(kept) == MOST_TOLD
