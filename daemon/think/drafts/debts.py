"""What I owe as grounds: a promise of mine, a question of theirs, a question that I asked twice; how they are named is told by each language."""

from __future__ import annotations

from datetime import date, timedelta

from daemon.think.drafts.happened import examination_ahead, glad_news
from daemon.think.drafts.helps import RECENT
from daemon.think.drafts.matter import Ground, Grounds, Matter
from daemon.think.exchange import plain_subject
from daemon.think.language.speech.naming import Owed
from daemon.think.language.spoken import SPEECH
from daemon.think.ledger.matters import points_back, wished_day
from daemon.think.model import Letter, Obligation, Sentence

_HANDED_OVER = timedelta(days=14)
"""Past the day on which a thing was to be brought: who met since has it, and who did not has said so."""


def promise_grounds(matter: Matter) -> Grounds:
    """The promise of mine that the finding points at, and no other beside it, else the oldest; named, or at least known to be owed."""
    open_ones = [one for one in matter.tie.obligations if one.kind == "promise" and one.side == "mine" and one.waits]
    pointed = [one for one in open_ones if matter.focus & set(one.evidence)]
    late = [one for one in pointed if one.state == "overdue"]  # a mail may hold another promise, too
    ranked = sorted(late or pointed or open_ones, key=lambda one: one.due or date.max)
    unnamed: Grounds = {}
    for promise in ranked:
        letter = matter.letter(promise.evidence)
        if promise.language and promise.language != matter.manner.language:
            continue
        if _words(matter).own_affair.search(promise.sentence) or _leaves_no_mail(matter, promise, letter):
            continue
        past = promise.state == "overdue" or (promise.due is not None and promise.due < matter.today)
        if thing := _named(matter, promise, letter):
            ground = Ground(promise.evidence, {"promised": thing}, _answered(matter, letter))
            return {"promise": ground, "overdue": ground} if past else {"promise": ground}
        if past and letter and plain_subject(letter.contact.subject):
            unnamed = unnamed or {"some-promise": Ground(promise.evidence, {}, _answered(matter, letter))}
    return unnamed


def _named(matter: Matter, promise: Obligation, letter: Letter | None) -> str:
    """The promised thing; where the promise only puts off an answer, the answer to what they had asked."""
    words = _words(matter)
    if letter and words.puts_off(promise.sentence) and (about := _asked_before(matter, letter)):
        return words.answer_about(about)
    named = words.promised(promise.sentence, "")
    if (not named or named in words.no_thing) and letter and words.says_yes(promise.sentence):
        named = _asked_before(matter, letter, "ask") or _spoken_of(matter, letter)
    named = named or words.promised(promise.sentence, letter.contact.subject if letter else "")
    return "" if named in words.no_thing else named


def _leaves_no_mail(matter: Matter, promise: Obligation, letter: Letter | None) -> bool:
    """Whether it is a chore done by hand, a visit, or a thing brought long ago, so that no mail can show that it was done, and
    nobody wrote that it was not."""
    asked = ""
    words = _words(matter)
    if letter and not words.promised(promise.sentence, ""):
        asked = " ".join(
            one.text
            for theirs in _letters_before(matter, letter)[-1:]
            for one in theirs.sentences
            if one.does("ask", "question")
        )
    said = promise.sentence.replace("’", "'")
    long_ago = promise.due is not None and matter.today - promise.due > _HANDED_OVER
    by_hand = words.visit.search(said) or (long_ago and words.carried.search(said))
    if not letter or not (by_hand or words.chore.search(f"{said} {asked}".replace("’", "'"))):
        return False
    since = (one for one in matter.letters if one.side == "theirs" and one.contact.when > letter.contact.when)
    return not any(words.not_done.search(s.straight) for one in since for s in one.sentences)


def _asked_before(matter: Matter, letter: Letter, *kinds: str) -> str:
    """The matter of what they asked (`kinds`: ask, question) in the letter that mine answered."""
    for theirs in reversed(_letters_before(matter, letter)):
        for sentence in theirs.sentences:
            if sentence.does(*(kinds or ("question", "ask"))) and (
                about := _words(matter).asked(sentence.text, matter.manner.register, theirs.contact.subject)
            ):
                return about
    return ""


def _spoken_of(matter: Matter, letter: Letter) -> str:
    """The thing about which they asked, where my letter speaks of it before it promises it: I do have the tracing. I'll scan it."""
    mine = " ".join(one.straight.lower() for one in letter.sentences)
    found = (
        _words(matter).asked(one.text, matter.manner.register, "")
        for theirs in reversed(_letters_before(matter, letter))
        for one in theirs.sentences
        if one.does("question")
    )
    return next((thing for thing in found if thing and thing.split(" of ")[0].lower() in mine), "")


