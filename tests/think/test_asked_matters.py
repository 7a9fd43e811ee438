"""What a question asks me to, named; and what names nothing: a light verb, a greeting, a name called out."""

from __future__ import annotations

import pytest

from daemon.think.language.en.speech.owed import OWED as EN
from daemon.think.language.en.speech.topics import TOPICS as EN_TOPICS
from daemon.think.language.ja.speech.deeds import deed_in
from daemon.think.language.ja.speech.owed import OWED as JA
from daemon.think.language.ja.speech.topics import TOPICS as JA_TOPICS


@pytest.mark.parametrize(
    ("question", "subject", "matter"),
    [
        ("Could you give a talk on hedges in the village hall?", "", "the talk"),
        ("Can you do sports day on Friday?", "", "sports day"),
        ("Can you put aside four loaves for the bring-and-buy?", "", "the four loaves"),
        ("Could you bake us two trays of buns for the fete?", "", "the two trays of buns"),
        ("Could you send me the two keys for the shed?", "", "the two keys for the shed"),
        ("Supper soon?", "Hi stranger", "supper"),
        ("Fancy a walk at the weekend?", "", "the walk"),
        ("Would you like to come to supper on Saturday 6 June?", "", "supper"),
        ("Could we meet up for a coffee next week?", "", "the coffee"),
        ("Will you and Tom join us for dinner?", "", "dinner"),
        ("Do you fancy lunch on Thursday?", "", "lunch"),
        ("Could you come for tea towels and the urn?", "", "the urn"),
        ("Are you free before lunch?", "", ""),
        ("Will you have breakfast orders to fill?", "", ""),
        ("Could you go over lunch duty with Pam?", "", ""),
        ("Could you give me a shout?", "", ""),
        ("Can you do Thursday?", "", ""),
        ("Are you a driver?", "", ""),
        ("Would you like an answer today?", "", ""),
        ("Are you coming?", "Happy New Year", ""),
        ("Are you coming?", "Seed order", "the seed order"),
        ("Do you know which bolt belongs to the gate?", "", "the bolt"),
        ("Would you believe my cake made them weep?", "", "your cake"),
        ("Can you reach the low A?", "", "the low A"),
        ("Would you have a look at my hedge, the rain's eating it?", "", "your hedge"),
        ("Could we borrow yours for the weekend?", "", ""),
        ("How was the weekend?", "", "the weekend"),
        ("May I ask your advice about the vines?", "", "the vines"),
        ("Could you send me slides and handouts by Monday?", "", "the slides and handouts"),
        ("Could you send me best wishes for the race?", "", "the race"),
        ("Are you coming for Hogmanay?", "", "Hogmanay"),
        ("Are the Christmas cards coming?", "", "the Christmas cards"),
        ("Shall I see you on the great day?", "", ""),
    ],
)
def test_english_question_names_its_matter(question: str, subject: str, matter: str) -> None:
    assert EN.asked(question, "casual", subject) == matter


@pytest.mark.parametrize(
    ("question", "subject", "matter"),
    [
        ("堀ー、同人誌の表紙も頼める？", "", "同人誌の表紙"),
        ("写真集の帯どうなった？", "", "写真集の帯"),
        ("確認お願いします。", "", ""),
        ("明日どうする？", "", ""),
        ("来られそう？", "お久しぶり", ""),
        ("来られそう？", "頼む", ""),
        ("来られそう？", "新年会", "新年会"),
    ],
)
def test_japanese_question_names_its_matter(question: str, subject: str, matter: str) -> None:
    assert JA.asked(JA.without_name(question, "堀 美咲"), "casual", subject) == matter


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("I can't, but I'll take you out for a curry next month.", "the curry"),
        ("I'll take you to the airport.", ""),
        ("I'll take you out for your birthday.", ""),
    ],
)
def test_treat_that_i_promised_is_named(sentence: str, named: str) -> None:
    assert EN.promised(sentence, "") == named


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("We have sold the cottage and are walking the coast path.", "you were walking the coast path"),
        ("I sold the bungalow in Mill Lane.", ""),
        ("I sold twenty quilts at the fair.", "you sold twenty quilts at the fair"),
    ],
)
def test_sale_of_a_home_is_no_joy(sentence: str, told: str) -> None:
    assert next((clause for _, clause, _ in EN_TOPICS.found(sentence, "casual")), "") == told


@pytest.mark.parametrize(
    ("sentence", "things"),
    [
        ("足がいよいよ悪くなり、春に川沿いの施設に移りました。", []),
        ("ここで短歌の会に入りました。", ["短歌の会"]),
        ("確定申告の準備を始めました。", []),
        ("格好が悪くても、陶芸を始めました。", ["陶芸", "格好"]),
    ],
)
def test_what_is_hard_or_of_the_office_is_no_topic(sentence: str, things: list[str]) -> None:
    assert [thing for thing, _, _ in JA_TOPICS.found(sentence, "keigo")] == things


def test_my_own_thing_shown_around_stays_mine() -> None:
    assert deed_in("君の詩集を図書室に寄贈しておきました。", "くださり") == "私の詩集を図書室に寄贈してくださり"
    assert deed_in("君の原稿、赤を入れておいたよ。", "くれて") == "原稿に赤を入れてくれて"


def test_a_feast_to_come_is_the_matter_of_the_question_below_it() -> None:
    assert EN.of_before("Are you coming?", "We are all at Mum's on Boxing Day.", "casual") == "Boxing Day"
    assert JA.of_before("来られますか？", "お正月はみんな集まります。", "teinei") == "お正月"


@pytest.mark.parametrize(
    ("question", "above"),
    [
        ("Are you free on Sunday?", "We had a lovely Christmas."),
        ("Are you coming to my recital?", "We are at Mum's for Easter."),
        ("What are you doing these days?", "Thanks for the card at Easter."),
    ],
)
def test_a_feast_that_is_over_or_beside_the_point_is_not(question: str, above: str) -> None:
    assert EN.of_before(question, above, "casual") == ""


def test_japanese_feast_that_is_over_is_not() -> None:
    assert JA.of_before("ご都合はいかがですか？", "三回忌は無事に済みました。", "teinei") == ""
    assert JA.of_before("日曜、来られる？", "お正月はうちで過ごすよ。", "casual") == ""


def test_somebody_to_be_brought_is_no_thing() -> None:
    assert EN.asked("Could you bring us James on Sunday?", "casual", "") == ""
    assert EN.asked("Could you send us photos of the boat?", "casual", "") == "the photos of the boat"
