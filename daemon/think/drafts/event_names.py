"""What an event in their life is called when I speak of it to them: ご出版, お母様のご入院, `your exhibition`, `your father`.

The reader says of which kind an event is; the name comes from the words of the sentence itself, or there is none.
"""

from __future__ import annotations

import re

from daemon.think.drafts.events import HARD, PASSED, PET, passed
from daemon.think.drafts.sides import english_relative, named_relative, relative
from daemon.think.language.en.whereto import whereto as whereto_en
from daemon.think.language.ja.whereto import whereto as whereto_ja

# Each line holds a kind, its words, and the name in the three registers.
_JA: tuple[tuple[str, str, tuple[str, str, str]], ...] = (
    ("exam", "入試|受験", ("入試", "入試", "入試")),
    ("exam", "面接", ("面接", "面接", "面接")),
    ("exam", "オーディション", ("オーディション", "オーディション", "オーディション")),
    ("exam", "試験|検定", ("試験", "試験", "試験")),
    ("wedding", "婚約", ("ご婚約", "ご婚約", "婚約")),
    ("wedding", "結婚|入籍|挙式|披露宴|式を?挙げ|嫁[ぐぎい]|籍を入れ|結納|縁談", ("ご結婚", "ご結婚", "結婚")),
    ("birth", r"孫|(?:娘|息子|長男|長女|次男|次女)(?:夫婦|夫妻|一家)?(?:に(?!(?:妹|弟))|のところに|の家に|が[^。]{0,16}(?:男の子|女の子|双子|赤ちゃん|子ども|子供)を|が(?:無事に?、?)?(?:出産|産))", ("お孫様のご誕生", "お孫さんの誕生", "お孫さんの誕生")),
    ("birth", "妊娠|懐妊|身ごも|出産予定|予定日|臨月|お腹の子", ("ご懐妊", "ご懐妊", "妊娠")),
    ("birth", "出産|生まれ|産まれ|産み|産ん|誕生|授か", ("お子様のご誕生", "お子さんの誕生", "赤ちゃんの誕生")),
    ("promotion", "昇進|昇格|昇任|(?:部長|課長|係長|主任|店長|所長|教授|マネージャー|リーダー)に(?:な|就|着任)", ("ご昇進", "ご昇進", "昇進")),
    ("new_job", "転職", ("ご転職", "転職", "転職")),
    ("new_job", "新しい(?:職場|会社|仕事)|入社", ("新しいお仕事", "新しいお仕事", "新しい仕事")),
    ("new_job", "内定|就職", ("ご就職", "ご就職", "就職")),
    ("new_job", "異動|転勤|着任|赴任|配属", ("ご異動", "異動", "異動")),
    ("move", "引っ越|引越|転居|新居|移住|移り住|住み始|住むこと|に越し", ("お引っ越し", "お引っ越し", "引っ越し")),
    ("award", "優勝", ("ご優勝", "優勝", "優勝")),
    ("award", "受賞|入賞|入選|表彰|賞を|賞に|特選|佳作|等賞|大賞|金賞|銀賞|銅賞|最優秀", ("ご受賞", "受賞", "受賞")),
    ("founding", "周年", ("周年の節目", "周年の節目", "周年の節目")),
    ("founding", "独立|起業|創業|会社を(?:作|つく|立ち上げ|設立)|設立", ("ご独立", "独立", "独立")),
    ("founding", "開業|開院|(?:事務所|出版社|会社|スタジオ|焙煎所|工房|医院|塾)を(?:[^。]{0,6})(?:立ち上げ|開|構え)", ("ご開業", "開業", "開業")),
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
    ("retirement", "定年", ("ご定年", "定年退職", "定年退職")),
    ("retirement", "退職|引退", ("ご退職", "退職", "退職")),
    ("trip", "留学", ("ご留学", "留学", "留学")),
    ("trip", "出張", ("ご出張", "出張", "出張")),
    ("trip", "旅行|旅|巡り", ("ご旅行", "旅行", "旅行")),
    ("illness", "癌|がん(?:[がとでのを]|に[かな])|腫瘍|白血病", ("お体", "お体", "体")),
    ("illness", "肉離れ", ("肉離れ", "肉離れ", "肉離れ")),
    ("illness", "検査入院", ("検査入院", "検査入院", "検査入院")),
    ("illness", "入院", ("ご入院", "入院", "入院")),
    ("illness", "手術", ("手術", "手術", "手術")),
    ("illness", "捻挫|ねんざ|挫い|くじい", ("捻挫", "捻挫", "捻挫")),
    ("illness", "脱臼", ("脱臼", "脱臼", "脱臼")),
    ("illness", "骨折|骨を[^。]{0,4}折|(?:手首|足首|腕|足|脚|鎖骨|肋骨|あばら|指)(?:を|が)?[^。]{0,4}折", ("骨折", "骨折", "骨折")),
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
    ("graduation", r"\bqualif", "qualification"), ("retirement", r"\bretir", "retirement"), ("founding", r"\b(?:start|begin|starting) at\b", "new job"), ("founding", r"\bown (?P<trade>(?:[a-z]+ ){0,2}(?:shop|bakery|caf[eé]|restaurant|salon|workshop|studio|practice|bookshop|pub))\b", "own {trade}"),
    ("founding", r"\b(?P<trade>shop|bakery|caf[eé]|restaurant|salon|workshop|bookshop|pub)\b", "new {trade}"),
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
_JUBILEE = re.compile(r"(?:創業|創立|設立|開業|開店|開院|結成)[0-9０-９一二三四五六七八九十百]{1,4}周?年(?!に)")
_GOES_BACK = re.compile(r"戻|復帰|復職|再開")


def japanese_event(kind: str, sentence: str, register: str) -> str:
    """The event as I would name it to them in Japanese; empty where its words are not known."""
    if kind == "birth":
        return _birth_ja(sentence, register)
    own = place_of_work(sentence) if kind == "new_job" and not _SENT_JA.search(sentence) else ""
    if own:
        return f"{own}での{'仕事' if register == 'casual' else 'お仕事'}"
    name, owner = _named_ja(kind, sentence, register), relative(named_relative(sentence), register)
    if name and owner:
        return f"{owner}の{name}"
    where = whereto_ja(kind, sentence) if name else ""
    return f"{where}への{name}" if where else name


def _birth_ja(sentence: str, register: str) -> str:
    """A birth: the child by its name, the child of a sister, else お子さんの誕生 or お孫さんの誕生."""
    if young := _YOUNG_JA.search(sentence):
        return f"子{young[1] or young[2]}の誕生"
    if child := child_named(sentence):
        return f"{child}ちゃんの{'誕生' if register == 'casual' else 'ご誕生'}"
    name, sibling = _named_ja("birth", sentence, register), _SIBLING.search(sentence)
    mother = relative(named_relative(sentence), register)
    if mother and name.endswith(("懐妊", "妊娠")):
        return f"{mother}の{name}"
    return f"{relative(sibling[1], register)}の{name}" if name and sibling and sibling[1] else name


_YOUNG_JA = re.compile(r"([猫犬])(?:の[^。]{1,6})?が[^。]{0,12}(?:産|生ま)|子([猫犬])")


def _named_ja(kind: str, sentence: str, register: str) -> str:
    if kind == "founding" and (jubilee := _JUBILEE.search(sentence)):
        return jubilee[0]
    if kind == "exam" and PASSED.search(sentence):
        return "合格" if register == "casual" else "ご合格"
    by_kind = "" if _GOES_BACK.search(sentence) else _BY_KIND_JA.get(kind, ("", "", ""))[_INDEX[register]]
    named = (forms[_INDEX[register]] for of, words, forms in _JA if of == kind and re.search(words, sentence))
    return next(named, by_kind)


def english_event(kind: str, sentence: str) -> str:
    """The event as I would name it to them in English: `your exhibition`, `your mother's operation`, `the fire`."""
    told = _birth_en(sentence) if kind == "birth" else None
    if told is not None:
        return told
    name = _named_en(kind, sentence) or _BY_KIND_EN.get(kind, "")
    if kind == "founding" and re.search(r"\bturn(?:s|ed|ing)?\b", sentence):
        return ""  # its age, not its beginning
    if kind == "wedding" and _TWO_OTHERS.search(sentence):
        return ""
    if name in {"fire", "flood", "burglary"}:
        return f"the {name}"
    return _with_its_owner(kind, name, sentence) if name else ""


_TWO_OTHERS = re.compile(r"\b[A-Z][a-z]+ and (?!I\b)[A-Z][a-z]+ (?:got|are|have|will)\b")


def _birth_en(sentence: str) -> str | None:
    """A birth that has more than the common name, or none: a child by its name, a grandchild, leave before it."""
    if re.search(r"\bleave\b", sentence):
        return ""
    if child := child_named(sentence):
        return f"{child}'s arrival"
    return "your new grandchild" if _OF_A_CHILD_EN.search(sentence) else None


def _with_its_owner(kind: str, name: str, sentence: str) -> str:
    of_others = kind != "birth" or name == "pregnancy" or _SIBLING.search(sentence)
    owner = _owner_en(kind, sentence) if of_others else ""
    of_whom = owner + "'" if owner.endswith("parents") else f"{owner}'s" if owner else "your"
    if kind == "exam" and passed(sentence):
        return f"{of_whom} success in the {name}"
    if not owner and name == "new job" and (place := place_of_work(sentence)):
        return f"your new job at {place}"
    where = whereto_en(kind, sentence) if not owner and name in {"trip", "move"} else ""
    return f"{of_whom} {name} to {where}" if where else f"{of_whom} {name}"


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
    r"|\b(?:[Ww]elcomed|[Bb]aby(?: girl| boy)?|(?:daughter|son|girl|boy),) (?:little )?([A-Z][a-z]+)\b(?! (?:is|was) due)|\b(?!(?:Baby|She|He|It|Who|Everyone|Nobody|Mum|Dad)\b)([A-Z][a-z]+) (?:was born|has arrived|arrived (?:safely|on))\b"
    r"|\b(?:[Hh]er|[Hh]is|[Tt]he baby's) name is (?:little )?([A-Z][a-z]+)|\b(?:[Cc]alled|[Nn]amed) (?:her|him) ([A-Z][a-z]+)|\b(?:[Bb]aby|girl|boy|daughter|son|he|she)(?: is)?,? (?:called|named) ([A-Z][a-z]+)"
)


