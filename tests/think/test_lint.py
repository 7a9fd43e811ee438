"""The linter as a gate: letters with one fault each, found by the right check, and good letters that pass untouched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from config.words import LANGUAGES, in_words
from daemon.think.drafts.lint import lint
from daemon.think.findings import Clause, DraftText, Memory
from tests.think.drafting import Pair, pair, says

JA = {
    "keigo": "仙台の新しいオフィスのお話、折にふれて思い出しております。",
    "teinei": "機織りの教室のお話を、ときどき思い出しています。",
    "casual": "カメラの話、ふと思い出したよ。",
}
EN = {
    "formal": "What you wrote about the whale has stayed with me.",
    "friendly": "I keep thinking of your pottery class.",
}


def two(register: str) -> Pair:
    """`casual` is a Japanese friend, `friendly` an English one."""
    if register in EN:
        kind, line = ("formal", "Dear Dr Pryce,") if register == "formal" else ("casual", "Hi Rosalind,")
        return pair("Edmund Hale", "Rosalind Pryce", kind, line, language="en", sign_off=("Edmund",))
    line = {"keigo": "久保様", "teinei": "久保さん", "casual": "明美さん"}[register]
    return pair("大野 誠", "久保 明美", register, line, naming="大野です", sign_off=("大野",))


def checks(register: str, *said: str, stance: str = "reconnect", gap: int = 90, p: Pair | None = None, bad_news: str = "", memory: Memory | None = None,
           today: tuple[DraftText, ...] = ()) -> list[str]:  # fmt: skip
    """The names of the checks that a letter with these sentences fails; one grounded sentence comes first."""
    p = p or two(register)
    draft = letter(p, register, *said, stance=stance)
    theirs = p.theirs("a", gap, "x", says("x", bad_news) if bad_news else says("x"))
    tie = p.tie(theirs, p.mine("m", gap + 1, "x"))
    return [fault.check for fault in lint(draft, tie, (), p.me, memory or Memory(), p.now, today)]


def letter(p: Pair, register: str, *said: str, stance: str = "reconnect") -> DraftText:
    language = "en" if register in EN else "ja"
    lead = (EN | JA)[register]
    clauses = (Clause(lead, ("a@example.test",)), *(Clause(one) for one in said))
    text = ("\n" if language == "ja" else " ").join(clause.text for clause in clauses)
    body = f"{p.voice.address_line}\n\n{text}\n\n{p.voice.sign_off[0]}\n"
    return DraftText("subject" if language == "en" else "件名", body, language,
        p.voice.register,
        p.person.key, p.person.name, "me@example.test",
                     evidence=("a@example.test",), clauses=clauses, stance=stance)  # fmt: skip


@pytest.mark.parametrize("register", [*JA, *EN])
def test_a_grounded_letter_passes(register: str) -> None:
    assert checks(register) == []


@pytest.mark.parametrize(
    ("register", "sentence"),
    [
        ("keigo", "どうぞご自愛くださいませ。"),
        ("keigo", "寒さに向かう折、くれぐれもご自愛ください。"),
        ("keigo", "お返事には及びません。"),
        ("keigo", "お元気でお過ごしください。"),
        ("keigo", "先だっては企画書を見てくださり、誠にありがとうございました。"),
        ("teinei", "教えてくださり、ありがとうございました。"),
        ("teinei", "九月のお便り、または長野のお話、去年の写真も思い出します。"),
        ("teinei", "どうぞ温かくしてお過ごしください。"),
        ("teinei", "お父さんやお母さんもお元気でいらっしゃいますように。"),
        ("casual", "返事はいらないよ。"),
        ("casual", "無理しないでね。"),
        ("casual", "教えてくれてありがとう。"),
        ("formal", "There is no need to answer."),
        ("formal", "Thank you for telling me about it."),
        ("formal", "If there is anything I can do, I should be glad."),
        ("casual", "カメラ、その後どう？"),
    ],
)
def test_a_closing_a_release_and_thanks_are_no_asks(register: str, sentence: str) -> None:
    assert checks(register, sentence) == []


@pytest.mark.parametrize(
    ("register", "sentence"),
    [
        ("keigo", "一度お打ち合わせのお時間をいただけますと幸いです。"),
        ("keigo", "ご検討のほどよろしくお願いいたします。"),
        ("keigo", "またお会いできれば幸いに存じます。"),
        ("keigo", "お返事をお待ちしております。"),
        ("keigo", "近況をお聞かせください。"),
        ("keigo", "ぜひ一度お目にかかりたいと存じております。"),
        ("teinei", "今度お茶でもいかがですか。"),
        ("teinei", "続きを聞かせてください。"),
        ("teinei", "手伝ってもらえるとうれしいです。"),
        ("teinei", "ご紹介いただけると助かります。"),
        ("casual", "今度飲みに行かない？"),
        ("casual", "写真送ってくれない？"),
        ("casual", "落ち着いたら連絡してね。"),
        ("casual", "そのうち会いたいな。"),
        ("casual", "また顔を見せてね。"),
        ("casual", "こっちに来たら寄ってね。"),
        ("teinei", "お時間のあるときに、教えてくださいね。"),
        ("keigo", "ご助言を賜れましたら幸いに存じます。"),
        ("keigo", "ご都合のよろしい日をお知らせください。"),
        ("formal", "Could you let me know how it went?"),
        ("formal", "It would be wonderful if we could meet."),
        ("formal", "I look forward to hearing from you."),
        ("formal", "I wonder if you might have time for a call."),
        ("friendly", "Let me know when you're free!"),
        ("friendly", "Fancy a coffee? Let's catch up soon."),
        ("friendly", "Write back when you get a chance."),
        ("friendly", "I'd love to hear all about it."),
    ],
)
def test_whatever_wants_something_is_an_ask(register: str, sentence: str) -> None:
    assert "ask" in checks(register, sentence)


def test_one_question_is_the_most_and_none_in_hard_times() -> None:
    assert checks("teinei", "その後いかがですか。") == []
    assert "questions" in checks("teinei", "その後いかがですか。", "お元気ですか。")
    assert "questions" in checks("casual", "カメラはその後どうかな。", "元気？")
    assert "questions" in checks("formal", "How has it gone?", "And how are you?")
    assert "questions" in checks("teinei", "お加減はいかがですか。", stance="stand-by")


@pytest.mark.parametrize(
    ("register", "sentence", "check"),
    [
        ("keigo", "{name}様のことを思い出しております。", "leftover"),
        ("keigo", "〇〇の件もうれしく存じます。", "leftover"),
        ("formal", "I was glad to hear of [Project Name].", "leftover"),
        ("formal", "My best to None, and to you.", "leftover"),
        ("friendly", "See <b>this</b>, it is good.", "leftover"),
        ("keigo", "先生がおっしゃられたことを思い出しております。", "double_honorific"),
        ("keigo", "資料をご覧になられたことと存じます。", "double_honorific"),
        ("keigo", "久保様が申されたことを思い出しております。", "humble_for_them"),
        ("keigo", "部長様にもよろしくと存じております。", "title_and_sama"),
        ("keigo", "お体をご自愛くださいませ。", "health_doubled"),
        ("keigo", "御社の皆様のことも思い出しております。", "spoken_word"),
        ("keigo", "了解いたしました。", "spoken_word"),
        ("teinei", "あなたのことを思い出しています。", "spoken_word"),
        ("keigo", "拝読させていただきました。うれしく感じさせていただいております。", "too_many_sasete"),
        ("keigo", "拝啓、秋も深まっております。", "unpaired"),
        ("keigo", "ふと思い出したよ。", "register"),
        ("teinei", "なんだか懐かしくなった。", "register"),
        ("teinei", "懐かしく存じます。", "register"),
        ("casual", "懐かしくなりました。", "register"),
        ("casual", "懐かしく存じております。", "register"),
        ("casual", "元気だよ！！！", "marks"),
        ("keigo", "うれしく存じます！", "marks"),
        ("formal", "It's been on my mind.", "register"),
        ("formal", "I was delighted!", "marks"),
        (
            "keigo",
            "Thank you for telling me everything about the new office in Sendai and all the plans that you have for it.",
            "wrong_language",
        ),
        ("teinei", "お返事がないので、心配しています。", "pressure"),
        ("formal", "I have not heard a word since then.", "pressure"),
        ("keigo", "お詫び申し上げます。誠に申し訳ございません。", "over_apology"),
        ("formal", "I am sorry. I do apologise.", "over_apology"),
        ("formal", "It was a busy time for me.", "excuse"),
        ("teinei", "先週のお便りを思い出しています。", "stale"),
        ("casual", "昨日思い出したよ。", "stale"),
        ("formal", "I thought of it yesterday.", "stale"),
        ("teinei", "三か月ぶりにお便りします。", "counted"),
        ("formal", "It is three months since then.", "counted"),
        ("teinei", "最終連絡から間が空いています。", "machine"),
        ("keigo", "資料を添付いたしております。", "attached"),
        ("formal", "I have attached the list.", "attached"),
        ("keigo", "改めてご連絡いたします。", "new_promise"),
        ("casual", "明日までに送るね。", "new_promise"),
        ("formal", "I shall send it soon.", "new_promise"),
        ("formal", "I hope this finds you well.", "hollow"),
        ("friendly", "Just checking in!", "hollow"),
        ("keigo", "取り急ぎ御礼申し上げます。", "hollow"),
        ("keigo", "新商品のご案内もございます。", "sales"),
        ("formal", "You are simply a genius.", "flattery"),
        ("keigo", "田中様もお元気でいらっしゃいます。", "third_person"),
        ("casual", "直樹くんも元気だよ。", "third_person"),
        ("formal", "Mr Brown sends his regards.", "third_person"),
        ("keigo", "謹賀新年、うれしく存じます。", "season"),
        ("keigo", "暑さの折、お健やかにお過ごしくださいませ。", "season"),
        ("keigo", "試験に合格なさったことと存じます。", "exam_result"),
        ("formal", "I am sure that you passed your viva.", "exam_result"),
    ],
)
def test_a_fault_is_found_by_its_check(register: str, sentence: str, check: str) -> None:
    assert check in checks(register, sentence)


@pytest.mark.parametrize(
    ("register", "sentence", "stance", "check"),
    [
        ("keigo", "重ね重ねお悔やみ申し上げます。", "condole", "repetition"),
        ("keigo", "たびたび思い出しております。", "condole", "repetition"),
        ("keigo", "どうぞ頑張ってお過ごしください。", "stand-by", "cheer"),
        ("casual", "きっと大丈夫だよ。", "stand-by", "cheer"),
        ("casual", "早く休んだほうがいいよ。", "stand-by", "advice"),
        ("formal", "At least he did not suffer.", "condole", "cheer"),
        ("friendly", "Stay strong.", "stand-by", "cheer"),
        ("friendly", "You should see a doctor.", "stand-by", "advice"),
    ],
)
def test_words_that_do_not_suit_grief_are_found(register: str, sentence: str, stance: str, check: str) -> None:
    assert check in checks(register, sentence, stance=stance)


def test_months_names_and_places_are_no_words_of_mourning() -> None:
    assert "repetition" not in checks("keigo", "九月の長野、または去年のことを思い出しております。", stance="condole")


@pytest.mark.parametrize("news", ["life_event:bereavement", "life_event:illness"])
def test_nobody_is_congratulated_in_hard_times(news: str) -> None:
    assert "joy_in_hard_times" in checks("keigo", "誠におめでとうございます。", gap=30, bad_news=news)
    assert "joy_in_hard_times" in checks("casual", "思い出したら笑っちゃったよ。", gap=30, bad_news=news)
    assert "joy_in_hard_times" not in checks("keigo", "誠におめでとうございます。", gap=30)


def test_silence_is_named_only_where_there_was_some() -> None:
    assert "silence" in checks("keigo", "ご無沙汰しております。", gap=20)
    assert "silence" not in checks("keigo", "ご無沙汰しております。", gap=90)
    assert "silence" in checks("keigo", "お世話になっております。", "ご無沙汰しております。", gap=90)
    assert "silence" in checks("casual", "久しぶりだね。", gap=20)


def test_what_was_said_before_is_not_said_again() -> None:
    p = two("teinei")
    earlier = letter(p, "teinei", "よい毎日でありますように。")
    assert "sameness" in checks("teinei", "よい毎日でありますように。", p=p, memory=Memory(bodies=(earlier.body,)))
    assert "sameness" in checks("teinei", "よい毎日でありますように。", p=p, today=(earlier,))
    assert "sameness" not in checks("teinei", "よい毎日でありますように。", p=p)


def test_a_letter_without_evidence_without_name_or_to_somebody_else_is_refused() -> None:
    p = two("keigo")
    tie = p.tie(p.theirs("a", 90, "x"), p.mine("m", 91, "x"))
    good = letter(p, "keigo")

    def found(draft: DraftText) -> list[str]:
        return [fault.check for fault in lint(draft, tie, (), p.me, Memory(), p.now)]

    assert found(good) == []
    assert "no_evidence" in found(replace(good, clauses=tuple(Clause(one.text) for one in good.clauses)))
    assert "wrong_address" in found(replace(good, to="other@example.test"))
    assert "wrong_name" in found(replace(good, body=good.body.replace("久保様", "田中様")))
    assert "not_signed" in found(replace(good, body=good.body.replace("\n大野\n", "\n")))
    assert "no_subject" in found(replace(good, subject=" "))
    assert "too_long" in found(replace(good, body=good.body + "あ" * 600))


def test_each_fault_is_told_in_both_languages_with_its_passage() -> None:
    p = two("keigo")
    tie = p.tie(p.theirs("a", 90, "x"), p.mine("m", 91, "x"))
    (fault,) = lint(letter(p, "keigo", "お体をご自愛くださいませ。"), tie, (), p.me, Memory(), p.now)
    assert fault.passage == "お体をご自愛"
    for language in LANGUAGES:
        assert "お体をご自愛" in in_words(fault.said, language)
