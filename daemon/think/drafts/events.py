"""What an event in their life is called when I speak of it to them: ご出版, お母様のご入院, `your exhibition`, `your father`.

The reader says of which kind an event is; the name comes from the words of the sentence itself, or there is none.
"""

from __future__ import annotations

import re

from daemon.think.drafts.sides import english_relative, named_relative, relative
from daemon.think.language.en.whereto import whereto as whereto_en
from daemon.think.language.ja.whereto import whereto as whereto_ja

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
    ("birth", r"孫|(?:娘|息子|長男|長女|次男|次女)(?:夫婦|夫妻|一家)?(?:に(?!(?:妹|弟))|のところに|の家に|が(?:無事に?、?)?(?:男の子|女の子|双子|赤ちゃん)?を?(?:出産|産))", ("お孫様のご誕生", "お孫さんの誕生", "お孫さんの誕生")),
    ("birth", "妊娠|懐妊|出産予定|予定日|臨月|お腹の子", ("ご懐妊", "ご懐妊", "妊娠")),
    ("birth", "出産|生まれ|産まれ|誕生", ("お子様のご誕生", "お子さんの誕生", "赤ちゃんの誕生")),
    ("promotion", "昇進|昇格|昇任|(?:部長|課長|係長|主任|店長|所長|教授|マネージャー|リーダー)に(?:な|就|着任)", ("ご昇進", "ご昇進", "昇進")),
    ("new_job", "転職", ("ご転職", "転職", "転職")),
    ("new_job", "新しい(?:職場|会社|仕事)|入社", ("新しいお仕事", "新しいお仕事", "新しい仕事")),
    ("new_job", "内定|就職", ("ご就職", "ご就職", "就職")),
    ("new_job", "異動|転勤|着任|赴任|配属", ("ご異動", "異動", "異動")),
    ("move", "引っ越|引越|転居|新居|移住|移り住|住み始|住むこと|に越し", ("お引っ越し", "お引っ越し", "引っ越し")),
    ("award", "優勝", ("ご優勝", "優勝", "優勝")),
    ("award", "受賞|入賞|入選|表彰|賞を|大賞|金賞|銀賞|銅賞|最優秀", ("ご受賞", "受賞", "受賞")),
    ("founding", "周年", ("周年の節目", "周年の節目", "周年の節目")),
    ("founding", "独立|起業|創業|会社を(?:作|つく|立ち上げ|設立)|設立", ("ご独立", "独立", "独立")),
    ("founding", "開業|開院", ("ご開業", "開業", "開業")),
    ("founding", "開店|(?:店|カフェ|屋|食堂|工房|教室)を(?:開|始|オープン|出|や[りるっ])", ("ご開店", "新しいお店", "新しいお店")),
    ("project", "出版|刊行|本が出|本になり|発刊", ("ご出版", "本の出版", "本の出版")),
    ("project", "個展", ("個展", "個展", "個展")),
    ("project", "展覧会|作品展|写真展|展示会", ("展覧会", "展覧会", "展覧会")),
    ("project", "発表会", ("発表会", "発表会", "発表会")),
    ("project", "音楽会", ("音楽会", "音楽会", "音楽会")),
    ("project", "コンサート|演奏会|リサイタル", ("演奏会", "演奏会", "演奏会")),
    ("project", "マラソン", ("マラソン", "マラソン", "マラソン")),
    ("project", "公演|舞台", ("舞台", "舞台", "舞台")),
    ("project", "講演", ("ご講演", "講演", "講演")),
    ("graduation", "卒業|修了", ("ご卒業", "卒業", "卒業")),
    ("retirement", "定年|退職|引退", ("ご退職", "退職", "退職")),
    ("trip", "留学", ("ご留学", "留学", "留学")),
    ("trip", "出張", ("ご出張", "出張", "出張")),
    ("trip", "旅行|旅|巡り", ("ご旅行", "旅行", "旅行")),
    ("illness", "検査入院", ("検査入院", "検査入院", "検査入院")),
    ("illness", "入院", ("ご入院", "入院", "入院")),
    ("illness", "手術", ("手術", "手術", "手術")),
    ("illness", "捻挫|ねんざ|挫い|くじい", ("捻挫", "捻挫", "捻挫")),
    ("illness", "骨折", ("骨折", "骨折", "骨折")),
    ("illness", "ぎっくり腰|腰痛|腰を痛", ("お腰", "腰", "腰")),
    ("illness", "怪我|ケガ|けが|打撲|突き指", ("お怪我", "お怪我", "怪我")),
    ("illness", "事故", ("事故", "事故", "事故")),
    ("illness", "介護|看病", ("ご看病", "ご看病", "看病")),
    ("illness", "火事|火災|全焼|半焼", ("火事", "火事", "火事")),
    ("illness", "浸水|洪水|水害|床上|床下", ("水害", "水害", "水害")),
    ("illness", "地震|被災", ("地震", "地震", "地震")),
    ("illness", "店(?:を|じまい)[^。]{0,6}(?:たた|閉め|閉じ)|閉店|廃業", ("お店", "お店", "お店")),
    ("illness", "倒産|会社がつぶれ|会社が潰れ|廃業", ("会社", "会社", "会社")),
    ("illness", "失業|解雇|リストラ|職を失|雇い止め|契約[^。]{0,8}(?:更新され|切られ|打ち切)|退職勧奨|クビ", ("お仕事", "お仕事", "仕事")),
    ("illness", "インフル", ("インフルエンザ", "インフルエンザ", "インフルエンザ")),
    ("illness", "コロナ", ("コロナ", "コロナ", "コロナ")),
    ("illness", "風邪", ("お風邪", "お風邪", "風邪")),
    ("illness", "親知らず|虫歯|歯(?:を|が|の)", ("歯", "歯", "歯")),
    ("illness", "検査|検診|人間ドック", ("検査", "検査", "検査")),
    ("illness", "病気|治療|体調|休職|不調|病|癌|がん", ("お体", "お体", "体")),
)  # fmt: skip
_PASSED = re.compile(r"(?<!不)合格(?!でき|なら|しなか|しませ)|受か[りっ](?!ません)|通りました|通った")
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
_PET = re.compile(
    r"(?:飼|犬|猫|ねこ|ネコ|いぬ|うさぎ|ウサギ|インコ|ハムスター|愛犬|愛猫|\b(?:dog|cat|rabbit|horse|pony|parrot|hamster|puppy|kitten)\b)",
    re.IGNORECASE,
)
_INDEX = {"keigo": 0, "teinei": 1, "casual": 2}

