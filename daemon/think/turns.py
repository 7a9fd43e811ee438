"""Turns of speech that decide what a sentence does to something that is open: yes and no, putting off, taking back.

Acts say what a sentence does on its own (`reading.py`); these few patterns tell what it does to an earlier one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from daemon.think.later import later
from daemon.think.model import Letter, Sentence

_SHORT = {"en": 15, "ja": 7}  # characters
_EMPTY = frozenset({"formula", "thanks", "smalltalk", "apology"})
_ASIDE = frozenset(
    {"self_talk", "other_focus", "callback", "life_event", "congratulation", "support", "self_disclosure"}
)

_NOTED = later(
    r"^(?:(?:はい|ええ)[、,]\s*)?(?:承知|了解|かしこまり|畏まり|拝受|受領|拝読|受け取り|(?:お?メール|ご連絡|ご返信|お返事|お便り|お手紙|ご案内|資料|添付)(?:を|、)?(?:確かに|たしかに|ありがたく)?(?:拝見|拝読|拝受|受領|受け取り|確認し(?:ました|ております)|確認いたしました))[^。]{0,14}[。.!！]?$"
    r"|^(?:noted|understood|received|roger|acknowledged|got your (?:mail|email|message|note)|ok(?:ay)?,? (?:noted|thanks?))"
    r"\b[^.!?]{0,30}[.!]*$",
    re.IGNORECASE,
)
_YES_OR_NO = later(
    r"^(?:はい|ええ|いいえ|いえ|うん|ううん|まだ(?:です|だ|ー|〜|。|！|!|$)|もう少し|もちろん|喜んで|大丈夫|いいよ|いいですよ|オッケー|できます|できません|空いて|お願いします"
    r"|(?:yes|yeah|yep|yup|no|nope|sure|certainly|of course|absolutely|gladly|definitely|with pleasure|happy to|perfect|not yet|not really|(?:it|he|she|they) (?:do(?:es)?(?:n't)?|did(?:n't)?|is(?:n't)?|are(?:n't)?|has|have)(?=[.!,]|$)|i (?:do|don't|did|didn't|have|haven't|can|can't|could|am|was)(?=[.!,]|$)"
    r"|sounds (?:good|great|lovely|like a plan)|works for me|done|ok(?:ay)?|count me in|you're on|(?:i'm|i am|we're) (?:in|up for it|game)|deal|why not"
    r"|i'd love to|we'd love to|love to|see you there|can't wait|it's a date)\b"
    r"|行く行く|行く[！!。]|行きた(?:い|く)|行け(?:る|ます|ない|ません)|参加(?:で|し|する)|(?:ぜひ|是非)(?:[。!！]|行|参加|伺|やり|やら)|いいね|やるやる|やろう|乗った|無理|だめ)",
    re.IGNORECASE,
)
_GREETING = later(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?:]{0,40}[,.!:]?$|^[A-ZÀ-Þ][\w'-]*,$"
    r"|^[^。、,.!?！？]{1,20}(?:様|さん|さま|殿|先生|君|くん|ちゃん)[、,]?$",
    re.IGNORECASE,
)
_NAME_ALONE = later(
    r"^[A-ZÀ-Þ][\w'-]*\.?(?: [A-ZÀ-Þ][\w'-]*){0,2}$(?<!\.)|^[A-ZÀ-Þ]\.?$"
    r"|^[一-鿿々]{1,4}(?:[ 　][一-鿿々ぁ-ん]{1,4})?$|^[ァ-ヴー]{2,5}$|^(?!.*(?:です|ます|だよ|だね|うん|はい|いいよ|だめ))[ぁ-ん]{2,4}$"
)
_DEFERS = later(
    r"連絡|返信|返事|回答|確認し|確認いたし|調べ|お知らせ|検討|考えて|(?<!お)聞いて(?:み|お)|訊いて|尋ねて|聞いときます|確かめ"
    r"|\b(?:let you know|get back to|come back to you|answer|reply|respond|check|look into|look it up|find out|confirm|think about|ask (?!you\b)\w+)\b",
    re.IGNORECASE,
)
_TAKES_BACK = later(
    r"取り消|取消|撤回|忘れて(?:ください|くれ|ね)|(?:もう|やはり|やっぱり)(?:結構|大丈夫|いい|不要|要らな|いらな|必要な)|不要になり"
    r"|必要(?:は|が)?なくな|(?:いら|要ら)なくなり|自己解決|解決しました|なかったことに|自分(?:たち)?で(?:調べ|見つけ|探し|確認し|何とか|なんとか|解決)[^。]{0,8}(?:わかり|分かり|わかっ|分かっ|見つか|でき|ました|なり)"
    r"|\b(?:never ?mind|no longer need|not? need(?:ed)? (?:it |that |them )?any ?more|scratch that|disregard|ignore my|"
    r"forget (?:about )?(?:it|that|my|what i)|(?<!not )(?<!n't )(?<!never )(?<!i )(?<!to )\bforget about (?:the|those|these)|withdraw|take (?:it|that) back"
    r"|(?:i|we)(?:'ve| have)? (?:found|sorted|solved|figured|managed)|(?:is|been|it's) sorted"
    r"|(?:don't|do not|won't) need .{0,40}(?:after all|any ?more))\b",
    re.IGNORECASE,
)
_SPARES = later(
    r"なくて(?:も)?(?:結構|大丈夫|いい)|には及びません|お騒がせし"
    r"|(?:借り|もら|手に入|見つか|直|来て|持って|やって|手伝って|用意し|貸して)[^。]{0,12}ことにな(?:り|っ)|手に入り(?:ました|まして)|見つかり(?:ました|まして)"
    r"|\b(?:no need (?:to|for)|needn't|don't (?:need to )?bother|(?:don't|do not|no need to|needn't) worry (?:any more )?about the)\b",
    re.IGNORECASE,
)
_NUDGES = later(
    r"その後|いかがでしょう|どうなり|どうなって|そろそろ|まだでしょう|まだ[^。]{0,12}(?:届い|いただけ|頂け|もらえ|もらって|受け取って|拝見)[^。]*(?:な|ません|ず)|見ていただけましたか|ご覧いただけましたか|リマインド|再度|再送|催促|念のため|の件|お返事|ご返信|ご返答"
    r"|\b(?:checking in|check in|follow(?:ing)?[ -]up|(?<!with )any (?:news|update|luck|progress)|remind(?:er|ing)?|still waiting|nudge|bump"
    r"|chance to|heard back|get round|get around|did you (?:get|see|receive|read) my|my (?:last|earlier|previous) (?:mail|email|message|question|note|letter)|do(?:es)? not (?:appear|seem) to have|(?:haven't|have not) (?:yet )?(?:received|heard|had))\b",
    re.IGNORECASE,
)
_PUTS_OFF = later(
    r"延期|延ば|延長|先送り|ずらし|変更|遅れ|代わりに|改めて|時間がかか|手間取|長引|日は(?:やめ|無理|だめ|難し|厳し)|もう少し(?:かか|お時間|時間)|押して(?:い|お)"
    r"|\b(?:instead|postpone|reschedul\w*|push(?:ed)? back|put off|delay(?:ed)?|later than|more time|move it|rather than|not before|(?:tak(?:e|es|en|ing)|took) (?:a (?:bit|little|while) )?longer|longer than|held up|running (?:late|behind)|behind schedule|not (?:quite |yet )?(?:ready|finished|there yet))\b",
    re.IGNORECASE,
)
_GIVES_UP = later(
    r"(?:られ|でき|れ|え|け|せ|め)なくな(?:り|っ)|できそうに(?:も)?な|取りやめ|取り止め|断念|見送(?:り|る)|中止"
    r"|\b(?:can't|cannot|could not|couldn't|won't|will not|unable|not be able|had to (?:give up|cancel|drop))\b",
    re.IGNORECASE,
)
_FORGOT = later(  # the deed itself, not a word about it
    r"\bforgot(?:ten)? (?:to (?!say|tell|mention|ask|add|write)|your|the|about (?:your|the)|it\b)|\b(?:slipped|went clean out of) my mind\b"
    r"|^(?![^。]*(?:言|伝え|書|聞|申し))[^。]*(?:を|のも?)(?:すっかり|うっかり|また)?忘れ(?:た|まし|て(?:い|まし|しま)|ちゃ)",
    re.IGNORECASE,
)
_DELIVERS = later(
    r"^(?:お?約束(?:して(?:い)?た|した|の)|ご依頼の|頼まれて(?:い)?た|例の)[^。、]{1,20}(?:です|だよ|になります)|^as promised\b",
    re.IGNORECASE,
)
_GOOD_QUESTION = later(
    r"^(?:(?:that's |what )?an? )?(?:good|great|excellent|tricky|interesting|fair) question\b|^(?:いい|良い|よい|鋭い)?(?:ご)?質問(?:です|だ)?(?:ね|な)?[。！!]*$",
    re.IGNORECASE,
)
_FREELY = later(
    r"遠慮なく|ご自由に|お気軽に|いつでもどうぞ|\b(?:feel free|help yourself|by all means|you're welcome to|be my guest)\b",
    re.IGNORECASE,
)
_SUGGESTS = later(
    r"[てで]み(?:ては|たら)(?:いかが|どう)?[^。]{0,6}[?？。]?$|^(?:[^.?!]*, )?(?:why not |maybe |perhaps )?(?:try|ask) [A-Z]?\w+(?: \w+){0,3}\?$",
    re.IGNORECASE,
)
_CANNOT = later(
    r"\b(?:i|we)(?:'m| am|'re| are)? (?:really |just |still |simply |now )?(?:can't|cannot|couldn't|could not|won't|will not|unable to|not able to|not going to)"
    r" (?:now |after all |quite |even )?(?:be able to )?(?:send|bring|come|make|do|manage|pick|drop|give|help|finish|meet|join|deliver|post|lend|call|write|translate|be there|collect|fix|mend|attend|host|drive|return|provide|keep|show|print|copy|prepare|introduce|offer|pay|hand)\b"
    r"|(?:られ|でき|れ|え|け|せ|め|て)なくな(?:り|っ)(?:た|て|ま|ちゃ)|(?:難し|むずかし|厳し)くな(?:り|っ)|無理になり|(?:でき|行け|伺え|送れ|返せ|間に合い|間に合わ)(?:そうに(?:も)?(?:ない|あり)|ません|なそう)",
    re.IGNORECASE,
)
_NEW_DAY = later(
    r"に(?:します|する(?:ね|よ|わ)?|させてください|させて(?:ね|もら|いただ)|変更|延期|ずら|延ば|なります|なりそう|なる(?:ね|よ)?)[^。]{0,12}"
    r"|\b(?:it'll be|it will be|(?:will|'ll) have to be|(?:make|move|call) (?:it|that)|(?:will|'ll) be|won't be) (?:\w+ ){0,4}(?:before |until |on |by |to )?(?=mon|tue|wed|thu|fri|sat|sun|the \d|next|tomorrow|\d)",
    re.IGNORECASE,
)
_MAKE_IT = later(r"^(?:\w+, )?(?:let's )?(?:make|call) (?:it|that) (?:the \d|\w+day|next|tomorrow|\d)", re.IGNORECASE)
_CAME = later(
    r"受け取(?:った|りました|れました|らせていただきました)|受領(?:しました|いたしました)|拝受|届いた|届きました|届いて(?:い|る|ま)|着いた|着きました|戻ってきた|戻ってきました|返ってきました|返ってきた|手元に"
    r"|\b(?:got|(?:have|'ve|has) got|received|arrived|came (?:today|this|yesterday|in|back|through|on)|turned up|showed up|(?:is|are|'s) (?:back|here|safely)|was (?:in|on) (?:my|the|our))\b",
    re.IGNORECASE,
)
_NOT_COME = later(
    r"届いていな|届いてな|届きません|まだ|届いたら|届き次第|受け取りに|受け取ったら|着いたら|[?？]"
    r"|\b(?:not|n't|never|yet|if|when|once|until|as soon as|will|'ll|got to|got your (?:mail|email|message|note|letter|text))\b",
    re.IGNORECASE,
)
_SENDS = later(
    r"送|届け|共有|添付|転送|お持ち|渡し|アップ(?:し|で|ロード)|公開し|載せ|上げて"
    r"|\b(?:send|forward|share|attach|mail|e-?mail|post|upload|put (?:it |them )?(?:up|online)|pass|drop|bring|get you|get (?:\w+ ){1,8}to you|have (?:\w+ ){1,6}(?:with|for) you|let you have|you'll (?:have|get|receive))\b",
    re.IGNORECASE,
)
_REFUSES = later(
    r"難しい(?:です|と|かも|ね|な|。|の|状況)|できません|出来ません|できない|いたしかね|致しかね|無理(?:です|だ|そう|かな|。|！)|あいにく|お断り|ご遠慮|行けません|行けない|間に合いません|留守|都合がつか|塞がって|ふさがって|先約|出張中|見送(?:り|ら)"
    r"|\b(?:i|we)(?:'m| am|'re| are)? (?:really |just |afraid (?:i|we) |sadly |still )?(?:can't|cannot|couldn't|won't|will not|unable to|not able to|don't have (?:any|one|the time))\b"
    r"|\bhave to (?:decline|pass|say no)\b|\b(?:i'd|i would|we'd|we would) (?:rather|prefer)(?: it if)? (?:you didn't|you did not|not|you left|we didn't)\b|\bbetter not\b|そっとしておき|ご?遠慮いただ|控えて(?:いただ|もら|くだ)|\bafraid not\b|\b(?:i'm|i am|we're|we are|i'll be|we'll be) (?:away|abroad|out of town|busy|tied up|booked up|on holiday)\b|\bout of the question\b|\bnot possible\b",
    re.IGNORECASE,
)
_OFFERS_DAY = later(
    r"\b(?:can|could|may|shall|might) (?:i|we)\b.*\b(?:instead|rather)\b|\bwould .{0,40}\binstead\b|でも(?:いい|よろしい|構い|大丈夫)(?:です|でしょう)?か?|に変更(?:して|させて)",
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
    r"|\b(?:coming|came|visit\w*|dropping (?:by|in)|popping (?:in|by|round)|having (?:me|us)|seeing (?:you|me|us)|stopping by|joining)\b",
    re.IGNORECASE,
)
_INTRODUCES = later(
    r"紹介|引き合わせ|つなぎ|\b(?:introduc\w+|intro|put (?:\w+ ){1,6}in (?:touch|contact)|connect you|hook you up)\b",
    re.IGNORECASE,
)
_EXPECTS = later(
    r"とのこと|くださるとの|楽しみに|お待ち|でしたら|いただければ|\b(?:in advance|looking forward|will|would|offer(?:ing)?|can't wait)\b",
    re.IGNORECASE,
)
_FOR_ME = later(
    r"[?？]|か[。.]?$|知らせ|連絡|返信|返事|回答|送って|送り|お送り|願い|こちら|私|"
    r"\b(?:me|us|let|send|reply|respond|answer|call|write|could|can|would|confirm)\b",
    re.IGNORECASE,
)
_LINK = later(r"https?://|www\.", re.IGNORECASE)
_NAMES_LINK = later(r"リンク|アドレス|URL|ＵＲＬ|サイト|\b(?:links?|url|web ?site|web page)\b", re.IGNORECASE)
_NAMES_PICTURE = later(r"写真|画像|スナップ|\b(?:photos?|pictures?|pics?|snaps?|scans?)\b", re.IGNORECASE)
_PICTURE = later(r"\.(?:jpe?g|png|gif|heic|webp|tiff?)$", re.IGNORECASE)
# `Thanks,` above a name only ends a letter; ご連絡ありがとうございます thanks for the mail.
_BARE_THANKS = later(
    r"^(?:(?:本当に|ほんとに|ほんとうに|どうも|誠に|まことに|大変|いつも|早速|さっそく|わざわざ|こちらこそ|助かります|おお|わあ|わー)[、!！]?){0,3}"
    r"(?:ありがと|有難う|有り難う|サンキュ|感謝(?:です|します|いたし|申し))[^、。]{0,12}[。!！〜ー♪]*$"
    r"|^(?:oh,? |great,? |perfect,? |lovely,? |brilliant,? |wonderful,? )?(?:many )?(?:thanks|thank you|cheers|thx|ta)"
    r"(?:(?: so much| very much| a lot| a million| a bunch| again| indeed)[.!]*|,? (?!for\b)\w+[.!]+|[.!]+)$",
    re.IGNORECASE,
)


def is_name(text: str) -> bool:
    """It may be the name under a letter."""
    return _NAME_ALONE.search(text.strip()) is not None


def telling(letter: Letter) -> list[Sentence]:
    """What a letter says beside salutation, name, set phrases, thanks and acknowledgements: only this can answer."""
    voice = letter.voice
    frame = (voice.address_line, voice.greeting, voice.self_naming, *voice.sign_off)
    found = [sentence for sentence in letter.sentences if not _is_frame(sentence, frame)]
    while len(found) > 1 and _GREETING.search(found[0].text.strip()):
        found = found[1:]
    while len(found) > 1 and is_name(found[-1].text):
        found = found[:-1]
    return [sentence for sentence in found if not _is_empty(sentence)]


def _is_frame(sentence: Sentence, frame: Sequence[str]) -> bool:
    """It holds nothing but the address line, the greeting, the own name and the ending of the letter."""
    if says_yes_or_no(sentence):
        return False  # a short answer that stands right above the name is no closing phrase
    rest = sentence.text
    for piece in sorted(filter(None, frame), key=len, reverse=True):
        rest = rest.replace(piece, "")
    return rest != sentence.text and not re.search(r"\w", rest)


def _is_empty(sentence: Sentence) -> bool:
    text = sentence.text.strip()
    if not text or _NOTED.search(text):
        return True
    return (
        bool(sentence.acts)
        and all(act.kind in _EMPTY for act in sentence.acts)
        and not (says_yes_or_no(sentence) or refuses(sentence))
    )


def is_aside(sentence: Sentence) -> bool:
    """It tells of somebody's life at some length, which may or may not be an answer (`I do!` is one)."""
    return (
        len(sentence.text) > _SHORT["ja" if sentence.language == "ja" else "en"]
        and bool(sentence.acts)
        and all(act.kind in _ASIDE or act.kind in _EMPTY for act in sentence.acts)
    )


