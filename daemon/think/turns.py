"""Turns of speech that decide what a sentence says to something that is open: yes and no, thanks, a nudge, a word for later.

Acts say what a sentence does on its own (`reading.py`); what undoes a thing stands in `undoing.py`, what a deed is in `deeds.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from daemon.think import courtesy
from daemon.think.figures import has_figure
from daemon.think.later import later
from daemon.think.model import Letter, Sentence
from daemon.think.no_request import leaves_choice
from daemon.think.reread import read_part

_SHORT = {"en": 15, "ja": 7}  # characters
_BRIEF_ANSWER = 24
_EMPTY = frozenset({"formula", "thanks", "smalltalk", "apology"})
_ASIDE = frozenset(
    {"self_talk", "other_focus", "callback", "life_event", "congratulation", "support", "self_disclosure"}
)
_YES_OR_NO = later(
    r"^(?:はい|ええ|いいえ|いえ|うん|ううん|まだ(?:です|だ|ー|〜|。|！|!|$)|もう少し|もちろん|喜んで|大丈夫|いいよ|いいですよ|オッケー|できます|できません|空いて|お願いします"
    r"|(?:yes|yeah|yep|yup|no|nope|sure|certainly|(?:of )?course|absolutely|gladly|definitely|with pleasure|happy to|perfect|not yet|not really|(?:it|he|she|they) (?:do(?:es)?(?:n't)?|did(?:n't)?|is(?:n't)?|are(?:n't)?|has|have)(?=[.!,]|$)|i (?:do|don't|did|didn't|have|haven't|can|can't|could|am|was)(?=[.!,]|$)"
    r"|(?:i|we)(?:'d| would)(?: both| all)? be (?:only too |more than |very |really |absolutely )?(?:delighted|happy|glad|honou?red|thrilled)(?:(?: to)?(?=[.!]|$)| to (?!hear|see|know|learn|read|find|get|receive|have)\w+\b(?![^.!]*\b(?:but|if|though)\b))"
    r"|sounds (?:good|great|lovely|like a plan)|works for me|done|ok(?:ay)?|count me in|you're on|(?:i'm|i am|we're) (?:in|up for it|game)|deal|why not"
    r"|i'd love to|we'd love to|love to|see you there|can't wait|it's a date)\b"
    r"|行く行く|行く[！!。]|行きた(?:い|く)|行け(?:る|ます|ない|ません)|参加(?:で|し|する)|(?:ぜひ|是非)(?:[。!！]|行|参加|伺|やり|やら)|いいね|やるやる|やろう|乗った|無理|だめ)",
    re.IGNORECASE,
)
_YES_FIRST = later(
    r"^(?:gladly|yes|yep|of course|course|sure|certainly|happy to|with pleasure|absolutely|definitely|no problem)\b[,.!]? [^?]*\?",
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
    r"連絡|返信|返事|回答|問い合わせ|確認し|確認いたし|調べ|お知らせ|検討|考えて|(?<!お)聞いて(?:み|お)|訊いて|尋ねて|聞いときます|確かめ"
    r"|\b(?:let you know|get back to|come back to you|answer|reply|respond|check|look into|look it up|find out|confirm|think about|ask (?!you\b)\w+)\b",
    re.IGNORECASE,
)
_NUDGES = later(
    r"その後|いかがでしょう|どうなり|どうなって|そろそろ|まだでしょう|まだ[^。]{0,12}(?:届い|いただけ|頂け|もらえ|もらって|受け取って|拝見)[^。]*(?:な|ません|ず)|見ていただけましたか|ご覧いただけましたか|リマインド|再度|再送|催促|念のため|の件|お返事|ご返信|ご返答"
    r"|\b(?:checking in|check in|follow(?:ing)?[ -]up|(?<!with )any (?:news|update|luck|progress)|remind(?:er|ing)?|still waiting|nudge|bump(?:ing)?|(?:mean|want|like|hate) to (?:nag|chase|pester|hassle|pressure|rush)|sorry to (?:nag|chase|pester|keep on)|any sign of|where (?:are we|have we got) with"
    r"|chance to|any (?:idea|thoughts?|word|joy) (?:about|on|of|yet)|(?:had|have|found|get|got) (?:the |any |some |a )?(?:time|opportunity|moment|minute) to (?:look|consider|read|check|think|reply|respond|go)|heard back|get round|get around|did you (?:get|see|receive|read) my|my (?:last|earlier|previous) (?:mail|email|message|question|note|letter)|do(?:es)? not (?:appear|seem) to have|(?:haven't|have not) (?:yet )?(?:received|heard|had))\b",
    re.IGNORECASE,
)
_ASKED_BEFORE = later(
    r"\b(?:i|we)(?:'d|'ve| had| have)? (?:asked|wrote to ask|enquired|inquired|written)\b[^?]*\b(?:ago|last (?:week|month|time)|earlier|before|already|still|yet|twice|again|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"|\b(?:my|our|the) (?:question|request)s? (?:of|from|about|is still|still|remains?|has not|hasn't|got lost)\b|\b(?:haven't|have not|not|never|nothing) (?:yet )?(?:had (?:a|an|any) (?:answer|reply)|heard (?:back|anything|from you)|received (?:a|an|any) (?:answer|reply)|got (?:a|an|any) (?:answer|reply))\b"
    r"|(?:先日|先週|以前|前回|前に|この前|先月|昨日)[^。]{0,12}(?:うかが|伺|お?尋ね|お?聞き|聞い|お願い|ご?依頼|お送り|質問)[^。]{0,30}(?:件|まだ|いただいて|もらって|いかが|どう)|(?:お返事|ご返信|ご回答|返事)[^。]{0,10}(?:まだ|いただけて|いただいて(?:い|お)|届いて|来て)[^。]{0,8}(?:な|ません|ず)",
    re.IGNORECASE,
)
_UNSURE = later(
    r"\b(?:(?:need|have|want|got|ought) to (?:ask|check|look|think|find|see|talk|speak|confirm)|(?:don't|do not|can't) (?:know|say|tell|remember) (?:yet|right now|offhand|off the top)|not (?:quite |entirely |really )?sure (?:yet|right now|offhand)?|(?:let me|i must|i'd better|i should|i'll) (?:just |first )?(?:ask|check|look|find out|think|talk to|speak to|see (?:what|if|whether)))\b"
    r"|(?:聞い|訊い|尋ね|調べ|確かめ|問い合わせ|あたっ|探し|考え)て(?:み(?:る|ます|とく)|おく|おきます|から(?=、|お?返事|連絡))|(?:聞|訊|確認し|調べ|見|相談し)(?:いて|て)?(?:み)?(?:か)?ない(?:と|ことには)|ちょっと待って|少々お待ち|まだ(?:わから|分から|決ま|未定|何とも|なんとも|はっきり)|(?:確認|相談)(?:が必要|しないと|の上|のうえ|して(?:から|みます|おきます))",
    re.IGNORECASE,
)
_GOOD_QUESTION = later(
    r"^(?:(?:that's |what )?an? )?(?:good|great|excellent|tricky|interesting|fair) question\b|^(?:いい|良い|よい|鋭い)?(?:ご)?質問(?:です|だ)?(?:ね|な)?[。！!]*$",
    re.IGNORECASE,
)
_IS_THERE = later(
    r"(?:の|に)(?:上|下|中|横|隣|となり|前|後ろ|うしろ|裏|奥|そば|脇|手前|近く|向かい|引き出し|棚|部屋)(?:です|だよ|だ|にあ(?:る|ります)|に置い)[^。]{0,6}[。！!]*$"
)
_SUGGESTS = later(
    r"[てで]み(?:ては|たら)(?:いかが|どう)?[^。]{0,6}[?？。]?$|(?:に|へ)(?:直接)?、?(?:聞い|訊い|尋ね|問い合わせ|相談し|お尋ね|お問い合わせ|お聞き|ご確認|ご相談)(?:て)?(?:みて)?(?:ください|下さい|くれ|ね|よ)[。！!]*$|^(?:[^.?!]*, )?(?:why not |maybe |perhaps )?(?:try|ask) [A-Z]?\w+(?: \w+){0,3}\?$",
    re.IGNORECASE,
)
_ASKS_WHAT_TO_DO = later(
    r"^(?:\w+, )?(?:and |so |but |also )?(?:who|whom|where|when|which|what|how)\b[^?]*\b(?:do|should|shall|can|could|must|may) (?:i|we)\b(?! (?:have|get|borrow|count|persuade|ask you))[^?]*\?$",
    re.IGNORECASE,
)
_WANTS_WORD = later(
    r"知らせ|教え|お?聞かせ|ご?連絡|\b(?:confirm|let (?:me|us) know|tell (?:me|us)|advise|inform|recommend|suggest)\b",
    re.IGNORECASE,
)
_OFFERS_CHOICE = later(
    r"^(?:\w+, )?(?:so )?(?:shall|should|do you want|would you (?:like|prefer|rather)) [^?]*\bor (?!not\b|anything|something|would|shall|should|do)[^?]*\?$|^(?:what|which|when|where|how)\b[^?]* (?:shall|should|can|may) (?:i|we)\b[^?]*\?$"
    r"|(?:どちら|どっち|何|どれ|いつ|どこ|いくつ|どの)[^。]*(?:ましょうか|ようか|ますか|しょうか)[。？?]*$",
    re.IGNORECASE,
)
_CHOICE = later(
    r"^(?!(?:do|don't|could|can|would|will|send|bring|call|let|give|tell|help|ring|have|take|come|check|reply|answer|confirm|keep|put|go|get|make)\b)(?:[\w£$€'.-]+[ ,]+){1,5}please[.!]*$"
    r"|^(?!お|ご|よろしく|宜しく|どうか|どうぞ|何卒)[^、。？?]{1,14}(?<![をのにへ])(?:で|が|に)?お願い(?:します|いたします|したいです|できれば)[。！!]*$",
    re.IGNORECASE,
)
_REFUSES = later(
    r"難しい(?:です|と|かも|ね|な|。|の|状況)|禁止(?:です|なん|で)|不可(?:です|なん|で)|無理(?:なん|な(?:の|ん)|で|よ|っぽい)|(?:満室|満席|売り切れ|品切れ|手一杯|手いっぱい)(?:です|で|に|だ)|(?:日|曜日?|当日|明日|今日|週末|今週|来週|今月|来月|夜)(?:は|も)(?:あいにく|ちょっと|どうしても|もう|、)*(?:仕事|用事|用が|予定が|予定で|出張|先約|法事|旅行|実家|当番|バイト|夜勤|別件|都合が|ほかの|他の|家族と|会議)(?!ない|あり?ま?せん)|できません|出来ません|できない|いたしかね|致しかね|無理(?:です|だ|そう|かな|。|！)|あいにく|お断り|ご遠慮|行けません|行けない|間に合いません|留守|都合がつか|塞がって|ふさがって|先約|出張中|見送(?:り|ら)"
    r"|\b(?:i|we)(?:'m| am|'re| are)? (?:really |just |afraid (?:i|we) |sadly |still )?(?:can't|cannot|couldn't|won't|will not|unable to|not able to|don't have (?:any|one|the time))\b(?! (?:complain|wait|believe|thank|help (?:but|it|laughing|smiling|thinking)|imagine|get over|stop|resist|deny|say (?:enough|how)|tell you how|agree more|be (?:happier|prouder|more))\b)"
    r"|\b(?:have to (?:decline|pass|say no)|i'(?:m|ve) (?:got )?(?:a|an|my|another|already) [^.?!]{2,50}(?:that (?:day|morning|afternoon|evening|night|week|weekend)|then|, i'm afraid|i'm afraid))\b|\b(?:i'd|i would|we'd|we would) (?:rather|prefer)(?: it if)? (?:you didn't|you did not|not|you left|we didn't)\b|\bbetter not\b|そっとしておき|ご?遠慮いただ|控えて(?:いただ|もら|くだ)|\bafraid not\b|\b(?:i'm|i am|we're|we are|i'll be|we'll be) (?:away|abroad|out of town|busy|tied up|booked up|on holiday)\b|\bout of the question\b|\bnot possible\b",
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
    if has_figure(sentence.text) and not sentence.acts and len(sentence.text) <= _BRIEF_ANSWER:
        return False  # 木曜で, all that was written, is no name
    rest = sentence.text
    for piece in sorted(filter(None, frame), key=len, reverse=True):
        rest = rest.replace(piece, "")
    return rest != sentence.text and not re.search(r"\w", rest)


def _is_empty(sentence: Sentence) -> bool:
    text = sentence.text.strip()
    if courtesy.is_acknowledgement(text) or not sentence.acts:
        return courtesy.is_acknowledgement(text)
    if any(act.kind not in _EMPTY for act in sentence.acts) or refuses(sentence) or courtesy.names_thing(text):
        return False
    if tells_where(sentence):
        return False
    if says_yes_or_no(sentence):
        return courtesy.thanks_for_something(text)
    rest = courtesy.rest_of(text)
    return not rest or is_name(rest) or _is_empty(read_part(rest, sentence.language))


def tells_where(sentence: Sentence) -> bool:
    """玄関の植木鉢の下です: as short as a set phrase, and a place."""
    return _IS_THERE.search(sentence.text.strip()) is not None


def is_aside(sentence: Sentence) -> bool:
    """It tells of somebody's life at some length, which may or may not be an answer (`I do!` is one)."""
    return (
        len(sentence.text) > _SHORT[sentence.language]
        and bool(sentence.acts)
        and all(act.kind in _ASIDE or act.kind in _EMPTY for act in sentence.acts)
    )


