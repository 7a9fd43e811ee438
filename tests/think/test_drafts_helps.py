"""What a help of theirs is called when I thank for it: my own asking, their own deed, or a name that is nobody's."""

from __future__ import annotations

import pytest

from daemon.think.drafts.helps import helps_of
from daemon.think.findings import DraftText
from tests.think.drafting import Pair, pair, says


def tie_of_two(register: str, language: str) -> Pair:
    names = ("岸本 大輔", "髙橋 佳代", "髙橋さん") if language == "ja" else ("Anna Berg", "Jo Field", "Hi Jo,")
    return pair(names[0], names[1], register, names[2], language=language)


@pytest.mark.parametrize(
    ("asked", "given", "register", "help_"),
    [
        ("Could you tell me which archives hold the toll registers?", "They are in Chester.", "formal", "telling me which archives hold the toll registers"),
        ("Could I borrow your bike for the weekend?", "Sure, it is in the shed.", "casual", "lending me your bike"),
        ("Could you hem the long curtains?", "They hang again.", "casual", "hemming the long curtains"),
        ("Could you submit the form for the hall?", "It went off on Monday.", "casual", "submitting the form for the hall"),
        ("Would you be so kind as to read my second chapter?", "I have read it with pleasure.", "formal", "reading my second chapter"),
        ("Do you know anybody who is good with old horses?", "Try Morag Kerr in Penrith.", "casual", "giving me the tip about someone who is good with old horses"),
        ("来月の勉強会で使える会場を教えてください。", "一覧にまとめました。", "teinei", "勉強会で使える会場を教えてくださり"),
        ("テントを二張り、お借りできますか。", "どうぞ。", "teinei", "テントをお貸しくださり"),
        ("秋祭りの司会をお願いできませんか。", "お引き受けします。", "teinei", "秋祭りの司会を引き受けてくださり"),
        ("土曜に車を貸してくれない？", "いいよ。", "casual", "車を貸してくれて"),
    ],
)  # fmt: skip
def test_a_help_is_named_by_my_own_asking(asked: str, given: str, register: str, help_: str) -> None:
    language = "en" if asked.isascii() else "ja"
    p = tie_of_two(register, language)
    letters = (
        p.mine("q", 30, "x", says(asked, "ask")),
        p.theirs("a", 29, "Re: x", says(given, "give"), reply_to="q@example.test"),
    )
    found = next(helps_of(letters, frozenset({"a@example.test"}), language, register))
    assert found.words == help_


def test_advice_is_not_claimed_where_none_was_asked_for() -> None:
    p = tie_of_two("teinei", "ja")
    letters = (p.mine("q", 30, "箱", says("箱の大きさはどれくらいでしたか。", "question")), p.theirs("a", 29, "Re: 箱", says("三十センチくらいです。", "give"), reply_to="q@example.test"))  # fmt: skip
    assert not [one for one in helps_of(letters, frozenset(), "ja", "teinei") if "助言" in one.words]


def test_an_old_help_does_not_stand_in_for_a_new_one_without_a_name() -> None:
    p = tie_of_two("formal", "en")
    letters = (
        p.mine("q1", 700, "A list", says("Could you send me a reading list on the salt trade?", "ask")),
        p.theirs("a1", 699, "Re: A list", says("I send it with pleasure.", "give"), reply_to="q1@example.test"),
        p.mine("q2", 30, "Hm", says("Any thoughts?", "ask")),
        p.theirs("a2", 29, "Re: Hm", says("Yes, gladly.", "give"), reply_to="q2@example.test"),
    )
    assert list(helps_of(letters, frozenset(), "en", "formal")) == []


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("植村さん、サイトが真っ白になってしまいました。", ["サイトを見てくださり"]),
        ("母が急に動かなくなりました。", []),
    ],
)
def test_what_was_to_be_looked_at_is_named_from_the_sentence_before(told: str, named: list[str]) -> None:
    p = tie_of_two("teinei", "ja")
    letters = (
        p.mine("q", 30, "助けてください", says(told, "self_talk"), says("見ていただけますか。", "ask")),
        p.theirs("a", 29, "Re: 助けてください", says("直しておきました。", "kept"), reply_to="q@example.test"),
    )
    assert [one.words for one in helps_of(letters, frozenset(), "ja", "teinei")] == named


