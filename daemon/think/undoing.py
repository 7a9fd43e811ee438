"""Turns of speech that undo something that stands: taking back, giving up, putting off, setting another day."""

from __future__ import annotations

import re

from daemon.think.deeds import delivers, has_come
from daemon.think.later import later
from daemon.think.model import Sentence

_TAKES_BACK = later(
    r"取り消|取消|撤回|忘れて(?:ください|くれ|ね)|(?:もう|やはり|やっぱり)(?:結構|大丈夫|いい|不要|要らな|いらな|必要な)|不要になり"
    r"|必要(?:は|が)?なくな|(?:いら|要ら)なくなり|自己解決|解決しました|なかったことに|自分(?:たち)?で(?:調べ|見つけ|探し|確認し|何とか|なんとか|解決)[^。]{0,8}(?:わかり|分かり|わかっ|分かっ|見つか|でき|ました|なり)"
    r"|^(?:please |oh,? |so |actually,? |you can |just )*forget (?:about )?(?:the|my|what|that)\b|\banswered my own question\b|^(?:oh,? |ah,? |it's |sorry,? )*(?:found (?:it|them)|got it)\b|\b(?:won't|shan't|don't|no longer) (?:be )?(?:need|needing|require|requiring)\b(?! to\b)|\b(?:doesn't|does not) matter (?:about|any more)\b|\bno worries about\b|\bdon't trouble\b|\b(?:had|have|'ve had) (?:it|them|the [\w ]{1,24}) (?:all along|already|after all)\b"
    r"|\b(?:never ?mind|no longer need|not? need(?:ed)? (?:it |that |them )?any ?more|(?:scratch|scrap|strike) that|disregard|ignore my|"
    r"forget (?:about )?(?:it|that|my|what i)|(?<!not )(?<!n't )(?<!never )(?<!i )(?<!to )\bforget about (?:the|those|these)|withdraw|take (?:it|that) back"
    r"|(?:i|we)(?:'ve| have)? (?:found|sorted|solved|figured|managed)|(?:is|are|been|it's|\w's) (?:all )?sorted|thanks (?:all the same|anyway)|thank you (?:all the same|anyway)"
    r"|(?:don't|do not|won't) need .{0,40}(?:after all|any ?more))\b",
    re.IGNORECASE,
)
_SPARES = later(
    r"(?<!急が)(?<!いそが)(?<!慌て)(?<!焦ら)(?<!気にし)(?<!心配し)(?<!無理し)なくて(?:も)?(?:結構|大丈夫|いい)|には及びません|お騒がせし|お?気遣い(?:なく|は無用|いりません|不要)|お構いなく"
    r"|(?:借り|もら|手に入|見つか|直|来て|持って|やって|手伝って|用意し|貸して)[^。]{0,12}ことにな(?:り|っ)|手に入り(?:ました|まして)|見つかり(?:ました|まして)"
    r"|\b(?:no need (?:to|for)|no (?:longer|more|further) (?:any )?(?:need|use) (?:to|for|of)|(?:isn't|is not|is no longer|not|there's no longer|there is no longer) any (?:more )?need (?:to|for)|needn't|(?:don't|do not|won't) owe (?:me|us)|(?:let you|you're|you are) off the hook|don't (?:need to )?bother|(?:don't|do not|no need to|needn't) worry (?:any more )?about the)\b",
    re.IGNORECASE,
)
_PUTS_OFF = later(
    r"延期|延ば|延長|先送り|ずらし|まで(?:待って|お待ち)|[日曜時週月]に(?:変え|替え|かえ)|(?:と|が)(?:重な|かぶ|バッティング)|都合が(?:つか|悪|合わ)|(?:予定|用事|仕事|会議|出張|急用)が入(?:り|っ)|変更|遅れ|代わりに|改めて|時間がかか|手間取|長引|日は(?:やめ|無理|だめ|難し|厳し)|もう少し(?:かか|お時間|時間)|押して(?:い|お)"
    r"|\b(?:instead|postpone|reschedul\w*|push(?:ed|ing)? (?:it |them |this |that |(?:the |your )?[\w' ]{1,24} )?(?:back|to)\b|put (?:it|them|this|that) (?:back|off)|put off|delay(?:ed)?|later than|more time|move it|rather than|not before|(?:tak(?:e|es|en|ing)|took) (?:a (?:bit|little|while) )?longer|longer than|held up|running (?:late|behind)|behind schedule|not (?:quite |yet )?(?:ready|finished|there yet)|(?:have|need|want) (?:to wait|a (?:few|couple of) more|a bit longer|another)|at the (?:earliest|latest)|slip(?:ped|ping)? (?:to|by|back)|more like(?:ly)?|no sooner than)\b",
    re.IGNORECASE,
)
_GIVES_UP = later(
    r"(?:られ|でき|れ|え|け|せ|め)なくな(?:り|っ)|できそうに(?:も)?な|取りやめ|取り止め|断念|見送(?:り|る)|中止"
    r"|\b(?:can't|cannot|could not|couldn't|won't|will not|unable|not be able|had to (?:give up|cancel|drop)|have to (?:hand|give|pass) [^.?!]{1,30} (?:back|over|up|on)|(?:have|going) to (?:give up|step down|bow out|pull out|back out|drop out|let you down|withdraw))\b",
    re.IGNORECASE,
)
_FORGOT = later(  # the deed itself, not a word about it
    r"\bforgot(?:ten)? (?:to (?!say|tell|mention|ask|add|write)|your|the|about (?:your|the)|it\b)|\b(?:slipped|went clean out of) my mind\b"
    r"|^(?![^。]*(?:言|伝え|書|聞|申し))[^。]*(?:を|のも?)(?:すっかり|うっかり|また)?忘れ(?:た|まし|て(?:い|まし|しま)|ちゃ)",
    re.IGNORECASE,
)
_CANNOT = later(
    r"\b(?:i|we)(?:'m| am|'re| are)? (?:really |just |still |simply |now |also |sadly |unfortunately )?(?:can't|cannot|couldn't|could not|won't|will not|shan't|unable to|not able to|not going to)"
    r" (?:now |after all |quite |even |possibly |any longer )?(?:be able to )?(?!(?:wait|believe|find|remember|promise|thank|tell|say|see (?:why|how|any)|think|imagine|help (?:but|it|laugh|think|feel)|stand|be sure|complain|open|read|decide|recall|work out|stop|get over|get (?:enough|used)|mention|forget|speak for|blame|resist|deny|have (?:it )?before|do (?:it |them |that |this )?(?:before|until|till|on)|be late|keep you|bore|bother|trouble|pretend|afford to miss|answer|explain|judge|complete|miss|be [\w ]{0,12}(?:happier|prouder|better))\b)(?!before|until|till)\w+"
    r"|\bno way (?:that )?(?:i|we)(?:'ll| can| could| will)\b|\b(?:have to|has to|having to|had to|going to|must|need to|i'll|we'll|i will|we will) (?:cry off|cancel|pull out|withdraw|drop out|call (?:it|this|that|the [\w ]{1,20}) off|back out|bow out|give [\w ]{1,20} a miss|let you down)\b"
    r"|\b(?:i|we)(?:'ve| have)? (?:had to )?(?:dropped?|cancelled|scrap(?:ped)?|abandon(?:ed)?|shelved?|binned|given up on)\b(?! (?:you|it off|them off|off|in|by|round|the \w+ off))|\b(?:turned down|rejected|vetoed|forbid(?:s|den)?|ruled out|put a stop to)\b|\b(?:sorry|gutted|sad|have|having|going|be) to miss (?:your|the)\b|\b(?:gone|went|been (?:sold|given|promised)) to (?:another|someone|somebody|a )|\bno-?go\b|\b(?:not happening|off the table|out of the question)\b"
    r"|\b(?:won't|wouldn't|doesn't|didn't|isn't going to) (?:let|allow|lend|give) (?:me|us)\b|\bthere (?:won't|will not|isn't going to|is not going to) be\b|\b(?:you'll|you will|you) (?:have to|need to|need|must|had better|should|'d better)? ?(?:find |ask |get |look for |use )?(?:somebody|someone|somewhere) else\b|\b(?:manage|do|make do|cope) without\b"
    r"|\bno (?:luck|joy|chance|hope) (?:with|of|for)\b|\b(?:haven't|hasn't|don't|doesn't) (?:got|have) (?:it|them|one|any|the [\w ]{1,16}) (?:to (?:lend|give|spare|send|bring)|any (?:more|longer)|after all)\b|\bno [\w ]{1,20} (?:i'm|i am|we're) (?:afraid|sorry)\b|\bno [\w ]{1,20}(?:,| -)? (?:after all|this time|this year)\b"
    r"|\b(?:is|are|'s|has been|have been) (?:now |all |sadly |unfortunately )?(?:off|called off|cancelled|canceled|scrapped)(?= (?:after all|again|then|now|too)|[.,!;]|$)|(?:は|も)(?:なし|ナシ|無し)(?:で(?=[。！!、]|お願い)|に(?:なり|して|させ))|お流れ|ボツ"
    r"|\bno longer (?:available|possible|an option|have|got|mine|for sale|going ahead|happening)\b|\bdecided (?:against|not to)\b|\bno [\w ]{1,24} from (?:me|us)\b|\b(?:is|are|'s|'re) in (?:pieces|bits|tatters|shreds)\b|\bbeyond repair\b"
    r"|\b(?:has|have|'s|'ve) (?:fallen|fell) through\b|\bfell through\b|\bbeen (?:stolen|written off|thrown (?:out|away)|withdrawn|scrapped)\b|\b(?:isn't|aren't|is not|are not|not) going to (?:happen|work out|be possible)\b|\b(?:gone|went) (?:missing|astray)\b|\bcome to nothing\b"
    r"|(?:られ|でき|れ|え|け|せ|め|て)なくな(?:り|っ)(?:た|て|ま|ちゃ)|(?:難し|むずかし|厳し)くな(?:り|っ)|無理になり|(?:でき|行け|伺え|送れ|返せ|間に合い|間に合わ)(?:そうに(?:も)?(?:ない|あり)|ません|なそう)"
    r"|(?:られ|でき|れ|え|け|せ|め)ないことにな(?:り|っ)"
    r"|(?:取れ|でき|行け|伺え|送れ|返せ|買え|出せ|作れ|書け|直せ|渡せ|会え|届けられ|見つけられ|見つかり|見つから|間に合い|間に合わ)(?:ませんでした|なかった)(?:の?(?:です|で)|ん|よ|ごめん|[。、！!]|$)"
    r"|(?:なくし|失くし|無くし|壊し|割っ|捨て|売っ|落とし|だめにし|焦がし|枯らし)(?:てしま|ちゃ)(?:った|い)",
    re.IGNORECASE,
)
_NEW_DAY = later(
    r"に(?:します|する(?:ね|よ|わ)?|させてください|させて(?:ね|もら|いただ)|変更|延期|ずら|延ば|なります|なりそう|なる(?:ね|よ)?)[^。]{0,12}"
    r"|\b(?:have|has|had) to wait (?:until|till|for)\b|\bneed (?:a (?:few|couple of) more|another|until|till|more time)\b|\b(?:expect|look for) (?:it|them|the|your|my|our)\b|\b(?:not|won't|can't|cannot|isn't|aren't|shan't)\b[^.?!,;]{0,30}\b(?:before|until|till)\b"
    r"|\b(?:it'll be|it will be|(?:will|'ll) have to be|(?:make|move|call) (?:it|that)|(?:will|'ll) be|won't be) (?:\w+ ){0,4}(?:before |until |on |by |to )?(?=mon|tue|wed|thu|fri|sat|sun|the \d|next|tomorrow|\d|the (?:end|start|beginning|middle) of|end of)",
    re.IGNORECASE,
)
_MAKE_IT = later(
    r"^(?:\w+, )?(?:(?:let's |can we |could we |shall we |we'd better )?(?:make|call) (?:it|that)|let's say|let's do|shall we say|say) (?:it )?(?:on )?(?:the \d|\w+day|next|tomorrow|\d)",
    re.IGNORECASE,
)
_OF_ANOTHER = later(  # who cannot is somebody else, and the deed is still to come
    r"^(?!.*(?:私|僕|俺|うち|こちら|自分|予約|注文|中止|キャンセル))[^。、]{0,10}(?:さん|君|くん|ちゃん|[一-鿿ァ-ヴ])(?:が|は)(?:急に|急遽|風邪で|仕事で|熱で)?(?:来|参加|出|手伝|同席)[^。、]{0,6}なくな[^。]*(?:ので|ため|が|けど|けれど|から)"
    r"|^(?:sadly |unfortunately |but )?(?!(?:[Ii]|[Ww]e|[Ii]t|[Tt]hat|[Tt]his|[Yy]ou|[Tt]here|[Tt]hey|[Tt]hese|[Tt]hose|[Nn]obody|[Ss]o)\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+)? (?:can't|cannot|couldn't|won't|isn't able to|had to (?:cancel|drop out))\b",
)
_DROPS_DAY = later(
    r"\b(?:\w+day|tomorrow|the \d+\w*|that day)(?:'s| is| was| has| won't| doesn't| will)\b[^.?!]{0,20}\b(?:no good|out|off|bad|impossible|no longer|not (?:good|possible|on|going)|won't|doesn't|work|suit|taken|busy)\b"
    r"|(?:[月火水木金土日]曜日?|\d+日|明日|当日)は[^。]{0,30}(?:ことにな|入って|入り|あって|無理|だめ|ダメ|難し|厳し|都合|行け|来客|用事|急用|仕事)"
    r"|まで(?:待って|お?時間|お待ち|延ば|猶予)|\b(?:have|give me|get|need|take|want) (?:it )?(?:until|till) (?:\w+day|the \d+\w*|next|tomorrow)\b|\b(?:an extension|a few more days|another (?:day|week|couple of days))\b",
    re.IGNORECASE,
)
_PROPOSES_DAY = later(
    r"^(?:(?:how|what) about |would |could (?:we|i) (?:make|do|say) (?:it )?|shall (?:we|i) say |can (?:we|i) (?:make|do) (?:it )?|is |does |maybe |perhaps )?(?:on )?(?:next |this )?(?:\w+day|tomorrow|the \d+\w*)\b[^.?!]{0,40}\?$"
    r"|\b(?:have|give me|get|need|take) (?:it )?(?:until|till) (?:\w+day|the \d+\w*|next \w+|tomorrow)\b[^.?!]{0,20}\??$"
    r"|(?:[月火水木金土日]曜日?|\d+日|来週|来月|明日|明後日|週末|週明け|月末)[^。?？]{0,16}(?:でい(?:い|かな)|でもい|でよろし|ではどう|はどう|にして(?:も)?(?:い|もら)|でどう|はいかが|ではいかが|まで(?:待って|お?時間|お待ち))[^。]{0,14}[?？。]?$"
    r"|(?:[月火水木金土日]曜日?|\d+日|来週|来月|明日|明後日|週明け|月末|時)(?:に|と|へ|まで)(?:変更|延期)?(?:を)?(?:さ|延ば)?させて(?:いただけ|もらえ|いただいて|もらって|いただき)[^。]{0,16}[?？。]?$"
    r"|(?:[月火水木金土日]曜日?|\d+日|来週|来月|明日|明後日|週明け|月末)(?:に|へ)?[^。、]{0,10}(?:さ|わ|ら|か|ま)?せてください[。]?$",
    re.IGNORECASE,
)
_ASKS = later(r"[?？]\W*$|か。?$|\b(?:could|can|would|will) you\b|\bplease\b|ください|お願い|いただけ")
_FORWARD = later(  # it speaks of what is still to be done, or of another time for it
    r"\b(?:will|won't|'ll|shall|shan't|going to|expect|have to|has to|need|needs|until|till|before|instead|rather|slip(?:s|ped)?|push(?:ed)?|move[sd]?|moving|delay(?:ed|s)?|late[r]?|can't|cannot|couldn't|now|realistically|more like|earliest|latest|longer|not|make (?:it|that)|say|do|suit|better|work|possible|going on|coming on|i'm|we're|reschedul\w*|postpone\w*|put (?:back|off)|instead of|switch(?:ed)?|swap(?:ped)?|change[sd]?|should be|would be|next (?:day|free|slot)|pencill?ed|realistic|doable|possible)\b",
    re.IGNORECASE,
)
_WISHES_DAY = later(
    r"^(?:\w+, |sorry,? |but |so )?(?:can|could|may|might|shall|would|will|is|does|how about|what about|do you mind if|would you mind if|any chance)\b[^?]*\?",
    re.IGNORECASE,
)
_SAID_DAY = later(r"\b(?:i|we) (?:had )?(?:said|promised|told you)\b[^,;.]*", re.IGNORECASE)
_PAST = later(
    r"\b(?:was|were|had|did|went|came|took place|last (?:week|month|year|night)|yesterday|ago)\b", re.IGNORECASE
)
_OFFERS_DAY = later(
    r"\b(?:can|could|may|shall|might) (?:i|we)\b.*\b(?:instead|rather)\b|\bwould .{0,40}\binstead\b|でも(?:いい|よろしい|構い|大丈夫)(?:です|でしょう)?か?|に変更(?:して|させて)",
    re.IGNORECASE,
)


