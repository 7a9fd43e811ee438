"""English questions that invite to shared leisure, or after the day that suits."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import LEISURE

INVITATIONS = (
    Construction(
        "invitation",
        "question",
        (
            "barbecue* beach* beer* birthday* breakfast* brunch* catch cinema* coffee* come concert* "
            "dinner* drink* exhibition* film* game* go hike* housewarming* join lunch* match* meet movie* "
            "party* picnic* pint* place* pub* run* stay* supper* swim* tea* theater* theatre* visit walk* "
            "wedding* weekend*"
        ),
        (
            r"\b(?:would (?:you|the (?:two|three|four|lot) of you)(?: all| both| two| three| lot| guys| and [\w']+)? "
            r"(?:like|love|care|want|fancy|be (?:free|up|interested|around|keen|game))|"
            r"do you(?: all| both| two| three| lot| guys)? (?:want|fancy|feel like)|fancy|(?:are|would) you (?:be )?(?:up|free|game|around|keen|"
            r"interested|available)|want|care|how about|what about|why don't (?:we|you)|shall we|can you|"
            r"could you|will you|can we|could we|may we|let's|if you(?:'d| would)? like to|if you could|"
            r"like you to|love (?:it if you|you to|for you|to have you)|hope you (?:can|could|will)|"
            r"i'd like to invite|we'd like to invite|come (?:and|to|along|over)|join us|i(?:'m|"
            r" am) inviting|you(?:'re| are) (?:all |both |warmly |cordially )?invited|"
            r"let me know if you(?:'d like to| want to| can| could| are free to)|"
            rf" please)\b.*\b(?:{LEISURE}|come (?:along|over|round|with|by|to)|join (?:us|me)|"
            r"catch up over|meet for|go (?:for|to|hiking|swimming|skating|climbing|dancing|camping|out)|"
            r"visit us|stay with us|come and stay|come and see us|see a film)\b"
        ),
        "Would you like to join us for dinner on Saturday?",
        "We had dinner on Saturday.",
        unless=(
            r"\b(?:some ?time|some day|one day|someday)[.!]?$",
            r"^(?:(?!would\b)[\w']+[,!.] ?)*(?:i|we|he|she|they|all of us|both of us)(?:'d| would)(?: all| both| really| certainly| very much| so)* (?:love|like|be (?:delighted|happy|thrilled|glad)) to (?:come|join|be there|attend)\b[^?]*$",
            r"i'll come|i can come|\bask(?:ed)? (?:him|her|them)|thank|let me (?:buy|take|treat)",
            r"(?:lunch|dinner|coffee|drinks?) is on me",
            r"my treat|help (?:me|us)|\b(?:is|are|was|were) coming\b",
            r"\bif it (?:all )?gets? too much\b|\bwhenever it\b|one of these days|some ?time soon",
        ),
    ),
    Construction(
        "what_suits",
        "question",
        "best* convenient* prefer* suit* work*",
        (
            r"\b(?:what|which|when|does|do|would|is|will|how)\b[^.?!]*\b(?:suit|suits|works? (?:for|best)|"
            r"work|prefer|convenient|best)\b[^.!]*(?:\?|$)"
        ),
        "Which day would suit you best?",
        "Tuesday suits me best.",
        unless=(
            r"^(?:when i|what i|what works)|it (?:is|was)",
            r"^will (?!(?:you|it|that|this|they|the|your|any|either|both|\w+day|\d)\b)",
            r"\bi (?:do|will|would|prefer)\b(?!.*\?)",
        ),
    ),
    Construction(
        "join_us",
        "question",
        "along* attend* guest* invit* join* part* rsvp welcome",
        (
            (
                r"\b(?:please |do |come and |you(?:'ll| will)? (?:could |can |should )?|would you (?:like|"
                r"care|love|want) to |hope you (?:can|could|will|'ll) |like you (?:and \w+ \w+ |and your \w+ |"
                r"all |both )?to |want you to |love you to |asked that you |invite you to |and )(?:join|"
                r"attend|participate|take part|be part|come along)\b.*\b(?:us|me|him|her|them|in|for|by|on|at|"
                r"the)\b"
            ),
            (
                r"\b(?:i|we)(?:'d| would| am|'m| are|'re)?(?: \w+)?(?: like| love| pleased| delighted|"
                r" happy)?(?: to)? (?:invite|inviting|invited?) (?:you|your|all of you|both of you)\b"
            ),
            r"^join (?:us|me|our)\b",
            r"\bas my guests?\b",
            (
                r"\byou(?:'re| are) (?:all |both |warmly |cordially |most |very )*(?:invited|"
                r"welcome to (?:join|attend|come))\b"
            ),
        ),
        "I am pleased to invite you to the fair on Tuesday.",
        "They joined us late.",
        unless=(
            r"\bthank",
            r"\bsorry\b",
            r"\bwould (?:have )?loved? to\b",
            r"\bjoin us in (?:wishing|welcoming|congrat)",
            r"\b(?:he|she|they) (?:invited|joined)\b",
            r"\binvited (?:us|me)\b",
        ),
    ),
)
