"""English: somebody is well again who was not."""

from __future__ import annotations

import re

from daemon.think.language.letters.recovery import Recovery
from daemon.think.later import later

_NOW = r"(?:now |finally |at last |safely |already |almost |nearly |quite |really |completely |up and )*"
_BETTER = (
    r"(?:(?:so |very )?much|a lot|lots|far|all|quite|heaps|miles|loads|tons|a great deal|a good deal|so much) better"
)

RECOVERY = Recovery(
    well=later(
        # my father is back home; she came home yesterday; I'm at my desk again
        rf"(?:\b(?:is|am|are|was|been|came|come|comes|went|got|gets|be|he|she|they|i|we)|'s|'m|'re) {_NOW}"
        r"(?:back (?:home(?! from (?!(?:the )?(?:hospital|ward|clinic|rehab)))|at (?:work|home|school|choir)|at (?:my|her|his|their) (?:desk|bench|post|garden)|in (?:the|her|his|my) (?:garden|saddle|workshop|kitchen|pulpit|classroom|own bed))"
        r"|back to (?:work|normal|school|her old self|his old self|my old self|full strength)|home (?:again|now)(?! from (?!(?:the )?(?:hospital|ward|clinic|rehab)))|home from (?:the )?(?:ward|clinic|rehab)|up and about|out and about|on the mend"
        r")\b"
        rf"|\b(?:he|she|i|mum|mom|mam|mother|father|dad|husband|wife|son|daughter|brother|sister|gran\w*|knee|hip|back|wrist|shoulder|arm|leg|foot|ankle|chest|cough|voice|hand|neck|head|heart|breathing|(?<!your )(?<!our )(?-i:(?!\w+day\b)[A-Z][a-z]+))(?: is| am| feels?|'s|'m) {_NOW}(?:{_BETTER}|(?:quite |perfectly |fully |very )?well (?:again|now)|fine (?:again|now)|(?:him|her|my)self again|right as rain|(?:as )?good as new|fighting fit|fit as a fiddle|healed|mended)\b"
        r"|\b(?:so|and|but) (?:he|she|they|i) (?:is|are|am) (?:(?:quite|very|perfectly) )?well\b"
        # she walks without the stick; he is driving again
        r"|\b(?:walk|walks|walking|walked|climb|climbs|climbing|climbed|eats|eating|drives|driving|swims|swimming|cycles|cycling|sings|singing|dances|dancing|runs|running|gardening|cooking|cooks)\b[^.!?;,]{0,30}\b(?:again|without (?:a |the |her |his |my )?(?:stick|sticks|frame|crutch|crutches|cane|help|pain)|unaided)\b"
        r"|\bwalked (?:all the way )?(?:to|round|around|up|down|as far as) (?:the|our) (?:\w+ ){0,2}?(?:postbox|post box|corner|shops?|gate|garden|block|church|park|end|road|stairs|hill|village|bakery|library|mailbox|pier|allotment)\b"
        r"|\bwalk(?:s|ing)? with (?:a|the|his|her) (?:stick|frame|cane)\b"
        r"|\b(?:cast|plaster|stitches|bandages?|splint|brace|drip|pins) (?:is|are|came|come|comes|has come|have come|was taken|were taken) (?:off|out)\b"
        r"|\b(?:threw|thrown|gave|given|handed|put) (?:away|back|aside) (?:the|my|her|his) (?:crutches|stick|frame)\b"
        r"|\bback on (?:the bike|my bike|her bike|his bike|the court|the allotment|stage)\b",
        re.IGNORECASE,
    ),
    denied=later(r"\b(?:not|no|never|nor|neither|hardly|barely|nobody|nowhere)\b|n't\b", re.IGNORECASE),
    not_well=later(
        r"\b(?:hope|hopes|hoping|hoped|until|till|when|if|once|may|might|should|could|would|waiting|want|wants|wish|longs?|worse|worst|hospice|palliative|relapse\w*|dying|to die|nothing more|last (?:days|weeks)|soon|tomorrow|next (?:week|month|year)|used to|before (?:it|the|she|he|they|all))\b|'d better",
        re.IGNORECASE,
    ),
    since=later(
        r"\b(?:was|were|had|spent|broke|caught|went)\b[^.!?]*?(?:\b(?:but|though|and|now)\b|[,;])", re.IGNORECASE
    ),
    lasting=later(
        r"\b(?:cancer|tumou?rs?|leuka?emia|lymphoma|melanoma|chemo\w*|radiotherapy|biopsy|dementia|alzheimer\S*|parkinson\S*|motor neurone|als|dialysis|hospice|palliative|terminal)\b",
        re.IGNORECASE,
    ),
    rejoices=later(
        r"\b(?:so |very |really |truly |most )?(?:glad|relieved|delighted|overjoyed|happy|pleased|thankful|grateful)\b|\b(?:what|such) (?:a relief|good news|wonderful news|lovely news|great news)\b|\b(?:wonderful|good|lovely|great|best) (?:news|to (?:hear|read|know))\b|\b(?:hooray|hurrah|hurray|thank (?:goodness|god|heavens?)|bravo)\b",
        re.IGNORECASE,
    ),
    of_health=later(
        r"\b(?:recover(?:y|ed|ing)|on the mend|better|well again|healed|mended|up and about|out of (?:the )?hospital|all[- ]clear|walking|walks|walked|home again|back home|is home|are home|'s home|the worst is over|behind (?:you|him|her|them)|went well|knee|hip|operation|surgery)\b",
        re.IGNORECASE,
    ),
    whom=later(
        r"\b(?P<me>(?:i|we)(?= (?:am|are|was|were|can|walk|walked|got|came|went|drive|drove|have|feel|climbed?|swam|swim|threw|handed)\b|'m|'re|'ve))"
        r"|\b(?:(?P<mother>(?:step)?(?:mother|mum|mom|mam|mummy|mama)|mamma)|(?P<father>(?:step)?(?:father|dad|daddy|papa))|(?P<parents>parents)|(?P<husband>husband)|(?P<wife>wife)|(?P<son>sons?)|(?P<daughter>daughters?)"
        r"|(?P<brother>brothers?)|(?P<sister>sisters?)|(?P<grandmother>gran|granny|nan|nana|grandma|grandmother)|(?P<grandfather>grandpa|grandad|granddad|grandfather)|(?P<uncle>uncle)|(?P<aunt>aunt|auntie)|(?P<cousin>cousin)|(?P<niece>niece)|(?P<nephew>nephew)"
        r"|(?P<child>child|baby|toddler|kids?|children)|(?P<grandchild>grand(?:son|daughter|child|children))|(?P<friend>friend|neighbour|colleague)|(?P<animal>(?:dog|cat|horse|puppy|kitten|pony)(?= (?:is|was|has|came|seems)|'s)))\b",
        re.IGNORECASE,
    ),
)
