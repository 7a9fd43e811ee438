"""What stands beside the answer in a letter: own news, praise, a line of the firm under the name. It answers nothing."""

from __future__ import annotations

from collections.abc import Sequence

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import words_for
from daemon.think.later import later
from daemon.think.ledger import courtesy, deeds, turns
from daemon.think.ledger.deeds_done import same_deed, says_done
from daemon.think.ledger.figures import (
    asks_count,
    asks_figure,
    asks_place,
    asks_something,
    asks_when,
    asks_who,
    asks_yes_or_no,
    days_in,
    gives_figure,
    gives_person,
    has_figure,
    is_gone_by,
)
from daemon.think.ledger.joy import asks_opinion, exclaims, of_own_times
from daemon.think.ledger.matters import only_says_yes
from daemon.think.ledger.no_request import grants, leaves_free
from daemon.think.ledger.passing import invites
from daemon.think.ledger.pledged import pledges
from daemon.think.ledger.remarks import (
    asks_how_they_are,
    asks_what_will_be,
    fits_kind,
    fits_nature,
    hopes,
    in_passing,
    is_other_kind,
    ponders,
    takes_up,
)
from daemon.think.ledger.replying import surely_beside, surely_settles
from daemon.think.ledger.rows import Row
from daemon.think.ledger.told_of import told_of
from daemon.think.model import Letter, Sentence
from daemon.think.reread import read_part

_UNDER_NAME = 3  # lines
_REASON = 6  # characters
_ABOUT_THEM = frozenset({"other_focus", "smalltalk", "life_event", "callback"})
_FEELS_FOR = frozenset({"congratulation", "support"})
_BESIDE_FEELING = frozenset({"give", "apology", "other_focus", "smalltalk", "thanks", "callback"})
_QUOTED = later(r"「[^」]{4,}」|『[^』]{4,}』|“[^”]{4,}”|\"[^\"]{4,}\"")


def is_idle(row: Row, sentence: Sentence) -> bool:
    """Whether a sentence of an answer has nothing to do with this row: by its form, unless its words are sure of the other."""
    if _only_says_yes(row, sentence) or _only_parts(row, sentence) or _only_calls(row, sentence):
        return True
    by_form = _is_idle_by_form(row, sentence)
    if hopes(sentence) or answers_plainly(row, sentence) or (asks_figure(row.sentence) and _slipped(sentence)):
        return by_form
    return not surely_settles(row.sentence, sentence) if by_form else surely_beside(row.sentence, sentence)


def _slipped(sentence: Sentence) -> bool:
    """`I'd forgotten about those`: that tells neither a day nor a number."""
    return words_for(sentence).beside.slipped.search(sentence.straight.strip()) is not None


def _only_says_yes(row: Row, sentence: Sentence) -> bool:
    """`Yes please, I'd love one!` tells nobody an address: it goes to something else."""
    if row.kind != "question" or asks_yes_or_no(row.sentence) or asks_something(row.sentence):
        return False
    if courtesy.is_fine_so(sentence.text.strip(), sentence.language):
        open_to = asks_figure(row.sentence) or asks_opinion(row.sentence) or asks_how_they_are(row.sentence)
        return not (
            open_to or _tells(row, sentence) or words_for(row.sentence).beside.asks_plan.search(row.sentence.text)
        )
    yes = grants(sentence) or (only_says_yes(sentence) and not asks_opinion(row.sentence))
    unknown = words_for(sentence).beside.unknown.search(sentence.text) is not None
    return yes and not (unknown or _tells(row, sentence) or leaves_free(sentence))