def takes_back(sentence: Sentence) -> bool:
    """It says that what was asked is no longer wanted."""
    return _TAKES_BACK.search(sentence.text) is not None or _SPARES.search(sentence.text) is not None


def spares(sentence: Sentence) -> bool:
    """It releases from the one thing that it names."""
    return _SPARES.search(sentence.text) is not None and _TAKES_BACK.search(sentence.text) is None


def settles(sentence: Sentence) -> bool:
    """It changes what became of something earlier, without an act of its own: it takes back, gives up, moves or has it."""
    return (
        delivers(sentence)
        or takes_back(sentence)
        or cannot(sentence)
        or gives_up(sentence)
        or sets_day(sentence)
        or puts_off(sentence)
        or has_come(sentence)
    )


def gives_up(sentence: Sentence) -> bool:
    """It says that something promised will not be done."""
    if _OF_ANOTHER.search(sentence.text):
        return False
    if _FORGOT.search(sentence.text) and not sentence.does("question"):
        return True
    return sentence.does("broken") or (sentence.does("apology") and _GIVES_UP.search(sentence.text) is not None)


def cannot(sentence: Sentence) -> bool:
    """It says, without a word of regret perhaps, that the writer will not do the thing that it names."""
    return (
        _CANNOT.search(sentence.text) is not None
        and not _OF_ANOTHER.search(sentence.text)
        and not (sentence.does("question", "ask") and _ASKS.search(sentence.text))
    )


