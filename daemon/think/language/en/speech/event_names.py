"""What an event in their life is called in English when I speak of it to them: `your exhibition`, `your father`."""

from __future__ import annotations

import re

from daemon.think.language.en.farewells import PET_CALLED, SAID_TO_A_PET
from daemon.think.language.en.speech.news import NEWS, passed
from daemon.think.language.en.speech.sides import relative
from daemon.think.language.en.whereto import whereto
from daemon.think.language.forms import told_by
from daemon.think.language.speech.naming import Events
from daemon.think.later import later

_LIMB = r"(?P<limb>arm|leg|wrist|ankle|hip|foot|collarbone|finger|toe|thumb|knee|shoulder|hand|elbow|nose|rib)"
_NAMES: tuple[tuple[str, str, str], ...] = (
    ("exam", r"\bviva\b", "viva"), ("exam", r"\baudition", "audition"), ("exam", r"\binterview", "interview"),
    ("exam", r"\bdriving test", "driving test"), ("exam", r"\b(?:finals|exams)\b", "exams"), ("exam", r"\bexam", "exam"),
    ("exam", r"\bcertificate\b", "certificate"), ("exam", r"\bdiploma\b", "diploma"), ("exam", r"\blicen[cs]e\b", "licence"), ("exam", r"\btheory(?: test)?\b", "theory test"), ("exam", r"\bthe bar\b", "bar exam"),
    ("wedding", r"\bengage(?:d|ment)\b|\bproposed\b|\bsaid yes\b", "engagement"), ("wedding", r"\bwedding|\bmarr(?:y|ied|ying)\b", "wedding"),
    ("birth", r"\bgrand(?:son|daughter|child)", "new grandchild"), ("birth", r"\bpregnan|\bexpecting\b|\bdue (?:in|on|date)\b|\bon the way\b", "baby news"), ("birth", r"\bbaby|\bborn\b|\bbirth\b", "new baby"),
    ("promotion", r"\b(?:made|become|became)(?: an?)? (?:full |equity )?partner\b", "partnership"),
    ("promotion", r"\bpromot|\bmade (?:an? |the )?(?:partner|head|lead|manager|director)|\bhead of\b", "promotion"),
    ("new_job", r"\bnew (?:job|post|role|position)|\boffered (?:me |us )?(?:the|a) (?:post|job|role|position|place)|\bgot the (?:post|role)|\bjob offer|\bgot the job|\bstart(?:ing|ed)? (?:work )?at\b|\bjoin(?:ed|ing)\b", "new job"),
    ("move", r"\boffer on the (?:house|flat|cottage|place|home)", "new home"), ("move", r"\bmov(?:e|ed|ing)\b|\bnew (?:house|flat|home|apartment)", "move"),
    ("award", r"\bprize|\baward|\bmedal|\bwon\b", "prize"), ("graduation", r"\bdiploma\b", "diploma"), ("graduation", r"\bgraduat|\bdegree|\bphd\b|\bdoctorate", "graduation"),
    ("graduation", r"\bqualif", "qualification"), ("retirement", r"\bretir", "retirement"), ("founding", r"\b(?:start|begin|starting) at\b", "new job"), ("founding", r"\bown (?P<trade>(?:[a-z]+ ){0,2}(?:shop|bakery|caf[eé]|restaurant|salon|workshop|studio|practice|bookshop|pub|bindery|brewery|distillery|creamery|dairy|smithy|forge|boatyard|kennels))\b", "own {trade}"),
    ("founding", r"\b(?P<trade>shop|bakery|caf[eé]|restaurant|salon|workshop|bookshop|pub)\b", "new {trade}"),
    ("founding", r"\bfound(?:ed|ing)|\bown (?:business|company|firm|studio|practice)|\bset up\b|\blaunch", "new venture"),
    ("project", r"\bexhibition|\bshow\b", "exhibition"), ("project", r"\bnovel", "novel"), ("project", r"\bessays\b", "essays"), ("project", r"\bpoems\b", "poems"), ("project", r"\balbum\b", "album"), ("project", r"\bbook|\bpublish", "book"),
    ("project", r"\bhalf marathon", "half marathon"), ("project", r"\bmarathon", "marathon"), ("project", r"\brace\b", "race"),
    ("project", r"\brecital", "recital"), ("project", r"\brequiem|\bmessiah|\b(?:matthew|john) passion|\bmagnificat|\bvespers", "concert"), ("project", r"\bconcert|\bgig\b", "concert"), ("project", r"\bplay\b|\bpremiere|\bopening night", "play"),
    ("project", r"\blaunch", "launch"), ("project", r"\bthesis|\bdissertation", "thesis"),
    ("trip", r"\btrip|\btravel|\bjourney|\bholiday|\bfl(?:y|ew|ying) to\b|\bsail", "trip"),
    ("illness", r"\bstroke\b", "stroke"), ("illness", r"\bheart attack\b", "heart attack"),
    ("illness", r"\b(?:cancer|tumou?r|leuka?emia|lymphoma|diagnos\w+)\b", "diagnosis"), ("illness", r"\bcheck-?up\b", "check-up"),
    ("illness", r"\b(?:scan|mri|ct)\b", "scan"), ("illness", r"\bultrasound\b", "ultrasound"), ("illness", r"\b(?:blood )?tests\b", "tests"),
    ("illness", r"\bhospital appointment\b", "hospital appointment"), ("illness", r"\b(?:endoscopy|colonoscopy|mammogram)\b", "examination"),
    ("illness", rf"\b(?:do(?:ing|ne|es)?|did|replac(?:e|es|ed|ing)|(?:seeing|looking) to) (?:my|his|her) (?:\w+ )?{_LIMB}", "{limb}"),
    ("illness", rf"\b(?:re-?(?:do(?:ing|ne)?|did)) (?:the|my|his|her) (?:\w+ )?{_LIMB}\b", "{limb}"),
    ("illness", r"\bcataracts?\b|\bmacular\b|\bglaucoma\b|\b(?:do(?:ing|ne)?|did) (?:my|his|her) (?:\w+ )?eyes?\b", "eyes"),
    ("illness", r"\btooth\b|\bteeth\b", "tooth"), ("illness", r"\boperat|\bsurgery", "operation"),
    ("illness", r"\bhospital", "stay in hospital"), ("illness", r"\baccident|\bcrash", "accident"),
    ("illness", rf"\bbr(?:oke|oken|eaking) (?:my|his|her|an?) (?:\w+ )?{_LIMB}", "broken {limb}"),
    ("illness", rf"\bbroken (?:\w+ )?{_LIMB}", "broken {limb}"), ("illness", rf"\b(?:sprain\w*|twist\w*|fractur\w*|injur\w*|hurt|pulled) (?:my |his |her |an? )?(?:\w+ )?{_LIMB}", "{limb}"),
    ("illness", r"\binjur|\bfracture|\bsprain", "injury"), ("illness", r"\b(?:bad|my|his|her) back\b", "back"),
    ("illness", r"\bfire\b(?!d)|\bburn(?:t|ed) down", "fire"), ("illness", r"\bflood", "flood"), ("illness", r"\bburgl|\bbroken into", "burglary"),
    ("illness", r"\bclos(?:e|ing|ed) (?:down )?(?:the|my|our) (?:shop|caf[eé]|restaurant|bakery)", "shop"),
    ("illness", r"\bcontract (?:won't|will not|isn't|is not|hasn't|has not)", "contract"),
    ("illness", r"\b(?:job|offer|post|position|role|internship)\b[^.]{0,24}\b(?:fell|fallen) through\b|\b(?:job|my|the) offer\b[^.]{0,12}\b(?:withdrawn|rescinded|pulled)\b", "job"),
    ("illness", r"\bredundan|\blaid off|\blost my job|\bfired\b|\bsacked\b|\blet me go\b", "job"),
    ("illness", r"\b(?:company|firm|employer)\b.{0,30}\b(?:bankrupt|under|bust|administration)", "company"),
    ("illness", r"\bchemo|\btreatment", "treatment"), ("illness", r"\bflu\b", "flu"), ("illness", r"\b(?:a|this|my|his|her) (?:\w+ ){0,2}cold\b", "cold"),
    ("illness", r"\billness|\b(?:is|are|been|am|was|fell|'s|so|very|seriously) ill\b", "illness"),
)  # fmt: skip
_BY_KIND = {
    "trip": "trip",
    "move": "move",
    "promotion": "promotion",
    "new_job": "new job",
    "graduation": "graduation",
    "retirement": "retirement",
}


