"""Helps: what they did for me, and whether I have thanked for it. What a sentence does is read elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from daemon.think.content_words import shared, words_of
from daemon.think.exchange import together
from daemon.think.language.known import words_for
from daemon.think.language.spoken import SPEECH
from daemon.think.ledger import turns, undoing
from daemon.think.mail.openers import is_ask
from daemon.think.model import Contact, Direction, Letter, Sentence

_ASKED_FOR = timedelta(days=60)
_SAME_DEED = 2  # words of it


@dataclass(frozen=True, slots=True)
class Help:
    """A letter of theirs that helped, and the id of what thanked for it (empty: nothing)."""

    letter: Letter
    thanked_by: str = ""


def helps(letters: Sequence[Letter], contacts: Sequence[Contact]) -> tuple[Help, ...]:
    """The helps in letters (oldest first), each with the thanks that followed it."""
    found: list[Help] = []
    for place, letter in enumerate(letters):
        if letter.side != "theirs":
            continue
        if _did_as_asked(letters[:place], letter):
            found.append(Help(letter, _thanked(letters[place + 1 :], letter, contacts, answer=False)))
        elif _opens(letters[:place], letter) and _hands_over(letter):
            found.append(Help(letter, _thanked(letters[place + 1 :], letter, contacts, answer=True)))
    return tuple(found)


def _did_as_asked(before: Sequence[Letter], letter: Letter) -> bool:
    asked = _asking(before, letter)
    if asked is None:
        return _asked_lately(before, letter)
    return _delivers(letter) or _tells_of(letter, asked) or any(map(_done_for_me, letter.sentences))


def _done_for_me(sentence: Sentence) -> bool:
    """It tells of a deed done for me: `I fired six test tiles for you`."""
    open_still = sentence.does("ask", "question", "promise", "broken")
    return not open_still and SPEECH[sentence.language].helps.done_for_me(sentence.text)


def _asking(before: Sequence[Letter], letter: Letter) -> Letter | None:
    """The latest letter of mine in the exchange, if it wanted something for me."""
    mine = (one for one in reversed(before) if one.side == "mine" and together(letter.contact, one.contact))
    latest = next(mine, None)
    return latest if latest is not None and is_ask(latest) else None


def _asked_lately(before: Sequence[Letter], letter: Letter) -> bool:
    """Whether a letter of its own tells what I last asked for elsewhere: `I watered the tomatoes and fed the cat`."""
    asked = next((one for one in reversed(before) if one.side == "mine" and is_ask(one)), None)
    if asked is None or letter.contact.when - asked.contact.when > _ASKED_FOR or not _opens(before, letter):
        return False
    wanted = frozenset(word for s in asked.sentences if s.does("ask") for word in words_of(s.text))
    said = (s for s in turns.telling(letter) if not s.does("ask", "question", "promise", "broken"))
    return any(shared(wanted, words_of(one.text)) >= _SAME_DEED for one in said)


def _opens(before: Sequence[Letter], letter: Letter) -> bool:
    """It answers nothing, as far as can be seen."""
    return not letter.contact.reply_to and not any(together(letter.contact, one.contact) for one in before)


def _first_said(letter: Letter) -> list[Sentence]:
    """Its first two sentences, one of which may be the salutation."""
    return list(letter.sentences[:2])


def _delivers(letter: Letter) -> bool:
    """It does or tells what was asked for; a refusal or a counter-question does not."""
    if any(sentence.does("broken") for sentence in letter.sentences):
        return False
    return bool(letter.attachments) or any(sentence.does("give", "kept") for sentence in letter.sentences)


def _tells_of(letter: Letter, asked: Letter) -> bool:
    """It tells of the thing that was asked for as done: `I sent the reference this morning`; or that it costs nothing."""
    wanted = frozenset(word for s in asked.sentences if s.does("ask", "question") for word in words_of(s.text))
    said = [s for s in turns.telling(letter) if not s.does("ask", "question", "promise", "broken")]
    if any(
        undoing.cannot(one) or one.does("apology") or words_for(one).beside.regrets.search(one.text) for one in said
    ):
        return False
    done = not any(one.does("broken") for one in letter.sentences)
    return any(
        shared(wanted, words_of(one.text)) or (done and words_for(one).beside.waives.search(one.text)) for one in said
    )


def _hands_over(letter: Letter) -> bool:
    """It brings something unasked, and wants nothing."""
    return any(sentence.does("give", "kept") for sentence in letter.sentences) and not is_ask(letter)


def _thanked(after: Sequence[Letter], helped: Letter, contacts: Sequence[Contact], *, answer: bool) -> str:
    """The id of what thanked: words of thanks, a talk face to face, or (for what came unasked) any answer at all."""
    for contact in contacts:
        if contact.direction is Direction.MEETING and contact.when > helped.contact.when:
            return contact.id
    for letter in after:
        if letter.side == "mine" and (
            thanks_for(letter, helped) or (answer and together(letter.contact, helped.contact))
        ):
            return letter.contact.id
    return ""


def thanks_for(letter: Letter, helped: Letter) -> bool:
    """Whether a letter of mine thanks, in the exchange of the help also by a set phrase that stands first."""
    if not together(letter.contact, helped.contact):
        return any(sentence.does("thanks") for sentence in letter.sentences)
    said = any(sentence.does("thanks") or turns.says_thanks(sentence) for sentence in letter.sentences)
    return said or any(turns.thanks_first(sentence) for sentence in _first_said(letter))
