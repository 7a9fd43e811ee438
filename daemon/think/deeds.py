"""What a deed is: sending, coming, bringing two people together; links and pictures, and that something has come."""

from __future__ import annotations

import re

from daemon.think.later import later
from daemon.think.model import Sentence

_DELIVERS = later(
    r"^(?:お?約束(?:して(?:い)?た|した|の)|ご依頼の|頼まれて(?:い)?た|例の)[^。、]{1,20}(?:です|だよ|になります)|^as promised\b|^(?:and |so |well,? |now |finally,? )*(?:here(?:'s| is| are| comes?) (?:the|your|my|our|that|those|a|some|all)\b|please find (?:the|my|our|your)\b|(?:enclosed|attached|below) (?:is|are|you)\b)",
    re.IGNORECASE,
)
_LIES_THERE = later(  # on its way, or where the hearer finds it
    r"\b(?:is|are|'s|'re)(?: now| all| already| waiting| sitting| hanging| leaning| lying| left| tucked| propped| parked| safely)*"
    r" (?:in the (?:post|mail)|on (?:its|their|the) way(?! (?:to (?:me|us)|here|from))|out for delivery|off to you|with (?:you|your|the courier)|(?:in|on|at|by|under|behind|outside|against|inside|beside|round) your\b|up (?:on (?:the|our)|online)|online)",
    re.IGNORECASE,
)
_NOT_THERE = later(r"\b(?:will|'ll|not|n't|if|when|once|hope|should|soon|still|almost)\b|\?", re.IGNORECASE)
_CAME = later(
    r"受け取(?:った|りました|れました|らせていただきました)|受領(?:しました|いたしました)|拝受|届いた|届きました|届いて(?:い|る|ま)|着いた|着きました|戻ってきた|戻ってきました|返ってきました|返ってきた|手元に|入って(?:い)?(?:た|まし)|置いてあ(?:っ|りまし)|拝見(?:しま|いたしま|させ)|おいし(?:かった|くいただ)|美味し(?:かった|くいただ)|入金[^。]{0,6}(?:確認|いただ|あり)|着金|振り?込み?[^。]{0,8}(?:確認(?:し|いた|でき)|いただ|ありがと)|(?:確かに|たしかに)(?:いただ|頂)"
    r"|\b(?:got|(?:have|'ve|has) got|received|arrived|came (?:today|this|yesterday|in|back|through|on)|(?:has |have |'s |'ve )?(?:cleared|gone through|come through|landed)|turned up|showed up|found (?:the|your) [\w ]{1,24} (?:on|in|at|by|behind|under) (?:the|my|our) (?:door|mat|porch|step|hall|letter|shed|drive|garage|front|desk|table|post)\w*|(?:is|are|'s) (?:back|here|safely)|(?:was|were) (?:waiting |lying |sitting |there )*(?:in|on) (?:my|the|our))\b",
    re.IGNORECASE,
)
_GOT_EN = later(  # what stands behind `got`, down to the next preposition, or before `arrived`
    r"\b(?:got|received)(?: (?:both|all|back))* (?P<object>(?!lost|buried|stuck|ready|to\b|home|up\b|round|married|better|worse|delayed|held)[^,.;!?]+?)(?=$|[,.;!]| (?:for|about|on|in|to|from|with|at|by|this|last|today|yesterday|and|ready|fixed|mended|done|sorted)\b)"
    r"|\b(?:found|picked up|unpacked|opened|collected) (?P<found>(?:the|your|a|both|all)\b[^,.;!?]+?)(?= (?:on|in|at|by|behind|under|from) (?:the|my|our)\b|$|[,.;!])"
    r"|(?:^|[,.!] |\b(?:and|that|as) )(?P<subject>[^,.;!?]+?) (?:(?:has|have|just|all|finally|now|safely|both) )*(?:arrived|came|turned up|showed up|cleared|gone through|come through|landed|(?:is|are) (?:back|here|safely)|(?:was|were) (?:waiting |lying |sitting |there )*(?:in|on) (?:my|the|our))\b",
    re.IGNORECASE,
)
_CLAUSES = later(r"[,;:] (?=and|but|so|i |we |they |it |he |she )| - ", re.IGNORECASE)
_NOT_COME = later(
    r"届いていな|届いてな|届きません|まだ|届いたら|届き次第|受け取りに|受け取ったら|着いたら|[?？]"
    r"|\b(?:not|n't|never|yet|if|when(?! (?:i|we)\b)|once|until|as soon as|will|'ll|got to|got your (?:mail|email|message|note|letter|text))\b",
    re.IGNORECASE,
)
_SENDS = later(
    r"送|届け|提出|お?見せ(?:し|る|ます|いた)|納品|提示|お?戻し(?:し|いた)|共有|添付|転送|お持ち|渡し|アップ(?:し|で|ロード)|公開し|載せ|上げて"
    r"|\b(?:send|forward|share|attach|mail|e-?mail|post|upload|put (?:it |them )?(?:up|online)|pass|drop(?:ped)?|bring|brought|deliver(?:ed|s)?|get you|get (?:\w+ ){1,8}to you|have (?:\w+ ){1,6}(?:with|for) you|let you have|you(?:'ll| will) (?:have|get|receive)|be (?:with you|in your (?:inbox|hands|letterbox))|reach you)\b",
    re.IGNORECASE,
)
_MAKES = later(
    r"書[いきく]|作(?:り|る|っ|成)|まとめ|仕上げ|訳|描|撮|録音|コメント|感想|意見|見積|用意|準備|返[しす]|清書|添削|校正|校閲|編集|印刷|読んで|目を通"
    r"|\b(?:writ\w+|draft|translat\w+|draw|prepar\w+|proof-?read|edit|mark up|comment\w*|feedback|put together|record(?!s\b)\w*|type up|finish|read through|dig out|look out|hunt out|track down|fish out|scan|copy|print|list|minutes)\b",
    re.IGNORECASE,
)
_COMES = later(
    r"伺|会い|会お|会える|参りま|行きま|行くよ|行くね|来ます|来られ|来ていた|来てくだ|来てもら|訪ね|訪問|案内|寄り|寄る|お邪魔|集合|待って|一緒に|ご一緒|打ち合わせ|面談|食事|飲み"
    r"|持って(?:い|行|参)|持参|お持ちし|お渡し|手渡し|お返しし"
    r"|\b(?:bring|hand (?:you|over|it)|give (?:you|it) back|be there|come|meet|visit|join|show you|see you|call|ring|drop (?:by|in)|stop by|pick you|take you|have (?:lunch|dinner|coffee)|attend)\b",
    re.IGNORECASE,
)
_CAME_BY = later(
    r"来て(?:くれ|くだ|いただ|もら)|お越し|いらして|いらっしゃって|訪ねて|お見舞い|寄って|会って|会いに|お会いでき|お目にかかれ"
    r"|\b(?:coming|came|visit\w*|dropping (?:by|in)|popping (?:in|by|round)|having (?:me|us)|seeing (?:you|me|us)|stopping by|joining|talking|speaking|to talk|to speak|hear(?:ing)? your voice|our (?:chat|call|talk|phone call|conversation)|on the phone)\b",
    re.IGNORECASE,
)
_EARLIER_ONE = later(
    r"\b(?:last (?:week|month|year|time|term|season)(?:'s)?|previous|earlier)\b|先月の|先週の|前回の|去年の|昨年の",
    re.IGNORECASE,
)
_INTRODUCES = later(
    r"紹介|引き合わせ|つなぎ|\b(?:introduc\w+|intro|put (?:\w+ ){1,6}in (?:touch|contact)|connect you|hook you up)\b",
    re.IGNORECASE,
)
_WILL_INTRODUCE = later(
    r"(?:紹介|引き合わせ|おつなぎ|お引き合わせ)(?:いた)?(?:し(?:ます|ておきます|とく|ておく|ましょう(?!か))|する)(?:ね|よ|から|ので)*(?:[。！!♪〜、]|$)|(?:つなぎます|つなぐ(?:ね|よ)|引き合わせ(?:ます|る(?:ね|よ)))"
)
_WILL_BY_DAY = later(
    r"(?:明日|明後日|今日|今夜|今晩|来週|今週|来月|今月|月末|週末|週明け|年内|[月火水木金土日]曜日?|[0-9０-９一二三四五六七八九十]+日)(?:の(?:朝|昼|夜|夕方|午前|午後))?(?:に|までに?|中に?|から|には)?[^。？?]{0,24}"
    r"(?<!あり)(?<!い)(?<!なり)(?<!思い)(?<!まり)(?<!わり)(?<!でき)(?<!かかり)(?<!違い)(?<!きり)(?<!れ)(?<!休み)(?<!会い)(?<!ござい)(?<!おり)(?<!帰り)(?<!過ごし)(?<!出かけ)(?<!働き)(?<!たいと思い)ます(?:ね|よ|ので|から)?[。！!]*$"
)
_LINK = later(r"https?://|www\.", re.IGNORECASE)
_NAMES_LINK = later(
    r"リンク|アドレス|URL|ＵＲＬ|サイト|\b(?:links?|url|web ?site|web page|upload\w*|online|video|footage|recording|playlist|album)\b",
    re.IGNORECASE,
)
_NAMES_PICTURE = later(r"写真|画像|スナップ|\b(?:photos?|pictures?|pics?|snaps?|scans?)\b", re.IGNORECASE)
_PICTURE = later(r"\.(?:jpe?g|png|gif|heic|webp|tiff?)$", re.IGNORECASE)


