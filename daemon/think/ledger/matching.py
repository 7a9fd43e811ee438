"""Which of several questions the sentences of an answer belong to: by their own words, by what they ask for, by their order."""

from __future__ import annotations

from collections.abc import Sequence

from daemon.think.content_words import shared, words_of
from daemon.think.language.forms import NEVER
from daemon.think.language.known import words_for
from daemon.think.ledger import deeds, turns
from daemon.think.ledger.deeds_done import same_deed, says_done
from daemon.think.ledger.figures import (
    asks_address,
    asks_count,
    asks_figure,
    asks_place,
    asks_who,
    asks_yes_or_no,
    days_in,
    gives_figure,
    gives_person,
    has_figure,
    is_address,
)
from daemon.think.ledger.idle import answers_plainly, is_brief_word, is_idle
from daemon.think.ledger.matters import is_of_others, points_back
from daemon.think.ledger.no_request import grants
from daemon.think.ledger.offered import decides, offers_nothing, points_nowhere
from daemon.think.ledger.remarks import asks_state, asks_what_was, in_passing, takes_up
from daemon.think.ledger.replying import odds
from daemon.think.ledger.rows import Row
from daemon.think.ledger.told_of import same_topic, told_of
from daemon.think.model import Sentence

_SHORT = 60  # characters
_FAR = 2.0  # between the logarithms of two odds


def answered_among(rows: list[Row], said: Sequence[Sentence], *, latest: bool, only: bool = True) -> list[Row]:
    """The rows that these sentences answer. `latest`: of several that fit, the one asked last stands right above.

    `only`: nothing else was asked, so that a letter about nothing else is about that.
    """
    telling = [s for s in said if not s.does("promise") or (not turns.defers(s) and (len(rows) == 1 or _tells_when(s)))]
    plans = [
        s for s in said if s.does("promise") and s not in telling and any(not _promises_beside(r, s) for r in rows)
    ]
    if len(rows) == 1 and only:
        said, telling = ([s for s in some if not hands_another_thing(rows[0], s)] for some in (said, telling))
        telling = [s for s in telling if not _promises_something_else(rows[0], s) and _is_of_it(rows[0], s, said)]
        telling = [s for s in telling if not offers_nothing(rows[0], s)]
        deferred = rows[0].kind == "ask" and any(s.does("promise") and _is_of_it(rows[0], s, said) for s in said)
        later = any(turns.defers(s) and s.does("promise") for s in said) or any(map(_is_open_still, said))
        answers = [s for s in telling if not is_idle(rows[0], s) and not (later and _leaves_open(rows[0], s))]
        return rows if deferred or answers else []
    found, left = _by_words(rows, said, telling, plans)
    if any(map(turns.answers_all, said)):
        found = [row for row in rows if row in found or row.kind == "ask" or asks_yes_or_no(row.sentence)]
    bare = [s for s in left if not _is_of_life(s) or turns.says_yes_or_no(s) or any(_is_such(row, s) for row in rows)]
    if any(s.does("kept") for s in bare) and not found:
        return list(rows)
    spent = frozenset[str]().union(*(row.words for row in found))
    found += _granted(
        [row for row in rows if row not in found], [s for s in said if not shared(spent, words_of(s.text))]
    )
    rest = [row for row in (reversed(rows) if latest else rows) if row not in found]
    for sentence in bare:
        near = _near(rows, sentence)
        fitting = _likeliest([row for row in rest if row in near], sentence)
        if fitting is not None:
            rest.remove(fitting)
            found.append(fitting)
    return found


def _is_of_it(row: Row, sentence: Sentence, said: Sequence[Sentence]) -> bool:
    """A promise below a request is a yes to it; where that will only be tried, the promise must be of it."""
    if row.kind != "ask" or shared(row.words, words_of(sentence.text)):
        return True
    beside = [one for one in said if _promises_beside_ask(row, one)]
    if sentence in beside or (beside and is_brief_word(sentence) and not answers_plainly(row, sentence)):
        return False  # `Great. I'll look up what the hostel costs`, where a number was to be sent
    return not (sentence.does("promise") and any(turns.hedges(one) and not one.does("promise") for one in said))


