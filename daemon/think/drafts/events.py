"""What an event in their life is called when I speak of it to them: ご出版, お母様のご入院, `your exhibition`, `your father`.

The reader says of which kind an event is; the name comes from the words of the sentence itself, or there is none.
"""

from __future__ import annotations

import re

from daemon.think.drafts.sides import english_relative, named_relative, relative

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

# Each line holds a kind, its words, and the name in the three registers.
_JA: tuple[tuple[str, str, tuple[str, str, str]], ...] = (
    ("exam", "入試|受験", ("入試", "入試", "入試")),
    ("exam", "面接", ("面接", "面接", "面接")),
    ("exam", "オーディション", ("オーディション", "オーディション", "オーディション")),
    ("exam", "試験|検定", ("試験", "試験", "試験")),
    ("wedding", "婚約", ("ご婚約", "ご婚約", "婚約")),
    ("wedding", "結婚|入籍|挙式|披露宴", ("ご結婚", "ご結婚", "結婚")),
    ("birth", "孫", ("お孫様のご誕生", "お孫さんの誕生", "お孫さんの誕生")),
    ("birth", "出産|生まれ|産まれ|誕生", ("お子様のご誕生", "お子さんの誕生", "赤ちゃんの誕生")),
    ("promotion", "昇進|昇格|昇任|(?:部長|課長|係長|主任|店長|所長|教授|マネージャー|リーダー)に(?:な|就|着任)", ("ご昇進", "ご昇進", "昇進")),
    ("new_job", "転職", ("ご転職", "転職", "転職")),
    ("new_job", "新しい(?:職場|会社|仕事)|入社", ("新しいお仕事", "新しいお仕事", "新しい仕事")),
    ("new_job", "内定|就職", ("ご就職", "ご就職", "就職")),
    ("new_job", "異動|転勤|着任|赴任|配属", ("ご異動", "異動", "異動")),
    ("move", "引っ越|引越|転居|新居|移住|移り住", ("お引っ越し", "お引っ越し", "引っ越し")),
    ("award", "優勝", ("ご優勝", "優勝", "優勝")),
    ("award", "受賞|入賞|入選|表彰|賞を|大賞|金賞|銀賞|銅賞|最優秀", ("ご受賞", "受賞", "受賞")),
    ("founding", "周年", ("周年の節目", "周年の節目", "周年の節目")),
    ("founding", "独立|起業|創業|会社を(?:作|つく|立ち上げ|設立)|設立", ("ご独立", "独立", "独立")),
    ("founding", "開業|開院", ("ご開業", "開業", "開業")),
    ("founding", "開店|(?:店|カフェ|パン屋|食堂|工房|教室)を(?:開|始|オープン|出)", ("ご開店", "新しいお店", "新しいお店")),
    ("project", "出版|刊行|本が出|本になり|発刊", ("ご出版", "本の出版", "本の出版")),
    ("project", "個展", ("個展", "個展", "個展")),
    ("project", "展覧会|作品展|写真展|展示会", ("展覧会", "展覧会", "展覧会")),
    ("project", "発表会", ("発表会", "発表会", "発表会")),
    ("project", "コンサート|演奏会|リサイタル", ("演奏会", "演奏会", "演奏会")),
    ("project", "マラソン", ("マラソン", "マラソン", "マラソン")),
    ("project", "公演|舞台", ("舞台", "舞台", "舞台")),
    ("project", "講演", ("ご講演", "講演", "講演")),
    ("graduation", "卒業|修了", ("ご卒業", "卒業", "卒業")),
    ("retirement", "定年|退職|引退", ("ご退職", "退職", "退職")),
    ("trip", "留学", ("ご留学", "留学", "留学")),
    ("trip", "出張", ("ご出張", "出張", "出張")),
    ("trip", "旅行|旅|巡り", ("ご旅行", "旅行", "旅行")),
    ("illness", "入院", ("ご入院", "入院", "入院")),
    ("illness", "手術", ("手術", "手術", "手術")),
    ("illness", "骨折|怪我|ケガ|けが|捻挫", ("お怪我", "お怪我", "怪我")),
    ("illness", "事故", ("事故", "事故", "事故")),
    ("illness", "介護|看病", ("ご看病", "ご看病", "看病")),
    ("illness", "病気|診断|治療|検査|体調|休職|不調|病", ("お体", "お体", "体")),
    ("illness", "失業|解雇|リストラ|倒産|職を失", ("お仕事", "お仕事", "仕事")),
)  # fmt: skip
_PASSED = re.compile(r"合格|受か[りっる]|通りました|通った")
_INDEX = {"keigo": 0, "teinei": 1, "casual": 2}

