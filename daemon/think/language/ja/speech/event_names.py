"""What an event in their life is called in Japanese when I speak of it to them: ご出版, お母様のご入院."""

from __future__ import annotations

import re

from daemon.think.language.forms import told_by
from daemon.think.language.ja.speech.news import NEWS, PASSED
from daemon.think.language.ja.speech.sides import FAMILY_WORDS, named_relative, relative
from daemon.think.language.ja.whereto import whereto
from daemon.think.language.speech.naming import Events
from daemon.think.later import later

# Each line holds a kind, its words, and the name in the three registers.
_NAMES: tuple[tuple[str, str, tuple[str, str, str]], ...] = (
    ("exam", "入試|受験", ("入試", "入試", "入試")),
    ("exam", "面接", ("面接", "面接", "面接")),
    ("exam", "オーディション", ("オーディション", "オーディション", "オーディション")),
    ("exam", "試験|検定", ("試験", "試験", "試験")),
    ("wedding", "婚約", ("ご婚約", "ご婚約", "婚約")),
    ("wedding", "結婚|入籍|挙式|披露宴|式を?挙げ|嫁[ぐぎい]|籍を入れ|結納|縁談", ("ご結婚", "ご結婚", "結婚")),
    ("birth", r"孫|(?:娘|息子|長男|長女|次男|次女)(?:夫婦|夫妻|一家)?(?:に(?!(?:妹|弟))|のところに|の家に|が[^。]{0,16}(?:男の子|女の子|双子|赤ちゃん|子ども|子供)を|が(?:無事に?、?)?(?:出産|産))", ("お孫様のご誕生", "お孫さんの誕生", "お孫さんの誕生")),
    ("birth", "妊娠|懐妊|身ごも|出産予定|予定日|臨月|お腹の子|お腹に|おなかに|(?:生まれ|産まれ)(?:る|ます(?!た))(?!前|まで|と同時|瞬間)|出産(?:する|します|の予定|を控え|を予定|を迎えます)|誕生(?:する|します|の?予定)|増え(?:る|ます)|授かりました。?[^。]*予定", ("ご懐妊", "ご懐妊", "妊娠")),
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
    ("founding", "(?:教室|講座|道場|サロン|塾)(?:を|が)?(?:開|始|オープン|出|や[りるっ])", ("教室のご開講", "教室の開講", "新しい教室")),
    ("founding", "開店|(?:店|カフェ|屋|食堂|工房)を(?:開|始|オープン|出|や[りるっ])", ("ご開店", "新しいお店", "新しいお店")),
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
    ("retirement", "教壇|最後の授業", ("ご退職", "退職", "退職")),
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
    ("illness", "(?:内定|採用|就職)[^。]{0,10}(?:取り?消|白紙|流れ|なくな)|失業|解雇|リストラ|職を失|雇い止め|契約[^。]{0,8}(?:更新され|切られ|打ち切)|退職勧奨|クビ", ("お仕事", "お仕事", "仕事")),
    ("illness", "インフル", ("インフルエンザ", "インフルエンザ", "インフルエンザ")),
    ("illness", "コロナ", ("コロナ", "コロナ", "コロナ")),
    ("illness", "風邪", ("お風邪", "お風邪", "風邪")),
    ("illness", "親知らず|虫歯|歯(?:を|が|の)", ("歯", "歯", "歯")),
    ("illness", "検査|検診|人間ドック", ("検査", "検査", "検査")),
    ("illness", "病気|治療|体調|休職|不調|病|癌|がん", ("お体", "お体", "体")),
)  # fmt: skip
_INDEX = {"keigo": 0, "teinei": 1, "casual": 2}
_BY_KIND = {
    "move": ("お引っ越し", "お引っ越し", "引っ越し"),
    "wedding": ("ご結婚", "ご結婚", "結婚"),
    "retirement": ("ご退職", "退職", "退職"),
    "trip": ("ご旅行", "旅行", "旅行"),
    "promotion": ("ご昇進", "ご昇進", "昇進"),
    "graduation": ("ご卒業", "卒業", "卒業"),
    "new_job": ("新しいお仕事", "新しいお仕事", "新しい仕事"),
}
"""What the kind alone allows to say where the sentence has no word for it."""
_JUBILEE = later(r"(?:創業|創立|設立|開業|開店|開院|結成)[0-9０-９一二三四五六七八九十百]{1,4}周?年(?!に)")
_CLOSES = later(
    r"店|工場|旅館|医院|教室|会社|稽古場|のれん|暖簾|窯|道場|田んぼ|畑"
)  # a house that closes, and no post that is left
_GOES_BACK = later(r"戻|復帰|復職|再開")