def _named_event(kind: str, sentence: str, _register: str) -> str:
    """The event as I would name it to them: `your exhibition`, `your mother's operation`, `the fire`."""
    told = _birth(sentence) if kind == "birth" else None
    if told is not None:
        return told
    if kind in {"graduation", "exam", "new_job"} and (place := _study_to_come(sentence)) is not None:
        return place
    if kind == "trip" and _ONLY_BACK.search(sentence):
        return ""
    name = _named(kind, sentence) or _BY_KIND.get(kind, "")
    if kind == "founding" and re.search(r"\bturn(?:s|ed|ing)?\b", sentence):
        return ""  # its age, not its beginning
    if kind == "wedding" and _TWO_OTHERS.search(sentence):
        return ""
    if name in {"fire", "flood", "burglary"}:
        return f"the {name}"
    return _with_its_owner(kind, name, sentence) if name else ""


# "Just back in Leeds": where they had been is not told, and it may have been with me. "Back in Leeds after a week in Kenya" tells it.
_ONLY_BACK = later(
    r"^(?!.*\b(?:trips?|travel\w*|journey|holidays?|vacation|cruise|honeymoon|tour|safari|flew|flying|sail\w*|weeks?|months?|fortnight|away|from)\b)"
    r".*\b(?:back|home|returned|arrived|landed)(?: (?:home|safely|safe and sound|again))? (?:in|to|at) (?-i:[A-Z])\w+",
    re.IGNORECASE,
)


