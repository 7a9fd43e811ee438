"""What a language gives to the reader of mails: one `Rules`, made in `<language>/rules.py` of what stands in that folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from datetime import date
from typing import NamedTuple, TypeAlias

from daemon.think.due import Mention
from daemon.think.language.befell import THEIRS, Befell
from daemon.think.language.construction import Grammar, Hit
from daemon.think.language.content import Content
from daemon.think.language.learned import Fates, Kinds, Model, Opinion, Replies
from daemon.think.language.ledger import Ledger
from daemon.think.language.letters import Letters
from daemon.think.language.titles import Titles
from daemon.think.language.ways import Logged, Way

Weighed: TypeAlias = "Callable[[str, dict[str, Hit], Callable[[], bool]], set[str]]"
"""(the sentence, what was found, whether own life is told outside the words that recall a talk) -> the acts that stand."""

Settle: TypeAlias = (
    "Callable[[str, Opinion, Set[str], Set[str], Set[str], Set[str]], tuple[frozenset[str], frozenset[str]]]"
)
"""(the sentence, what the weights say of it, its acts, those that the weights would add, those that they would take away, those
that no weight takes away) -> (acts that are added, acts that go)."""

Answered: TypeAlias = "Callable[[frozenset[str], str, str, frozenset[str]], frozenset[str]]"
"""(the acts, the sentence, the one before it, what that one does) -> the acts once the sentence before is known."""

NamesWriter: TypeAlias = "Callable[[str, int, Sequence[str]], bool]"
"""(a self-introduction, its place in the mail, the names in From and below it) -> whether it can name the writer."""


class Rules(NamedTuple):
    """The constructions of a language, what they mean together, the weights beside them, and its words for days.

    `event_of(text, raw)` names the event that a sentence tells, `whose(text, spoken_to, raw)` whose it is; `text` is laid out.
    `befell(kind, text, raw)` tells by its grammar whether it befell anybody near at all.
    `events` names it where no words of the table tell it and the weights are for news.
    `firm`: constructions that are as good as always right among the labelled sentences, so that no weight takes their act away.
    `owner_by_weights`: the weights may tell whose an event is; `day_comes_late`: a promise names its day behind the deed.
    `answered`: what a sentence does because of the one before it. `content`: the words that carry matter.
    `names_writer`: where a self-introduction has the form of an answer, which of them it is.
    `replies`: how much the words of a reply speak for its settling what was asked (`replying.py`).
    `fates`: how much a later sentence speaks for a promise being kept, moved or broken (`fulfilling.py`).
    `ledger`: what the ledger of a tie looks for; `letters`: what is read in letters besides their acts.
    `titles`: what the title of a meeting says of the hour.
    `ways`: how one says in a line that one met, called or talked on video; `day_gone`: on which day, as such a line names it;
    `logged`: what it tells as done.
    `working_days(text)`: how many of these a promise gives itself; `text` is in NFKC form and in small letters.
    """

    grammar: Grammar
    lay_out: Callable[[str], str]
    event_of: Callable[[str, str], str]
    whose: Callable[[str, bool, str], str]
    weighed: Weighed
    settle: Settle
    firm: frozenset[str]
    model: Model
    events: Kinds
    replies: Replies
    fates: Fates
    days_in: Callable[[str, date], tuple[Mention, ...]]
    event_day: Callable[[str, date], date | None]
    answered: Answered
    content: Content
    ledger: Ledger
    letters: Letters
    titles: Titles
    working_days: Callable[[str], int | None]
    owner_by_weights: bool = False
    day_comes_late: bool = False
    names_writer: NamesWriter | None = None
    befell: Callable[[str, str, str], Befell] = lambda *_: THEIRS
    ways: tuple[Way, ...] = ()
    logged: Logged = Logged()
    day_gone: Callable[[str, date], date | None] = lambda *_: None
