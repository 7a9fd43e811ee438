"""Whom an event befell: of a death, an illness, a feast the news is theirs only where it befell them or somebody near."""

from __future__ import annotations

from datetime import datetime

import pytest

from daemon.think.life import News, news_of
from daemon.think.own_words import own_words
from daemon.think.reading import read_passages
from tests.think.ties import days_ago, mail

TOLD: datetime = days_ago(3)


def told(text: str) -> tuple[News, ...]:
    """The news of theirs in a letter of these words."""
    return news_of([mail("told", TOLD, "theirs", *read_passages(own_words(text), TOLD.date()))])


def kinds(text: str) -> set[str]:
    """The kinds of it."""
    return {one.event.kind for one in told(text)}


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
        "I am in hospital with pneumonia.",
        "I have been in hospital since Monday.",
        "I am writing from a hospital bed.",
        "They are keeping me in on the ward until Friday.",
        "My operation is on the 30th of November.",
        "I am a nurse, and now I am in hospital myself.",
        "入院しています。",
        "病室から書いています。",
        "看護師をしていますが、今度は自分が入院です。",
        "手術は11月30日です。膝なので、春には走れます。",
        "母が倒れて、入院しています。",
    ],
)
def test_who_lies_there_is_ill(text: str) -> None:
    assert any(one.hard for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "I am writing from the ward, as I am on nights this week.",
        "The hospital where I work has a new canteen.",
        "I start on nights at the hospital next week.",
        "home laptop has died so writing from the ward",
        "I was at the hospital to visit a friend of my mother's.",
        "I have a shift in intensive care tonight.",
        "My patient had an operation this morning.",
        "I operated on a little boy today, he is doing well.",
        "I am a nurse on the cancer ward.",
        "I drive the ambulance at weekends.",
        "One of my pupils broke his leg.",
        "My brother left me the dog for the weekend.",
        "My sister left me in charge of the shop.",
        "They let me go early on Friday.",
        "The consultant on my ward is a bully.",
        "I did my placement on a stroke ward.",
        "来週から病院で夜勤です。",
        "病棟から書いています。今週は準夜勤です。",
        "勤め先の病院に新しい食堂ができました。",
        "今日は手術が三件入っています。執刀は私です。",
        "友人のお見舞いに病院へ行きました。",
        "救急車の運転をしています。",
        "患者さんの手術が終わりました。",
        "夫と別れました、と言う人の話を電車で聞きました。",
        "橋のところで友人と別れて、バスに乗りました。",
        "夫が七時に家を出ました。",
        "駅前の喫茶店が閉店するので、お別れを言ってきました。",
    ],
)
def test_who_works_there_or_was_only_left_something_has_no_hard_time(text: str) -> None:
    assert not any(one.hard for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "My pupils graduated on Friday, I cried.",
        "The students I taught passed their finals.",
        "I printed the invitations for their wedding.",
        "I baked the cake for a wedding on Saturday.",
        "I married two couples on Saturday, says the registrar in me.",
        "I delivered three babies this week.",
        "My apprentice passed his final exam.",
        "I start on nights at the hospital next week.",
        "担任した子たちが卒業しました。",
        "土曜は結婚式でピアノを弾きました。",
        "結婚式の招待状を印刷しています。",
        "助産師として、今週は三人取り上げました。",
        "受賞者に賞状を渡してきました。",
        "試験官を三日間務めました。",
        "引っ越し屋のバイトで五人家族を運びました。",
    ],
)
def test_the_feasts_of_those_for_whom_one_works_are_not_theirs(text: str) -> None:
    assert not any(one.happy for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "My husband left me in March.",
        "Tom moved out on Friday, with the good saucepan.",
        "My marriage died years before we noticed.",
        "The decree came through on Friday.",
        "I did not get the post at Durham in the end.",
        "They gave the job to somebody else.",
        "They have let me go, after nine years.",
        "My whole department is being closed.",
        "My badge stopped opening the doors.",
        "I failed my finals.",
        "They are closing our office in March.",
        "先月、夫と別れました。子どもたちは元気です。",
        "彼が出ていきました。いい鍋だけ持って。",
        "妻とお別れすることになりました。",
        "十年つきあった人とお別れしました。",
        "婚約を破棄されました。",
        "離婚届を出してきました。",
        "大学院、落ちちゃいました。",
        "面接、だめでした。",
        "大学の職には就けませんでした。",
        "十年いた会社の机を片づけてきました。",
        "部署ごと、なくなるんだって。",
        "一月から無職です。",
        "She left me for her dentist.",
        "夫に出て行かれました。",
        "彼と終わりました。",
    ],
)
def test_a_blow_told_in_the_plainest_words_is_hard(text: str) -> None:
    assert [one.hard and one.event.kind != "bereavement" for one in told(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I shall be handing in my keys at the end of term, after thirty years.",
        "I shall be giving my last lesson on 18 December.",
        "A line before you hear it from somebody else: I shall be handing in my keys at the end of term, after thirty-one years.",
        "What we didn't say over the crumble: we'll need a third chair at the table from April.",
        "There will be a third chair at the table from April.",
        "The biopsy was clear.",
        "三月末で研究室を明け渡すことになりました。",
        "12月18日が最後の授業です。",
        "食卓の椅子が、四月から三つになります。",
        "生検、何ともありませんでした。",
    ],
)
def test_joy_told_in_the_plainest_words_is_happy(text: str) -> None:
    assert any(one.happy for one in told(text))


@pytest.mark.parametrize(
    ("text", "happy"),
    [
        ("We are moving to Shetland in the new year.", True),
        ("I'm moving to Berlin in May.", True),
        ("We have bought a cottage on the coast.", True),
        ("年明けに礼文島へ引っ越します。", True),
        ("ようやく海辺に移住しました。", True),
        ("We have to move to a smaller flat.", False),
        ("I am moving back in with my parents.", False),
        ("Our neighbours are moving to Spain.", False),
        ("My son moved out, the house is quiet.", False),
        ("立ち退きで引っ越すことになりました。", False),
        ("息子が引っ越しました。", False),
    ],
)
def test_who_moves_of_their_own_will_tells_good_news(text: str, happy: bool) -> None:
    assert any(one.happy for one in told(text)) is happy