def _study_to_come(sentence: str) -> str | None:
    """A course of study that only begins is no graduation: `your place on the ceramics degree`, or nothing; None where none does."""
    if found := _PLACE_TO_STUDY.search(sentence):
        return "" if relative(sentence[: found.start()]) else f"your place {found['where']}"
    return "" if _STUDY_BEGINS.search(sentence) else None


_PLACE_TO_STUDY = later(
    r"\b(?:offer(?:ed)?|given|gave|got|have|has|won|accepted|take(?:n)? up) (?:me |us |my |the )?(?:an? )?(?:unconditional |conditional |funded )?place "
    r"(?P<where>(?:on|at|in) (?:the |an? |their )?[A-Za-z'-]+(?: (?!(?:to|in|from|for|and|next|this|but|with|if|on|as|so|after|which|when|starting)\b)[A-Za-z'-]+){0,2})"
)
_STUDY_BEGINS = later(
    r"\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|apply(?:ing)?|applied|enrol(?:l?ed|ling)?|sign(?:ed|ing) up|accepted|offered|going back|gone back|halfway through|year of)\b"
    r"[^.;]{0,30}\b(?:degree|phd|doctorate|master'?s|msc|mba)\b",
    re.IGNORECASE,
)


_TWO_OTHERS = later(r"\b[A-Z][a-z]+ and (?!I\b)[A-Z][a-z]+ (?:got|are|have|will)\b")


def _birth(sentence: str) -> str | None:
    """A birth that has more than the common name, or none: a child by its name, a grandchild, leave before it."""
    if re.search(r"\bleave\b", sentence):
        return ""
    if child := child_named(sentence):
        return f"{child}'s arrival"
    return "your new grandchild" if _OF_A_CHILD.search(sentence) else None


def _with_its_owner(kind: str, name: str, sentence: str) -> str:
    of_others = kind != "birth" or name == "baby news" or _SIBLING.search(sentence)
    owner = _owner(kind, sentence) if of_others else ""
    if not owner and kind in _AILING and name == "job":
        owner = told_by(_LOST_BY_NAME, sentence.replace("’", "'"))
    of_whom = owner + "'" if owner.endswith("parents") else f"{owner}'s" if owner else "your"
    if kind == "exam" and passed(sentence):
        return f"{of_whom} {name}" if name in _HELD else f"{of_whom} success in the {name}"
    if not owner and name == "new job" and (place := place_of_work(sentence)):
        return f"your new job at {place}"
    where = whereto(kind, sentence) if not owner and name in {"trip", "move"} else ""
    return f"{of_whom} {name} to {where}" if where else f"{of_whom} {name}"


