"""A promise of which only its effect is told: the thing as it is now, that they were there, what came of it; and what only accepts it."""

from __future__ import annotations

import pytest

from daemon.think.ledger.traces import trace
from daemon.think.model import Letter
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote

_KEPT = [
    ("I'll sort out the pump on Sunday.", "The pump works like a charm, my feet are dry."),
    ("I'll have a look at the boiler on Friday.", "The boiler hasn't leaked once."),
    ("I'll come and help you with the wardrobe on the 9th.", "You left your tape measure on the stairs."),
    ("I'll drop by on the 9th.", "You were gone before I could thank you."),
    ("We'll come and help you shift things on the 9th.", "I can't believe you got the dresser through that window."),
    ("I'll come on the 9th.", "He keeps talking about your visit."),
    ("I'll write to the college this week, you will have a reference.", "Your letter swung it, they told me so."),
    ("I'll send you the map by Friday.", "The book is out, with your map as plate 3."),
    ("I shall get it to you by Friday.", "You were a fortnight late with it, and I have forgiven you."),
    ("図面は金曜までにお送りします。", "少し遅れて届きました。"),
    ("雨どいは来週、そちらへ行って直しますね。", "雨どい、あれから一滴も漏れません。"),
    ("物置の戸を土曜に直しに行きます。", "物置の戸はすいすい動きます。"),
    ("9日に手伝いに行きますね。", "うちに軍手を忘れていかれましたよ。"),
    ("9日に手伝いに行きますね。", "箪笥を二階まで運び上げてくれて、まだ信じられません。"),
    ("先方には今週中に推薦状を書きます。", "先生の推薦状が決め手だったそうです。"),
    ("9日に伺います。", "来てくださった日のことを、父はまだ話しています。"),
]
_NOT_KEPT = [
    ("I'll sort out the pump on Sunday.", "The pump is still stuck. The hedge is perfect, though."),
    ("I'll have a look at the roof on Friday.", "The view from the roof is splendid."),
    ("I'll paint the shed on Friday.", "If the shed was dry the cat would be happy."),
    ("I'll come on the 9th.", "After you left the firm everything changed."),
    ("I'll come on the 9th.", "Looking forward to your visit, your visit is the talk of the house."),
    ("I'll write to them this week.", "Your letter to Mum made her laugh."),
    ("I'll send you the essay by Friday.", "Your last essay made everybody laugh."),
    ("I'll send you the essay by Friday.", "Your essay would help me through the winter."),
    ("I shall get it to you by Friday.", "You are a fortnight late with it."),
    ("I shall get it to you by Friday.", "You were late with the rent, and so was I."),
    ("I shall get it to you by Friday.", "You were late for supper."),
    ("物置の戸を土曜に直しに行きます。", "物置の戸はまだ動きません。"),
    ("9日に伺います。", "また来てくださる日を楽しみにしています。"),
    ("先方には今週中に推薦状を書きます。", "推薦状があればよかったのですが。"),
    ("I'll have a look at the stove on Friday.", "The stove sounds like a tractor."),
    ("I'll fix the hatch on Friday.", "The hatch looks as if it might drop off."),
    ("I'll fix the tap on Friday.", "The tap hasn't stopped dripping since."),
    ("I'll fix the hatch on Friday.", "The hatch hasn't budged."),
    ("I'll fix the roof on Friday.", "The roof was sound until the storm."),
    ("I'll come on the 9th.", "I'm so glad you got the post in Hull."),
    ("I'll come on the 9th.", "It is dull here since you went to Spain."),
    ("I'll come on the 9th.", "The meeting grew lively after you left."),
    ("I'll come on the 9th.", "Mornings or afternoons, it's your call."),
    ("I'll come on the 9th.", "We had a laugh about your visit to the dentist."),
    ("I shall get it to you by Friday.", "The bus was full and it came an hour late."),
    ("I'll write to the council this week.", "Your note made me smile."),
    ("I'll talk to him this week.", "Your kind words helped me no end."),
    ("時計は土曜に直しに行きます。", "時計は調子がよくないです。"),
    ("蛇口を土曜に直しに行きます。", "蛇口が止まりません。"),
    ("9日に伺います。", "家に傘を忘れて行ってしまい、ずぶ濡れでした。"),
    ("9日に伺います。", "妹が訪ねてくれた日は晴れでした。"),
    ("図面は金曜までにお送りします。", "宅配便が遅れて届きました。"),
    ("先方には今週中に推薦状を書きます。", "お手紙、よかったです。"),
]


