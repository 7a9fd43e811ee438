"""English small talk without the word weather: birds back, fog to lean on, not a drop in weeks, forty degrees here (`smalltalk`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_SKY_IS = r"(?:grey|gray|dripping|wet|sodden|soggy|dreary|drab|dull|cold|hot|glorious|foul|filthy|muggy|windy|sunny|foggy|rainy|drizzly|bright|crisp|frosty|mild|close|sultry|damp|miserable|gloomy|murky|blustery|icy|snowy|golden|still|balmy|scorching|sweltering|stormy|dismal|raw|bleak|bitter|parched|dry|gorgeous|beautiful|perfect|horrid|vile|freezing|chilly|wintry|springlike|autumnal|misty)"
_SPAN = r"(?:day|week|morning|evening|afternoon|night|summer|winter|spring|autumn|month|weekend|fortnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)"
_OURS = r"\b(?:my|our|your|he|she|they|please|could you|can you|would you|cancel\w*|meeting|deadline|invoice|roof|thank\w*|sorry|i'll|we'll|bring|crop|flight|late)\b|\?$"
SCENES = (
    Construction(
        "not_a_drop",
        "smalltalk",
        "drop spot breath flake cloud speck sign cloudless end",
        (
            r"^(?:still |and |well,? |yet )*(?:not|hardly|scarcely|barely|never) (?:a|one|a single) (?:drop|spot|breath|flake|cloud|speck|hint|glimpse|puff) (?:of (?:rain|snow|wind|sun|sunshine|frost|air|blue|breeze|cloud)|in (?:the|this) (?:sky|heat))\b",
            r"^(?:still )?no (?:end|let-up) (?:in sight )?(?:to|in) (?:this|the) (?:rain|heat|cold|fog|drought|wind|snow|frost|drizzle|gloom)\b",
        ),
        "Not a breath of wind all week, and the sea like glass.",
        "Not a drop of petrol in the tank.",
        unless=_OURS,
    ),
    Construction(
        "such_a_grey_week",
        "smalltalk",
        "such what another here not",
        (
            rf"^(?:and |oh,? |well,? |still,? )*(?:such|what|quite|another|here it's another) (?:a |an )?(?:{_SKY_IS},? (?:and )?){{1,3}}{_SPAN}\b(?! (?:for (?:the|your|you)|at the (?:office|clinic)))",
            rf"^(?:and |but |so )?{_SPAN} again,? (?:and|with|but) (?:the |more |another )?(?:\w+ )?(?:fog|rain|drizzle|sun|snow|frost|wind|mist|sleet|hail|clouds?|sky|gales?|ice|heat)\b",
        ),
        "What a raw, bleak afternoon, the lamps are on at three.",
        "What a dry week for the takings.",
        unless=(rf"{_OURS}", r"\b(?:takings|market|sales|shares)\b"),
    ),
    Construction(
        "season_is_back",
        "smalltalk",
        (
            "swallows swifts cuckoo cuckoos geese snowdrops crocuses bluebells daffodils primroses blossom blackthorn hawthorn leaves magnolia cherry rooks martins conkers hedgerows robins nightingale skylarks larks lambs "
            "monsoon rains frost snow fog heat heatwave thaw spring autumn winter mistral wind storms cicadas crickets days evenings mornings nights clocks"
        ),
        (
            r"^(?:and |so |well,? |here,? )*(?:the |our |first )?(?:swallows|swifts|(?:house )?martins|cuckoos?|wild geese|geese|rooks|nightingales?|skylarks|larks) (?:are|is|have|has) (?:all |already |finally |at last |just )?(?:back|here|gone|come|arrived|left|returned|overhead|singing|gathering|nesting)\b",
            r"^(?:and |so |well,? |here,? )*(?:the )?(?:first )?(?:snowdrops|crocuses|bluebells|daffodils|primroses|blossom|cherry blossom|blackthorn|hawthorn|magnolias?|leaves|conkers|hedgerows) (?:are|is|have|has) (?:all |already |finally |at last |just )*(?:out|up|over|turning|falling|coming|come|in (?:flower|bloom|leaf)|gone|everywhere|full of|down|early|late)\b",
            r"^(?:and |so |well,? |here,? )*(?:the )?(?:monsoon|rains|frosts?|snow|fog|heat|heatwave|thaw|spring|autumn|winter|mistral|sirocco|harmattan|storms|cold|drought) (?:has|have) (?:come|arrived|set in|started|broken|begun|hit|gone|lifted|finally|at last|already|really|been)\b[^?]*",
            r"\bthe (?:mornings|evenings|nights|air|garden|lane|streets?|whole \w+) (?:smells?|is full|are full) (?:of|like) (?:cut grass|autumn|spring|rain|wet \w+|snow|woodsmoke|blossom|leaf mould|hay|honeysuckle|lilac|bonfires)\b",
        ),
        "The house martins have come back and the hawthorn is out.",
        "The geese have come back into the yard and eaten my lettuces.",
        unless=(rf"{_OURS}", r"\bin (?:the|a) (?:yard|loft|barn|gutter|chimney|shop|freezer)\b"),
    ),
    Construction(
        "so_many_degrees",
        "smalltalk",
        "degrees zero below shade thermometer",
        (
            r"^(?:(?:here|down here|up here|over here|back here|out here)?,? ?(?:in [\w' -]{2,24}?)?,? ?)?(?:it(?:'s| is| was|'s been| has been)|we(?:'re| are)(?: at)?|the thermometer (?:says|reads|shows|hit)) (?:\w+ ){0,2}?(?:minus )?(?:\w+(?:-\w+)?|\d+) (?:degrees|below(?: zero)?|in the shade|above zero)\b(?![^?]*\b(?:oven|fever|bake|server|boiler|fridge|incubator|kiln)\b)"
        ),
        "Up here in Tromso it is twenty below and dark by two.",
        "Up here in the loft the boiler is at sixty degrees.",
        unless=_OURS,
    ),
)
