"""English questions in the clothes of a request: "kindly intimate the date", "what time can we get into the hall?"."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_BEGGED = (
    r"(?:please|pls|plz|kindly|(?:(?:please|kindly),? )?be so (?:kind|good) as to|"
    r"(?:can|could|would|will) (?:you|one of you)(?: please| kindly| possibly| perhaps)?"
    r"(?: be (?:so (?:kind|good) as|kind enough|good enough|an angel and|a dear and)(?: to)?)?|"
    r"perhaps you (?:would|could)|(?:(?:i|we)(?:'d| would| should) be |very |most )*(?:glad|grateful|obliged) if you (?:would|could)|"
    r"(?:(?:i|we)(?:'d| would)? )?(?:really )?appreciate (?:it )?if you (?:would|could)|request(?:ing)? you to(?: please| kindly)?)"
)
_TELL = (
    r"(?:kindly )?(?:(?:inform|advise|tell|notify|apprise|remind|enlighten|indulge)(?: me| us)?|let (?:me|us) know|"
    r"(?:intimate|state|specify|say|mention|clarify|indicate)(?: to)?(?: (?:me|us))?|(?:revert|respond|reply) with)"
)
_A_FACT = (
    r"(?:dates?|times?|hours?|numbers?|nos?\b\.?|venue|names?|address|postcode|prices?|costs?|fees?|fare|rates?|status|size|"
    r"colou?r|reasons?|outcome|results?|title|code|balance|amount|total|eta|etd|availability|whereabouts|deadline|age|"
    r"height|weight|length|distance|platform|quantity|timings?|requirements|preferences?|allergies)\b"
)
TOLD_POLITELY = (
    rf"\b{_BEGGED} {_TELL}(?: by return| soon| asap| in due course)?,? (?:of |about |as to |on )?(?:(?:whether|if) (?!(?:any of |"
    r"one of )?(?:you|u)(?:'d| would|'re| are)? (?:can|could|able|be able|willing|happy|ok|okay|prepared|approve|agree|"
    rf"accept)\b)|an? (?:simple |plain |clear )?(?:yes|no)\b|what|when|where|which|who|whose|why|how\b|(?:(?:the|your|its|his|her|their|our|my) )?(?:[\w-]+ ){{0,2}}?{_A_FACT}"
    r"(?! (?:of (?:an?|any|some(?:one|body)) |keeper|sheet|card|table|tag|plate|slot)))(?!.*\b(?:and|then) (?:please |then |kindly )?(?:send|return|pay|bring|sign|"
    r"let us have|let me have|book|arrange|post|forward|come|fix|mend)\b)"
)
_IN = (
    r"(?:in|into|inside|to|up|on|onto|off|out|past|through|there|home|started|going|together|away|at|back (?:in|into|inside|to|"
    r"home|on)|over|across|down|round|near)\b"
)
# Asked is only the hour; what is to be handed over ("when can we have the keys?") is asked for.
WHEN_WE_MAY = (
    r"^(?:and |so |but |also,? |then |hi \w+,? )?(?:(?:(?:from|until|till|by|at|on) )?(?:when|(?:what|which) (?:time|day|days|date|week|"
    r"month|hour)|how (?:soon|early|late|long)) (?:can|could|may|might|shall|should|will|would) (?:i|we|visitors|people|guests|"
    r"everyone|(?:the|my|our|your) \w+) (?:first |next |actually |all |both )?(?:get "
    rf"{_IN}|see (?:you|each|him|her|them)\b|(?:use|enter|go|come|move|start|begin|leave|park|swim|visit|stop|open|pitch|camp|set|"
    r"unload|load|arrive|return|eat|sit|stay|drive|walk|plant|pick (?!up)|switch|turn|be)\b)"
    r"|how (?:long|close|far|near|high|loud|many|much|often|big) [^,?]{0,30}?\b(?:can|could|may|might|should|shall) (?:i|we) (?!borrow|have|take|get|count|"
    r"expect|thank)\w+|(?:where|which) [^,?]{0,30}?\b(?:can|could|may|might|should|shall) (?:i|we) (?:use|park|leave|put|change|sit|stand|stay|eat|find|buy|"
    r"plug|hang|unload|enter|come|go|swim|camp|pitch)\b)"
    r"(?!.*\b(?:could you|can you|would you|please (?:send|let|give|bring|sign))\b)[^?]*\?"
)
MAY_I_KNOW = (
    r"\b(?:may|might|could|can) (?:i|we) (?:please |kindly |just )?(?:know|enquire|inquire|learn) (?:the|your|what|when|whether|how|why|which|who|"
    r"where|by when|about)\b|\b(?:grateful|obliged|glad|pleased) to (?:know|learn|be told) (?:whether|if|when|what|how|why|which|who|where|by when)\b|"
    r"\b(?:would|do|did) (?:you|any of you|either of you) (?:happen to |by any chance |perhaps )?know (?:whether|if (?!(?:you|one of you|anyone|"
    r"somebody|someone)\b)|what|when|where|which|how|why)\b[^?]*\?|"
    r"\b(?:please|kindly|could you|can you|would you)(?: please| kindly)? share (?:with us |with me )?(?:the|your) (?:[\w-]+ ){0,2}?(?:venue|dates?|times?|"
    r"timings?|hours|deadline)\b(?! (?:sheet|table))"
)
POLITELY = (
    Construction(
        "may_i_know",
        "question",
        "know enquire inquire learn told share",
        MAY_I_KNOW,
        "May I know the reason for the delay?",
        "May I know you always.",
        seeks=True,
    ),
    Construction(
        "told_politely",
        "question",
        "please pls plz kindly kind good could can would will perhaps grateful obliged glad appreciate request requesting",
        TOLD_POLITELY,
        "Kindly intimate the date of the next hearing.",
        "Kindly inform the tenants when the lift is mended.",
        seeks=True,
    ),
    Construction(
        "when_we_may",
        "question",
        "when what which where how",
        WHEN_WE_MAY,
        "What time can we get into the hall on the day of the fair?",
        "What time can we have the hall back?",
        seeks=True,
    ),
)
