"""What keeps a promise: a word, a deed told as done, the thing itself, a file or a link, a mail that brings two people together."""

from __future__ import annotations

from daemon.think.content_words import overlap, shared, words_of
from daemon.think.exchange import marked_as_answer
from daemon.think.language.known import words_for
from daemon.think.ledger import deeds, undoing
from daemon.think.ledger.another import has_another_object, is_another_of_its_kind, is_of_another_thing
from daemon.think.ledger.coming import came_by_name, came_with
from daemon.think.ledger.deeds_done import (
    did_something,
    handed_over,
    hands_it_over,
    kinds_of_deed,
    only_tells_the_deed,
    same_deed,
    says_done,
    stands_done,
)
from daemon.think.ledger.figures import asks_address, asks_figure, gives_figure, has_figure, is_address
from daemon.think.ledger.retold import thought_of, told_blindly
from daemon.think.ledger.rows import Row
from daemon.think.ledger.sums import shared_blindly
from daemon.think.ledger.third_told import kept_by_the_asked, speaks_only_of_them
from daemon.think.ledger.told_of import told_of
from daemon.think.ledger.traces import DONE, FIGURE, HANDED, LISTED, bears, tells_of
from daemon.think.model import Letter, Sentence


def speaks_of(row: Row, sentence: Sentence, subject: frozenset[str]) -> bool:
    """Whether a sentence, wherever it stands, plainly speaks of what a row is about."""
    own = words_of(sentence.text)
    if not shared(row.words, own):
        return False
    named = told_of(sentence.text, sentence.language)
    topic = shared(row.words, named) > 0 and (
        not words_for(sentence).topics.named_whole
        or shared(named, row.words | words_of(row.asked.subject)) == len(named)
    )
    figure = has_figure(sentence.text, sentence.language)
    if row.kind == "question" and topic and (figure or not asks_figure(row.deed)):
        return True
    if asks_address(row.deed) and is_address(sentence):
        return True  # and both speak of the same place
    common = shared(row.words, own | subject)
    if asks_figure(row.deed) and figure and overlap(row.words, own) >= 0.5:
        return True
    return common >= 2 or (len(row.words) == 1 and sentence.does("give", "kept"))


def is_kept(row: Row, letter: Letter, alone: bool) -> bool:
    """Whether a letter of its writer keeps a promise. `alone`: nothing else of theirs is open in this exchange."""
    asked = row.deed
    return (
        kept_by_word(row, letter, alone)
        or _names_it(row, letter)
        or _is_listed(row, letter)
        or kept_by_telling(row, letter)
        or kept_by_the_asked(row, letter)
        or kept_by_outcome(row, letter, alone)
        or kept_by_report(row, letter, alone)
        or (deeds.about_sending(asked) and came_with(row, letter, alone))
        or (deeds.about_making(asked) and came_with(row, letter, False))
        or came_by_name(row, letter)
        or thought_of(row, letter)
        or kept_by_introducing(row, letter)
    )


def kept_by_word(row: Row, letter: Letter, alone: bool) -> bool:
    """`Here it is`, `done`: in the same exchange where nothing else is open, elsewhere where it speaks of the thing."""
    subject = words_of(letter.contact.subject)
    for sentence in letter.sentences:
        gives = sentence.does("kept", "give") or deeds.delivers(sentence)
        if not gives or sentence.does("promise", "broken", "question") or is_another_of_its_kind(row, sentence):
            continue
        of_it = alone or _is_under_its_name(row, letter)
        meant = of_it and sentence.does("kept") and not is_of_another_thing(row, sentence)
        if meant or speaks_of(row, sentence, subject):
            return True
        common = shared(row.words, words_of(sentence.text)) > 0
        if common and (
            sentence.does("kept")
            or deeds.delivers(sentence)
            or row.in_exchange(letter)
            or deeds.about_introducing(row.deed)
        ):
            return True
    return False


def _is_under_its_name(row: Row, letter: Letter) -> bool:
    """`All set!` in a new letter that is called `Tickets`."""
    subject = words_of(letter.contact.subject)
    common = shared(row.words, subject)
    return not marked_as_answer(letter.contact.subject) and 0 < common in (len(row.words), len(subject))


def _names_it(row: Row, letter: Letter) -> bool:
    """作り方です, and then it stands there; `A title: "What the stones say"`."""
    if row.asked.id == letter.contact.id:
        return False
    if _names_what_was_to_be_told(row, letter):
        return True
    if not row.in_exchange(letter):
        return False
    heads = (words_for(s).keeping.bare_thing.search(s.text.strip()) for s in letter.sentences[:-1])
    return any(head is not None and head[1] in row.deed.text for head in heads)