_LIMB = r"(?P<limb>arm|leg|wrist|ankle|hip|foot|collarbone|finger|toe|thumb|knee|shoulder|hand|elbow|nose|rib)"
_EN: tuple[tuple[str, str, str], ...] = (
    ("exam", r"\bviva\b", "viva"), ("exam", r"\baudition", "audition"), ("exam", r"\binterview", "interview"),
    ("exam", r"\bdriving test", "driving test"), ("exam", r"\b(?:finals|exams)\b", "exams"), ("exam", r"\bexam", "exam"),
    ("wedding", r"\bengage(?:d|ment)\b|\bproposed\b|\bsaid yes\b", "engagement"), ("wedding", r"\bwedding|\bmarr(?:y|ied|ying)\b", "wedding"),
    ("birth", r"\bgrand(?:son|daughter|child)", "new grandchild"), ("birth", r"\bpregnan|\bexpecting\b|\bdue (?:in|on|date)\b|\bon the way\b", "pregnancy"), ("birth", r"\bbaby|\bborn\b|\bbirth\b", "new baby"),
    ("promotion", r"\b(?:made|become|became)(?: an?)? (?:full |equity )?partner\b", "partnership"),
    ("promotion", r"\bpromot|\bmade (?:an? |the )?(?:partner|head|lead|manager|director)|\bhead of\b", "promotion"),
    ("new_job", r"\bnew (?:job|post|role|position)|\boffered (?:me |us )?(?:the|a) (?:post|job|role|position|place)|\bgot the (?:post|role)|\bjob offer|\bgot the job|\bstart(?:ing|ed)? (?:work )?at\b|\bjoin(?:ed|ing)\b", "new job"),
    ("move", r"\boffer on the (?:house|flat|cottage|place|home)", "new home"), ("move", r"\bmov(?:e|ed|ing)\b|\bnew (?:house|flat|home|apartment)", "move"),
    ("award", r"\bprize|\baward|\bmedal|\bwon\b", "prize"), ("graduation", r"\bgraduat|\bdegree|\bphd\b|\bdoctorate", "graduation"),
    ("graduation", r"\bqualif", "qualification"), ("retirement", r"\bretir", "retirement"), ("founding", r"\bshop|\bbakery|\bcaf[eé]|\brestaurant", "opening"),
    ("founding", r"\bfound(?:ed|ing)|\bown (?:business|company|firm|studio|practice)|\bset up\b|\blaunch", "new venture"),
    ("project", r"\bexhibition|\bshow\b", "exhibition"), ("project", r"\bnovel", "novel"), ("project", r"\bessays\b", "essays"), ("project", r"\bpoems\b", "poems"), ("project", r"\balbum\b", "album"), ("project", r"\bbook|\bpublish", "book"),
    ("project", r"\bhalf marathon", "half marathon"), ("project", r"\bmarathon", "marathon"), ("project", r"\brace\b", "race"),
    ("project", r"\bconcert|\brecital|\bgig\b", "concert"), ("project", r"\bplay\b|\bpremiere|\bopening night", "play"),
    ("project", r"\blaunch", "launch"), ("project", r"\bthesis|\bdissertation", "thesis"),
    ("trip", r"\btrip|\btravel|\bjourney|\bholiday|\bfl(?:y|ew|ying) to\b|\bsail", "trip"),
    ("illness", r"\bstroke\b", "stroke"), ("illness", r"\bheart attack\b", "heart attack"),
    ("illness", r"\b(?:cancer|tumou?r|leuka?emia|lymphoma|diagnos\w+)\b", "diagnosis"), ("illness", r"\bcheck-?up\b", "check-up"),
    ("illness", r"\btooth\b|\bteeth\b", "tooth"), ("illness", r"\boperat|\bsurgery", "operation"),
    ("illness", r"\bhospital", "stay in hospital"), ("illness", r"\baccident|\bcrash", "accident"),
    ("illness", rf"\bbr(?:oke|oken|eaking) (?:my|his|her|an?) (?:\w+ )?{_LIMB}", "broken {limb}"),
    ("illness", rf"\bbroken (?:\w+ )?{_LIMB}", "broken {limb}"), ("illness", rf"\b(?:sprain\w*|twist\w*|fractur\w*|injur\w*|hurt|pulled) (?:my |his |her |an? )?(?:\w+ )?{_LIMB}", "{limb}"),
    ("illness", r"\binjur|\bfracture|\bsprain", "injury"), ("illness", r"\b(?:bad|my|his|her) back\b", "back"),
    ("illness", r"\bfire\b(?!d)|\bburn(?:t|ed) down", "fire"), ("illness", r"\bflood", "flood"), ("illness", r"\bburgl|\bbroken into", "burglary"),
    ("illness", r"\bclos(?:e|ing|ed) (?:down )?(?:the|my|our) (?:shop|caf[eé]|restaurant|bakery)", "shop"),
    ("illness", r"\bcontract (?:won't|will not|isn't|is not|hasn't|has not)", "contract"),
    ("illness", r"\bredundan|\blaid off|\blost my job|\bfired\b|\bsacked\b|\blet me go\b", "job"),
    ("illness", r"\b(?:company|firm|employer)\b.{0,30}\b(?:bankrupt|under|bust|administration)", "company"),
    ("illness", r"\bchemo|\btreatment", "treatment"), ("illness", r"\bflu\b", "flu"), ("illness", r"\b(?:a|this|my|his|her) (?:\w+ ){0,2}cold\b", "cold"),
    ("illness", r"\billness|\b(?:is|are|been|am|was|fell|'s|so|very|seriously) ill\b", "illness"),
)  # fmt: skip


