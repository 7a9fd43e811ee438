"""What of theirs a letter may take up: the specific of their last own letters, the best first. Phrases are cut by each language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from daemon.think.content_words import shared, words_of
from daemon.think.drafts.events import denied, unhappy
from daemon.think.exchange import plain_subject
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Letter, Sentence
from daemon.think.news.fortune import ends_badly, is_only_leaving, is_only_sought
from daemon.think.news.life import news_of, sure_events
from daemon.think.news.overtaken import LIGHT, is_light_news, kinds_of, mends, mourns, overtaken, quarrels

LAST_LETTERS = 3  # letters of theirs that are looked through
CROWD = 5  # a mail with more readers was not told to me alone
_QUARREL = timedelta(days=14)  # before it is made up
_LONG_BEFORE = timedelta(days=30)  # newer news
_TOO_LONG_BEFORE = timedelta(days=400)  # any newer letter
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
    today: date | None = None  # from which news is old


def topics(letters: Sequence[Letter], wish: Wish) -> Iterator[Topic]:
    """The topics that are wanted, those of the newest letter first; in each letter what they did before what they have."""
    theirs = [one for one in reversed(letters) if one.side == "theirs" and one.language == wish.language]
    fit = _standing([one for one in theirs if one.contact.readers <= CROWD])
    pointed = [one for one in fit if one.contact.id in wish.focus]
    more = [one for one in fit[:LAST_LETTERS] if one not in pointed] if wish.beyond or not pointed else []
    seen: set[str] = set()
    found = [_topics_in(letter, wish, letters) for letter in [*pointed, *more]]
    weaker = [] if wish.strong else [one for _, weak in found for one in weak]
    for topic in [one for strong, _ in found for one in strong] + weaker:
        if (key := topic.thing or topic.told) not in seen:
            seen.add(key)
            yield topic


def _standing(letters: Sequence[Letter]) -> list[Letter]:
    """Of their letters, the newest first: without quarrels, and without those of long ago where newer ones tell news."""
    made_up = [one.contact.when for one in letters if mends(one)]
    news = next((one.contact.when for one in letters if _tells_news(one)), None)
    newest = next((one.contact.when for one in letters), None)

    def stands(letter: Letter) -> bool:
        when = letter.contact.when
        if quarrels(letter) or any(timedelta() <= then - when <= _QUARREL for then in made_up):
            return False
        return not (news and news - when > _LONG_BEFORE) and not (newest and newest - when > _TOO_LONG_BEFORE)

    return [one for one in letters if stands(one)]


def _tells_news(letter: Letter) -> bool:
    """Whether it tells of something that befell them, or somebody of whom they write."""
    return bool(news_of([letter])) or any(
        act.event is not None and act.event.whose != "recipient" for one in letter.sentences for act in one.acts
    )


def _topics_in(letter: Letter, wish: Wish, letters: Sequence[Letter]) -> tuple[list[Topic], list[Topic]]:
    """What they did, and what merely stood there; nothing that a newer letter of theirs has overtaken."""
    born = any("birth" in kinds_of(one) for one in letter.sentences)  # a child is no thing by its name
    in_grief = mourns(letter)
    matters = [
        one
        for one in _matters(letter, wish)
        if (wish.only is None or one.text in wish.only)
        and (not in_grief or is_light_news(one))
        and not overtaken(one, letter, letters)
        and not ends_badly(one, letter.sentences)
        and not (is_only_sought(one) or _only_leaves(one) or (born and SPEECH[wish.language].events.child(one.text)))
    ]
    words = SPEECH[wish.language].topics
    strong: list[Topic] = []
    weak: list[Topic] = []
    for sentence in matters:
        for thing, told, is_strong in words.found(words.as_self(sentence.text, wish.selves), wish.register):
            (strong if is_strong else weak).append(Topic(letter, thing, told))
        if name := _news(sentence, wish, letter):
            strong.append(Topic(letter, name, done=bool(_DONE & kinds_of(sentence))))
    if wish.only is None and matters and not in_grief:
        strong += _subject(letter, wish)
    return strong, weak if words.weak_too or not strong else []


def _only_leaves(sentence: Sentence) -> bool:
    """Whether it tells of a leaving, and of nothing that begins with it: 退職し、パン屋を始めます is good to speak of."""
    if "retirement" not in kinds_of(sentence) or SPEECH[sentence.language].topics.begins.search(sentence.text):
        return False
    return is_only_leaving(sentence, "retirement")


def _subject(letter: Letter, wish: Wish) -> Iterator[Topic]:
    subject = letter.contact.subject
    kinds = kinds_of(Sentence(subject, wish.language))
    if wish.register != "casual" and _is_business(subject, letter):
        return
    named_so = plain_subject(subject) == subject.strip() and not any(_is_old(one, letter, wish) for one in kinds)
    if named_so and (thing := SPEECH[wish.language].topics.in_subject(subject, wish.register)):
        yield Topic(letter, thing)


def _is_business(subject: str, letter: Letter) -> bool:
    """Whether what the subject names is what they ask for or hand over in the letter, which is no matter of the heart."""
    if any(one.events_of("sender") for one in letter.sentences):
        return False
    named = words_of(subject)
    handed = [words_of(one.text) for one in letter.sentences if one.does("ask", "give", "kept", "promise")]
    return any(shared(named, said) or any(_within(word, subject) for word in said) for said in handed)


def _within(word: str, subject: str) -> bool:
    """Whether a Japanese subject has the word inside a longer one: 図面 in 玄関図面."""
    return len(word) > 1 and not word.isascii() and word in subject


def _news(sentence: Sentence, wish: Wish, letter: Letter) -> str:
    """The name of happy news of theirs: ご転職, `your move`; it is a topic where the sentence has no better one, and while it is news."""
    words = SPEECH[wish.language].events
    if SPEECH[wish.language].topics.hard.search(sentence.text):
        return ""  # a move into a nursing home, a new flat after the divorce
    for kind in (event.kind for event in sure_events(sentence)):
        if kind not in LIGHT or _is_old(kind, letter, wish) or denied(sentence) or unhappy(sentence):
            continue
        if name := words.named(kind, sentence.text, wish.register):
            return words.as_topic(name)
    return ""


def _is_old(kind: str, letter: Letter, wish: Wish) -> bool:
    """Whether news of this kind is none any more, so many days after the letter."""
    age = (wish.today - letter.contact.when.date()).days if wish.today else 0
    return age > _NEWS_FOR.get(kind, age)


_NEWS_FOR = {"trip": 120, "move": 120, "exam": 120, "birth": 150, "wedding": 150, "graduation": 150, "award": 150}
"""Days after which nobody speaks of it by its name any more: the child is one of the family, the boxes are unpacked."""


_DONE = frozenset({"wedding", "award", "graduation", "exam"})


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
