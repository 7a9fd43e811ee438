"""English: plans of one's own life, told in the form of a promise, which nobody is owed: `I'll mow my lawn at the weekend`."""

from __future__ import annotations

import re

from daemon.think.later import later

_LEAD = r"(?:.*[,;] )?(?:(?:and|so|but|now|then) )*"
# Nothing in it is for the hearer, has a purpose or a last day, or is shown to anybody.
_FOR_NOBODY = (
    r"(?!.*\b(?:you|your|yours|yourself|us|everybody|everyone|anybody|anyone|together|by|before (?!(?:winter|summer|spring|autumn|christmas|easter|bed|breakfast|lunch|dinner|supper|work|dark)\b)|"
    r"so (?:that|they|it|we|he|she|the)|in time|ready|instead|as (?:agreed|promised|discussed))\b)"
    r"(?!.*\bfor (?!(?:myself|once|ages|good|a (?:change|while|bit|few|week|day|month|walk|swim|run)|the (?:day|night|week|weekend|summer|winter|season|first time))\b)\w)"
    r"(?!.*\b(?:and|then) (?:\w+ly |then )?(?:send|share|circulate|bring|post|e-?mail|forward|drop|let|tell|pass|hand|deliver|return|give|report|ring|show|print|put|come|meet|join|help)\b)"
)
_WILL = r"(?:'ll| will| shall|(?:'m| am|'re| are) going to)(?: (?:just|then|probably|finally|also|only))?"
# What one does to keep one's own things and one's home.
_KEEP = (
    r"(?:(?:re)?(?:paint|decorate|wire|tile|varnish|wax|pot)|mow|weed|prune|rake|water|plant|dig (?:over|up)|tidy(?: up)?|clean(?: out)?|clear out|wash|iron|hoover|vacuum|dust|defrost|declutter|"
    r"service|insulate|renovate|wallpaper|darn|dye)"
)
# `our old kitchen`, not `our club kitchen`
_HOME = (
    r"(?:(?:own|new|old|little|small|big|tiny|whole|entire|poor|front|back|spare|guest|upstairs|downstairs|vegetable|herb|rose|flower) )*"
    r"(?:bedroom|kitchen|bathroom|loft|attic|living room|sitting room|dining room|spare room|hallway|house|flat|home|garden|lawn|porch|cellar|conservatory)s?\b"
)
_THINGS = (
    r"(?:(?:own|new|old|little|big|good|poor|winter|summer|bedroom|kitchen|vegetable|flower|fruit|apple|cherry|plum|pear) )*"
    r"(?:patch|hedge|roses?|trees?|shrubs?|bulbs|tomatoes|potatoes|vegetables|plants|flowers|greenhouse|shed|garage|"
    r"windows?|curtains|carpets?|floors?|fridge|freezer|oven|boiler|car|bike|bicycle|motorbike|caravan|clothes|shirts?|socks|jeans|hair|desk|wardrobe|cupboards?|drawers)\b"
)
# not `I'll wash my car park`, `I'll clean my house keys`
_NO_MORE = r"(?=[.!]*$|,| (?:on|at|in|this|next|over|before|tomorrow|tonight|today|again|soon|some|first|and|when|while|once|then|after|with my|a bit|every)\b)"
_KEEPS_OWN = (
    rf"(?:i{_WILL} {_KEEP} (?:up )?my (?:{_HOME}|{_THINGS}){_NO_MORE}"
    rf"|i{_WILL} (?:un)?pack my (?:bags?|suitcases?|rucksack|things){_NO_MORE}"
    rf"|we{_WILL} {_KEEP} our {_HOME}{_NO_MORE})"
)
_FOR_ONESELF = rf"(?:i|we){_WILL} (?:treat|buy|make|bake|knit|sew|cook|get|pour|run) (?:myself|ourselves) (?:to )?(?:a|an|some|another|the|one)\b"
_REST = (
    rf"(?:i|we){_WILL} (?:(?:go to bed|go back to bed|sleep in|lie in|stay in bed|have (?:an early night|a lie-?in|a quiet (?:night|evening|day|weekend)|a nap|a bath)|put my feet up)\b"
    r"|spend (?:the |all |a |my |our |most of )[\w ]{0,16}?(?:day|evening|weekend|week|morning|afternoon|night|summer|winter|holidays?|christmas|easter) (?:in (?:bed|the garden|front of)|at (?:home|my|our)|on the (?:sofa|beach|couch)|with (?:my|our) )"
    r"|(?:give up|take up|quit) \w+ing\b|learn (?:to \w+\b|(?-i:[A-Z])\w+)|move house\b|(?:visit|go (?:and|to) (?:see|visit)) (?:my|our) \w+(?:,? (?:on|at|in|this|next|tomorrow|over|again|soon)\b|[.!]*$))"
)