_BY_KIND_EN = {
    "trip": "trip",
    "move": "move",
    "promotion": "promotion",
    "new_job": "new job",
    "graduation": "graduation",
    "retirement": "retirement",
}
_BY_KIND_JA = {
    "trip": ("ご旅行", "旅行", "旅行"),
    "promotion": ("ご昇進", "ご昇進", "昇進"),
    "graduation": ("ご卒業", "卒業", "卒業"),
    "new_job": ("新しいお仕事", "新しいお仕事", "新しい仕事"),
}
"""What the kind alone allows to say where the sentence has no word for it."""
_JUBILEE = re.compile(r"(?:創業|創立|設立|開業|開店|開院|結成)[0-9０-９一二三四五六七八九十百]{1,4}周年")
_GOES_BACK = re.compile(r"戻|復帰|復職|再開")


def japanese_event(kind: str, sentence: str, register: str) -> str:
    """The event as I would name it to them in Japanese; empty where its words are not known."""
    if kind == "founding" and (jubilee := _JUBILEE.search(sentence)):
        name = jubilee[0]
    elif kind == "exam" and _PASSED.search(sentence):
        name = "合格" if register == "casual" else "ご合格"
    else:
        name = next(
            (forms[_INDEX[register]] for of, words, forms in _JA if of == kind and re.search(words, sentence)),
            "" if _GOES_BACK.search(sentence) else _BY_KIND_JA.get(kind, ("", "", ""))[_INDEX[register]],
        )
    owner = relative(named_relative(sentence), register)
    if kind == "birth" and (child := child_named(sentence)):
        return f"{child}ちゃんの{'誕生' if register == 'casual' else 'ご誕生'}"
    if kind == "birth" and (sibling := _SIBLING.search(sentence)) and sibling[1]:
        return f"{relative(sibling[1], register)}の{name}"
    if not name or not owner or kind == "birth":
        where = whereto_ja(kind, sentence) if name else ""
        return f"{where}への{name}" if where else name
    return f"{owner}の{name}"