def has_come(sentence: Sentence) -> bool:
    """It says that the thing that it names is there: たしかに受け取ったよ, `the scarf arrived this morning`."""
    clauses = _CLAUSES.split(sentence.text) if sentence.language == "en" else [sentence.text]
    return any(_CAME.search(clause) and not _NOT_COME.search(clause) for clause in clauses)


def what_came(sentence: Sentence) -> str:
    """Of a sentence that says that something is there, the words that name it: not all that it speaks of came."""
    if sentence.language != "en":
        return sentence.text
    found = [one["object"] or one["subject"] or one["found"] or "" for one in _GOT_EN.finditer(sentence.text)]
    return " ".join(found)


def about_sending(text: str) -> bool:
    """The deed is to send or hand over something."""
    return _SENDS.search(text) is not None


def about_making(text: str) -> bool:
    """The deed is to make something that can lie in a mail: a text, a list, a picture, remarks on what they wrote."""
    return _MAKES.search(text) is not None


def about_having_come(text: str) -> bool:
    """It speaks of a visit or a meeting that was."""
    return _CAME_BY.search(text) is not None


def names_earlier_one(text: str) -> bool:
    """`Thank you for last month's minutes`: another than the one that is waited for."""
    return _EARLIER_ONE.search(text) is not None


def about_introducing(text: str) -> bool:
    """The deed is to bring two people together."""
    return _INTRODUCES.search(text) is not None


