"""Japanese: what a reply says of another matter leaves a question open, and what plainly goes to it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from daemon.think.ledger.obligations import obligations
from daemon.think.model import Obligation
from tests.think.ties import TOKYO
from tests.tools.exchanges import letter

SENT, LATER, SEEN = (datetime(2026, 10, day, 10, tzinfo=TOKYO) for day in (5, 8, 9))
OPEN = (
    ("母さんの通帳、銀行で記帳してきてくれる？", "母さんの誕生日の写真は、明日の夜に送るよ。"),
    ("納品書はいつもどおり封筒に入れてもらえますか。", "トマトの一回目は7月1日に届けます。"),
    ("納品書はいつもどおり封筒に入れてもらえますか。", "とうもろこしも、少し持っていけるかもしれません。"),
    ("着物のクリーニングは、どのお店に出せばいいですか？", "帯は明日宅配便で送ります。"),
    ("8月22日の同窓会、来られる？", "幹事おつかれさま。"),
    ("8月22日の同窓会、来られる？", "毎日の準備、お疲れさまです。"),
    ("名前はもう決まった？", "いつか三人でゆっくりごはんを食べたいね。"),
)
ANSWERED = (
    ("納品書は封筒に入れてもらえますか。", "納品書は封筒に入れて届けます。"),
    ("着物はいつ届きますか。", "着物は明日宅配便で送ります。"),
    ("英文の手紙を訳してもらえますか。", "訳文は金曜に送ります。"),
    ("8月22日の同窓会、来られる？", "参加します、おつかれさま。"),
    ("北海道に行ったことはある？", "いつか行きたいね、まだないんだ。"),
    ("ホームステイ先にご希望はございますか。", "小さいお子さんのいるご家庭を希望しております。"),
    ("旅行の行き先は決まりましたか。", "京都を予定しております。"),
    ("会議は何時からか、いつかわかりますか。", "会議は10日の3時からです。"),
)


def _all(asked: list[str], told: list[str], *, apart: bool = False, subject: str = "") -> tuple[Obligation, ...]:
    first = letter("a", SENT, "theirs", asked, "ja")
    later = letter("b", LATER, "mine", told, "ja", *(("", "u") if apart else ("a", "t")))
    if subject:
        later = replace(later, contact=replace(later.contact, subject=subject))
    return obligations([first, later], [], SEEN)


def _waiting(asked: list[str], told: list[str], *, apart: bool = False, subject: str = "") -> list[str]:
    rows = _all(asked, told, apart=apart, subject=subject)
    return [row.sentence for row in rows if row.waits and row.evidence[0] == "a"]


@pytest.mark.parametrize(("asked", "told"), OPEN)
def test_another_thing_that_comes_and_a_kind_word_leave_it_open(asked: str, told: str) -> None:
    assert _waiting([asked], [told]) == [asked]


@pytest.mark.parametrize(("asked", "told"), ANSWERED)
def test_the_thing_itself_and_a_yes_beside_a_kind_word_answer(asked: str, told: str) -> None:
    assert not _waiting([asked], [told])


def test_samples_on_their_way_tell_no_price_of_other_beans() -> None:
    price, other = "深煎りの豆は10月も同じ値段ですか？", "秋のブレンドは1キロいくらになりますか？"
    told = ["秋のブレンドは1キロ3200円です。", "見本の豆を24日までにお届けします。", "山猫焙煎所 浅井"]
    assert _waiting([other, price], told) == [price]
    assert not _waiting([other, price], [*told[:1], "深煎りの豆も同じ値段です。"])
    assert _waiting([price], ["見本の豆は10月2日にお届けします。"], apart=True, subject="見本の豆") == [price]


def test_in_a_letter_about_the_camp_only_what_is_said_of_the_fireworks_answers() -> None:
    asked, subject = "湖のキャンプ場って、花火はできる？", "キャンプの買い物"
    beside = ["炭は管理棟で売ってるみたいだから大丈夫。", "虫よけは僕が買っておくよ。"]
    assert _waiting([asked], beside, apart=True, subject=subject) == [asked]
    assert not _waiting([asked], ["花火は湖のほとりならできるよ。"], apart=True, subject=subject)


def test_a_thing_that_was_to_be_handed_over_is_promised_under_another_subject_too() -> None:
    told = ["あいさつの原稿は今週中に送ります。"]
    assert not _waiting(["院長あいさつの原稿をいただけますか。"], told, apart=True, subject="地図")
    time = "来週、お時間をいただけますか。"
    assert _waiting([time], told, apart=True, subject="地図") == [time]


@pytest.mark.parametrize(
    ("told", "promised"),
    [
        ("保険証のコピーを送ります。", False),
        ("保険証のコピー、送るね。", False),
        ("保険証のコピーは明日送ります。", True),
        ("保険証のコピーは郵便で送ります。", True),
    ],
)
def test_what_is_sent_with_the_mail_is_no_promise(told: str, promised: bool) -> None:
    first = letter("a", SENT, "theirs", ["保険証のコピーを送ってください。"], "ja")
    later = replace(letter("b", LATER, "mine", [told], "ja", "a"), attachments=("hokensho.jpg",))
    rows = obligations([first, later], [], SEEN)
    assert any(row.kind == "promise" for row in rows) is promised


@pytest.mark.parametrize(
    ("told", "open_still"),
    [
        ("ETCカードの件は叔母さんに聞いてわかりましたので、お返事は不要です。", False),
        ("ETCカードのことは、店の人に確認して解決しました。", False),
        ("ETCカードの件は叔母さんに聞いてわかりました。", False),
        ("ETCカードの件は叔母さんに聞いてみてわかったら知らせます。", True),
    ],
)
def test_whoever_heard_it_from_another_waits_no_more(told: str, open_still: bool) -> None:
    asked = letter("a", SENT, "mine", ["ETCカードは車に残したままですか？"], "ja")
    later = letter("b", LATER, "mine", [told], "ja", "a")
    rows = [row for row in obligations([asked, later], [], SEEN) if row.evidence[0] == "a"]
    assert [row.waits for row in rows] == [open_still]


def test_a_question_below_two_addresses_is_a_question() -> None:
    lines = ["お祝いの候補です。", "https://okurimono.test/towel", "https://okurimono.test/blanket", "どっちがいい？"]
    assert _waiting(lines, ["どうも。"]) == ["どっちがいい？"]