OWN_PLAN = later(
    # a birthday
    r"\b(?:i|we|he|she|they)(?:'ll| will| shall)? (?:be|turn) (?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|a hundred|eighteen|twenty-one) ?(?=[.,!;]|$|in\b|on\b|next\b|this\b|tomorrow\b|today\b|years\b)"
    # what one will make or get for oneself or of one's own; not `I'm going to buy you a coat`, `make the cake for the fete`
    r"|^(?!.*\b(?:and|then) (?:\w+ly |then )?(?:send|share|circulate|bring|post|e-?mail|forward|drop|let|tell|pass|hand|deliver|return|give|fit|fix|mend|report|ring|show|print|put)\b)(?!.*\b(?:you|your|yours|for (?!(?:myself|ourselves|me|us|once|ages|a (?:change|while))\b)\w+)\b)(?:.*[,;] )?(?:(?:and|so|but|now|then) )*(?:i'm|i am|we're|we are) going to (?:(?:buy|get|treat|allow) (?:myself|ourselves|me|us)?(?: to)? ?(?:a|an|some|new|two|another)\b(?! (?:quotes?|estimates?|prices?|copies|dates?|names|answers?)\b)|(?:make|cook|bake|wear|eat|drink|plant|hang|frame|learn|read|reread) (?:his|her|their|my|our|a|some|all)\b(?! (?:\w+ )?(?:list|start|decision|plan|rota|spreadsheet|note|point|call|copy|booking|appointment|suggestion|calls|copies|notes)\b)|(?:have|take) (?:a|an|another|my|some) (?:\w+ )?(?:bath|rest|nap|lie-?down|drink|cry|break|walk|holiday|day off|week off|early night|think)\b|(?:sleep|rest|bed|cry|laugh|sulk|celebrate|retire|enjoy|try|carry on|keep)\b)"
    # so long as life lets one; not `I'll keep on looking for your ring until I find it`
    r"|^(?!.*\byour?s?\b)(?:.*[,;] )?(?:(?:and|so|but) )*(?:i|we)(?:'ll| will| shall) (?:just )?(?:carry on|keep (?:on |going|at it|working|playing|singing|walking|driving)|go on|soldier on|struggle on|battle on|stay on|muddle through|plod on|work on)\b[^.?!]*\b(?:as long as|so long as|until|till|while) (?:i|we|my|our|the (?:hands?|legs?|knees?|eyes?|voice|money|body))\b"
    # to be back where one belongs, some time; not `I'll come back to you when I can`
    r"|^(?!.*\byou\b)(?:.*[,;] )?(?:(?:and|so|but) )*(?:i|we)(?:'ll| will| shall) (?:come|be|get) back(?: to (?:choir|work|class|church|training|rehearsals?|school|the (?:team|choir|club|group|band)))? (?:when|whenever|as soon as|once) (?:i|we)(?:'m| am|'re| are)? (?:can|able|better|well|stronger|fit|ready|up to it|allowed|feel)\b"
    # one's own things, oneself, one's rest; not `I'll mow your lawn`, `I'll finish my chapter by Friday`, `I'll clean my half of the hall`
    rf"|^{_FOR_NOBODY}{_LEAD}(?:{_KEEPS_OWN}|{_FOR_ONESELF}|{_REST})[^?]*$",
    re.IGNORECASE,
)