def wants_answer(sentence: Sentence) -> bool:
    """It asks back, and gives nothing."""
    return sentence.does("ask", "question") and not (sentence.does("give", "kept") or leaves_choice(sentence))


def is_instruction(sentence: Sentence) -> bool:
    """It tells the hearer what to do and asks nothing for the writer: `Hold the green button`, 緑のボタンを押してください."""
    return _FOR_ME.search(sentence.text) is None


def says_yes_or_no(sentence: Sentence) -> bool:
    """It begins with a yes or a no, or with what stands for one."""
    return _YES_OR_NO.search(sentence.text.strip()) is not None


def grants_first(sentence: Sentence) -> bool:
    """It says yes before it asks back: `Gladly, would Tuesday suit?`"""
    return _YES_FIRST.search(sentence.text.strip()) is not None


def refuses(sentence: Sentence) -> bool:
    """It says no to what was asked, with whatever regret."""
    return _REFUSES.search(sentence.text) is not None


def asked_before(sentence: Sentence) -> bool:
    """It says that it was asked already: `I asked a while ago, and am still in the dark`."""
    return _ASKED_BEFORE.search(sentence.text) is not None


def is_unsure(sentence: Sentence) -> bool:
    """It says that the answer has still to be found: `I need to ask my sister`, 姉に聞かないと."""
    return _UNSURE.search(sentence.text) is not None


