"""What I owe, named in Japanese: the thing of a promise of mine, the matter of a question of theirs."""

from __future__ import annotations

import re

from daemon.think.exchange import plain_subject
from daemon.think.language.ja.speech.sides import turned
from daemon.think.language.ja.speech.topics import nouns
from daemon.think.language.speech.naming import Owed
from daemon.think.later import later

_DATED = later(
    r"^(?:(?:本日|今日|明日|明後日|昨日|今週|来週|再来週|週明け|月末|今月|来月|年内|後日|次回|今度|[0-9０-９一二三四五六七八九十]+[月日]|[月火水木金土日]曜日?)(?:中|末|頃|まで)?の)+"
)
_A_TIME = later(r"^(?:今[日夜晩朝週月]|明[日朝晩]|明後日|本日|来[週月]|再来週|後日|先ほど|次回)(?:中|末)?$")
_DEED = later(
    r"(お電話|電話|ご連絡|ご報告|ご回答|お返事|ご案内|お見積もり|お見積り|お見積|ご提案|訪問|お伺い)(?:を)?(?:いたし|致し|し|差し上げ|申し上げ|させ|する|しま|入れ)"
)
_SUBJECT_SET = later(
    r"^(?:お礼|御礼|お願い|ご挨拶|近況|ご無沙汰|こんにちは|ありがとう|お知らせ|ご報告|ご連絡|お世話に|質問|ご質問|お問い合わせ|相談|ご相談|連絡|件|確認|ご確認|hello|hi|hey|thanks|thank you|question|quick question|update|request|re|fwd|news|a favou?r|favou?r|catching up|checking in|meeting|invitation|no subject)?$",
    re.IGNORECASE,
)
_PUTS_OFF = later(
    r"(?:お返事|ご返事|返事|ご返信|返信|ご回答|回答|ご連絡|連絡|お知らせ|お伝え|お答え)(?:を|は)?(?:いたし|致し|し|差し上げ|申し上げ|する|させ|入れ|します)|確認して"
)
_DAY_NAMES = later(
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|tonight|weekend|christmas|easter)\b|"
    r"^(?:今日|本日|明日|明後日|今夜|今晩|今週|来週|再来週|今月|来月|週末|年末|年始|先日|昨日|今度|次回|[日月火水木金土](?:曜日?)|[0-9０-９一二三四五六七八九十]+[月日])",
    re.IGNORECASE,
)
_YES = later(
    r"承知|かしこまり|承りました|了解|わかった|わかりました|任せて|お任せ|やっておく|しておきます|^(?:では、?|はい、?)?[^をが]{0,12}(?:お送り|送り|お持ち|持っ|ご用意|用意)"
)
_ANSWER = later(
    r"(?:は、?|^)(?P<answer>[一-龥々ァ-ヴー0-9０-９・]{1,10}(?:と[一-龥々ァ-ヴー0-9０-９・]{1,10})?)(?:です|だよ|でございます|になります)"
)
# A subject line that is a sentence, or that only says where in the exchange it stands: 転職した, 異動のご挨拶のあと; not お祝い
_NO_NOUN = later(
    r"(?:した|った|んだ|いだ|れた|けた|せた|えた|めた|べた|きた|した?い|たい|ない|しい|ました|ます|です|だ|する|れる|せる|える|なる|ある|いる|けど|から|ので|のに|[一-龥][むぶぬつくぐすう]|^たのむ|よ|ね|わ|ぞ|ぜ|は|が|を|に|も|へ|て|で)$"
    r"|(?:の|た)(?:あと|後|まえ|前|ついで|かわり|代わり|とき|時|あいだ|間|途中|帰り|つづき|続き|お?返事)$|(?:ご?挨拶|ご?報告|お知らせ|ご連絡|お礼|御礼)$"
)
_HELD = later(
    r"(?:お?(?:借り|預かり|預け|貸し)(?:した|して(?:いた|いる|い(?:ます|ました)|おります|おりました)|ていた|ている|てる|た)|忘れて(?:いった|いかれた|行った|帰った))(?:あの|その|例の)?"
    r"(?P<np>[一-龥々ァ-ヴーA-Za-z0-9０-９]{2,14}|[一-龥々ァ-ヴー]{1,8})(?=[、がはをも。]|のこと|の件)"
)
_GIVES_BACK = later(
    r"お?返し|お?戻し|返却|お?届け|お?渡し|取りに|引き取|どうし(?:ましょう|たら|よう)|どう(?:すれば|したら)"
)


