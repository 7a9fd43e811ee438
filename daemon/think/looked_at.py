"""What is asked of each sentence of a letter before it is kept, each question once: people say many sentences again and again."""

from __future__ import annotations

from functools import cached_property, lru_cache

from daemon.think.ledger.passing import dates_event
from daemon.think.ledger.traces import trace
from daemon.think.ledger.turns import says_thanks, says_yes_or_no, thanks_first
from daemon.think.ledger.undoing import settles
from daemon.think.model import Act, Sentence
from daemon.think.news.birthdays import names_birthday
from daemon.think.news.fortune import is_relief, is_rite, is_setback, wishes_care
from daemon.think.news.overtaken import is_of_quarrel
from daemon.think.news.taken_up import can_be_taken_up, names_held

_RECURRING = 2048  # sentences that are remembered


class Looks:
    """The answers for one sentence, each found when it is first asked for."""

    def __init__(self, one: Sentence) -> None:
        self._one = one

    @cached_property
    def does(self) -> bool:
        """It does something besides being polite."""
        return any(act.kind != "formula" for act in self._one.acts)

    @cached_property
    def thanks(self) -> bool:
        """As `says_thanks`; or it begins with thanks and goes on: `Thank you so much, trying it tonight`."""
        return says_thanks(self._one) or thanks_first(self._one)

    @cached_property
    def wishes_care(self) -> bool:
        """As `wishes_care`."""
        return wishes_care(self._one)

    @cached_property
    def settles(self) -> bool:
        """As `settles`."""
        return settles(self._one)

    @cached_property
    def replies(self) -> bool:
        """As `says_yes_or_no`: まだです is not empty."""
        return says_yes_or_no(self._one)

    @cached_property
    def strikes(self) -> bool:
        """It tells of a blow, that one was a relief, or falls out or makes up with its reader; asked where it does nothing by itself."""
        return is_setback(self._one) or is_relief(self._one) or is_of_quarrel(self._one)

    @cached_property
    def names_rite(self) -> bool:
        """It speaks of a funeral."""
        return is_rite(self._one)

    @cached_property
    def can_be_taken_up(self) -> bool:
        """As `can_be_taken_up`; or it names what the question below it does not, their birthday, or the day with which an event is over."""
        return can_be_taken_up(self._one) or any(
            named(self._one) for named in (names_held, names_birthday, dates_event)
        )

    @cached_property
    def trace(self) -> str:
        """As `trace`."""
        return trace(self._one.text, self._one.language)


def looks(sentence: Sentence) -> Looks:
    """What there is to ask of a sentence, whatever it answers."""
    return _looks(sentence.text, sentence.language, sentence.acts)


@lru_cache(maxsize=_RECURRING)
def _looks(text: str, language: str, acts: tuple[Act, ...]) -> Looks:
    return Looks(Sentence(text, language, acts))
