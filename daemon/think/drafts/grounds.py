"""What evidence lets a letter say: for each claim the words for its slots and the ids that carry it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from daemon.think.drafts import events
from daemon.think.drafts.helps import RECENT, helps_of
from daemon.think.drafts.owed import asked_matter, own_question, promised_thing
from daemon.think.drafts.results import result_of
from daemon.think.drafts.seasons import season_words
from daemon.think.drafts.topics import CROWD, Topic, denied, topics
from daemon.think.drafts.voice import Manner
from daemon.think.model import Finding, Letter, LifeEvent, Lookup, Sentence, Tie

LAST_DAYS = 60  # silence that is worth a word
LONG_DAYS = 180
FRESH_DAYS = 120  # older news is no news, unless a rule points at it


_POINTED = frozenset({"ask-how-it-went", "celebrate", "turn-to-them", "remember-answer", "deepen", "keep-in-touch"})
"""Stances whose rule points at what they told, rather than at our last contact."""


_THANKING = frozenset({"thank", "give-first", "even-out", "season-greeting"})


@dataclass(frozen=True, slots=True)
class Ground:
    """What carries one claim: the slots it fills, the ids, and the letter it is from (for the thread)."""

    evidence: tuple[str, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)
    letter: Letter | None = None


Grounds = dict[str, Ground]


@dataclass(frozen=True, slots=True)
class Matter:
    """All that the grounds of one finding are drawn from."""

    tie: Tie
    finding: Finding
    manner: Manner
    lookup: Lookup
    now: datetime

    @property
    def letters(self) -> tuple[Letter, ...]:
        """The letters of the world in which the draft is written."""
        return tuple(one for one in self.tie.letters if one.contact.world == self.manner.world)

    @property
    def focus(self) -> frozenset[str]:
        """The evidence of the finding."""
        return frozenset(self.finding.evidence)

    @property
    def today(self) -> date:
        """The owner's day."""
        return self.now.date()


def grounds_of(matter: Matter, *, hard: bool) -> Iterator[Grounds]:
    """The grounds, once for each help and each topic that could be named (best first), and at last without any."""
    fixed: Grounds = {"nothing": Ground(), "feeling-now": Ground()}
    fixed |= _silence(matter) | _habits(matter) | _season(matter) | _days(matter)
    fixed |= _promise(matter)
    if matter.tie.person.private:
        yield fixed
        return
    fixed |= _events(matter) | _question(matter)
    helps = list(_thanks(matter))
    for thanks in helps:
        yield {**fixed, **thanks}
    if not hard:
        focus = matter.focus if matter.finding.stance in _POINTED else frozenset()
        for topic in topics(matter.letters, matter.manner.language, matter.manner.register, focus):
            yield {**fixed, **_told(topic)}
    yield fixed


def _told(topic: Topic) -> Grounds:
    """A topic as grounds: the noun phrase, the clause, or both, from one letter."""
    ids = (topic.letter.contact.id,)
    found = {
        "topic": Ground(ids, {"thing": topic.thing}, topic.letter),
        "told": Ground(ids, {"told": topic.told}, topic.letter),
    }
    return {claim: ground for claim, ground in found.items() if any(ground.fields.values())}


def gap_days(tie: Tie, now: datetime) -> int | None:
    """Days since our last contact; None where there was none."""
    past = [one for one in tie.contacts if one.when <= now]
    return (now.date() - past[-1].when.date()).days if past else None


# --- events ------------------------------------------------------------------------------------


def _events(matter: Matter) -> Grounds:
    """The last event of each sort that they told of themselves, those of the finding first."""
    found: Grounds = {}
    told = [
        (letter, sentence, act.event)
        for letter in reversed(matter.letters)
        if letter.side == "theirs" and letter.language == matter.manner.language and letter.contact.readers <= CROWD
        for sentence in letter.sentences
        for act in sentence.acts
        if act.event is not None and act.event.whose == "sender"
    ]
    pointed = [one for one in told if one[0].contact.id in matter.focus]
    fresh = [one for one in told if (matter.now - one[0].contact.when).days <= FRESH_DAYS]
    for letter, sentence, event in pointed or fresh:
        for claim, ground in _event(letter, sentence, event, matter).items():
            found.setdefault(claim, ground)
    return found


def _event(letter: Letter, sentence: Sentence, event: LifeEvent, matter: Matter) -> Grounds:
    ids, manner = (letter.contact.id,), matter.manner
    japanese = manner.language == "ja"
    if event.kind == "bereavement":
        loss = events.japanese_loss(sentence.text, manner.register) if japanese else events.english_loss(sentence.text)
        return {"bereaved": Ground(ids, {}, letter)} | ({"loss": Ground(ids, {"loss": loss}, letter)} if loss else {})
    name = (
        events.japanese_event(event.kind, sentence.text, manner.register)
        if japanese
        else events.english_event(event.kind, sentence.text)
    )
    if not name or (event.day and event.day >= matter.today and matter.finding.stance == "ask-how-it-went"):
        return {}
    ground = Ground(ids, {"event": name}, letter)
    if event.kind in events.HARD:
        return {"hardship": ground}
    if event.kind == "exam" and not events.passed(sentence.text):
        return {"exam": ground}
    if denied(sentence.text):
        return {}
    return {"event": ground}


# --- what stands between us --------------------------------------------------------------------


def _thanks(matter: Matter) -> Iterator[Grounds]:
    """Each help that could be thanked for, where the stance thanks at all."""
    if matter.finding.stance not in _THANKING:
        return
    manner = matter.manner
    for given in helps_of(matter.letters, matter.focus, manner.language, manner.register):
        ids = tuple(one.contact.id for one in (given.letter, given.asked) if one is not None)
        found: Grounds = {"thanks": Ground(ids, {"help": given.words}, given.letter)}
        came = result_of(matter.tie, given, manner.language, manner.register, manner.world)
        if came:
            found["result"] = Ground((came[1].contact.id,), {"result": came[0]}, came[1])
        yield found


