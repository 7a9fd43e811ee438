"""News that no noun names: it shows in what one sees, does or says then. And what sounds so and is none."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence

SENT = date(2026, 10, 14)


def told(text: str, language: str) -> tuple[str, str]:
    """The kind and the owner of the event that a sentence tells; empty where it tells none."""
    events = [act.event for act in read_sentence(text, SENT, language).acts if act.event]
    return (events[0].kind, events[0].whose) if events else ("", "")


@pytest.mark.parametrize(
    ("text", "kind", "whose"),
    [
        ("三千グラムちょうどの元気な男の子でした。", "birth", "sender"),
        ("市役所に届けを出して、今日から二人は夫婦です。", "wedding", "sender"),
        ("秋から売り場をひとつ任されることになりました。", "promotion", "sender"),
        ("五月から病院の厨房に立ちます。", "new_job", "sender"),
        ("新しいお部屋の住み心地はいかがですか。", "move", "recipient"),
        ("脚立から落ちて、手首が腫れています。", "illness", "sender"),
        ("祖父が百年の生涯を閉じました。", "bereavement", "sender"),
        ("税理士の一次の結果はもう出ましたか。", "exam", "recipient"),
        ("勤め人生活も今月でおしまいです。", "retirement", "sender"),
        ("六年間通った校舎とも今日でお別れです。", "graduation", "sender"),
        ("うちの醤油が日本一に輝きました。", "award", "sender"),
        ("ご自分のお店、滑り出しはいかがですか。", "founding", "recipient"),
        ("いま、ハノイの屋台にいます。", "trip", "sender"),
        ("三年がかりの刺繍がようやく仕上がりました。", "project", "sender"),
    ],
)
def test_japanese_news_is_heard_without_the_noun_that_names_it(text: str, kind: str, whose: str) -> None:
    assert told(text, "ja") == (kind, whose)


@pytest.mark.parametrize(
    ("text", "kind", "whose"),
    [
        ("My sister is twenty weeks along.", "birth", "sender"),
        ("My brother and his girlfriend have made it official.", "wedding", "sender"),
        ("From Monday I'm in charge of the department.", "promotion", "sender"),
        ("The observatory rang and they want me from August.", "new_job", "sender"),
        ("We're surrounded by boxes and sleeping on the floor.", "move", "sender"),
        ("I came off my bike and cracked two ribs.", "illness", "sender"),
        ("Our old cat didn't pull through.", "bereavement", "sender"),
        ("How did it go in front of the examiners?", "exam", "recipient"),
        ("My father locks the workshop for the last time on Friday.", "retirement", "sender"),
        ("I threw my cap in the air with all the others.", "graduation", "sender"),
        ("My aunt brought home the trophy.", "award", "sender"),
        ("From May I work for nobody but myself.", "founding", "sender"),
        ("I'm writing this from a beach in Goa.", "trip", "sender"),
        ("I wrote the last line of the score on Sunday.", "project", "sender"),
        ("The judges handed my aunt's terrier the silver.", "award", "sender"),
        ("We take the crates over on Friday.", "move", "sender"),
        ("I gave in my notice at Easter, and now I have my own creamery.", "founding", "sender"),
        ("Since the spring I'm chief engineer on the dredger.", "new_job", "sender"),
        ("We sing the requiem of Fauré on the 12th.", "project", "sender"),
        ("They're doing the operation on Friday and I'm to stay two nights.", "illness", "sender"),
    ],
)
def test_english_news_is_heard_without_the_noun_that_names_it(text: str, kind: str, whose: str) -> None:
    assert told(text, "en") == (kind, whose)


@pytest.mark.parametrize(
    "text",
    [
        "The tunnel is fifteen metres long.",
        "The picnic blanket lay flat on the grass.",
        "How do you like your new neighbours?",
        "I've been given my own key.",
        "My daughter brought home a gold fish.",
        "My lunch is packed.",
        "We took the boxes over to the attic.",
        "I start my Italian class on Monday, wish me luck.",
        "The judges gave my aunt a stern look.",
    ],
)
def test_what_only_sounds_like_english_news_is_none(text: str) -> None:
    assert told(text, "en") == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "苗字が同じ人が三人います。",
        "学校に傘を置いてきました。",
        "部下の机を運びました。",
        "包丁をまな板に置きました。",
        "日本一高い山はどこですか。",
        "印刷機がとうとうご臨終です。",
        "段ボールを捨てました。",
    ],
)
def test_what_only_sounds_like_japanese_news_is_none(text: str) -> None:
    assert told(text, "ja") == ("", "")


def test_a_plan_of_ones_own_life_with_a_day_is_news_and_no_promise() -> None:
    acts = {act.kind for act in read_sentence("十月八日に定期演奏会でソロを弾きます。", SENT, "ja").acts}
    assert "life_event" in acts
    assert "promise" not in acts


@pytest.mark.parametrize(
    ("language", "text", "kind", "whose"),
    [
        ("en", "The two cellists from our quartet are getting married in June.", "wedding", "third"),
        ("en", "Our postman has won a medal.", "award", "third"),
        ("en", "After thirty years at the bank, Walter is retiring.", "retirement", "third"),
        ("en", "From the first of May you'll find us in our new house.", "move", "sender"),
        ("en", "The consultant says it's cancer.", "illness", "sender"),
        ("en", "Would you believe it, I've been promoted.", "promotion", "sender"),
        ("ja", "野村コーチが足の手術で入院したそうです。", "illness", "third"),
        ("ja", "うちの大工さんが来月結婚します。", "wedding", "third"),
        ("ja", "来月からは君が課長だね。", "promotion", "recipient"),
        ("ja", "二科展に入選だなんて、すごいじゃない。", "award", "recipient"),
        ("ja", "春から本社の課長に引き上げられました。", "promotion", "sender"),
        ("ja", "お宅の健太くんも、いよいよ高校を卒業ですね。", "graduation", "recipient"),
    ],
)
def test_whose_news_it_is_stands_in_who_it_is_told_of(language: str, text: str, kind: str, whose: str) -> None:
    assert told(text, language) == (kind, whose)


def test_what_cannot_be_yet_does_not_move_the_day_of_news_into_the_future() -> None:
    acts = read_sentence("Dad had a stroke on Friday and can't speak yet.", SENT, "en").acts
    assert [act.event.day for act in acts if act.event] == [date(2026, 10, 9)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "お礼なんて考えないでね。"),
        ("ja", "気にせんといて。"),
        ("en", "A tip for the archive: bring a pencil and a jumper."),
        ("en", "Please give her my warmest congratulations!"),
    ],
)
def test_release_tips_and_wishes_to_pass_on_are_no_requests(language: str, text: str) -> None:
    assert "ask" not in {act.kind for act in read_sentence(text, SENT, language).acts}
