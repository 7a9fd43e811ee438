"""Japanese: what a sentence tells of an event besides its kind."""

from __future__ import annotations

from daemon.think.language.ja.speech.topics import NOT, NOT_BUT
from daemon.think.language.speech.naming import News
from daemon.think.later import later

PASSED = later(r"(?<!不)合格(?!でき|なら|しなか|しませ)|受か[りっ](?!ません)|通りました|通った")


def _denied(sentence: str) -> bool:
    return NOT.search(NOT_BUT.sub("", sentence)) is not None


NEWS = News(
    passed=PASSED,
    unhappy=later(
        r"落選|落ちました|落ちた|不採用|不合格|不合|見送(?:ら|り(?:に|と)|りまし)|取りやめ|取り止め|(?:結婚|婚約|引っ越し|転職|独立|開店)は?や(?:め|り直)|破談|白紙|取り消し(?:に|とな)|取消し?(?:に|とな)|倒産|失業|解雇|リストラ|退職勧奨|クビ|雇い止め|離婚|別れ(?:た|まし|る)|なりませんでした|ならなかった|叶いません|かないません|逃し|残念|浸水|火事|全焼|水害|被災"
        r"|店を(?:たた|閉め|閉じ)|廃業|閉店|雇い止め",
    ),
    exam=later(r"試験|受験|入試|面接|検定|オーディション"),
    pet=later(r"虹の橋|飼|犬|猫|ねこ|ネコ|いぬ|うさぎ|ウサギ|インコ|ハムスター|愛犬|愛猫"),
    of_animal=later(
        r"^(?:うちの|我が家の|わが家の|例の|今日、?)?[^。、]{0,4}?(?:猫|ねこ|ネコ|(?<!番)犬|いぬ|うさぎ|ウサギ|ハムスター|インコ|にわとり|鶏|やぎ|ヤギ|亀)(?:ちゃん|たち)?(?:が|は|も)(?!(?:好き|いる|苦手))"
    ),
    died=later(r"死(?:に|ん|去)|亡くな|旅立|虹の橋|天国|息を引き取"),
    mourned=later(
        r"喪中|喪に服|喪が明け|忌明け|忌中|四十九日|七七日|百か日|百箇日|初盆|新盆|一周忌|三回忌|[七十]回忌|納骨|法[要事]|お?墓参り|命日|偲ぶ会|遺品|仏壇|供養|香典返し|いなく(?:なって|なり)|のいない(?:初めて|はじめて)"
    ),
    denied=_denied,
)
