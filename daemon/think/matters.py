"""What a request or promise is about where its own words do not say it: `Could you write one?`, `I'll post it`, `Will do`.

The matter then stands in the sentence before, in the subject, or in what is answered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from daemon.think import turns
from daemon.think.content_words import words_of
from daemon.think.days_named import days_named
from daemon.think.exchange import bare_subject
from daemon.think.figures import has_figure
from daemon.think.language.known import LANGUAGES
from daemon.think.later import later
from daemon.think.model import Letter, Sentence

_POINTS_BACK = later(
    r"\b(?:it|them|those|(?:her|him)(?=[.?!,]|$| (?:on|by|this|next|tomorrow|today|tonight|about|again|back|a)\b)|the same|(?:that|this|one|some|both)(?=[.?!,]|$| (?:for|to|by|on|in|with|over|round|please|today|tomorrow)\b))\b"
    r"|それ(?!から|と[、も]|では|に(?:して|加え|も)|で[、は]|とも|ぞれ|はそう|はさておき|まで|以)|これ(?!から|まで|以)|あれ(?!から|以|ば|これ)|その件|例の",
    re.IGNORECASE,
)
_OBJECT = later(
    r"[一-鿿ァ-ヴーa-zA-Z」』](?:を|は(?!じ)|も(?![うっらちど])|が(?![りるれっろら])|、)|[ぁ-ん](?<![にでてばら])(?:を|は(?!じ)|も(?![うっらちど]))|の件|のこと"
)
_NEEDS = later(
    r"\b(?:needs?|wants?|(?:am|'m|are|'re) (?:looking for|after|short of|missing)|would like|could do with|lack)\b"
    r"|必要(?:です|で|に|なん|だ)|欲し[いく]|ほし[いく]|探して|足りな|要[りる]|困って",
    re.IGNORECASE,
)
_BARE_DEED = later(
    r"^(?:(?:ok(?:ay)?|yes|yep|sure|right|great|fine|of course|no problem|thanks|thank you)[,.! ]+)*"
    r"(?:will do|(?:i'm )?on it|consider it done|leave (?:it|that) (?:with|to) me|i(?:'ll| will) (?:do (?:so|it|that)|see to (?:it|that)|get (?:it|that) done|take care of (?:it|that)))\b[^.!?]{0,20}[.!]*(?:\s+thanks?\b.{0,12})?$"
    r"|^(?:(?:はい|うん|ええ|了解(?:です|しました)?|承知(?:しました|いたしました)?|わかりました|わかった|かしこまりました|OK)[、。,!！ ]*)*"
    r"(?:(?:やって|して|送って|出して|見て|用意して|準備して|手配して|対応して)おき(?:ます|ますね)|(?:やっ|し|送っ|出し|見)とく[ねよ]?|(?:やっ|し|送っ|出し|見)ておく[ねよ]?"
    r"|そうします|任せて(?:ください|ね)?|お任せください|(?:すぐに?)?対応(?:いた)?します)[。!！]*$",
    re.IGNORECASE,
)
_ATTACHES = later(r"添付|同封|\b(?:attach\w*|enclos\w*)\b", re.IGNORECASE)
_SENDS_NOW = later(
    r"(?:お?送り|お?戻し|お届け|提出|返送|ご?返却|お渡し|共有|納品|送付)(?:し|いた)(?:ます|たします|します)[。！!]*$"
)
_NOT_NOW = later(r"後|のち|追って|改めて|別途|別便|次(?:回|の)|残り|次第|たら|まで|郵送|郵便|現物|原本|[日曜週月]に")
_JOINS = later(
    r"^(?:\W*(?:ok(?:ay)?|yes|yeah|great|sure)\b\W*)*(?:count me in|(?:i'm|i am) (?:in|up for it|game)|you're on|it's a date|see you (?:there|then)|deal)\b"
    r"|^(?:うん[、！!]?|いいね[、！!]?|もちろん[、！!]?|ぜひ[、！!]?)*(?:行く行く|行く[！!]|行きたい|参加(?:で|する|します)|やるやる|乗った|混ぜて)",
    re.IGNORECASE,
)
_NOT_THEN = later(
    r",? (?:and )?not (?:on |until )?(?:tonight|today|tomorrow|\w+day|the \d+\w*)\b|、?(?:今日|明日|[月火水木金土日]曜日?)ではなく",
    re.IGNORECASE,
)
_DAY_IS = later(
    r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)'s(?= (?:fine|good|ok|okay|perfect|great|better|best|out|off|no|not|ideal|lovely)\b)",
    re.IGNORECASE,
)
_NUMBERED_EN = later(
    r"\b(?P<thing>chapter|part|volume|lesson|section|act|verse|draft|version|unit|room|phase|batch|box|instal?lment|question|issue|number) (?P<number>one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b",
    re.IGNORECASE,
)
_NUMBERED_JA = later(
    r"第?(?P<number>[一二三四五六七八九十]+|[0-9０-９]+)(?P<thing>章|部|巻|話|回目|冊目|稿|幕|節|期|号|便|枚目|本目|通目)"
)
_OTHERS_WILL = later(
    r"\b(?:he|she|they)(?:'ll|'d| will| would| is going to| are going to)\b"
    r"|\b(?:says?|said|tells? (?:me|us)|told (?:me|us)|thinks|promises|promised(?: (?:me|us))?|reckons|assures? (?:me|us)|has agreed|have agreed|is going|are going)(?: that)? (?:[\w' ]{0,30}(?:'ll|will|would|to)\b)"
    r"|(?:くれる|もらえる|いただける|くださる|してくれ|する|やる|送る|持ってくる|来る)(?:そう|とのこと|らしい|って(?!お)|と言)",
    re.IGNORECASE,
)
_I_WILL = later(
    r"\b(?:i|we)(?:'ll|'m| will| shall| am| are|'re| have|'ve| promise| can| said| told| promised)\b|(?:私|僕|俺|こちら|うち|弊社|当方)(?:が|から|も|で|は)|(?:ます|おく|とく)(?:ね|よ|から|ので)?[。！!]*$",
    re.IGNORECASE,
)
_ON = later(r"\b(?:on|by|before|until)(?: the| this| next)? ?$", re.IGNORECASE)
_TODAY = later(r"\b(?:today|tonight|this (?:morning|afternoon|evening)|now|straight away|right away)\b", re.IGNORECASE)
_BRIEF = 24  # characters
_DEED_TOO = later(r"\b(?:i'll|i will|we'll|we will|let me)\b|[てで](?:い[くき]|おく|おき|くる)|ます", re.IGNORECASE)


def matter_of(letter: Letter, place: int) -> frozenset[str]:
    """The words of a sentence's matter; one that names nothing, or only points back, takes those of its neighbours too."""
    text = letter.sentences[place].text
    own = words_of(text)
    if own and not own <= _ANYTHING and not points_back(text) and not _names_no_object(letter.sentences[place]):
        return own
    before = words_of(letter.sentences[place - 1].text) if place else frozenset()
    return own | before | words_of(bare_subject(letter.contact.subject))