def _named_event(kind: str, sentence: str, register: str) -> str:
    """The event as I would name it to them in Japanese; empty where its words are not known."""
    if kind == "birth":
        return _birth(sentence, register)
    own = place_of_work(sentence) if kind == "new_job" and not _SENT.search(sentence) else ""
    if own:
        return f"{own}での{'仕事' if register == 'casual' else 'お仕事'}"
    name, owner = _named(kind, sentence, register), relative(named_relative(sentence), register)
    if name and owner:
        return f"{owner}の{name}"
    where = whereto(kind, sentence) if name else ""
    return f"{where}への{name}" if where else name


_HOUSE = later(
    r"((?:本|パン|花|古本|豆腐|菓子|蕎麦|そば|うどん|ラーメン|ケーキ|弁当|カレー)屋|カフェ|食堂|喫茶店|書店|工房|民宿|美容院|雑貨店|画廊|ギャラリー|アトリエ)を(?:開|始|オープン|出[しす]|や[りるっ])"
)
_PRIZE = later(r"([一-龥々ァ-ヴー]{1,8}(?:賞|特選|佳作))を[^。、]{0,8}(?:いただ|頂|受|取|と[りっ]|もら|賜)")
_PASSED_AT = later(
    r"(?:^|[、。のもが])([一-龥々ァ-ヴーA-Za-z0-9０-９]{1,10}(?:高|高校|中|中学|大|大学|大学院|学部|短大|学校|学院|学園|試験|検定|級|段|士|免許))に[^。、]{0,4}(?:合格し|受か[りっ])(?!ません)"
)


def _birth(sentence: str, register: str) -> str:
    """A birth: the child by its name, the child of a sister, else お子さんの誕生 or お孫さんの誕生."""
    if young := _YOUNG.search(sentence):
        return f"子{young[1] or young[2]}の誕生"
    if child := child_named(sentence):
        return f"{child}ちゃんの{'誕生' if register == 'casual' else 'ご誕生'}"
    name, sibling = _named("birth", sentence, register), _SIBLING.search(sentence)
    mother = relative(named_relative(sentence), register)
    if mother and name.endswith(("懐妊", "妊娠")):
        return f"{mother}の{name}"
    return f"{relative(sibling[1], register)}の{name}" if name and sibling and sibling[1] else name


_YOUNG = later(r"([猫犬])(?:の[^。]{1,6})?が[^。]{0,12}(?:産|生ま)|子([猫犬])")


def _named(kind: str, sentence: str, register: str) -> str:
    if kind == "founding" and (jubilee := _JUBILEE.search(sentence)):
        return jubilee[0]
    if kind == "founding" and register != "keigo" and (house := _HOUSE.search(sentence)):
        return f"新しい{house[1]}"
    if kind == "award" and (won := _PRIZE.search(sentence)):
        return f"{won[1]}の{'ご受賞' if register == 'keigo' else '受賞'}"
    if kind == "exam" and PASSED.search(sentence):
        at, passed = _PASSED_AT.search(sentence), "合格" if register == "casual" else "ご合格"
        return f"{at[1]}{'への' if register != 'casual' else ''}{passed}" if at else passed
    unnamed = _GOES_BACK.search(sentence) or (kind == "retirement" and _CLOSES.search(sentence))
    by_kind = "" if unnamed else _BY_KIND.get(kind, ("", "", ""))[_INDEX[register]]
    named = (forms[_INDEX[register]] for of, words, forms in _NAMES if of == kind and re.search(words, sentence))
    return next(named, by_kind)


