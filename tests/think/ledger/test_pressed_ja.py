"""Japanese: what stands behind a question only to close the mail or to say why it is asked; and the same question asked again."""

from __future__ import annotations

import pytest

from daemon.think.model import Obligation
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote

QUESTION = "夏祭りは7月の何日に決まりましたか。"
CLOSES = """
お忙しい中すみませんが、よろしくお願いいたします。
お忙しいところ申し訳ありませんが、よろしくお願いします。
お手数をおかけしてすみませんが、どうぞよろしくお願いします。
急なお願いで恐縮ですが、何卒よろしくお願いいたします。
年度初めでお忙しいとは思いますが、よろしくお願いします。
毎度すみませんが、よろしくお願いします。
お疲れのところすみません、よろしくお願いします。
"""
PRESSES = """
会場の準備があるため、教えていただけると助かります。
予約の都合があるので、今週中にお知らせいただけますと幸いです。
人数を伝えないといけないので、早めに教えてもらえると助かる。
シフトを組む都合上、金曜までにご連絡いただけますでしょうか。
先方に返事をしたいので、ご回答をお願いいたします。
お手すきの際に教えてください。
わかったら教えてね。
お返事いただけるとありがたいです。
"""
ASKS_MORE = """
会場の準備があるため、人数も教えていただけると助かります。
車で行くので、駐車場の場所を教えていただけると助かります。
準備があるため、何人来るか教えてください。
お忙しい中すみませんが、お迎えをよろしくお願いいたします。
お忙しい中すみませんが、資料の印刷もよろしくお願いいたします。
雨のときは中止なので、当日の朝に電話をください。
息子が出たがっているので、申込書をいただけると助かります。
駅に着いたら教えてください。
行けないときは教えてください。
"""
AGAIN = """
以前おたずねした件ですが、夏祭りは7月の何日になりましたでしょうか。
先日お聞きした夏祭りの日にち、もう決まりましたでしょうか。
先週うかがった夏祭りの件ですが、何日になったかお教えください。
"""
ANEW = """
以前おたずねした件ですが、運動会は何時からになりましたでしょうか。
以前おたずねした件ですが、夏祭りの屋台は誰が担当されますか。
夏祭りの会場はどこになりましたか。
"""


def _lines(text: str) -> list[str]:
    return text.split("\n")[1:-1]


def _asked(*said: str) -> list[Obligation]:
    """What they wait for who wrote these mails, each in an exchange of its own."""
    letters = [
        wrote(f"m{place}", 4 + place * 3, "mine", f"Word {place}", text, thread=f"t{place}")
        for place, text in enumerate(said)
    ]
    return [row for row in ledger(letters, at(5, 29)) if row.kind != "promise"]


@pytest.mark.parametrize("behind", _lines(CLOSES) + _lines(PRESSES))
def test_only_the_question_above_it_waits(behind: str) -> None:
    assert [row.sentence for row in _asked(f"{QUESTION}\n{behind}")] == [QUESTION]


@pytest.mark.parametrize("behind", _lines(CLOSES))
def test_a_set_phrase_alone_asks_for_nothing(behind: str) -> None:
    assert _asked(behind) == []


@pytest.mark.parametrize("behind", _lines(ASKS_MORE))
def test_what_it_names_beside_is_waited_for_too(behind: str) -> None:
    assert [row.sentence for row in _asked(f"{QUESTION}\n{behind}")] == [QUESTION, behind]


@pytest.mark.parametrize("again", _lines(AGAIN))
def test_a_question_asked_again_stands_once_since_its_first_day(again: str) -> None:
    assert [(row.sentence, row.since.day) for row in _asked(QUESTION, again)] == [(QUESTION, 4)]


@pytest.mark.parametrize("anew", _lines(ANEW))
def test_another_question_stands_beside_it(anew: str) -> None:
    assert [row.sentence for row in _asked(QUESTION, anew)] == [QUESTION, anew]
