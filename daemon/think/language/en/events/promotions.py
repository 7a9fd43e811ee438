"""English: words that tell of promotions: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

_POST = (
    r"(?:(?:assistant|deputy|acting|associate|senior|regional|general|practice|branch|area|managing|"
    r"executive) )*(?:manager|director|head(?:mistress|master|ship)?|foreman|supervisor|partner|headship|"
    r"lectureship|professorship|chef|editor|inspector|sergeant|captain|superintendent|principal|dean|matron|"
    r"curator|conductor|team leader|lecturer|judge|bishop|chief|surgeon|consultant)"
)
NAMED = (
    EventWords(
        "promotion",
        (
            r"\bpromot(?:ed|ion)\b",
            r"\b(?:your|my|his|her|'s) (?:recent |well-earned )?elevation to\b",
            (
                r"\b(?:made|been made|named|appointed|elected|became|become|becoming|now|"
                r"as) (?:\w+ )?(?:partner|director|head of|manager|team lead(?:er)?|vice[- ]president|vp|"
                r"chief|principal|professor|editor-in-chief|dean|department head|chair(?:man|woman|person)?|"
                r"captain|ceo|cto|cfo|headteacher|head teacher|general manager|supervisor|senior \w+|"
                r"conductor|foreman|deputy)\b"
            ),
            r"\b(?:got|received|given|granted) tenure\b",
            r"\btenured\b",
            r"\bhead of (?:the )?(?:department|section|sales|design|research)\b",
            (
                r"\b(?:made|making|make|been made|got made) (?:a |the )?(?:senior |full |equity |"
                r"junior )?(?:partner|associate|sergeant|inspector|manager|director|consultant|professor|"
                r"captain|head|editor)\b"
            ),
        ),
        "I've been promoted to head of design.",
        "The promotion of the film starts today.",
        unless=(
            r"\bpromotion (?:runs|ends|starts|code)\b",
            r"promotion of the",
            r"promotional",
            r"special promotion",
            r"sales promotion",
            r"this promotion",
            r"promoted (?:post|content|the (?:film|book|event))",
        ),
        words=(
            "associate* captain* ceo* cfo* chair* chief* conductor* consultant* cto* dean* department "
            "deputy* elevation director* editor* foreman* head* inspector* lead* manager* partner* principal* "
            "professor* promot* senior sergeant* supervisor* teacher* tenure tenured vice* vp*"
        ),
    ),
    EventWords(
        "promotion",
        (
            (
                r"\b(?:made|make|makes|making|appointed|appoint|named|elected|promoted|voted|installed|"
                r"crowned) (?:(?:me|you|him|her|us|them|my \w+|your \w+|our \w+|a|the|as|full|senior|junior|"
                r"regional|deputy|assistant|chief|vice|acting|detective|managing|equity|associate|general|"
                r"executive|national|area|[a-z]+) ){0,4}?(?:partner|director|manager|captain|sergeant|"
                r"inspector|superintendent|constable|professor|dean|consultant|principal|head(?:master|"
                r"mistress|teacher)?|head \w+|head of \w+|supervisor|foreman|team lead(?:er)?|leader|"
                r"president|vice-president|vp|chair(?:man|woman|person)?|ceo|cto|cfo|coo|editor|lieutenant|"
                r"major|colonel|corporal|admiral|bishop|archdeacon|canon|matron|sister|registrar|conductor|"
                r"concertmaster|leader of|principal \w+|chef|head chef|sous-chef|treasurer|secretary|judge|"
                r"silk|qc|kc|lecturer|reader|fellow|permanent|associate|supervisor|gaffer|skipper|number two|"
                r"second in command|(?:in charge|head) of)\b"
            ),
            (
                r"\b(?:bumped|moved|moving|stepp(?:ed|ing)|gone|went|going|kicked|put) up (?:a grade|a rank|"
                r"a level|to|into)\b(?! (?:the (?:attic|top|first division)|bed|town|london|scotland))"
            ),
            r"\b(?:captain|sergeant|corporal|lieutenant|inspector)'s (?:stripes|pips|rank)\b",
            r"\bgot (?:his|her|my|your) (?:\w+ )?stripes\b",
            r"\b(?:tenure|tenured)\b",
            r"\bpromot(?:ed|ion|ing)\b",
            (
                r"\b(?:put|placed|been given|given) (?:you|me|him|her|my \w+|your \w+|the|"
                r"your) ?(?:\w+ )?in charge of the\b"
            ),
            r"\b(?:corner office|pay rise and a (?:new )?title)\b",
        ),
        "They have appointed me consultant on the cardiac ward.",
        "They made me a sandwich.",
        unless=(
            r"\bpromotion of the",
            r"promotional",
            r"(?:special|sales|this|summer|winter|holiday) promotions?\b",
            r"\bpromot(?:ed|ing|e) (?:post|content|the (?:film|book|event|album|show)|our|my|healthy|peace)\b",
            r"\bmade (?:a|the) (?:head|reader|leader) (?:start|count|laugh)",
            r"\bmade (?:a|an|the) (?:judge|professor) (?:laugh|cry|angry)",
            r"\bvoted against\b",
            r"\bmake (?:a|the) (?:manager|secretary|chef|head)\b",
            r"\bmade (?:permanent (?:damage|marks))",
            r"\bpromotion to (?:the )?(?:first|premier|second) (?:division|league)\b",
            r"\bnamed .{2,20} of the year\b",
        ),
        words=(
            "admiral* archdeacon* associate* bishop* bumped* canon* captain* ceo* cfo* chair* charge* "
            "chef* colonel* command* concertmaster* conductor* constable* consultant* coo* corner "
            "corporal* cto* dean* director* editor* fellow* foreman* gaffer* going* gone* head* "
            "inspector* judge* kc* kicked* lead* lecturer* lieutenant* major* manager* matron* moved* "
            "moving* number partner* permanent* pips* president* principal* professor* promot* put* qc* "
            "rank* reader* registrar* rise secretary* sergeant* silk* sister* skipper* sous stepp* "
            "stripes* superintendent* supervisor* tenure* treasurer* vice vp* went*"
        ),
    ),
)
TOLD = (
    EventWords(
        "promotion",
        (
            (
                r"\b(?:made up|moved up|stepping up|stepped up|going up|risen|raised|"
                r"elevated) to (?:be )?(?:charge|head|chief|senior|lead|principal|sergeant|inspector|captain|"
                r"major|grade|rank|director|manager|board|partner|foreman|supervisor|the (?:board|rank|"
                r"post of|top|bench))\b"
            ),
            (
                r"\b(?:given|gave|handed|trusted) (?:you|me|him|her|us|my \w+|our \w+|"
                r"your \w+) (?:the )?(?:whole |entire |running of |charge of )+(?:the )?\w+\b"
            ),
            (
                r"\bgot (?:her|his|my|your) (?:pips|stripes|wings|own (?:ship|ward|team|command|department)|"
                r"tenure|chair|captaincy)\b"
            ),
            (
                r"\b(?:is|am|are|'s|'m|'re|now) (?:now |officially )?(?:the )?(?:new )?(?:head|chief|director|"
                r"leader|captain|chair|president|principal|dean|editor|manager) of (?:the|our|all)\b"
            ),
            (
                r"\bmak(?:e|ing|es) (?:partner|captain|sergeant|inspector|professor|head|director|manager|"
                r"vice-president|detective|foreman)\b"
            ),
            r"\bput (?:me|him|her|you|my \w+|your \w+) in charge\b",
        ),
        "I've been made up to charge nurse.",
        "It was made up to look old.",
        unless=(
            r"\bpromotion (?:runs|ends|starts|code)\b",
            r"\b(?:captain|head|president) of (?:the (?:table|class|hill))\b",
            r"\bmaking (?:head (?:or|nor)|captain (?:laugh|cross))",
        ),
        words=(
            "captain* chair* charge chief* dean* detective* director* editor* elevated* entire foreman* "
            "going head* inspector* leader* made manager* moved own partner* pips* president* principal* "
            "professor* raised* risen* running sergeant* stepped stepping stripes* tenure* vice whole "
            "wings*"
        ),
    ),
    EventWords(
        "promotion",
        (
            r"\b(?:tak(?:e|es|ing|en)|took) over (?:as|from \w+ as)\b",
            (
                r"\b(?:will be|is to be|is|are|becomes|became|become|am|i'm) (?:the|our|your) (?:new|next|"
                r"first female|youngest) (?:head|director|manager|captain|leader|chair\w*|president|principal|"
                r"editor|dean|conductor|foreman|supervisor|chief|boss|mayor|bishop|superintendent|matron|"
                r"head \w+)\b"
            ),
            r"\bsucceed(?:s|ed|ing)? .{2,30} as\b",
            (
                r"\b(?:made|makes|making) (?:sergeant|captain|inspector|partner|professor|corporal|lieutenant|"
                r"detective|head|manager|chief|colonel|bishop)\b"
            ),
            (
                r"\b(?:elected|voted in|appointed|sworn in|confirmed|named) (?:as )?(?:\w+ "
                r"){0,2}(?:chair\w*|president|captain|mayor|head|secretary|treasurer|director|bishop|leader|"
                r"judge|partner|dean|speaker|superintendent|professor)\b"
            ),
            r"\bstepping into .{2,20} shoes\b",
            r"\bmoved up (?:a|one|two) (?:rung|rank|grade|level)s?\b",
        ),
        "Dev takes over as station officer in May.",
        "Dev takes over the sofa every night.",
        unless=r"\bvoted (?:in|for) the\b|\bpromotion code\b|\bmade head(?:way|lines)\b",
        words=(
            "appointed* bishop* boss* captain* chair* chief* colonel* conductor* confirmed* corporal* "
            "dean* detective* director* editor* elected* foreman* grade* head* inspector* leader* level* "
            "lieutenant* manager* matron* mayor* named* over partner* president* principal* professor* "
            "rank* rung* sergeant* stepping succeed* superintendent* supervisor* sworn voted"
        ),
    ),
    EventWords(
        "promotion",
        (
            (
                r"\bmade (?:it to )?(?:a |an )?(?:full )?(?:colonel|major|captain|sergeant|corporal|inspector|"
                r"superintendent|professor|partner|manager|director|head|foreman|deputy|supervisor|"
                r"team leader|chief|bishop|dean|canon|prefect|consultant|matron|judge|"
                r"associate \w+)\b(?! of (?:the )?(?:cake|cheese))"
            ),
            r"\b(?:moving|moved|going|gone) up to (?:head of|director|manager|partner|senior)\b",
        ),
        "Ken made colonel.",
        "Ken made coffee.",
        words="made moving moved going gone",
    ),
    EventWords(
        "promotion",
        (
            r"\b(?:got|get|gets|given|getting) (?:the |a |my |her |his |your )?(?:step|bump|leg) up (?:to|as)\b",
            (
                r"\b(?:is|am|'m|are|'re) (?:now )?(?:the |our )?new (?:deputy|assistant|acting|associate|"
                r"senior) (?:head|director|manager|editor|conductor|principal|\w+er|\w+or)\b"
            ),
            (
                r"\b(?:is|am|'m|are|'re|be) (?:now )?(?:the |our )new (?:head(?:mistress|master)?|boss|"
                r"manager|director|captain|chief)\b"
            ),
            (
                r"^(?:so |wow,? |goodness,? )?(?:chief|head|senior|deputy|lead|principal|"
                r"managing) (?:\w+ )?(?:engineer|nurse|teacher|editor|clerk|designer|accountant|developer|"
                r"officer|physio|chef|curator|director|partner|gardener|buyer)\b[^.?]*(?:!|about time|"
                r"well done|well deserved)"
            ),
            (
                r"\b(?:bumped|moved|kicked|stepped|stepping) up to (?:\w+ ){0,2}(?:manager|director|head|"
                r"nurse|partner|editor|captain|lead|chief|officer|supervisor)\b"
            ),
            r"\bput (?:me|him|her|you) in charge of (?:the|a|all)\b",
            (
                r"\bgiven (?:the|a) (?:\w+ )?(?:region|department|branch|team|division|school|ward|kitchen|"
                r"company) to (?:run|lead|manage)\b"
            ),
        ),
        "Gareth is the new deputy head.",
        "Gareth is the new deputy's cousin.",
        words="about am are be bump bumped charge chief deputy get* given head is lead leg managing moved kicked new principal senior step stepped stepping i'm you're he's she's",
    ),
    EventWords(
        "promotion",
        (
            r"^(?:so |well,? )?(?:sergeant|captain|professor|partner|director|inspector|colonel|dean|"
            r"bishop|matron|head \w+|chief \w+|senior \w+)[,!] (?!i\b|please\b|we\b|can\b|could\b|"
            r"sir\b).*\b(?:congrat\w*|well done|bravo|no less)\b"
        ),
        "Sergeant, no less, congratulations!",
        "Sergeant, please sit.",
        words="sergeant captain professor partner director inspector colonel dean bishop matron head chief senior",
    ),
    EventWords(
        "promotion",
        (
            (
                r"\b(?:is|am|'m|are|'re|be|i'll be|been made|made|became|become|becomes) (?:now )?(?:the |a |"
                rf"our |their )?(?:new )?{_POST}\b(?! (?:of (?:my|the) (?:life|heap)|and (?:i|he|she) (?:asked|"
                r"said)))(?=.*\b(?:now|new|from|in the firm|at|guess who|sunk in|who used to)\b)"
            ),
            rf"\b(?:got|gets|getting|given|landed|offered) (?:the|a|that) (?:\w+ )?(?:{_POST})\b",
            r"^(?:wow,? |so,? )?(?:deputy|head|senior|chief|managing|assistant) \w+(?:,| at) [^.?]*!",
            r"\bmoved (?:you|him|her|me) up to\b",
            r"\bguess who's the new\b",
            r"\bnow (?:foreman|manager|head|director|supervisor)\b",
        ),
        "Guess who's the new branch manager.",
        "The manager is out.",
        unless=r"\b(?:ask|asked|see|call|phone|wait) (?:the|our|my)\b",
        words="manager director head* foreman supervisor partner lectureship professorship chef editor inspector sergeant captain superintendent principal dean matron curator conductor leader lecturer judge bishop chief surgeon consultant moved guess now deputy senior managing assistant",
    ),
)
