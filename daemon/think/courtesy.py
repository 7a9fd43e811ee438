"""What is only polite in an answer: noted, joy over a letter, praise, thanks; and what stands behind such a word."""

from __future__ import annotations

import re

from daemon.think.later import later

_WORDS = later(r"\w|[👍👌🙆⭕]")
_NOTED = later(
    r"^[^。、？?]{1,14}(?:です|だ)?(?:ね|の件)?(?:、|は|も)(?:了解|承知|かしこまり|承り)(?:です|しました|いたしました|まし|た)*[。.!！]*$"
    r"|^(?:(?:はい|ええ)[、,]\s*)?(?:承知|了解|かしこまり|畏まり|拝受|受領|拝読|受け取り|(?:お?メール|ご連絡|ご返信|お返事|お便り|お手紙|ご案内|資料|添付)(?:を|、)?(?:確かに|たしかに|ありがたく)?(?:拝見|拝読|拝受|受領|受け取り|確認し(?:ました|ております)|確認いたしました))[^。]{0,14}[。.!！]?$"
    r"|^(?:noted|understood|received|roger|acknowledged|got your (?:mail|email|message|note)|ok(?:ay)?,? (?:noted|thanks?))"
    r"\b[^.!?]{0,30}[.!]*$",
    re.IGNORECASE,
)

# Joy over a letter or a meeting, and nothing of what was asked: `So good to hear from you, Joel!`, お便りうれしかったです。
_OF_THE_MAIL = later(
    r"^(?:oh,? |ah,? |hi,? |hello,? |well,? )?(?:it(?:'s| is| was) )?(?:so |really |very |always |such |how |what |as ever,? )*(?:good|great|lovely|nice|wonderful|super|fab|brilliant|fantastic|(?:pleased|glad|happy|delighted)(?= to (?:hear|get|read|receive)\b)|a (?:joy|pleasure|delight|treat|surprise|lovely surprise))"
    r" (?:to|it was to) (?:hear|get|see|read|meet|receive|catch up)\b(?:(?! that\b| (?:the|your) (?:\w+ )?(?:is|are|was|were|has|have)\b)[^.?!])*[.!]*$"
    r"|^(?:it (?:was|'s been) )?(?:so |really )*(?:good|great|lovely|nice|wonderful|fun) (?:seeing|hearing|meeting|talking|chatting|catching up)\b[^.?!]*[.!]*$"
    r"|^(?:what|such) a (?:lovely|nice|wonderful|happy|great|kind|sweet) (?:surprise|letter|mail|e-?mail|message|note)\b[^.?!]*[.!]*$"
    r"|^your (?:mail|e-?mail|letter|message|note) (?:made|cheered|brightened)\b[^.?!]*[.!]*$"
    r"|^(?:お?メール|お?手紙|お?便り|ご?連絡|お?返事|お?はがき|お会い(?:でき)?|(?:久々|久しぶり)に?会え|会え|久しぶりに[^。、]{0,10})[^。、？?]{0,14}(?:うれし|嬉し|懐かし|なつかし|ありがたく|楽し|よかった|良かった)[^。？?]{0,8}[。！!]*$"
    r"|^(?:とても|すごく|本当に|ほんとに|ほんと|なんだか|わあ、?|わー、?|いやあ、?)*(?:うれし|嬉し|懐かし|なつかし)(?:い|かった|く(?:思|読|拝)[^。]{0,8})(?:です|よ|な|なあ|ね|わ)*[。！!〜ー♪]*$"
    r"|^(?:お?元気そう|お?変わりな(?:さそう|い様子|いよう))[^。？?]{0,20}[。！!]*$",
    re.IGNORECASE,
)