def wants_answer(sentence: Sentence) -> bool:
    """It asks back, and gives nothing."""
    return sentence.does("ask", "question") and not sentence.does("give", "kept")


def is_instruction(sentence: Sentence) -> bool:
    """It tells the hearer what to do and asks nothing for the writer: `Hold the green button`, 緑のボタンを押してください."""
    return _FOR_ME.search(sentence.text) is None


def says_yes_or_no(sentence: Sentence) -> bool:
    """It begins with a yes or a no, or with what stands for one."""
    return _YES_OR_NO.search(sentence.text.strip()) is not None


def refuses(sentence: Sentence) -> bool:
    """It says no to what was asked, with whatever regret."""
    return _REFUSES.search(sentence.text) is not None


def defers(sentence: Sentence) -> bool:
    """It promises an answer for later."""
    return _DEFERS.search(sentence.text) is not None


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
        or has_come(sentence)
    )


def nudges(sentence: Sentence) -> bool:
    """It reminds of something asked before."""
    return _NUDGES.search(sentence.text) is not None


def gives_up(sentence: Sentence) -> bool:
    """It says that something promised will not be done."""
    if _FORGOT.search(sentence.text) and not sentence.does("question"):
        return True
    return sentence.does("broken") or (sentence.does("apology") and _GIVES_UP.search(sentence.text) is not None)


