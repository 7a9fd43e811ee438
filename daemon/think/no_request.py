"""What has the form of a request or a question and asks for nothing: a welcome, a yes, leave given, a word to wait.

The ledger opens no row for such a sentence.
"""

from __future__ import annotations

import re

from daemon.think.figures import has_figure
from daemon.think.later import later
from daemon.think.model import Sentence

_FREELY = later(
    r"遠慮なく|ご自由に|お気軽に|いつでもどうぞ|^if you(?:'d| would)? (?:like|want|wish|care) to\b[^?]*,[^?]*\b(?:we|i|there)(?:'s|'re|'ve| have| can| could| are| is)\b[^?]*$|\b(?:feel free|help yourself|do (?:say|tell me|shout|speak up) if|by all means|you're welcome to|be my guest)\b|^(?:and |but |so )?(?:if you(?:'d| would)? (?:like|want|care|wish|fancy|need)|should you (?:want|wish|need|like))\b[^?]*, (?:we|i|there)(?:'ve| have| can|'s| is| are|'ll| will)\b[^?]*$",
    re.IGNORECASE,
)
_WELCOMES = later(  # whenever it suits: no day, no answer wanted
    r"(?:また|いつでも|ぜひまた|近いうち|そのうち|いつか|お近くに|近くに)[^。？?]*(?:来|いらし|いらっしゃっ|寄っ|お越し|おいで|立ち寄|お寄り|遊びに|顔を(?:見せ|出し))[^。？?]*(?:てください|[てでい]くださいね|ください(?:ませ|ね)?|[てで](?:ね|よ)?)[^\w？?]*$"
    r"|^(?:do |please |and |you must )*(?:come|drop|pop|stop) (?:and see (?:us|me)|by|in|over|round|back|again|visit)\b[^?]*\b(?:again|soon|any ?time|some ?time|whenever|one day|when you)\b[^?]*$",
    re.IGNORECASE,
)
_GRANTS = later(  # a yes in the form of a request
    r"(?:ぜひ|是非|どうぞ|もちろん|遠慮せず)[^。？?]*(?:ください(?:ませ|ね)?|[てで](?:ね|よ)?)[^\w？?]*$"
    r"|^(?:yes|of course|sure|certainly|absolutely|by all means|with pleasure)\b[,.!]? (?:please |do )*(?:bring|come|take|use|keep|have|help|borrow|join|invite)\b[^?]*$|^please do\b[^?]*$",
    re.IGNORECASE,
)
_PATIENCE = later(  # an answer put off, and no request of its own
    r"^[^。？?]*(?:考え|検討)させて(?:ください|下さい|もらい|いただき|ね|よ|。|$)[^？?]*$|^[^。？?]*もう(?:少し|しばらく)(?:だけ)?、?(?:お?時間|猶予)を(?:ください|下さい|いただけ|もらえ)[^？?]*[？?]?$"
    r"|^[^。？?]*(?:待って(?:い)?て?|お待ち)(?:ください(?:ませ|ね)?|下さい(?:ね)?|くれ|ね|よ|願います)[^\w？?]*$"
    r"|^(?:please |just |so |and |but |sorry,? )*(?:bear with me|let me (?:have a (?:think|look)|think|check|look|see|ask|sleep on|mull|get back|find out)|be patient|hang on|hold on|give me (?:a|another|one|two|three|until|till|some|a few)\b|wait (?:a|until|till|for)\b)[^?]*$",
    re.IGNORECASE,
)
_LEAVES_CHOICE = later(
    r"^(?:oh,? |well,? |honestly,? |either(?: one)?,? |(?:it's |that's )?(?:all )?)?(?:up to you|your (?:choice|call|decision)|you (?:choose|decide|pick)|whichever (?:you|suits)|whatever (?:you|suits)|as you (?:like|please|wish)|i(?:'ll)? leave (?:it|that) (?:up )?to you)\b"
    r"|^(?:[^。、]{0,12}(?:は|、))?(?:お任せ|おまかせ|任せ)(?:します|いたします|る|で)|(?:お好き|好き)な(?:ほう|方|もの|の)(?:を|で)|どちらでも(?:いい|結構|大丈夫|構)",
    re.IGNORECASE,
)
_FORBIDS = later(
    r"^(?:(?:oh|and|but|so|just|please|\w+,),? )*(?:don't|do not|never)\b(?! (?:forget|hesitate|you|we|they|i|miss)\b)[^?]*$"
    r"|^(?!.*忘れ)[^。？?]*ないで(?:ください|下さい|くださいね|ね|くれ|ほしい|おいて)(?:ね|よ|（笑）|笑)*[。！!]*$",
    re.IGNORECASE,
)
_OF_THIRD = later(  # what somebody else may do: `He may lend a hand`
    r"^(?!.*\b(?:you|your|please|let)\b)[^?]*\b(?:he|she|they|(?:his|her|my|our) \w+)(?:'ll|'d| may| might| will| can| could| would)\b[^?]*$",
    re.IGNORECASE,
)
_OF_OTHERS = later(r"\bborrow\b[^?]* from (?:the|my|our|a|an|his|her|[A-Z]\w+)\b[^?]*$", re.IGNORECASE)
_OF_YOU = later(
    r"^there(?:'s| is) (?:a|every|some|a good|a slim|a fair) chance\b[^?]*$|^(?:i|we)(?:'ll| will)? (?:just |only |still )?need (?:a|an|the|some|more|another|until|till|time)\b[^?]{0,30}\b(?:to think|time|longer|days?|weeks?|weekend|hours?|moment|while)\b[^?]*$|\b(?:can|could|would) you (?:believe|imagine|picture|credit) (?:it|that|this)\b[^?]*\?$|^(?:ha,? |oh,? )?you (?:do|always|never|really|certainly) [^?]*!+$",
    re.IGNORECASE,
)
_GREETS = later(  # a greeting to be passed on
    r"^(?:and |but |do |please |oh,? )*(?:give|send|pass on|remember|say)\b[^?]{0,30}\b(?:my|our|all my|all our|lots of|a big|me to|hello|hi)\b ?(?:love|regards|best|best wishes|greetings|congratulations|kisses?|hugs?|(?:to|from)\b)?[^?]{0,30}$"
    r"|よろしくお?伝え[^。？?]*$",
    re.IGNORECASE,
)
_GREETING = 60  # characters
_ANNOUNCES = later(
    r"^(?:以下、?|次の|いくつか|何点か|少し|二三|一つだけ|ひとつだけ)?(?:[一二三四五0-9０-９]+(?:点|つ|件)(?:ほど|だけ)?)?[、]?(?:ご?質問|お?伺い|うかがい|お?尋ね|お?聞き|確認)(?:させて(?:ください|いただき(?:ます|たく[^。]{0,8}))|(?:いた)?します|したい(?:こと|点)が[^。]{0,8}|が(?:あります|ございます))[。：:]?$"
)


