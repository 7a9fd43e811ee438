"""What of theirs a letter may take up: the specific of their last own letters, the best first. Phrases are cut by each language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from daemon.think.drafts.events import denied, unhappy
from daemon.think.exchange import plain_subject
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Letter, Sentence
from daemon.think.news.fortune import is_only_leaving, is_only_sought
from daemon.think.news.overtaken import kinds_of, overtaken

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
    words = SPEECH[wish.language].topics
    strong: list[Topic] = []
    weak: list[Topic] = []
    for sentence in matters:
        for thing, told, is_strong in words.found(words.as_self(sentence.text, wish.selves), wish.register):
            (strong if is_strong else weak).append(Topic(letter, thing, told))
        if name := _news(sentence, wish.language, wish.register):
            strong.append(Topic(letter, name, done=bool(_DONE & kinds_of(sentence))))
    if wish.only is None and matters:
        strong += _subject(letter, wish)
    return strong, weak if words.weak_too or not strong else []


def _only_leaves(sentence: Sentence) -> bool:
    """Whether it tells of a leaving, and of nothing that begins with it: 退職し、パン屋を始めます is good to speak of."""
    if "retirement" not in kinds_of(sentence) or SPEECH[sentence.language].topics.begins.search(sentence.text):
        return False
    return is_only_leaving(sentence, "retirement")


def _subject(letter: Letter, wish: Wish) -> Iterator[Topic]:
    subject = letter.contact.subject
    named_so = plain_subject(subject) == subject.strip()
    if named_so and (thing := SPEECH[wish.language].topics.in_subject(subject, wish.register)):
        yield Topic(letter, thing)


def _news(sentence: Sentence, language: str, register: str) -> str:
    """The name of happy news of theirs: ご転職, `your move`; it is a topic where the sentence has no better one."""
    words = SPEECH[language].events
    for kind in (event.kind for event in sentence.events_of("sender")):
        if kind not in _LIGHT or denied(sentence) or unhappy(sentence):
            continue
        if name := words.named(kind, sentence.text, register):
            return words.as_topic(name)
    return ""


_DONE = frozenset({"wedding", "award", "graduation", "exam"})


_LIGHT = frozenset({"birth", "wedding", "new_job", "move", "founding", "graduation", "award", "trip", "project"})


def _matters(letter: Letter, wish: Wish) -> list[Sentence]:
    """Sentences of their own life and work, news first; plain statements that the reader gave no act come last."""
    return sorted(
        (
            one
            for one in letter.sentences
            if not one.does(*_NOT_A_MATTER)
            and (not _of_others(one) or SPEECH[wish.language].topics.as_self(one.text, wish.selves) != one.text)
        ),
        key=_rank,
    )


def _of_others(sentence: Sentence) -> bool:
    """Whether it speaks of me, of news that is not theirs, or of what is too sad to be chatted about."""
    if (
        sentence.does("other_focus")
        and not sentence.does("self_talk", "life_event")
        and SPEECH[sentence.language].topics.to_me.search(sentence.text)
    ):
        return True
    return any(
        act.event is not None and (act.event.whose != "sender" or act.event.kind in _SAD) for act in sentence.acts
    )


_SAD = frozenset({"illness", "bereavement"})


_PASTIMES = frozenset({"trip", "project"})
"""News that is no more than what else warms."""


def _rank(sentence: Sentence) -> int:
    """News, then what warms, then their own life and work, then what they say without an act that a reader knows."""
    if sentence.does("life_event"):
        return 1 if kinds_of(sentence) <= _PASTIMES else 0
    if sentence.does("other_focus"):
        return 3  # half of it is about me
    if sentence.does("self_talk"):
        return 1 if SPEECH[sentence.language].topics.warm.search(sentence.text) else 2
    return 4