def _only_parts(row: Row, sentence: Sentence) -> bool:
    """It says that something has time, till when they part, or why nobody wrote, where nothing of that was asked."""
    if (
        row.kind != "question"
        or shared(row.words, words_of(sentence.text))
        or days_in(row.sentence) & days_in(sentence)
    ):
        return False
    of, wanted, text = words_for(sentence).beside, words_for(row.sentence).beside, sentence.text.strip()
    if of.no_haste.search(text):
        yes = asks_yes_or_no(row.sentence) and turns.says_yes_or_no(sentence)
        return not (yes or wanted.of_haste.search(row.sentence.text))
    if of.sees_you.search(text):
        return not (asks_yes_or_no(row.sentence) or asks_when(row.sentence) or asks_place(row.sentence))
    return of.excuses_silence.search(text) is not None and wanted.of_doings.search(row.sentence.text) is None


def _only_calls(row: Row, sentence: Sentence) -> bool:
    """花子！, cried out to whoever asked: it answers only who."""
    calls = words_for(sentence).turns.calls.search(sentence.text.strip()) is not None
    return calls and not asks_who(row.sentence) and not shared(row.words, words_of(sentence.text))


def answers_plainly(row: Row, sentence: Sentence) -> bool:
    """A yes or a no, the choice left to them, or what was wanted itself: that needs no weighing."""
    if row.kind == "question":
        tells = _tells(row, sentence)
    else:
        tells = (
            _has_done(row, sentence)
            or turns.refuses(sentence)
            or bool(days_in(row.sentence) & days_in(sentence))
            or offers_day_to_meet(row, sentence)
        )
    return tells or turns.says_yes_or_no(sentence) or leaves_free(sentence)


def offers_day_to_meet(row: Row, sentence: Sentence) -> bool:
    """`How would Tuesday suit you?`, 18日の午後はどうですか, where they asked to meet: that is a yes, and its day."""
    asked = row.sentence
    wishes = row.kind == "ask" or words_for(asked).beside.asks_possible.search(asked.text) is not None
    meets = (wishes and deeds.about_being_there(asked)) or invites(asked)
    return meets and turns.proposes(sentence) and has_figure(sentence.text, sentence.language)


def _has_done(row: Row, sentence: Sentence) -> bool:
    """The deed that was asked for is told as done."""
    return says_done(sentence.text, sentence.language) and same_deed(row.sentence, sentence)


def _tells(row: Row, sentence: Sentence) -> bool:
    """The figure or the person that was asked for, that nobody knows it, or something of the very thing that was named."""
    asked = row.sentence
    return (
        (asks_figure(asked) and gives_figure(asked, sentence))
        or (asks_who(asked) and gives_person(sentence))
        or fits_nature(asked, sentence)
        or words_for(sentence).beside.undecided.search(sentence.text) is not None
        or (turns.refuses(sentence) and asks_yes_or_no(asked))
        or bool(days_in(asked) & days_in(sentence))
        or (asks_how_they_are(asked) and turns.is_aside(sentence))  # `How are the children?`
        or shared(row.words, told_of(sentence.text, sentence.language)) > 0
        or (turns.hands_answer(sentence) and shared(row.words, words_of(sentence.text)) > 0)
        or (words_for(asked).remarks.life_answers and takes_up(asked, sentence))
        or (sentence.does("promise") and shared(row.words, words_of(sentence.text)) > 0)
    )


def _is_idle_by_form(row: Row, sentence: Sentence) -> bool:
    if exclaims(sentence) and not turns.refuses(sentence):
        accepts = turns.says_yes_or_no(sentence) and asks_yes_or_no(row.sentence)
        return not (asks_opinion(row.sentence) or accepts)
    if _only_moved(sentence) and not asks_opinion(row.sentence):
        return not (shared(row.words, words_of(sentence.text)) or turns.says_yes_or_no(sentence))
    pending = ponders(sentence) and not takes_up(row.sentence, sentence)
    if pending or (_does_something(sentence) and not _has_done_another_thing(row, sentence)):
        return pending
    if _is_beside_all(row, sentence) or in_passing(row, sentence):
        return True
    looked_at = words_for(sentence).beside.looked_at.search(sentence.text.strip())
    if looked_at or (asks_yes_or_no(row.sentence) and _gives_reason(sentence)):
        return False
    if (
        (row.kind == "ask" and _has_done(row, sentence))
        or shared(row.words, words_of(sentence.text))
        or fits_kind(row.sentence, sentence)
    ):
        return False
    if _is_brief(sentence) and not (_lacks_number(row, sentence) or is_gone_by(row.sentence, sentence)):
        return False
    wants_deed = row.kind == "ask" and not turns.wants_word(row.sentence)
    return _is_beside_ask(sentence) if wants_deed else _is_beside_question(row, sentence)