def _promises_beside_ask(row: Row, sentence: Sentence) -> bool:
    """What is promised has nothing to do with what was asked for, by all its words."""
    own = words_of(sentence.text)
    if not sentence.does("promise") or not own or shared(row.words, own) or points_back(sentence):
        return False
    return not turns.says_yes_or_no(sentence) and odds(row.sentence, sentence) < -_FAR


def _near(rows: Sequence[Row], sentence: Sentence) -> list[Row]:
    """The questions that it answers plainly, or by its words about as well as any: what fits another far better answers that."""
    likely = [odds(row.sentence, sentence) for row in rows]
    far = max(likely, default=0.0) - _FAR
    return [row for row, one in zip(rows, likely, strict=True) if one >= far or answers_plainly(row, sentence)]


def _promises_something_else(row: Row, sentence: Sentence) -> bool:
    """`I'll drop off the compost on Saturday` tells nobody how many plants they would like."""
    asked = row.sentence
    if row.kind == "question" and turns.passes_on(sentence) and not turns.says_yes_or_no(sentence):
        of_that = deeds.about_coming(asked) or asks_who(asked) or (asks_figure(asked) and not asks_count(asked))
        return not of_that and not shared(row.words, words_of(sentence.text))
    if row.kind == "question" and sentence.does("promise") and asks_what_was(asked):
        return not turns.says_yes_or_no(sentence)
    if row.kind != "question" or not sentence.does("promise"):
        return False
    of_words = words_for(asked).remarks.life_answers and not turns.defers(sentence)  # no form tells it there
    far = of_words and odds(asked, sentence) < -_FAR
    if not (asks_figure(asked) or asks_state(asked) or far):
        return False
    of_it = shared(row.words, words_of(sentence.text)) or points_back(sentence) or turns.says_yes_or_no(sentence)
    return not of_it and (far or not (asks_figure(asked) and gives_figure(asked, sentence)))


def hands_another_thing(row: Row, sentence: Sentence) -> bool:
    """`I'll give you feedback tomorrow` to whoever waits for a logo, or asked when the work starts: it is about another thing."""
    if not sentence.does("promise") or turns.says_yes_or_no(sentence) or points_back(sentence):
        return False
    will = words_for(sentence).apart.will
    if will is not NEVER and words_of(will.split(sentence.text)[0]):
        return False  # `Her name is Bridget, I'll send you her number` tells something first
    asked, thing = row.sentence, words_for(sentence).keeping.object
    own = words_of(sentence.text if thing is NEVER else " ".join(thing.findall(sentence.text)))
    own = own or told_of(sentence.text, sentence.language)  # 帯は明日宅配便で送ります
    if not own or shared(row.words, own) or own <= words_of(words_for(sentence).matters.anything):
        return False
    hands = words_for(sentence).keeping.hands_over.search(sentence.text) is not None
    wants = words_for(asked).keeping.hands_over.search(asked.text) is not None
    if row.kind == "ask":
        return hands and (wants or odds(asked, sentence) < -_FAR) and bool(row.words)
    wants = deeds.about_sending(asked)
    accepts = deeds.about_coming(sentence) and not asks_figure(asked)  # `I'll bring the rug`, asked to a picnic
    return hands and not (wants or accepts or deeds.about_coming(asked) or _asks_plan(row))


def _by_words(
    rows: Sequence[Row], said: Sequence[Sentence], telling: Sequence[Sentence], plans: Sequence[Sentence]
) -> tuple[list[Row], list[Sentence]]:
    found: list[Row] = []
    left = list(telling)
    for row in rows:
        hits = [
            s
            for s in (said if row.kind == "ask" else (*telling, *plans))
            if shared(row.words, words_of(s.text)) or _names_its_day(row, s, rows) or _will_come(row, s)
        ]
        hits = [s for s in hits if not (_is_address_for_another(row, s, rows) or _promises_beside(row, s))]
        hits = [s for s in hits if not (in_passing(row, s) or offers_nothing(row, s) or _is_far_from(row, s))]
        if hits:
            found.append(row)
            left = [one for one in left if one is not hits[0] and not (one in hits and _in_one_breath(one, hits[0]))]
    return found, left


def _in_one_breath(one: Sentence, other: Sentence) -> bool:
    """`I have spoken to the builders, and from tomorrow they start at eight`: two parts of what was told together."""
    return bool(one.whole) and one.whole == other.whole


