"""The ledger of one tie: what was asked and promised, both ways, and what became of it (docs/design.md, "JSON of the commands").

Letters and meetings are read in their order. A letter first closes what it answers, keeps, moves, gives up or takes back,
then opens what it asks and promises anew. What a single sentence does is read elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import chain

from daemon.think.content_words import shared, words_of
from daemon.think.days_named import days_named
from daemon.think.exchange import together
from daemon.think.ledger import deeds, turns, undoing
from daemon.think.ledger.another import without_those_of_others
from daemon.think.ledger.apart import taken_apart, told_of_each
from daemon.think.ledger.appointed import day_appointed, meeting_spoken_of
from daemon.think.ledger.asked_again import asks_for_news, asks_for_the_need, reminded_of, wants_outright
from daemon.think.ledger.book import Book
from daemon.think.ledger.coming import brought
from daemon.think.ledger.deeds_done import says_done
from daemon.think.ledger.elsewhere import answered_elsewhere
from daemon.think.ledger.fulfilling import fates_told, kept_elsewhere, outcome
from daemon.think.ledger.idle import is_signature
from daemon.think.ledger.in_doubt import leaves_in_doubt
from daemon.think.ledger.keeping import is_kept
from daemon.think.ledger.logged import told_done
from daemon.think.ledger.matters import (
    answers_below,
    day_meant,
    goes_on_about,
    hands_over,
    matter_asked,
    matter_of,
    names_other_of_kind,
    requests_met,
    same_promise,
    spoken_of,
    waits_nobody,
    with_its_yes,
)
from daemon.think.ledger.meant_for import as_answer
from daemon.think.ledger.no_request import echoes, heads_list, means_no_request, waits_for_no_answer
from daemon.think.ledger.offered import advises
from daemon.think.ledger.open_rows import in_order
from daemon.think.ledger.passing import let_go, met_since
from daemon.think.ledger.pledged import with_pledges
from daemon.think.ledger.promised import promises
from daemon.think.ledger.put_off import (
    agreed_to_another_day,
    agrees_on_day,
    asked_for_another_day,
    is_still_meant,
    put_off_by,
    set_to_another_day,
    tells_what_was_put_off,
    told_another_day,
    told_at_last,
)
from daemon.think.ledger.receiving import praised, received, stay_over, still_awaited, thanked, took_place, waived
from daemon.think.ledger.renewing import named_below, renewed_by
from daemon.think.ledger.rows import Row, other
from daemon.think.ledger.seasons import day_of_season
from daemon.think.ledger.settling import (
    SMALL_TALK_ROUND,
    answered_here,
    is_the_answer,
    mails_of_matter,
    settled_by_talk,
)
from daemon.think.ledger.shown import shown, went_off
from daemon.think.ledger.spoken_to import to_the_hearer
from daemon.think.ledger.third_told import heard_of
from daemon.think.ledger.wishes import is_meant, wish_in
from daemon.think.model import Contact, Direction, Letter, Obligation, Sentence, Side
from daemon.think.news.overtaken import mends, quarrels
from daemon.think.working_days import Rests, weekend


def obligations(
    letters: Sequence[Letter], contacts: Sequence[Contact], now: datetime, rests: Rests = weekend
) -> tuple[Obligation, ...]:
    """All obligations of a tie as they stand at `now`, oldest first. `rests`: the public holidays of the owner's country."""
    book = _Reader(now, rests)
    met = [c for c in contacts if c.direction is Direction.MEETING and c.when <= now]
    written = [letter for letter in letters if letter.contact.when <= now]
    events: list[tuple[datetime, str, Letter | Contact]] = [(one.contact.when, one.contact.id, one) for one in written]
    events += [(contact.when, contact.id, contact) for contact in met]
    for _, _, event in sorted(events, key=lambda each: each[:2]):
        book.meet(event) if isinstance(event, Contact) else book.read(event)
    let_go(book.rows, book.letters, book.today)
    return tuple(row.settled(book.today) for row in book.rows)


_SIDES: tuple[Side, ...] = ("mine", "theirs")
_RECENT = 100  # rows
_KINDS = ("ask", "question", "promise")


