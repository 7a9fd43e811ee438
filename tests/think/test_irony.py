"""Jokes, regrets and idioms are not the acts whose words they borrow; beside each, a sentence that is the act."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence

SAID = [
    ("give", "You had driven off before I could offer you a slice of cake.", "I could offer you a slice of cake."),
    ("give", "I enclose no bill, since you would only frame it.", "I enclose no bill but I attach the plan."),
    ("give", "I can resit in the autumn.", "I can take you to the station."),
    ("give", "You might have warned me over lunch, but never mind.", "I can lend you my old notes."),
    ("thanks", "The office is dull without you.", "I could not have done it without you."),
    ("support", "I'm holding you to that.", "I'm rooting for you."),
    ("promise", "You sang on the table and I shall dine out on it.", "I shall bring the cake over to you on Friday."),
    ("promise", "I am going to buy a silly hat.", "I am going to buy the tickets on Monday."),
    ("question", "They even said the jam made them laugh??", "When do we start??"),
    ("question", "Are you dead?", "Are you free on Friday?"),
    ("broken", "Mother has had to move to the home, since I can't lift her any more.", "I can't come on Friday after all."),
    ("give", "She had gone before I could pay her.", "She had gone before I could give her the key, so I enclose it."),
    ("give", "You might have told me about the parking.", "You might have asked, I have a spare tent that I can lend you."),
    ("thanks", "It is not the same without you.", "Thank you for the songs, it would have been dull without you."),
    ("promise", "I'm going to have a bath.", "I'm going to have a look at the boiler tonight."),
    ("promise", "I'm going to buy some shoes.", "I'm going to buy some tickets for the concert."),
    ("question", "They told me I had won??", "They told me I had won, is it true??"),
    ("question", "She said it was the best tart ever??", "Since she asked, is Ken coming on Sunday??"),
    ("broken", "My hernia is back, they'll operate soon.", "The biopsy is on Friday and they will do it at noon, so I have to cancel our lunch."),
    ("give", "図面は添付しませんが、悪しからず。", "図面を添付します。"),
]  # fmt: skip


@pytest.mark.parametrize(("act", "borrowed", "meant"), SAID)
def test_borrowed_words_are_not_the_act(act: str, borrowed: str, meant: str) -> None:
    day = date(2026, 3, 2)
    assert not read_sentence(borrowed, day).does(act)
    assert read_sentence(meant, day).does(act)
