"""Whom an illness, a feast and a blow befell: who works at a ward, a wedding or a school is no patient, bride or graduate."""

from __future__ import annotations

import pytest

from tests.think.ties import news_in


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
        "Mum fell down the stairs and broke her wrist.",
        "My husband is on the stroke ward.",
        "The doctors have found a tumour.",
        "夫が脳卒中で病棟にいます。",
        "金曜に胸の痛みで救急搬送されました。",
        "肺に影があると言われました。",
    ],
)
def test_who_lies_there_is_ill(text: str) -> None:
    assert any(one.hard for one in news_in(text))


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
        "My client broke his hip and the sale is off.",
        "I set three broken wrists today.",
        "I sewed eleven stitches into a farmer today.",
        "I diagnose engines by their cough.",
        "The car had an accident with a bollard.",
        "I am writing a thesis on dementia.",
        "I am covering for a midwife who is ill.",
        "The operation of the mill is simple.",
        "うちのゴールキーパーが入院しました。",
        "お客様が骨折され、契約が延びました。",
        "今日は骨折の手術を三つしました。",
        "昨夜は救急で四十人を診ました。",
        "認知症についての論文を書いています。",
        "車が事故に遭いましたが、私は無事です。",
    ],
)
def test_who_works_there_or_was_only_left_something_has_no_hard_time(text: str) -> None:
    assert not any(one.hard for one in news_in(text))


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
        "I photograph newborns.",
        "I translate wedding vows.",
        "I did the flowers for a wedding in Bath.",
        "Our intern got the job at the BBC.",
        "The author I edit won the Booker.",
        "I built a nursery for clients.",
        "新生児の写真を撮っています。",
        "結婚式のお花を活けました。",
        "店子が結婚しました。",
        "学位を四十人に授けました。",
    ],
)
def test_the_feasts_of_those_for_whom_one_works_are_not_theirs(text: str) -> None:
    assert not any(one.happy for one in news_in(text))


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
    assert [one.hard and one.event.kind != "bereavement" for one in news_in(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I shall be handing in my keys at the end of term, after thirty years.",
        "I shall be giving my last lesson on 18 December.",
        "A line before you hear it: after thirty-one years I shall be handing in my keys at the end of term, and somebody younger will have the glasshouses.",
        "A line before you hear it from somebody else: I shall be handing in my keys at the end of term, after thirty-one years.",
        "What we didn't say over the crumble: we'll need a third chair at the table from April.",
        "There will be a third chair at the table from April.",
        "The biopsy was clear.",
        "三月末で研究室を明け渡すことになりました。",
        "12月18日が最後の授業です。",
        "食卓の椅子が、四月から三つになります。",
        "生検、何ともありませんでした。",
        "We got married in March, nobody was asked so don't sulk.",
        "I passed, don't tell Mum.",
    ],
)
def test_joy_told_in_the_plainest_words_is_happy(text: str) -> None:
    assert any(one.happy for one in news_in(text))


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
    assert any(one.happy for one in news_in(text)) is happy


@pytest.mark.parametrize(
    "text",
    [
        "Jana on my team just became a mother.",
        "Oskar in our office lost his father last week.",
        "Ines on our ward has retired.",
        "We had to say goodbye to Marta on Friday.",
        "We had to say goodbye to London.",
    ],
)
def test_what_befell_one_on_the_team_or_tells_of_a_goodbye_only_is_no_news_of_theirs(text: str) -> None:
    assert not news_in(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Back in our office, I was promoted to head of sales.", "promotion"),
        ("Everything in my department changed: I was made head of sales.", "promotion"),
        ("We had to say goodbye to Whiskers this morning.", "bereavement"),
        ("We said goodbye to London and moved to the coast.", "move"),
    ],
)
def test_what_befell_the_writer_is_news(text: str, kind: str) -> None:
    assert [one.event.kind for one in news_in(text)] == [kind]
