"""Letters wait for their words to be read: the ties stand before, the newest come first, and no kill loses one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from connectors.model import Batch, Mailbox, Message, Nature, Role
from daemon.letters import read_letters, read_waiting
from daemon.store.cache import Cache
from daemon.store.waiting import ReadLetter, WaitingLetter
from daemon.think.reading import READER_VERSION

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Tokyo")
ME, ANNA = Mailbox("me@home.example", "Me"), Mailbox("anna@x.example", "Anna Berg")


def letter(number: int, text: str = "Could you send me the plan by Friday?", **more: object) -> Message:
    plain = Message(
        id=f"m{number}@x.example",
        key=number.to_bytes(16, "big"),
        source=f"INBOX/{number}",
        folder="INBOX",
        role=Role.INBOX,
        date=NOW - timedelta(days=number),
        sender=ANNA,
        to=(ME,),
        text=text,
    )
    return replace(plain, **more)  # type: ignore[arg-type]  # the tests name fields of Message


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with Cache.open(tmp_path / "state") as opened:
        opened.accounts(["mail"])
        yield opened


def keep(cache: Cache, *letters: Message) -> None:
    cache.save("mail", Batch(letters, {"at": 1}), to_read={one.key for one in letters})


def said(cache: Cache) -> dict[str, list[str]]:
    """The sentences that are kept, by the mail's id."""
    mails = {one.number: one.id for one in cache.mails(NOW, ZONE)}
    return {mails[n]: [one.text for one in words.sentences] for n, words in cache.words(mails).items()}


def silent(_through: int) -> None:
    """Nobody looks at the progress."""


def test_the_mails_stand_before_their_words_are_read(cache: Cache) -> None:
    keep(cache, letter(1), letter(2))
    assert [one.id for one in cache.mails(NOW, ZONE)] == ["m2@x.example", "m1@x.example"]
    assert (cache.waiting(), said(cache)) == (2, {})
    read_waiting(cache, ZONE, silent)
    sentence = ["Could you send me the plan by Friday?"]
    assert (cache.waiting(), said(cache)) == (0, {"m1@x.example": sentence, "m2@x.example": sentence})


def test_the_newest_are_read_first_and_those_without_a_date_last(cache: Cache) -> None:
    keep(cache, letter(9), letter(1), letter(5), letter(2, date=None), letter(3))
    batches = [[one.number for one in batch] for batch in cache.letters_waiting(2)]
    assert batches == [[2, 5], [3, 1], [4]]


def test_batches_that_were_read_meanwhile_skip_nobody(cache: Cache) -> None:
    keep(cache, *(letter(number) for number in range(1, 8)))
    seen: list[int] = []
    for batch in cache.letters_waiting(2):
        seen += [one.number for one in batch]
        cache.save_read([ReadLetter(one.number) for one in batch], READER_VERSION)
    assert (seen, cache.waiting()) == ([1, 2, 3, 4, 5, 6, 7], 0)


def test_who_stops_in_between_goes_on_where_he_stopped(cache: Cache) -> None:
    keep(cache, *(letter(number) for number in range(1, 6)))
    cache.save_read(read_letters(ZONE, next(cache.letters_waiting(2))), READER_VERSION)
    assert sorted(said(cache)) == ["m1@x.example", "m2@x.example"]
    read_waiting(cache, ZONE, silent)
    assert len(said(cache)) == 5


def test_the_words_of_a_bundle_go_with_its_last_letter(cache: Cache) -> None:
    keep(cache, letter(1), letter(2), letter(3))
    bundles = "SELECT count(*) FROM bundle"
    for left in (1, 1, 0):
        [first, *_] = next(cache.letters_waiting(3))
        cache.save_read([ReadLetter(first.number)], READER_VERSION)
        assert cache.connection.execute(bundles).fetchone() == (left,)


def test_long_letters_do_not_share_a_bundle(cache: Cache) -> None:
    keep(cache, letter(1, "long " * 10_000), letter(2, "also long " * 5_000), letter(3))
    assert [len(one.text) for [one] in cache.letters_waiting(1)] == [50_000, 50_000, len(letter(3).text)]
    assert cache.connection.execute("SELECT count(*) FROM bundle").fetchone() == (2,)


def test_the_same_letter_in_two_folders_is_read_once(cache: Cache) -> None:
    one = letter(1)
    keep(cache, one, replace(one, source="Archive/1", folder="Archive", role=Role.ARCHIVE))
    assert cache.waiting() == 1


def test_of_the_words_only_the_evidence_stays(cache: Cache) -> None:
    keep(
        cache, letter(1, "The minutes lie in the quiet harbour folder. " * 20 + "Could you send me the plan by Friday?")
    )
    read_waiting(cache, ZONE, silent)
    assert cache.waiting() == 0
    assert [text for texts in said(cache).values() for text in texts if "harbour" in text] == []


def test_what_an_earlier_reader_read_is_replaced(cache: Cache) -> None:
    keep(cache, letter(1))
    read_waiting(cache, ZONE, silent)
    assert cache.unread([letter(1).key], READER_VERSION + 1)
    keep(cache, letter(1, "Thank you for the flowers!"))
    read_waiting(cache, ZONE, silent)
    assert said(cache) == {"m1@x.example": ["Thank you for the flowers!"]}


def test_a_letter_that_cannot_be_read_is_named_and_hides_no_other(cache: Cache) -> None:
    keep(cache, letter(1), letter(2))
    [batch] = cache.letters_waiting(9)
    broken = [batch[0]._replace(nature="no such thing"), batch[1]]
    cache.save_read(read_letters(ZONE, broken), READER_VERSION)
    assert [one.source for one in cache.broken("mail")] == ["INBOX/1"]
    assert list(said(cache)) == ["m2@x.example"]


def test_an_away_note_that_names_no_day_leaves_nothing(cache: Cache) -> None:
    keep(cache, letter(1, "I am away.", nature=Nature.AUTOMATIC))
    read_waiting(cache, ZONE, silent)
    assert (cache.waiting(), said(cache)) == (0, {})


def test_the_day_is_that_of_the_owner(cache: Cache) -> None:
    late = WaitingLetter(1, int(datetime(2026, 11, 23, 20, tzinfo=UTC).timestamp()), "personal", False, "")
    early = late._replace(t=int(datetime(2026, 11, 23, 10, tzinfo=UTC).timestamp()))
    keep(cache, letter(1, "I will send it tomorrow."))
    [[stored]] = cache.letters_waiting(1)
    due = {}
    for name, one in (("late", late), ("early", early)):
        [read] = read_letters(ZONE, [one._replace(text=stored.text)])
        assert read.reading is not None
        due[name] = "2026-11-25" in read.reading.sentences[0][3]
    assert due == {"late": True, "early": False}


@pytest.mark.process
def test_two_processes_read_as_one_does(cache: Cache, tmp_path: Path) -> None:
    texts = [
        "Could you send me the plan by Friday?",
        "Thank you for the flowers!",
        "明日お送りします。",
        "娘が生まれました。",
    ]
    letters = [letter(number, texts[number % 4]) for number in range(1, 700)]
    keep(cache, *letters)
    told: list[int] = []
    read_waiting(cache, ZONE, told.append, processes=2)
    with Cache.open(tmp_path / "alone") as alone:
        keep(alone, *letters)
        read_waiting(alone, ZONE, silent, processes=1)
        assert said(alone) == said(cache)
    assert (max(told), cache.waiting()) == (699, 0)
