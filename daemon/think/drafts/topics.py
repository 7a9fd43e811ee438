"""What of theirs a letter may take up: the specific of their last own letters, the best first. The cutting of phrases lies
in `topics_ja.py` and `topics_en.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from daemon.think.drafts import topics_en, topics_ja
from daemon.think.drafts.event_names import english_event, japanese_event
from daemon.think.drafts.owed import bare_subject
from daemon.think.fortune import is_only_leaving, is_only_sought
from daemon.think.model import Letter, Sentence
from daemon.think.overtaken import kinds_of, overtaken

LAST_LETTERS = 3  # letters of theirs that are looked through
CROWD = 5  # a mail with more readers was not told to me alone
_NOT_A_MATTER = (
    "ask",
    "question",
    "thanks",
    "apology",
    "congratulation",
    "support",
    "promise",
    "broken",
    "kept",
    "give",
    "formula",
    "smalltalk",
    "self_disclosure",
)
_WARM = re.compile(  # what people tell of themselves rather than of their office
    r"始め|習[いっ]|通って|通い|はまって|ハマって|夢中|飼い|育て|作って|編|描|弾|登|走|泳|完走|練習|挑戦|趣味|週末|休み|連休|家族|庭|畑|台所|旅|引っ越|孫|娘|息子|妻|夫|父|母|犬|猫|ところで|私事|余談|"
    r"\b(?:started|began|begun|joined|took up|taken up|learn\w*|bought|adopted|garden|allotment|kitchen|weekend|holiday|daughter|son|wife|husband|mother|father|dog|cat|house|class|choir|marathon|"
    r"by the way|p\.?s\.?|at home|knit\w*|paint\w*|bak(?:e|ed|ing)|plant\w*|climb\w*|walk\w*)\b",
    re.IGNORECASE,
)
_SPEAKS_TO_ME = re.compile(
    r"様|さん|貴|御|ご[一-龥]|お[一-龥]{1,2}[をにはがも]|あなた|くださ|いただ|\byou(?:r|rs)?\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Topic:
    """A noun phrase of theirs, a clause of theirs (English), or both, as I would say them, and the letter they are from."""

    letter: Letter
    thing: str = ""
    told: str = ""
    done: bool = False  # it came about and does not go on: one does not ask how it is going


@dataclass(frozen=True, slots=True)
class Wish:
    """Which topics are wanted: out of the letters in `focus` if any of theirs is there, else out of their last ones.

    `only`: sentences to which the topic is bound; `beyond`: after the pointed letters the last ones may serve too;
    `selves`: words by which they may speak of themselves (おばさん, their name); `strong`: only what they did or took up.
    """

    language: str
    register: str
    focus: frozenset[str] = frozenset()
    only: frozenset[str] | None = None
    beyond: bool = False
    selves: frozenset[str] = frozenset()
    strong: bool = False


def topics(letters: Sequence[Letter], wish: Wish) -> Iterator[Topic]:
    """The topics that are wanted, those of the newest letter first; in each letter what they did before what they have."""
    theirs = [one for one in reversed(letters) if one.side == "theirs" and one.language == wish.language]
    fit = [one for one in theirs if one.contact.readers <= CROWD]
    pointed = [one for one in fit if one.contact.id in wish.focus]
    more = [one for one in fit[:LAST_LETTERS] if one not in pointed] if wish.beyond or not pointed else []
    seen: set[str] = set()
    found = [_topics_in(letter, wish, letters) for letter in [*pointed, *more]]
    weaker = [] if wish.strong else [one for _, weak in found for one in weak]
    for topic in [one for strong, _ in found for one in strong] + weaker:
        if (key := topic.thing or topic.told) not in seen:
            seen.add(key)
            yield topic


def _topics_in(letter: Letter, wish: Wish, letters: Sequence[Letter]) -> tuple[list[Topic], list[Topic]]:
    """What they did, and what merely stood there; nothing that a newer letter of theirs has overtaken."""
    matters = [
        one
        for one in _matters(letter, wish)
        if (wish.only is None or one.text in wish.only)
        and not overtaken(one, letter, letters)
        and not (is_only_sought(one) or _only_leaves(one))
    ]
    strong: list[Topic] = []
    weak: list[Topic] = []
    for sentence in matters:
        text = _as_self(sentence.text, wish)
        found = _japanese(text, letter, wish) if wish.language == "ja" else _english(text, letter, wish.register)
        for topic, is_strong in found:
            (strong if is_strong else weak).append(topic)
        if name := _news(sentence, wish.language, wish.register):
            strong.append(Topic(letter, name, done=bool(_DONE & kinds_of(sentence))))
    if wish.only is None and matters:
        strong += _subject(letter, wish)
    return strong, [] if strong and wish.language == "en" else weak


def _only_leaves(sentence: Sentence) -> bool:
    """Whether it tells of a leaving, and of nothing that begins with it: 退職し、パン屋を始めます is good to speak of."""
    if "retirement" not in kinds_of(sentence) or _BEGINNING.search(sentence.text):
        return False
    return is_only_leaving(sentence, "retirement")


_BEGINNING = re.compile(
    r"始め|始ま|開[きくい]|立ち上げ|働|学[びぶん]|通[いう]|留学|移住|\b(?:start|open|join|mov|train|study|teach|set up|learn)\w*",
    re.IGNORECASE,
)


def _subject(letter: Letter, wish: Wish) -> Iterator[Topic]:
    subject = letter.contact.subject
    if bare_subject(subject) == subject.strip():  # they named it so
        thing = (
            topics_ja.subject_thing(subject, wish.register)
            if wish.language == "ja"
            else topics_en.subject_thing(subject)
        )
        if thing:
            yield Topic(letter, thing)


def _japanese(text: str, letter: Letter, wish: Wish) -> Iterator[tuple[Topic, bool]]:
    for weight, thing in topics_ja.weighed(text, wish.register):
        yield Topic(letter, thing), weight >= topics_ja.STRONG


def _as_self(text: str, wish: Wish) -> str:
    """「おばさんは三味線を始めました」 with the word by which she speaks of herself taken out."""
    if wish.language != "ja":
        return text
    for word in sorted(wish.selves, key=len, reverse=True):
        if found := re.match(rf"{re.escape(word)}[はもが]、?", text):
            return text[found.end() :]
    return text


def _news(sentence: Sentence, language: str, register: str) -> str:
    """The name of happy news of theirs: ご転職, `your move`; it is a topic where the sentence has no better one."""
    kinds = [act.event.kind for act in sentence.acts if act.event is not None and act.event.whose == "sender"]
    for kind in kinds:
        if kind not in _LIGHT or denied(sentence.text):
            continue
        name = japanese_event(kind, sentence.text, register) if language == "ja" else english_event(kind, sentence.text)
        if name:
            return re.sub("のご?誕生$|(?<=^your )own ", "", name)  # of the child one speaks on, not of its birth
    return ""


_DONE = frozenset({"wedding", "award", "graduation", "exam"})


def denied(text: str) -> bool:
    """Whether something in the sentence did not come about."""
    return bool(topics_en.NOT.search(text)) or bool(topics_ja.NOT.search(topics_ja.NOT_BUT.sub("", text)))


_LIGHT = frozenset({"birth", "wedding", "new_job", "move", "founding", "graduation", "award", "trip", "project"})


def _english(text: str, letter: Letter, register: str) -> Iterator[tuple[Topic, bool]]:
    clause = topics_en.told(text)
    clause = topics_en.in_full(clause) if register == "formal" else clause
    thing = next(topics_en.taken_things(text), "")
    if clause or thing:
        yield Topic(letter, thing or next(topics_en.things(text), ""), clause), True
    elif thing := next(topics_en.things(text), ""):
        yield Topic(letter, thing), False


def _matters(letter: Letter, wish: Wish) -> list[Sentence]:
    """Sentences of their own life and work, news first; plain statements that the reader gave no act come last."""
    return sorted(
        (
            one
            for one in letter.sentences
            if not one.does(*_NOT_A_MATTER) and (not _of_others(one) or _as_self(one.text, wish) != one.text)
        ),
        key=_rank,
    )


def _of_others(sentence: Sentence) -> bool:
    """Whether it speaks of me, of news that is not theirs, or of what is too sad to be chatted about."""
    if (
        sentence.does("other_focus")
        and not sentence.does("self_talk", "life_event")
        and _SPEAKS_TO_ME.search(sentence.text)
    ):
        return True
    return any(
        act.event is not None and (act.event.whose != "sender" or act.event.kind in _SAD) for act in sentence.acts
    )


_SAD = frozenset({"illness", "bereavement"})


def _rank(sentence: Sentence) -> int:
    """News, then what warms, then their own life and work, then what they say without an act that a reader knows."""
    if sentence.does("life_event"):
        return 0
    if sentence.does("other_focus"):
        return 3  # half of it is about me
    if sentence.does("self_talk"):
        return 1 if _WARM.search(sentence.text) else 2
    return 4