def _is_beside_all(row: Row, sentence: Sentence) -> bool:
    """It turns to something else, says that a thing came or is being seen to, or praises the question."""
    looked_at = words_for(sentence).beside.looked_at.search(sentence.text.strip()) and not (
        row.kind == "ask" and words_for(row.sentence).beside.to_look.search(row.sentence.text)
    )
    busy = row.kind == "ask" and words_for(sentence).beside.still_doing.search(sentence.text)
    turned = words_for(sentence).beside.turns_away.search(sentence.text.strip()) or turns.is_praise_of_question(
        sentence
    )
    return bool(looked_at or busy or turned) or _only_arrived(row, sentence)


def _only_arrived(row: Row, sentence: Sentence) -> bool:
    """原稿、確かに受け取りました: whoever was to read it has not done so yet."""
    reads = row.kind == "ask" and words_for(row.sentence).beside.to_look.search(row.sentence.text) is not None
    return reads and deeds.has_come(sentence) and not words_for(sentence).beside.has_looked.search(sentence.text)


def _gives_reason(sentence: Sentence) -> bool:
    """ごめんなさい、うちはペット禁止なんです: behind a word of regret stands why not."""
    rest = courtesy.rest_of(sentence.text.strip(), sentence.language)
    return (
        sentence.does("apology")
        and len(rest) >= _REASON
        and not words_for(sentence).beside.of_writing.search(sentence.text)
    )


def _does_something(sentence: Sentence) -> bool:
    if turns.says_yes_or_no(sentence) or turns.refuses(sentence) or sentence.does("kept", "broken", "promise"):
        return True
    if turns.tells_where(sentence):
        return True
    return sentence.does("give") and not leaves_free(sentence)


def _has_done_another_thing(row: Row, sentence: Sentence) -> bool:
    """申込書、昨日出してきました, where they asked how many boats: what was done is no number, and not of that."""
    asked = row.sentence
    if row.kind != "question" or not asks_figure(asked) or not sentence.does("kept"):
        return False
    if (
        turns.says_yes_or_no(sentence)
        or sentence.does("give", "promise", "broken")
        or has_figure(sentence.text, sentence.language)
    ):
        return False
    return not (shared(row.words, words_of(sentence.text)) or takes_up(asked, sentence) or same_deed(asked, sentence))


def _only_moved(sentence: Sentence) -> bool:
    """It feels for the hearer, and hands over nothing: `Good luck with it, I've got everything crossed for you!`"""
    kinds = {act.kind for act in sentence.acts}
    return bool(kinds & _FEELS_FOR) and kinds <= _FEELS_FOR | _BESIDE_FEELING


def _lacks_number(row: Row, sentence: Sentence) -> bool:
    """`Only just` tells nobody how many."""
    if row.kind != "question" or not asks_count(row.sentence) or gives_figure(row.sentence, sentence):
        return False
    of = words_for(sentence).beside
    return not (of.unknown.search(sentence.text) or of.some.search(sentence.text))


def is_brief_word(sentence: Sentence) -> bool:
    """It says hardly more than a yes or a no, which goes to the mail that it answers."""
    return turns.says_yes_or_no(sentence) or _is_brief(sentence)


def _is_brief(sentence: Sentence) -> bool:
    return len(sentence.text) <= words_for(sentence).beside.brief


def _is_beside_ask(sentence: Sentence) -> bool:
    return turns.is_aside(sentence) or words_for(sentence).beside.past_state.search(sentence.text) is not None


