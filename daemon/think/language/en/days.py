"""English: words that name a day."""

from __future__ import annotations

from datetime import date

from daemon.think.due import (
    FRIDAY,
    SUNDAY,
    DayWords,
    after,
    day_in_months,
    day_of_month,
    exact,
    friday_left,
    in_month,
    mention_finder,
    month_end,
    next_weekday,
    weekday_of_week,
)
from daemon.think.language.en.day_pieces import (
    COUNT,
    DAYS,
    MONTH,
    NTH,
    ORDINALS,
    WEEKDAY,
    YEAR,
    day_in_month,
    month_in,
    part_of_month,
    so_much_later,
    the_day_before,
    weekday_in,
)

TABLE = (
    DayWords(
        r"\b(?P<year>20\d\d)-(?P<m>\d\d)-(?P<day>\d\d)\b",
        lambda m, _s: exact(int(m["year"]), int(m["m"]), int(m["day"])),
        "by 2026-11-02",
        "2026-11-02",
    ),
    DayWords(
        r"\bthe day after tomorrow\b|\bday after tomorrow\b",
        lambda _m, s: after(s, 2),
        "the day after tomorrow",
        "2026-10-16",
    ),
    DayWords(
        r"\bby (?:the )?(?:end of )?(?:today and )?tomorrow\b|\btomorrow\b|\bin the morning\b|\btmrw\b|\bovernight\b",
        lambda _m, s: after(s, 1),
        "tomorrow evening",
        "2026-10-15",
    ),
    DayWords(
        r"\b(?P<part>early|beginning of|the beginning of|start of|the start of|mid-?|middle of|the middle of|late|"
        rf"end of|the end of)[ -]?{MONTH}",
        part_of_month,
        "by the end of November",
        "2026-11-30",
        span=True,
    ),
    DayWords(
        rf"(?<!on or )(?<!on and )\bbefore (?:the )?{NTH}(?: of)? {MONTH}{YEAR}",
        lambda m, s: the_day_before(day_in_month(m, s), m, s),
        "before 13 November",
        "2026-11-12",
        back="year",
    ),
    DayWords(
        r"(?<!on or )(?<!on and )\bbefore the (?P<day>[0-3]?\d)(?:st|nd|rd|th)\b(?! (?:of|chapter|floor|page|century|draft|anniversary|birthday|"
        r"time|version|edition|year|grade|hole|round|green|tee)\b)",
        lambda m, s: the_day_before(day_of_month(s, int(m["day"])), m, s),
        "before the 20th",
        "2026-10-19",
        back="month",
    ),
    DayWords(
        rf"\b(?:{WEEKDAY},? )?(?:the )?{NTH}(?: of)? {MONTH}{YEAR}",
        day_in_month,
        "by 13 November",
        "2026-11-13",
        back="year",
    ),
    DayWords(
        rf"\b(?:{WEEKDAY},? )?{MONTH} (?:the )?{NTH}\b(?! o'clock|:\d){YEAR}",
        day_in_month,
        "on December 10",
        "2026-12-10",
        back="year",
    ),
    DayWords(
        rf"\b(?:{WEEKDAY},? )?the (?P<day>[0-3]?\d)(?:st|nd|rd|th)(?: of (?P<which>next|this) month)?\b"
        r"(?! (?:chapter|floor|page|century|draft|anniversary|birthday|time|version|edition|year|grade|"
        r"of [jfmasond]))",
        lambda m, s: day_in_months(s, 1, int(m["day"])) if m["which"] == "next" else day_of_month(s, int(m["day"])),
        "on the 20th",
        "2026-10-20",
        back="month",
    ),
    DayWords(
        r"\b(?:by|on|till|until|latest) (?P<day>[0-3]?\d)(?:st|nd|rd|th)\b(?= (?:at|latest|and|or|please|positively|itself|evening|morning|afternoon)\b|"
        r"[.,;:!?)]|$)",
        lambda m, s: day_of_month(s, int(m["day"])),
        "by 15th",
        "2026-10-15",
        back="month",
    ),
    DayWords(
        rf"\bon the (?P<ordinal>{'|'.join(ORDINALS)})\b(?= (?:of (?:next|this|the) month|at|we|i|please|and|instead|then|too|as)\b|[,.!?;)]|$)",
        lambda m, s: day_of_month(s, ORDINALS.index(m["ordinal"]) + 1),
        "on the first",
        "2026-11-01",
        back="month",
    ),
    DayWords(
        r"\b(?P<day>[0-3]?\d)/(?P<m>[01]?\d)(?:/(?:20)?(?P<y>\d\d))?\b(?!/)",
        lambda m, s: (
            exact(2000 + int(m["y"]), int(m["m"]), int(m["day"]))
            if m["y"]
            else in_month(s, int(m["m"]), int(m["day"]))
            if int(m["day"])
            else None
        ),
        "by 2/12",
        "2026-12-02",
        back="year",
    ),
    DayWords(
        rf"\b(?:a week on {WEEKDAY}|(?:next )?(?P<other>mon|tues|wednes|thurs|fri|satur|sun)day week\b)",
        lambda m, s: after(next_weekday(s, DAYS.index((m["weekday"] or m["other"])[:3])), 7),
        "a week on Friday",
        "2026-10-23",
    ),
    DayWords(
        rf"\b{WEEKDAY} (?:of )?(?P<which>the week after next|next week|this week)|\b(?P<weeks>next week|this week)"
        rf" on {WEEKDAY.replace('weekday', 'day_name')}",
        lambda m, s: weekday_of_week(
            s,
            DAYS.index((m["weekday"] or m["day_name"])[:3]),
            {"t": 2, "n": 1}.get(((m["which"] or m["weeks"]).removeprefix("this"))[:1], 0),
        ),
        "on Tuesday next week",
        "2026-10-20",
    ),
    DayWords(rf"\bnext {WEEKDAY}", lambda m, s: weekday_of_week(s, weekday_in(m), 1), "next Friday", "2026-10-23"),
    DayWords(
        r"\b(?:the )?(?:start|beginning) of (?:the )?(?:next )?week\b|\bearly (?:in the )?(?:next )?week\b|"
        r"\bafter the weekend\b|\bearly next week\b",
        lambda _m, s: next_weekday(s, 0),
        "at the start of next week",
        "2026-10-19",
        span=True,
    ),
    DayWords(
        r"\bthe week after next\b|\bin the week after next\b",
        lambda _m, s: weekday_of_week(s, FRIDAY, 2),
        "the week after next",
        "2026-10-30",
        span=True,
    ),
    DayWords(r"\bnext weekend\b", lambda _m, s: weekday_of_week(s, SUNDAY, 1), "next weekend", "2026-10-25", span=True),
    DayWords(
        r"\bmid(?:dle of )?-?(?:the )?next week\b|\bmiddle of next week\b",
        lambda _m, s: weekday_of_week(s, 2, 1),
        "by the middle of next week",
        "2026-10-21",
        span=True,
    ),
    DayWords(
        r"\b(?:the )?(?:end|course) of next week\b|\bnext week\b|\blate next week\b",
        lambda _m, s: weekday_of_week(s, FRIDAY, 1),
        "next week",
        "2026-10-23",
        span=True,
    ),
    DayWords(
        r"\b(?:before|by|until|ahead of) the (?:coming )?weekend\b|\b(?:the )?end of (?:the|this) "
        r"(?:working )?week\b|\bthis week\b|\bweek's end\b|\bend of week\b",
        lambda _m, s: friday_left(s),
        "before the weekend",
        "2026-10-16",
        span=True,
    ),
    DayWords(
        r"\b(?:this|the|over the|at the|on the|during the) (?:coming )?weekend\b",
        lambda _m, s: max(weekday_of_week(s, SUNDAY, 0), s),
        "this weekend",
        "2026-10-18",
        span=True,
    ),
    DayWords(
        r"\b(?:early|the beginning of|beginning of|the start of|start of) next month\b",
        lambda _m, s: day_in_months(s, 1, 10),
        "early next month",
        "2026-11-10",
        span=True,
    ),
    DayWords(
        r"\b(?:the )?end of next month\b|\bnext month\b",
        lambda _m, s: month_end(s, 1),
        "next month",
        "2026-11-30",
        span=True,
    ),
    DayWords(
        r"\b(?:the )?end of (?:the|this) month\b|\b(?:this|within the|later this) month\b|\bmonth[- ]?end\b|"
        r"\bend of month\b|\bbefore (?:the|this) month(?:'s| is) (?:out|over|up)\b",
        lambda _m, s: month_end(s),
        "by the end of the month",
        "2026-10-31",
        span=True,
    ),
    DayWords(
        r"\b(?:the )?end of (?:the|this) year\b|\byear[- ]?end\b|\bbefore (?:the )?new year\b|\bthis year\b|"
        r"\bbefore the year is out\b|\bnew year's eve\b|\bend of year\b",
        lambda _m, s: date(s.year, 12, 31),
        "by the end of the year",
        "2026-12-31",
        span=True,
    ),
    DayWords(
        r"\bbefore (?:christmas|xmas)\b|\bchristmas eve\b|\bin time for christmas\b",
        lambda _m, s: in_month(s, 12, 24),
        "before Christmas",
        "2026-12-24",
        span=True,
    ),
    DayWords(
        r"\b(?:by|at|for|on) (?:christmas|xmas)(?: day)?\b",
        lambda _m, s: in_month(s, 12, 25),
        "by Christmas",
        "2026-12-25",
    ),
    DayWords(
        r"\b(?:within|in|inside|give me|after) (?:the (?:next|coming) |about |around |under |less than |just |"
        rf"another )?{COUNT} (?:more )?(?:working |business )?(?P<unit>days?|weeks?|fortnights?|months?|hours?|"
        r"minutes?|mins?|years?)\b(?:'s?)?(?: time)?(?! of (?:the|your|my|our|receiv|receipt|getting|hearing))",
        so_much_later,
        "within 5 days",
        "2026-10-19",
        span=True,
    ),
    DayWords(
        rf"\b{COUNT} (?P<unit>days?|weeks?|fortnights?|months?|hours?)(?:'s?)? (?:from (?:now|today)|time|hence)\b",
        so_much_later,
        "a week from today",
        "2026-10-21",
    ),
    DayWords(
        r"\b(?:a|in a|within a|within the) fortnight\b",
        lambda _m, s: after(s, 14),
        "in a fortnight",
        "2026-10-28",
        span=True,
    ),
    DayWords(
        rf"(?<!on or )(?<!on and )\bbefore (?:this |this coming |coming )?{WEEKDAY}(?! (?:lunch|noon|night|evening|afternoon|midday|close|midnight|\d))",
        lambda m, s: the_day_before(next_weekday(s, weekday_in(m)), m, s),
        "before Friday",
        "2026-10-15",
        back="week",
    ),
    DayWords(
        rf"\b(?:at|in|during|before|after|for) {WEEKDAY.replace('(?!', '(?=')}",
        lambda m, s: next_weekday(s, weekday_in(m)),
        "at Thursday's meeting",
        "2026-10-15",
        back="week",
    ),
    DayWords(
        r"\b(?:this |this coming |coming |on |by |before |until |till |(?:not |no )?later than |"
        rf"the following )?(?<!\bon a )(?<!\bsome ){WEEKDAY}(?! of (?:that|the (?:same|following)|his|her|their|its) )(?! (?:that|the same|the following) week)",
        lambda m, s: next_weekday(s, weekday_in(m)),
        "by Friday",
        "2026-10-16",
        back="week",
    ),
    DayWords(
        r"\b(?:today|tonight|this (?:afternoon|evening|morning)|later on|right away|straight away|immediately|at once)\b",
        lambda _m, s: s,
        "this afternoon",
        "2026-10-14",
    ),
    DayWords(r"\bnew year's day\b", lambda _m, s: in_month(s, 1, 1), "on New Year's Day", "2027-01-01"),
    DayWords(r"\bhallowe'?en\b", lambda _m, s: in_month(s, 10, 31), "by Halloween", "2026-10-31"),
    DayWords(
        r"\b(?:within the hour|cob|eod|close of (?:business|play)|end of (?:the )?(?:day|play|business)|before (?:noon|lunch|midnight|bed)|"
        r"by (?:noon|midday|lunch(?:time)?|midnight|dinner(?:time)?)|after (?:lunch|work|dinner)|at noon|at lunchtime)\b",
        lambda _m, s: s,
        "by COB",
        "2026-10-14",
        back="clock",
    ),
    DayWords(
        rf"\b(?:in|by|before) {MONTH}{YEAR}",
        lambda m, s: in_month(s, month_in(m), 0),
        "in March",
        "2027-03-31",
        span=True,
    ),
    DayWords(
        # not `open until eleven`, which tells how long on a day that is named elsewhere
        r"(?<!until )(?<!till )\b(?:at|by|before|around|about|from) (?:half past |half |quarter (?:past|to) )?"
        r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
        r"twelve)(?: ?o'clock)?(?:sharp)?(?=$|[ ,.;!?)])(?! (?:days|weeks|people|of|euros|pounds|percent|\w+s\b))|"
        r"(?<!until )(?<!till )(?<!until about )(?<!till about )(?<!until around )(?<!till around )(?<![:.\d])\b\d{1,2}(?:[:.]\d\d)? ?[ap]m\b",
        lambda _m, s: s,
        "at seven",
        "2026-10-14",
        span=True,
        back="clock",
    ),
)