def _is_listed(row: Row, letter: Letter) -> bool:
    """`The meter readings: gas 4471, electricity 20318`, where the readings were to be sent, under whatever subject."""
    of = words_for(row.deed).keeping
    if row.asked.id == letter.contact.id or not (
        of.sends_word.search(row.deed.text) or of.to_tell.search(row.deed.text)
    ):
        return False
    near, promised = row.in_exchange(letter) or _is_under_its_name(row, letter), words_of(row.deed.text)
    for sentence in letter.sentences:
        found = words_for(sentence).keeping.listed.search(sentence.text.strip())
        thing = words_of(found["thing"]) if found and not sentence.does("promise", "ask", "broken") else None
        if thing and shared(thing, promised) == len(thing) and (near or len(thing) > 1):
            return True
    least = 1 if near else 2
    return any(bears(kept, LISTED) and len(shared_blindly(promised, kept)) >= least for kept in letter.plain)


def kept_by_telling(row: Row, letter: Letter) -> bool:
    """What was to be asked, looked up or let know is told: `My uncle says the lease runs until 2030`, `the dates are 3 to 7 May`."""
    asked, of = row.deed, words_for(row.deed).keeping
    if row.asked.id == letter.contact.id or not of.to_tell.search(asked.text):
        return False
    here = row.in_exchange(letter)
    for sentence in letter.sentences:
        if sentence.does("promise", "ask", "question", "broken") or words_for(sentence).keeping.not_told.search(
            sentence.text
        ):
            continue
        if speaks_only_of_them(row, sentence):
            continue
        if here and is_address(sentence) and asks_address(asked):
            return True
        if (
            here
            and not row.words
            and of.day.findall(asked.text.casefold()) == of.day.findall(sentence.text.casefold()) != []
        ):
            return True
        common = shared(row.words, words_of(sentence.text))
        if here and common and (of.of_it.search(sentence.text) or _is_that_figure(row, sentence)):
            return True
        topic = shared(row.words, told_of(sentence.text, sentence.language)) > 0
        named = here or _is_under_its_name(row, letter)
        if topic and (named or shared(row.words, words_of(sentence.text)) >= 2) and len(words_of(sentence.text)) > 1:
            return True
        if topic and named and has_figure(sentence.text, sentence.language):
            return True
    return told_blindly(row, letter, _is_under_its_name(row, letter))


def _names_what_was_to_be_told(row: Row, letter: Letter) -> bool:
    """`A title: "What the stones say"`, 演題：「石の声」, in the same exchange or under that name."""
    if not (row.in_exchange(letter) or _is_under_its_name(row, letter)):
        return False
    heads = (words_for(one).keeping.heads.search(one.text.strip()) for one in letter.sentences)
    return any(head is not None and shared(row.words, words_of(head[0])) > 0 for head in heads)


def kept_by_outcome(row: Row, letter: Letter, alone: bool) -> bool:
    """What was to be let know, told with a word of how it came out: `空き状況のご報告`, 大型が一台ご用意できます."""
    if row.asked.id == letter.contact.id or not words_for(row.deed).keeping.to_tell.search(row.deed.text):
        return False
    fresh = not marked_as_answer(letter.contact.subject)
    called = fresh and shared(row.words, words_of(letter.contact.subject)) > 0
    if not called and not (alone and row.in_exchange(letter)):
        return False
    return (called and any(bears(kept, FIGURE) for kept in letter.plain)) or any(map(_tells_outcome, letter.sentences))


def _tells_outcome(sentence: Sentence) -> bool:
    of = words_for(sentence).keeping
    tells = of.outcome.search(sentence.text.strip()) is not None and of.not_told.search(sentence.text) is None
    tells = tells and not undoing.puts_off(sentence)  # 結果のご連絡は週明けにずれ込みそうです
    return tells and not sentence.does("promise", "ask", "question", "broken", "thanks", "apology", "smalltalk")


def _is_that_figure(row: Row, sentence: Sentence) -> bool:
    """`We need twelve tables`, where the number of tables was to be told."""
    return asks_figure(row.deed) and gives_figure(row.deed, sentence)


_SENT = "+send"  # the group of verbs of sending, in a language that has one


def kept_by_report(row: Row, letter: Letter, alone: bool) -> bool:
    """The deed is told as done, whatever the sentence does by itself: `the table is booked`."""
    if row.asked.id == letter.contact.id:
        return False
    return any(_reports(row, letter, sentence, alone) for sentence in letter.sentences) or _reported_plainly(
        row, letter
    )


