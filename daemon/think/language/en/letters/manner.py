"""English: how a mail speaks."""

from __future__ import annotations

import re
from itertools import islice

from daemon.think.language.forms import NEVER
from daemon.think.language.letters.manner import Manner
from daemon.think.later import later

_CLOSING = later(
    r"^(?:(?:kind|best|warm|many|with|all|lots|much)\b.{0,28}|regards|best|cheers|thanks.{0,12}|thank you.{0,10}|yours\b.{0,14}|sincerely.{0,8}|love|take care|x+|ciao|see you.{0,16}|talk soon|speak soon|bye.{0,8}|hugs|warmly|cordially|respectfully)[,.!]?$",
    re.IGNORECASE,
)
_CRIES = (  # that open a letter and call nobody
    r"(?!(?:good|great|lovely|thanks|sorry|yes|no|ok|okay|sure|fine|done|perfect|brilliant|wonderful|super|excellent|agreed|noted|sent|right|well|wow|ha|haha|oh|ooh|ah|congratulations|congrats|hooray|hurrah|"
    r"cheers|bravo|amazing|fantastic|marvellous|ouch|absolutely|exactly|indeed|splendid|cool|nice|so|and|but|also|anyway|received|understood|please|yay|phew|help|alas|true|deal|same|always|never|gladly|certainly|definitely)\b)"
)
_TITLE_DOT = r"(?:(?<=\b\w)|(?<=\b(?:mr|ms|mx|dr|st))|(?<=\b(?:mrs|rev))|(?<=\b(?:prof|revd)))\."
_NO_NAME = later(r"[!?,;:]|\w{3,}\.$")
_TITLED = later(r"dear (?:mr|mrs|ms|miss|dr|prof|sir|madam)", re.IGNORECASE)
_DEAR = later(r"dear\b", re.IGNORECASE)
_FORMAL = later(
    r"\b(?:dear (?:mr|mrs|ms|miss|dr|prof|sir|madam)|yours (?:sincerely|faithfully|truly)|sincerely|respectfully|i (?:shall|should|would be (?:grateful|obliged))|please (?:find|accept|do not hesitate)|kind(?:est)? regards|best regards|yours truly|i am writing|regards|to whom|furthermore|enclosed|herewith|best wishes)\b",
    re.IGNORECASE,
)
_INFORMAL = later(
    r"\b(?:hey|hi|hiya|cheers|i'm|i've|i'll|don't|can't|won't|it's|that's|gonna|wanna|yeah|yep|lol|haha|ha|oh|wow|xx?|love|thanks|bye|let's|didn't|you're|we're|isn't|couldn't|ok|kids|btw|so)\b|!|:\)|;\)",
    re.IGNORECASE,
)


def _is_name(line: str) -> bool:
    return len(line) <= 24 and line.count(" ") < 3 and not _NO_NAME.search(line)


def _is_closing(line: str) -> bool:
    return _CLOSING.match(line) is not None


def _register(text: str, address: str) -> str:
    if _TITLED.match(address):
        return "formal"
    formal = len(_FORMAL.findall(text)) + bool(_DEAR.match(address))
    if not formal:
        return "casual"
    informal = islice(_INFORMAL.finditer(text), formal)  # so many, and it is casual, however many more there are
    return "formal" if formal > sum(1 for _ in informal) else "casual"


MANNER = Manner(
    address_line=later(
        r"^(?:(?:(?:my )?dear(?:est)?|darling|hi|hey|hello|hiya|good (?:morning|afternoon|evening)|morning|evening)\b[^.?;:,!]{0,40}[,!:.]?|(?:alright|ey up|wotcha|yo) [a-z]+[,!]?|(?!(?:oh|so|very|too|how|yes|no)\b)[a-z][\w'-]{1,14} (?:my )?(?:dear|darling)[,!]|"
        rf"{_CRIES}[A-Z][\w'-]{{1,14}}(?: (?:and|&) [A-Z][\w'-]+)?[,!])$",
        re.IGNORECASE,
    ),
    house=NEVER,
    addressee=NEVER,
    address_opening=later(
        # A full stop within belongs to a title or an initial; one behind a name ends the line: Hello Craig. Yes, you can have it.
        rf"^(?:(?:dear|hi|hey|hello) (?:[\w' -]|{_TITLE_DOT}){{1,24}}?|{_CRIES}[A-Z][\w'-]{{1,14}})[,!](?= )"
        rf"|^(?:dear|hi|hey|hello|hiya) (?!(?:mr|mrs|ms|mx|dr|prof|rev|revd|st)\.)(?-i:[A-ZÀ-Þ])[\w'-]{{1,14}}\.(?= )",
        re.IGNORECASE,
    ),
    greeting=later(
        r"(?:i )?(?:hope|trust) (?:this|you|all|everything)[^.!?\n]{0,60}(?:well|good|great|fine)[^.!?\n]{0,30}|how are (?:you|things)[^.!?\n]{0,16}|long time,? no see|happy new year[^.!?\n]{0,16}",
        re.IGNORECASE,
    ),
    naming=later(
        r"\b((?:this is|it's|my name is|i am|i'm) [A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?: here)?(?: from [A-Z][\w' -]{1,30})?)(?=[.,!\n]|$)"
    ),
    no_name=NEVER,
    bare_name=later(r"^(?:[A-Z][\w.'-]*(?: (?:and|&) )?(?: ?[A-Z][\w.'-]*){0,3}|[a-z]\w{0,11}|x+)(?: x+)?$"),
    signed_in_one_line=later(  # Love, Margaret
        r"^(?:(?:(?:with|all|lots of|much|my|and) )*love|best(?: wishes)?|cheers|thanks|(?:kind|warm|best) (?:regards|wishes)|hugs|take care|yours)[,!]? (?:from )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?: x+)?$",
        re.IGNORECASE,
    ),
    is_name=_is_name,
    is_closing=_is_closing,
    register=_register,
)
