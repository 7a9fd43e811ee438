"""English: what undoes a thing that stands: taking back, giving up, putting off, setting another day."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.deeds import Undoing
from daemon.think.later import later

# what tells the hearer to do so: `Sorry, just ignore ...`; not `They ignore ...`, `Tom wants to ignore ...`
_DO = r"(?:^|[,;:] |[–—-] )(?:(?:please|so|oh|sorry|actually|just|kindly|perhaps),? |you can |you may |let's |(?:can|could|would) you please )*"
_MINE = r"(?:my|our) (?:request|question|enquiry|plea)\b"
_WHAT_I_SAID = (
    r"what (?:i|we)(?:'d|'ve| had| have)? (?:just )?(?:said|asked|wrote|written|told you|mentioned|suggested)\b"
)
_NOT_TO_COUNT = (
    rf"{_DO}(?:(?:ignore|disregard|forget|scrap|strike) (?:all |everything |about )?(?:of )?(?:{_WHAT_I_SAID}|{_MINE})"
    rf"|(?:cancel|drop) {_MINE}"
    r"|(?:consider|treat|regard) (?:(?:my|our|the|this) (?:request|question)|(?:my|our) order) (?:as )?(?:withdrawn|cancelled|void|closed)\b"
    r"|(?:pretend|act as (?:if|though)) (?:that )?(?:i|we)(?:'d| had)? never (?:asked|said|wrote|mentioned)\b)"
    # `I take back what I said`, `I'd like to cancel my request`
    rf"|(?:^|[,;] |\b(?:so|and|but) )(?:i|we)(?:'ll| will|(?:'d| would) like to| want to| have to)? (?:(?:take back|cancel|drop) {_MINE}|take back {_WHAT_I_SAID})"
)

UNDOING = Undoing(
    takes_back=later(
        r"^(?:please |oh,? |so |actually,? |you can |just )*forget (?:about )?(?:the|my|what|that)\b|\banswered my own question\b"
        r"|^(?:oh,? |ah,? |it's |sorry,? )*(?:found (?:it|them)|got it)\b"
        r"|\b(?:won't|shan't|don't|no longer) (?:be )?(?:need|needing|require|requiring)\b(?! to\b)|\b(?:doesn't|does not) matter (?:about|any more)\b"
        r"|\bno worries about\b|\bdon't trouble\b|\b(?:had|have|'ve had) (?:it|them|the [\w ]{1,24}) (?:all along|already|after all)\b"
        # `please ignore what I said about the walnut loaves`; not `don't ignore what I said`, `ignore what he said`
        rf"|{_NOT_TO_COUNT}"
        r"|\b(?:never ?mind|no longer need|not? need(?:ed)? (?:it |that |them )?any ?more|(?:scratch|scrap|strike) that|(?<!n't )(?<!not )(?<!never )(?:disregard|ignore my)|(?<!n't )(?<!not )(?<!never )(?<!to )(?<!\bi )(?<!\byou )forget (?:about )?(?:it|that|my|what i)|(?<!not )(?<!n't )(?<!never )(?<!i )(?<!to )\bforget about (?:the|those|these)|withdraw|take (?:it|that) back|(?:i|we)(?:'ve| have)? (?:found|sorted|solved|figured|managed)|(?:is|are|been|it's|\w's) (?:all )?sorted|thanks (?:all the same|anyway)|thank you (?:all the same|anyway)|(?:don't|do not|won't) need .{0,40}(?:after all|any ?more))\b",
        re.IGNORECASE,
    ),
    spares=later(
        r"\b(?:i|we)(?:'ve| have)(?: just| now)? (?:got|bought|borrowed|found|been (?:given|lent|offered|told|sent)|managed to (?:get|find|borrow|buy)) (?:a|an|one|some|another|the|it|them|hold)\b[^.?!]*\b(?:now|already|myself|ourselves|instead|elsewhere|so|in the end|after all|from)\b"
        r"|\b(?:no need (?:to|for)|no (?:longer|more|further) (?:any )?(?:need|use) (?:to|for|of)|(?:isn't|is not|is no longer|not|there's no longer|there is no longer) any (?:more )?need (?:to|for)|needn't|(?:don't|do not|won't) owe (?:me|us)|(?:let you|you're|you are) off the hook|don't (?:need to )?bother|(?:don't|do not|no need to|needn't) worry (?:any more )?about the)\b"
        r"|\b(?:let's|we'll|i'll|(?:i'm|we're|i'd be|we'd be) (?:quite |perfectly |just as )?(?:happy|content|fine|glad) to) (?:just |all )?(?:skip (?:it|the|that|your)|give (?:it|(?:the|that|your) [\w' -]{1,24}?) a miss)\b"
        r"|\b(?:you can |please |just )leave (?:the|your|that|those) [\w' -]{1,24}? at home\b|\blet (?:him|her|them|yourself|(?-i:[A-Z])\w+) off\b(?! (?:the (?:lead|leash|bus|train)|early|at)\b)",
        re.IGNORECASE,
    ),
    forgives=later(
        r"^(?:(?:oh|ah|hey|hi|dear \w+|ok(?:ay)?|of course|that's (?:ok(?:ay)?|fine|all right)),? )*(?:(?:honestly|really),? )?(?:no (?:worries|problem|bother|stress|panic|trouble)|(?:please )?(?:don't|do not) (?:you )?worry)(?: at all| whatsoever)? about (?:the|your|my|that|those|these|it)\b(?: [\w'-]+){0,3}[.!]*$",
        re.IGNORECASE,
    ),
    treats=later(
        r"^(?!.*(?:next time|\?))(?:.*\b)?(?:(?:was|is|'s) (?:all )?(?:on me|on us|my treat|our treat)|(?:my|our) treat|(?:no need|don't|you (?:don't|needn't)(?: have)?) (?:to )?(?:worry about (?:the (?:money|bill|cost|fare)|paying)|pay (?:me|us)(?: back)?)|"
        r"(?:forget (?:about )?|never mind )the (?:money|bill|\$?£?\d+)|you (?:don't owe|owe) (?:me|us) (?:anything|nothing))\b",
        re.IGNORECASE,
    ),
    otherwise=NEVER,
    delays=later(
        r"\b(?:didn't|did not|haven't|have not|couldn't|could not|not|never|hasn't|isn't|aren't)(?: yet| quite| really| quite yet)? (?:manage[d]?|g[eo]t(?:ten)? (?:round|around)|(?:had|have|found|find|got) (?:(?:the |any |much |enough )?(?:time|chance|opportunity|moment)|a (?:chance|moment|minute))|been able|finish(?:ed)?|done|start(?:ed)?|ready|complete[d]?|get (?:it|them|the [\w ]{1,20}|to it) (?:done|finished|ready|sent|off)|come yet|arrived)\b"
        # not `The plumber came and could not find it`
        r"|\b(?:i|we)(?:'m|'ve| was| were| am| are| had| have| fell| got)\b[^.?!]{0,60}? (?:and|so) (?:(?:could not|couldn't|did not manage to|didn't manage to)|was(?:n't able| not able| unable) to|were(?:n't able| not able| unable) to) (?!find|see|reach|remember)(?:\w+ ){0,2}(?:your?|it|them|the|that)\b"
        r"|\b(?:ran|run|running) out of time\b|\bno time (?:for|to)\b|\b(?:running (?:late|behind)|behind (?:schedule|with)|held up|taking longer|takes longer|took longer)\b|\bneed (?:a (?:bit|little|few|couple)|more|another|until|till)\b|\b(?:won't|will not|can't|cannot) be (?:ready|finished|done|there|with you)\b",
        re.IGNORECASE,
    ),
    puts_off=later(
        r"\b(?:instead|postpone|reschedul\w*|push(?:ed|ing)? (?:it |them |this |that |(?:the |your )?[\w' ]{1,24} )?(?:back|to)\b|put (?:it|them|this|that) (?:back|off)|put off|delay(?:ed)?|later than|more time|move it|rather than|not before|(?:tak(?:e|es|en|ing)|took) (?:a (?:bit|little|while) )?longer|longer than|held up|running (?:late|behind)|behind schedule|not (?:quite |yet )?(?:ready|finished|there yet)|(?:have|need|want) (?:to wait|a (?:few|couple of) more|a bit longer|another)|at the (?:earliest|latest)|slip(?:ped|ping)? (?:to|by|back)|more like(?:ly)?|no sooner than)\b",
        re.IGNORECASE,
    ),
    gives_up=later(
        r"\b(?:can't|cannot|could not|couldn't|won't|will not|unable|not be able|had to (?:give up|cancel|drop)|have to (?:hand|give|pass) [^.?!]{1,30} (?:back|over|up|on)|(?:have|going) to (?:give up|step down|bow out|pull out|back out|drop out|let you down|withdraw))\b",
        re.IGNORECASE,
    ),
    forgot=later(
        r"\b(?<!all )(?<!long )(?<!quite )(?<!already )(?<!and )(?<!is )forgot(?:ten)?(?= ?[,.!;]|$)|\bforgot(?:ten)? (?:all about |to (?!say|tell|mention|ask|add|write)|your|the|about (?:your|the)|it\b)|\b(?:slipped|went clean out of) my mind\b",
        re.IGNORECASE,
    ),
    in_mind=later(
        r"\b(?:\w+n't|not|never|don't (?:you )?think (?:that )?(?:i|we)(?:'ve| have)?) forgot(?:ten)?\b", re.IGNORECASE
    ),
    at_another_time=NEVER,
    cannot=later(
        r"\b(?:i|we)(?:'m| am|'re| are)? (?:really |just |still |simply |now |also |sadly |unfortunately )?(?:can't|cannot|couldn't|could not|won't|will not|shan't|unable to|not able to|not going to) (?:now |after all |quite |even |possibly |any longer )?(?:be able to )?(?!(?:wait|believe|find|remember|promise|thank|tell|say|see (?:why|how|any)|think|imagine|help (?:but|it|laugh|think|feel)|stand|be sure|complain|open|read|decide|recall|work out|stop|get over|get (?:enough|used)|mention|forget|speak for|blame|resist|deny|have (?:it )?before|do (?:it |them |that |this )?(?:before|until|till|on)|be late|keep you|bore|bother|trouble|pretend|afford to miss|answer|explain|judge|complete|miss|be [\w ]{0,12}(?:happier|prouder|better))\b)(?!before|until|till)\w+"
        r"|\bno way (?:that )?(?:i|we)(?:'ll| can| could| will)\b"
        r"|\b(?:have to|has to|having to|had to|going to|must|need to|i'll|we'll|i will|we will) (?:cry off|cancel|pull out|withdraw|drop out|call (?:it|this|that|the [\w ]{1,20}) off|back out|bow out|give [\w ]{1,20} a miss|let you down)\b"
        r"|\b(?:i|we)(?:'ve| have)? (?:had to )?(?:dropped?|cancelled|scrap(?:ped)?|abandon(?:ed)?|shelved?|binned|given up on)\b(?! (?:you|it off|them off|off|in|by|round|(?:the|your|my|our|a|an|some|two|all) [\w' ]{1,40}?\b(?:off|in|round|over|at|through|on|by)\b))"
        r"|\b(?:turned down|rejected|vetoed|forbid(?:s|den)?|ruled out|put a stop to)\b|\b(?:sorry|gutted|sad|have|having|going|be) to miss (?:your|the)\b"
        r"|\b(?:gone|went|been (?:sold|given|promised)) to (?:another|someone|somebody|a )|\bno-?go\b|\b(?:not happening|off the table|out of the question)\b"
        r"|\b(?:won't|wouldn't|doesn't|didn't|isn't going to) (?:let|allow|lend|give) (?:me|us)\b|\bthere (?:won't|will not|isn't going to|is not going to) be\b"
        r"|\b(?:you'll|you will|you) (?:have to|need to|need|must|had better|should|'d better)? ?(?:find |ask |get |look for |use )?(?:somebody|someone|somewhere) else\b"
        r"|\b(?:manage|do|make do|cope) without\b|\bno (?:luck|joy|chance|hope) (?:with|of|for)\b"
        r"|\b(?:haven't|hasn't|don't|doesn't) (?:got|have) (?:it|them|one|any|the [\w ]{1,16}) (?:to (?:lend|give|spare|send|bring)|any (?:more|longer)|after all)\b"
        r"|\bno [\w ]{1,20},? (?:(?:i'm|i am|we're) )?(?:afraid|sorry)\b|\b(?:i|we)(?:'ve| have)? (?:just |accidentally |gone and |somehow |already )*(?:lost|broken|broke|deleted|wiped|ruined|burnt|burned|smashed|thrown (?:away|out)|given away|sold|mislaid|spoilt|spoiled|dropped and broke) (?:the|my|your|our|it|them|all)\b|\bno [\w ]{1,20}(?:,| -)? (?:after all|this time|this year)\b"
        r"|\b(?:is|are|'s|has been|have been) (?:now |all |sadly |unfortunately )?(?:off|called off|cancelled|canceled|scrapped)(?= (?:after all|again|then|now|too)|[.,!;]|$)"
        r"|\bno longer (?:available|possible|an option|have|got|mine|for sale|going ahead|happening)\b|\bdecided (?:against|not to)\b"
        r"|\bno [\w ]{1,24} from (?:me|us)\b|\b(?:is|are|'s|'re) in (?:pieces|bits|tatters|shreds)\b|\bbeyond repair\b"
        r"|\b(?:has|have|'s|'ve) (?:fallen|fell) through\b|\bfell through\b|\bbeen (?:stolen|written off|thrown (?:out|away)|withdrawn|scrapped)\b"
        r"|\b(?:isn't|aren't|is not|are not|not) going to (?:happen|work out|be possible)\b|\b(?:gone|went) (?:missing|astray)\b|\bcome to nothing\b"
        r"|\b(?:i|we)(?:'ve|'d| have| had)?(?: had to)? let (?:it|that|this|(?:the|your|my|that) [\w' -]{1,24}?) (?:slide|drop|go(?=[.,!;]|$))|\b(?:must|have to|had better|'d better|need to) (?:\w+ ){1,4}?without me\b"
        r"|\b(?:i|we)(?:'m|'re|'ve| am| are| have)? (?:asking|asked) (?:[\w']+ ){1,3}?to (?:[\w']+ ){1,8}?(?:instead(?: of (?:me|us))?(?=[.,!;]|$)|in (?:my|our) (?:place|stead)\b)"
        r"|\b(?:it's|it is) (?:now |far |much |rather )*too late to\b|\b(?:has|have|'s|'ve) (?:defeated|beaten|got the better of) (?:me|us)\b",
        re.IGNORECASE,
    ),
    new_day=later(
        r"\b(?:have|has|had) to wait (?:until|till|for)\b|\bneed (?:a (?:few|couple of) more|another|until|till|more time)\b"
        r"|\b(?:expect|look for) (?:it|them|the|your|my|our)\b|\b(?:not|won't|can't|cannot|isn't|aren't|shan't)\b[^.?!,;]{0,30}\b(?:before|until|till)\b"
        r"|\b(?:it'll be|it will be|(?:will|'ll) have to be|(?:make|move|call) (?:it|that)|(?:will|'ll) be|won't be) (?:\w+ ){0,4}(?:before |until |on |by |to )?(?=mon|tue|wed|thu|fri|sat|sun|the \d|next|tomorrow|\d|the (?:end|start|beginning|middle) of|end of)",
        re.IGNORECASE,
    ),
    make_it=later(
        r"^(?:\w+, )?(?:(?:let's |can (?:i|we) |could (?:i|we) |may (?:i|we) |might (?:i|we) |shall (?:i|we) |we'd better |i'd better |i'll have to |we'll have to |(?:is it|would it be) (?:ok|okay|all right|alright|possible) (?:if (?:i|we) |to ))?(?:make|(?<= i )made|(?<= we )made|call) (?:it|that)|let's say|let's do|shall we say|say) (?:it )?(?:on )?(?:the \d|\w+day|next|tomorrow|\d)",
        re.IGNORECASE,
    ),
    of_another=later(
        r"^(?:sadly |unfortunately |but )?(?!(?:[Ii]|[Ww]e|[Ii]t|[Tt]hat|[Tt]his|[Yy]ou|[Tt]here|[Tt]hey|[Tt]hese|[Tt]hose|[Nn]obody|[Ss]o)\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+)? (?:can't|cannot|couldn't|won't|isn't able to|had to (?:cancel|drop out))\b",
    ),
    drops_day=later(
        r"\b(?:\w+day|tomorrow|the \d+\w*|that day)(?:'s| is| was| has| won't| doesn't| will)\b[^.?!]{0,20}\b(?:no good|out|off|bad|impossible|no longer|not (?:good|possible|on|going)|won't|doesn't|work|suit|taken|busy)\b"
        r"|\b(?:have|give me|get|need|take|want) (?:it )?(?:until|till) (?:\w+day|the \d+\w*|next|tomorrow)\b"
        r"|\b(?:an extension|a few more days|another (?:day|week|couple of days))\b",
        re.IGNORECASE,
    ),
    proposes_day=later(
        r"^(?:(?:how|what) about |would |could (?:we|i) (?:make|do|say) (?:it )?|shall (?:we|i) say |can (?:we|i) (?:make|do) (?:it )?|is |does |maybe |perhaps )?(?:on )?(?:next |this )?(?:\w+day|tomorrow|the \d+\w*)\b[^.?!]{0,40}\?$"
        r"|\b(?:have|give me|get|need|take) (?:it )?(?:until|till) (?:\w+day|the \d+\w*|next \w+|tomorrow)\b[^.?!]{0,20}\??$",
        re.IGNORECASE,
    ),
    asks=later(r"[?？]\W*$|\b(?:could|can|would|will) you\b|\bplease\b"),
    forward=later(
        r"\b(?:will|won't|'ll|shall|shan't|going to|expect|have to|has to|need|needs|until|till|before|instead|rather|slip(?:s|ped)?|push(?:ed)?|move[sd]?|moving|delay(?:ed|s)?|late[r]?|can't|cannot|couldn't|now|realistically|more like(?:ly)?|likelier|earliest|latest|longer|not|can|ok|okay|all right|alright|fine|mind|possible|make (?:it|that)|say|do|suit|better|work|possible|going on|coming on|i'm|we're|reschedul\w*|postpone\w*|put (?:back|off)|instead of|switch(?:ed)?|swap(?:ped)?|change[sd]?|should be|would be|next (?:day|free|slot)|pencill?ed|realistic|doable|possible)\b",
        re.IGNORECASE,
    ),
    wishes_day=later(
        r"^(?:\w+, |sorry,? |but |so )?(?:can|could|may|might|shall|would|will|is|does|are|how about|what about|do you mind if|would you mind if|any chance)\b[^?]*\?",
        re.IGNORECASE,
    ),
    said_day=later(r"\b(?:i|we) (?:had )?(?:said|promised|told you)\b[^,;.]*", re.IGNORECASE),
    past=later(
        r"\b(?:was|were|had|did|went|came|took place|last (?:week|month|year|night)|yesterday|ago)\b",
        re.IGNORECASE,
    ),
    offers_day=later(
        r"\b(?:can|could|may|shall|might) (?:i|we)\b.*\b(?:instead|rather)\b|\bwould .{0,40}\binstead\b",
        re.IGNORECASE,
    ),
    not_that_day=later(r"\bnot (?:on )?(?:\w+day|the \d+\w*) but\b", re.IGNORECASE),
    that_day=later(
        r"\b(?:that (?:same )?(?:day|morning|afternoon|evening)|on the (?:same )?day|the same (?:day|evening)|then(?=[.!]|$))",
        re.IGNORECASE,
    ),
    not_on_it=later(
        r"\b(?:can't|cannot|won't|couldn't|not|no longer|no good|out|off|impossible|instead|rather than)\b",
        re.IGNORECASE,
    ),
    day_will_do=later(
        r"\b(?:realistic|possible|doable|manageable|fine|safe|work|works|ideal|likely|earliest|latest|easier|better|instead)\b",
        re.IGNORECASE,
    ),
)
