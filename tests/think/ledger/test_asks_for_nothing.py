"""A kind word for somebody else, an address, the days of a show, news said again in wonder: the form of a wish, and none."""

from __future__ import annotations

import pytest

from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote


def wishes(said: str) -> list[str]:
    """What stays open of one letter."""
    rows = ledger([wrote("a", 4, "mine", "A word", said)], at(5, 29))
    return [one.kind for one in rows if one.kind != "promise"]


@pytest.mark.parametrize(
    "said",
    [
        "Tell him we're very proud of him.",
        "I'm still waiting for the council to decide on the bins.",
        "We are waiting to hear from the laboratory.",
        "My brother might be able to take a look at the pump.",
        "You'll also need your walking boots.",
        "All forgotten, let's do another one.",
        "Please use this address from now on.",
        "Come to Bergen in the spring, please, the sofa is yours.",
        "美術部で待ってると伝えてくれ。",
        "これからはこのアドレスに頼む。",
        "今後はこちらのメールアドレスへお願いします。",
        "川沿いの小さな画廊で、12月8日から13日まで。",
        "驚いた！娘さん、うちの課に来るのか。",
        "いよいよ海を渡るのか。",
        "Tell Rosie they can, but only when it is warm.",
        "Give old Bess a good pat from me.",
        "My sister thinks your scones beat hers, please never tell her.",
        "How's that for service?",
        "Now what did I do with our neighbour's number?",
        "Now where on earth did I leave my pruning saw?",
        "Where is my head?",
        "And I have to hear about the prize from your neighbour.",
        "The leeks came first, Arthur says you are to be told.",
        "新しい帳面のデータをお送りします。ご確認ください。",
        "父にはまだ内緒にしておいてください。",
        "タマを撫でてやってください。",
        "兄が見たら、まだやるの？と笑うでしょう。",
        "娘は「え？」しか返さない。",
        "冬は笛を習おうかと思っています。笑わないでください。",
    ],
)
def test_nobody_waits_for_it(said: str) -> None:
    assert wishes(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "Tell Tom that we meet at six on Friday, please.",
        "Please tell her I'm waiting for the key.",
        "Could you use the new address on the labels?",
        "Let's do another one on Friday, can you?",
        "今日の返事を待ってると伝えてくれ。",
        "この住所に荷物を送ってください。",
        "ほかの方は12月8日から13日までにお返事をください。",
        "明日は何時に来るのか？",
        "Tell Rosie they need the form by Friday.",
        "Give Bess a lift on Friday, please.",
        "How's this for a title?",
        "How's Friday for you?",
        "Arthur says you are to be told if the price changes, so please ring him.",
        "Do I have to fetch the form from the school?",
        "Send me the signed copy by Friday, and please don't let the office see it.",
        "Anna says you must know a plumber, please send me his number.",
        "Tell Anna we can, and order the chairs.",
        "How's this for layout?",
        "Please give Anna some carrots for the stall.",
        "契約書を返送してください、社長には内緒にしてください。",
        "日程をご確認ください。",
        "領収書をお送りください。ご確認ください。",
        "目次案を11月末までにお送りいただけるとのことでしたので、楽しみにお待ちしております。",
    ],
)
def test_somebody_waits_for_it(said: str) -> None:
    assert wishes(said) != []


@pytest.mark.parametrize(
    ("asked", "said", "open_ones"),
    [
        ("Should the label have a border?", "A thin border on the label, please.", 0),
        ("Should the label have a border?", "Yes. A sample of the paper for the label, please.", 1),
        ("12ページの「おはぎ」は、注をつけたほうがいいですか。", "「おはぎ」には短い注をお願いいたします。", 0),
        ("ラベルに枠をつけたほうがいいですか。", "枠は要ります。ラベルの見本をお願いします。", 1),
    ],
)
def test_the_thing_that_they_asked_whether_it_is_wanted(asked: str, said: str, open_ones: int) -> None:
    mails = [
        wrote("a", 4, "theirs", "Proofs", asked, thread="t"),
        wrote("b", 5, "mine", "Re: Proofs", said, thread="t", answers="a"),
    ]
    rows = ledger(mails, at(5, 29))
    assert rows[0].state == "answered"
    assert [one.state for one in rows[1:]] == ["open"] * open_ones


def test_all_forgotten_gives_up_no_promise() -> None:
    given = wrote("a", 4, "mine", "Boxes", "I'll send you the next box by Friday 22 May.", thread="t")
    later = wrote("b", 6, "mine", "Boxes", "All forgotten, let's do another one.", thread="t")
    assert [one.state for one in ledger([given, later], at(5, 19))] == ["open"]