class _Reader(Book):
    """What letters and meetings do to the rows, one by one in their order."""

    # --- a meeting ---------------------------------------------------------------------------

    def meet(self, contact: Contact) -> None:
        """A talk answers questions of a small round; a visit keeps the promise to come."""
        title, day = words_of(contact.subject), self.day(contact)
        logged = not contact.account  # a line of the owner's, not the title of an entry
        for row in told_done(self.open, contact, self.letters) if logged else ():
            self.close(row, "kept" if row.kind == "promise" else "answered", contact)
        kinds = ("question",) if contact.readers <= SMALL_TALK_ROUND else ()
        before = [row for row in self.open.before_a_talk(title, kinds) if row.asked.when < contact.when]
        matter = mails_of_matter(before, contact)
        settled = [row for row in before if settled_by_talk(row, contact, title, day, matter)]
        for row in settled:
            self.close(row, "kept" if row.kind == "promise" else "answered", contact)
        for row in (one for side in _SIDES if settled for one in self.open.of(side, "ask", "question")):
            if any(goes_on_about(row, one) and shared(one.words, title) for one in settled):
                self.close(row, "answered", contact)

    # --- a letter ----------------------------------------------------------------------------

    def read(self, letter: Letter) -> None:
        """All that one letter does to the rows."""
        letter = self.letters[letter.contact.id] = to_the_hearer(letter, self.said(letter))
        letter = taken_apart(with_pledges(letter, self.said(letter)), self.said(letter))
        renewed: dict[int, frozenset[str] | None] = {}
        if self.open.has(other(letter.side), *_KINDS):
            self._take_back(letter)
        self._make_peace(letter)
        if self.open.has(letter.side, *_KINDS):
            self._answer(letter)
            renewed = self._renew_promises(letter)
        told = told_of_each(letter)
        if self.open.has(letter.side, *_KINDS):
            self._set_another_day(told)
            self._break_promises(told)
            self._keep_promises(told)
        self._receive(told)
        self._hear_of_promises(told)
        self._ask(letter)
        self._promise(letter, renewed)

    def _make_peace(self, letter: Letter) -> None:
        """Once a quarrel is made up, nobody waits for an answer to what was asked in it: which summer?"""
        if not mends(letter):
            return
        fell_out = [one.contact for one in self.letters.values() if quarrels(one)]
        for row in [row for side in _SIDES for row in self.open.of(side, "ask", "question")] if fell_out else ():
            if any(together(row.asked, mail) or together(mail, row.asked) for mail in fell_out):
                self.close(row, "withdrawn", letter.contact)

    def _take_back(self, letter: Letter) -> None:
        """What the asker no longer wants: the named thing, else all that they had asked in this exchange."""
        below = self.letters.get(letter.contact.reply_to)
        late = below is not None and undoing.is_late(below)
        for sentence in (s for s in letter.sentences if undoing.takes_back(s) and not (late and undoing.forgives(s))):
            words, side = words_of(sentence.text), other(letter.side)
            named = [row for row in self.open.about(words, side, "ask", "question") if shared(row.words, words)]
            here = self.open.in_exchange(letter, side, "ask", "question")
            otherwise = undoing.has_it_otherwise(sentence)
            if len(here) != 1 and (otherwise or undoing.spares(sentence)):
                here = []
            elif undoing.spares(sentence) and words and not otherwise:
                here = []  # "no need to" means only what it names
            for row in named or here:
                self.close(row, "withdrawn", letter.contact)
            # Released is as good as kept: nothing is owed any more.
            for row in self.open.about(words, side, "promise"):
                if shared(row.words, words) and not sentence.does("promise"):
                    self.close(row, "kept", letter.contact)

    def _answer(self, letter: Letter) -> None:
        here = self.open.in_exchange(letter, letter.side, "ask", "question")
        here = in_order(here, self.open.of_subject(letter, letter.side, "question"))
        given = self._promises_told_of(letter) if here else []
        taken_back = self.closed.get(letter.contact.id, ())
        promised = frozenset[str]().union(*(row.words for row in (*given, *taken_back)))
        asked = [row for row in here if not leaves_in_doubt(row, letter)]
        answered = answered_here(asked, as_answer(letter, here, self.stirring), promised) + answered_elsewhere(
            self._elsewhere(letter, here), letter
        )
        for row in answered:
            self.close(row, "answered", letter.contact)
        for row in told_at_last(self.open.of(letter.side, "promise") if answered else [], answered):
            self.close(row, "kept", letter.contact)

    def _promises_told_of(self, letter: Letter) -> list[Row]:
        """The writer's promises of this exchange, and those of others that it tells of as done."""
        done = [words_of(s.text) for s in letter.sentences if says_done(s.text, s.language)]
        others = self.open.touched(letter, "promise") if done else []
        told = [row for row in others if any(shared(row.words, words) for words in done)]
        return in_order(self.open.in_exchange(letter, letter.side, "promise"), told)

    def _elsewhere(self, letter: Letter, here: list[Row]) -> list[Row]:
        """The questions of other exchanges that may be spoken of here."""
        known = {id(row) for row in here}
        goes_back = any(
            turns.in_answer(s) or advises(s) or answers_below(letter, n) for n, s in enumerate(letter.sentences)
        )
        of_all = goes_back or (letter.attachments and not letter.contact.reply_to)
        rows = self.open.of(letter.side, "ask", "question") if of_all else self.open.touched(letter, "ask", "question")
        return [row for row in rows if id(row) not in known]

    def _renew_promises(self, letter: Letter) -> dict[int, frozenset[str] | None]:
        """A promise given again, for the same day or moved: by place, the matter that a new row takes over; None where there is none."""
        renewed: dict[int, frozenset[str] | None] = {}
        moved: list[Row] = []
        below = self.letters.get(letter.contact.reply_to)
        given_up = any(
            undoing.gives_up(s) or undoing.delays(s) or undoing.cannot(s) or s.does("apology") for s in letter.sentences
        )
        for place, sentence, due in self._promised(letter):
            words = matter_of(letter, place) if given_up else words_of(sentence.text)
            here = self.open.in_exchange(letter, letter.side, "promise")
            meant = in_order(self.open.about(words, letter.side, "promise"), here)
            late = named_below(self.open.newest(letter.side, "promise"), sentence, below)
            for row in renewed_by(meant, sentence, letter, words, given_up) or late:
                if due is None or due == row.due or row.due is None:
                    self.repeat(row, letter.contact, due)
                    renewed[place] = None
                else:
                    moved.append(row)
                    renewed.setdefault(place, row.words | words)
        for row in moved:
            self.close(row, "moved", letter.contact)
        return renewed

    def _promised(self, letter: Letter) -> list[tuple[int, Sentence, date | None]]:
        closed = self.closed.get(letter.contact.id, ())
        grants = any(row.kind == "ask" and row.side == letter.side and row.state == "answered" for row in closed)
        found = promises(letter, self.said(letter), self.rests, grants)
        said, below = self.said(letter), self.letters.get(letter.contact.reply_to)
        return [
            (place, sentence, self.due(day_appointed(letter, place, day, said, closed, below), letter))
            for place, sentence, day in found
        ]

    def _set_another_day(self, letter: Letter) -> None:
        """A promise that is moved without being said again; it lives on as a new one."""
        for find in (set_to_another_day, asked_for_another_day, told_another_day):
            for row, sentence, day in find(self.open, letter, self.said(letter)):
                self.close(row, "moved", letter.contact)
                self.add("promise", letter.side, sentence, letter, day, row.words | words_of(sentence.text), row.deed)
        answered = [row for row in self.closed.get(letter.contact.id, ()) if row.state == "answered"]
        for row, sentence, day in agreed_to_another_day(self.open, letter, answered, self.said(letter)):
            self.close(row, "moved", letter.contact)
            self.add("promise", letter.side, sentence, letter, day, row.words, row.deed)

    def _break_promises(self, letter: Letter) -> None:
        comes = letter.attachments or any(deeds.has_link(s) for s in letter.sentences)  # it cannot come as it was meant
        for place, sentence in enumerate(letter.sentences):
            given_up = undoing.gives_up(sentence) and not (comes and undoing.forgot(sentence))
            if not given_up and (comes or not undoing.cannot(sentence)):
                continue
            words = words_of(sentence.text) or matter_of(letter, place)
            named = [row for row in self.open.about(words, letter.side, "promise") if shared(row.words, words)]
            named = [row for row in named if shared(words_of(row.deed.text), words)] or named
            here = self.open.in_exchange(letter, letter.side, "promise") if undoing.gives_up(sentence) else []
            before = [[row for row in rows if row.asked.id != letter.contact.id] for rows in (named, here)]
            alone = before[1] if len(before[1]) == 1 else self._due_on(sentence, letter)
            for row in before[0] or alone:
                if not is_still_meant(row, sentence, self.day(letter.contact)) and not (
                    undoing.forgot(sentence) and is_kept(row, letter, alone=len(here) == 1)
                ):
                    self.close(row, "broken", letter.contact)  # else: `I forgot! I've just paid it`

    def _due_on(self, sentence: Sentence, letter: Letter) -> list[Row]:
        """The one promise to come, to meet or to talk that was given for the day of which it says `I can't`."""
        days = {one.day for one in days_named(sentence.text, sentence.language, self.said(letter))}
        rows = [row for row in self.open.newest(letter.side, "promise") if row.asked.id != letter.contact.id]
        found = [row for row in rows if row.due is not None and row.due in days and deeds.about_coming(row.sentence)]
        return found if len(found) == 1 and deeds.about_being_there(sentence) else []

    def _keep_promises(self, letter: Letter) -> None:
        here = self.open.in_exchange(letter, letter.side, "promise")
        given = self.open.newest(letter.side, "promise") if letter.contact.readers > 1 else []
        bringing = [row for row in given if deeds.about_introducing(row.sentence)]
        for row in in_order(self.open.touched(letter, "promise"), here, bringing):
            if names_other_of_kind(row, letter):
                continue
            alone = len(here) == 1 and here[0] is row
            if is_kept(row, without_those_of_others(row, letter), alone) or tells_what_was_put_off(
                row, letter, self.rows
            ):
                self.close(row, "kept", letter.contact)
                for asked in put_off_by(row, self.open):
                    self.close(asked, "answered", letter.contact)
        came = any(row.kind == "promise" for row in self.closed.get(letter.contact.id, ()))
        for row in brought(self.open.newest(letter.side, "promise"), letter, alone=not came):
            self.close(row, "kept", letter.contact)

    def _receive(self, letter: Letter) -> None:
        """Whoever was to get it thanks for it, says that it is there, or wants no money back."""
        thanks = thanked(self.open, letter, self.day(letter.contact), self.rows)
        found = chain(
            thanks,
            received(self.open, letter, self.rows),
            praised(self.open, letter, self.day(letter.contact)),
            stay_over(self.open, letter, self.day(letter.contact)),
            shown(self.open, letter, self.day(letter.contact)),
            went_off(self.open, letter, self.day(letter.contact)),
            waived(self.open, letter),
            heard_of(self.open, letter, self.day(letter.contact)),
            took_place(self.open, letter, self.day(letter.contact)),
        )
        for row in (one for one in found if not (still_awaited(one, letter) or names_other_of_kind(one, letter))):
            self.close(row, "kept" if row.kind == "promise" else "answered", letter.contact)
        asked = chain(*(self.open.newest(side, kind) for side in _SIDES for kind in ("question", "ask")))
        for row in [*met_since(asked, letter, self.day(letter.contact))]:
            self.close(row, "answered", letter.contact)

    def _hear_of_promises(self, letter: Letter) -> None:
        """What no form tells, and the words tell for sure: that a promise of either side was kept, given up or put off."""
        here = chain(*(self.open.in_exchange(letter, side, "promise") for side in (letter.side, other(letter.side))))
        closed = [row for row in self.closed.get(letter.contact.id, ()) if row.kind == "promise"]
        for told in fates_told(in_order(here, closed), letter):
            if told.fate == "kept" and names_other_of_kind(told.row, letter):
                continue
            state, day = outcome(told, letter, self.said(letter))
            if state == "broken" and is_still_meant(told.row, told.sentence, self.day(letter.contact)):
                continue
            if state != "open" and not (state == "kept" and still_awaited(told.row, letter)):
                self.close(told.row, state, letter.contact)
            if day is not None:
                words = told.row.words | words_of(told.sentence.text)
                self.add("promise", told.row.side, told.sentence, letter, day, words, told.row.deed)
        said = words_of(" ".join(one.text for one in letter.sentences))
        waited_for = self.open.about(said, other(letter.side), "promise")
        for row in kept_elsewhere([row for row in waited_for if not row.in_exchange(letter)], letter):
            if not still_awaited(row, letter):
                self.close(row, "kept", letter.contact)

    def _ask(self, letter: Letter) -> None:
        closed = self.closed.get(letter.contact.id, ())
        answered = [row for row in closed if row.state == "answered"]
        moved = any(row.state == "moved" for row in closed)
        new_days = [row.sentence for row in self.rows if row.asked.id == letter.contact.id] if moved else []
        waits = self.open.has(other(letter.side), "ask", "question")
        for place, sentence in enumerate(letter.sentences):
            kind = wish_in(sentence)
            if kind == "question" and waits_for_no_answer(letter.sentences):
                continue
            if not kind and waits and turns.asked_before(sentence):
                self._remind(letter, sentence)
            before = letter.sentences[place - 1] if place else None
            after = next(iter(letter.sentences[place + 1 :]), None)
            if not kind or not is_meant(sentence, kind) or echoes(sentence, before) or self._only_heads(letter, place):
                continue
            if is_signature(letter, sentence) or means_no_request(sentence, before, after):
                continue
            if moved and (undoing.sets_day(sentence) or undoing.proposes_day(sentence) or sentence in new_days):
                continue
            if is_the_answer(answered, sentence) or (kind == "ask" and agrees_on_day(self.open, letter, sentence)):
                continue
            if not self._remind(letter, sentence) and not (
                kind == "ask" and (asks_for_the_need(self.rows, letter, place) or asks_for_news(sentence))
            ):
                matter = matter_asked(kind, letter, place, self.letters.get(letter.contact.reply_to))
                self.add(kind, other(letter.side), sentence, letter, None, matter)

    def _only_heads(self, letter: Letter, place: int) -> bool:
        """It only says that questions stand below it, and they do."""
        return heads_list(letter.sentences[place]) and any(map(wish_in, letter.sentences[place + 1 :]))

    def _remind(self, letter: Letter, sentence: Sentence) -> bool:
        """Whether it asks nothing new; what it asks for again stands in its row then."""
        known = reminded_of(self.open, letter, sentence)
        if known is None:
            return False
        if known.asked is letter.contact and wants_outright(known, sentence):
            self.say_plainly(known, sentence)
        self.repeat(known, letter.contact, None)
        return True

    def _promise(self, letter: Letter, renewed: dict[int, frozenset[str] | None]) -> None:
        given = [one for one in self._promised(letter) if not hands_over(letter, one[1])]
        said_again, closed = same_promise(given), self.closed.get(letter.contact.id, ())
        for place, sentence, due in given:
            taken_over = renewed.get(place, matter_of(letter, place))
            if taken_over is None or place in said_again:
                continue
            met = requests_met(closed, letter, sentence)
            if not met and place not in renewed and waits_nobody(sentence, letter, due, self.rows[-_RECENT:]):
                continue
            matter = taken_over.union(spoken_of(closed, letter, sentence), *(row.words for row in met))
            alike = [one for one in given if said_again.get(one[0]) == place]
            day = day_meant(sentence, due, self.said(letter), met) or next((one[2] for one in alike), None)
            day = day_of_season(sentence, day, self.said(letter), closed)
            shown = with_its_yes(sentence, [one[1] for one in alike])
            self.add("promise", letter.side, shown, letter, day, matter)
            self.rows[-1].met_on = meeting_spoken_of(letter, place, day, self.said(letter))
