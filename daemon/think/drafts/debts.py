"""What I owe as grounds: a promise of mine, a question of theirs, a question that I asked twice; how they are named is in `owed.py`."""

from __future__ import annotations

import re
from datetime import date

from daemon.think.drafts.happened import new_post
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
        if _OWN_AFFAIR.search(promise.sentence) or _leaves_no_mail(matter, promise, letter):
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


def _leaves_no_mail(matter: Matter, promise: Obligation, letter: Letter | None) -> bool:
    """Whether it is a chore done by hand, so that no mail can show that it was done, and nobody wrote that it was not."""
    asked = ""
    if letter and not promised_thing(promise.sentence, matter.manner.language):
        asked = " ".join(
            one.text
            for theirs in _letters_before(matter, letter)[-1:]
            for one in theirs.sentences
            if one.does("ask", "question")
        )
    if not letter or not _CHORE.search(f"{promise.sentence} {asked}".replace("’", "'")):
        return False
    since = (one for one in matter.letters if one.side == "theirs" and one.contact.when > letter.contact.when)
    return not any(_NOT_DONE.search(s.text.replace("’", "'")) for one in since for s in one.sentences)


_CHORE = re.compile(
    r"\b(?:put(?:ting)?|tak(?:e|ing)|bring(?:ing)?)\b[^.?!]{0,16}\b(?:bins?|rubbish|recycling|washing|parcels?)\b|\b(?:feed(?:ing)?|walk(?:ing)?) (?:the|your|our|my|her|his) \w+|\bwater(?:ing)? (?:the|your|our|my)\b|\bmow(?:ing)?\b|\bbab(?:y|ies)[- ]?sit|"
    r"\b(?:look(?:ing)? after|keep(?:ing)? an eye on) (?:the|your|our|my) (?:cat|dog|house|flat|plants|garden|kids|children|hens)\b|"
    r"(?:ごみ|ゴミ)(?:当番|出し|を出)|水やり|水を(?:やり|やっ|あげ)|(?:餌|えさ|エサ)を|犬の散歩|草(?:むしり|取り|刈り)|雪かき|当番を代わ|留守番|子守",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"\byou (?:forgot|never|didn't|did not|hadn't|haven't|must have forgotten)\b|\b(?:hasn't|haven't|weren't|wasn't|hadn't|not) (?:been )?(?:put|taken|brought|fed|watered|walked|mown|mowed|done|collected|emptied|out)\b|\bstill (?:full|out there|by the door)\b|"
    r"(?:忘れ(?:て|られ|まし|た)|まだ)[^。]{0,12}(?:よう|まし|ません|ない|です|まま|残)|(?:出て|出され|代わって|やって|あげて|されて)(?:い)?(?:ません|な(?:い|かった))",
    re.IGNORECASE,
)


_OWN_AFFAIR = re.compile(
    r"(?:受け|受験し|行っ|出かけ|出掛け|帰っ|頑張っ|がんばっ|挑戦し|登っ|走っ)て(?:き|まいり|参り|い?き)ます|\bi(?:'ll| will) (?:sit|take|be taking) (?:the|my) (?:exam|test|driving test|interview)\b",
    re.IGNORECASE,
)
"""What I said that I would do for myself is nothing that they wait for: 来週、面接を受けてまいります。"""
_EMPTY = frozenset({"お返事", "ご連絡", "ご報告"})


def _asked_before(matter: Matter, letter: Letter, *kinds: str) -> str:
    """The matter of what they asked (`kinds`: ask, question) in the letter that mine answered."""
    manner = matter.manner
    for theirs in reversed(_letters_before(matter, letter)):
        for sentence in theirs.sentences:
            if sentence.does(*(kinds or ("question", "ask"))) and (
                about := asked_matter(sentence.text, manner.language, manner.register, theirs.contact.subject)
            ):
                return about
    return ""


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
    for question in sorted(owed, key=lambda one: (not matter.focus & set(one.evidence), one.since)):
        letter = matter.letter(question.evidence)
        if question.language and question.language != matter.manner.language:
            continue
        subject = letter.contact.subject if letter else ""
        about = asked_matter(
            _of_mine(question.sentence, matter), matter.manner.language, matter.manner.register, subject
        )
        if about:
            ground = Ground(question.evidence, {"matter": about}, letter)
            news = new_post(letter, matter) if letter else {}
            inquiry: Grounds = {"inquiry": ground} if question.kind == "question" else {}
            return {"question": ground} | inquiry | news
        if letter and bare_subject(subject):
            unnamed = unnamed or {"some-question": Ground(question.evidence, {}, letter)}
    return unnamed


def _of_mine(sentence: str, matter: Matter) -> str:
    """A Japanese question without my own name before a thing of mine: 高梨さんの編集室は."""
    names = "|".join(map(re.escape, re.split(r"[\s　]+", matter.manner.sender_name.strip())))
    return re.sub(rf"(?:{names})(?:さん|様|さま|先生)の", "", sentence) if names else sentence


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
