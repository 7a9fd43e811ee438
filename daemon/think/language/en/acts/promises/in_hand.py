"""English promises told as what is already planned or under way: "I'm bringing the cake", "it'll be in the post"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY, HEDGE, WILL

IN_HAND = (
    Construction(
        "coming",
        "promise",
        (
            "baking* bringing* calling* can* checked* coming* cooking* count* course* deal* delivering* "
            "depend* do done* driving dropping* edited* finished* finishing* intend joining* making* "
            "marked* meeting mended* ok* packed* paying* picking posting* printed* promise* read* rely* "
            "sending* signed* sorted* sure* taking typed* written* yes*"
        ),
        (
            (
                r"\b(?:i'm|i am|we're|we are) (?:definitely |also |certainly )?(?:coming|bringing|sending|"
                r"dropping|picking (?:you|him|her|it|them)|paying|finishing|posting|delivering|meeting you|"
                rf"driving you|cooking|baking|making|calling|taking (?:you|him|her)|joining)\b.*\b{DAY}\b"
            ),
            (
                r"\b(?:i can|we can) (?:have|get|send|bring|deliver|finish|do|drop|post|return|fix) (?:it|"
                rf"that|this|them|the \w+(?: \w+)?|a \w+|your \w+)\b.*\b(?:by|before|within|on|{DAY}|tonight|"
                r"tomorrow)\b"
            ),
            r"\bwill do\b",
            r"\bi intend to (?:send|finish|return|pay|deliver|call|bring)\b",
            r"^(?:sure|yes|ok|okay|of course),? (?:i|we) will\b",
            r"\b(?:you can )?(?:count|rely|depend) on (?:me|us|(?:[\w'-]+ and (?:me|i|us))) (?:to|for)\b",
            r"\bthat's a (?:promise|deal)\b",
            (
                rf"\b{WILL} have .{{3,50}}\b(?:read|finished|done|sorted|written|marked|signed|packed|ready|"
                r"typed|checked|edited|mended|printed)\b.*\b(?:by|before|for)\b"
            ),
        ),
        "I'm bringing the cake on Saturday.",
        "I'm coming down with a cold.",
        unless=(
            rf"{HEDGE}|\?$|if you (?:want|like|need)|thank",
            r"\bi'm (?:coming|cooking|baking|making) (?:down with|for (?:the|my))",
            r"\bwill do (?:for|me|fine|the)|^that will do",
            r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|half|any|either|anything|each|it|those|these|\w+day|the \w+|a \w+)(?: of (?:them|those|it))? will do\b",
            r"\bcount me in\b|\byou(?:'re| are) on\b|\bhopefully\b|\bif i have time\b",
        ),
    ),
    Construction(
        "expect_me",
        "promise",
        "expect look",
        (
            r"^(?:so |then |and |well,? |you can |you may |you should |please |do )*(?:expect|look out for|look for) (?:me|us|both of us|the (?:two|three|four|five|whole lot|pair) of us|my \w+ and me|\w+ and me)(?: and \w+)? (?:at (?!my\b|the most\b)|on (?!my\b|(?:the )?(?:phone|television|telly|tv|radio|news|stage|screen|facebook|instagram|youtube|internet)\b)|by |around |about |back |there\b|here\b|round\b|over\b|for (?:lunch|dinner|tea|supper|breakfast)|"
            r"tomorrow|tonight|first thing|before |after |within |in (?:an?|two|three|ten|twenty|half|good time)\b|\w+day\b|off the \w+|with the )"
        ),
        "Expect us on Friday with the trailer.",
        "Don't expect us on Friday.",
        unless=(rf"{HEDGE}", r"\?$|\bif\b"),
    ),
    Construction(
        "you_will_find_me",
        "promise",
        "find see",
        (
            r"^(?:and |so |then )?you(?:'ll| will) (?:find|see) (?:me|us|both of us) (?:(?:waiting|standing|sitting) )?(?:at|by|under|outside|in|on|near|beside|behind|opposite|inside) (?!my (?:best|worst)\b)[^?]{3,50}? (?:at (?!(?:home|work|rest|peace)\b)|from |by |around |about |on |before |after )?"
            r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d{1,2}(?:[.:]\d\d)?)(?: ?(?:am|pm|o'clock|sharp))?|\w+day|tomorrow|tonight)\b"
        ),
        "You'll find us by the ticket office at nine.",
        "You'll find us by the ticket office most mornings.",
        unless=(
            rf"{HEDGE}",
            r"\?$|\b(?:most|every|usually|always|often|if you|paper|phone book|telly|television|tv|radio|photo|picture)\b",
        ),
    ),
    Construction(
        "nobody_hears_from_me",
        "promise",
        "nobody no soul lips",
        r"\b(?:nobody|no one|no-one|not a soul|not a word) (?:will|shall|'ll) (?:ever )?(?:hear|know(?! the difference\b)|learn|get (?:it|this|that|a word)|pass)\b[^?]{0,24}\b(?:from me|from us|through me|my lips)\b|\bmy lips are sealed\b",
        "Not a soul will hear of it from me.",
        "Not a soul will hear the bell.",
        unless=r"\?$",
    ),
    Construction(
        "and_will_then",
        "promise",
        "will shall ll",
        (
            r"^(?:so |well,? |and )?(?:i|we)(?:'m|'re|'ve|'ll| am| are| have| will| get| go| start| finish| come| return| fly| land| only| have)\b[^?;]{3,80}?(?:,? and(?: i| we)?| so(?: i| we)?|, then) (?:will|shall|'ll)(?: then| also| certainly| personally| at once| immediately| gladly)* "
            r"(?:send|ring|call|phone|write to|bring|post|open|check|sign|return|pay|forward|email|deal with|sort|look (?:at|into)|see to|start (?:on )?|finish|answer|reply to|read|fix|mend|pick up|collect|drop|deliver|order|book|confirm|give|let you know|"
            r"process|tackle|measure|file|speak to|ask|print|submit|update|come (?:over|round|to (?:you|yours|collect|fetch|see))|take (?:the|your|it)|do (?:it|the|your)) ?(?:you|your|it|them|this|that|the|those|him|her|both|everything|on|over|off|round|back|in|with)?\b"
        ),
        "We get home on the 20th and will look into your boiler that same day.",
        "We get home on the 20th and will be glad of our beds.",
        unless=(rf"{HEDGE}", r"\?$|\bif (?:you|i|we)(?:'d| would)? (?:like|want|can|could)\b"),
    ),
    Construction(
        "not_a_word_till",
        "promise",
        "nothing nobody anything anyone word soul no won't not without breathe",
        (
            (
                r"\b(?:i|we)(?:'ll| will| shall) (?:\w+ )?(?:say|tell|do|touch|change|sign|move|breathe|mention|show|pay|spend|decide|post|publish|print|book|sell) (?:nothing|nobody|no one|no-one|not a (?:soul|word|thing))\b"
                r"(?:(?=.*\b(?:until|till|unless|without|before|to (?!eat|do\b|say\b|me\b)|about (?:it|this|that|your))\b)|[.!]*$)"
            ),
            (
                r"\b(?:i|we)(?:'ll not| will not| shall not| won't| shan't) (?:\w+ )?(?:(?:say|breathe|utter) (?:a (?:word|syllable)|anything)|tell (?:a soul|anyone|anybody|him|her|them|the \w+|my \w+)|(?:touch|move|sign|sell|change|post|publish|spend|mention|show|open) "
                r"(?:it|anything|a (?:thing|penny|line|word)|this|that|them))\b(?=.*\b(?:until|till|unless|without|before|to (?!eat|do\b|say\b|me\b)|about (?:it|this|that|your))\b|[.!]*$)"
            ),
        ),
        "I'll sign nothing until you have read it.",
        "I'll eat nothing until you have read it.",
        unless=(rf"{HEDGE}", r"\?$"),
    ),
    Construction(
        "what_i_owed_will_come",
        "promise",
        "owed owe promised",
        (
            r"(?:\b(?:will|shall)|'ll) (?:now |all |both |definitely |certainly )*"
            r"(?:be (?:with|in|on|at|there|ready|sent|done|finished)|come|follow|arrive|reach|go|get to|land|leave|appear)\b"
        ),
        "The minutes I owed you on Monday will reach you on the 21st.",
        "The man I owed will never forget it.",
        unless=(
            rf"{HEDGE}",
            r"\?$|\b(?:never|not)\b",
            r"^(?!.*\b(?:the|your|those|that|what|all) (?:[\w' -]{2,40} )?(?:i|we)(?:'d| had| still|'ve| have)* (?:owed|owe|promised)(?: you)?\b[^,?]{0,24}?(?: will|'ll| shall) )",
        ),
    ),
    Construction(
        "on_its_way_to_you",
        "promise",
        "it'll they'll that'll will* shall* leave* put",
        (
            (
                r"\b(?:it|they)(?:'ll| will| shall) (?:all |both )?(?:go|go off|go out|be off|leave here) (?:today|tomorrow|tonight|first thing|this (?:morning|afternoon|evening)|by (?:post|courier)|on \w+day)\b"
            ),
            (
                r"\b(?:it|they|the [\w ]{1,24}|your [\w ]{1,24}|that)(?:'ll| will| shall) (?:be |all |"
                r"both |go |come )*(?:in (?:the|tomorrow's|monday's|today's|tonight's|next) \w*\s?post\b|"
                r"in (?:the )?post\b|off to you|out to you|on (?:its|their) way|posted|sent (?:off|out|over)|"
                r"dropped (?:off|round)|delivered to you)"
            ),
            (
                r"^(?:i|we)\b[^?]{2,60}\b(?:and|but|so) will (?:also |then )?(?:pay|send|bring|return|call|"
                r"ring|write|let you|post|collect|come|get|drop|deliver)\b"
            ),
            r"^(?:you can )?put (?:me|us) down for (?:the|a|an|some|two|three|one|half|it)\b",
            (
                r"^(?:yes,? |of course,? |please |just |oh,? |and |but )*leave (?:it|that|this|"
                r"the [\w ]{1,30}|your [\w ]{1,24}) (?:all )?(?:to|with) (?:me|us)\b(?! (?:for|until|till|"
                r"on|overnight))"
            ),
        ),
        "It'll be in tomorrow's post.",
        "It'll be in the paper.",
        unless=rf"{HEDGE}|\?$",
    ),
    Construction(
        "on_a_day_i_am",
        "promise",
        "i'm we're i am",
        (
            (
                rf"^(?:yes[^:]*, )?(?:on |first thing (?:on )?)?(?:{DAY}|sat|sun|mon|tue|wed|thu|"
                r"fri)(?: morning| evening| afternoon| night)?,? (?:i'm|we're|i am) (?:coming (?:round|over)|"
                r"on the phone to|bringing|dropping|fixing|sending|taking you|picking you|driving you|paying|"
                r"posting|calling|ringing)\b"
            ),
            (
                r"\b(?:i'm|i am|we're) (?:replacing|taking (?:on|over)|fixing|sending|bringing|posting|paying|"
                rf"refunding|mending) (?:it|them|your|you|that)\b.*\b(?:{DAY}|this week|at (?:our|my) (?:cost|"
                r"expense)|from now on)\b"
            ),
        ),
        "On Friday I'm coming round with the drill.",
        "On Friday I'm in Leeds.",
        unless=rf"{HEDGE}|\?$",
    ),
)