def _letters_before(matter: Matter, letter: Letter) -> list[Letter]:
    """Their letters to which mine is the answer, the newest last."""
    return [
        one
        for one in matter.letters
        if one.side == "theirs"
        and one.contact.when < letter.contact.when
        and (
            one.contact.id == letter.contact.reply_to
            or (one.contact.thread and one.contact.thread == letter.contact.thread)
        )
    ]


def question_grounds(matter: Matter) -> Grounds:
    """What they asked and I owe an answer to; for `remember-answer`, what I asked twice."""
    if matter.finding.stance == "remember-answer":
        return _asked_by_me(matter)
    owed = [
        one
        for one in matter.tie.obligations
        if one.kind in {"question", "ask"} and one.side == "mine" and one.state == "open"
    ]
    unnamed: Grounds = {}
    words = _words(matter)
    pointed = [one for one in owed if matter.focus & set(one.evidence)]
    for question in sorted(pointed or owed, key=lambda one: (len(one.evidence) < 2, one.since)):
        letter = matter.letter(question.evidence)
        if question.language and question.language != matter.manner.language:
            continue
        subject = letter.contact.subject if letter else ""
        asked = words.without_name(question.sentence, matter.manner.sender_name)
        about = (
            words.asked(asked, matter.manner.register, "")
            or _named_above(matter, asked, _sentence_before(question, letter))
            or words.asked(asked, matter.manner.register, subject)
        )
        news = glad_news(letter, matter) | examination_ahead(letter, matter) if letter else {}
        due = question.due or _wished(question, letter)
        if due and due >= matter.today:  # nothing is late yet
            if about:
                return {"in-time": Ground(question.evidence, {"matter": about}, letter)} | news
            if letter and news and plain_subject(subject):  # thanks for a mail alone say nothing
                unnamed = unnamed or {"some-in-time": Ground(question.evidence, {}, letter)} | news
            continue
        if about:
            ground = Ground(question.evidence, {"matter": about}, letter)
            inquiry: Grounds = {"inquiry": ground} if question.kind == "question" else {}
            return {"question": ground} | inquiry | news
        if letter and plain_subject(subject):
            unnamed = unnamed or {"some-question": Ground(question.evidence, {}, letter)} | news
    return unnamed


def _named_above(matter: Matter, asked: str, above: Sentence | None) -> str:
    """The matter of a question that names none, by the sentence above it; there they may have asked about it already: what they
    want me to speak at. Would you do it?"""
    words, register = _words(matter), matter.manner.register
    if above is None:
        return ""
    found = words.of_before(asked, above.text, register)
    if not found and above.does("ask", "question") and points_back(Sentence(asked, matter.manner.language)):
        found = words.asked(above.text, register, "")
    return found


def _sentence_before(question: Obligation, letter: Letter | None) -> Sentence | None:
    """What stands right before the question in its letter."""
    said = letter.sentences if letter else ()
    place = next((n for n, one in enumerate(said) if question.sentence in {one.text, one.straight}), 0)
    return said[place - 1] if place else None


def _wished(question: Obligation, letter: Letter | None) -> date | None:
    """The day by which they asked for the answer, where the question names one: `by the 4th`."""
    sentences = letter.sentences if letter else ()
    asked = next((one for one in sentences if question.sentence in {one.text, one.straight}), None)
    return wished_day(asked, question.since) if asked else None


def _asked_by_me(matter: Matter) -> Grounds:
    """What I asked and they answered: my last question among the letters of the finding, and their answer."""
    language, words = matter.manner.language, _words(matter)
    letters = [one for one in matter.letters[-RECENT:] if one.language == language]
    for letter in reversed([one for one in letters if one.side == "mine"]):
        answer = next((one for one in letters if one.side == "theirs" and one.contact.when > letter.contact.when), None)
        asked = [one.text for one in letter.sentences if one.does("question")]
        about = next((name for text in asked if (name := words.own_question(text))), "")
        if answer and about:
            ids = (letter.contact.id, answer.contact.id)
            told = next((said for one in answer.sentences if (said := words.answer(one.text))), "")
            found: Grounds = {"question": Ground(ids, {"matter": about}, answer)}
            if told:
                found["answer"] = Ground(ids, {"matter": about, "answer": told}, answer)
            return found
    return {}


def _answered(matter: Matter, letter: Letter | None) -> Letter | None:
    """Where a promise stands, I answer the last mail of theirs in that thread, else my own."""
    if letter is None:
        return None
    same = [one for one in matter.letters if one.contact.thread and one.contact.thread == letter.contact.thread]
    return next((one for one in reversed(same) if one.side == "theirs"), letter)


def _words(matter: Matter) -> Owed:
    return SPEECH[matter.manner.language].owed