def _reports(row: Row, letter: Letter, sentence: Sentence, alone: bool) -> bool:
    here = row.in_exchange(letter)
    if _stands_as_promised(row, sentence, here) or (here and _lies_where_it_was_to_be(row, sentence)):
        return True
    if has_another_object(row, sentence) or is_another_of_its_kind(row, sentence) or speaks_only_of_them(row, sentence):
        return False
    if alone and here and _is_told_without_its_name(row, sentence):
        return True
    given = handed_over(sentence.text, sentence.language)
    # a deed that has no words of its own kind is known by its thing: `I went through the tents`
    kind_known = kinds_of_deed(row.deed.text, row.deed.language)
    of_itself = (
        here and not kind_known and not deeds.hands_over(row.deed) and did_something(sentence.text, sentence.language)
    )
    done = given or of_itself or says_done(sentence.text, sentence.language)
    if not done or sentence.does("promise", "broken", "question", "ask"):
        return False
    if words_for(sentence).remarks.felt.search(sentence.text.strip()):
        return False
    own = words_of(sentence.text)
    common = shared(row.words, own)
    if common and (of_itself or (given and deeds.hands_over(row.deed))):
        return True
    if alone and here and only_tells_the_deed(row.deed, sentence):
        return True
    with_subject = shared(row.words, own | words_of(letter.contact.subject))
    near = (here and (not own or common)) or with_subject >= 2 or 0 < common == len(row.words)
    # `The wallpaper is up`, told to whoever waits for it, tells of the thing itself
    return ((near or common > 0) and same_deed(row.deed, sentence)) or (here and _is_told_of(row, sentence))


def _is_told_without_its_name(row: Row, sentence: Sentence) -> bool:
    """`Left it on your porch`; `He's down for Tuesdays`, where nothing else is open."""
    if sentence.does("promise", "broken", "question", "ask"):
        return False
    to_hand = deeds.about_sending(row.deed) or deeds.hands_over(row.deed)
    return (to_hand and hands_it_over(sentence)) or stands_done(row.deed, sentence)


def _reported_plainly(row: Row, letter: Letter) -> bool:
    """The same of sentences of which only the sums of their words were kept."""
    of_it = [kept for kept in letter.plain if shared_blindly(row.words, kept)]
    if deeds.hands_over(row.deed) and any(bears(kept, HANDED) for kept in of_it):
        return True
    kinds = kinds_of_deed(row.deed.text, row.deed.language)
    if deeds.about_sending(row.deed):  # then the thing itself, or a word that it was sent
        return _SENT in kinds and any(bears(kept, DONE) and bears(kept, _SENT) for kept in of_it)
    named = shared(row.words, words_of(letter.contact.subject)) > 0
    if words_for(row.deed).keeping.to_be_so.search(row.deed.text):
        of_it = [kept for kept in of_it if tells_of(kept, row.words)]  # `Your bike is ready to collect`
        return any(bears(kept, DONE) for kept in of_it)
    return any(bears(kept, DONE) and (named or any(bears(kept, kind) for kind in kinds)) for kept in of_it)


def _stands_as_promised(row: Row, sentence: Sentence, here: bool) -> bool:
    """`The manger's in the hall` after `I'll have it in the hall by Thursday`; `the fence is up`."""
    of = words_for(sentence).keeping
    topic = shared(row.words, told_of(sentence.text, sentence.language)) > 0
    if topic and of.to_be_so.search(row.deed.text) and says_done(sentence.text, sentence.language):
        return not sentence.does("promise", "broken", "question", "ask")  # `Your clock is running again`
    if not of.is_there.search(sentence.text) or of.not_yet.search(sentence.text):
        return False
    named = here or shared(row.words, words_of(sentence.text)) >= 2 or of.to_be_so.search(row.deed.text) is not None
    return (
        topic
        and named
        and (shared(row.words, words_of(sentence.text)) >= 2 or of.is_ready.search(sentence.text) is not None)
    )


def _lies_where_it_was_to_be(row: Row, sentence: Sentence) -> bool:
    """名簿、机の上にあるよ, where it was to be handed over."""
    found = words_for(sentence).keeping.lies_where.search(sentence.text.strip())
    if found is None or not deeds.hands_over(row.deed) or sentence.does("promise", "broken", "question", "ask"):
        return False
    thing = words_of(found["thing"])
    return shared(thing, row.words) == len(thing) > 0


def _is_told_of(row: Row, sentence: Sentence) -> bool:
    """Whether the thing that was to be seen to is what the sentence tells something of."""
    kind = deeds.about_sending(row.deed) or deeds.about_coming(row.deed)
    first = words_of(" ".join(sentence.text.split()[: words_for(sentence).topics.opening_words]))  # Deposit sent
    return not kind and shared(row.words, told_of(sentence.text, sentence.language) | first) > 0


def kept_by_introducing(row: Row, letter: Letter) -> bool:
    """A mail went to both whom it was to bring together."""
    of_it = words_for(row.deed).deeds.introduces.search(" ".join((row.deed.text, *sorted(row.words))))
    if of_it is None or letter.contact.readers < 2:
        return False
    fresh = letter.contact.readers == 2 and not marked_as_answer(letter.contact.subject)
    if fresh and row.asked.id != letter.contact.id and any(s.does("give") for s in letter.sentences):
        return True  # `Paul, meet Sol`: the two of them and nobody else
    said = " ".join((letter.contact.subject, *(s.text for s in letter.sentences)))
    return shared(row.words, words_of(said)) > 0 or any(shared_blindly(row.words, kept) for kept in letter.plain)