def cannot(sentence: Sentence) -> bool:
    """It says, without a word of regret perhaps, that the writer will not do the thing that it names."""
    return _CANNOT.search(sentence.text) is not None and not sentence.does("question", "ask")


def sets_day(sentence: Sentence) -> bool:
    """It gives something another day: 来週の土曜にします, `it will have to be Sunday`."""
    if _OFFERS_DAY.search(sentence.text):
        return True  # asked of those who wait: Can I come on Thursday instead?
    if _MAKE_IT.search(sentence.text):
        return True
    return _NEW_DAY.search(sentence.text) is not None and not sentence.does("question", "ask")


def has_come(sentence: Sentence) -> bool:
    """It says that the thing that it names is there: たしかに受け取ったよ, `the scarf arrived this morning`."""
    return _CAME.search(sentence.text) is not None and _NOT_COME.search(sentence.text) is None


def puts_off(sentence: Sentence) -> bool:
    """It moves something to another day."""
    return _PUTS_OFF.search(sentence.text) is not None


def about_sending(text: str) -> bool:
    """The deed is to send or hand over something."""
    return _SENDS.search(text) is not None


def about_having_come(text: str) -> bool:
    """It speaks of a visit or a meeting that was."""
    return _CAME_BY.search(text) is not None


def about_introducing(text: str) -> bool:
    """The deed is to bring two people together."""
    return _INTRODUCES.search(text) is not None


