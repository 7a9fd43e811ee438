"""What they told me of their life in a letter of their own, and whether a word of mine has taken it up since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from daemon.think.content_words import shared, words_of
from daemon.think.exchange import together
from daemon.think.language.known import LANGUAGES
from daemon.think.language.spoken import SPEECH
from daemon.think.ledger.courtesy import is_acknowledgement
from daemon.think.ledger.sums import shared_blindly
from daemon.think.ledger.turns import is_name
from daemon.think.mail.openers import is_ask
from daemon.think.model import Contact, Direction, Letter, Sentence
from daemon.think.news.overtaken import is_light_news, mends, mourns, quarrels
from daemon.think.news.taken_up import can_be_taken_up

OWN_LIFE = ("self_talk", "self_disclosure", "life_event")
AT_LENGTH = 120  # letters; a sign of kanji or kana says as much as several
MORE_THAN_A_LINE = 60
_BUSINESS = ("ask", "question", "give", "kept", "promise", "broken", "thanks", "apology", "formula", "smalltalk")
_TO_ME_ALONE = 2  # readers: whoever writes to several waits for none of them
_TURNED_TO_THEM = ("congratulation", "support", "other_focus", "callback", "thanks")
_OF_POLITE_BUSINESS = frozenset({"keigo", "formal"})


def tellings(letters: Sequence[Letter]) -> Iterator[Letter]:
    """Their letters to me alone that answer nothing, want nothing, and tell at some length of their own life; oldest first."""
    for place, letter in enumerate(letters):
        if letter.side == "theirs" and _tells(letter) and not is_ask(letter) and _opens(letters[:place], letter):
            yield letter


def _opens(before: Sequence[Letter], letter: Letter) -> bool:
    mine = (one for one in before if one.side == "mine")
    return not letter.contact.reply_to and not any(together(letter.contact, one.contact) for one in mine)


def _tells(letter: Letter) -> bool:
    own = [sentence for sentence in letter.sentences if sentence.does(*OWN_LIFE) or can_be_taken_up(sentence)]
    if letter.contact.readers > _TO_ME_ALONE or not own or not _at_length(letter):
        return False
    if mends(letter) or quarrels(letter):
        return False
    if mourns(letter) and not any(map(is_light_news, letter.sentences)):
        return False  # a death is no news of how life has been
    if letter.voice.register not in _OF_POLITE_BUSINESS:
        return True
    warm = SPEECH[letter.language].topics.warm  # a report in polite words is no news of a life
    return any(one.events_of("sender") or one.does("self_disclosure") or warm.search(one.text) for one in own)


def _at_length(letter: Letter) -> bool:
    """Whether it is a letter, and tells for more than a line: `The list is ready, see below` does not."""
    weight = LANGUAGES[letter.language].letters.writing.weight
    told = sum(len(one.text) for one in letter.sentences if not one.does(*_BUSINESS))
    return letter.voice.length * weight >= AT_LENGTH and told * weight >= MORE_THAN_A_LINE


def is_taken_up(told: Letter, letters: Sequence[Letter], contacts: Sequence[Contact]) -> bool:
    """Whether we have talked since, they have written of other things since, or a letter of mine says a word to it."""
    if any(one.direction is Direction.MEETING and one.when > told.contact.when for one in contacts):
        return True
    since = [one for one in letters if one.contact.when > told.contact.when]
    went_on = any(one.side == "theirs" and not together(one.contact, told.contact) for one in since)
    return went_on or any(_takes_up(one, told) for one in since if one.side == "mine")


def _takes_up(letter: Letter, told: Letter) -> bool:
    """It turns to them, has a word of theirs, or answers without a word of its own affairs: `I can smell it from here`."""
    if any(one.does(*_TURNED_TO_THEM) for one in letter.sentences):
        return True
    answers = together(letter.contact, told.contact)
    of_them = answers and not any(one.does(*OWN_LIFE) for one in letter.sentences)
    if (of_them and any(map(_is_a_remark, letter.sentences))) or (answers and any(map(_exclaims, letter.sentences))):
        return True
    said, matter = _words(letter), _words(told)
    return bool(shared(matter, said)) or any(
        shared_blindly(words, kept) for words, other in ((said, told), (matter, letter)) for kept in other.plain
    )


def _is_a_remark(sentence: Sentence) -> bool:
    """A sentence that does nothing by itself, and is no 了解 or name."""
    text = sentence.text.strip()
    return not sentence.acts and not is_acknowledgement(text, sentence.language) and not is_name(text)


def _exclaims(sentence: Sentence) -> bool:
    """Such a remark, cried out: `Twenty miles away!` answers them, whatever the letter tells of me besides."""
    text = sentence.text.strip()
    return text.endswith(("!", "！")) and _is_a_remark(sentence)


def _words(letter: Letter) -> frozenset[str]:
    return frozenset(word for sentence in letter.sentences for word in words_of(sentence.text))
