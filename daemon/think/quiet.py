"""Whether a sentence asks not to be written to any more. A limit of matter, time, place or channel is no such wish."""

from __future__ import annotations

import re

from daemon.think.later import later

_MEANS = r"(?:write|contact|e-?mail|message|mail|text|call|reach out|get in touch|be in touch)"
_MEANING = (
    r"(?:writing|contacting|e-?mailing|messaging|mailing|texting|calling|reaching out|getting in touch|being in touch)"
)
_TO_ME = r"(?: (?:to |with )?(?:me|us)\b| again\b| any ?more\b| for (?:now|a while|the time being)\b)"
_EN = (
    # Said to the reader: an order, or a wish of what they do. "My sons do not write to me" is neither.
    later(
        r"(?:\A\W*|[,;:.–—]\s*|\b(?:please|kindly|just|so|and|but|then|you to|you must|you should|ask you)\s+|\b(?:rather|prefer(?: it)? if|prefer that|ask that|glad if) you )"
        rf"(?:(?:do not|don't|never|not to|didn't|did not|not) (?:ever )?{_MEANS}{_TO_ME}"
        rf"|(?:stop|cease|quit|refrain from) (?:{_MEANING}|to {_MEANS}){_TO_ME}|(?:do not|don't) (?:get|reach) (?:in touch|out)\b)",
        re.IGNORECASE,
    ),
    later(
        r"\bi (?:(?:do not|don't|no longer) (?:want|wish)(?: for)?|want|wish for|would rather have|prefer) (?:to have )?(?:no|any)?(?: (?:more|further))? ?contact\b(?<!want contact)(?<!prefer contact)"
        r"|\bi(?: (?:do not|don't|no longer) (?:want|wish)|(?: would|'d) (?:rather|prefer)(?: it if we (?:were|are))?(?: to)? not| prefer not) (?:to )?(?:be (?:in touch|in contact|contacted)|hear from you|stay in touch|keep in touch|(?:get|receive) (?:any )?(?:more )?(?:mails?|e-?mails?|messages|letters)(?: from you)?)"
        r"|\bi(?:'d| would) prefer not to (?:be (?:in touch|in contact|contacted)|hear from you|stay in touch|keep in touch)"
        r"|\bi (?:do not|don't|no longer) (?:want|wish) (?:you to (?:write|contact|e-?mail|call)|any (?:more )?(?:mails?|e-?mails?|messages|letters))"
        r"|\b(?:let's|let us|we should|we had better) not (?:be|stay|keep|get) in (?:touch|contact)\b"
        r"|\b(?:refrain from|cease|stop|end) (?:any |all )?(?:further )?contact\b|\b(?:better|best|prefer|rather)\b[^.?!]{0,16}\bwe (?:(?:do not|don't|did not|didn't|no longer|not) )(?:stay|keep|be|get|kept|stayed|were|got) in (?:touch|contact)\b"
        r"|\bleave me (?:alone|in peace|be)\b|\b(?:take|remove) me (?:off|from) your (?:list|contacts|mailing|address book)"
        r"|\b(?:delete|erase|remove) my (?:address|contact details|details|contact|data|number)\b"
        r"|\b(?:give|leave|grant) me (?:some )?(?:space|peace|distance)\b"
        rf"|\bi need (?:some |a little |more )?(?:distance|space|quiet|peace)\b[^.?!]{{0,40}}\b(?:don't|do not|not) (?:to )?{_MEANS}\b",
        re.IGNORECASE,
    ),
)
_EN_LIMIT = later(
    r"\b(?<!i will )(?<!i'll )(?<!i shall )(?:write|writing|contact\w*|e-?mail\w*|messag\w+|mail\w*|text\w*|call\w*|in touch|me|us) (?:about|if|on|at|before|until|till|an?|the|these|those|this|that|your|any (?:files|pictures|more (?:files|pictures))|today|tonight|tomorrow|during|while|when|by|in(?! (?:peace|touch|contact)\b)|via|through|over|unless|regarding|because of|after|between)\b"
    r"|\binstead\b|\b(?:call|text|phone|ring|ping|message) me\b(?= on| at| in)|\buse (?:the|my|our)\b|\bon (?:slack|whatsapp|signal|teams|line)\b|@",
    re.IGNORECASE,
)
_MAIL = r"(?:連絡|メール|手紙|お便り|お手紙)"
_HENCE = r"(?:もう|今後|これ以上|当分|当面|しばらく|一切|二度と|金輪際)"
_JA = (
    later(
        rf"{_MAIL}(?:を|は|も)?(?:し|なさら|送ら|送って(?:こ|来)|して(?:こ|来)|寄こさ|よこさ|くださら)(?:ないで(?:ください|下さい|くれ|ほしい|欲しい|いただ|頂|もら|ね|よ|[。！!]|\Z)|ませんよう)"
    ),
    later(
        rf"{_MAIL}(?:を|は|も|するのは|してくるのは|してくるのを|を送るのは|を送るのを)?(?:もう)?(?:やめて|止めて|お断り|御免)"
    ),
    later(
        rf"(?:{_HENCE}[^。]{{0,16}}{_MAIL}|(?:私|わたし|僕|当方|こちら)(?:へ|に|宛|あて)[^。]{{0,6}}{_MAIL})[^。]{{0,10}}(?:控え|遠慮|不要|無用|結構です|ご容赦)"
    ),
    later(
        rf"{_HENCE}[^。]{{0,16}}(?:関わらないで|構わないで|かまわないで)|(?:そっと|放って|ほうって)(?:して)?おいて(?:ください|ほしい|くれ|下さい|いただ)"
    ),
    later(
        rf"{_MAIL}(?:を|は)(?:絶ち|断ち|絶た|断た|取りたくな|とりたくな|取り合いたくな)|(?:あなたとは?|(?<!と)(?<!とは))距離を(?:置き|置か|おき|おか)(?:たい|せて)|縁を切"
    ),
    later(
        rf"{_MAIL}(?:は|も|なら)(?:もう|今後|一切)[^。]{{0,6}}(?:結構|いりません|要りません|いらない|不要|無用)|{_HENCE}[^。]{{0,6}}お付き合い(?:を|は)[^。]{{0,8}}(?:控え|遠慮|お断り|ご容赦)"
        r"|(?:あなた|貴方|貴女|君)(?:と|に)は?[^。]{0,8}(?:お?話し(?:し)?|会い|お会いし|関わり)たく(?:ない|ありません)"
    ),
    later(r"(?:配信|送付|連絡)(?:を|は)(?:停止|中止)して(?:ください|ほしい)"),
    later(r"(?:連絡先|アドレス)(?:を|は)(?:削除|消去|消し)(?:して|て)(?:ください|ほしい|下さい|いただ)"),
)
_JA_LIMIT = later(
    r"(?:この|その|本|例の|当該)件|の件|返信|返事|休日|夜間|深夜|週末|土日|平日|勤務|仕事中|授業中|会議中|今日|本日|明日|今週|来週|今夜|LINE|ライン|チャット|代わりに|ではなく|じゃなく|電話で|直接|旧|古い|遠慮なく|ご遠慮なさらず|@|勧誘|営業",
    re.IGNORECASE,
)
_RULES = {"en": (_EN, _EN_LIMIT), "ja": (_JA, _JA_LIMIT)}


def asks_for_quiet(text: str, language: str) -> bool:
    """Whether the writer wants no more letters: for ever, until the owner says otherwise."""
    wishes, limit = _RULES[language]
    return any(wish.search(text) for wish in wishes) and not limit.search(text)
