"""Drafts read aloud: the weight of the words, what is overtaken, words of distance, echoes, kin and ranks, names."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from config.phrases import load_phrases
from config.schema import Circle
from connectors.model import CivilDay
from daemon.think.drafts.compose import compose
from daemon.think.drafts.echoes import echoes
from daemon.think.drafts.helps import helps_of
from daemon.think.drafts.topics import Wish, topics
from daemon.think.findings import DraftText, Finding, Memory, NoDraft
from daemon.think.mail.sentences import language_of
from daemon.think.mail.voice import voice_of
from daemon.think.model import Act, LifeEvent, Measure, Sentence, Voice
from daemon.think.news.ailments import weight_of
from daemon.think.news.overtaken import overtaken
from tests.think.drafting import Pair, lookup_of, owed, pair, says
from tests.think.naming import (
    asked_matter,
    child_named,
    english_deed,
    english_event,
    english_loss,
    japanese_deed,
    japanese_event,
    japanese_loss,
    pet_lost,
    promised_thing,
)

HEAVY = {
    "ja": re.compile(r"言葉(?:が見つかり|もござい)|胸が(?:痛|いっぱい)|心を痛め|さぞご心労|どんなに大変|祈|お察し"),
    "en": re.compile(r"a lot to carry|heart goes|sympathy|my thoughts|wise words|hug|so (?:very )?sorry"),
}


def event(kind: str) -> Act:
    return Act("life_event", event=LifeEvent(kind, "sender"))


def written(p: Pair, tie: Any, stance: str, *evidence: str, **more: Any) -> DraftText:
    draft = p.write(tie, stance, evidence=evidence, **more)
    assert isinstance(draft, DraftText), draft
    return draft


def ailing(language: str, register: str, text: str) -> DraftText:
    names = ("Sam Okoro", "Fay Quinn", "Dear Fay," if register == "formal" else "Hi Fay,")
    if language == "ja":
        names = ("中村 恵子", "井上 さとみ", {"keigo": "井上様", "teinei": "さとみさん", "casual": "さとみ"}[register])
    p = pair(names[0], names[1], register, names[2], language=language)
    tie = p.tie(p.theirs("a", 6, "news", says(text, event("illness"))), p.mine("b", 50, "x", says("x")))
    return written(p, tie, "stand-by", "a")


LIGHT = [
    ("ja", "駅の階段で足首を捻挫してしまいました。"), ("ja", "風邪をひいて三日寝込んでいました。"), ("ja", "親知らずを抜く手術をしました。"),
    ("ja", "来週、検査入院をします。"), ("ja", "手術をしましたが、大したことはありません。"),
    ("en", "I sprained my ankle on the stairs last week."), ("en", "I have been in bed with a rotten cold."), ("en", "I had a wisdom tooth out under surgery."),
    ("en", "I have to go to hospital for a routine check-up."), ("en", "I have a small operation next week, nothing serious."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), LIGHT)
def test_a_light_ailment_gets_light_words_in_every_register(language: str, text: str) -> None:
    for register in ("keigo", "teinei", "casual") if language == "ja" else ("formal", "casual"):
        draft = ailing(language, register, text)
        assert not HEAVY[language].search(draft.body), draft.body
        assert "お返事" not in draft.body
        assert "No need" not in draft.body


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("膝の手術をしました。経過は良いそうです。", "light"), ("胃がんの手術をしました。術後の経過は順調です。", "plain"), ("母の手術が決まりました。経過が良いといいのですが。", "plain"),
        ("I had my hip done and the surgeon is very pleased.", "light"), ("I had the operation on Monday.", "plain"),
        ("Dad is in hospital, and I am making good progress with the novel.", "plain"), ("The surgeon is happy to operate on Monday.", "plain"), ("父が入院しました。研究の経過は順調です。", "plain"),
        ("胃がんと診断されました。", "grave"), ("妻が脳梗塞で倒れました。", "grave"), ("父が入院しました。", "plain"), ("来月、膝の手術をします。", "plain"),
        ("念のため心臓の検査をします。", "plain"), ("ぎっくり腰になりました。", "light"), ("My wife had a stroke.", "grave"), ("I have breast cancer.", "grave"),
        ("It was a difficult week, and I have a cold.", "light"), ("ICUに入っています。", "grave"), ("Dad is in hospital.", "plain"), ("The house is cold and Dad is in hospital.", "plain"), ("I put my back out.", "light"), ("We were in a car crash.", "grave"),
    ],
)  # fmt: skip
def test_the_weight_of_an_ailment_is_that_of_their_words(text: str, weight: str) -> None:
    assert weight_of([Sentence(text, language_of(text))]) == weight


def test_a_second_word_does_not_speak_as_if_it_were_news() -> None:
    p = pair("Sam Okoro", "Carl Bright", "casual", "Hi Carl,", language="en")
    tie = p.tie(
        p.theirs("a", 40, "Joan", says("My wife had a stroke on Saturday.", event("illness"))),
        p.mine("b", 39, "Re: Joan", says("Thinking of you both.", "support")),
    )
    body = written(p, tie, "stand-by", "a").body
    assert "your wife's stroke" in body
    assert not re.search(r"sorry|hear|read", body)


# --- what is overtaken ---------------------------------------------------------------------------

OVERTAKEN = [
    ("名古屋に引っ越しました。", "今度は札幌に引っ越しました。", True), ("来月末で退職します。", "来週から新しい職場です。", True), ("妊娠しました。", "女の子が生まれました。", True),
    ("転職活動を始めました。", "転職が決まりました。", True), ("父が入院しました。", "父が無事に退院しました。", True), ("来週、英語の試験です。", "英語の試験に合格しました。", True),
    ("春に個展を開きます。", "個展は延期になりました。", True), ("三味線を習い始めました。", "庭に柿が実りました。", False), ("春に個展を開きます。", "町の音楽会は中止でした。", False),
    ("We moved to Leeds.", "We moved again, to Whitby this time.", True), ("I am leaving the firm.", "I start my new job at the museum.", True), ("I am pregnant!", "Our daughter was born last Tuesday.", True),
    ("I am looking for a new job.", "I got the job at the studio.", True), ("My exam is on Friday.", "I passed my exam!", True), ("We fly to Lisbon in May.", "The Lisbon trip is off.", True),
    ("I took up the cello.", "We moved to Leeds.", False), ("Dad is in hospital.", "Dad is not home from hospital yet.", False),
]  # fmt: skip


@pytest.mark.parametrize(("older", "newer", "gone"), OVERTAKEN)
def test_a_newer_word_overtakes_the_older_one(older: str, newer: str, gone: bool) -> None:
    p = pair("Sam Okoro", "Dan Cole", "casual", "Hi Dan,", language="en")
    first = p.theirs("a", 90, "x", says(older, "self_talk"))
    second = p.theirs("b", 30, "y", says(newer, "self_talk"))
    assert overtaken(first.sentences[0], first, [first, second]) is gone
    assert not overtaken(second.sentences[0], second, [first, second])


def test_who_left_and_has_a_new_place_is_spoken_to_of_the_new_place() -> None:
    p = pair("中村 恵子", "石井 美咲", "teinei", "石井さん")
    tie = p.tie(
        p.mine("c", 119, "Re: 資料", says("ありがとうございます。")),
        p.theirs("a", 50, "退職のご挨拶", says("今月末で退職することになりました。", event("retirement"))),
        p.theirs("b", 20, "近況", says("来週から新しい職場です。", event("new_job"))),
    )
    draft = written(p, tie, "keep-in-touch", "a")
    assert "退職" not in f"{draft.subject}{draft.body}"
    assert "新しいお仕事" in draft.body


def test_a_home_that_was_left_again_is_not_taken_up() -> None:
    p = pair("健 大森", "Dan Cole", "casual", "Hi Dan,", language="en")
    tie = p.tie(
        p.theirs("a", 300, "moved", says("We moved to Leeds.", event("move"))),
        p.theirs("b", 80, "moved again", says("We moved again, to Whitby this time.", event("move"))),
    )
    assert "Leeds" not in written(p, tie, "reconnect", "b").body


# --- words of distance, days, echoes ---------------------------------------------------------------

FAR = {
    "ja": re.compile(
        r"今も|その後も|以来|折にふれ|ときおり|ときどき|折々|懐かし|お元気で|元気(?:かな|にして|でいる)|ご無沙汰|久し"
    ),
    "en": re.compile(
        r"\bstill\b|\boften\b|stayed with me|stuck with me|\bremember|keeping well|you're well|life's treating|long|all's well"
    ),
}


@pytest.mark.parametrize("stance", ["light-hello", "reconnect", "turn-to-them", "deepen", "give-something"])
@pytest.mark.parametrize(("language", "register"), [("ja", "keigo"), ("ja", "teinei"), ("ja", "casual"), ("en", "formal"), ("en", "casual")])  # fmt: skip
def test_some_days_after_their_letter_nothing_claims_a_distance(stance: str, language: str, register: str) -> None:
    addresses = {"keigo": "久保様", "teinei": "久保さん", "casual": "あけみ", "formal": "Dear Rosalind,"}
    names = ("大野 誠", "久保 明美", addresses.get(register, "")) if language == "ja" else ("Ed Hale", "Rosalind Pryce", "Dear Rosalind," if register == "formal" else "Hi Rosalind,")  # fmt: skip
    told = (
        says("機織りを習い始めました。", "self_talk")
        if language == "ja"
        else says("I started a pottery class.", "self_talk")
    )
    for month in range(1, 13):
        p = pair(*names[:2], register, names[2], language=language, now=f"2026-{month:02d}-10T07:00")
        tie = p.tie(p.theirs("a", 5, "x", told), p.mine("b", 4, "Re: x", says("x")))
        draft = p.write(tie, stance, evidence=("a",))
        if isinstance(draft, DraftText):
            assert not FAR[language].search(draft.body), draft.body


DAYS = re.compile(r"今日|本日|昨日|明日|今週|先週|来週|\b(?:today|tonight|yesterday|tomorrow|this week|just now)\b")


def test_no_phrase_names_a_day_that_has_passed_when_the_letter_goes_out() -> None:
    every = [phrase for variants in load_phrases().by_move.values() for phrase in variants]
    assert [phrase.text for phrase in every if DAYS.search(phrase.text)] == []


@pytest.mark.parametrize("month", range(1, 13))
def test_the_last_line_does_not_say_what_the_sign_off_says(month: int) -> None:
    p = pair(
        "Margaret Hill", "Sheila Moss", "casual", "Hi Sheila,", language="en", now=f"2026-{month:02d}-20T07:00",
        sign_off=("Take care,", "Margaret"),
    )  # fmt: skip
    tie = p.tie(
        p.theirs("a", 50, "cats", says("We adopted two kittens from the shelter.", "self_talk")),
        p.mine("b", 49, "Re: cats", says("Gorgeous names!")),
    )
    assert written(p, tie, "reconnect", "a").body.lower().count("take care") == 1


@pytest.mark.parametrize(
    ("text", "said", "again"),
    [
        ("無理しないでね。", "手術のこと、どうか無理しないでね。", True), ("こちらからそっと祈っています。", "静かにお祈りしています。", True), ("お体に気をつけてくださいね。", "演奏会、いかがでしたか。", False),
        ("Take care.", "Take care,", True), ("I hope that you are keeping well.", "I hope that it has gone well.", True), ("Take care.", "How did your exhibition go?", False),
        ("You're in my thoughts.", "You're still on my mind.", True),
    ],
)  # fmt: skip
def test_a_sentence_that_says_again_what_was_said_is_an_echo(text: str, said: str, again: bool) -> None:
    assert echoes(text, [said], "en" if text.isascii() else "ja") is again


# --- to whom one speaks ----------------------------------------------------------------------------


def test_ones_own_mother_is_not_told_that_no_answer_is_due() -> None:
    family = Circle("family", every=20, scene="family", members=())
    for month in range(1, 13):
        p = pair("Margaret Hill", "Joan Hill", "casual", "Dear Mum,", language="en", now=f"2026-{month:02d}-20T07:00", circle=family)  # fmt: skip
        tie = p.tie(p.theirs("a", 30, "chess", says("I have taken up chess at the day centre.", "self_talk")), p.mine("b", 29, "Re: chess", says("Good for you!")))  # fmt: skip
        assert not re.search(r"answer|reply|write back", written(p, tie, "reconnect", "a").body)


@pytest.mark.parametrize("address", ["高橋部長", "佐伯先生", "川村社長"])
def test_to_a_title_one_writes_with_respect(address: str) -> None:
    p = pair("中村 恵子", "高橋 正一", "teinei", address)
    tie = p.tie(p.theirs("a", 100, "近況", says("囲碁教室に通っています。", "self_talk")), p.mine("b", 99, "Re: 近況", says("楽しそうですね。")))  # fmt: skip
    draft = written(p, tie, "reconnect", "a")
    assert draft.register == "keigo"
    assert not re.search(r"かな(?:と|。)|大丈夫", draft.body)


def test_a_bare_name_over_two_words_is_a_friend() -> None:
    p = pair("大森 健", "原 大輔", "teinei", "大輔")
    curt = Voice("大輔", "", "", ("健",), "teinei", False, length=5)
    tie = p.tie(p.theirs("a", 80, "引っ越し", says("札幌に引っ越した。", event("move"))), p.mine("b", 79, "Re: 引っ越し", says("いいな。"), voice=curt))  # fmt: skip
    assert written(p, tie, "reconnect", "a").register == "casual"


def test_a_sign_off_in_one_line_and_a_name_of_one_sign_are_heard() -> None:
    assert voice_of("Dear Mum,\nGood for you!\nLove, Margaret", "en").sign_off == ("Love, Margaret",)
    assert voice_of("優\n応援してる。\n健", "ja").address_line == "優"


# --- names of what befell them ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("birth", "先日、娘に男の子が生まれました。", "お孫さんの誕生"), ("birth", "妹に女の子が生まれました。", "妹さんのお子さんの誕生"), ("birth", "息子に妹が生まれました。", "お子さんの誕生"),
        ("birth", "葵という女の子が生まれました。", "葵ちゃんのご誕生"), ("illness", "足首を捻挫しました。", "捻挫"), ("move", "来週から仕事に戻ります。", ""),
        ("birth", "My daughter had a baby boy.", "your new grandchild"), ("birth", "My sister had a baby girl.", "your sister's new baby"), ("birth", "Freya was born last Tuesday.", "Freya's arrival"),
        ("exam", "I passed my driving test!", "your success in the driving test"), ("illness", "My wife had a stroke and is in hospital.", "your wife's stroke"), ("illness", "I broke my left wrist.", "your broken wrist"),
    ],
)  # fmt: skip
def test_what_befell_them_has_its_own_name(kind: str, text: str, name: str) -> None:
    assert (english_event(kind, text) if text.isascii() else japanese_event(kind, text, "teinei")) == name


def test_a_dog_and_a_child_are_called_by_their_names() -> None:
    assert pet_lost("Our dog Rusty died on Sunday.", "en") == "Rusty"
    assert pet_lost("My dog died on Sunday.", "en") == "your dog"
    assert child_named("Her name is Freya.") == "Freya"
    assert child_named("名前は葵です。") == "葵"


def test_a_driving_test_is_thought_of_and_not_asked_about() -> None:
    p = pair("Margaret Hill", "Claire Dunn", "casual", "Hi Claire,", language="en")
    tie = p.tie(p.theirs("a", 30, "driving", says("My driving test is on 17 November.", Act("life_event", event=LifeEvent("exam", "sender", p.now.date().replace(day=17))))))  # fmt: skip
    assert not re.search(r"how|went|good one|result", written(p, tie, "ask-how-it-went", "a").body, re.IGNORECASE)


def test_out_of_hospital_is_rejoiced_in_soon_after_the_illness() -> None:
    p = pair("大森 健", "武田 進", "teinei", "武田さん")
    tie = p.tie(
        p.theirs("a", 50, "入院", says("盲腸で入院しました。", event("illness"))),
        p.mine("c", 49, "Re: 入院", says("お大事になさってください。", "support")),
        p.theirs("b", 20, "退院", says("無事に退院しました。", event("illness")), says("来週から仕事に戻ります。", event("move"))),
    )  # fmt: skip
    body = written(p, tie, "celebrate", "b").body
    assert "引っ越し" not in body
    assert re.search("ほっと|安心|何より", body)


def test_what_they_made_for_me_is_thanked_for_by_name() -> None:
    p = pair("Sam Okoro", "Aisha Bello", "casual", "hey aisha", language="en")
    tie = p.tie(p.theirs("a", 20, "flats", says("I made you a list of the flats in Leith that take dogs.", "give")), p.mine("b", 89, "x", says("legend")))  # fmt: skip
    assert "the flats" in written(p, tie, "thank", "a").body
    q = pair("大森 健", "村上 彩", "casual", "彩ちゃん")
    tie = q.tie(q.theirs("a", 20, "引っ越し屋", says("見積もり、三社分比べた表を作ったから送るね。", "give")), q.mine("b", 89, "x", says("すごいな。")))  # fmt: skip
    assert "比べた表を作ってくれて" in written(q, tie, "thank", "a").body


# --- what calls for a letter -------------------------------------------------------------------------


def test_a_thing_that_has_had_its_day_is_asked_about_before_the_silence_is_broken_otherwise() -> None:
    p = pair("Priya Nair", "Anjali Nair", "casual", "Hi Anj,", language="en")
    run = Act("life_event", event=LifeEvent("project", "sender", p.now.date()))
    tie = p.tie(p.theirs("a", 60, "running", says("I am running my first half marathon.", run, "self_talk")))
    findings = [Finding(rule, 50, {}, ("a@example.test",), rule) for rule in ("reconnect", "ask-how-it-went")]
    later = p.now + timedelta(days=8)
    draft = compose(tie, findings, lookup_of({}), p.me, load_phrases(), Memory(), later)
    assert isinstance(draft, DraftText)
    assert draft.stance == "ask-how-it-went"


def test_in_grief_a_silence_is_broken_quietly_and_of_nothing_else() -> None:
    p = pair("小野寺 隆", "奥田 文子", "teinei", "奥田さん")
    tie = p.tie(
        p.theirs("a", 100, "俳句", says("句会で特選をいただきました。", event("award"))),
        p.theirs("b", 30, "母のこと", says("先月、母が永眠いたしました。", event("bereavement"))),
        p.mine("c", 29, "Re: 母のこと", says("心よりお悔やみ申し上げます。", "support")),
    )
    grief = {"in_grief": Measure(True, ("b@example.test",))}
    body = written(p, tie, "reconnect", "a", signals=grief).body
    assert "お母様のこと" in body
    assert not re.search("特選|お悔やみ", body)


def test_nobody_is_asked_how_the_engagement_is_going() -> None:
    for month in range(1, 13):
        p = pair("Jack Turner", "Ella Stone", "casual", "Hi Ella,", language="en", now=f"2026-{month:02d}-20T07:00")
        tie = p.tie(p.theirs("a", 60, "ring", says("We got engaged on the beach.", event("wedding"))), p.mine("b", 59, "Re: ring", says("Congratulations!")))  # fmt: skip
        draft = p.write(tie, "reconnect", evidence=("a",))
        if isinstance(draft, DraftText):
            assert not re.search(r"how's it|going", draft.body, re.IGNORECASE)


def test_what_they_did_for_me_is_no_topic_of_theirs() -> None:
    p = pair("Priya Nair", "Mary Sutton", "formal", "Dear Mary,", language="en")
    tie = p.tie(p.theirs("a", 90, "Re: a question", says("I went through the floor plan.", "give")))
    assert isinstance(p.write(tie, "reconnect", evidence=("a",)), NoDraft)


def test_a_birthday_stands_by_itself_where_they_told_of_nothing_they_took_up() -> None:
    p = pair("小野寺 隆", "小野寺 茂", "casual", "おじさん", birthday=CivilDay(11, 24))
    tie = p.tie(p.theirs("a", 90, "畑", says("大根がよく育っている。", "self_talk")))
    assert "大根" not in written(p, tie, "birthday").body


def test_what_i_undertake_for_myself_is_not_owed_to_them() -> None:
    p = pair("田辺 ゆき", "山岸 一郎", "keigo", "山岸教授")
    told = "来週、面接を受けてまいります。"
    tie = p.tie(p.mine("a", 20, "合格", says(told, "promise")), obligations=[owed("promise", told, "a", "ja", since=p.now.date(), state="overdue")])  # fmt: skip
    assert isinstance(p.write(tie, "own-my-promise", evidence=("a",)), NoDraft)


def test_a_title_before_my_name_is_not_what_friends_call_me() -> None:
    p = pair("Dr. Priya Nair", "Anjali Nair", "casual", "Hi Anj,", language="en")
    tie = p.tie(p.theirs("a", 60, "running", says("I took up the cello.", "self_talk")), p.mine("b", 59, "x", says("x")))  # fmt: skip
    assert written(p, tie, "reconnect", "a").body.endswith("\nPriya\n")


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("founding", "おかげさまで弊社は創業50周年を迎えます。", "創業50周年"), ("illness", "インフルエンザにかかってしまいました。", "インフルエンザ"),
        ("move", "We are moving to Porto in January, my husband has a new post there.", "your move to Porto"), ("project", "My collected essays come out in May.", "your essays"),
    ],
)  # fmt: skip
def test_a_jubilee_a_flu_and_a_move_are_called_what_they_are(kind: str, text: str, name: str) -> None:
    assert (english_event(kind, text) if text.isascii() else japanese_event(kind, text, "keigo")) == name


def test_a_gift_at_the_door_is_thanked_for_by_name() -> None:
    assert japanese_deed("愛媛からみかんが届いたので、玄関に置いておきました。", "くださり") == "みかんを届けてくださり"
    assert english_deed("I left two jars of marmalade on your step.") == "leaving two jars of marmalade on my step"


def test_a_day_before_a_thing_leaves_no_particle_behind() -> None:
    assert asked_matter("先日の見積書を再送していただけますでしょうか。", "ja", "keigo") == "見積書"
    assert asked_matter("Could you send me the quote once more?", "en", "formal") == "the quote"


@pytest.mark.parametrize(
    ("asked", "matter"),
    [
        ("How does the new studio look?", "the new studio"), ("When does the exhibition close on Sunday?", "the exhibition"), ("Have the kids settled in?", "the kids"),
        ("What time does the train leave for York?", "the train"), ("Could you tell me whether you wish to renew the lease for another year?", "the lease"),
        ("The man from the chapel cried, you know.", "the man"), ("Could you send the other by Monday?", "the rent"),
    ],
)  # fmt: skip
def test_a_question_is_named_by_its_noun_alone(asked: str, matter: str) -> None:
    assert asked_matter(asked, "en", "formal", "rent") == matter


def test_who_was_one_of_two_readers_is_not_called_by_the_other_name() -> None:
    p = pair("Ren Mori", "Zoe Vega", "formal", "Dear Zoe,", language="en")
    both = Voice("Dear Julia,", "", "", ("Best regards,", "Ren Mori"), "formal", False)
    tie = p.tie(
        p.mine("c", 200, "x", says("x")),
        p.theirs("a", 60, "clay", says("I started a pottery class.", "self_talk")),
        p.mine("b", 50, "y", says("y"), voice=both, readers=2),
    )
    assert written(p, tie, "reconnect", "a").body.startswith("Dear Zoe,")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("9月から産休に入ります。", ""), ("実は妊娠しました。", "妊娠"), ("来年の出産予定です。", "妊娠"),
        ("I go on maternity leave in September.", ""), ("I am pregnant!", "your baby news"), ("The baby is due in November.", "your baby news"),
    ],
)  # fmt: skip
def test_no_child_is_born_before_its_time(text: str, name: str) -> None:
    assert (english_event("birth", text) if text.isascii() else japanese_event("birth", text, "casual")) == name


def test_what_they_told_the_other_day_is_no_memory_for_their_birthday() -> None:
    p = pair("Grace Adeyemi", "Dean Cross", "casual", "Hi Dean,", language="en", birthday=CivilDay(11, 24))
    told = says("I have started cycling to work.", "self_talk")
    assert "cycling" not in written(p, p.tie(p.theirs("a", 5, "meeting", told)), "birthday").body
    assert "cycling" in written(p, p.tie(p.theirs("a", 40, "meeting", told)), "birthday").body


def test_a_greeting_and_a_name_say_nothing_of_how_i_speak() -> None:
    assert voice_of("美雪さん\nこんにちは。よい歯医者を教えてもらえますか。\n千佳", "ja").register == "teinei"


def test_a_grandmother_is_called_as_they_call_her() -> None:
    p = pair("Grace Adeyemi", "Theo Banks", "casual", "Hey Theo,", language="en")
    tie = p.tie(p.theirs("a", 8, "nan", says("My nan died last week.", event("bereavement"))))
    assert "your nan" in written(p, tie, "condole", "a").body


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("市立図書館で働くことになりました。", "市立図書館でのお仕事"), ("4月から名古屋支社に異動します。", "名古屋支社への異動"),
        ("I start my new job at the museum on Monday week.", "your new job at the museum"), ("I start my new job at the end of May.", "your new job"), ("My daughter got the job at the BBC.", "your daughter's new job"),
    ],
)  # fmt: skip
def test_a_new_job_has_its_place(text: str, name: str) -> None:
    assert (english_event("new_job", text) if text.isascii() else japanese_event("new_job", text, "teinei")) == name


def test_the_effort_for_an_exam_is_hers_who_sits_it() -> None:
    for month in range(1, 13):
        p = pair("小野寺 隆", "寺田 順子", "teinei", "寺田さん", now=f"2026-{month:02d}-24T07:00")
        exam = Act("life_event", event=LifeEvent("exam", "sender", p.now.date() - timedelta(days=5)))
        tie = p.tie(p.theirs("a", 30, "娘", says("娘が入試を受けます。", exam)))
        assert not re.search("お疲れさま|続けてこられた", written(p, tie, "ask-how-it-went", "a").body)


@pytest.mark.parametrize(
    "text",
    [
        "二年前からパーキンソン病を患っております。", "自転車で転んで鎖骨を折りました。", "うちの掃除機が寿命を迎えました。", "飲み会で、山登りが好きだって言ってたよね。", "おじいちゃん、スマホで将棋を指すなんてすごいね。",
        "We've buried my brother.", "My gran's gone.", "They found a shadow on my lung.", "We're still waiting for the bank's answer on our mortgage.", "I'm up to my elbows in marmalade.",
    ],
)  # fmt: skip
def test_sorrow_money_and_what_they_say_of_me_are_nothing_to_chat_about(text: str) -> None:
    language = "en" if text.isascii() else "ja"
    p = pair("Sam Okoro", "Dan Cole", "casual" if language == "en" else "teinei", "Hi Dan,", language=language)
    letter = p.theirs("a", 60, "Re: x", says(text, "self_talk"))
    assert not list(topics([letter], Wish(language, p.voice.register)))


def test_a_jubilee_a_date_and_a_habit_leave_the_thing_alone() -> None:
    p = pair("中村 恵子", "林 節子", "teinei", "林さん")
    for text, thing in (
        ("当合唱団は、来年二月一日に第十回の定期演奏会を開きます。", "第十回の定期演奏会"),
        ("私どもの会では、月に一度川の清掃をしています。", "川の清掃"),
    ):
        letter = p.theirs("a", 60, "Re: x", says(text, "self_talk"))
        assert next(iter(topics([letter], Wish("ja", "teinei")))).thing == thing


@pytest.mark.parametrize(
    ("asked", "matter"),
    [
        ("Would you mind telling me what the dress code is?", "the dress code"), ("You mentioned on the phone that you were retiling the bathroom; is it finished yet?", "the bathroom"),
        ("Your podcast launched today, didn't it?", "my podcast"), ("In your opinion, is it worth having the wall rendered?", "the wall"), ("Excuse my ignorance, but what's that?", ""),
        ("当方、足を痛めておりますので、お届けいただけますか。", ""), ("この前話に出た店って、月曜休みだっけ?", ""), ("ママ、体操服あしたまでに洗っといて", ""),
    ],
)  # fmt: skip
def test_a_question_is_never_named_by_half_a_sentence(asked: str, matter: str) -> None:
    language = "en" if asked.isascii() else "ja"
    assert asked_matter(asked, language, "formal" if language == "en" else "teinei") == matter


@pytest.mark.parametrize(
    ("promise", "thing"),
    [
        ("I'll have the quilt finished before Christmas.", "the quilt"), ("We'll get your hedge cut in the course of next week.", "your hedge"), ("I'll send Ravi's number as soon as I can.", "Ravi's number"),
        ("節分の豆は今夜買って帰るね。", "節分の豆"), ("明後日、校長に直接かけ合ってみせます。", ""),
    ],
)  # fmt: skip
def test_a_promise_is_named_by_its_thing(promise: str, thing: str) -> None:
    assert promised_thing(promise, "en" if promise.isascii() else "ja") == thing


@pytest.mark.parametrize(
    ("given", "help_"),
    [
        ("I can lend you our tent if yours hasn't dried out.", "offering to lend me your tent"), ("Would it help if I took the minutes for you this time?", ""), ("Here's the list of landlords I said I'd dig out for you.", "sending me the list of landlords"),
        ("I rang the garage for you like you wanted.", "ringing the garage for me"), ("三枚目の写真は逆光なので、撮り直せるなら午前中がいいです。", ""), ("その症状なら、三丁目の皮膚科がいいですよ。", "三丁目の皮膚科を教えてくださり"), ("うちの編集長をご紹介しましょうか。", ""),
    ],
)  # fmt: skip
def test_an_offer_is_no_deed_and_a_deed_has_its_words(given: str, help_: str) -> None:
    language = "en" if given.isascii() else "ja"
    p = pair("Sam Okoro", "Dan Cole", "casual" if language == "en" else "teinei", "Hi Dan,", language=language)
    letter = p.theirs("a", 20, "Re: x", says(given, "give"))
    found = [one.words for one in helps_of([letter], frozenset(), language, p.voice.register)]
    assert found == ([help_] if help_ else [])


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("birth", "妹が年明けに出産予定です。", "妹さんのご懐妊"), ("birth", "うちの猫が子猫を四匹産みました。", "子猫の誕生"), ("birth", "無事に男児を授かりました。", "お子さんの誕生"), ("graduation", "末っ子がこの春やっと大学を出ます。", "お子さんの卒業"),
        ("wedding", "弟が来年の五月に式を挙げることになりました。", "弟さんのご結婚"), ("promotion", "うちの兄貴、部長になったんだって。", "お兄さんのご昇進"), ("award", "孫が書道展で特選に選ばれました。", "お孫さんの受賞"), ("founding", "小さな設計事務所を立ち上げました。", "開業"),
        ("illness", "母が庭で転んで、足首を折りました。", "お母さんの骨折"), ("retirement", "三月で市役所を定年退職しました。", "定年退職"),
        ("birth", "My daughter is expecting in May.", "your daughter's baby news"), ("promotion", "Our Tom has been made a sergeant.", "Tom's promotion"), ("promotion", "My better half has been made deputy head.", "your better half's promotion"), ("wedding", "My big sister's got engaged to a Frenchman.", "your big sister's engagement"),
        ("wedding", "Guess what, Marta and Lukas got engaged in Prague.", ""), ("founding", "I've opened my own bakery.", "your own bakery"), ("founding", "My cousin and I are founding a small press.", "your new venture"), ("founding", "Our nursery turns twenty-five on 6 May.", ""),
        ("new_job", "I've been offered a post at a school in Nairobi.", "your new job"), ("move", "My parents are moving to the sea.", "your parents' move"),
    ],
)  # fmt: skip
def test_news_is_named_as_it_is_and_given_to_whom_it_befell(kind: str, text: str, name: str) -> None:
    assert (english_event(kind, text) if text.isascii() else japanese_event(kind, text, "teinei")) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("We lost Dad in the early hours.", "your dad"), ("Our dear old Nan slipped away on Tuesday.", "your nan"), ("妻を亡くしてから、夜が長いです。", "奥様"), ("夫を先月見送りました。", "ご主人様")],
)  # fmt: skip
def test_whoever_died_is_named_however_it_is_told(text: str, name: str) -> None:
    assert (english_loss(text) if text.isascii() else japanese_loss(text, "keigo")) == name


def test_a_life_of_work_that_ends_is_thanked_for() -> None:
    p = pair("中村 恵子", "高橋 正一", "teinei", "高橋さん")
    tie = p.tie(p.theirs("a", 10, "ご報告", says("三月で市役所を定年退職しました。", event("retirement"))))
    assert "お疲れさま" in written(p, tie, "celebrate", "a").body


def test_a_plan_is_not_spoken_of_as_if_it_were_over() -> None:
    for month in range(1, 13):
        p = pair("Helen Rowe", "Rita Moss", "formal", "Dear Rita,", language="en", now=f"2026-{month:02d}-20T07:00")
        told = says("We are opening the new factory in spring.", "self_talk")
        tie = p.tie(p.theirs("a", 40, "season", told), p.mine("b", 39, "Re: season", says("Wonderful news.")))
        draft = p.write(tie, "reconnect", evidence=("a",))
        if isinstance(draft, DraftText):
            assert not re.search(r"gone|went|going", draft.body)


def test_what_was_done_for_me_is_said_from_my_side() -> None:
    said = japanese_deed("君を次のプロジェクトのリーダーに推薦しておいた。", "くださり")
    assert said == "次のプロジェクトのリーダーに推薦してくださり"
    assert english_deed("I have recommended you as lead of the next project.") == "recommending me as lead of the next project"  # fmt: skip


def test_a_cancer_that_a_test_has_shown_is_no_test() -> None:
    body = ailing("ja", "teinei", "再検査の結果、大腸がんが見つかりました。").body
    assert "検査" not in body
    assert "お体" in body


@pytest.mark.parametrize(("line", "said"), [("Wonderful!", "Hi Hetty,"), ("Red,", "Hi Hetty,"), ("Hets,", "Hi Hetty,"), ("Mum,", "Mum,"), ("Hetty!", "Hetty!")])  # fmt: skip
def test_a_first_word_that_calls_nobody_is_no_address(line: str, said: str) -> None:
    p = pair("Bram Voss", "Hetty Voss", "casual", line, language="en")
    tie = p.tie(p.theirs("a", 50, "clay", says("I started a pottery class.", "self_talk")), p.mine("b", 49, "x", says("x")))  # fmt: skip
    assert written(p, tie, "reconnect", "a").body.startswith(f"{said}\n")


def test_a_nickname_that_i_use_again_and_again_is_one() -> None:
    p = pair("Bram Voss", "Hetty Voss", "casual", "Hets,", language="en")
    tie = p.tie(p.theirs("a", 50, "clay", says("I started a pottery class.", "self_talk")), p.mine("b", 49, "x", says("x")), p.mine("c", 40, "y", says("y")))  # fmt: skip
    assert written(p, tie, "reconnect", "a").body.startswith("Hets,\n")


def test_to_a_name_with_sama_nobody_chats() -> None:
    p = pair("倉田 美奈", "上田 望", "casual", "上田様")
    tie = p.tie(p.theirs("a", 50, "近況", says("陶芸を始めました。", "self_talk")), p.mine("b", 49, "Re: 近況", says("了解。")))  # fmt: skip
    assert written(p, tie, "reconnect", "a").register == "keigo"


@pytest.mark.parametrize(
    ("text", "words"),
    [("I scanned the river map for you.", "scanning the river map for me"), ("I have mapped the paths for you.", "")],
)
def test_a_deed_is_spelled_right(text: str, words: str) -> None:
    assert english_deed(text) == words


def test_what_is_owed_is_never_called_both_stuff_or_how_are_you() -> None:
    assert promised_thing("I'll send you both the programme by Wednesday.", "en") == "the programme"
    assert asked_matter("Any luck?", "en", "casual", "stuff") == ""
    assert asked_matter("いつ帰る？", "ja", "casual", "元気ですか") == ""
    assert asked_matter("Have the altos got enough robes?", "en", "casual") == "the altos"


def test_what_begins_with_a_leaving_is_good_to_speak_of() -> None:
    p = pair("川端 友", "吉岡 里美", "keigo", "吉岡様")
    told = says("私事ですが、六月末で退職し、パン屋を始めることになりました。", event("retirement"), "self_talk")
    tie = p.tie(
        p.theirs("a", 84, "退職のご挨拶", told), p.mine("b", 83, "Re: 退職のご挨拶", says("お疲れさまでした。"))
    )
    assert "パン屋" in written(p, tie, "reconnect", "b").body


def test_a_name_with_a_hyphen_stays_whole_and_nobody_s_father_is_forgotten() -> None:
    assert asked_matter("Wi-Fiのパスワードを教えてください。", "ja", "teinei") == "Wi-Fiのパスワード"
    assert promised_thing("I'll send you each a copy by Friday.", "en") == "the copy"
    late = load_phrases().of("en", "casual", "answer-late", "specific")
    assert not [phrase.text for phrase in late if "forgotten {matter}" in phrase.text]


@pytest.mark.parametrize(
    ("asked", "subject", "matter"),
    [
        ("When are you coming up next?", "your father", ""), ("Any thoughts?", "your father", ""), ("When are you coming up next?", "the roof", ""),
        ("How are you getting on?", "the move", ""), ("What do you think of it?", "the roof", "the roof"), ("Can you help?", "the roof", "the roof"),
    ],
)  # fmt: skip
def test_a_question_that_asks_for_me_is_not_about_its_subject_line(asked: str, subject: str, matter: str) -> None:
    assert asked_matter(asked, "en", "casual", subject) == matter


def test_to_ones_mother_one_writes_as_a_child_even_without_an_own_letter_left() -> None:
    p = pair("Clara Bennett", "Mum", "casual", "", language="en")
    told = "When are you coming up next?"
    tie = p.tie(p.theirs("a", 11, "your father", says(told, "question")), obligations=[owed("question", told, "a", "en", since=p.now.date())])  # fmt: skip
    body = written(p, tie, "answer-late", "a").body
    assert body.startswith("Hi Mum,\n")
    assert body.endswith("\nLove,\nClara\n")
    assert "father" not in body
    q = pair("高梨 美咲", "母", "casual", "")
    tie = q.tie(q.theirs("a", 11, "庭", says("次はいつ帰れそう？", "question")), obligations=[owed("question", "次はいつ帰れそう？", "a", "ja", since=q.now.date())])  # fmt: skip
    assert written(q, tie, "answer-late", "a").body.startswith("お母さん\n")


CHORES = [
    ("en", "Would you mind putting our bins out on the 19th?", "Of course! Will do both bins.", "Hi Clara, the bins haven't been put out, did something come up?"),
    ("en", "Could you help?", "I'll feed the cat on Thursday.", "You forgot the cat."),
    ("ja", "十九日の朝、ごみ当番を代わっていただけないでしょうか。", "もちろんです、お任せください。", "ごみがまだ出ていないようです。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "asked", "said", "complaint"), CHORES)
def test_a_chore_is_no_broken_promise_unless_they_say_so(language: str, asked: str, said: str, complaint: str) -> None:
    names = ("Clara Bennett", "Ruth Adeyemi", "casual", "Hi Ruth,") if language == "en" else ("高梨 美咲", "浜口 節子", "teinei", "浜口さん")  # fmt: skip
    p = pair(*names, language=language)
    letters = [p.theirs("a", 14, "bins", says(asked, "ask")), p.mine("b", 13, "Re: bins", says(said, "promise"), reply_to="a@example.test")]  # fmt: skip
    due = p.now.date() - timedelta(days=5)
    late = [owed("promise", said, "b", language, since=due, due=due, state="overdue")]
    assert isinstance(p.write(p.tie(*letters, obligations=late), "own-my-promise", evidence=("b",)), NoDraft)
    told = p.theirs("c", 2, "Re: bins", says(complaint))
    written(p, p.tie(*letters, told, obligations=late), "own-my-promise", "b")


def test_the_dead_are_named_even_where_the_news_stands_in_the_next_sentence() -> None:
    for month in range(1, 13):
        p = pair("高梨 美咲", "佐野 ゆうこ", "casual", "ゆうこ", now=f"2026-{month:02d}-20T07:00")
        tie = p.tie(
            p.mine("b", 500, "Re: ついに", says("絶対会いに行く。")),
            p.theirs("a", 2, "お父さんのこと", says("お父さんが十日に亡くなりました。"), says("お葬式は家族だけで済ませました。", event("bereavement"))),
        )  # fmt: skip
        body = written(p, tie, "condole", "a").body
        assert "お父さん" in body
        assert "ゆっくり休んで" not in body


def test_nobody_keeps_thinking_of_a_dead_man_as_of_one_who_lives() -> None:
    said = [phrase.text for register in ("formal", "casual") for phrase in load_phrases().of("en", register, "condole", "specific")]  # fmt: skip
    assert [text for text in said if re.search(r"thinking of you and (?:of )?\{loss\}|of you and \{loss\}", text)] == []


FILLER = re.compile(
    r"\bon my mind\b|\bdid read it\b|read your letter with care|まずはひと言、お伝え|お待たせして[^。]*(?:心に留め|気になって)|待たせちゃってること|ちゃんと読んでる"
)


def test_what_is_late_is_said_once_and_not_padded_with_words_about_itself() -> None:
    said = [
        phrase.text
        for language, register in (("en", "formal"), ("en", "casual"), ("ja", "keigo"), ("ja", "teinei"), ("ja", "casual"))
        for stance, move in (("answer-late", "care"), ("own-my-promise", "release"))
        for phrase in load_phrases().of(language, register, stance, move)
    ]  # fmt: skip
    assert [text for text in said if FILLER.search(text)] == []


@pytest.mark.parametrize(
    ("subject", "told", "joy"),
    [
        ("転職のご報告", says("この九月から北野電機の広報におります。"), "ご転職"), ("近況", says("この九月に転職しました。", event("new_job")), "ご転職"),
        ("転職のご報告", says("転職の話は白紙になりました。"), ""), ("転職のご報告", says("父が亡くなり、郷里に戻りました。", event("bereavement")), ""), ("Re: 転職のご報告", says("元気にやっています。", "self_talk"), ""),
    ],
)  # fmt: skip
def test_who_has_a_new_post_is_congratulated_before_the_late_answer(subject: str, told: Any, joy: str) -> None:
    p = pair("高梨 美咲", "小田切 誠", "keigo", "小田切様")
    asked = "高梨さんの編集室は、その後いかがですか。"
    tie = p.tie(p.mine("b", 300, "資料", says("ありがとうございます。")), p.theirs("a", 50, subject, told, says(asked, "question")), obligations=[owed("question", asked, "a", "ja", since=p.now.date())])  # fmt: skip
    body = written(p, tie, "answer-late", "a").body
    assert "編集室" in body
    assert bool(re.search("おめでとう|お慶び|うれしく", body)) is bool(joy)
    assert joy in body
    assert "転職のご報告" not in body


@pytest.mark.parametrize(
    ("told", "event_of", "joy"),
    [
        ("Our daughter Nell was born on the 28th.", event("birth"), "Nell's arrival"),
        ("My essay won the city prize.", event("award"), "prize"),
        ("We had a quiet week.", None, ""),
    ],
)
def test_their_glad_news_stands_before_the_late_answer_until_i_have_rejoiced(
    told: str, event_of: Any, joy: str
) -> None:
    p = pair("Sam Okoro", "Fay Quinn", "casual", "Hi Fay,", language="en", sign_off=("Sam",))
    asked = "When does the exhibition close?"
    news = says(told, event_of) if event_of else says(told)
    between = (
        p.mine("b", 300, "paper", says("Thanks for this.")),
        p.theirs("a", 20, "paper", news, says(asked, "question")),
    )
    owes = [owed("question", asked, "a", "en", since=p.now.date())]
    body = written(
        p,
        p.tie(*between, p.mine("c", 19, "Re: paper", says("The van is booked.")), obligations=owes),
        "answer-late",
        "a",
    ).body
    assert "exhibition" in body
    assert joy in body
    glad = p.mine("c", 19, "Re: paper", says("Congratulations to you both!", "congratulation"))
    again = written(p, p.tie(*between, glad, obligations=owes), "answer-late", "a").body
    assert not joy or joy not in again


@pytest.mark.parametrize(
    ("language", "told", "dated", "name"),
    [
        ("en", "Mum is giving a concert with her choir soon.", "The concert is on the 12th.", "your mum's concert"),
        ("ja", "母がコーラスの発表会に出るんです。", "発表会は12日です。", "お母様の発表会"),
    ],
)
def test_a_day_told_in_a_sentence_of_its_own_is_that_of_the_relative_named_before(
    language: str, told: str, dated: str, name: str
) -> None:
    names = (
        ("Sam Okoro", "Fay Quinn", "casual", "Hi Fay,")
        if language == "en"
        else ("中村 恵子", "井上 さとみ", "teinei", "さとみさん")
    )
    p = pair(*names, language=language)
    concert = LifeEvent("project", "sender")
    first = says(told, Act("life_event", event=concert))
    day = says(dated, Act("life_event", event=replace(concert, day=p.now.date() - timedelta(days=5))))
    assert name in written(p, p.tie(p.theirs("a", 30, "news", first, day)), "ask-how-it-went", "a").body


def test_beside_a_treatment_nobody_hopes_that_all_is_well() -> None:
    p = pair("Hannah Reeve", "Jack Reeve", "casual", "Dear Uncle Jack,", language="en", sign_off=("Love,", "Hannah"))
    began = (p.now - timedelta(days=9)).date()
    told = (
        says("They found a shadow on my lung and it is cancer.", event("illness")),
        says("I start the treatment on the 15th.", Act("life_event", event=LifeEvent("illness", "sender", began))),
    )
    tie = p.tie(p.mine("b", 300, "x", says("x")), p.theirs("a", 40, "a bit of news", *told))
    body = written(p, tie, "ask-how-it-went", "a").body
    assert "treatment" in body
    assert not re.search("diagnosis|Hope", body)


@pytest.mark.parametrize("stance", ["reconnect", "turn-to-them"])
def test_two_letters_of_one_morning_bear_two_subjects(stance: str) -> None:
    told = says("I rode a thousand kilometres across the plain.", "self_talk")

    def letter_to(name: str, *today: DraftText) -> DraftText:
        p = pair("Nora Whelan", name, "casual", f"Hi {name},", language="en")
        tie = p.tie(p.mine("b", 200, "x", says("x")), p.theirs("a", 90, "hello", told))
        return written(p, tie, stance, "a", today=list(today))

    first = letter_to("Gil")
    assert first.subject not in {
        letter_to(name, first).subject for name in ("Dee", "Mo", "Ann", "Kit", "Sal", "Pat", "Bo")
    }


def test_a_letter_that_was_never_answered_was_not_answered_too_briefly() -> None:
    p = pair(
        "Jonas Weber", "Winifred Crane", "formal", "Dear Mrs Crane,", language="en", sign_off=("With kind regards,",)
    )
    told = says("I have taken a small flat by the sea at Sidmouth.", "self_talk")
    tie = p.tie(p.mine("b", 300, "x", says("x")), p.theirs("a", 62, "Number fourteen", told))
    for days in range(0, 200, 30):
        later_on = replace(p, now=p.now + timedelta(days=days))
        body = written(later_on, tie, "turn-to-them", "a", rule="passed-over").body
        assert not re.search(r"more than I said|passed over|too little", body)


def test_a_move_that_a_fall_made_needful_is_no_topic() -> None:
    p = pair("Vic Lane", "Ann Moor", "casual", "Hi Ann,", language="en")
    told = (
        says("My mother has moved in with us since her fall.", event("move")),
        says("I have planted a row of sweetcorn.", "self_talk"),
    )
    tie = p.tie(p.mine("b", 200, "x", says("x")), p.theirs("a", 95, "all change", *told))
    body = written(p, tie, "reconnect", "a").body
    assert "move" not in body
    assert "sweetcorn" in body
