"""Whose death is news: only that of somebody near them; a car, a patient, a heroine and a turn of phrase are none."""

from __future__ import annotations

import pytest

from tests.think.ties import news_in


def kinds(text: str) -> set[str]:
    """The kinds of news that they tell."""
    return {one.event.kind for one in news_in(text)}


@pytest.mark.parametrize(
    "text",
    [
        "My father died on Sunday.",
        "We lost Dad on Tuesday.",
        "My brother was killed in a car accident in May.",
        "My uncle Ted has passed.",
        "My husband died. I still lay two plates.",
        "Our son was stillborn.",
        "My dad didn't make it.",
        "The funeral is on Tuesday, and I am to speak about Dad.",
        "I am writing to say that my dear old aunt slipped away on Monday.",
        "Our old cat Milo was put to sleep on Friday.",
        "We lost our spaniel on Sunday.",
        "We had to have Bramble put down.",
        "My wife's mother has died and we are in Leeds.",
        "After a long illness my husband died on Monday at home.",
        "The dog died. I know it is only a dog.",
        "父が日曜に亡くなりました。",
        "先月、夫を亡くしました。",
        "今朝、祖父が眠るように逝きました。",
        "昨夜、亡くなりました。",
        "妻に先立たれました。",
        "病院で父を看取りました。",
        "祖母の告別式は29日の11時からです。",
        "喪中につき、年始のご挨拶は失礼します。",
        "うちの犬が死にました。",
        "十五年飼った犬とお別れしました。",
        "Just to let you know that Mum died on Friday.",
        "My wife lost her fight with cancer on Tuesday.",
        "We lost Dad in the early hours of this morning.",
        "Our little boy lived for two hours.",
        "I found my father dead on Sunday.",
        "My brother took his own life in September.",
        "釣りを教えてくれた祖父が、日曜に亡くなりました。",
        "父の訃報を受けて、帰省しています。",
        "弟が自ら命を絶ちました。",
        "うちの猫が車にはねられて死にました。",
    ],
)
def test_somebody_near_them_died(text: str) -> None:
    assert "bereavement" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "My car died on the motorway on Thursday.",
        "Our dishwasher died after eleven years.",
        "My old Volvo passed away at 300,000 miles.",
        "My sourdough starter died.",
        "All our bees died over the winter.",
        "A whale died on our beach on Monday.",
        "We lost 3-0 on Saturday.",
        "We lost on Saturday, five nil.",
        "My patient died this morning, it was a hard shift.",
        "Two of our patients died this week.",
        "The king died while we were on the ferry.",
        "The detective was killed in the last episode.",
        "I was killed three times in the first level.",
        "My character died in the last round.",
        "The film is about a man who lost his wife.",
        "The hero's wife dies in the second act.",
        "The firm died with the pandemic.",
        "I sang at a funeral on Friday, my third this month.",
        "We went to see Four Weddings and a Funeral.",
        "I took the funeral of a man of ninety, it was my first as a curate.",
        "I said goodbye to my class on Friday.",
        "My marriage died years before we noticed.",
        "I cried when Bambi's mother died.",
        "Our hen died, no more eggs.",
        "He killed the engine.",
        "先月、夫と別れました。",
        "卒業式で、生徒たちとお別れしました。",
        "異動する部長のお別れ会をしました。",
        "車が死にました。",
        "うちの冷蔵庫、息を引き取りました。",
        "洗濯機が十一年で天寿を全うしました。",
        "トマトの苗が全部死にました。",
        "ゲームで三回死にました。",
        "今週は忙しくて死んでいます。",
        "映画は妻を亡くした男の話でした。",
        "朝ドラでおばあちゃんが亡くなる回でした。",
        "受け持ちの患者さんを看取りました。",
        "ホームの入居者さんが亡くなられました。",
        "女王が亡くなったとニュースで見ました。",
        "お客様が亡くなり、葬儀の花を作りました。",
        "葬儀社で働いています。",
        "お通夜みたいな会議でした。",
        "夏が逝きます。",
        "海岸でクジラが死んでいました。",
        "近所の葬儀の手伝いをしてきました。",
        "引退する車両とお別れしてきました。",
        "My brother is dead set on a motorbike.",
        "Dad is dead against it.",
        "My son's phone is dead.",
        "My mother's roses died in the frost.",
        "My son's goldfish died, and we had a state funeral.",
        "My son was killed in the third round, he plays all night.",
        "I was with a patient when she died.",
        "I nearly lost my father last year, he is well now.",
        "I lost my dad in the supermarket, he was at the cheese.",
        "If my dog died I would not get another.",
        "My grandmother died when I was six.",
        "We said goodbye to Mum at the airport on Friday.",
        "父の車が死にました。",
        "娘の金魚が死んで、庭に埋めました。",
        "夫が死んだように眠っています。",
        "母が亡くなったのは私が六つのときです。",
        "夫が旅立ちました。単身赴任です。",
        "父が声を失いました。風邪です。",
        "もし犬が死んだら、と考えてしまいます。",
        "父と母を空港で見送りました。",
    ],
)
def test_what_dies_in_words_only_or_far_away_is_no_loss_of_theirs(text: str) -> None:
    assert "bereavement" not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "I packed it in for good, the smoking.",
        "We called it a day by the end of January with the fence.",
        "We packed up for good and left the island.",
    ],
)
def test_a_habit_given_up_and_a_piece_of_work_done_with_are_no_retirement(text: str) -> None:
    assert "retirement" not in kinds(text)


def test_who_packs_it_in_for_good_retires() -> None:
    assert "retirement" in kinds("I'm packing it in for good at Easter.")