_ANYTHING = words_of("copy copies version thing part rest detail details info information file document one")
"""Words that name a thing only together with what was said before."""


def _names_no_object(sentence: Sentence) -> bool:
    """`次の稽古の日に持っていくね`: a day and a deed, but not what of."""
    return sentence.language == "ja" and _OBJECT.search(sentence.text) is None


def points_back(text: str) -> bool:
    """It speaks of something by `it`, `one`, それ, or names nothing at all."""
    return _POINTS_BACK.search(text) is not None or not words_of(text)


def states_a_need(sentence: Sentence) -> bool:
    """It tells what is needed, and leaves the asking to the next sentence."""
    return _NEEDS.search(sentence.text) is not None and re.search(r"[?？]|か。?$", sentence.text.strip()) is None


def is_bare_deed(sentence: Sentence) -> bool:
    """It says yes to a deed that only the other's words name: `Will do`, やっておきます."""
    return _BARE_DEED.search(sentence.text.strip()) is not None


def hands_over(letter: Letter, sentence: Sentence) -> bool:
    """`添付にてお送りいたします` beside a file is no promise: it is done with this mail; 契約書をお戻しします, too."""
    if not letter.attachments:
        return False
    now = _SENDS_NOW.search(sentence.text.strip()) is not None and _NOT_NOW.search(sentence.text) is None
    dated = any(act.due is not None for act in sentence.acts)
    return _ATTACHES.search(sentence.text) is not None or (now and not dated)