def defers(sentence: Sentence) -> bool:
    """It promises an answer for later."""
    return _DEFERS.search(sentence.text) is not None


def nudges(sentence: Sentence) -> bool:
    """It reminds of something asked before."""
    return (
        _NUDGES.search(sentence.text) is not None
        or asked_before(sentence)
        or any(act.construction == "nudge" for act in sentence.acts)
    )


def says_thanks(sentence: Sentence) -> bool:
    """It thanks, be it with the two words that are a set phrase elsewhere: below their help ありがとうございます！ is thanks."""
    return sentence.does("thanks") or _BARE_THANKS.search(sentence.text.strip()) is not None


def expects(sentence: Sentence) -> bool:
    """It thanks for what is still to come."""
    return _EXPECTS.search(sentence.text) is not None


def is_praise_of_question(sentence: Sentence) -> bool:
    """`Good question!` is no answer to it."""
    return _GOOD_QUESTION.search(sentence.text.strip()) is not None


def is_choice(sentence: Sentence) -> bool:
    """A thing or a number with `please` and no verb: it orders from what was offered."""
    return _CHOICE.search(sentence.text.strip()) is not None


def asks(sentence: Sentence) -> bool:
    """It wants an answer, be it to an offer of two things."""
    return (
        sentence.does("question")
        or (sentence.does("give") and offers_choice(sentence))
        or (sentence.does("ask") and asks_what_to_do(sentence))
    )


def asks_what_to_do(sentence: Sentence) -> bool:
    """`Who do I ring about the heating?`: the deed is the asker's own, what is wanted is the name."""
    return _ASKS_WHAT_TO_DO.search(sentence.text.strip()) is not None


def wants_word(sentence: Sentence) -> bool:
    """It asks to be told something."""
    return _WANTS_WORD.search(sentence.text) is not None


def offers_choice(sentence: Sentence) -> bool:
    """`Shall I bring red or white?`: it offers, and cannot be done before it is answered."""
    return _OFFERS_CHOICE.search(sentence.text.strip()) is not None


def suggests(sentence: Sentence) -> bool:
    """It points to somebody or something else instead: `try Norma?`, ノリさんに聞いてみては."""
    return _SUGGESTS.search(sentence.text.strip()) is not None
