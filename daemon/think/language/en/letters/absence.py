"""English: how somebody says that they are away, and until when."""

from __future__ import annotations

import re
from datetime import date, timedelta

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
_UNTIL_MONTH = later(
    rf"\b(until|till|through|before|back in) (?:early |mid[- ]|late |the end of )?({'|'.join(_MONTHS)})(?: (\d{{4}}))?\b",
    re.IGNORECASE,
)


def _month(text: str, sent: date) -> date | None:
    """Away until March: the first of it; through March: the first of the next."""
    found = _UNTIL_MONTH.search(text)
    if not found:
        return None
    month = _MONTHS.index(found[2].lower()) + 1
    first = date(int(found[3]) if found[3] else sent.year + (month < sent.month), month, 1)
    return first if found[1].lower() != "through" else (first + timedelta(days=31)).replace(day=1)


def _number(word: str) -> int:
    return _NUMBERS.get(word) or int(word)


ABSENCE = Absence(
    away=later(
        r"\b(?:i(?:'m| am|'ll be| will be)|we(?:'re| are|'ll be| will be)) (?:\w+ )?(?:away|out of (?:the )?(?:office|country|reach|town)|on (?:leave|holiday|vacation|parental leave|maternity leave|sabbatical|annual leave|sick leave|paternity leave|tour|retreat|an? (?:cruise|expedition|trek|retreat)|the road|honeymoon)|at sea|in (?:hospital|the (?:field|mountains|hills|desert|arctic))|overseas|camping|trekking|sailing|offline|unreachable|abroad|travelling|traveling|not (?:reachable|reading (?:my )?e?mail)|off(?:line)?)\b[^.]{0,60}\b(?:until|till|through|to|back (?:on|in)|return(?:ing)? (?:on)?)\b"
        r"|\A\W*(?:away|out(?: of (?:the )?office)?|on (?:leave|holiday|vacation)|off(?:line)?) (?:until|till|through)\b"
        r"|\bi (?:won't|will not|can't|cannot) (?:be )?(?:(?:read|check)(?:ing)? (?:my )?(?:e-?mails?|mails?|messages|inbox)|reachable|online|available)\b[^.]{0,40}\b(?:until|till|before)\b"
        r"|\b(?:until|till)\b[^.]{1,40}\b(?:can't|cannot|won't|will not) (?:be )?(?:(?:read|check|answer|reply to)(?:ing)? (?:any |my )?(?:e-?mails?|mails?|letters?|messages|inbox)|reachable|online|available)\b",
        re.IGNORECASE,
    ),
    returns=later(
        r"(?<!came )(?<!was )(?<!were )(?<!went )(?<!got )\bback (?:in the office |at my desk |at work |home )?(?:on|from)\b|\breturn(?:ing)? (?:to (?:the office|work|my desk) )?(?:on|from)\b",
        re.IGNORECASE,
    ),
    of_writer=later(
        r"\b(?:i|i'm|i'll|we|we're|we'll)\b[^.;:]{0,60}\Z|\A\W*(?:(?:and|will|shall|be|expected|due|out of office|currently|then)\W+)*\Z",
        re.IGNORECASE,
    ),
    through=later(r"\b(?:through|to|up to and including|inclusive)\b", re.IGNORECASE),
    month=_month,
    gone_for=later(
        r"\b(?:i(?:'m| am|'ll be| will be)|we(?:'re| are|'ll be| will be)) (?:\w+ ){0,2}?(?:away|gone|out of (?:the )?(?:office|country|reach|town)|on (?:\w+ )?(?:leave|holiday|vacation|tour|retreat)|at sea"
        r"|in (?:the )?(?-i:[A-Z])\w+|in (?:hospital|the (?:field|mountains|hills|desert))|overseas|abroad|camping|trekking|sailing|offline|unreachable|travell?ing)\b[^.?!]{0,30}?"
        r"\bfor (?:the |next |coming |about |around |some |nearly |a good )*(?:a )?(?P<n>\d{1,3}|couple|few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of )?(?P<unit>day|week|fortnight|month)s?\b",
        re.IGNORECASE,
    ),
    numbers=_number,
    units={"day": 1, "week": 7, "fortnight": 14, "month": 30},
    no_absence=later(r"\b(?:if|wish|might|every|each|last)\b|\?\s*\Z", re.IGNORECASE),
    left=later(
        r"\b(?:i(?:'ve| have)? (?:have )?(?:left|retired|moved on)\b|no longer (?:work|with|at|employed|part of)|(?:my )?last day (?:at|with|was)|i(?:'m| am) no longer)",
        re.IGNORECASE,
    ),
)