def asks_nothing(sentence: Sentence) -> bool:
    """It wants neither a deed nor an answer, whatever its form."""
    return any(
        found(sentence)
        for found in (
            leaves_free,
            forbids,
            asks_patience,
            announces,
            leaves_choice,
            greets,
            is_of_third,
            exclaims_of_you,
        )
    )


def leaves_free(sentence: Sentence) -> bool:
    """It lets the hearer do as they please, and asks nothing: 遠慮なく入れてください, `feel free to call`, また来てね."""
    text = sentence.text.strip()
    return _FREELY.search(text) is not None or (_WELCOMES.search(text) is not None and not has_figure(text))


def leaves_choice(sentence: Sentence) -> bool:
    """`You choose`, お任せします: that is the answer, and asks for nothing."""
    return _LEAVES_CHOICE.search(sentence.text.strip()) is not None


def grants(sentence: Sentence) -> bool:
    """It says yes by asking to come, to bring or to take: お嬢さんもぜひいらしてください, `of course, bring her`."""
    return _GRANTS.search(sentence.text.strip()) is not None


def forbids(sentence: Sentence) -> bool:
    """It asks for nothing to be done: `Don't look behind the door`, 見ないでください."""
    return _FORBIDS.search(sentence.text.strip()) is not None


def asks_patience(sentence: Sentence) -> bool:
    """It only asks to wait for what is owed: もう少々お待ちください, `bear with me until Friday`."""
    return _PATIENCE.search(sentence.text.strip()) is not None


def is_of_third(sentence: Sentence) -> bool:
    """It tells what somebody else may do."""
    return sentence.language == "en" and any(one.search(sentence.text) for one in (_OF_THIRD, _OF_OTHERS))


def exclaims_of_you(sentence: Sentence) -> bool:
    """`You do keep me on my toes!`"""
    return _OF_YOU.search(sentence.text.strip()) is not None


def greets(sentence: Sentence) -> bool:
    """It passes a greeting on: `Give her my love`, ご家族によろしくお伝えください."""
    return len(sentence.text) < _GREETING and _GREETS.search(sentence.text.strip()) is not None


def announces(sentence: Sentence) -> bool:
    """It only says that questions follow: 三点お伺いします."""
    return _ANNOUNCES.search(sentence.text.strip()) is not None