# `She died on Monday night`, `Mum got a new knee in October and is a menace`: done on that day, whatever else is to come.
_DONE = (
    r"(?:died|passed away|born(?! to)|arrived|came|went|got(?<!'ve got)(?<!have got)(?<!'s got)(?<!has got)(?! to\b)|"
    r"had(?! (?:to|better|been going|hoped|planned|meant|wanted)\b)|did(?!n't)|fell|broke|took|gave|retired|landed|collapsed|happened|rang|phoned|"
    r"slipped|tripped|was (?:discharged|admitted|taken|rushed|buried|diagnosed|sacked|operated on|done)|were (?:discharged|buried|here|there)|was (?:here|there|lovely|great|awful|fine)|turned up)"
)
# Of these only a subject right before tells `I sent it on Monday` from `I'll get it sent on Monday`, and `I saw` from `your saw`.
_OF_WHOM = (
    r"(?:^|[;(] ?|\b(?:i|we|he|she|they|you|who|mum|mom|dad|(?<!get )(?<!have )(?<!see )(?<!having )(?:my|our|his|her|their|your) "
    r"(?:wife|husband|partner|son|daughter|sister|brother|mother|father|mum|dad|aunt|uncle|gran|grandma|grandad|boss|team|friend|neighbour|eldest|youngest))"
    r"(?:'d| had| just| also| finally| only| even)* )"
)
_DONE_BY = r"(?:met|saw|lost|won|passed|failed|married|wed|sent|posted|brought|bought|sold|paid|finished|returned|heard|received|moved (?:in|out|house))"
_ON_THE_WAY = (
    r"(?!(?:to|for|until|till|by|before|about|and|but|so|because|that|if|when|which|who|i|we|he|she|they|you|will|shall|would|could|"
    r"next|coming|booked|planned|down|ready|off|is|are|on|in|at|over)\b)"
)
_PLACE = r"(?:(?:on|in|at|over) (?:the |a |an |my |his |her |our |their )?(?!(?:mon|tue|wed|thu|fri|sat|sun|mar|apr|jan|feb|jun|jul|aug|sep|oct|nov|dec)\w*|the \d|\d)[\w'-]+ )?"
_GONE = (
    rf"(?:(?<!if )(?<!wish )(?<!unless )\b{_DONE}|(?<!if )(?<!wish )(?<!unless ){_OF_WHOM}{_DONE_BY}),? \(?(?:{_ON_THE_WAY}[\w'-]+,? \(?){{0,6}}{_PLACE}"
    rf"(?:(?:early |late |back )?(?:on|in|at|over) (?:the )?)|(?<!have )\b(?:died|passed away|arrived|fell|was born) "
)

days_in = mention_finder(
    TABLE,
    r"\b(?:by|before|until|till|no later than|not later than|within|at the latest|due|on|for you on|"
    r"instead on) (?:the )?(?:latest )?",
    r",? at the (?:very )?latest|,? instead",
    gone_before=_GONE,
)
