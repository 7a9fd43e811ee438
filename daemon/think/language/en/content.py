"""English: which words carry no matter, and the endings of the others."""

from __future__ import annotations

from daemon.think.language.content import Content
from daemon.think.later import later

_EVERYWHERE = (
    "a about after again all also am an and any anything are as at be because been before being but by can cannot can't come "
    "could did do does doesn't doing don't done each either else ever every few for from get gets getting give given go going "
    "good got great had has have having he her here hers hi him his hello hey how i i'd i'll i'm i've if in instead into is it it's its "
    "just know let like look looking make many may maybe me might mine more most much must my need new no nor not now of off "
    "ok okay on once one only or other our out over own perhaps please promise really right same say see send sent shall she "
    "should since so some someone something soon still such sure take tell than thank thanks that that's the their them then "
    "there these they thing things think this those though till time to today tomorrow tonight too until up us very want was "
    "way we we'll we're well went were what when where which while who whom whose why will with would yes yesterday yet you "
    "you'd you'll you're you've your yours morning afternoon evening day days week weeks month months year end start next last dear "
    "noon lunchtime midnight somewhere around roughly myself yourself himself herself itself ourselves yourselves themselves both "
    "won't wouldn't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't didn't shan't we've they're they'll they've he's she's "
    "there's here's what's who's where's already always never away quite early late later weekend weekends sorry afraid bit lot lots little "
    "coming comes came goes gone doing done having giving taking took taken making made getting saying said telling told asking asked hear heard bring brings bringing brought "
    "finally anyway otherwise probably actually ago "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december let's dear regards best wishes hope glad gladly able back"
)
_SHORTENED = later(r"['’](?:s|ll|re|ve|d|m|t)$")
_ENDINGS = later(r"(?<=\w{3})(?:ations?|e?ment|at(?:ed?|ing)|ing|ied|ie|ed|er|ly|e|y)$")


# One thing with two names, or a name cut short: who asks for the photographs reminds of the photos.
_SAME = (
    "photo photograph pic picture snapshot; physio physiotherapist physiotherapy; fridge refrigerator; invoice bill; phone telephone; "
    "exam examination; bike bicycle; lab laboratory; vet veterinarian; advert advertisement; maths mathematics; gym gymnasium; "
    "mum mom mummy; dad daddy; gran granny grandma grandmother nan; grandad granddad grandfather; telly television tv; "
    "intro introduction; demo demonstration; veg vegetable; uni university; kid child children; "
    "parcel package; sofa couch settee; lorry truck; rubbish trash; holiday vacation; lift elevator; quote quotation estimate; "
    "programme program; theatre theater; colour color; jewellery jewelry; catalogue catalog; "
    "nappy diaper; torch flashlight; tap faucet"
)


def _bare_stem(word: str) -> str:
    bare = _SHORTENED.sub("", word)
    if len(bare) > 3 and bare.endswith("s") and not bare.endswith("ss"):
        bare = bare[:-1]
    return _ENDINGS.sub("", _ENDINGS.sub("", bare))


_OTHER_NAMES = {
    _bare_stem(name): _bare_stem(names.split()[0]) for names in _SAME.split(";") for name in names.split()[1:]
}


def _stem(word: str) -> str:
    found = _bare_stem(word)
    return _OTHER_NAMES.get(found, found)


def _nouns(_: str) -> frozenset[str]:
    return frozenset()


CONTENT = Content(
    everywhere=frozenset(_EVERYWHERE.split()),
    called=r"^\s*[A-Z][a-z]+, (?=(?:can|could|would|will|do|did|have|are|is|please|what|when|where|who|how|which|i|I|we|the|it)\b)|^\s*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Mm]orning) [A-Z][a-z]+,(?= )",
    stem=_stem,
    nouns=_nouns,
)