def english_event(kind: str, sentence: str) -> str:
    """The event as I would name it to them in English: `your exhibition`, `your mother's operation`, `the fire`."""
    name = _named_en(kind, sentence) or _BY_KIND_EN.get(kind, "")
    owner = _owner_en(kind, sentence)
    if kind == "birth" and re.search(r"\bleave\b", sentence):
        return ""
    if kind == "birth" and (child := child_named(sentence)):
        return f"{child}'s arrival"
    if kind == "birth" and _OF_A_CHILD_EN.search(sentence):
        return "your new grandchild"
    if not name:
        return ""
    if name in {"fire", "flood", "burglary"}:
        return f"the {name}"
    if kind == "exam" and passed(sentence):
        return f"{f'{owner}' + chr(39) + 's' if owner else 'your'} success in the {name}"
    if owner and (kind != "birth" or _SIBLING.search(sentence)):
        return f"{owner}'s {name}"
    where = whereto_en(kind, sentence) if name in {"trip", "move"} else ""
    return f"your {name} to {where}" if where else f"your {name}"


_SIBLING = re.compile(
    r"(姉|妹|兄|弟)(?:夫婦|一家)?(?:に|の(?:ところ|家|子)|が(?:無事に?、?)?(?:男の子|女の子|双子|赤ちゃん)?を?(?:出産|産))|\b(?:my|our) (?:\w+ )?(?:sister|brother|cousin|niece|nephew)\b",
    re.IGNORECASE,
)
_OF_A_CHILD_EN = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:son|daughter)(?: and (?:his|her) (?:wife|husband|partner))? (?:has |have |just |'s )*(?:had|got|given birth|gave birth)\b",
    re.IGNORECASE,
)
_CHILD_NAMED = re.compile(
    r"([一-龥々ァ-ヴーぁ-ん]{1,4}?)という(?:名の|名前の)?(?:女の子|男の子|子|娘|息子)|(?:名前は|名は)、?「?([一-龥々ァ-ヴーぁ-ん]{1,4}?)」?(?:です|だよ|といい|と言い|ちゃん|くん|に(?:決め|しま|した)|$|。)|「?([一-龥々ァ-ヴーぁ-ん]{1,4}?)」?と(?:名付け|名づけ)"
    r"|\b(?:[Ww]elcomed|[Bb]aby(?: girl| boy)?|(?:daughter|son|girl|boy),) (?:little )?([A-Z][a-z]+)\b(?! (?:is|was) due)|\b(?!(?:Baby|She|He|It|Who|Everyone|Nobody|Mum|Dad)\b)([A-Z][a-z]+) (?:was born|has arrived|arrived safely)\b"
    r"|\b(?:[Hh]er|[Hh]is|[Tt]he baby's) name is (?:little )?([A-Z][a-z]+)|\b(?:[Cc]alled|[Nn]amed) (?:her|him) ([A-Z][a-z]+)|\b(?:[Bb]aby|girl|boy|daughter|son|he|she)(?: is)?,? (?:called|named) ([A-Z][a-z]+)"
)


