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
            r"\b(?:would you (?:like|love|care|want|be (?:free|up|interested|around|keen|game))|do you "
            r"(?:want|fancy|feel like)|fancy|(?:are|would) you (?:be )?(?:up|free|game|around|keen|interested|"
            r"available)|want|care|how about|what about|why don't (?:we|you)|shall we|can you|could you|will you|"
            r"can we|could we|may we|let's|if you(?:'d| would)? like to|if you could|like you to|love "
            r"(?:it if you|you to|for you|to have you)|hope you (?:can|could|will)|i'd like to invite|"
            r"we'd like to invite|come (?:and|to|along|over)|join us|i(?:'m| am) inviting|you(?:'re| are) "
            r"(?:all |both |warmly |cordially )?invited|let me know if you"
            r"(?:'d like to| want to| can| could| are free to)| please)\b.*\b"
            rf"(?:{LEISURE}|come (?:along|over|round|with|by|to)|join (?:us|me)|catch up over|meet for|go "
            r"(?:for|to|hiking|swimming|skating|climbing|dancing|camping|out)|visit us|stay with us|come and stay|"
            r"come and see us|see a film)\b"
        ),
        "Would you like to join us for dinner on Saturday?",
        "We had dinner on Saturday.",
        unless=(
            r"\b(?:some ?time|some day|one day|someday)[.!]?$",
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
            r"\b(?:what|which|when|does|do|would|is|will|how)\b[^.?!]*\b"
            r"(?:suit|suits|works? (?:for|best)|work|prefer|convenient|best)\b[^.!]*(?:\?|$)"
        ),
        "Which day would suit you best?",
        "Tuesday suits me best.",
        unless=(
            r"^(?:when i|what i|what works)|it (?:is|was)",
            r"\bi (?:do|will|would|prefer)\b(?!.*\?)",
        ),
    ),
    Construction(
        "join_us",
        "question",
        "along* attend* guest* invit* join* part* rsvp welcome",
        (
            r"\b(?:please |do |come and |you(?:'ll| will)? (?:could |can |should )?|would you (?:like|care|love|want) to |hope you (?:can|could|will|'ll) |like you (?:and \w+ \w+ |and your \w+ |all |both )?to |want you to |love you to |asked that you |invite you to |and )(?:join|attend|participate|take part|be part|come along)\b.*\b(?:us|me|him|her|them|in|for|by|on|at|the)\b",
            r"\b(?:i|we)(?:'d| would| am|'m| are|'re)?(?: \w+)?(?: like| love| pleased| delighted| happy)?(?: to)? (?:invite|inviting|invited?) (?:you|your|all of you|both of you)\b",
            r"^join (?:us|me|our)\b|\bas my guests?\b|\byou(?:'re| are) (?:all |both |warmly |cordially |most |very )*(?:invited|welcome to (?:join|attend|come))\b",
        ),
        "I am pleased to invite you to the fair on Tuesday.",
        "They joined us late.",
        unless=r"\bthank|\bsorry\b|\bwould (?:have )?loved? to\b|\bjoin us in (?:wishing|welcoming|congrat)|\b(?:he|she|they) (?:invited|joined)\b|\binvited (?:us|me)\b",
    ),
)