_SIBLING = later(
    r"(姉|妹|兄|弟)(?:夫婦|一家)?(?:に|の(?:ところ|家|子)|が(?:無事に?、?)?(?:男の子|女の子|双子|赤ちゃん)?を?(?:出産|産))"
)
_CHILD_NAMED = later(
    r"([一-龥々ァ-ヴーぁ-ん]{1,4}?)という(?:名の|名前の)?(?:女の子|男の子|子|娘|息子)|(?:名前は|名は)、?「?([一-龥々ァ-ヴーぁ-ん]{1,4}?)」?(?:です|だよ|といい|と言い|ちゃん|くん|に(?:決め|しま|した)|$|。)|「?([一-龥々ァ-ヴーぁ-ん]{1,4}?)」?と(?:名付け|名づけ)"
)
_SENT = later(r"異動|転勤|着任|赴任|配属")
_WORKPLACE = later(r"(?:^|[\s、。はにらて])(?P<place>[一-龥々ァ-ヴーA-Za-z]{2,14})で(?:働|勤め|仕事を(?:する|始|して))")


def place_of_work(text: str) -> str:
    """Where they work now, as the words tell it; empty where they do not."""
    return told_by(_WORKPLACE, text)


def child_named(text: str) -> str:
    """The name of a new child, where the words tell it."""
    return told_by(_CHILD_NAMED, text)


def _pet(sentence: str) -> str:
    if not NEWS.pet.search(sentence):
        return ""
    if named := _PET_NAMED.search(sentence) or _PET_OVER_THE_RAINBOW.search(sentence):
        return f"{named[1]}ちゃん"
    kind = _PET_LOST.search(sentence)
    return f"{_CALLED.get(kind[0], kind[0])}ちゃん" if kind else ""


_PET_NAMED = later(r"(?:犬|猫|ねこ|ネコ|うさぎ|ウサギ|インコ|ハムスター)の、?([ァ-ヴーぁ-ん一-龥]{1,5}?)(?=[がはも、])")
# うちのミケが昨日、虹の橋を渡った: a name in kana, for 家族 and 老犬 are none.
_PET_OVER_THE_RAINBOW = later(r"(?:^|[、。の\s])([ァ-ヴー]{2,6})(?:ちゃん|くん|君)?(?=[がはも])[^。]{0,16}虹の橋")
_PET_LOST = later(r"愛犬|愛猫|犬|猫|うさぎ|ウサギ|インコ|ハムスター")
_CALLED = {"愛犬": "ワン", "犬": "ワン", "愛猫": "猫"}


def _loss(sentence: str, register: str) -> str:
    """Who died, as I would name them; empty where it is nobody whom the sentence names as near."""
    seen_off = _SEEN_OFF.search(sentence)
    return relative(named_relative(sentence) or (seen_off[1] if seen_off else ""), register)


_SEEN_OFF = later(rf"(?<![一-龥々お])({FAMILY_WORDS})を[^。、]{{0,8}}送(?:り|っ)")


def _as_topic(name: str) -> str:
    """A child is spoken of as one, before it is born too; a place that somebody has found is a place."""
    name = re.sub("ご?(?:懐妊|妊娠)$", "赤ちゃん", name)
    return re.sub("ご?就職$", "新しいお仕事" if name.startswith("ご") else "新しい仕事", re.sub("のご?誕生$", "", name))


def _of_kin(name: str, sentence: str) -> bool:
    return "の" in name and bool(named_relative(sentence))


def _post_in_subject(subject: str) -> str:
    return _KIND_OF_SUBJECT.get(subject[:2], "new_job") if _NEW_POST.match(subject) else ""


_NEW_POST = later(r"^(?:転職|独立|開業|昇進)(?:の|に伴う)?(?:ご|お)?(?:報告|挨拶|知らせ|連絡)")
_KIND_OF_SUBJECT = {"独立": "founding", "開業": "founding", "昇進": "promotion"}


EVENTS = Events(
    named=_named_event,
    loss=_loss,
    pet=_pet,
    child=child_named,
    workplace=place_of_work,
    as_topic=_as_topic,
    of_kin=_of_kin,
    post_in_subject=_post_in_subject,
    setbacks=("火事", "水害", "地震", "お店", "会社", "お仕事", "仕事"),
    examinations=("検査", "検査入院"),
    examined="[一-龥ァ-ヴー]{1,4}の?",
)