def same_promise(given: Sequence[tuple[int, Sentence, date | None]]) -> dict[int, int]:
    """Those of one letter that only affirm another of it, by its place: `I promise`, `Will do. I'll repair it by Friday`."""
    found: dict[int, int] = {}
    for before, after in pairwise(given):
        if not words_of(after[1].text) and after[0] == before[0] + 1 and None in (before[2], after[2]):
            found[after[0]] = before[0]
        elif is_bare_deed(before[1]) and not is_bare_deed(after[1]) and before[2] is None:
            found[before[0]] = after[0]
    return found


def only_says_yes(sentence: Sentence) -> bool:
    """A yes without a thing, which asks for nothing new: `Yes please!`"""
    return (
        turns.says_yes_or_no(sentence)
        and len(sentence.text) <= _BRIEF
        and not has_figure(sentence.text)
        and "?" not in sentence.text
    )


def says_yes(letter: Letter, sentence: Sentence) -> bool:
    """It begins with a yes, or stands right behind one."""
    place = letter.sentences.index(sentence)
    before = letter.sentences[place - 1] if place else sentence
    return turns.says_yes_or_no(sentence) or (turns.says_yes_or_no(before) and len(before.text) <= _BRIEF)


def joins_in(sentence: Sentence) -> bool:
    """It says yes to something done together: `Count me in`, 行く行く."""
    text = sentence.text.strip()
    yes = _JOINS.search(text)
    return yes is not None and not _DEED_TOO.search(text[yes.end() :])


def is_of_others(sentence: Sentence) -> bool:
    """Only somebody else will do it: `Diane says she'll clear the path`, 林さんが直してくれるそうです."""
    text = sentence.text
    return _OTHERS_WILL.search(text) is not None and _I_WILL.search(text) is None


def names_other_number(asked: str, told: str) -> bool:
    """`chapter two` where only `chapter one` is spoken of; 第二章 beside 第一章."""
    for pattern in (_NUMBERED_EN, _NUMBERED_JA):
        mine, theirs = _numbers(pattern, asked), _numbers(pattern, told)
        for thing in mine.keys() & theirs.keys():
            if mine[thing].isdisjoint(theirs[thing]):
                return True
    return False


def _numbers(pattern: re.Pattern[str], text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for match in pattern.finditer(text):
        found.setdefault(match["thing"].casefold(), set()).add(match["number"].casefold())
    return found


def wished_day(sentence: Sentence, asked: date) -> date | None:
    """The day for which something was asked: `by the 10th`, 10日までに, `a lift on Friday`; not `the minutes of the 3rd`."""
    days = days_named(sentence.text, sentence.language, asked)
    limits = [
        one.day for one in days if one.limit or (one.day >= asked and _ON.search(_before(sentence, one.day, asked)))
    ]
    return limits[0] if limits else None


def names_only_hour(sentence: Sentence, due: date | None, said: date) -> bool:
    """`I'll pick you up at seven`, said of the day for which they had asked: the hour alone would be that of today."""
    return due == said and sentence.language == "en" and _TODAY.search(sentence.text) is None


def _before(sentence: Sentence, day: date, asked: date) -> str:
    """The words in front of those that name a day."""
    text = LANGUAGES[sentence.language].lay_out(sentence.text) if sentence.language in LANGUAGES else sentence.text
    return next(
        (text[: one.start] for one in days_named(sentence.text, sentence.language, asked) if one.day == day), ""
    )


def denies_a_day(sentence: Sentence) -> bool:
    """`the 31st, not the 24th`."""
    return _NOT_THEN.search(sentence.text) is not None


def named_day(sentence: Sentence, said: date) -> date | None:
    """The last day that a sentence names: `not Friday but Sunday` means Sunday."""
    found = days_named(_DAY_IS.sub(r"\1 is", _NOT_THEN.sub("", sentence.text)), sentence.language, said)
    return found[-1].day if found else None