def state(promised: str, told: str) -> str:
    letters = [wrote("a", 4, "mine", "News", promised), wrote("b", 20, "theirs", "A word", told)]
    return next(one for one in ledger(letters, at(5, 29)) if one.side == "mine" and one.kind == "promise").state


def state_by_sums(promised: str, told: str) -> str:
    """The same, where only the sums of the words are left of what was told."""
    later = wrote("b", 20, "theirs", "A word", told)
    bare = Letter(later.contact, later.language, (), later.voice, plain=(trace(told, later.sentences[0].language),))
    rows = ledger([wrote("a", 4, "mine", "News", promised), bare], at(5, 29))
    return next(one for one in rows if one.side == "mine" and one.kind == "promise").state


@pytest.mark.parametrize(("promised", "told"), _KEPT)
def test_the_effect_shows_the_deed(promised: str, told: str) -> None:
    assert (state(promised, told), state_by_sums(promised, told)) == ("kept", "kept")


@pytest.mark.parametrize(("promised", "told"), _NOT_KEPT)
def test_what_has_no_effect_does_not(promised: str, told: str) -> None:
    assert state(promised, told) in ("open", "overdue")
    assert state_by_sums(promised, told) in ("open", "overdue")


@pytest.mark.parametrize(
    ("subject", "said", "became"),
    [
        ("Reference", "It's gone off to Leeds just now.", "kept"),
        ("", "It's in the post.", "kept"),
        ("The parcel for Joan", "It's gone off to Leeds just now.", "overdue"),
        ("Reference", "It's gone off its food.", "overdue"),
        ("Reference", "It went with a swing!", "overdue"),
        ("Reference", "It's off today.", "overdue"),
    ],
)
def test_what_went_off_under_its_name_is_sent(subject: str, said: str, became: str) -> None:
    promised = wrote("a", 4, "mine", "News", "I'll write you a reference by Friday.")
    rows = ledger([promised, wrote("b", 7, "mine", subject, said)], at(5, 29))
    assert rows[0].state == became


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("I'll come over in the autumn instead, that's a promise.", "Autumn it is then, I shall hold you to it."),
        ("I'll cook you a curry in the summer.", "Summer, brilliant! It is a deal."),
        ("I'll build you a hutch.", "Ingrid's brother died on Monday, he built hutches with the door open."),
        ("秋にはそちらに行きますね。", "じゃあ秋に決まりだね。約束だよ。"),
        ("今度、棚を作ります。", "母が亡くなりました。棚の上の写真は一緒に入れました。"),
    ],
)
def test_an_acceptance_or_a_death_keeps_nothing(promised: str, told: str) -> None:
    letters = [
        wrote("a", 4, "mine", "News", promised, thread="t"),
        wrote("b", 6, "theirs", "Re: News", told, thread="t", answers="a"),
    ]
    assert (
        next(one for one in ledger(letters, at(5, 29)) if one.kind == "promise" and one.side == "mine").state == "open"
    )


def test_a_promise_of_which_their_letter_reminded_lives_on_in_the_new_one() -> None:
    letters = [
        wrote("a", 1, "mine", "News", "I'll scan the Oakham tracing for you by Friday."),
        wrote("b", 14, "theirs", "Spring", "I do not wish to nag, but the Oakham tracing was to be here by Friday."),
        wrote("c", 15, "mine", "Re: Spring", "I am ashamed. I shall get it to you on Monday.", thread="b", answers="b"),
        wrote("d", 25, "theirs", "Proofs", "It goes to press, with your Oakham tracing as plate 31."),
    ]
    rows = [one for one in ledger(letters, at(5, 29)) if one.kind == "promise"]
    assert [(one.state, one.closed_by) for one in rows] == [("moved", "c"), ("kept", "d")]
