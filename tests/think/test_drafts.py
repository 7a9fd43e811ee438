"""How a draft is chosen: the manner of my own letters, what rests, what is refused, and the same morning twice."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from config.phrases import load_phrases
from config.schema import Circle
from connectors.model import CivilDay
from daemon.think.drafts.compose import compose
from daemon.think.findings import DraftText, Finding, Memory, NoDraft
from daemon.think.model import Birthday, Letter, Measure, Voice
from tests.think.drafting import Pair, lookup_of, owed, pair, says

TOPIC = says("九月から機織りの教室に通っています。", "self_talk")


def friends(**more: Any) -> Pair:
    return pair(
        "岸本 大輔",
        "髙橋 佳代",
        "teinei",
        "髙橋さん",
        naming="岸本です",
        greeting="こんにちは",
        sign_off=("岸本",),
        **more,
    )


def draft_of(p: Pair, *letters: Letter, **more: Any) -> DraftText:
    tie = p.tie(*letters) if letters else p.tie(p.theirs("a", 75, "教室", TOPIC), p.mine("b", 74, "Re: 教室"))
    written = p.write(tie, "reconnect", **more)
    assert isinstance(written, DraftText)
    return written


def test_the_same_morning_gives_the_same_letter() -> None:
    first = draft_of(friends())
    used = Memory(
        phrases=dict.fromkeys(first.phrases, date(2026, 11, 24)),
        phrases_for={(friends().person.key, one): date(2026, 11, 24) for one in first.phrases},
        bodies=(first.body,),
    )
    assert draft_of(friends(), memory=used) == first


def test_words_used_for_this_person_rest_for_a_year() -> None:
    first, key = draft_of(friends()), friends().person.key
    core = next(one for one in first.phrases if "/reconnect/" in one)
    rested = Memory(phrases_for={(key, core): date(2026, 11, 24) - timedelta(days=300)})
    awake = Memory(phrases_for={(key, core): date(2026, 11, 24) - timedelta(days=400)})
    assert core not in draft_of(friends(), memory=rested).phrases
    assert core in draft_of(friends(), memory=awake).phrases


def test_words_used_for_anybody_rest_for_two_weeks() -> None:
    core = next(one for one in draft_of(friends()).phrases if "/reconnect/" in one)
    assert core not in draft_of(friends(), memory=Memory(phrases={core: date(2026, 11, 20)})).phrases
    assert core in draft_of(friends(), memory=Memory(phrases={core: date(2026, 11, 1)})).phrases


def test_a_letter_exists_even_where_all_words_rest_for_somebody_else() -> None:
    everything = {phrase.id: date(2026, 11, 20) for variants in load_phrases().by_move.values() for phrase in variants}
    assert draft_of(friends(), memory=Memory(phrases=everything)).body


def test_where_all_words_were_used_for_this_person_there_is_no_letter() -> None:
    p = friends()
    used = {
        (p.person.key, one.id): date(2026, 10, 1) for variants in load_phrases().by_move.values() for one in variants
    }
    tie = p.tie(p.theirs("a", 75, "教室", TOPIC), p.mine("b", 74, "Re: 教室"))
    assert isinstance(p.write(tie, "reconnect", memory=Memory(phrases_for=used)), NoDraft)


def test_two_letters_of_one_morning_share_no_sentence() -> None:
    first = draft_of(friends())
    other = pair(
        "岸本 大輔",
        "野村 和也",
        "teinei",
        "野村さん",
        naming="岸本です",
        greeting="こんにちは",
        sign_off=("岸本",),
        key=friends().person.key,
    )
    second = draft_of(other, today=[first])
    own = {clause.text for clause in first.clauses if clause.evidence or "。" in clause.text[:-1]}
    assert not own & {clause.text for clause in second.clauses if "ご無沙汰" not in clause.text}


def test_the_month_walks_on_to_other_words() -> None:
    cores = {
        next(one for one in draft_of(friends(now=f"2026-{month:02}-24T07:00")).phrases if "/specific/" in one)
        for month in range(1, 13)
    }
    assert len(cores) >= 4


def test_the_address_line_is_the_one_i_used_last_and_never_the_header() -> None:
    p = pair("小林 由美", "黒沢 正", "keigo", "黒沢先生、", naming="小林でございます")
    assert draft_of(p).body.startswith("黒沢先生\n")


@pytest.mark.parametrize(("register", "line"), [("keigo", "髙橋様"), ("teinei", "髙橋さん"), ("casual", "佳代さん")])
def test_without_a_letter_of_mine_the_name_is_built_from_the_card(register: str, line: str) -> None:
    p = friends(circle=Circle("c", 30, tone=register))
    assert draft_of(p, p.theirs("a", 75, "教室", TOPIC)).body.startswith(f"{line}\n")


@pytest.mark.parametrize(
    ("written", "signs", "line"),
    [
        ("ゆうこ、元気？", "ゆうこ", "ゆうこ"),
        ("やっほー、ともちゃん、元気にしてる？", "とも", "ともちゃん"),
        ("ごめん、返事が遅くなって。", "ゆうこ", "佳代さん"),
    ],
)
def test_whom_i_call_within_a_sentence_by_the_name_with_which_they_sign_is_called_so(
    written: str, signs: str, line: str
) -> None:
    p = friends(circle=Circle("c", 30, tone="casual"))
    theirs = replace(p.theirs("a", 75, "教室", TOPIC), voice=Voice(register="casual", sign_off=(signs,)))
    mine = p.mine("b", 74, "Re: 教室", says(written), voice=Voice(register="casual"))
    assert draft_of(p, theirs, mine).body.startswith(f"{line}\n")


def test_a_line_that_runs_on_after_the_name_is_cut() -> None:
    p = pair("Anna Lind", "Priya Raman", "casual", "Hey Priya, ha, what a bowl!", language="en", sign_off=("Anna",))
    tie = p.tie(p.theirs("a", 75, "clay", says("I started a pottery class.", "self_talk")), p.mine("b", 74, "Re: clay"))
    written = p.write(tie, "reconnect")
    assert isinstance(written, DraftText)
    assert written.body.startswith("Hey Priya,\n\n")


def test_my_last_letters_decide_the_register_and_doubt_is_polite() -> None:
    p = friends()
    casual, polite = replace(p.voice, register="casual"), replace(p.voice, register="keigo")
    mixed = draft_of(
        p,
        p.theirs("a", 75, "教室", TOPIC),
        p.mine("b", 74, "x", voice=casual),
        p.mine("c", 73, "x", voice=polite),
    )
    assert mixed.register == "keigo"
    plain = draft_of(
        p,
        p.theirs("a", 75, "教室", TOPIC),
        p.mine("b", 74, "x", voice=casual),
        p.mine("c", 73, "x", voice=casual),
        p.mine("d", 200, "x", voice=polite),
    )
    assert plain.register == "casual"


def test_their_register_towards_me_does_not_count() -> None:
    p = friends()
    theirs = replace(p.theirs("a", 75, "教室", TOPIC), voice=Voice(address_line="岸本", register="casual"))
    assert draft_of(p, theirs, p.mine("b", 74, "x")).register == "teinei"


def test_the_language_is_that_of_my_last_letters_and_the_configuration_wins() -> None:
    p = pair("Anna Lind", "Yuki Mori", "casual", "Hi Yuki,", language="en", sign_off=("Anna",))
    english = p.theirs("a", 70, "clay", says("I started a pottery class.", "self_talk"))
    tie = p.tie(
        english,
        p.theirs("b", 69, "x", says("ありがとう。", "thanks"), language="ja"),
        p.mine("c", 68, "Re: clay"),
        p.mine("d", 67, "Re: clay"),
    )
    written = p.write(tie, "reconnect")
    assert isinstance(written, DraftText)
    assert written.language == "en"
    told = replace(tie, person=replace(tie.person, language="ja"))
    assert isinstance(p.write(told, "reconnect"), NoDraft)  # nothing of theirs in Japanese to speak of


@pytest.mark.parametrize(("days", "word"), [(40, ""), (75, "ご無沙汰"), (200, "ご無沙汰")])
def test_silence_is_named_from_the_sixtieth_day_on(days: int, word: str) -> None:
    p = friends()
    body = draft_of(p, p.theirs("a", days + 1, "教室", TOPIC), p.mine("b", days, "Re: 教室")).body
    assert ("ご無沙汰" in body) == bool(word)
    assert ("すっかり" in body or "長らく" in body) == (days > 180)


def test_no_silence_is_named_in_a_yearly_rhythm_that_is_kept() -> None:
    p = friends()
    tie = p.tie(p.theirs("a", 361, "年賀", TOPIC), p.mine("b", 360, "Re: 年賀"), since=2000)
    yearly = {"rhythm_known": Measure(True), "rhythm_days": Measure(365.0), "overdue": Measure(1.0)}
    written = p.write(tie, "reconnect", signals=yearly)
    assert isinstance(written, DraftText)
    assert "ご無沙汰" not in written.body


def test_care_greeting_and_silence_never_stand_together() -> None:
    p = pair("大野 誠", "久保 明美", "keigo", "久保様", naming="大野です", greeting="お世話になっております")
    fresh = draft_of(p, p.theirs("a", 31, "近況", TOPIC), p.mine("b", 30, "Re: 近況")).body
    old = draft_of(p, p.theirs("a", 91, "近況", TOPIC), p.mine("b", 90, "Re: 近況")).body
    assert "お世話になっております。大野です。" in fresh
    assert "お世話になって" not in old
    assert "ご無沙汰" in old


def test_an_exclamation_mark_is_used_only_where_i_use_them() -> None:
    def birthday(exclaims: bool) -> str:
        p = pair(
            "Anna Lind",
            "Priya Raman",
            "casual",
            "Hey Priya,",
            language="en",
            now="2026-11-24T07:00",
            sign_off=("Anna",),
            exclaims=exclaims,
            birthday=CivilDay(11, 24),
        )
        written = p.write(p.tie(p.mine("b", 20, "hi")), "birthday")
        assert isinstance(written, DraftText)
        return written.body

    assert "!" not in birthday(False)
    assert "!" in birthday(True)


def test_the_draft_comes_from_the_address_that_i_last_used_with_them() -> None:
    p = friends()
    tie = p.tie(p.theirs("a", 75, "教室", TOPIC), p.mine("b", 74, "Re: 教室"))
    contacts = (*tie.contacts[:-1], replace(tie.contacts[-1], own_address="work@example.test"))
    written = p.write(replace(tie, contacts=contacts), "reconnect")
    assert isinstance(written, DraftText)
    assert written.sender == "work@example.test"


def test_nothing_of_a_private_person_is_mentioned_but_their_day_may_be() -> None:
    p = friends(private=True, birthday=CivilDay(11, 24))
    tie = p.tie(p.theirs("a", 75, "教室", TOPIC), p.mine("b", 74, "Re: 教室"))
    assert isinstance(p.write(tie, "reconnect"), NoDraft)
    written = p.write(tie, "birthday")
    assert isinstance(written, DraftText)
    assert "機織り" not in written.body


def test_a_mail_to_many_readers_was_not_told_to_me() -> None:
    p = friends()
    tie = p.tie(p.theirs("a", 75, "教室", TOPIC, readers=6), p.mine("b", 74, "Re: 教室"))
    assert isinstance(p.write(tie, "reconnect"), NoDraft)


def test_worlds_that_are_kept_apart_stay_apart() -> None:
    p = friends()
    tie = p.tie(
        p.theirs("a", 75, "教室", TOPIC, world="home"),
        p.theirs("c", 90, "x", world="work"),
        p.mine("b", 74, "x", world="work"),
    )
    assert isinstance(p.write(tie, "reconnect"), NoDraft)


def test_there_is_no_letter_to_a_shared_or_a_dead_address() -> None:
    p = friends()
    tie = p.tie(p.theirs("a", 75, "教室", TOPIC), p.mine("b", 74, "Re: 教室"))
    shared = p.write(replace(tie, person=replace(tie.person, shared=True)), "reconnect")
    dead = p.write(replace(tie, person=replace(tie.person, write_to="")), "reconnect")
    assert isinstance(shared, NoDraft)
    assert shared.said.key == "drafts.shared_address"
    assert isinstance(dead, NoDraft)
    assert dead.said.key == "drafts.no_address"


def test_a_stance_without_evidence_gives_way_to_the_next_finding() -> None:
    p = friends()
    tie = p.tie(p.theirs("a", 75, "教室", TOPIC), p.mine("b", 74, "Re: 教室"))
    findings = [
        Finding("promise-overdue", 90, {}, ("x",), "own-my-promise"),
        Finding("drift", 50, {}, ("y",), "reconnect"),
    ]
    written = compose(tie, findings, lookup_of({}), p.me, load_phrases(), Memory(), p.now)
    assert isinstance(written, DraftText)
    assert written.stance == "reconnect"


def test_a_pattern_is_never_drafted() -> None:
    p = friends()
    tie = p.tie(p.theirs("a", 75, "教室", TOPIC), p.mine("b", 74, "Re: 教室"))
    finding = Finding("only-asked", 50, {}, ("x",), "reconnect", show="pattern")
    assert isinstance(compose(tie, [finding], lookup_of({}), p.me, load_phrases(), Memory(), p.now), NoDraft)


def test_nobody_in_mourning_is_congratulated() -> None:
    p = friends(birthday=CivilDay(11, 24))
    loss = says("父が亡くなりました。", "life_event:bereavement")
    assert isinstance(p.write(p.tie(p.theirs("a", 100, "x", loss), p.mine("b", 74, "x")), "birthday"), NoDraft)


def test_the_dead_have_no_birthday_letter() -> None:
    p = friends(birthday=CivilDay(11, 24))
    tie = p.tie(p.mine("b", 74, "x"))
    gone = replace(tie, person=replace(tie.person, died=Birthday(CivilDay(1, 2, 2026), "card-1")))
    assert isinstance(p.write(gone, "birthday"), NoDraft)


def test_an_anniversary_of_theirs_is_kept_on_its_day_or_named_as_near() -> None:
    p = friends()
    tie = p.tie(p.mine("b", 30, "x"))
    near = replace(tie, person=replace(tie.person, anniversary=Birthday(CivilDay(11, 26), "card-2")))
    written = p.write(near, "anniversary")
    assert isinstance(written, DraftText)
    assert "今日" not in written.body
    assert written.evidence == ("card-2",)


def test_the_letter_ends_as_mine_do_and_a_sentence_is_no_sign_off() -> None:
    p = pair(
        "大野 誠",
        "久保 明美",
        "keigo",
        "久保様",
        naming="大野です",
        sign_off=("大役ですね。どうぞお体に気をつけてお過ごしください。",),
    )
    assert draft_of(p).body.endswith("\n\n大野\n")
    closing = pair(
        "Camille Osei", "Farid Amiri", "formal", "Dear Farid,", language="en", sign_off=("Kind regards,", "Camille")
    )
    tie = closing.tie(
        closing.theirs("a", 75, "The whale", says("We begin to take down the whale.", "self_talk")),
        closing.mine("b", 74, "x"),
    )
    written = closing.write(tie, "reconnect")
    assert isinstance(written, DraftText)
    assert written.body.endswith("\n\nKind regards,\nCamille\n")


def test_who_is_addressed_with_sama_is_never_written_to_below_keigo() -> None:
    p = pair("大野 誠", "久保 明美", "teinei", "久保様", naming="大野です", sign_off=("大野",))
    assert draft_of(p).register == "keigo"


def test_a_line_in_lower_case_is_kept_as_it_is() -> None:
    p = pair("Sam Porter", "Jo Field", "casual", "hey jo", language="en", sign_off=("sam",))
    tie = p.tie(p.theirs("a", 75, "boat", says("I bought an old boat.", "self_talk")), p.mine("b", 74, "Re: boat"))
    written = p.write(tie, "reconnect")
    assert isinstance(written, DraftText)
    assert written.body.startswith("hey jo\n\n")


def test_a_help_that_cannot_be_named_gives_way_to_the_one_before() -> None:
    p = friends()
    tie = p.tie(
        p.mine("a", 90, "本", says("古い地図の本を貸していただけますか。", "ask"), thread="本"),
        p.theirs("b", 89, "Re: 本", says("お送りしました。", "kept"), thread="本", reply_to="a@example.test"),
        p.mine("c", 70, "x", says("あれをお願いします。", "ask"), thread="x"),
        p.theirs("d", 69, "Re: x", says("はい、どうぞ。", "give"), thread="x", reply_to="c@example.test"),
    )
    written = p.write(tie, "thank", evidence=("d",))
    assert isinstance(written, DraftText)
    assert "古い地図の本をお貸しくださり" in written.body


def test_a_name_that_stood_in_my_signature_alone_stands_under_the_draft() -> None:
    p = pair("Ren Mori", "Zoe Bauer", "casual", "Dear Zoe,", sign_off=("Talk soon,",), language="en")
    signed = replace(p.voice, signed=("n:Ren Mori",))
    told = says("I have taken up weaving at the mill.", "self_talk")
    tie = p.tie(p.theirs("a", 75, "the mill", told), p.mine("b", 74, "Re: the mill", voice=signed))
    written = p.write(tie, "reconnect")
    assert isinstance(written, DraftText)
    assert written.body.splitlines()[-2:] == ["Talk soon,", "Ren Mori"]


def test_in_another_script_i_am_called_as_i_sign_there() -> None:
    p = replace(friends(), me=replace(friends().me, name="Daisuke Kishimoto"))
    signed = replace(p.voice, self_naming="", sign_off=(), signed=("n:岸本 大輔",))
    tie = p.tie(p.theirs("a", 75, "教室", TOPIC), p.mine("b", 74, "Re: 教室", voice=signed))
    written = p.write(tie, "reconnect")
    assert isinstance(written, DraftText)
    assert written.body.splitlines()[-1] == "岸本"


def test_who_never_names_himself_to_his_aunt_does_not_begin_now() -> None:
    p = pair("森田 美咲", "森田 静江", "teinei", "静江おばさん", sign_off=("美咲",), greeting="こんばんは")
    tie = p.tie(p.theirs("a", 75, "教室", TOPIC), p.mine("b", 74, "Re: 教室", voice=replace(p.voice, self_naming="")))
    written = p.write(tie, "reconnect")
    assert isinstance(written, DraftText)
    assert "森田です" not in written.body


def test_a_brother_to_whom_i_never_wrote_is_called_by_his_given_name() -> None:
    """「中野様／中野でございます」 stood above a birthday letter to him."""
    p = pair("中野 美咲", "中野 健一", "teinei", "", birthday=CivilDay(11, 24))
    draft = p.write(p.tie(p.theirs("a", 90, "近況", says("自転車で琵琶湖を一周しました。", "self_talk"))), "birthday")
    assert isinstance(draft, DraftText)
    lines = draft.body.split()
    assert (lines[0], lines[-1], draft.register) == ("健一さん", "美咲", "teinei")
    assert "中野" not in draft.body


@pytest.mark.parametrize(
    ("kind", "told", "named"),
    [
        ("award", "思いがけず奨励賞をいただきました。", "奨励賞の受賞"),
        ("exam", "第一志望の北高に受かりました！", "北高へのご合格"),
        ("exam", "無事に合格しました。", "ご合格"),
        ("retirement", "この三月で教壇を去ることになりました。", "退職"),
        ("retirement", "この三月末で研究室を明け渡すことになりました。", "退職"),
        ("wedding", "先月、名字が変わりました。", "ご結婚"),
    ],
)
def test_good_news_is_called_what_it_is(kind: str, told: str, named: str) -> None:
    p = friends()
    tie = p.tie(p.mine("z", 60, "近況"), p.theirs("a", 6, "ご報告", says(told, f"life_event:{kind}")))
    draft = p.write(tie, "celebrate")
    assert isinstance(draft, DraftText)
    assert named in draft.body


def test_where_my_letters_sound_both_ways_a_bare_name_is_a_friends() -> None:
    p = pair("岩崎 望", "久保 賢治", "casual", "けんじ", sign_off=("のぞみ",))
    polite = replace(p.voice, register="teinei")
    told = says("先週から川沿いの窯でパンを焼き始めたよ。", "self_talk")
    tie = p.tie(p.mine("z", 99, "物件"), p.mine("y", 90, "元気", voice=polite), p.theirs("a", 61, "窯", told))
    draft = p.write(tie, "reconnect")
    assert isinstance(draft, DraftText)
    assert draft.register == "casual"


@pytest.mark.parametrize(("calls_me", "lines"), [("中野さん", ("小林さん", "teinei")), ("中野様", ("小林様", "keigo"))])
def test_a_neighbour_to_whom_i_never_wrote_is_answered_as_she_calls_me(calls_me: str, lines: tuple[str, str]) -> None:
    p = pair("中野 美咲", "小林 静江", "teinei", "")
    hers = replace(p.theirs("a", 5, "柿", says("庭の柿を玄関先に置いておきました。", "give")), voice=Voice(calls_me))
    draft = p.write(p.tie(hers), "thank", evidence=("a",))
    assert isinstance(draft, DraftText)
    assert (draft.body.split()[0], draft.register) == lines


@pytest.mark.parametrize("register", ["keigo", "teinei", "casual"])
def test_a_working_life_that_ends_is_thanked_for_and_no_glad_news(register: str) -> None:
    for month in range(1, 13):
        p = pair("木村 拓也", "柴田 昭夫", register, "柴田さん", now=f"2027-{month:02}-20T07:00")
        told = says("この三月で定年退職しました。", "life_event:retirement")
        draft = p.write(p.tie(p.mine("z", 60, "近況"), p.theirs("a", 6, "ご報告", told)), "celebrate")
        assert isinstance(draft, DraftText)
        assert re.search("お疲れさま|ご尽力", draft.body)
        assert not re.search("うれしい|嬉し|おめでと|楽しい毎日", draft.body)


@pytest.mark.parametrize("register", ["teinei", "casual"])
def test_a_mother_is_not_written_to_as_a_client(register: str) -> None:
    """「お餅の件、お待たせしていて、すみません」 stood in a letter to her."""
    for month in range(1, 13):
        p = pair("中野 美咲", "中野 和子", register, "お母さん", sign_off=("美咲",), now=f"2027-{month:02}-20T07:00")
        asked = "お餅はいくつ焼けばいいですか。"
        owing = owed("question", asked, "a", "ja", since=date(2027, month, 20) - timedelta(days=9))
        tie = p.tie(p.mine("z", 40, "近況"), p.theirs("a", 9, "お正月", says(asked, "question")), obligations=[owing])
        draft = p.write(tie, "answer-late")
        assert isinstance(draft, DraftText)
        assert not re.search("の件|お待たせ|お便りをくださって|申し訳", draft.body)


PROMISES = (
    "転職活動の件は、金曜までにお返事いたします。",
    "受験の件について、金曜までにご連絡いたします。",
)


@pytest.mark.parametrize("promise", PROMISES)
@pytest.mark.parametrize("register", ["keigo", "teinei", "casual"])
def test_what_is_named_as_a_matter_is_not_called_so_twice(promise: str, register: str) -> None:
    """「転職活動の件の件」 stood in a letter."""
    named = 0
    for month in range(1, 13):
        p = pair("岸本 大輔", "髙橋 佳代", register, "髙橋様", now=f"2027-{month:02}-20T07:00")
        day = date(2027, month, 20)
        late = owed(
            "promise", promise, "a", "ja", since=day - timedelta(days=20), due=day - timedelta(days=9), state="overdue"
        )
        draft = p.write(
            p.tie(p.mine("a", 20, "ご報告", says(promise, "promise")), obligations=[late]), "own-my-promise"
        )
        assert isinstance(draft, DraftText)
        assert not re.search("(?:の件|のこと|の話)の(?:件|こと|話)", draft.body)
        named += promise[:2] in draft.body
    assert named


@pytest.mark.parametrize(
    ("first", "called"),
    [("よかった！", "お母さん"), ("久しぶり！", "お母さん"), ("母さん、", "母さん"), ("かな", "かな")],
)
def test_a_first_line_that_tells_calls_nobody_and_who_signs_as_mother_is_called_so(first: str, called: str) -> None:
    p = pair("田島 望", "和代", "casual", first, sign_off=("望",))
    hers = p.theirs("a", 8, "連休", says("連休は帰ってくる？", "question"))
    hers = replace(hers, voice=Voice("望へ", sign_off=("母",), register="casual"))
    asked = owed("question", "連休は帰ってくる？", "a", "ja", since=date(2026, 11, 16))
    draft = p.write(p.tie(p.mine("z", 90, "足"), hers, obligations=[asked]), "answer-late", evidence=("a",))
    assert isinstance(draft, DraftText)
    assert draft.body.split()[0] == called


@pytest.mark.parametrize(
    ("calls_me", "signs", "called"),
    [("望", "慎吾", "慎吾"), ("田島さん", "慎吾", "慎吾さん"), ("望", "大木", "大木慎吾さん")],
)
def test_a_friend_whose_name_has_no_space_is_called_as_he_signs(calls_me: str, signs: str, called: str) -> None:
    p = pair("田島 望", "大木慎吾", "casual", "", sign_off=("望",))
    told = says("先週から川沿いの窯でパンを焼き始めたよ。", "self_talk")
    his = replace(p.theirs("a", 70, "窯", told), voice=Voice(calls_me, sign_off=(signs,), register="casual"))
    draft = p.write(p.tie(p.mine("z", 99, "元気"), his), "reconnect")
    assert isinstance(draft, DraftText)
    assert draft.body.split()[0] == called


CHECKED = "来週、息子の心臓の検査があって、少し落ち着きません。"
ASKED = "12月5日はうちに来ない？"


def test_an_examination_is_no_illness_and_over_when_its_day_is() -> None:
    p = pair("田島 望", "西尾 綾", "casual", "綾", sign_off=("望",), now="2026-11-27T07:00")
    for days, stance, said in ((5, "get-well", "何事も"), (40, "ask-how-it-went", "てたよ")):
        told = p.theirs("a", days, "ご報告", says(CHECKED, "life_event:illness"))
        draft = p.write(p.tie(p.mine("z", 60, "春"), told), "stand-by", rule="hard-times", evidence=("a",))
        assert isinstance(draft, DraftText)
        assert (draft.stance, said in draft.body) == (stance, True), draft.body
        assert not re.search("見舞|大変|心配|お大事", f"{draft.subject}{draft.body}")


def test_a_grave_illness_is_no_examination() -> None:
    p = pair("田島 望", "西尾 綾", "casual", "綾", sign_off=("望",), now="2026-11-27T07:00")
    told = p.theirs("a", 5, "ご報告", says("心臓が悪くて、来月手術を受けます。", "life_event:illness"))
    draft = p.write(p.tie(p.mine("z", 60, "春"), told), "stand-by", rule="hard-times", evidence=("a",))
    assert isinstance(draft, DraftText)
    assert draft.stance == "stand-by"


def test_a_question_beside_an_examination_is_answered_and_not_told_that_no_answer_is_needed() -> None:
    p = pair("田島 望", "西尾 綾", "casual", "綾", sign_off=("望",), now="2026-11-27T07:00")
    told = p.theirs("a", 5, "冬", says(ASKED, "question"), says(CHECKED, "life_event:illness"))
    tie = p.tie(p.mine("z", 60, "春"), told, obligations=[owed("question", ASKED, "a", "ja", since=date(2026, 11, 22))])
    findings = [
        Finding(rule, 50, {}, (f"{ident}@example.test",), stance)
        for rule, ident, stance in (("hard-times", "a", "stand-by"), ("answer-owed", "a", "answer-late"))
    ]
    draft = compose(tie, findings, lookup_of({}), p.me, load_phrases(), Memory(), p.now)
    assert isinstance(draft, DraftText)
    assert draft.stance == "answer-late"
    assert "検査" in draft.body
    assert "返事はい" not in draft.body
    assert "返事はなくて" not in draft.body


def test_who_waits_for_my_answer_in_hard_times_is_not_told_that_none_is_needed() -> None:
    p = pair("田島 望", "西尾 綾", "casual", "綾", sign_off=("望",), now="2026-11-27T07:00")
    told = p.theirs("a", 5, "冬", says(ASKED, "question"), says("父が脳梗塞で倒れました。", "life_event:illness"))
    waits = [owed("question", ASKED, "a", "ja", since=date(2026, 11, 22))]
    for open_ones, released in ((waits, False), ([], True)):
        draft = p.write(p.tie(p.mine("z", 60, "春"), told, obligations=open_ones), "stand-by", evidence=("a",))
        assert isinstance(draft, DraftText)
        assert ("返事" in draft.body) is released


def test_glad_news_that_i_passed_over_is_rejoiced_in() -> None:
    p = pair("田島 望", "大木 慎吾", "casual", "慎吾", sign_off=("望",))
    told = p.theirs("a", 54, "報告", says("11月から小松の会社で働くことになった。", "life_event:new_job"))
    draft = p.write(p.tie(p.mine("z", 90, "春"), told), "turn-to-them", rule="passed-over", evidence=("a",))
    assert isinstance(draft, DraftText)
    assert draft.stance == "celebrate"
    assert "おめでとう" in draft.body


@pytest.mark.parametrize(
    ("due", "late"), [(date(2026, 12, 4), False), (date(2026, 11, 27), False), (date(2026, 11, 20), True), (None, True)]
)
def test_before_its_day_is_over_no_answer_is_late(due: date | None, late: bool) -> None:
    p = pair("田島 望", "水野 修", "teinei", "水野さん", sign_off=("田島",), now="2026-11-27T07:00")
    asked = "出欠を教えてください。"
    told = p.theirs("a", 8, "忘年会の件", says(asked, "ask"))
    open_ones = [owed("ask", asked, "a", "ja", since=date(2026, 11, 19), due=due)]
    draft = p.write(p.tie(p.mine("z", 60, "春"), told, obligations=open_ones), "answer-late", evidence=("a",))
    assert isinstance(draft, DraftText)
    assert bool(re.search("遅|待た|まだ|しないまま|忘れ", draft.body)) is late, draft.body
    assert "出欠" in draft.body


@pytest.mark.parametrize(
    ("asked", "late"),
    [
        ("出欠を12月4日までに教えてください。", False),
        ("出欠を11月20日までに教えてください。", True),
        ("出欠を教えてください。", True),
    ],
)
def test_the_day_that_a_question_names_is_the_day_of_its_answer(asked: str, late: bool) -> None:
    p = pair("田島 望", "水野 修", "teinei", "水野さん", sign_off=("田島",), now="2026-11-27T07:00")
    told = p.theirs("a", 10, "忘年会の件", says(asked, "ask"))
    open_ones = [owed("ask", asked, "a", "ja", since=date(2026, 11, 17))]
    draft = p.write(p.tie(p.mine("z", 60, "春"), told, obligations=open_ones), "answer-late", evidence=("a",))
    assert isinstance(draft, DraftText)
    assert bool(re.search("遅|待た|まだ|しないまま|忘れ", draft.body)) is late, draft.body


def test_joy_about_their_letter_is_no_mail_that_i_felt_like_writing() -> None:
    for month in range(1, 13):
        p = pair("木村 拓也", "柴田 昭夫", "casual", "昭夫", now=f"2027-{month:02}-20T07:00")
        told = says("先週、息子が生まれたよ。", "life_event:birth")
        draft = p.write(p.tie(p.mine("z", 60, "近況"), p.theirs("a", 6, "ご報告", told)), "celebrate")
        assert isinstance(draft, DraftText)
        assert not re.search("書きたくなっ|用事はない|思い出して書", draft.body)
