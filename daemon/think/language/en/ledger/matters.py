"""English: what a request or promise is about, whose deed it is, and for when, where its words do not say it."""

from __future__ import annotations

import re

from daemon.think.language.en.ledger.own_plans import OWN_PLAN
from daemon.think.language.en.words import KIN
from daemon.think.language.forms import ALWAYS, NEVER
from daemon.think.language.ledger.matters import Matters, Season
from daemon.think.later import later

_RELATIVE = (
    rf"^(?:(?:and|but|so|then|well|by the way),? )*(?:(?:my|our) (?:\w+ )?(?!partner|boys?\b|girls?\b|dog|cat){KIN}"
    r"|mum|mom|dad|mother|father|grandma|grandpa|granny|gran|nan|grandad|(?:auntie|uncle|aunt) \w+)"
)
_YES = r"(?:ok(?:ay)?|yes|yeah|great|sure)\b"

# What a word before it tells from others of its kind; `the first week` and `the last minute` are times.
_THING = r"(?P<thing>(?!(?:and|or|thing|one|time|day|week|weekend|month|year|night|morning|afternoon|evening|term|person|hour|place|way|bit|of|to|in)s?\b|(?:minute|moment)\b)[a-z]{3,})\b"

MATTERS = Matters(
    points_back=later(
        r"\b(?:it|them|those|(?:her|him)(?=[.?!,]|$| (?:on|by|this|next|tomorrow|today|tonight|about|again|back|a)\b)|the same|(?:that|this|one|some|both)(?=[.?!,]|$| (?:for|to|by|on|in|with|over|round|please|today|tomorrow)\b))\b",
        re.IGNORECASE,
    ),
    whether_there=later(
        r"\b(?:(?:do|did|have|would|might|have n't|haven't|don't) )?you (?:(?:still|by any chance|happen to|ever) )*(?:have|got|own|keep|kept|hold on to|using|have got)\b|\bis (?:your|the|that) [\w' -]{2,30}? (?:still )?(?:there|free|around|about|available|in use|working|going)\b",
        re.IGNORECASE,
    ),
    to_use=later(r"\b(?:lend|loan|borrow|have|use|spare|hire)\b[^?]{0,24}\b(?:it|one|them|that)\b", re.IGNORECASE),
    names_object=ALWAYS,
    needs=later(
        r"\b(?:needs?|wants?|(?:am|'m|are|'re) (?:looking for|after|short of|missing)|would like|could do with|lack)\b",
        re.IGNORECASE,
    ),
    bare_deed=later(
        r"^(?:(?:ok(?:ay)?|yes|yep|sure|right|great|fine|of course|no problem|thanks|thank you)[,.! ]+)*(?:will do|(?:i'm )?on it|consider it done|leave (?:it|that) (?:with|to) me|i(?:'ll| will) (?:do (?:so|it|that)|see to (?:it|that)|get (?:it|that) done|take care of (?:it|that)))\b[^.!?]{0,20}[.!]*(?:\s+thanks?\b.{0,12})?$",
        re.IGNORECASE,
    ),
    attaches=later(r"\b(?:attach\w*|enclos\w*)\b", re.IGNORECASE),
    lies_below=NEVER,
    sends_now=NEVER,
    not_now=NEVER,
    joins=later(
        rf"^(?:\W*{_YES}(?:\W+{_YES})*\W*)?(?:count me in|(?:i'm|i am) (?:in|up for it|game)|you're on|it's a date|see you (?:there|then)|deal)\b",
        re.IGNORECASE,
    ),
    not_then=later(r",? (?:and )?not (?:on |until )?(?:tonight|today|tomorrow|\w+day|the \d+\w*)\b", re.IGNORECASE),
    day_is=later(
        r"(?<=day)'s(?= (?:fine|good|ok|okay|perfect|great|better|best|out|off|no|not|ideal|lovely)\b)", re.IGNORECASE
    ),
    numbered=later(
        r"\b(?P<thing>chapter|part|volume|lesson|section|act|verse|draft|version|unit|room|phase|batch|box|instal?lment|question|issue|number) (?P<number>one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b",
        re.IGNORECASE,
    ),
    contrasts=tuple(
        later(rf"\b(?:the|my|your|our|his|her|their|an?|this|that) (?P<number>{kinds}) {_THING}", re.IGNORECASE)
        for kinds in (
            "first|second|third|fourth|fifth|sixth|last|final|1st|2nd|3rd|[456]th",
            "old|new",
            "left|right",
            "upper|lower|top|bottom",
            "front|back|rear",
            "big|large|small|little",
            "red|blue|green|yellow|black|white|grey|gray|brown|pink|purple|orange",
            "january|february|march|april|may|june|july|august|september|october|november|december",
            "spring|summer|autumn|winter|christmas|easter",
        )
    ),
    alike={
        "1st": "first",
        "2nd": "second",
        "3rd": "third",
        "4th": "fourth",
        "5th": "fifth",
        "6th": "sixth",
        "final": "last",
        "top": "upper",
        "bottom": "lower",
        "rear": "back",
        "big": "large",
        "little": "small",
        "gray": "grey",
    },
    whose=later(rf"\b(?P<number>my|your) {_THING}", re.IGNORECASE),
    others_will=later(
        r"\b(?:he|she|they)(?:'ll|'d| will| would| is going to| are going to)\b"
        # `Mum will pay you`, not `Mum and I will`, nor `our boys will deliver it`, who may be workmen
        rf"|{_RELATIVE}(?:['’]ll| will|['’]s going to| (?:is|are) going to)\b"
        r"|\b(?:says?|said|tells? (?:me|us)|told (?:me|us)|thinks|promises|promised(?: (?:me|us))?|reckons|assures? (?:me|us)|has agreed|have agreed|is going|are going)(?: that)? (?:[\w' ]{0,30}(?:'ll|will|would|to)\b)",
        re.IGNORECASE,
    ),
    i_will=later(
        r"\b(?:i|we)(?:'ll|'m| will| shall| am| are|'re| have|'ve| promise| can| said| told| promised)\b"
        r"|^(?:ok,? |yes,? |and )?(?:will|won'?t|going to|gonna)\b|\b(?:nobody|no one|no-one) (?:but|except) (?:me|us)\b|\b[\w'-]+ and (?:i|me)(?:'ll| will| are)\b|\bme and [\w'-]+(?:'ll| will| are)\b|\bour (?:[\w'-]+ ){1,3}(?:will|is|are) (?:going to|coming)\b",
        re.IGNORECASE,
    ),
    before_day=later(r"\b(?:on|by|before|until)(?: the| this| next)? ?$", re.IGNORECASE),
    behind_day=NEVER,
    names_today=later(
        r"\b(?:today|tonight|this (?:morning|afternoon|evening)|now|straight away|right away)\b", re.IGNORECASE
    ),
    week_before=later(r"\bweek (?:of|beginning|commencing|starting|from)(?: on)?(?: the| \w+day)* ?$", re.IGNORECASE),
    week_behind=NEVER,
    # not `on the Friday of next week`, `on the Friday train`
    that_weekday=later(
        r"\b(?:on|by) the (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?(?=[.,;:!?)]|$| (?:with|and|before|after|at|to|from|then|so|if|by|around|about|in|for|if)\b)(?! (?:before|after) (?:next|that|this|the \d)\b)",
        re.IGNORECASE,
    ),
    fetches=later(
        r"\b(?:pick\w* (?:\w+ ){1,3}up|fetch|collect|come|arrive|get there|be there|drive (?:over|down|up)|travel)\b(?! back)",
        re.IGNORECASE,
    ),
    span_to=later(
        r"\b(\d{1,2})(?:st|nd|rd|th)? ?(?:-|–|—|to|till|until|through|and) ?(?:\w+day )?(?:the )?$", re.IGNORECASE
    ),
    attempt=later(
        r"\bi(?:'ll| will) (?:ask|try|ring|call|contact|e-?mail) (?:him|her|them|there|that)\b", re.IGNORECASE
    ),
    own_way=later(
        r"^(?:(?:[Yy]ou (?:needn't|(?:don't|won't) (?:have|need) to)|(?:[Tt]here's |[Tt]here is )?[Nn]o need\b|(?:[Pp]lease )?[Dd]on't\b)[^,;:.]*[,;:.-] *)?(?!.*\b(?:you|your|yours|us|our|there|them|him|her)\b)(?:[Aa]nd |[Ss]o |[Bb]ut |[Tt]hen |[Nn]o,? |[Yy]es,? |[Ww]ell,? )*(?:[Ii]|[Ww]e)(?:'ll| will|'m| am|'re| are)(?: (?:probably|just|then|also|going to))* (?:tak(?:e|ing) (?:a|the) (?:\w+ )?(?:taxi|cab|train|bus|tram|coach|ferry|plane|flight|metro|tube|day off|week off|break|nap|car)|(?:go(?:ing)?|fly(?:ing)?|travel(?:l?ing)?|head(?:ing)?) (?:to [A-Z]|away|abroad|home|on holiday|on (?:a|the) (?:trip|course|cruise))|be (?:in [A-Z]|away|abroad|out of|on holiday|off (?:work|from)|at work|at home)|stay(?:ing)? (?:in|at|with|home|on|until|another)|walk(?:ing)? (?:home|back|from)|catch(?:ing)? (?:a|the)|get(?:ting)? (?:a|the) (?:taxi|cab|train|bus|plane))"
        # `From 1 September I'll be at Selwyn's`, `I'll be limping for six weeks`, `I'll practise`
        r"|^[Ff]rom [^,;.?!]{3,24},? (?:I|we)(?:'ll| will) be (?:back )?(?:in|at|with|working (?:in|at|for)) "
        r"|^(?:[Aa]nd |[Ss]o |[Bb]ut )*(?:I|[Ww]e)(?:'ll| will)(?: probably| just)? be (?:\w+ing|un\w+|useless|miserable|housebound|laid up|on crutches|off my feet)(?: (?:around|about|at home|in bed))? for (?:a |the |about |at least |another |\w+ )*(?:days?|weeks?|months?|while)\b"
        r"|^(?:[Aa]nd |[Ss]o |[Bb]ut )*(?:I|[Ww]e)(?:'ll| will)(?: have to| start to)? practi[sc]e(?: (?:hard|daily|every day|a lot|beforehand))?[.!]*$"
        # `Our office will be closed from Friday`; not `We will be closed to visitors until you have seen it`
        r"|^(?:(?:[Pp]lease )?[Nn]ote(?: that)?,? |[Aa]nd |[Bb]ut )*(?!.*\byou(?:r|rs)?\b)(?:[Ww]e|(?:[Tt]he|[Oo]ur|[Mm]y) (?:[\w'&-]+ ){0,3}[\w'&-]+)(?:'ll| will| shall)(?: also| then| both| all)? (?:be (?:closed|shut|open(?: again| as usual)?(?= (?:on|from|until|till|between|over|at|as|all)\b|[.!]*$))|re-?open(?= (?:on|from|at|after|in|as|again)\b|[.!]*$)|close early\b)"
    ),
    # not `I'll bring you the boots`, `I'll never forget to lock it again`
    mere_words=later(
        r"\b(?:i|we)(?:'ll| will| shall)(?: \w+ly| never| always| just| all)? (?:dine out on|eat my (?:hat|words)|drink (?:to (?!you later)(?:that|this|him|her|them|you)|your health)\b|be (?:damned|blowed|hanged|a monkey's)|give you (?:that|this)[.!]*$|have you know|live to regret|hear the end of|be the death of|bet\b|(?:treasure|cherish) (?:it|them|that|this|the|every|your)|(?:never |not )?forget (?:it|that|this|you|him|her|how|what|the (?:look|day|face|way|sight|sound))|take your word for it|cross that bridge|believe it when|get over it|(?:miss|think of) (?:him|her|them|it|that|you)\b|say no more|spare you (?:the|any)|not bore you|draw a veil|leave it (?:there(?= ?(?:[.!;]|$|for (?:now|today)\b))|at that)|stop (?:(?:there|now|here)(?= ?(?:[,.!;]|$|before\b|or\b))|moaning|rambling|before)|shut up (?:now|about)|owe you (?:for ever|forever|one))"
        r"|\b(?:i|we)(?:'m| am|'re| are|'ll| will|'ve)? (?:not going to|won't|will not|shall not|shan't) (?:say (?:any(?:thing)?(?: more| else| further)?|another word|more)\b|go on about|bore you|dwell on|moan|complain|bang on|mention (?:it|that|this) again|speak of (?:it|that|this) again)"
        r"|\b(?:i|we)(?:'ll| will| shall) (?:just |only )?(?:bring|come with) (?!you\b)[^.?!]{0,40}\b(?:an? (?:open mind|(?:good |healthy |large |big )?(?:appetite|thirst)|strong stomach|stiff upper lip|smile|clear head)|my (?:best|sunday|party|company) (?:manners|face|behaviour|smile)|my (?:sense of humour|appetite|charm(?:ing self)?|sunny disposition)|nothing but (?:myself|ourselves|my|our)|(?:good|fine|better) weather|the (?:sunshine|good weather))\b",
        re.IGNORECASE,
    ),
    own_plan=OWN_PLAN,
    # not `I'll tell Tom that you want it, too`, `I'll let you know, too`
    passes_news_on=later(
        r"^(?:oh,? |and |so |wonderful[,!.] )*(?:i|we)(?:'ll| will| shall)(?: \w+ly)? (?:tell (?!you\b)(?:[\w'&-]+ ){0,3}?[\w'-]+,? (?:too|as well|the (?:good |great |happy )?news|straight away|at once)|(?:pass|spread) (?:on )?(?:the|your) (?:good |great |happy )?(?:news|word)(?: on| round)?)\b[^,;?]{0,24}[.!]*$",
        re.IGNORECASE,
    ),
    by_this_mail=NEVER,
    answers_below=NEVER,
    deed_too=later(r"\b(?:i'll|i will|we'll|we will|let me)\b", re.IGNORECASE),
    all_of_it=later(
        r"\b(?:both|all (?:of (?:it|that|them)|three|four|that|this)|the lot|everything|each of (?:them|these|those))\b",
        re.IGNORECASE,
    ),
    bare_day=later(r"^(?:on |by )?the \d{1,2}(?:st|nd|rd|th)$|^\d{1,2}(?:st|nd|rd|th)$", re.IGNORECASE),
    seasons=(
        Season(later(r"\b(?:christmas|xmas)\b", re.IGNORECASE), (12, 15), (1, 6)),
        Season(later(r"\bnew year(?:'s)?\b", re.IGNORECASE), (12, 27), (1, 6)),
    ),
    anything="copy copies version thing part rest detail details info information file document one",
)