def _is_far_from(row: Row, sentence: Sentence) -> bool:
    """By its form it may answer, and all its words tell that it does not."""
    asked = row.sentence
    if sentence.does("promise") or turns.says_yes_or_no(sentence) or turns.refuses(sentence):
        return False
    if same_topic(asked, sentence) or (row.kind == "ask" and says_done(sentence.text, sentence.language)):
        return False
    return odds(asked, sentence) < words_for(sentence).offered.far and not (
        asks_figure(asked) and gives_figure(asked, sentence)
    )


def _is_of_life(sentence: Sentence) -> bool:
    """An aside, in a language whose forms do not tell what is only said in passing."""
    return turns.is_aside(sentence) and words_for(sentence).remarks.life_answers


def _names_its_day(row: Row, sentence: Sentence, rows: Sequence[Row]) -> bool:
    """`Yes, Thursday at two is fine`, where only one of the questions named a Thursday."""
    days = [days_in(one.sentence) & days_in(sentence) for one in rows]
    return sum(map(bool, days)) == 1 and bool(days_in(row.sentence) & days_in(sentence))


def _will_come(row: Row, sentence: Sentence) -> bool:
    """`I'll be there`, where they asked `Are you coming to the lunch?`"""
    asked = row.sentence
    comes = sentence.does("promise") and not turns.defers(sentence) and not words_of(sentence.text)
    of_coming = deeds.about_being_there(asked) or deeds.about_having_come(asked)
    return comes and of_coming and asks_yes_or_no(asked) and deeds.about_coming(sentence)


def _is_such(row: Row, sentence: Sentence) -> bool:
    """An aside in its form, and just what was asked for: a person, a figure."""
    asked, told = row.sentence, sentence
    if row.kind != "question" or len(told.text) > _SHORT:
        return False
    return (asks_who(asked) and gives_person(told)) or (asks_figure(asked) and gives_figure(asked, told))


def _is_open_still(sentence: Sentence) -> bool:
    return turns.is_unsure(sentence) or turns.is_pending(sentence) or turns.hedges(sentence)


def _leaves_open(row: Row, sentence: Sentence) -> bool:
    """Beside `I'll let you know` a question is answered by what plainly speaks of it: `I need to ask my sister` does not."""
    if turns.hedges(sentence) and row.kind == "ask" and not _wants_word(row):
        return not sentence.does("promise")
    if turns.is_pending(sentence):
        return not takes_up(row.sentence, sentence)
    if turns.is_unsure(sentence) or turns.defers(sentence):
        return row.kind == "question" or not sentence.does("promise")
    same_day = has_figure(row.sentence.text, row.sentence.language) and has_figure(sentence.text, sentence.language)
    plainly = turns.says_yes_or_no(sentence) or same_day or shared(row.words, words_of(sentence.text)) > 0
    plainly = plainly or (asks_who(row.sentence) and gives_person(sentence))
    return (
        row.kind == "question"
        and not plainly
        and not (asks_figure(row.sentence) and has_figure(sentence.text, sentence.language))
    )


def _promises_beside(row: Row, sentence: Sentence) -> bool:
    """What is promised may tell when, and is no answer to who or what."""
    if row.kind == "question" and turns.is_unsure(sentence) and turns.defers(sentence):
        return True  # 会場のことは金子さんに聞いてみますね
    figure = asks_figure(row.sentence) and (gives_figure(row.sentence, sentence) or not asks_yes_or_no(row.sentence))
    if row.kind != "question" or not sentence.does("promise") or figure or _will_come(row, sentence):
        return False
    possible = words_for(row.sentence).beside.asks_possible.search(row.sentence.text) is not None
    if asks_yes_or_no(row.sentence) and takes_up(row.sentence, sentence) and not turns.defers(sentence):
        return False  # お盆は帰ってくる？ 13日に帰るよ
    granted = possible and shared(row.words, words_of(sentence.text)) > 0
    return turns.defers(sentence) or not (granted or _asks_plan(row))


def _asks_plan(row: Row) -> bool:
    """What will be done, or who will do it."""
    return words_for(row.sentence).beside.asks_plan.search(row.sentence.text) is not None


def _is_address_for_another(row: Row, sentence: Sentence, rows: Sequence[Row]) -> bool:
    """`14 Quarry Lane, the blue door` is the address that they wanted, not the bus that goes past the door."""
    if not is_address(sentence) or asks_address(row.sentence):
        return False
    return any(asks_address(one.sentence) for one in rows)