_PRAISE = later(  # of the writer of what is answered
    r"^(?:oh |aw+,? |ha,? |wow,? )?you(?:'re| are) (?:such |truly |really |just |simply |absolutely )*(?:an? |the |my |so |too |very )*(?:absolute |real |true |total |complete )?(?:angel|star|legend|best|kind|life ?saver|hero|heroine|saint|gem|treasure|darling|dear|love|good|wonderful|amazing|brilliant|champion|genius|rock|marvel|good friend)\b[^.?!]{0,12}\W*$"
    r"|^(?:bless you|what would i do without you|how kind(?: of you)?|so kind of you|(?:hip hip )?hoo?ra[yh]|yay+|woo ?hoo|phew|aw+|ha(?:ha)+|lol)\b\W*$"
    r"|^(?:ほんと|もう|まさに|本当に|さすが、?|わあ、?)*(?:神|天使|女神|命の恩人|恩に着(?:ます|る)|さすが|尊敬|やさし[いす]|優し[いす]|頼りになる|助かる|助かった|助かりました|わーい|やった|ばんざい|万歳|感謝|最高)(?:だ|です|すぎ|ね|な|よ|わ|の一言|なあ)*[^\w。]*[。]?\W*$",
    re.IGNORECASE,
)

_PASSED_ON = later(  # of the letter or request itself
    r"\byour (?:comments?|enquir\w+|quer\w+|message|request|complaint|e-?mail|letter|remarks|details|report)\b[^.?!]{0,20}\b(?:has|have|is|are|will be) (?:now |duly |already )?(?:been )?(?:being )?(?:passed|forwarded|logged|noted|registered|received|recorded|referred|looked into|dealt with|attended to)\b"
    r"|^(?:i|we)(?:'ve| have|'ll| will)? (?:duly |now |already )?(?:passed|forwarded|logged|noted|registered|recorded|referred) (?:it|this|your \w+)(?: on)?\b",
    re.IGNORECASE,
)

_WISHES = later(  # whatever name stands before it
    r"^(?:(?:many )?(?:thanks|thank you|cheers)(?: again| so much)?,? )?(?:[A-Z]\w+, )?(?:and |but )?(?:do )?(?:have|enjoy) (?:a|an|your|the|yourself)\b[^.?]{0,40}[.!]*$",
    re.IGNORECASE,
)
_THANKS_FOR = later(  # joy over what came, no yes
    r"^(?:perfect|great|lovely|brilliant|super|wonderful|fantastic|excellent|ok(?:ay)?)[,!. ]+(?:so )?(?:many |very many )?(?:thanks|thank you)(?: so much| very much)? for\b",
    re.IGNORECASE,
)

_COURTESY = later(  # a bare word of regret or thanks, behind which something may be told: `Sorry, it's taken`
    r"^(?:(?:oh,? |so |very |really |terribly )*(?:sorry|apologies|thanks|thank you|cheers)(?: \w+(?=,))?(?:,| -| –|;|:|\.) *(?=\S+ \S))"
    r"|^(?:すみません|すいません|ごめん(?:なさい|ね)?|申し訳(?:ありません|ございません)|ありがとう(?:ございます)?)(?:が)?[、,！!。] *(?=\S)",
    re.IGNORECASE,
)

_THING_THANKS = later(r"^(?!and\b|so\b|but\b)[\w'’ -]{2,32}, (?:thanks|thank you|please)[.!]*$", re.IGNORECASE)

_JOYFUL = later(
    r"^(?:oh|ah|hi|hello|hey|dear|well|ok(?:ay)?|noted|got (?:it|them)|received|message received|understood|perfect|great|lovely|brilliant|super|wonderful|fantastic|excellent|cool|good|nice|sweet|amazing|awesome|right|all right|will do|so kind|very kind|many|again|once again)\b",
    re.IGNORECASE,
)


def is_acknowledgement(text: str) -> bool:
    """It says no more than that a letter came, gladdened or was passed on; or it has no word at all."""
    if not _WORDS.search(text):
        return True
    return any(form.search(text) for form in (_NOTED, _OF_THE_MAIL, _PRAISE, _PASSED_ON, _WISHES))


def names_thing(text: str) -> bool:
    """`Aisle, thanks`: a thing with a word of thanks is a choice."""
    return _THING_THANKS.search(text) is not None and _JOYFUL.search(text) is None


def thanks_for_something(text: str) -> bool:
    """`Perfect, many thanks for the plan`: joy over what came, no yes."""
    return _THANKS_FOR.search(text) is not None


def rest_of(text: str) -> str:
    """What stands behind a bare word of regret or thanks, `Sorry, it's taken`; nothing where there is no such word."""
    rest = _COURTESY.sub("", text)
    return "" if rest == text else rest