def _is_beside_question(row: Row, sentence: Sentence) -> bool:
    asked, of, wanted = row.sentence, words_for(sentence).beside, words_for(row.sentence).beside
    told = asks_figure(asked) and gives_figure(asked, sentence)
    if (
        not told
        and of.pleasure.search(sentence.text)
        and wanted.asks_a_thing.search(asked.text)
        and not asks_opinion(asked)
    ):
        return True
    if _only_about_hearer(sentence) and not told and not asks_opinion(asked):
        return True  # not `You're looking at sixty pounds`
    if asks_who(asked) and not asks_figure(asked) and _names_nobody(sentence):
        return True
    if is_other_kind(asked, sentence) or _tells_of_arrival(asked, sentence):
        return True
    plain = asks_yes_or_no(asked) or asks_figure(asked) or wanted.have_you.search(asked.text)
    if of_own_times(sentence) and not plain:
        return True
    if asks_figure(asked):
        return not (told or of.unknown.search(sentence.text) or of.undecided.search(sentence.text))
    if not words_for(asked).remarks.life_answers:
        return turns.is_aside(sentence) and asks_what_will_be(asked) and not takes_up(asked, sentence)
    both = wanted.we.search(asked.text) is not None and of.we.search(sentence.text) is not None
    of_their_days = _is_about_them(row) and wanted.asks_plan.search(asked.text) is None
    return turns.is_aside(sentence) and not of_their_days and not both


def _tells_of_arrival(asked: Sentence, sentence: Sentence) -> bool:
    """`The beans came yesterday`, where they asked what soil there is."""
    wants_thing = words_for(asked).beside.asks_a_thing.search(asked.text) is not None
    return wants_thing and deeds.has_come(sentence) and not (asks_figure(asked) or asks_opinion(asked))


def _names_nobody(sentence: Sentence) -> bool:
    """As far as the language shows it."""
    return words_for(sentence).figures.tells_persons and not gives_person(sentence)


def _only_about_hearer(sentence: Sentence) -> bool:
    """It speaks of whoever asked, who wants to know something else: `Your poor knee`."""
    kinds = {act.kind for act in sentence.acts}
    return bool(kinds) and kinds <= {"other_focus", "smalltalk", "thanks"}


def _is_about_them(row: Row) -> bool:
    """The question asks how they are or what they do: then what they tell of themselves is the answer."""
    return (
        any(act.kind in _ABOUT_THEM for act in row.sentence.acts)
        or words_for(row.sentence).beside.your_way.search(row.sentence.text) is not None
    )


def without_signature(letter: Letter, sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences down to the name of the writer; what stands under it is a line of their firm."""
    known = " ".join(
        (letter.contact.own_address if letter.contact.mine else letter.contact.address, *letter.voice.sign_off)
    ).casefold()
    for place in range(max(1, len(sentences) - _UNDER_NAME), len(sentences)):
        text = sentences[place].text.strip()
        if turns.is_name(text) and any(part.casefold() in known for part in text.rstrip(".").split()):
            return list(sentences[:place])
    return list(sentences)


def is_signature(letter: Letter, sentence: Sentence) -> bool:
    """It is the name under a letter, whatever else it could mean: `Mark Tan`, `Grant Wood`."""
    text, written = sentence.text.strip(), letter.contact
    if not turns.is_name(text):
        return False
    address = written.own_address if written.mine else written.address
    return text in letter.voice.sign_off[1:] or all(part.casefold() in address for part in text.split())


def only_quoted(sentence: Sentence, *kinds: str) -> bool:
    """Whether it does this only in words that it quotes: お隣から「水をやってもらえますか」と頼まれました."""
    outside = words_for(sentence).no_request.said_by_others.sub("「」", _QUOTED.sub("「」", sentence.text))
    if outside == sentence.text or not sentence.does(*kinds):
        return False
    rest = read_part(outside, sentence.language)
    return not rest.does(*kinds) and not ("promise" in kinds and pledges(rest))