def will_introduce(sentence: Sentence) -> bool:
    """`沢さんをご紹介しますね`: in Japanese it has the form of an offer, and whoever says it will do it."""
    return (
        sentence.language == "ja"
        and _WILL_INTRODUCE.search(sentence.text) is not None
        and not sentence.does("ask", "question", "promise")
    )


def will_do_by_day(sentence: Sentence) -> bool:
    """`月曜から始めます`: news of oneself where nobody waits for it, and a promise where somebody does."""
    free = not sentence.does("ask", "question", "promise", "kept", "broken", "thanks", "formula")
    return free and sentence.language == "ja" and _WILL_BY_DAY.search(sentence.text.strip()) is not None


def about_coming(text: str) -> bool:
    """The deed is to come, to meet or to talk."""
    return _COMES.search(text) is not None


def has_link(sentence: Sentence) -> bool:
    """It holds a link."""
    return has_link_in(sentence.text)


def has_link_in(text: str) -> bool:
    """The text holds a link."""
    return _LINK.search(text) is not None


def names_link(text: str) -> bool:
    """It speaks of a link."""
    return _NAMES_LINK.search(text) is not None


def names_picture(text: str) -> bool:
    """It speaks of a photograph."""
    return _NAMES_PICTURE.search(text) is not None


def is_picture(name: str) -> bool:
    """The name of a file that is a picture."""
    return _PICTURE.search(name) is not None


def delivers(sentence: Sentence) -> bool:
    """It hands over what was promised: 約束のレシピです, `the key's in the post`."""
    if sentence.language == "en" and _LIES_THERE.search(sentence.text) and not _NOT_THERE.search(sentence.text):
        return True
    return _DELIVERS.search(sentence.text.strip()) is not None
