"""Whether news went well: setbacks, hopes that came to nothing, hard times that are over; and what only looks so."""

from __future__ import annotations

import pytest

from daemon.think.news.fortune import came_to_nothing, ends_badly, is_over, is_setback
from tests.think.ties import says


@pytest.mark.parametrize(
    "text",
    [
        "I was made redundant on Thursday.",
        "Paul and I are splitting up.",
        "We were all let go by e-mail.",
        "They have let me go after nine years.",
        "Been let go, after all that.",
        "My husband was let go last week.",
        "They told me this morning that I'd been made redundant.",
        "私はもう燃え尽きました。",
        "私の契約は更新されませんでした。",
        "My contract won't be renewed.",
        "The results came back and it's MS. I'm fine, mostly, just getting used to the letters.",
        "The house flooded and we've lost almost everything.",
        "勤め先が先月倒産しまして、毎日職探しです。",
        "先月、離婚しました。",
        "実は昨年、離婚していました。",
        "I was let go at the end of March.",
        "We split up at the end of May.",
        "I had been laid off in June and still have no work.",
        "We'd split up in March and I am still not sleeping.",
        "火事で店を失いました。",
        "犬のハナが、日曜に死にました。",
    ],
)
def test_a_blow_in_their_own_life_is_a_setback(text: str) -> None:
    assert is_setback(says(text, "self_talk"))


@pytest.mark.parametrize(
    "text",
    [
        "A friend of mine was made redundant.",
        "We broke up on Friday for the summer.",
        "We split up at the station and met again at noon.",
        "Somebody had fired the kiln too hot.",
        "Everyone was fired up.",
        "Anna was let go first down the zip wire.",
        "If I lose my job I'll move to Wales.",
        "The film is about a divorce.",
        "The orchard behind us had been let go for years.",
        "The old sofa has been let go at last.",
        "My bowl got fired in the big kiln.",
        "We split up the irises along the wall.",
        "School broke up on Friday.",
        "The bulb in our hall has burnt out.",
        "The boiler has gone bust.",
        "My phone contract won't be renewed.",
        "I'd lost the job in the August and hadn't told you.",
        "We had split up before the move, and I did not say so.",
        "炭はすっかり燃え尽きました。",
        "携帯の契約が更新されませんでした。",
        "実は去年の夏は失業していて、言えなかった。",
        "あの頃は離婚したばかりで荒れていました。",
        "友人の会社が倒産したそうです。",
        "十年前に離婚して、今の家に来ました。",
        "店を閉めてから飲みに行こう。",
        "契約を更新しました。",
    ],
)
def test_what_befell_others_or_long_ago_or_perhaps_is_none(text: str) -> None:
    assert not is_setback(says(text, "self_talk"))


@pytest.mark.parametrize(
    "text", ["新人賞は落選でした。", "The wedding's off.", "I didn't get the fellowship.", "入賞はなりませんでした。"]
)
def test_a_hope_that_came_to_nothing_is_seen(text: str) -> None:
    assert came_to_nothing(says(text))


@pytest.mark.parametrize("text", ["We got the keys!", "新人賞をいただきました。", "The wedding was on Saturday."])
def test_news_that_came_about_is_not_denied(text: str) -> None:
    assert not came_to_nothing(says(text))


@pytest.mark.parametrize(
    "text", ["父が退院しました。", "手術は無事に終わりました。", "Mum's out of hospital.", "The scan came back clear."]
)
def test_a_hard_time_that_ended_well_is_over(text: str) -> None:
    assert is_over(says(text))


@pytest.mark.parametrize(
    "text",
    [
        "父はまだ退院できません。",
        "I hope she's out of hospital soon.",
        "退院したら会いましょう。",
        "Gran is in and out of hospital these days.",
        "He was out of hospital on Monday and back in on Tuesday.",
        "She came home from hospital to die.",
    ],
)
def test_one_that_is_only_hoped_to_end_is_not(text: str) -> None:
    assert not is_over(says(text))


@pytest.mark.parametrize(
    "text",
    [
        "There will be sixty job cuts, and our branch is among them.",
        "I heard today that my post is at risk of redundancy.",
        "We had to say goodbye to Whiskers this morning.",
    ],
)
def test_a_post_on_the_list_and_a_pet_that_died_are_blows(text: str) -> None:
    assert is_setback(says(text))


@pytest.mark.parametrize(
    "text",
    [
        "They told us of sixty job cuts, and the Leeds branch is among them.",
        "My name is on the list for the choir trip.",
        "My position is at risk of being misread.",
        "We said goodbye to Pickle for the weekend.",
        "We had to say goodbye to Marta on Friday.",
        "We gave up Biscuit's old basket.",
    ],
)
def test_other_lists_and_other_goodbyes_are_none(text: str) -> None:
    assert not is_setback(says(text))


@pytest.mark.parametrize(
    ("text", "after", "badly"),
    [
        ("I took the lorry test on Tuesday.", "Failed.", True),
        ("I went in for the Trinity paper and... failed.", "By not much.", True),
        ("I took the lorry test on Tuesday.", "The brakes were hard.", False),
        ("I sat the exam in May.", "The second form in our school failed to come to the concert in the park.", False),
        ("火曜に大型免許の試験を受けてきたよ。", "落ちました。", True),
        ("火曜に大型免許の試験を受けてきたよ。", "受かりました。", False),
    ],
)
def test_what_came_of_it_may_stand_in_the_few_words_behind(text: str, after: str, badly: bool) -> None:
    told = [says(text), says(after)]
    assert ends_badly(told[0], told) is badly


@pytest.mark.parametrize(
    "text", ["I went in for the Trinity exam and... failed.", "I resat the driving test in May and failed."]
)
def test_an_exam_that_was_failed_is_a_blow(text: str) -> None:
    assert is_setback(says(text, "self_talk"))
