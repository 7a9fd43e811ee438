"""A thing spoken of as one that they had has come: praise of it, a joke about it, what became of it."""

from __future__ import annotations

import pytest

from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote


def state(promised: str, told: str) -> str:
    letters = [wrote("a", 4, "mine", "News", promised), wrote("b", 20, "theirs", "A word", told)]
    return next(one for one in ledger(letters, at(5, 29)) if one.kind == "promise").state


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("I'll bring you a moussaka on Friday.", "The moussaka was gorgeous."),
        ("I'll make you a rhubarb crumble.", "That crumble was to die for, such a treat it was heavenly."),
        ("I'll bring two bottles of cider.", "That cider should be illegal."),
        ("I'll bake a ginger cake for Saturday.", "The ginger cake went down a storm."),
        ("I'll drop off some plums.", "Your plums didn't last the evening."),
        ("I'll bring the chutney.", "The chutney is all gone already."),
        ("金曜に煮物を持っていくね。", "煮物、家族に大好評でした。"),
        ("唐揚げたくさん作っていくね。", "唐揚げ、絶品だった！"),
        ("梅酒をお届けします。", "梅酒はあっという間になくなりました。"),
    ],
)
def test_praise_of_the_thing_shows_that_it_came(promised: str, told: str) -> None:
    assert state(promised, told) == "kept"


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("I'll bring you a moussaka one day.", "The restaurant was gorgeous."),
        ("I'll send you the photos of the boat.", "The boat was gorgeous."),
        ("I'll send you the recipe for the crumble.", "The crumble was delicious."),
        ("I'll bring you a cake some day.", "Your cake would be lovely."),
        ("I'll bring you a cake some day.", "Was the cake good?"),
        ("I'll get you the tickets.", "The tickets are gone."),
        ("I'll bring the bread.", "The bread is finished."),
        ("焼酎を送るね。", "焼酎は最高ですね。"),
        ("写真を送るね。", "花火、最高でした！"),
        ("煮物のレシピを送るね。", "煮物、大好評でした。"),
        ("今度煮物を作って持っていくね。", "煮物、喜ぶだろうな。"),
    ],
)
def test_praise_of_something_else_does_not(promised: str, told: str) -> None:
    assert state(promised, told) == "open"


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("I'll run you off a copy of the plans.", "Thank you for meeting me on Tuesday."),
        ("I'll look after your plants while you are in Spain.", "Thank you for feeding the cat."),
        ("I'll collect the children from school.", "Thank you for giving me a lift on Monday."),
        ("I'll clear the invoice.", "Thank you for having us on Sunday."),
        ("I'll buy your old van.", "Thank you for the lovely weekend."),
        ("棚を作っておきます。", "先日は一晩お世話になりました。"),
        ("見積もりを準備します。", "先日は一泊お世話になりました。"),
    ],
)
def test_thanks_for_something_else_close_nothing(promised: str, told: str) -> None:
    assert state(promised, told) == "open"
