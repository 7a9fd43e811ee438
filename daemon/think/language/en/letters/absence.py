"""English: how somebody says that they are away, and until when."""

from __future__ import annotations

import re
from datetime import date, timedelta

from daemon.think.language.forms import NEVER
from daemon.think.language.letters.tie import Absence
from daemon.think.later import later

_NUMBERS = {
    word: count
    for count, words in enumerate(
        (
            "",
            "a an one",
            "two couple",
            "three few",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        )
    )
    for word in words.split()
}
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_TOO_SOON_FOR_NEXT = 45  # days: in August, next September is that of the next year
_UNTIL_SPAN = later(
    r"\b(?P<how>until|till|through|before|back|return(?:ing)?)\b(?: again)?(?: home| at work| here)?(?: in| at| by| with| from| some ?time in)?"
    r" (?:(?P<part>early|mid|late|(?:the )?(?:start|beginning|middle|end) of)[- ])?(?P<which>(?:the |this |next |coming ){0,2})"
    rf"(?:(?P<name>{'|'.join((*_MONTHS, *_SEASONS))})|(?P<year>new year|year))\b(?! ago| before)(?:,? (?:of )?(?P<in>20\d\d|next year))?",
    re.IGNORECASE,
)
_CHRISTMAS = later(r"\b(?:until|till|back) (?P<after>after )?(?:christmas|xmas|the holidays|new year)\b", re.IGNORECASE)

_NOT_YET = r"(?<!until )(?<!till )(?<!when )(?<!once )(?<!if )(?<!after )(?<!soon as )"
_CANNOT = r"(?:won't|will not|can't|cannot|shall not|shan't|(?:won't|will not|shall not) be able to) (?:be )?"
_READ = r"(?:(?:read|check)(?:ing)? (?:any |my |this )?(?:e-?mails?|mails?|letters?|messages|inbox|account|address|mailbox)|reachable|reached|online|available)"


def _month(text: str, sent: date) -> date | None:
    """Away until March, until next summer: its first day; through March: the day after its last; back late in it: a day of it."""
    if after := _CHRISTMAS.search(text):
        return date(sent.year, 12, 27 if after["after"] else 25) if sent.month > 1 else None
    found = _UNTIL_SPAN.search(text)
    if not found:
        return None
    first, months = _span_of(found, sent)
    part = (found["part"] or "").lower()
    behind = (first + timedelta(days=31 * months)).replace(day=1)
    if found["how"].lower() == "through":
        return behind
    if "end" in part:
        return behind if found["how"].lower() in ("until", "till") else behind - timedelta(days=1)
    return first.replace(day=15 if "mid" in part else 20 if part == "late" else 1)


def _span_of(found: re.Match[str], sent: date) -> tuple[date, int]:
    """The first day of a month, a season or a year that is named, and how many months it has."""
    name = (found["name"] or "").lower()
    if not name:  # the end of the year, and the new one, begin with January; the year that ends is this one
        ends = "end" in (found["part"] or "").lower() and found["year"].lower() == "year"
        return (date(sent.year, 1, 1), 12) if ends else (date(sent.year + 1, 1, 1), 12)
    month = _SEASONS.get(name) or _MONTHS.index(name) + 1
    told = (found["in"] or "").lower()
    if told:
        year = sent.year + 1 if told == "next year" else int(told)
        return date(year, month, 1), 3 if name in _SEASONS else 1
    first = date(sent.year + (month < sent.month), month, 1)
    soon = "next" in found["which"].lower() and (first - sent).days < _TOO_SOON_FOR_NEXT
    if (name in _SEASONS and first <= sent) or soon:
        first = first.replace(year=first.year + 1)
    return first, 3 if name in _SEASONS else 1


def _number(word: str) -> int:
    return _NUMBERS.get(word) or int(word)


_DAY = r"(?:the |about |around )*(?:\d|first|second|third|fourth|fifth|end|start|beginning|middle|early|mid|late|next|mon|tues|wed|thur|fri|satur|sun(?:day)?\b|jan|feb|mar|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec|christmas|easter|new year|spring|summer|autumn|winter)"
_NO_MAIL = (
    r"(?:internet|e-?mail|mail|a? ?computer|wi-?fi|signal|reception|phone|connection|screens?|laptop|network|coverage)"
)
_WE_ARE = r"(?:i(?:'m| am|'ll be| will be| shall be|'ve been| have been)|we(?:'re| are|'ll be| will be| shall be))"
_ELSEWHERE = (
    r"(?:on an? (?:(?!new|different|collision)\w+ )?course|on (?:an? |my |the )?(?:(?!own)\w+ )?(?:leave|holiday|vacation|exchange|cruise|retreat|expedition|trek|trip|pilgrimage|honeymoon|secondment|fieldwork|jury (?:duty|service))"
    r"|(?:with|staying with) (?:my|our) (?:mother|father|mum|mom|dad|parents|sister|brother|son|daughter|grandparents|grandmother|grandfather|aunt|uncle|family|in-laws) in (?-i:[A-Z])\w+"
    r"|(?:in|at) (?:an? |the )?(?:rehab|clinic|monastery|sanatorium|hospice|convent))"
)

