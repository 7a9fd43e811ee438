"""What happened to them, as grounds of a letter: their news, their losses, what their hard times allow to say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from daemon.think.content_words import shared, words_of
from daemon.think.drafts import events
from daemon.think.drafts.matter import Ground, Grounds, Matter
from daemon.think.drafts.topics import CROWD
from daemon.think.language.speech import Speech
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Letter, LifeEvent, Sentence
from daemon.think.news.ailments import LIGHT_DAYS, beyond_hope, weight_in, weight_of
from daemon.think.news.dying import tells_of_dying
from daemon.think.news.fortune import is_over
from daemon.think.news.life import is_a_word, sure_events
from daemon.think.news.overtaken import overtaken

FRESH_DAYS = 120  # older news is no news, unless a rule points at it


@dataclass(frozen=True, slots=True)
class _Told:
    """An event that they told of themselves, with its sentence and letter."""

    letter: Letter
    sentence: Sentence
    event: LifeEvent


def _told_by_them(matter: Matter) -> list[_Told]:
    """Their own events, the newest first: those that the finding points at, else the fresh ones."""
    told = [
        _Told(letter, sentence, event)
        for letter in reversed(matter.letters)
        if letter.side == "theirs" and letter.language == matter.manner.language and letter.contact.readers <= CROWD
        for sentence in letter.sentences
        for event in sure_events(sentence)
    ]
    standing = [one for one in told if not overtaken(one.sentence, one.letter, matter.letters)]
    pointed = [one for one in standing if one.letter.contact.id in matter.focus]
    return pointed or [one for one in standing if (matter.now - one.letter.contact.when).days <= FRESH_DAYS]


def event_grounds(matter: Matter) -> Grounds:
    """The last event of each sort that they told of themselves; what a rule about hard times points at is hard news."""
    found: Grounds = {}
    asks = matter.finding.stance == "ask-how-it-went"
    for one in sorted(
        _told_by_them(matter),
        key=lambda one: (-one.letter.contact.when.timestamp(), asks and not one.event.day, _of_kin(one, matter)),
    ):
        for claim, ground in ({} if asks and _is_to_come(one, matter) else _event(one, matter)).items():
            found.setdefault(claim, ground)
    if matter.finding.stance in _HARD_STANCES:
        found = _pet(matter) | _misfortune(matter) | found
    return found | _dying(matter) | _weighs(found, matter)


def _dying(matter: Matter) -> Grounds:
    """A letter to which a rule about hard times points, after which no cure is hoped for."""
    letter = next(reversed(matter.pointed), None)
    if matter.finding.stance != "stand-by" or letter is None or not tells_of_dying(letter):
        return {}
    told = _Told(letter, letter.sentences[0], LifeEvent("illness", "sender"))
    return {"dying": Ground((letter.contact.id,), {}, letter)} | _comforted(told, matter)


def _weighs(found: Grounds, matter: Matter) -> Grounds:
    """Whether the quiet words for grief and grave illness are in place; for a knee or a wrist they are too heavy."""
    if matter.finding.stance != "stand-by" or ("hardship" in found and not {"grave", "loss", "pet"} & set(found)):
        return {}
    letter = next(reversed(matter.pointed), None)
    return {"weighs": Ground((letter.contact.id,), {}, letter)} if letter else {}


_HARD_STANCES = frozenset({"stand-by", "get-well", "condole"})


def _pet(matter: Matter) -> Grounds:
    """An animal of theirs that died, told in a letter to which a rule about hard times points."""
    for letter in matter.pointed:
        for sentence in letter.sentences:
            pet = _speech(matter).events.pet(sentence.text)
            if pet and events.died(sentence):
                return {"pet": Ground((letter.contact.id,), {"loss": pet}, letter)}
    return {}


def _misfortune(matter: Matter) -> Grounds:
    """What a rule about hard times has seen in a letter may be said even where no event has a name."""
    letter = next(reversed(matter.pointed), None)
    if matter.finding.stance not in {"stand-by", "get-well"} or letter is None:
        return {}
    found: Grounds = {"hard-news": Ground((letter.contact.id,), {}, letter)}
    for sentence in letter.sentences:
        if events.unhappy(sentence):
            told = _Told(letter, sentence, LifeEvent("illness", "sender"))
            found |= {claim: ground for claim, ground in _hardship(told, matter).items() if claim == "setback"}
    return found


def _is_to_come(one: _Told, matter: Matter) -> bool:
    return one.event.day is not None and one.event.day >= matter.today


def _event(one: _Told, matter: Matter) -> Grounds:
    ids, told = (one.letter.contact.id,), one.sentence
    if one.event.kind == "bereavement":
        return _loss(one, matter)
    if one.event.kind in events.HARD:
        return _hardship(one, matter)
    if events.unhappy(told) or events.denied(told):
        return _hardship(one, matter) if matter.finding.stance == "stand-by" and events.unhappy(told) else {}
    asks = matter.finding.stance == "ask-how-it-went"
    if asks and one.event.kind not in _ASKED_ABOUT and not events.exam_to_come(one.event.kind, told):
        return {}
    name, exam = _name(one, matter), events.exam_to_come(one.event.kind, told)
    if not name:
        happy = one.event.kind in events.HAPPY - {"exam", "move", "retirement"} and not exam
        return {"good-news": Ground(ids, {}, one.letter)} if happy else {}
    ground = Ground(ids, {"event": name}, one.letter)
    if exam:
        return {"exam": ground} if _of_kin(one, matter) else {"exam": ground, "own-exam": Ground(ids)}
    if one.event.kind == "retirement" and not _of_kin(one, matter):
        return {"event": ground, "retired": ground}  # thanked for rather than rejoiced in
    happy_too: Grounds = {"good-news": Ground(ids, {}, one.letter)} if one.event.kind in events.HAPPY else {}
    return {"event": ground} | happy_too | ({"begun": ground} if one.event.kind in _BEGINS else {})


_BEGINS = frozenset({"new_job", "founding", "move"})
"""Its day begins it, so that one does not ask how it went."""


def _name(one: _Told, matter: Matter) -> str:
    kind = "exam" if events.exam_to_come(one.event.kind, one.sentence) else one.event.kind
    text, words = one.sentence.text, _speech(matter).events
    if kind == "birth":  # the name often has a sentence of its own
        text = " ".join((text, *(s.text for s in one.letter.sentences if words.child(s.text))))
    if kind == "new_job" and not words.workplace(text):  # the place, too
        text = " ".join((text, *(s.text for s in one.letter.sentences if words.workplace(s.text))))
    if whose := _told_before_of_kin(one, matter):
        text = f"{whose} {text}"
    return words.named(kind, text, matter.manner.register)


def _told_before_of_kin(one: _Told, matter: Matter) -> str:
    """The sentence before it that told the same news of a relative: `The concert is on the 12th.` does not say whose it is."""
    words = _speech(matter).events
    for before in one.letter.sentences:
        if before == one.sentence:
            break
        same = any(event.kind == one.event.kind for event in before.events_of("sender"))
        name = words.named(one.event.kind, before.text, matter.manner.register) if same else ""
        if name and words.of_kin(name, before.text) and shared(words_of(before.text), words_of(one.sentence.text)):
            return before.text
    return ""


def glad_news(letter: Letter, matter: Matter) -> Grounds:
    """Their glad news, told in this letter or by its subject line; nothing where I rejoiced since, or where joy would hurt."""
    events_told = [act.event for one in matter.letters if one.side == "theirs" for s in one.sentences for act in s.acts]
    mine = (one for one in matter.letters if one.side == "mine" and one.contact.when > letter.contact.when)
    if any(event is not None and event.kind in {"bereavement", "illness"} for event in events_told) or any(
        sentence.does("congratulation") for one in mine for sentence in one.sentences
    ):
        return {}
    told = [(event.kind, s) for s in letter.sentences for event in sure_events(s) if event.kind in _REJOICED_IN]
    subject = letter.contact.subject.strip()
    by_subject = next((kind for one in SPEECH.values() if (kind := one.events.post_in_subject(subject))), "")
    if by_subject and not any(events.unhappy(s) for s in letter.sentences):
        told.append((by_subject, Sentence(subject, letter.language)))
    standing = [(kind, one) for kind, one in told if not events.unhappy(one) and not events.denied(one)]
    for kind, sentence in standing:
        name = _name(_Told(letter, sentence, LifeEvent(kind, "sender")), matter)
        if name:
            return {"glad-news": Ground((letter.contact.id,), {"event": name}, letter)}
    return {}


_REJOICED_IN = frozenset({"birth", "wedding", "new_job", "promotion", "award", "graduation", "founding"})


def _of_kin(one: _Told, matter: Matter) -> bool:
    """Whether it befell a relative of theirs; what they did themselves is spoken of first."""
    return _speech(matter).events.of_kin(_name(one, matter), one.sentence.text)


def _hardship(one: _Told, matter: Matter) -> Grounds:
    ids = (one.letter.contact.id,)
    if is_over(one.sentence):
        return {"relief": Ground(ids, {}, one.letter)}
    hard: Grounds = {"hard-news": Ground(ids, {}, one.letter)} | _comforted(one, matter)
    name = _name(replace(one, event=LifeEvent("illness", "sender")), matter)
    if not name:
        return hard
    ground = Ground(ids, {"event": name}, one.letter)
    if events.is_setback(name, matter.manner.language):
        return hard | {"setback": ground}
    if events.is_examination(name, matter.manner.language):
        examined, day = examination(one.letter, matter)
        if examined and is_past(one.letter, day, matter):
            return {"examined": ground}
        return hard | {"hardship": ground, "event": ground}
    return hard | {"hardship": ground} | _ailing(one.letter, ground)


def examination(letter: Letter, matter: Matter) -> tuple[str, date | None]:
    """A doctor's examination of which nobody knows yet, where a letter tells of nothing worse, and its day; else no name.

    It is no illness: one does not send お見舞い for it.
    """
    told = [_Told(letter, s, event) for s in letter.sentences for event in s.events_of("sender")]
    hard = [one for one in told if one.event.kind in events.HARD or one.event.kind == "bereavement"]
    named = [_name(replace(one, event=LifeEvent("illness", "sender")), matter) for one in hard]
    if (
        not hard
        or weight_of(map(events.without_organ, letter.sentences)) == "grave"
        or any(events.unhappy(one.sentence) for one in hard)
    ):
        return "", None
    if not all(name and events.is_examination(name, matter.manner.language) for name in named):
        return "", None
    return named[0], next((one.event.day for one in hard if one.event.day), None)


def is_past(letter: Letter, day: date | None, matter: Matter) -> bool:
    """Whether the day of an examination is over; one that nobody named is over when a light ailment would be."""
    return (day or letter.contact.when.date() + timedelta(days=LIGHT_DAYS)) < matter.today


def examination_ahead(letter: Letter, matter: Matter) -> Grounds:
    """An examination of theirs, told beside a question of theirs, for which one keeps one's fingers crossed."""
    name, day = examination(letter, matter)
    waits = name and not is_past(letter, day, matter)
    return {"ahead": Ground((letter.contact.id,), {"event": name}, letter)} if waits else {}