def _promise(matter: Matter) -> Grounds:
    open_ones = [
        one
        for one in matter.tie.obligations
        if one.kind == "promise" and one.side == "mine" and one.state in {"open", "overdue"}
    ]
    ranked = sorted(open_ones, key=lambda one: (not matter.focus & set(one.evidence), one.due or date.max))
    for promise in ranked:
        letter = _letter(matter, promise.evidence)
        if promise.language and promise.language != matter.manner.language:
            continue
        thing = promised_thing(promise.sentence, matter.manner.language, letter.contact.subject if letter else "")
        if thing:
            ground = Ground(promise.evidence, {"promised": thing}, _answered(matter, letter))
            late = promise.state == "overdue" or (promise.due is not None and promise.due < matter.today)
            return {"promise": ground, "overdue": ground} if late else {"promise": ground}
    return {}


def _asked_by_me(matter: Matter) -> Grounds:
    """What I asked and they answered: my last question among the letters of the finding, and their answer."""
    letters = [one for one in matter.letters[-RECENT:] if one.language == matter.manner.language]
    for letter in reversed([one for one in letters if one.side == "mine"]):
        answer = next((one for one in letters if one.side == "theirs" and one.contact.when > letter.contact.when), None)
        asked = [one.text for one in letter.sentences if one.does("question")]
        about = next((name for text in asked if (name := own_question(text, matter.manner.language))), "")
        if answer and about:
            return {"question": Ground((letter.contact.id, answer.contact.id), {"matter": about}, answer)}
    return {}


def _question(matter: Matter) -> Grounds:
    if matter.finding.stance == "remember-answer":
        return _asked_by_me(matter)
    owed = [
        one
        for one in matter.tie.obligations
        if one.kind in {"question", "ask"} and one.side == "mine" and one.state == "open"
    ]
    for question in sorted(owed, key=lambda one: (not matter.focus & set(one.evidence), one.since)):
        letter = _letter(matter, question.evidence)
        if question.language and question.language != matter.manner.language:
            continue
        matter_words = asked_matter(
            question.sentence, matter.manner.language, matter.manner.register, letter.contact.subject if letter else ""
        )
        if matter_words:
            ground = Ground(question.evidence, {"matter": matter_words}, letter)
            return {"question": ground, "inquiry": ground} if question.kind == "question" else {"question": ground}
    return {}


def _letter(matter: Matter, ids: Sequence[str]) -> Letter | None:
    return next((one for one in reversed(matter.letters) if one.contact.id in ids), None)


def _answered(matter: Matter, letter: Letter | None) -> Letter | None:
    """Where a promise stands, I answer the last mail of theirs in that thread, else my own."""
    if letter is None:
        return None
    same = [one for one in matter.letters if one.contact.thread and one.contact.thread == letter.contact.thread]
    return next((one for one in reversed(same) if one.side == "theirs"), letter)


def _silence(matter: Matter) -> Grounds:
    gap, tie = gap_days(matter.tie, matter.now), matter.tie
    if gap is None or gap < LAST_DAYS or _young(matter) or _within_rhythm(matter):
        return {}
    ground = Ground((tie.contacts[-1].id,))
    return {"silence": ground, "long-silence": ground} if gap > LONG_DAYS else {"silence": ground}


def _young(matter: Matter) -> bool:
    first = matter.tie.contacts[0].when
    return matter.now - first < timedelta(days=183)


def _within_rhythm(matter: Matter) -> bool:
    """Whether the silence is what we are used to, as in a tie that writes once a year."""
    if matter.lookup("rhythm_known").value is not True:
        return False
    usual, overdue = matter.lookup("rhythm_days").value, matter.lookup("overdue").value
    return isinstance(usual, int | float) and usual >= 300 and isinstance(overdue, int | float) and overdue <= 1.2


def _habits(matter: Matter) -> Grounds:
    """What a rule has found out about my own letters and what the draft may own in a clause."""
    claim = {"only-when-asking": "asked-only", "only-about-me": "self-only", "same-question-again": "asked-again"}.get(
        matter.finding.rule
    )
    return {claim: Ground(matter.finding.evidence)} if claim and matter.finding.evidence else {}


def _season(matter: Matter) -> Grounds:
    words = season_words(matter.today, matter.manner.language, matter.manner.register, str(matter.now.tzinfo))
    return {"season": Ground((), {"season": words})} if words else {}


def _days(matter: Matter) -> Grounds:
    person, found = matter.tie.person, {}
    if person.birthday and not person.died:
        away = _days_to(person.birthday.day.month, person.birthday.day.day, matter.today)
        if away <= 4:
            found["eve" if away else "day"] = Ground((person.birthday.id,))
    if person.anniversary and not person.died:
        away = _days_to(person.anniversary.day.month, person.anniversary.day.day, matter.today)
        if away <= 4:
            found["near-anniversary" if away else "anniversary"] = Ground((person.anniversary.id,))
    elif matter.finding.stance == "anniversary" and matter.finding.rule != "anniversary":
        found["anniversary"] = Ground(matter.finding.evidence)
    return found


def _days_to(month: int, day: int, today: date) -> int:
    """Days until this day comes; 29 February is kept on the 28th in other years."""
    for year in (today.year, today.year + 1):
        try:
            coming = date(year, month, day)
        except ValueError:
            coming = date(year, month, 28)
        if coming >= today:
            return (coming - today).days
    return 366
