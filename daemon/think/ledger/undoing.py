"""Turns of speech that undo something that stands: taking back, giving up, putting off, setting another day."""

from __future__ import annotations

from daemon.think.language.known import words_for
from daemon.think.ledger.deeds import delivers, has_come, it_came, rejoices_in_talk
from daemon.think.ledger.pledged import pledges
from daemon.think.ledger.turns import awaits, in_answer
from daemon.think.model import Letter, Sentence


def takes_back(sentence: Sentence) -> bool:
    """It says that what was asked is no longer wanted."""
    return (
        words_for(sentence).undoing.takes_back.search(sentence.text) is not None
        or words_for(sentence).undoing.spares.search(sentence.text) is not None
        or has_it_otherwise(sentence)
    )


def has_it_otherwise(sentence: Sentence) -> bool:
    """It says that what was asked has come by other means: 弟が来てくれるから大丈夫."""
    return words_for(sentence).undoing.otherwise.search(sentence.text.strip()) is not None


def forgives(sentence: Sentence) -> bool:
    """Said to whoever is late with something, it releases from nothing: `No worries about the tabard`."""
    return words_for(sentence).undoing.forgives.search(sentence.text.strip()) is not None


def is_late(letter: Letter) -> bool:
    """It says that something comes later than it was promised."""
    return any(delays(one) or puts_off(one) or gives_up(one) or cannot(one) for one in letter.sentences)


def treats(sentence: Sentence) -> bool:
    """It wants no money back: カレーはおごりでいいよ."""
    return words_for(sentence).undoing.treats.search(sentence.text.strip()) is not None


def spares(sentence: Sentence) -> bool:
    """It releases from the one thing that it names."""
    return (
        words_for(sentence).undoing.spares.search(sentence.text) is not None
        and words_for(sentence).undoing.takes_back.search(sentence.text) is None
    )


def names(sentence: Sentence) -> bool:
    """It tells what something is called: `The title is "Tides"`, `A title: "Tides"`."""
    words, text = words_for(sentence).keeping, sentence.text.strip()
    return words.names_it.search(text) is not None or words.heads.search(text) is not None


def settles(sentence: Sentence) -> bool:
    """It changes what became of something earlier, without an act of its own: it takes back, gives up, moves, has or awaits it."""
    return (
        delivers(sentence)
        or takes_back(sentence)
        or treats(sentence)
        or cannot(sentence)
        or gives_up(sentence)
        or sets_day(sentence)
        or puts_off(sentence)
        or proposes_day(sentence)
        or has_come(sentence)
        or it_came(sentence)
        or pledges(sentence)
        or in_answer(sentence)
        or awaits(sentence)
        or rejoices_in_talk(sentence)
        or names(sentence)
    )


def forgot(sentence: Sentence) -> bool:
    """It says that the deed itself was forgotten: `I forgot to send them`."""
    return words_for(sentence).undoing.forgot.search(sentence.text) is not None and not _has_in_mind(sentence)


def _has_in_mind(sentence: Sentence) -> bool:
    return words_for(sentence).undoing.in_mind.search(sentence.straight) is not None


def gives_up(sentence: Sentence) -> bool:
    """It says that something promised will not be done."""
    if words_for(sentence).undoing.of_another.search(sentence.text):
        return False
    if forgot(sentence) and words_for(sentence).undoing.at_another_time.search(sentence.text):
        return False
    if forgot(sentence) and not sentence.does("question"):
        return True
    return (sentence.does("broken") and not _has_in_mind(sentence)) or (
        sentence.does("apology") and words_for(sentence).undoing.gives_up.search(sentence.text) is not None
    )


def cannot(sentence: Sentence) -> bool:
    """It says, without a word of regret perhaps, that the writer will not do the thing that it names."""
    return (
        words_for(sentence).undoing.cannot.search(sentence.text) is not None
        and not words_for(sentence).undoing.of_another.search(sentence.text)
        and not (sentence.does("question", "ask") and words_for(sentence).undoing.asks.search(sentence.text))
    )


def sets_day(sentence: Sentence) -> bool:
    """It gives something another day: 来週の土曜にします, `it will have to be Sunday`."""
    if words_for(sentence).undoing.offers_day.search(sentence.text):
        return True  # asked of those who wait: Can I come on Thursday instead?
    if words_for(sentence).undoing.make_it.search(sentence.text) or (sentence.does("broken") and puts_off(sentence)):
        return True
    return words_for(sentence).undoing.new_day.search(sentence.text) is not None and not sentence.does(
        "question", "ask"
    )


def looks_forward(sentence: Sentence) -> bool:
    """It speaks of a time to come for something, as a statement or as a question to whoever waits; only told in English so."""
    if words_for(sentence).undoing.forward.search(sentence.text) is None:
        return False
    if sentence.text.rstrip().endswith("?"):
        return words_for(sentence).undoing.wishes_day.search(sentence.text.strip()) is not None
    of = words_for(sentence).undoing
    return of.past.search(of.said_day.sub("", sentence.text)) is None


def drops_day(sentence: Sentence) -> bool:
    """A day that was agreed does not suit any more: `Sunday's no good after all`, 日曜は来客があって."""
    return (
        words_for(sentence).undoing.drops_day.search(sentence.text) is not None
        or puts_off(sentence)
        or cannot(sentence)
    )


def proposes_day(sentence: Sentence) -> bool:
    """It asks whether another day would do: `Wednesday then?`, 水曜でいい？."""
    return words_for(sentence).undoing.proposes_day.search(sentence.text.strip()) is not None


def not_yet(sentence: Sentence) -> bool:
    """It says no more than that a deed is not done yet: まだ手をつけられていません."""
    return words_for(sentence).undoing.delays.search(sentence.text) is not None


def delays(sentence: Sentence) -> bool:
    """It says that a deed is not done yet, which is still meant: `I didn't manage to read it at the weekend`."""
    return not_yet(sentence) or puts_off(sentence)


def puts_off(sentence: Sentence) -> bool:
    """It moves something to another day."""
    return words_for(sentence).undoing.puts_off.search(sentence.text) is not None