def about_coming(text: str) -> bool:
    """The deed is to come, to meet or to talk."""
    return _COMES.search(text) is not None


def says_thanks(sentence: Sentence) -> bool:
    """It thanks, be it with the two words that are a set phrase elsewhere: below their help ありがとうございます！ is thanks."""
    return sentence.does("thanks") or _BARE_THANKS.search(sentence.text.strip()) is not None


def expects(sentence: Sentence) -> bool:
    """It thanks for what is still to come."""
    return _EXPECTS.search(sentence.text) is not None


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


def is_praise_of_question(sentence: Sentence) -> bool:
    """`Good question!` is no answer to it."""
    return _GOOD_QUESTION.search(sentence.text.strip()) is not None


def delivers(sentence: Sentence) -> bool:
    """It hands over what was promised: 約束のレシピです."""
    return _DELIVERS.search(sentence.text.strip()) is not None


def leaves_free(sentence: Sentence) -> bool:
    """It lets the hearer do as they please, and asks nothing: 遠慮なく入れてください, `feel free to call`."""
    return _FREELY.search(sentence.text) is not None


def suggests(sentence: Sentence) -> bool:
    """It points to somebody or something else instead: `try Norma?`, ノリさんに聞いてみては."""
    return _SUGGESTS.search(sentence.text.strip()) is not None