_EN: tuple[tuple[str, str, str], ...] = (
    ("exam", r"\bviva\b", "viva"), ("exam", r"\baudition", "audition"), ("exam", r"\binterview", "interview"),
    ("exam", r"\bdriving test", "driving test"), ("exam", r"\b(?:finals|exams)\b", "exams"), ("exam", r"\bexam", "exam"),
    ("wedding", r"\bengage(?:d|ment)\b|\bproposed\b", "engagement"), ("wedding", r"\bwedding|\bmarr(?:y|ied|ying)\b", "wedding"),
    ("birth", r"\bgrand(?:son|daughter|child)", "new grandchild"), ("birth", r"\bbaby|\bborn\b|\bbirth\b", "baby"),
    ("promotion", r"\bpromot|\bmade (?:partner|head|lead|manager|director)|\bhead of\b", "promotion"),
    ("new_job", r"\bnew (?:job|post|role|position)|\bjob offer|\bgot the job|\bstart(?:ing|ed)? (?:work )?at\b|\bjoin(?:ed|ing)\b", "new job"),
    ("move", r"\bmov(?:e|ed|ing)\b|\bnew (?:house|flat|home|apartment)", "move"),
    ("award", r"\bprize|\baward|\bmedal|\bwon\b", "prize"), ("graduation", r"\bgraduat|\bdegree|\bphd\b|\bdoctorate", "graduation"),
    ("retirement", r"\bretir", "retirement"), ("founding", r"\bshop|\bbakery|\bcaf[eé]|\brestaurant", "opening"),
    ("founding", r"\bfound(?:ed|ing)|\bown (?:business|company|firm|studio|practice)|\bset up\b|\blaunch", "new venture"),
    ("project", r"\bexhibition|\bshow\b", "exhibition"), ("project", r"\bbook|\bnovel|\bpublish", "book"),
    ("project", r"\bhalf marathon", "half marathon"), ("project", r"\bmarathon", "marathon"), ("project", r"\brace\b", "race"),
    ("project", r"\bconcert|\brecital|\bgig\b", "concert"), ("project", r"\bplay\b|\bpremiere|\bopening night", "play"),
    ("project", r"\blaunch", "launch"), ("project", r"\bthesis|\bdissertation", "thesis"),
    ("trip", r"\btrip|\btravel|\bjourney|\bholiday|\bfl(?:y|ew|ying) to\b|\bsail", "trip"),
    ("illness", r"\boperat|\bsurgery", "operation"), ("illness", r"\bhospital", "stay in hospital"), ("illness", r"\baccident|\bcrash", "accident"),
    ("illness", r"\bbroke\w* (?:my|his|her|an?) (?:arm|leg|wrist|ankle|hip|foot|collarbone)|\binjur|\bfracture|\bsprain", "injury"),
    ("illness", r"\bredundan|\blaid off|\blost my job|\bfired\b", "job"),
    ("illness", r"\bill\b|\billness|\bcancer|\bdiagnos|\bstroke|\bchemo|\btreatment|\bsick\b|\btests?\b|\bscan\b", "health"),
)  # fmt: skip


def japanese_event(kind: str, sentence: str, register: str) -> str:
    """The event as I would name it to them in Japanese; empty where its words are not known."""
    if kind == "exam" and _PASSED.search(sentence):
        name = "合格" if register == "casual" else "ご合格"
    else:
        name = next(
            (forms[_INDEX[register]] for of, words, forms in _JA if of == kind and re.search(words, sentence)), ""
        )
    owner = relative(named_relative(sentence), register)
    if not name or not owner or kind == "birth":
        return name
    return f"{owner}の{name}"


def english_event(kind: str, sentence: str) -> str:
    """The event as I would name it to them in English: `your exhibition`, `your mother's operation`."""
    name = next((name for of, words, name in _EN if of == kind and re.search(words, sentence, re.IGNORECASE)), "")
    owner = english_relative(sentence)
    if not name or (owner == "your baby" and kind == "birth"):
        return f"your {name}" if name else ""
    return f"{owner}'s {name}" if owner and kind != "birth" else f"your {name}"


def passed(sentence: str) -> bool:
    """Whether an exam is told as passed, so that it may be rejoiced in."""
    return bool(_PASSED.search(sentence) or re.search(r"\bpassed\b|\bgot in\b|\baccepted\b", sentence, re.IGNORECASE))


def japanese_loss(sentence: str, register: str) -> str:
    """Who died, as I would name them; empty where it is nobody whom the sentence names as near."""
    return relative(named_relative(sentence), register)


def english_loss(sentence: str) -> str:
    """Who died: `your father`; empty where the sentence names no relative of theirs."""
    return english_relative(sentence)