ABSENCE = Absence(
    words=(
        (
            *(
                "until",
                "till",
                "through",
                "before",
                " to ",
                "back",
                "return",
                "home",
                "ashore",
                " land",
                "town",
                "desk",
            ),
            *(
                "leave",
                "ends",
                "sabbatical",
                "vacation",
                "office",
                "work",
                "online",
                "available",
                "reach",
                "mail",
                "letters",
                "messages",
                "inbox",
                "post",
                "next",
                "only",
            ),
        ),
        (
            *("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "first", "second", "third", "fourth", "fifth", "end"),
            *(*("mon", "tue", "wed", "thu", "fri", "sat", "sun"),),
            *("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
            *(
                "spring",
                "summer",
                "autumn",
                "winter",
                " fall",
                "christmas",
                "xmas",
                "easter",
                "holiday",
                "year",
                "week",
            ),
            *("tomorrow", "month", "start", "beginning", "mid", "early", "late", "tonight", "six", "seven", "eight"),
            *("nine", "ten", "eleven", "twelve", "noon", "day", "th of", "fortnight"),
        ),
    ),
    away=later(
        r"\b(?:i(?:'m| am|'ll be| will be| shall be)|we(?:'re| are|'ll be| will be| shall be)) (?:\w+ )?(?:away|out of (?:the )?(?:office|country|reach|town)|on (?:leave|holiday|vacation|parental leave|maternity leave|sabbatical|annual leave|sick leave|paternity leave|tour|retreat|an? (?:cruise|expedition|trek|retreat)|the road|honeymoon)|at sea|in (?:hospital|the (?:field|mountains|hills|desert|arctic))|in (?:the )?(?-i:[A-Z])\w+|at my \w+'s|taking a break from (?:e-?mail|mail|the internet)|overseas|camping|trekking|sailing|offline|unreachable|abroad|travelling|traveling|not (?:at home|reachable|reading (?:my )?e?mail)|off(?:line)?)\b[^.]{0,60}\b(?:until|till|through|to(?= "
        + _DAY
        + r")|back (?:on|in|at|by|with|after|some)|return(?:ing)? (?:on)?)\b"
        r"|\b(?:until|till)\b[^.]{1,30}\bi(?:'m| am|'ll be| will be) (?:away|out of|abroad|offline|travell?ing|on (?:\w+ )?(?:leave|holiday|vacation|tour)|in (?:rehab|hospital|a clinic|the (?:field|mountains|hills)))\b"
        r"|\b(?:clinic|hospital|doctors?|they) (?:keeps?|will keep|(?:is|are) keeping|want to keep) me\b[^.]{0,24}\b(?:until|till|through)\b"
        rf"|\b{_WE_ARE} (?:\w+ )?(?:without|out of|beyond|unable to|not able to|signed off|laid up|seconded|posted|stationed|deployed|confined|away|hiking|cycling|climbing|rowing|convalescing|recovering|resting|{_ELSEWHERE})\b[^.,;!?]{{0,60}}\b(?:until|till|through)\b"
        rf"|\bi(?:'ve| have)? (?:will |am |'m )?(?:not be |only )?(?:clos(?:e|ing)|shut(?:ting)?|switch(?:ing)? off|put(?:ting)? away) (?:down )?my (?:laptop|computer|inbox|mail|phone|e-?mail)\b[^.]{{0,12}}\b(?:until|till)\b|\b(?:won't|will not|not|nobody) be (?:reading|writing|checking|answering|looking at|home|back|here|at home)\b[^.]{{0,30}}\b(?:until|till|before)\b|\bhouse (?:will be|is|stands) empty (?:until|till)\b"
        rf"|\b(?:until|till) {_DAY}[^.]{{0,30}}\b{_WE_ARE} [^.]{{0,40}}\b(?:no|without(?: any)?|out of|beyond|away from) (?:\w+ )?{_NO_MAIL}"
        rf"|\b(?:my |the |this )?(?:inbox|mailbox|e-?mail|mail|account|phone|laptop|computer)s? (?:will |is going to |must )?(?:stays?|be|remains?|is|are|go(?:es)?) (?:shut|closed|off|unread|unopened|unanswered|out of (?:reach|use)|switched off|silent|at home|locked|untouched)\b[^.]{{0,20}}\b(?:until|till|through)\b"
        rf"|\b(?:i|we|me|my|surgeon|doctors?|clinic|hospital)\b[^.]{{0,40}}\b(?:no|without(?: any)?) {_NO_MAIL}[^.]{{0,24}}\b(?:before|until|till|from \S[^.]{{0,16}} (?:to|through|until))\b|\byou (?:won't|will not|'ll not) hear (?:anything |much |a word )?from me\b[^.]{{0,16}}\b(?:before|until|till)\b"
        rf"|\b(?:don't|do not|please don't|no need to) (?:expect|wait for|count on) (?:an |any |a )?(?:answer|reply|mail|news|word|response)s?(?: from me)?\b[^.]{{0,12}}\b(?:before|until|till)\b"
        r"|\bi(?:'ll| will| shall|'m)? (?:take|taking|am taking|have|start|begin|go on|am starting|enter)(?: a| an| my| some| the)? (?:\w+ )?(?:leave|break|sabbatical|detox|retreat|holiday|vacation|time off|rest|cure|pause)\b[^.]{0,40}\b(?:until|till|through)\b"
        r"|\A\W*(?:away|out(?: of (?:the )?office)?|on (?:leave|holiday|vacation)|off(?:line)?) (?:until|till|through)\b"
        rf"|\b(?:and|but) (?:i )?(?:will|shall) be (?:away|off(?:line)?|out|abroad|unreachable|unable|on leave|gone)\b[^.]{{0,40}}\b(?:until|till|through)\b|\b(?:i|and|but|so) {_CANNOT}(?:{_READ}|(?:answer|reply|respond|write)(?:ing)?(?: to (?:you|e-?mails?|mails?|letters)| letters| e-?mails?)?)\b[^.]{{0,40}}?\b(?:until|till|before|from \S[^.]{{0,16}} (?:to|through))\b"
        r"|\bi(?:'ll| will| shall| can)? only (?:be able to )?(?:write|answer|reply|read)\b[^.]{0,24}\b(?:after|from|on)\b"
        r"|\bmy (?:own )?(?:sabbatical|leave|holidays?|vacation|retreat|(?:parental|maternity|paternity|sick|study) leave)\b[^.]{0,40}\b(?:(?:lasts?|runs?|goes on|goes)\b[^.]{0,12}\b(?:until|till|through|to)|ends on)\b"
        rf"|\b(?:until|till)\b[^.]{{1,40}}\b(?:{_CANNOT}(?:{_READ}|(?:answer|reply to)(?:ing)? (?:any |my )?(?:e-?mails?|mails?|letters?|messages))|(?:i|we)(?:'ll| will| shall)? have no (?:internet|e-?mail|mail|signal|phone|connection|computer|reception))\b",
        re.IGNORECASE,
    ),
    of_another=later(r"(?!)"),  # the words for an absence name the writer
    over=NEVER,
    returns=later(
        r"(?<!came )(?<!was )(?<!were )(?<!went )(?<!got )\bback (?:in the office |at my desk |at work |home |online )?(?:on(?= (?:the )?(?:\d|first|second|third|next|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|or about))|from|(?:at|by|towards|in|some ?time in) (?:the (?:start|beginning|middle|end) of|early|mid|late|next))\b|\breturn(?:ing)? (?:to (?:the office|work|my desk) )?(?:on|from)\b|\breturn(?:ing)? in (?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
        rf"|(?<!not )(?<!n't )(?<!never )(?<!was )(?<!were )\b(?:(?:be|get|come|am|are|arrive|reach|fly|sail|drive)(?:ing)? back(?: to my desk| to work| home| ashore| on land| on dry land| in town| at my desk| in the office| at work| online)?|(?:get|come|arrive|fly|sail|drive)(?:ing)? (?:home|ashore|to my desk)|(?:be|am|are) (?:home|online|available|reachable|within reach|in town|in the office|at work|at my desk|ashore|on land) again)(?: again| and)*(?: here| at home| at my desk| on land)?(?: reading mail)? (?:on|from|by|around|about|after) (?={_DAY})(?![^.]*\bif you\b)"
        rf"|\b(?:hospital|clinic|surgery|operation)\b[^.?!]{{0,60}}\bbe home (?:by|on|from) (?={_DAY})"
        rf"|(?:\b(?:will|shall|can)|'ll)(?: only| not)?(?: be able to)? (?:pick up|read|open|look at|answer|check|see to|deal with|get to|catch up on|go through)(?: on)? (?:my |any |the |all )?(?:e-?mails?|mails?|letters|messages|inbox|post)?(?: that has come| whatever has come)? ?(?:again|next) (?:on|from|after) (?={_DAY})|\b(?:(?:resume|restart|(?:go|am|be|get) back to) work(?:ing)?(?: again)?|(?:start|begin) (?:to )?work(?:ing)? again) (?:on|from) (?={_DAY})"
        rf"|\bnext (?:chance|opportunity) to (?:read|write|answer|reply|check|look|open)[^.]{{0,30}} (?:on|is|be) (?={_DAY})|\breturn(?:ing|s)?(?: home| to (?:the )?\w+| from (?:the )?\w+){{0,2}} on (?={_DAY})",
        re.IGNORECASE,
    ),
    of_writer=later(
        r"\b(?:i|i'm|i'll|we|we're|we'll)\b[^.;:]{0,60}\Z|\A\W*(?:(?:and|my|will|shall|be|expected|due|out of office|currently|then)\W+)*\Z",
        re.IGNORECASE,
    ),
    through=later(
        rf"\b(?:through|(?<!able )(?<!only )(?<!reading )to (?={_DAY})|up to and including|inclusive)\b",
        re.IGNORECASE,
    ),
    month=_month,
    gone_for=later(
        r"(?:\b(?:i|we)(?:'m| am|'re| are|'ll be| will be|'ve been| have been) (?:(?!coming|getting|just)\w+ ){0,2}?(?:(?:going to be )?away|(?:off|going|heading|flying|sailing|travell?ing|leaving) (?:to|for|into|round|across|through) (?:(?:the )?(?-i:[A-Z])\w+|my \w+['’]s|the (?:sea|mountains|hills|coast|country|cottage|cabin|islands?|north|south|lakes?|desert|jungle|alps))|gone|out of (?:the )?(?:office|country|reach|town)|on (?:\w+ )?(?:leave|holiday|vacation|tour|retreat)|at sea"
        r"|in (?:the )?(?-i:[A-Z])\w+|in (?:hospital|the (?:field|mountains|hills|desert))|overseas|abroad|camping|trekking|sailing|offline|unreachable|travell?ing|signed off|laid up|without (?:internet|e-?mail|mail|signal|a computer)|off (?:work|sick|duty|grid)|under orders)\b[^.?!]{0,30}?"
        r"\bfor |\b(?:i|we)(?:'m| am|'re| are|'ll be| will be)\b[^.?!]{0,50}\band (?:\w+ )?back (?:home |here )?(?:again )?in |\b(?:i|we)(?:'m| am|'re| are|'ll| will|'ve| have) (?:be )?(?:taking|take|taken|having|have|booked) (?=(?:[\w-]+ ){1,3}?(?:days?|weeks?|months?) (?:off|leave|away)))"
        r"(?:the |next |coming |about |around |some |nearly |a good |another )*(?:a )?(?P<n>\d{1,3}|couple|few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of )?(?P<unit>day|week|fortnight|month)s?\b",
        re.IGNORECASE,
    ),
    numbers=_number,
    units={"day": 1, "week": 7, "fortnight": 14, "month": 30},
    no_absence=later(
        rf"\b(?:if|wish|might|every|each|last)\b|\bnext (?:month|year|spring|summer|autumn|fall|winter)\b|\b(?:in|this|next) (?:{'|'.join(_MONTHS)})\b|\?\s*\Z",
        re.IGNORECASE,
    ),
    came_back=later(
        rf"{_NOT_YET}\b(?:i|we) (?:(?:am|are|was|were|have|had) )?(?:just |finally |already )?(?:came|come|got|returned|arrived|flew|drove)(?: (?:back|home)){{1,2}}\b(?! (?:late|drunk|to find))"
        rf"|{_NOT_YET}\b(?:i(?:'m| am)|we(?:'re| are)) (?:(?:now|finally|already|safely|also) )*(?:back|home again|home early)\b(?=(?: (?:again|already|early|now|home|at (?:work|home|my desk)|since|from|safely|in (?:the office|one piece)))*\s*(?:[.,;!–—]|and\b|since\b|from\b|\Z))",
        re.IGNORECASE,
    ),
    left_for_good=later(
        r"\b(?:no longer (?:works?|working|employed|an employee|a member|part of|with (?-i:[A-ZÀ-Þ])|with (?:us|the (?:company|firm|team|organi[sz]ation))|at (?-i:[A-ZÀ-Þ]))|(?:has|have) (?:left (?:the (?:company|firm|organi[sz]ation|university|school|college|institute|hospital)|(?-i:[A-ZÀ-Þ])\w+)|retired)|(?:my|his|her) last (?:working )?day (?:at|with|was))\b",
        re.IGNORECASE,
    ),
    left=later(
        r"\b(?:i(?:'ve| have)? (?:have )?(?:left|retired|moved on)\b|no longer (?:work|with|at|employed|part of)|(?:my )?last day (?:at|with|was)|i(?:'m| am) no longer)",
        re.IGNORECASE,
    ),
)
