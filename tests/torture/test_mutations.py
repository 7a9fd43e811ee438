"""The hostile inputs torn, spliced and bitten: whatever comes of it is read or named, at once, and never an exception."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from config.schema import SettingsError
from connectors.cards import read_cards
from connectors.meetings import AHEAD, PAST, read_calendar
from connectors.model import Message, Role
from connectors.parse import parse_message
from connectors.series import Window
from daemon.cli.loading import load_all
from daemon.think.reading import read_message
from tests.torture.inputs import Torture
from tests.torture.play import TOKYO

NOW = datetime(2026, 11, 24, tzinfo=UTC)
LIMIT = 3.0  # seconds of the processor, as for the inputs
_SEED_SIZE = 20_000
_BITES = [
    b"\r\n", b"\n\n", b"From: ", b"=?utf-8?B?", b"?=", b"\x1b$B", b"\x1b(B", b"\0", b"\xff", b"<", b">", b"@", b"(", b'"', b"\\", b";", b":",
    b"Content-Type: multipart/mixed; boundary=q\n", b"--q\n", b"charset=", b"Date: ", b"Received: x; ", b"begin 644 a\n", b"\xe3\x81\x82",
    b"Content-Transfer-Encoding: base64\n", b"RRULE:FREQ=YEARLY;BYDAY=MO\r\n", b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"TZID=", b"P1D",
    b"RECURRENCE-ID:20261102T000000Z\r\n", b"20261102T000000Z", b"BEGIN:VCARD\r\n", b"BDAY:", b"- ", b"{", b"}", b"[", b"]", b"&a ", b"*a",
    b"!!", b"|\n", b"  ", b"\t", b"9" * 30, b"-1", b"null", b"and ", b"not ", b"> ",
]  # fmt: skip


class Mutations:
    """Inputs made of seeds, always the same ones for a number."""

    def __init__(self, seeds: list[bytes], number: int) -> None:
        self._seeds = seeds
        self._dice = Random(number)  # noqa: S311  no secret: the same mutations every night

    def next(self) -> bytes:
        """One seed with a few injuries."""
        raw = bytearray(self._dice.choice(self._seeds))
        for _ in range(self._dice.randint(1, 6)):
            self._hurt(raw)
        return bytes(raw)

    def _hurt(self, raw: bytearray) -> None:
        dice, at = self._dice, self._dice.randrange(len(raw) + 1)
        match dice.randrange(6):
            case 0:
                raw[at : at + 1] = bytes((dice.randrange(256),))
            case 1:
                raw[at:at] = dice.choice(_BITES)
            case 2:
                del raw[at : at + dice.randint(1, 40)]
            case 3:
                other = dice.choice(self._seeds)
                begin = dice.randrange(len(other) + 1)
                raw[at:at] = other[begin : begin + dice.randint(1, 200)]
            case 4:
                del raw[at:]
            case _:
                raw[at:at] = raw[at // 2 : at // 2 + dice.randint(1, 300)]


def _mail(raw: bytes, _folder: Path) -> None:
    message = parse_message(raw, "INBOX/1", "INBOX", Role.INBOX, NOW, TOKYO)
    if isinstance(message, Message):
        read_message(message, TOKYO)
        repr(message).encode("utf-8")


def _calendar(raw: bytes, _folder: Path) -> None:
    list(read_calendar(raw, "dates.ics", Window(NOW - PAST, NOW + AHEAD, TOKYO)))


def _card(raw: bytes, _folder: Path) -> None:
    list(read_cards(raw, "cards.vcf"))


def _settings(raw: bytes, folder: Path) -> None:
    path = folder / "tsunagari.yaml"
    path.write_bytes(raw)
    with suppress(SettingsError):
        load_all(path, "en")


READERS: dict[str, tuple[tuple[str, ...], Callable[[bytes, Path], None]]] = {
    "mails": (("mail",), _mail),
    "calendars": (("ics",), _calendar),
    "cards": (("vcf", "ics"), _card),
    "settings": (("config", "rule"), _settings),
}


def _play(what: str, count: int, number: int, torture: Torture, folder: Path) -> None:
    kinds, read = READERS[what]
    mutations = Mutations([case.file.read_bytes()[:_SEED_SIZE] for case in torture.of(*kinds)], number)
    for _ in range(count):
        raw, begun = mutations.next(), time.process_time()
        read(raw, folder)
        assert time.process_time() - begun <= LIMIT, raw[:500]


@pytest.mark.parametrize("what", READERS)
def test_a_few_injured_inputs_are_read_or_named(what: str, torture: Torture, tmp_path: Path) -> None:
    _play(what, 150, 1, torture, tmp_path)


@pytest.mark.nightly
@pytest.mark.parametrize("number", range(2, 10))
@pytest.mark.parametrize("what", READERS)
def test_many_injured_inputs_are_read_or_named(
    what: str, number: int, torture: Torture, tmp_path: Path, scale: float
) -> None:
    _play(what, int(2_500 * scale), number, torture, tmp_path)
