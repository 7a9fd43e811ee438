"""A mail to several readers: who of them is asked for what."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from daemon.think.identity.called import called_beside, called_by_name
from daemon.think.ledger.obligations import obligations
from daemon.think.ledger.spoken_to import to_the_hearer
from daemon.think.mail.sentences import language_of, sentences_of
from daemon.think.model import Letter, Person, Sentence
from daemon.think.reading import read_sentence
from tests.think.ties import mail

DAY = datetime(2026, 3, 2, 12, tzinfo=UTC)


def written(text: str, side: str = "theirs", *beside: str) -> Letter:
    """A mail to the owner, or from them, and to others who are called so."""
    language = language_of(text)
    said = tuple(read_sentence(one, DAY.date(), language) for one in sentences_of(text))
    return replace(mail("a", DAY, side, *said), beside=beside or ("Lotte",))


def opened(letter: Letter) -> list[str]:
    return [one.sentence for one in obligations((letter,), (), DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Lotte, could you bring the urn to the next rehearsal?",
        "And Lotte, would you mind bringing the urn?",
        "Lotte: please bring the urn.",
        "Lotte - could you bring the urn?",
        "@Lotte can you bring the urn?",
        "Lotte can you bring the urn on Friday?",
        "Lotte, what kind of cake does she like?",
        "Could you bring the urn, Lotte?",
        "What kind of cake does she like, Lotte?",
        "Could you, Lotte, bring the urn?",
        "Perhaps you, Lotte, could bring the urn?",
        "I have the cups, but could you please, Lotte, bring the urn?",
        "Please bring the urn, Lotte.",
        "Hi Lotte, did you find the key to the cupboard?",
        "Lotte:\nCould you bring the urn?",
        "Lotte, I'll send you the score on Friday.",
        "The concert is on the 20th. Lotte, could you bring the urn? Could you also wash it?",
        "Lotte, could you bring the urn? And could you bring some cups?",
        "For Lotte: please bring the urn.",
        "Dear Lotte, could you bring the urn?",
        "ロッテさん、受付をお願いできますか。",
    ],
)
@pytest.mark.parametrize("side", ["theirs", "mine"])
def test_what_another_reader_is_asked_by_name_is_not_asked_of_this_one(text: str, side: str) -> None:
    assert opened(written(text, side, "Lotte", "ロッテ")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Could you bring the urn?",
        "Helen, could you bring the urn?",
        "Could you bring the urn to Lotte?",
        "Could you bring Lotte the urn?",
        "Lotte and I will be late, could you bring the urn?",
        "Lotte and Helen, could you both bring a cake?",
        "Lotte, Helen and Dev, could you each bring a cake?",
        "Could you ask Dev, Helen, Lotte?",
        "Have you met my sister, Lotte?",
        "Will Lotte be there?",
        "Could you both bring a cake, Lotte?",
        "Could you bring the urn, Helen? Lotte has the key.",
        "Lotte has the urn. Could you fetch it?",
        "Charlotte, could you bring the urn?",
        "Could you pay for Ben and Lotte, and book the hall?",
        "Have you told Ben and Lotte, by the way?",
        "If you see Ben and Lotte, could you give them the key?",
        "Could you invite Ben, Tom and Lotte, please?",
        "Could you ask somebody else, perhaps Lotte, about the key?",
        "Could you first ask Ben, then Lotte, about the key?",
        "Dear Lotte, dear Ben,\n\nCould you also bring the urn?",
        "Hi Lotte, Ben,\n\nCould you bring the urn to that meeting on Friday?",
        "Lotte, Ben,\n\nCould you also bring the urn?",
        "Hi Lotte and Mrs. Moss,\n\nAnd could you bring the urn?",
        "For Lotte, could you bring a cake?",
        "To Lotte, could you send the list?",
        "Lotte, lovely photos! Could you send me that list by Friday?",
        "Lotte, thanks for the photos. Could you bring the other one?",
        "Lotte, well done. Could you tell me how long it takes?",
        "ロッテさんと一緒に、受付をお願いできますか。",
    ],
)
@pytest.mark.parametrize("side", ["theirs", "mine"])
def test_what_all_are_asked_or_the_reader_themselves_is_asked(text: str, side: str) -> None:
    assert len(opened(written(text, side, "Lotte", "ロッテ"))) == 1


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Lotte, could you bring the urn? Helen, could you get the tickets printed?", ["tickets"]),
        ("Lotte, could you bring the urn, and Helen, could you get the tickets printed?", ["tickets"]),
        ("Could you get the tickets printed, Helen? Could you bring the urn, Lotte?", ["tickets"]),
        ("Lotte:\nCould you bring the urn?\nHelen:\nCould you get the tickets printed?", ["tickets"]),
        ("Lotte, could you bring the urn? Can you both come at six?", ["six"]),
        ("Lotte, could you bring the urn? Which poster do you like better?", ["poster"]),
        ("I'll book the room by Friday, and Lotte, could you bring the urn?", ["room"]),
        ("Lotte and Dev, could you bring the urn? Helen, when is the concert?", ["concert"]),
    ],
)
def test_each_reader_is_asked_their_part(text: str, asked: list[str]) -> None:
    rows = opened(written(text, "theirs", "Lotte", "Dev"))
    assert len(rows) == len(asked)
    assert all(word in row for word, row in zip(asked, rows, strict=True))


def test_a_letter_to_one_alone_may_call_them_by_name() -> None:
    letter = replace(written("Lotte, could you bring the urn?"), beside=())
    assert to_the_hearer(letter, DAY.date()).sentences == letter.sentences


def test_thanks_to_another_reader_keep_nothing() -> None:
    promised = mail(
        "p", DAY.replace(day=1), "theirs", says := read_sentence("I'll bring the urn on Friday.", DAY.date())
    )
    assert isinstance(says, Sentence)
    thanked = written("Lotte, thank you for bringing the urn.", "mine")
    assert [one.state for one in obligations((promised, thanked), (), DAY)] == ["open"]


def named(address: str, name: str, *called: str) -> Person:
    return Person(address, name, (address,), called=called)


@pytest.mark.parametrize(
    ("other", "names"),
    [
        (named("lotte.b@brandt.test", "Lotte Brandt"), ("Lotte",)),
        (named("lotte@brandt.test", "lotte@brandt.test"), ("Lotte",)),
        (named("x9@brandt.test", "x9@brandt.test"), ()),
        (named("m@shaw.test", "Margaret Shaw", "Peggy"), ("Margaret", "Peggy")),
        (named("h@moss.test", "Helen Moss"), ()),  # as the hearer is called
        (named("k@watanabe.example", "渡辺 健"), ("健", "渡辺")),
    ],
)
def test_how_other_readers_are_called(other: Person, names: tuple[str, ...]) -> None:
    assert called_beside([other], called_by_name("Helen Prior")) == names