_HELLO = later(  # a subject that greets: 久しぶり, やっほー; 新年会 is a matter
    r"^(?:お?久し?ぶり|お?久しぶり|お?ひさしぶり|久々|ひさびさ|やっほ|やあ|おーい|ハロー|ハーイ|こんち|こんば|おは(?!ぎ|ら|な)|新年(?:おめ|のご?挨拶|$)|謹賀|賀正|迎春|明けまし|あけおめ|メリー|ハッピー|暑中|残暑|寒中|余寒|季節のご?挨拶)"
)


def _in_subject(subject: str) -> str:
    bare = re.sub(
        r"^(?:あの|その|この|例の)|(?:の件|のこと|について|のお願い|のご相談|のご連絡)$", "", plain_subject(subject)
    )
    if (
        not 2 <= len(bare) <= 16
        or _SUBJECT_SET.match(bare)
        or _HELLO.match(bare)
        or _DAY_NAMES.match(bare)
        or re.search(r"(?:です|ます)か?$|か$|^(?:お?元気|いろいろ|あれこれ)", bare)
        or _NO_NOUN.search(bare)
        or re.search(r"[?？!！「」【】\[\]{}<>、。]|[ぁ-ん]{4}|(?:さん|様|ちゃん|くん|先生)$", bare)
    ):
        return ""
    return bare


def _promised(sentence: str, subject: str = "") -> str:
    deed = _DEED.search(sentence)
    objects = [_DATED.sub("", noun) for noun in nouns(sentence) if not _A_TIME.match(noun)]
    named = next((noun for noun in objects if noun and not noun.startswith(("お返事", "ご連絡"))), "")
    return named or (deed[1] if deed else "") or _in_subject(subject)


def _puts_off(sentence: str) -> bool:
    objects = [noun for noun in (_DATED.sub("", one) for one in nouns(sentence)) if noun]
    named = [noun for noun in objects if not noun.startswith(("お返事", "ご連絡", "確認"))]
    return bool(_PUTS_OFF.search(sentence)) and not named


def _says_yes(sentence: str) -> bool:
    return _YES.search(sentence.strip()) is not None


def _own_question(sentence: str) -> str:
    return next((noun for noun in (_DATED.sub("", one) for one in nouns(sentence)) if noun), "")


def _answer(sentence: str) -> str:
    text = sentence.strip()
    found = None if "?" in text or "？" in text else _ANSWER.search(text)
    return found["answer"] if found else ""


def _asked(sentence: str, register: str, subject: str) -> str:
    found = [re.sub("の件$", "", _DATED.sub("", noun)) for noun in nouns(sentence)]
    noun = next((one for one in found if one and not _OPINION.match(one)), "") or _about(sentence)
    return turned(noun or next(filter(None, found), ""), register) or _in_subject(subject)


_OPINION = later(r"^(?:ご|お)?(?:意見|助言|感想|考え|知恵|アドバイス)$")  # about something, and that is the matter
_ABOUT = later(
    r"(?P<deed>[一-龥々ァ-ヴーA-Za-z]{2,14})(?:で|を|に)[ぁ-ん一-龥]{1,6}(?:こと|件)について|(?P<np>[一-龥々ァ-ヴーA-Za-z]{2,14})(?:の(?:こと|件))?について"
)


def _about(sentence: str) -> str:
    found = _ABOUT.search(sentence)
    return (found["deed"] or found["np"] or "") if found else ""


def _of_before(sentence: str, before: str, register: str) -> str:
    """A thing that one of us has of the other's, where it is only asked when it may be given back."""
    held = _HELD.search(before) if _GIVES_BACK.search(sentence) else None
    asks_of_it = _COMES.search(sentence) and not nouns(sentence) and not _OTHER_DAY.search(sentence)
    feast = _FEAST.search(before) if asks_of_it and not _OVER.search(before) else None
    return turned(held["np"], register) if held else (feast[0] if feast else "")


