"""English: thanks that name what would be otherwise, who made it so, or what it meant, and thanks put on record (`thanks`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.thanks.words import NO_THANKS

_FOR_US = r"(?:me|us|my|our|the (?:family|children|kids|boys|girls|team|whole|old|little))"
OWED_TO_YOU = (
    Construction(
        "it_was_you_who",
        "thanks",
        "was were is it's",
        (
            (
                r"^(?:and |but |well,? |oh,? |for )*(?:it|that) (?:was|is|were|'s) (?:all |really |always |only )?(?:you|your \w+)\b(?:, [^?]{2,60}?,)? (?:who|that|which) "
                rf"(?:\w+ )?(?:taught|encouraged|believed in|saved|pulled|persuaded|dragged|helped|steered|talked|pushed|rescued|held|carried|got|kept|gave|introduced|"
                rf"stood by|showed|set|turned|opened|sat with|nursed|backed) (?:[\w']+ ){{0,4}}?{_FOR_US}\b"
            ),
            (
                r"^(?:and |but |well,? |oh,? |for )*(?:it|that) (?:was|is|were|'s) (?:all |really |always |only )?(?:you|your \w+)\b(?:, [^?]{2,60}?,)? (?:who|that|which) "
                r"(?:\w+ )?made (?:(?:a|an) [\w ]{3,30} (?:out )?of (?:me|us|him|her|them)|(?:me|us) (?:a|an|who|what|believe|see|feel|want|think|love|brave)|it (?:all )?possible)\b"
            ),
        ),
        "It was you who talked me into the choir.",
        "It was you who told me the wrong day.",
        unless=NO_THANKS,
    ),
    Construction(
        "all_i_know_from_you",
        "thanks",
        "know am can learned learnt",
        (
            r"\b(?:whatever|everything|all|what little|the little|half|most of|much of) (?:of )?(?:what )?(?:i|we) (?:know|can do|am|are|learned|learnt|have learnt|have learned)\b[^?]*"
            r"\b(?:(?:from|to|through) you(?:rs)?\b|you taught (?:me|us))"
        ),
        "What little I know of bees I learned from you.",
        "All I know is that the bus to you is late.",
        unless=(
            *NO_THANKS,
            r"\ball (?:i|we) know is\b|\b(?:write|send|come|next|listen\w*|talk\w*|wait\w*|speak) to you\b",
        ),
    ),
    Construction(
        "without_what_you_did",
        "thanks",
        "without but not",
        (
            r"\b(?:(?:i|we|he|she|they|it)(?:'d| would|'d all)|should|could|might)(?: still| never| all| both| probably| certainly| not|n't)* ?(?:have|'ve) "
            r"[^?]{3,60}\b(?:without|but for|if not for|were it not for) (?:the|that|those|these|all the|all that) (?!(?:\w+ )?(?:delay|changes?|detour|row|noise|mess|trouble|mistakes?|interruptions?))"
            r"(?:[\w'-]+ ){1,4}?(?:that |which )?you(?:'d| had| so kindly| both)? (?:drew|lent|gave|sent|made|left|wrote|packed|put|found|told|did|brought|marked|showed|baked|"
            r"recommended|booked|cooked|knitted|taught|shared|offered|passed|let|introduced|suggested|dug|mended|fixed|recorded|printed|copied|picked|poured|"
            r"stood|sat|kept|held|spent|took)\b"
        ),
        "We'd have been soaked without the tarpaulin you lent us.",
        "We'd have been on time without the changes you made.",
        unless=NO_THANKS,
    ),
    Construction(
        "never_know_what_it_meant",
        "thanks",
        "know imagine guess realise realize",
        (
            r"\byou(?:'ll| will| can| may| could)? ?(?:never|not|hardly|scarcely|can't|cannot|couldn't) (?:ever |quite |begin to |possibly |really )*(?:know|imagine|guess|realise|realize) "
            r"(?:just )?(?:what|how (?:much|very much|greatly|deeply))\b[^?]*\b(?:meant|means|did|has done|have done|helped|comforted|cheered|steadied|touched|moved|saved|appreciated?|needed)\b"
            rf"(?: (?:to|for))? ?(?:{_FOR_US}|that|it|your|the)\b"
        ),
        "You can't imagine how much your letters helped me.",
        "You'll never know what it means to lose a bet.",
        unless=(r"\?$", r"\bin advance\b", r"\b(?:he|she|they) (?:hurt|cost)\b"),
    ),
    Construction(
        "put_on_record",
        "thanks",
        "gratitude thanks appreciation indebtedness debt",
        (
            r"\b(?:wish(?:es)?|would like|'d like|wants?|desires?|begs?|asked me|resolved|voted|agreed) to (?:\w+ )?(?:record|express|convey|place|put|acknowledge|offer|extend|note|minute|"
            r"pass on|set down)\b[^?]*\b(?:gratitude|thanks|appreciation|indebtedness|debt)\b[^?]*\b(?:you|your)\b"
        ),
        "The trustees wish to place on record their appreciation of your work.",
        "The trustees wish to express their appreciation of the roof.",
        unless=(
            r"\?$",
            r"\bin advance\b",
            r"\bif you\b|\byour (?:custom|interest|patience|continued|application|enquiry|letter of)\b",
        ),
    ),
)