def child_named(text: str) -> str:
    """The name of a new child, where the words tell it."""
    found = _CHILD_NAMED.search(text)
    return next((name for name in found.groups() if name), "") if found else ""


def _owner_en(kind: str, sentence: str) -> str:
    """Whose event it is: a relative named before it (of an ailment, anywhere); who comes after the comma did not move."""
    owner = english_relative(sentence)
    words = next((words for of, words, _ in _EN if of == kind and re.search(words, sentence, re.IGNORECASE)), "")
    place = re.search(words, sentence, re.IGNORECASE) if words else None
    if not owner or place is None or kind in HARD:
        return owner
    return english_relative(sentence[: place.end()].rsplit(",", 1)[-1])


def _named_en(kind: str, sentence: str) -> str:
    for of, words, name in _EN:
        if of == kind and (found := re.search(words, sentence, re.IGNORECASE)):
            return name.format(**{slot: word.lower() for slot, word in found.groupdict().items()})
    return ""


def passed(sentence: str) -> bool:
    """Whether an exam is told as passed, so that it may be rejoiced in."""
    told = re.search(r"\bpassed\b|\bgot in\b|\baccepted\b|\bqualified\b", sentence, re.IGNORECASE)
    return not unhappy(sentence) and bool(_PASSED.search(sentence) or told)


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


def pet_lost(sentence: str, language: str) -> str:
    """Which animal died, as I would name it to them: ハナちゃん, `your dog`; empty where none is named."""
    if not _PET.search(sentence):
        return ""
    if language == "en":
        found = re.search(
            rf"\b(?:[Mm]y|[Oo]ur) (?:dear |old |little |lovely |poor )*({_ANIMALS_EN})\b(?:,? ([A-Z][a-z]+)\b)?",
            sentence,
        )
        return (found[2] or f"your {found[1].lower()}") if found else ""
    named = re.search(
        r"(?:犬|猫|ねこ|ネコ|うさぎ|ウサギ|インコ|ハムスター)の、?([ァ-ヴーぁ-ん一-龥]{1,5}?)(?=[がはも、])", sentence
    )
    if named:
        return f"{named[1]}ちゃん"
    kind = re.search(r"愛犬|愛猫|犬|猫|うさぎ|ウサギ|インコ|ハムスター", sentence)
    return (
        {"愛犬": "ワンちゃん", "犬": "ワンちゃん", "愛猫": "猫ちゃん", "猫": "猫ちゃん"}.get(
            kind[0], f"{kind[0]}ちゃん"
        )
        if kind
        else ""
    )


def mislaid(sentence: str) -> bool:
    """Whether what was lost or died is a thing: an umbrella, a battery."""
    text = sentence.replace("’", "'")
    if _THINGS.search(text):
        return True
    lost = re.search(r"\blost (?:my|our|the) ", text, re.IGNORECASE)
    return (
        bool(lost)
        and not english_relative(text)
        and not _PET.search(text)
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
_ANIMALS_EN = "dog|cat|rabbit|horse|pony|parrot|hamster|puppy|kitten"


def japanese_loss(sentence: str, register: str) -> str:
    """Who died, as I would name them; empty where it is nobody whom the sentence names as near."""
    return relative(named_relative(sentence), register)


def english_loss(sentence: str) -> str:
    """Who died: `your father`; empty where the sentence names no relative of theirs."""
    return english_relative(sentence)