_FEAST = later(
    r"お正月|正月|元旦|大晦日|年末年始|お盆|クリスマス|(?:[一三七]回忌|一周忌|法事)|七五三|ひな祭り|お彼岸|節分|花見|お花見"
)
_OVER = later(
    r"(?:した|かった|だった|った|いた|済み|ありがと)(?:ね|よ|です|ので|けど|が)?[。！!]*$|この前の|先日の|去年の"
)
_OTHER_DAY = later(r"[0-9０-９一二三四五六七八九十]日|曜|明日|今日|今夜|今週|来週|最近|近頃|その後|このごろ")
_COMES = later(
    r"(?:来られ|来ま(?:す|せん)|来る|来れ|来ない|来て|いらっしゃ|帰って|帰れ|帰り(?:ます|ません)|集まれ|顔を出せ|都合|予定|どうす)"
)


def _answer_about(matter: str) -> str:
    return f"{matter}のお返事"


def _without_name(sentence: str, name: str) -> str:
    names = "|".join(map(re.escape, re.split(r"[\s　]+", name.strip())))
    if not names:
        return sentence
    called = re.sub(rf"^\s*(?:{names})(?:さん|くん|君|ちゃん|先輩|先生)?[ー〜~]*[、,，！!？?\s]+", "", sentence)
    return re.sub(rf"(?:{names})(?:さん|様|さま|先生)の", "", called)


OWED = Owed(
    promised=_promised,
    puts_off=_puts_off,
    says_yes=_says_yes,
    asked=_asked,
    own_question=_own_question,
    answer=_answer,
    of_before=_of_before,
    held=_HELD,
    answer_about=_answer_about,
    without_name=_without_name,
    no_thing=frozenset(
        {
            "お返事",
            "ご連絡",
            "ご報告",
            "母",
            "父",
            "妻",
            "夫",
            "主人",
            "家内",
            "息子",
            "娘",
            "兄",
            "姉",
            "弟",
            "妹",
            "祖母",
            "祖父",
        }
        | {
            "お母さん",
            "お父さん",
            "お母様",
            "お父様",
            "奥様",
            "ご主人",
            "息子さん",
            "娘さん",
            "おばあちゃん",
            "おじいちゃん",
        }
    ),
    chore=later(
        r"(?:ごみ|ゴミ)(?:当番|出し|を出)|水やり|水を(?:やり|やっ|あげ)|(?:餌|えさ|エサ)を|犬の散歩|草(?:むしり|取り|刈り)|雪かき|当番を代わ|留守番|子守|お?預か(?:り|って|る)|お?取り置|取っておき|とっておき|しまっておき|保管し",
    ),
    visit=later(
        r"(?:遊び|会い|見|手伝い|迎え|顔を出し|顔出し|挨拶|ご挨拶|お見舞い|お祝い|様子を見|泊まり|食べ|飲み|聴き|聞き|習い)に(?:[^、。]{0,6})(?:行|来|い[きくこ]|伺|うかが|寄|よ[りる]|参|まい[りる]|上が|あが|帰)|(?:お)?(?:伺い|うかがい|邪魔|立ち寄り)(?:します|する|いたし|致し|させ)"
        r"|(?:のぞ[いきく]|覗[いきく]|寄[らりるっ]|立ち寄[らりるっ]|待って(?:る|い(?!てくだ|て下)|ます))|(?:顔を出[しす])|(?:に|へ)(?:伺い|うかがい|参り|まいり|お邪魔)(?:ます|いたし|します)"
    ),
    carried=later(  # 一覧を作ってお渡しします is work, and not only a way
        r"\A(?![^。]*(?:作って|つくって|まとめて|書いて|調べて|描いて|直して))[^。]*(?:お?持ち|持って|持参|届け|お届け|渡し|お渡し|返し|お返し|返す|渡す|届ける|持っていく|持ってく)(?:に|で)?(?:し|いたし|致し|ます|ね|よ|から|いく|行|伺|あが|上が|まい|参|する|る|す)?"
    ),
    not_done=later(
        r"(?:忘れ(?:て|られ|まし|た)|まだ)[^。]{0,12}(?:よう|まし|ません|ない|です|まま|残)|(?:出て|出され|代わって|やって|あげて|されて)(?:い)?(?:ません|な(?:い|かった))",
    ),
    own_affair=later(
        r"(?:受け|受験し|行っ|出かけ|出掛け|帰っ|頑張っ|がんばっ|挑戦し|登っ|走っ)て(?:き|まいり|参り|い?き)ます"
    ),
)
