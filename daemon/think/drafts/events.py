"""What kind of news an event is: hard or happy, passed, over, gone wrong, a setback, a thing that was mislaid, a death.

The reader says of which kind an event is; what it is called when I speak of it to them is in `event_names.py`.
"""

from __future__ import annotations

import re

from daemon.think.drafts.sides import english_relative

HARD = frozenset({"illness"})
HAPPY = frozenset(
    {
        "birth",
        "wedding",
        "promotion",
        "new_job",
        "move",
        "retirement",
        "graduation",
        "award",
        "founding",
        "exam",
        "project",
    }
)

PASSED = re.compile(r"(?<!不)合格(?!でき|なら|しなか|しませ)|受か[りっ](?!ません)|通りました|通った")
_SETBACKS = frozenset(
    {
        "火事",
        "水害",
        "地震",
        "お店",
        "会社",
        "お仕事",
        "仕事",
        "fire",
        "flood",
        "burglary",
        "job",
        "contract",
        "company",
        "shop",
    }
)
_RELIEVED = re.compile(
    r"退院(?:し(?!ていな)|でき(?!な|ま?せん)|いた|と)|手術[はもが][^。]{0,8}(?:無事|成功|うまく)|全快|快復し|回復し(?!ていな)|完治|快気|すっかり元気|元気にな[りっ](?!ません)|異常(?:は)?(?:あり|な)|良性|寛解|"
    r"\b(?:out of|home from|back from|discharged from) (?:the )?hospital|\b(?:operation|surgery|op)\b[^.]{0,14}\b(?:went (?:really |very )?well|a success|went fine|behind)|\ball[- ]clear\b|\bin remission\b|\b(?:fully |have |has )recovered\b|\bon the mend\b|\bback on (?:my|her|his|their) feet\b|\bcame back (?:clear|fine|clean|negative)\b",
    re.IGNORECASE,
)
_UNHAPPY = re.compile(
    r"落選|落ちました|落ちた|不採用|不合格|不合|見送(?:ら|り(?:に|と)|りまし)|取りやめ|取り止め|(?:結婚|婚約|引っ越し|転職|独立|開店)は?や(?:め|り直)|破談|白紙|倒産|失業|解雇|リストラ|退職勧奨|クビ|雇い止め|離婚|別れ(?:た|まし|る)|なりませんでした|ならなかった|叶いません|かないません|逃し|残念|浸水|火事|全焼|水害|被災|店を(?:たた|閉め|閉じ)|廃業|閉店|雇い止め|"
    r"\b(?:is|was|are|called|put) off\b|'s off\b|\bturned (?:me |us )?down\b|\bredundan|\blaid off\b|\bfired\b|\bsacked\b|\blost my\b|\b(?:handed in|gave|given|worked|working|serving) (?:my |in my )?notice\b|\bresign|\bsplit(?:ting)? up\b|\bbroke(?:n)? up\b|\bdivorc|\bseparat(?:ed|ing|ion)\b|\bfell through\b|\bpulled out\b|\brunner-up\b|\bunlucky\b|\bunsuccessful|\brejected\b|\bno luck\b|\bcancel|\bflooded\b|\bburn(?:t|ed) down\b|\bbroken into\b|\b(?:won't|not) be renewed\b|\bbankrupt",
    re.IGNORECASE,
)
_EXAM_WORDS = re.compile(
    r"試験|受験|入試|面接|検定|オーディション|\bexams?\b|\bviva\b|\bfinals\b|\bdriving test\b|\baudition|\binterview",
    re.IGNORECASE,
)
PET = re.compile(
    r"(?:飼|犬|猫|ねこ|ネコ|いぬ|うさぎ|ウサギ|インコ|ハムスター|愛犬|愛猫|\b(?:dog|cat|rabbit|horse|pony|parrot|hamster|puppy|kitten)\b)",
    re.IGNORECASE,
)


def passed(sentence: str) -> bool:
    """Whether an exam is told as passed, so that it may be rejoiced in."""
    told = re.search(r"\bpassed\b|\bgot in\b|\baccepted\b|\bqualified\b", sentence, re.IGNORECASE)
    return not unhappy(sentence) and bool(PASSED.search(sentence) or told)


def unhappy(sentence: str) -> bool:
    """Whether the sentence tells of something that went wrong, whatever its kind of event."""
    return bool(_UNHAPPY.search(sentence.replace("’", "'")))


def relieved(sentence: str) -> bool:
    """Whether a hard time is told as over."""
    return bool(_RELIEVED.search(sentence.replace("’", "'")))


def is_setback(name: str) -> bool:
    """Whether a named hardship befell work or home rather than health."""
    return any(name.endswith(word) for word in _SETBACKS)


def is_examination(name: str) -> bool:
    """Whether what was read as an illness is a doctor's examination, of which nobody knows yet what it will tell."""
    return name.endswith(("検査", "検査入院", "check-up"))


def exam_to_come(kind: str, sentence: str) -> bool:
    """Whether what was read as a degree is an exam that nobody has passed yet."""
    return kind in {"graduation", "exam"} and bool(_EXAM_WORDS.search(sentence)) and not passed(sentence)


def mislaid(sentence: str) -> bool:
    """Whether what was lost or died is a thing: an umbrella, a battery."""
    text = sentence.replace("’", "'")
    if _THINGS.search(text):
        return True
    lost = re.search(r"\blost (?:my|our|the) ", text, re.IGNORECASE)
    return (
        bool(lost)
        and not english_relative(text)
        and not PET.search(text)
        and not re.search(r"\bfriend|\bhusband|\bteacher|\bdied\b|\bpassed away\b", text, re.IGNORECASE)
    )


_OBJECTS = "umbrella|phone|laptop|computer|car|battery|boiler|fridge|washing machine|printer|kettle|camera|router|telly|tv|bike|plants?|tomatoes|keys?|wallet|purse|glasses|scarf|gloves?|hat|luggage|suitcase|passport|voice|temper|bet|match|game|way|place"
_THINGS = re.compile(
    r"(?:電池|携帯|スマホ|パソコン|バッテリー|冷蔵庫|洗濯機|エアコン|自転車|車|プリンター|カメラ|テレビ|植木|鉢)(?:が|は|も)(?:、)?[^。]{0,8}(?:死|壊|逝)|"
    rf"\b(?:{_OBJECTS})\b (?:has |have |just |finally |also )*(?:died|is dead|are dead|gave up|packed up|passed away)|\blost (?:my|our|the) (?:\w+ )?(?:{_OBJECTS})\b",
    re.IGNORECASE,
)


def died(sentence: str) -> bool:
    """Whether the sentence tells of a death."""
    return bool(_DIED.search(sentence))


_DIED = re.compile(
    r"死(?:に|ん|去)|亡くな|旅立|虹の橋|天国|息を引き取|\b(?:died|passed away|put (?:him|her|it|them) (?:down|to sleep)|put to sleep|lost (?:my|our|the))\b",
    re.IGNORECASE,
)
