"""English: words that name a day gone by, and the day of the event that a sentence tells."""

from __future__ import annotations

from daemon.think.due import DayWords, before, event_day_finder, gone_day_finder
from daemon.think.language.en.day_pieces import COUNT, WEEKDAY, count_in, last_weekday, weekday_in
from daemon.think.language.en.days import days_in

GONE = (
    DayWords(r"\bthe day before yesterday\b", lambda _m, s: before(s, 2), "the day before yesterday", "2026-10-12"),
    DayWords(r"\byesterday\b|\blast night\b", lambda _m, s: before(s, 1), "last night", "2026-10-13"),
    DayWords(
        rf"\b(?:last|this past|this last) {WEEKDAY}",
        lambda m, s: last_weekday(s, weekday_in(m)),
        "last Friday",
        "2026-10-09",
    ),
    DayWords(
        rf"\ba week ago (?:on )?{WEEKDAY}",
        lambda m, s: before(last_weekday(s, weekday_in(m)), 7),
        "a week ago Friday",
        "2026-10-02",
    ),
    DayWords(
        rf"\b{COUNT} (?P<unit>days?|weeks?) ago\b",
        lambda m, s: before(s, count_in(m) * (7 if m["unit"].startswith("w") else 1)),
        "two days ago",
        "2026-10-12",
    ),
)
event_day = event_day_finder(
    days_in,
    GONE,
    r"\b(?:\w+ed|was|were|had|got|did|went|came|gave|won|began|left|broke|fell|said|made|took|met|has been|"
    r"have been|'s been|ran|laid|taught|rang|drove|sat|tore|lost|sold|bought|became|quit|flew)\b",
    r"\b(?:will|'ll|shall|going to|next|coming|is|are|(?<=he)'s (?!been)|(?<=it)'s (?!been)|'s (?=(?:\w+ )?\w+ing\b)|'re|to be|hopes?|hoping|plans?|until|till|by|"
    r"(?:am|i'm)(?! (?:so |very |deeply |terribly |really |only )*(?:sorry|sad|heartbroken|glad|happy|delighted|pleased|proud|relieved) to (?:say|tell|report|let you know|inform)\b)|can(?!'t|not)|could(?!n't)|would|might|fingers crossed|luck|best|gets?|has|takes?|opens?|starts?|begins?|turns?|weds?|goes|go|move|marries)\b",
    r"\bend of (?!.*week)|\b(?:year|month)[- ]?end\b|\bnew year's eve\b",
)
day_gone = gone_day_finder(
    days_in,
    GONE,
    r"\b(?:about|re|regarding|concerning|to (?:plan|arrange|discuss|fix|book|ask|say|tell))\b.*$|\bthat\b.*$",
)
