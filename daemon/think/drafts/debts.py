"""What I owe as grounds: a promise of mine, a question of theirs, a question that I asked twice; how they are named is in `owed.py`."""

from __future__ import annotations

import re
from datetime import date

from daemon.think.drafts.helps import RECENT
from daemon.think.drafts.matter import Ground, Grounds, Matter
from daemon.think.drafts.owed import (
    answer_given,
    asked_matter,
    bare_subject,
    own_question,
    promised_thing,
    puts_off,
    says_yes,
)
from daemon.think.model import Letter, Obligation


def promise_grounds(matter: Matter) -> Grounds:
    """The promise of mine that the finding points at, else the oldest; named, or at least known to be owed."""
    open_ones = [
        one
        for one in matter.tie.obligations
        if one.kind == "promise" and one.side == "mine" and one.state in {"open", "overdue"}
    ]
    ranked = sorted(open_ones, key=lambda one: (not matter.focus & set(one.evidence), one.due or date.max))
    unnamed: Grounds = {}
    for promise in ranked:
        letter = matter.letter(promise.evidence)
        if promise.language and promise.language != matter.manner.language:
            continue
        if _OWN_AFFAIR.search(promise.sentence):
            continue
        late = promise.state == "overdue" or (promise.due is not None and promise.due < matter.today)
        if thing := _named(matter, promise, letter):
            ground = Ground(promise.evidence, {"promised": thing}, _answered(matter, letter))
            return {"promise": ground, "overdue": ground} if late else {"promise": ground}
        if late and letter and bare_subject(letter.contact.subject):
            unnamed = unnamed or {"some-promise": Ground(promise.evidence, {}, _answered(matter, letter))}
    return unnamed


def _named(matter: Matter, promise: Obligation, letter: Letter | None) -> str:
    """The promised thing; where the promise only puts off an answer, the answer to what they had asked."""
    language = matter.manner.language
    if letter and puts_off(promise.sentence, language):
        about = _asked_before(matter, letter)
        if about:
            return f"{about}のお返事" if language == "ja" else f"my answer about {about}"
    named = promised_thing(promise.sentence, language)
    if (not named or named in _EMPTY) and letter and says_yes(promise.sentence, language):
        named = _asked_before(matter, letter, "ask")
    named = named or promised_thing(promise.sentence, language, letter.contact.subject if letter else "")
    return "" if named in _EMPTY else named


_OWN_AFFAIR = re.compile(
    r"(?:受け|受験し|行っ|出かけ|出掛け|帰っ|頑張っ|がんばっ|挑戦し|登っ|走っ)て(?:き|まいり|参り|い?き)ます|\bi(?:'ll| will) (?:sit|take|be taking) (?:the|my) (?:exam|test|driving test|interview)\b",
    re.IGNORECASE,
)
"""What I said that I would do for myself is nothing that they wait for: 来週、面接を受けてまいります。"""
_EMPTY = frozenset({"お返事", "ご連絡", "ご報告"})


def _asked_before(matter: Matter, letter: Letter, *kinds: str) -> str:
    """The matter of what they asked (`kinds`: ask, question) in the letter that mine answered."""
    same = [
        one
        for one in matter.letters
        if one.side == "theirs"
        and one.contact.when < letter.contact.when
        and (
            one.contact.id == letter.contact.reply_to
            or (one.contact.thread and one.contact.thread == letter.contact.thread)
        )
    ]
    manner = matter.manner
    for theirs in reversed(same):
        for sentence in theirs.sentences:
            if sentence.does(*(kinds or ("question", "ask"))) and (
                about := asked_matter(sentence.text, manner.language, manner.register, theirs.contact.subject)
            ):
                return about
    return ""


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
    for question in sorted(owed, key=lambda one: (not matter.focus & set(one.evidence), one.since)):
        letter = matter.letter(question.evidence)
        if question.language and question.language != matter.manner.language:
            continue
        subject = letter.contact.subject if letter else ""
        about = asked_matter(question.sentence, matter.manner.language, matter.manner.register, subject)
        if about:
            ground = Ground(question.evidence, {"matter": about}, letter)
            return {"question": ground, "inquiry": ground} if question.kind == "question" else {"question": ground}
        if letter and bare_subject(subject):
            unnamed = unnamed or {"some-question": Ground(question.evidence, {}, letter)}
    return unnamed


def _asked_by_me(matter: Matter) -> Grounds:
    """What I asked and they answered: my last question among the letters of the finding, and their answer."""
    language = matter.manner.language
    letters = [one for one in matter.letters[-RECENT:] if one.language == language]
    for letter in reversed([one for one in letters if one.side == "mine"]):
        answer = next((one for one in letters if one.side == "theirs" and one.contact.when > letter.contact.when), None)
        asked = [one.text for one in letter.sentences if one.does("question")]
        about = next((name for text in asked if (name := own_question(text, language))), "")
        if answer and about:
            ids = (letter.contact.id, answer.contact.id)
            told = next((said for one in answer.sentences if (said := answer_given(one.text, language))), "")
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