# "And Alan's been made redundant": somebody they name; it is not their own job.
_LOST_BY_NAME = later(
    r"(?:^|[,;.] |\b(?:and|but|that|so|now|poor) |\b(?:And|But|So|Now|Poor) )(?!(?:It|He|She|We|They|You|Who|What|That|There|Here|Everyone|Everybody|Nobody|Somebody|Someone|Half|Most|Work|Mum|Mom|Dad|Today|Yesterday|And|But|So|Now|Poor|Just|Been|Got|Being)\b)"
    r"(?P<who>[A-Z][a-z]+)(?:'s| has| was| is| got)? (?:(?:just|also|now|finally|being|been|got|being) )*(?:made redundant|laid off|fired|sacked|let go|lost (?:his|her) job)\b"
)
_SIBLING = later(r"\b(?:my|our) (?:\w+ )?(?:sister|brother|cousin|niece|nephew)\b", re.IGNORECASE)
_OF_A_CHILD = later(
    r"\b(?:my|our) (?:\w+ )?(?:son|daughter)(?: and (?:his|her) (?:wife|husband|partner))? (?:has |have |just |'s )*(?:had|got|given birth|gave birth)\b",
    re.IGNORECASE,
)
_CHILD_NAMED = later(
    r"\b(?:[Ww]elcomed|[Bb]aby(?: girl| boy)?|(?:daughter|son|girl|boy),) (?:little )?([A-Z][a-z]+)\b(?! (?:is|was) due)|\b(?!(?:Baby|She|He|It|Who|Everyone|Nobody|Mum|Dad)\b)([A-Z][a-z]+) (?:was born|has arrived|arrived (?:safely|on))\b"
    r"|\b(?:[Hh]er|[Hh]is|[Tt]he baby's) name is (?:little )?([A-Z][a-z]+)|\b(?:[Cc]alled|[Nn]amed) (?:her|him) ([A-Z][a-z]+)|\b(?:[Bb]aby|girl|boy|daughter|son|he|she)(?: is)?,? (?:called|named) ([A-Z][a-z]+)"
)
_WORKPLACE = later(
    r"\b(?:job|post|role|position|work|started|start|starting) (?:as (?:an? )?[a-z ]{3,20} )?(?:at|with) (?P<place>the (?:[a-z]+ ){0,2}(?!(?:end|beginning|start|moment|same|time|age|last)\b)[a-z]{3,}|[A-Z][\w&'-]+(?: [A-Z][\w&'-]+)*)(?=[.,!;]|$| (?:on|in|from|next|and|as)\b)"
)


def place_of_work(text: str) -> str:
    """Where they work now, as the words tell it; empty where they do not."""
    return told_by(_WORKPLACE, text)


def child_named(text: str) -> str:
    """The name of a new child, where the words tell it."""
    return told_by(_CHILD_NAMED, text)


def _owner(kind: str, sentence: str) -> str:
    """Whose event it is: a relative named before it (of an ailment, anywhere); who comes after the comma did not move."""
    owner = relative(sentence)
    words = next((words for of, words, _ in _NAMES if of == kind and re.search(words, sentence, re.IGNORECASE)), "")
    place = re.search(words, sentence, re.IGNORECASE) if words else None
    if re.search(r"\b(?:my|our) (?:\w+ )?[\w-]+ and i\b", sentence, re.IGNORECASE):
        return ""  # my cousin and I: ours
    if not owner or place is None or kind in _AILING:
        return owner
    return relative(sentence[: place.end()].rsplit(",", 1)[-1])


def _named(kind: str, sentence: str) -> str:
    for of, words, name in _NAMES:
        if of == kind and (found := re.search(words, sentence, re.IGNORECASE)):
            return name.format(**{slot: word.lower() for slot, word in found.groupdict().items()})
    return ""


def _pet(sentence: str) -> str:
    if gone := SAID_TO_A_PET.search(sentence):
        return told_by(PET_CALLED, gone[0])
    if by_name := _PUT_TO_SLEEP.search(sentence):
        return by_name[1]
    found = _PET_LOST.search(sentence) if NEWS.pet.search(sentence) else None
    return (found[2] or f"your {found[1].lower()}") if found else ""


_PUT_TO_SLEEP = later(
    r"\b(?:had|have|having) to (?:have|let) (?:our |my |old |dear |poor )*([A-Z][a-z]+) (?:be )?put (?:to sleep|down)\b"
)
_ANIMALS = "dog|cat|rabbit|horse|pony|parrot|hamster|puppy|kitten"
_PET_LOST = later(rf"\b(?:[Mm]y|[Oo]ur) (?:dear |old |little |lovely |poor )*({_ANIMALS})\b(?:,? ([A-Z][a-z]+)\b)?")


def _loss(sentence: str, _register: str) -> str:
    return relative(sentence)


def _as_topic(name: str) -> str:
    return re.sub("(?<=^your )own ", "", name)


def _of_kin(name: str, _sentence: str) -> bool:
    return "'s " in name


def _post_in_subject(subject: str) -> str:
    return "new_job" if _NEW_POST.match(subject) else ""


_NEW_POST = later(r"^(?:my |a )?new (?:job|post|role|position)$", re.IGNORECASE)
_AILING = frozenset({"illness"})
_HELD = frozenset({"certificate", "diploma", "licence"})  # what one has once the exam is passed


EVENTS = Events(
    named=_named_event,
    loss=_loss,
    pet=_pet,
    child=child_named,
    workplace=place_of_work,
    as_topic=_as_topic,
    of_kin=_of_kin,
    post_in_subject=_post_in_subject,
    setbacks=("fire", "flood", "burglary", "job", "contract", "company", "shop"),
    examinations=("check-up", "scan", "ultrasound", "tests", "hospital appointment", "examination"),
    examined=r"\b[a-zA-Z]+ ",
)