def _tells_when(sentence: Sentence) -> bool:
    """`We'll have it running by Wednesday` also tells when."""
    return has_figure(sentence.text, sentence.language) and not turns.defers(sentence)


def _wants_word(row: Row) -> bool:
    """It is met by a word, whatever its form: `Kindly confirm the number of guests`."""
    return row.kind == "question" or turns.wants_word(row.sentence)


def _granted(rows: Sequence[Row], said: Sequence[Sentence]) -> list[Row]:
    """The first request, where a promise that names nothing, or begins with a yes, can only mean that: `Sure, on Sunday`."""
    given = [s for s in said if s.does("promise") and not turns.defers(s)]
    agreed = [s for s in given if turns.says_yes_or_no(s) or not words_of(s.text)]
    to_all = any(words_for(s).matters.all_of_it.search(s.text) for s in agreed)
    wanted = [row for row in rows if row.kind == "ask"]
    return (wanted if to_all else wanted[:1]) if agreed else []


def _is_that_deed(row: Row, sentence: Sentence) -> bool:
    """Done is what was asked for, by its verb, or where nothing else is named: `All done!`"""
    return not words_of(sentence.text) or same_deed(row.sentence, sentence)


def _cannot_be_told(row: Row, sentence: Sentence, figure: bool) -> bool:
    """The answer has still to be found; it is not the figure, or not about the person, that was asked for."""
    if turns.is_unsure(sentence) and turns.defers(sentence):
        return True
    if asks_who(row.sentence) and is_of_others(sentence) and not _asks_plan(row):
        return True  # `The plumber says he'll bring a new valve` tells nobody who has the key
    return asks_figure(row.sentence) and figure


def _likeliest(rows: Sequence[Row], sentence: Sentence) -> Row | None:
    """The first that it may answer; `Green, in the end` is sooner the colour than the hour, and `twelve` the number than the tent."""
    wanted = [row for row in rows if asks_figure(row.sentence)]
    plainly = not turns.says_yes_or_no(sentence)  # `Yes, a whistling one` is no day
    given = [row for row in wanted if plainly and row.kind == "question" and gives_figure(row.sentence, sentence)]
    figureless = [row for row in wanted if not gives_figure(row.sentence, sentence)]
    others = [row for row in rows if row not in (*given, *figureless)]
    if plainly and words_for(sentence).offered.by_odds:
        others.sort(key=lambda row: -odds(row.sentence, sentence))
    if turns.says_no(sentence):
        others.sort(key=lambda row: not (row.kind == "question" and asks_yes_or_no(row.sentence)))
    likely = (*given, *others, *figureless)
    fitting = (
        row
        for row in likely
        if _fits(row, sentence)
        and not any(form(row, sentence) for form in (offers_nothing, points_nowhere, _is_far_from))
    )
    return next((row for row in fitting if not is_idle(row, sentence)), None)


def _fits(row: Row, sentence: Sentence) -> bool:
    """Whether a sentence that shares no word with a question can be its answer."""
    asked, figure = row.sentence, has_figure(sentence.text, sentence.language)
    if is_address(sentence) and (asks_address(asked) or not asks_place(asked)):
        return asks_address(asked)
    if row.kind == "question" and hands_another_thing(row, sentence):
        return False
    chosen = row.kind == "ask" and turns.is_choice(sentence) and turns.wants_word(asked)  # `The round one, please`
    if chosen or (_wants_word(row) and asks_figure(asked) and gives_figure(asked, sentence)):
        return True
    if sentence.does("promise") or (row.kind == "question" and _cannot_be_told(row, sentence, figure)):
        return False
    if row.kind == "ask":
        plainly = sentence.does("give", "kept", "broken") or turns.says_yes_or_no(sentence) or turns.refuses(sentence)
        plainly = plainly or grants(sentence) or (turns.asks_leave(asked) and decides(sentence))
        return plainly or (says_done(sentence.text, sentence.language) and _is_that_deed(row, sentence))
    if turns.says_yes_or_no(sentence) or (turns.refuses(sentence) and asks_yes_or_no(asked)):
        return asks_yes_or_no(asked) or figure
    if figure and not asks_figure(asked):
        return not asks_who(asked) and not (asks_yes_or_no(asked) and len(words_of(sentence.text)) > 1)
    return True
