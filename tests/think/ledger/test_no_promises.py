"""What has the form of a promise and binds nobody: a notice of holidays, what is said by this very mail, an urgent plea."""

from __future__ import annotations

import pytest

from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote


def promises(said: str, asked: str = "") -> list[str]:
    """What a letter promises; `asked` is what it answers."""
    letters = [wrote("a", 4, "mine", "A word", asked, thread="t")] if asked else []
    letters.append(wrote("b", 5, "theirs", "A word", said, thread="t", answers="a" if asked else ""))
    return [one.sentence for one in ledger(letters, at(5, 29)) if one.kind == "promise"]


@pytest.mark.parametrize(
    "said",
    [
        "We will be closed on Monday.",
        "Please note that our workshop will be shut until 12 May.",
        "We will reopen on 16 May.",
        "The clinic will be open again from Thursday.",
        "Our kitchen will close early on 12 May.",
        "5月16日より通常どおり営業いたします。",
        "年始は1月6日から業務を開始いたします。",
        "なお、当院は5月13日から16日まで休診いたします。",
        "窓口は5月10日までお休みをいただきます。",
        "I'll be away until Tuesday.",
        "Mum will pay you for the boots on Wednesday.",
        "My brother will bring the trailer over next week, so that part is settled.",
        "And our daughter will email you the photos tomorrow.",
        "We are going to be on holiday from the 12th for a week.",
        "9日から三週間、留守にします。",
        "来週は出張で不在にします。",
        "今週中に頼む！",
        "必ず明日までに頼みます。",
        "はじめてメールします。",
        "驚かせるといけないので書いておく。",
        "念のためお知らせしておきます。",
    ],
)
@pytest.mark.parametrize("asked", ["", "Could you send me the receipts?", "領収書を送っていただけますか。"])
def test_nobody_is_bound(said: str, asked: str) -> None:
    assert promises(said, asked) == []


@pytest.mark.parametrize(
    "said",
    [
        "We will close the deal on Monday.",
        "Mum and I will bring the salad on Sunday.",
        "Mum will pay you and I'll bring the boots back on Sunday.",
        "Our plumber will mend your tap on Friday.",
        "We will open the cellar for you on Monday.",
        "We will reopen your case on Monday.",
        "I'm away until Monday but I'll send it on Tuesday.",
        "来週は留守にしますので、金曜までにお送りします。",
        "店は月曜に開けておきます。",
        "I'll keep the shop open for you on Monday.",
        "I'll be at the shop with your keys on Monday.",
        "休み明けにお送りいたします。",
        "明日までに業者へ頼んでおきます。",
        "名前も念のため書いておきます。",
        "あとでメールします。",
        "田中さんには私から言っておきます。",
        "明日またメールしますね。",
        "お休みの間に直しておきます。",
    ],
)
def test_a_deed_is_a_promise_still(said: str) -> None:
    assert promises(said) != []