def _ailing(letter: Letter, named: Ground) -> Grounds:
    """What an illness allows to say besides its name: that one hopes for recovery, that it is heavy."""
    hopeful: Grounds = {"ailing": Ground(named.evidence)} if not beyond_hope(letter) else {}
    return hopeful | ({"grave": named} if weight_in(letter) == "grave" else {})


def _comforted(one: _Told, matter: Matter) -> Grounds:
    """Whether I have found words for it before, so that a second letter does not speak as if it were news."""
    if matter.finding.stance != "stand-by":
        return {}
    mine = (
        letter for letter in matter.letters if letter.side == "mine" and letter.contact.when > one.letter.contact.when
    )
    word = next((letter for letter in mine if is_a_word(letter, one.letter)), None)
    return {"still": Ground((one.letter.contact.id, word.contact.id), {}, one.letter)} if word else {}


def _loss(one: _Told, matter: Matter) -> Grounds:
    ids, text, words = (one.letter.contact.id,), one.sentence.text, _speech(matter).events
    if pet := words.pet(text):
        return {"pet": Ground(ids, {"loss": pet}, one.letter)}
    # The dead are named with 様 in です・ます too.
    register = "casual" if matter.manner.register == "casual" else "keigo"
    told = (text, *(s.text for s in one.letter.sentences if events.died(s)))  # the funeral may be told beside it
    loss = next((who for sentence in told if (who := words.loss(sentence, register))), "")
    found: Grounds = {"bereaved": Ground(ids, {}, one.letter)} | _comforted(one, matter)
    return found | ({"loss": Ground(ids, {"loss": loss}, one.letter)} if loss else {})


def sentences_pointed_at(matter: Matter) -> frozenset[str] | None:
    """The sentences to which the finding binds the topic: the happy news itself, the thing whose day has come; None: any."""
    if matter.finding.stance == "celebrate":
        happy = [one for one in _told_by_them(matter) if {"event", "good-news"} & set(_event(one, matter))]
        return frozenset(one.sentence.text for one in happy)
    if matter.finding.stance == "ask-how-it-went":
        told = [one for one in _told_by_them(matter) if one.letter.contact.id in matter.focus]
        return frozenset(one.sentence.text for one in told if one.event.kind in _ASKED_ABOUT) if told else None
    return None


_ASKED_ABOUT = frozenset({"exam", "illness", "trip", "project", "move", "new_job", "founding"})
"""What one asks about after its day; a birth or a wedding one rejoices in."""


def _speech(matter: Matter) -> Speech:
    return SPEECH[matter.manner.language]