@pytest.mark.parametrize(
    ("done", "named"),
    [
        (
            "お探しだった絶版の随筆集が古書店に出ていたので、取り置きしておきました。",
            ["絶版の随筆集を取り置きしてくださり"],
        ),
        ("庭の柿がたくさんなったので、玄関先に置いておきました。", ["庭の柿を玄関先に置いてくださり"]),
        ("留守の間、猫にごはんをあげておきました。", ["猫にごはんをあげてくださり"]),
        ("講演の原稿、赤を入れておきました。", ["講演の原稿に赤を入れてくださり"]),
        (
            "お探しだった絶版の随筆集、うちの書庫にありましたので取り置きしておきました。",
            ["絶版の随筆集を取り置きしてくださり"],
        ),
        ("妻が出かけたので、留守番しておきました。", []),
    ],
)
def test_what_was_done_unasked_is_thanked_for_by_its_thing(done: str, named: list[str]) -> None:
    p = tie_of_two("teinei", "ja")
    letters = (p.theirs("a", 29, "先日のこと", says(done, "give")),)
    assert [one.words for one in helps_of(letters, frozenset(), "ja", "teinei")] == named


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (
            ("うちにはテントがありません。", "四人用をお持ちだとうかがったのですが、貸していただくことはできますか。"),
            ["テントをお貸しくださり"],
        ),
        (("輸出の契約書が届いたのですが、危ないところがないか見ていただけませんか。",), ["輸出の契約書を見てくださり"]),
        (("娘が熱を出しました。", "診ていただけますか。"), []),
    ],
)
def test_what_i_asked_for_is_named_by_the_thing_that_stood_before(asked: tuple[str, ...], named: list[str]) -> None:
    p = tie_of_two("teinei", "ja")
    letters = (
        p.mine("q", 30, "ご相談", *(says(one, "ask" if "いただ" in one else "self_talk") for one in asked)),
        p.theirs("a", 29, "Re: ご相談", says("もちろんどうぞ。", "give"), reply_to="q@example.test"),
    )
    assert [one.words for one in helps_of(letters, frozenset(), "ja", "teinei")] == named


@pytest.mark.parametrize(
    ("told", "asked", "named"),
    [
        ("All my slides of Norway have vanished.", "Can you get them back somehow?", ["getting my slides back"]),
        ("My talk is on Friday.", "Could you have a look at the new slides as well?", ["looking at the new slides"]),
        ("It is the usual story.", "Could you fix it?", []),
    ],
)
def test_what_it_and_them_stand_for_is_taken_from_the_sentence_before(told: str, asked: str, named: list[str]) -> None:
    p = tie_of_two("casual", "en")
    letters = (
        p.mine("q", 30, "help", says(told, "self_talk"), says(asked, "ask")),
        p.theirs("a", 29, "Re: help", says("Done, so it can't happen again."), reply_to="q@example.test"),
    )
    assert [one.words for one in helps_of(letters, frozenset({"a@example.test"}), "en", "casual")] == named


def test_thanks_are_written_without_an_ending_where_none_fits() -> None:
    p = pair("Katie Ferris", "Grace Lim", "formal", "Dear Dr Lim,", language="en", sign_off=("Best wishes,", "Katie"))
    tie = p.tie(
        p.mine("q", 60, "x", says("Could you read my second chapter?", "ask")),
        p.theirs("a", 59, "Re: x", says("Done, on the train.", "give"), reply_to="q@example.test"),
        p.mine("b", 5, "y", says("The reading group is on Thursday.", "self_talk")),
    )
    draft = p.write(tie, "thank", evidence=("a@example.test",))
    assert isinstance(draft, DraftText)
    assert "reading my second chapter" in draft.body
    assert "hope" not in draft.body


def test_a_help_told_in_a_letter_of_its_own_is_what_i_had_asked_for_before() -> None:
    p = tie_of_two("teinei", "ja")
    asked = "留守のあいだ、猫にごはんをあげていただくことはできますか。"
    letters = (
        p.mine("q", 40, "お願い", says(asked, "ask")),
        p.theirs("r", 39, "Re: お願い", says("もちろんですよ。"), reply_to="q@example.test"),
        p.theirs(
            "a",
            30,
            "おかえりなさい",
            says("ミーちゃん、三日ともごはんをきれいに食べましたよ。", "self_talk"),
            says("鍵は郵便受けに入れておきました。", "give"),
        ),
    )
    found = list(helps_of(letters, frozenset({"a@example.test"}), "ja", "teinei"))
    assert found[0].words == "猫にごはんをあげてくださり"