_SENT_JA = re.compile(r"異動|転勤|着任|赴任|配属")
_WORKPLACE = re.compile(
    r"(?:^|[\s、。はにらて])(?P<ja>[一-龥々ァ-ヴーA-Za-z]{2,14})で(?:働|勤め|仕事を(?:する|始|して))"
    r"|\b(?:job|post|role|position|work|started|start|starting) (?:as (?:an? )?[a-z ]{3,20} )?(?:at|with) (?P<en>the (?:[a-z]+ ){0,2}(?!(?:end|beginning|start|moment|same|time|age|last)\b)[a-z]{3,}|[A-Z][\w&'-]+(?: [A-Z][\w&'-]+)*)(?=[.,!;]|$| (?:on|in|from|next|and|as)\b)"
)


def place_of_work(text: str) -> str:
    """Where they work now, as the words tell it: 市立図書館, `the museum`; empty where they do not."""
    found = _WORKPLACE.search(text)
    return (found["ja"] or found["en"]) if found else ""


def child_named(text: str) -> str:
    """The name of a new child, where the words tell it."""
    found = _CHILD_NAMED.search(text)
    return next((name for name in found.groups() if name), "") if found else ""


def _owner_en(kind: str, sentence: str) -> str:
    """Whose event it is: a relative named before it (of an ailment, anywhere); who comes after the comma did not move."""
    owner = english_relative(sentence)
    words = next((words for of, words, _ in _EN if of == kind and re.search(words, sentence, re.IGNORECASE)), "")
    place = re.search(words, sentence, re.IGNORECASE) if words else None
    if re.search(r"\b(?:my|our) (?:\w+ )?[\w-]+ and i\b", sentence, re.IGNORECASE):
        return ""  # my cousin and I: ours
    if not owner or place is None or kind in HARD:
        return owner
    return english_relative(sentence[: place.end()].rsplit(",", 1)[-1])


def _named_en(kind: str, sentence: str) -> str:
    for of, words, name in _EN:
        if of == kind and (found := re.search(words, sentence, re.IGNORECASE)):
            return name.format(**{slot: word.lower() for slot, word in found.groupdict().items()})
    return ""


def pet_lost(sentence: str, language: str) -> str:
    """Which animal died, as I would name it to them: ハナちゃん, `your dog`; empty where none is named."""
    if not PET.search(sentence):
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


_ANIMALS_EN = "dog|cat|rabbit|horse|pony|parrot|hamster|puppy|kitten"


def japanese_loss(sentence: str, register: str) -> str:
    """Who died, as I would name them; empty where it is nobody whom the sentence names as near."""
    return relative(named_relative(sentence), register)


def english_loss(sentence: str) -> str:
    """Who died: `your father`; empty where the sentence names no relative of theirs."""
    return english_relative(sentence)
