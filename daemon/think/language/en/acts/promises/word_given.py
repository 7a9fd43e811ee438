"""English promises in so many words: "I promise", "I swear", "leave it with me", "give me till Friday"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY, HEDGE

_TIME = (
    r"(?:(?:a|an|one|two|three|four|five|six|seven|ten|\d+|half an) (?:\w+ )?(?:min(?:ute)?s?|mo|secs?|hrs?|"
    r"hours?|days?|weeks?|fortnight|months?)|(?:till|until) [\w ]{2,20}?)"
)
WORD_GIVEN = (
    Construction(
        "i_promise",
        "promise",
        "assured commit* consider guarantee* pinky pledge* promise* swear* undertake* vow* word",
        (
            (
                r"\b(?:i|we)(?: do| hereby| solemnly| can| '?ll| will)* (?:promise|swear|guarantee|commit|"
                r"undertake|vow|pledge)\b(?! you(?:r|'re)?\?)"
            ),
            r"\b(?:you have|on|giving you) my word\b",
            r"\b(?:it's|that's) a promise\b",
            r"\brest assured\b",
            r"\bpinky promise",
            r"^promise[.!,:]",
            r"^(?:you can )?consider (?:it|that|them) (?:done|sorted|booked|fixed|ordered)\b",
        ),
        "I promise to keep it to myself.",
        "I can't promise that.",
        unless=(
            r"\bget(?:s)? (?:easier|better)\b",
            r"can't promise",
            r"cannot promise",
            r"won't promise",
            r"no promises",
            r"promise nothing",
            r"not promise",
            r"i promised",
            r"did i promise",
            r"i swear (?:it|the|this|he|she|they)",
            r"promise (?:it|that) (?:was|wasn't|is|isn't)",
            r"promise you(?:'ll| will)",
            r"promise you (?:an?|the|my|our|some|two|three|half|first|every|all the) [a-z]",  # `taken_upon_me`
        ),
    ),
    Construction(
        "so_much_a_month",
        "promise",
        "month week fortnight instal* paid till until",
        (
            r"\b(?:i|we)(?: can|'ll| will| could)(?: still| just| only)? (?:do|manage|pay|give you|send you|spare|find) (?:you )?(?:about |around |at least )?(?:[£$€] ?\d+|\d+ (?:quid|pounds|euros|dollars)|a (?:tenner|fiver|hundred))(?: back)? (?:a|per|each|every) (?:week|month|fortnight)\b",
        ),
        "I can do £50 a month from June until it's paid.",
        "I can do fifty lengths a week until June.",
        unless=(
            r"\brent\b",
            r"\b(?:flat|house|mortgage|room|studio|childcare|nursery|fees|budget|lessons|cleaner|cleaning)\b",
            r"\bwages?\b",
            r"\bif you\b",
            r"\bcharge\b",
            r"\?$",
        ),
    ),
    Construction(
        "let_me_do",
        "promise",
        "back let",
        (
            (
                r"\blet me (?:check|look|find out|see (?:whether|what|if)|ask|talk to|speak to|get back|"
                r"come back to|sleep on|confirm|sort|dig|look into|think .*(?:by|until|"
                r"tomorrow))\b.*\b(?:get back|come back|let you know|reply|tell you|and|tomorrow|tonight|by|"
                r"today|on \w+day)\b"
            ),
            r"\blet me get back to you\b",
            r"\blet me (?:dig|hunt|look|fish|rummage|copy|scan|find|get|finish|print|type|work|draw|write) [^?]{2,50} and (?:then )?(?:i'll )?(?:text|send|email|ring|call|let|drop|post|message|bring|mail|show) (?:(?:it|them|that|the \w+) )?(?:to |back to |over to |round to |on to |with )?you\b",
        ),
        "Let me check with Tom and get back to you.",
        "Let me sit down.",
        unless=r"\?$|see if i can",
    ),
    Construction(
        "vouched",
        "promise",
        "but cross fail* from guaranteed* it ll* promise* shall* swear* vow* will* word*",
        (
            (
                r"\byou(?:'ll| will| shall) (?:get|have|receive|see|hear from)\b.*\b(?:i swear|i promise|"
                r"my word|i vow|without fail|guaranteed|from (?:me|us))\b"
            ),
            (
                r"\byou(?:'ll| will| shall) (?:get|have|receive|be paid|be sent|find)\b (?:your|it|them|the|"
                rf"this|that|everything|all|both|an?)\b.*\b(?:{DAY}|by|within|tonight|tomorrow|before|"
                r"as soon as|without fail)\b"
            ),
            rf"\b(?:{DAY}|tomorrow|tonight),? (?:and )?you(?:'ll| will| shall) (?:have|get)\b",
            (
                r"\b(?:it|they|the \w+|your \w+)(?:'ll| will| shall) be (?:in|on|at|with|through|back in|"
                rf"round) (?:you|your)\b.*(?:{DAY}|by|within|month|week|today|tonight)"
            ),
            r"\byou(?:'ll| will| shall) (?:get|have) (?:every|all|your|the|it|them)\b.{0,30}\bback[.!]*$",
            r"\b(?:i'm|we're|i am) on it\b",
            r"\bgoing to make it up to you\b",
            r"\bcross my heart\b(?=.*\b(?:will|'ll)\b)",
            r"\bi give you my word\b",
            rf"\bon (?:the )?(?:{DAY}|\w+)(?:,)? i will[.!]?$",
            r"\bbut (?:on|by) .{3,20} (?:i|we) will[.!]?$",
        ),
        "You'll get your money, I swear it.",
        "You'll hear the sea from there.",
        unless=rf"{HEDGE}|\?$|\bhear the\b|\bwhen you (?:arrive|get)\b",
    ),
    Construction(
        "give_me_time",
        "promise",
        "give",
        rf"^(?:just |please )?give (?:me|us) {_TIME},? and (?:i|we|you)(?:'ll| will| shall) ",
        "Give me till Wednesday and you'll have an answer.",
        "Give me a minute, and stop shouting.",
        unless=HEDGE,
    ),
    Construction(
        "hereby",
        "promise",
        "agree commit count pledge undertake vow",
        (
            (
                r"\bi (?:hereby |do |solemnly |gladly )?(?:undertake|agree|pledge|vow|commit) to (?!disagree|"
                r"differ|have|be\b)\w+"
            ),
            r"^count me in for\b",
        ),
        "I hereby undertake to replace the pane.",
        "I agree to differ.",
        unless=rf"{HEDGE}|\?$|^if\b",
    ),
)
