"""What an IMAP server sends beyond all bounds ends the connection, as a line that broke."""

from __future__ import annotations

import io
from imaplib import IMAP4

import pytest

from connectors.bounds import ends_within
from connectors.imap_bounds import Bounds


class Line:
    """The reading side of imaplib's connection, over these bytes."""

    def __init__(self, told: bytes) -> None:
        self.file = io.BufferedReader(io.BytesIO(told))

    def read(self, size: int) -> bytes:
        raise AssertionError("bounds stand before it")

    def readline(self) -> bytes:
        return self.file.readline()


def test_a_literal_comes_whole_and_the_line_goes_on() -> None:
    line = Line(b"x" * 200_000 + b" after)\r\n")
    Bounds(line)
    assert line.read(200_000) == b"x" * 200_000
    assert line.readline() == b" after)\r\n"


def test_a_literal_larger_than_anything_that_was_asked_for_is_not_read() -> None:
    line = Line(b"x" * 100)
    Bounds(line, literal=50)
    with pytest.raises(IMAP4.abort):
        line.read(51)
    assert line.file.read(1) == b"x"


def test_a_literal_that_ends_early_is_no_literal() -> None:
    line = Line(b"short")
    Bounds(line)
    with pytest.raises(IMAP4.abort):
        line.read(6)


def test_a_reading_that_has_had_its_time_asks_nothing_more() -> None:
    line = Line(b"one\r\ntwo\r\n")
    with ends_within(-1):
        bounds = Bounds(line)
        bounds.begin()
        with pytest.raises(IMAP4.abort):
            line.readline()
    bounds.begin()
    assert line.readline() == b"one\r\n"


def test_an_answer_that_never_ends_is_broken_off_and_the_next_has_its_own_time() -> None:
    line = Line(b"one\r\ntwo\r\n")
    bounds = Bounds(line, whole=-1)
    for ask in (line.readline, lambda: line.read(3)):
        with pytest.raises(IMAP4.abort):
            ask()
    bounds._whole = 60
    bounds.begin()
    assert line.readline() == b"one\r\n"
