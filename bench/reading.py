"""Reading of sentences: what one costs on the average, and whether the cost of a mail grows with its length alone.

    python -m bench.reading MAILDIR

Takes the own words of the letters in a generated Maildir, without what machines wrote, and reads every sentence of them.
Then mails of 50 and 200 kB of one piece each: four times the length may cost eight times as much, no more.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

from connectors.model import Message, Role
from connectors.parse import parse_message
from daemon.think import reading
from daemon.think.language import en, ja
from daemon.think.mail.own_words import own_words
from daemon.think.mail.sentences import sentences_of
from daemon.think.reading import language_of, read_message, read_sentence

NOW = datetime(2026, 10, 14, tzinfo=UTC)
GOAL = 60e-6  # seconds a sentence, gate included
STORM_GOAL = 8.0
STORMS = (
    *(
        "please ",
        "ご不明な点は",
        "てください",
        "?",
        "> \n",
        "On Mon wrote:\n",
        "━━\n",
        "i'll send you ",
        "「",
        "by ",
        "1/1 ",
    ),
    *(" ", "お忙しいところ、", "Mr. ", "aを", "昨日の", "you're ", "-", "\n", "ですか、", "http://a.", "@", "!?", "な"),
)


def own_sentences(maildir: Path) -> list[tuple[str, str]]:
    """(sentence, language) of all letters in a Maildir."""
    found: list[tuple[str, str]] = []
    for path in sorted(maildir.rglob("*")):
        if path.is_file() and path.parent.name in ("cur", "new"):
            message = parse_message(path.read_bytes(), path.name, "", Role.INBOX, NOW, UTC)
            if isinstance(message, Message):
                text = own_words(message.text).text
                language = language_of(text)
                found += [(one, language_of(one, language)) for one in sentences_of(text)]
    return found


def seconds_a_sentence(sentences: Iterable[tuple[str, str]]) -> float:
    """The mean over all of them, in their order; one that recurs is remembered."""
    rows = list(sentences)
    sent = date(2026, 10, 14)
    for text, language in rows[:200]:
        read_sentence(text, sent, language)
    begin = time.process_time()
    for text, language in rows:
        read_sentence(text, sent, language)
    return (time.process_time() - begin) / len(rows)


def seconds_anew(rows: list[tuple[str, str]]) -> float:
    """The mean over different sentences that were never seen before; the patterns are compiled already."""
    for remembered in (reading._understood, reading._found):
        remembered.cache_clear()
    begin = time.process_time()
    for text, language in rows:
        read_sentence(text, date(2026, 10, 14), language)
    return (time.process_time() - begin) / len(rows)


def slowest(sentences: list[tuple[str, str]]) -> list[tuple[float, str]]:
    """The constructions that cost most, in microseconds a sentence of their language."""
    costs: list[tuple[float, str]] = []
    for code, rules in (("en", en), ("ja", ja)):
        plain = [rules.lay_out(text) for text, language in sentences if language == code][:3000]
        tried = [(text, set(rules.GRAMMAR._candidates(text))) for text in plain]
        for number, one in enumerate(rules.GRAMMAR.ready):
            mine = [text for text, numbers in tried if number in numbers]
            begin = time.process_time()
            for text in mine:
                if one.pattern.search(text) and one.unless:
                    one.unless.search(text)
            costs.append(
                (
                    (time.process_time() - begin) / max(1, len(plain)) * 1e6,
                    f"{code} {one.construction.name} {len(mine)}",
                )
            )
    return sorted(costs, reverse=True)[:12]


def storm_ratio(piece: str) -> float:
    """How many times as much a mail of 200 kB of this piece costs as one of 50 kB."""

    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        mail = Message("1", b"k", "s", "f", Role.INBOX, None, None, text=text)
        begin = time.process_time()
        read_message(mail, UTC)
        return time.process_time() - begin

    seconds(1000)
    return min(seconds(200_000) for _ in range(2)) / max(min(seconds(50_000) for _ in range(2)), 0.01)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maildir", type=Path)
    rows = own_sentences(parser.parse_args().maildir)
    cost = seconds_a_sentence(rows)
    print(
        f"{len(rows)} sentences, {len(set(rows))} different: {cost * 1e6:.1f} microseconds a sentence (goal {GOAL * 1e6:.0f})"
    )
    print(f"each for the first time: {seconds_anew(list(dict.fromkeys(rows))[-4096 * 2 :]) * 1e6:.1f}")
    for figure, name in slowest(rows):
        print(f"  {figure:6.2f}  {name}")
    ratios = sorted(((storm_ratio(piece), piece) for piece in STORMS), reverse=True)
    print(f"storms: worst ratio {ratios[0][0]:.1f} with {ratios[0][1]!r} (goal {STORM_GOAL:.0f})")
    return int(cost > GOAL or ratios[0][0] > STORM_GOAL)


if __name__ == "__main__":
    sys.exit(main())
