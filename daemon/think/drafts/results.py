"""What came of a help of theirs, as a later letter of mine tells it: turned into a clause that I may tell them."""

from __future__ import annotations

from daemon.think.drafts.helps import Help, content
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Letter, Tie


def result_of(tie: Tie, help_: Help, language: str, register: str, world: str) -> tuple[str, Letter] | None:
    """What came of the help, from a later letter of mine to them or to somebody else; nothing where none tells."""
    later = [*tie.letters, *(letter for letter in tie.told_by_me if letter.contact.world == world)]
    for letter in sorted(later, key=lambda one: one.contact.when, reverse=True):
        if letter.side != "mine" or letter.contact.when <= help_.letter.contact.when or letter.language != language:
            continue
        if letter in tie.letters and any(sentence.does("thanks") for sentence in letter.sentences):
            continue  # told already
        for sentence in letter.sentences:
            if not help_.about & content(sentence.text):
                continue
            if clause := SPEECH[language].helps.outcome(sentence.text, register, help_.letter.contact.subject):
                return clause, letter
    return None
