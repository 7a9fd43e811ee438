"""A manner of speaking and a plan of one's own have the form of a promise, and bind nobody."""

from __future__ import annotations

import pytest

from tests.think.ledger.test_no_promises import promises


@pytest.mark.parametrize(
    "said",
    [
        "You got the dresser up the stairs, I shall dine out on it for years.",
        "I'll bring wellingtons and an open mind.",
        "I'll bring my best manners and a large appetite.",
        "I'll never forget the look on her face.",
        "I am not going to say any more about it.",
        "I won't bore you with the rest.",
        "I shall treasure it.",
        "I'll eat my hat.",
        "I shall be sixty on the 3rd, and there will be a dance in the barn.",
        "I'm going to make her awful marmalade.",
        "I am going to buy a decent umbrella.",
        "I'm going to have a long bath.",
        "I'll carry on two days a week as long as I can hold a brush.",
        "I'll be back when I am better.",
        "この話は一生の語り草にします。",
        "長靴と元気だけ持っていきます。",
        "お腹を空かせて伺います。",
        "筆が握れるかぎり、週に三日は続けます。",
        "元気になったらまた顔を出しますね。",
    ],
)
def test_it_binds_nobody(said: str) -> None:
    assert promises(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "I'll bring you the wellingtons on Friday.",
        "I'll bring the wine and the cheese.",
        "I'll lock the gate on Friday, I won't forget it.",
        "I'm going to buy you a decent umbrella.",
        "I'm going to make the cake for the fete.",
        "I'll keep on looking for your ring until I find it.",
        "I'll come back to you when I can.",
        "I'll be back on Monday with the keys.",
        "I'll drink the coffee with you on Friday, I'll be there at ten.",
        "I'm going to get some quotes this week and send them round.",
        "I'm going to make a list tonight and circulate it.",
        "I have a key to the porch, I'll leave it there on Friday.",
        "I'll be away until the 9th, so I'll send the map on the 10th.",
        "長靴を持っていきます。",
        "刺身を持って行きます。",
        "絶対に忘れないで持って行きます。",
        "不在にしますので資料は金曜にお送りします。",
        "元気になったら棚を直しておきますね。",
        "金曜に伺います。",
    ],
)
def test_a_deed_does(said: str) -> None:
    assert promises(said) != []


def test_a_plan_that_was_asked_for_is_promised() -> None:
    assert promises("Yes, I'm going to bake a cake.", "Could you bake a cake for the stall?") != []
