"""The open rows of a ledger, found by what they are about and by their exchange, so that a letter looks at few of them.

However much stays open for years, what one letter costs does not grow with it: of many that share a word, the newest count.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice

from daemon.think.content_words import index_keys, words_of
from daemon.think.exchange import bare_subject, marked_as_answer
from daemon.think.ledger.deeds import about_coming
from daemon.think.ledger.rows import Row
from daemon.think.ledger.sums import sum_of, sums_in
from daemon.think.model import Contact, Letter

_NEAR = 300  # open rows with one word or in one exchange; whoever has asked for so much does not mean the oldest of it
_COMING = "about coming"


def in_order(*several: Iterable[Row]) -> list[Row]:
    """Each of these rows once, in the order in which they were opened."""
    return [row for _, row in sorted({row.number: row for rows in several for row in rows}.items())]


class OpenRows:
    """Rows by their number; a closed one is out of every index."""

    def __init__(self) -> None:
        self._rows: dict[int, Row] = {}
        self._by: dict[str, dict[int, None]] = {}

    def add(self, row: Row) -> None:
        """A row that was just opened."""
        self._rows[row.number] = row
        for key in _keys(row):
            self._by.setdefault(key, {})[row.number] = None

    def heard_again(self, row: Row, mail: Contact) -> None:
        """It was said once more, perhaps in another exchange."""
        for key in _exchange_keys(mail):
            self._by.setdefault(key, {})[row.number] = None

    def remove(self, row: Row) -> None:
        """A row that was closed; twice is as good as once."""
        self._rows.pop(row.number, None)
        for key in _keys(row).union(*map(_exchange_keys, row.again)):
            numbers = self._by.get(key, {})
            numbers.pop(row.number, None)
            if not numbers:
                self._by.pop(key, None)

    def of(self, side: str, *kinds: str) -> list[Row]:
        """All open rows of a side, of these kinds."""
        return self._chosen({number for kind in kinds for number in self._by.get(f"{side} {kind}", ())})

    def newest(self, side: str, kind: str) -> list[Row]:
        """The newest open rows of a side and kind."""
        return self._chosen(set(self._newest(f"{side} {kind}")))

    def has(self, side: str, *kinds: str) -> bool:
        """Whether there is any."""
        return any(f"{side} {kind}" in self._by for kind in kinds)

    def about(self, words: Iterable[str], side: str, *kinds: str) -> list[Row]:
        """Those that may share matter with these words, and some that do not."""
        return self._of(self._with_words(words) if self.has(side, *kinds) else set(), side, kinds)

    def touched(self, letter: Letter, *kinds: str) -> list[Row]:
        """What may be spoken of in a letter, in its subject, or in the names of what it brings."""
        if not self.has(letter.side, *kinds):
            return []
        said = " ".join((letter.contact.subject, *letter.attachments, *(one.text for one in letter.sentences)))
        words = {*words_of(said), *words_of(said.replace("_", " ").replace("-", " "))}
        words = words.union(*(words_of(one.text) for one in letter.sentences))
        found = self.about(words, letter.side, *kinds)
        blindly = self.blindly_about(letter.plain, letter.side, *kinds) if letter.plain else []
        return in_order(found, blindly)

    def blindly_about(self, blinded: Iterable[str], side: str, *kinds: str) -> list[Row]:
        """Those that may share matter with sentences that were kept as sums of their words."""
        keys = {f"sum {one}" for kept in blinded for one in sums_in(kept)}
        return self._of({number for key in keys for number in self._newest(key)}, side, kinds)

    def in_exchange(self, letter: Letter, side: str, *kinds: str) -> list[Row]:
        """Those of the exchange to which a letter belongs."""
        keys = _keys_of_answer(letter.contact)
        return self._of({number for key in keys for number in self._newest(key)}, side, kinds)

    def of_subject(self, letter: Letter, side: str, *kinds: str) -> list[Row]:
        """Those that were asked under the subject of a letter, which need not be marked as an answer."""
        subject = bare_subject(letter.contact.subject)
        rows = self._of(set(self._newest(f"subject {subject}")) if subject else set(), side, kinds)
        return [row for row in rows if row.asked.id != letter.contact.id]

    def before_a_talk(self, title: Iterable[str], kinds: Collection[str]) -> list[Row]:
        """Those that a talk may settle: by its title, by being about coming, and all of these kinds."""
        numbers = self._with_words(title).union(self._newest(_COMING))
        return in_order(self._chosen(numbers), self.of("mine", *kinds), self.of("theirs", *kinds))

    def _with_words(self, words: Iterable[str]) -> set[int]:
        return {number for word in words for key in index_keys(word) for number in self._newest(f"word {key}")}

    def _newest(self, key: str) -> Iterable[int]:
        return islice(reversed(self._by.get(key, {})), _NEAR)

    def _of(self, numbers: set[int], side: str, kinds: Collection[str]) -> list[Row]:
        return [row for row in self._chosen(numbers) if row.side == side and row.kind in kinds]

    def _chosen(self, numbers: set[int]) -> list[Row]:
        return [self._rows[number] for number in sorted(numbers)]


def _keys(row: Row) -> set[str]:
    keys = {f"{row.side} {row.kind}"} | {f"word {key}" for word in row.words for key in index_keys(word)}
    keys |= {f"sum {sum_of(word)}" for word in row.words} | _exchange_keys(row.asked)
    return keys | ({_COMING} if about_coming(row.sentence) else set())


def _exchange_keys(mail: Contact) -> set[str]:
    """How a later mail may point to this one, see `exchange.together`."""
    subject = bare_subject(mail.subject)
    return {f"id {mail.id}"} | _named(thread=mail.thread, subject=subject)


def _keys_of_answer(mail: Contact) -> set[str]:
    subject = bare_subject(mail.subject) if marked_as_answer(mail.subject) else ""
    return {f"id {mail.reply_to}"} | _named(thread=mail.thread, subject=subject)


def _named(**values: str) -> set[str]:
    return {f"{name} {value}" for name, value in values.items() if value}