def sets_day(sentence: Sentence) -> bool:
    """It gives something another day: 来週の土曜にします, `it will have to be Sunday`."""
    if _OFFERS_DAY.search(sentence.text):
        return True  # asked of those who wait: Can I come on Thursday instead?
    if _MAKE_IT.search(sentence.text) or (sentence.does("broken") and puts_off(sentence)):
        return True
    return _NEW_DAY.search(sentence.text) is not None and not sentence.does("question", "ask")


def looks_forward(sentence: Sentence) -> bool:
    """It speaks of a time to come for something, as a statement or as a question to whoever waits; only told in English so."""
    if sentence.language != "en" or _FORWARD.search(sentence.text) is None:
        return False
    if sentence.text.rstrip().endswith("?"):
        return _WISHES_DAY.search(sentence.text.strip()) is not None
    return _PAST.search(_SAID_DAY.sub("", sentence.text)) is None


def drops_day(sentence: Sentence) -> bool:
    """A day that was agreed does not suit any more: `Sunday's no good after all`, 日曜は来客があって."""
    return _DROPS_DAY.search(sentence.text) is not None or puts_off(sentence) or cannot(sentence)


def proposes_day(sentence: Sentence) -> bool:
    """It asks whether another day would do: `Wednesday then?`, 水曜でいい？."""
    return _PROPOSES_DAY.search(sentence.text.strip()) is not None


def puts_off(sentence: Sentence) -> bool:
    """It moves something to another day."""
    return _PUTS_OFF.search(sentence.text) is not None
