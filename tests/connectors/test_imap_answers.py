"""The own reader of answers to FETCH tells what imapclient's tells, and leaves to it what is not of the usual shape."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imapclient.response_parser import parse_fetch_response

from connectors.imap_answers import _usual, told_of

USUAL: list[list[Any]] = [
    [(b"1 (UID 9 RFC822.SIZE 483 FLAGS (\\Seen \\Draft) BODY[HEADER]<0> {5}", b"a: b\n"), b")"],
    [(b"1 (UID 9 BODY[1.MIME] {3}", b"x\r\n"), (b" BODY[1]<0> {2}", b"hi"), b")", b"2 (UID 10 FLAGS ())"],
    [(b"3 (BODY[TEXT]<0> {4}", b") {3"), b" UID 12 FLAGS (\\Seen))"],
    [b'4 (UID 13 BODY[TEXT]<0> "" BODY[1]<0> NIL)'],
    [b"7 (FLAGS (\\Seen))", b"8 (UID 20 FLAGS (\\Answered $Forwarded NonJunk))", b"8 (UID 20 RFC822.SIZE 7)"],
    [(b"1 (UID 9 BODY[HEADER.FIELDS (FROM TO)] {0}", b""), b")"],
    [None],
]
UNUSUAL: list[list[Any]] = [
    [(b'1 (UID 9 X-GM-LABELS (\\Inbox "My \\"label\\"") BODY[TEXT]<0> {2}', b"hi"), b")"],
    [b'1 (UID 9 BODYSTRUCTURE ("TEXT" "PLAIN" NIL NIL NIL "7BIT" 2 1 NIL NIL NIL NIL))'],
    [b'1 (UID 9 INTERNALDATE " 2-Nov-2026 09:00:00 +0900")'],
    [b'1 (UID 9 BODY[TEXT]<0> "a \\"quoted\\" word")'],
    [b"1 (UID 9 MODSEQ (12) FLAGS ())"],
]


def by_library(lines: list[Any]) -> dict[int, Any]:
    """The same without what nobody asks for: the number in the folder, and mails without an id."""
    told = parse_fetch_response(lines, normalise_times=False)
    return {
        uid: {name: value for name, value in about.items() if name != b"SEQ"} for uid, about in told.items() if uid != 7
    }


@pytest.mark.parametrize("lines", USUAL)
def test_a_usual_answer_is_read_as_the_library_reads_it(lines: list[Any]) -> None:
    found = {
        uid: {name: value for name, value in about.items() if name != b"UID"} for uid, about in told_of(lines).items()
    }
    assert _usual(lines) is not None
    assert found == by_library(lines)


@pytest.mark.parametrize("lines", UNUSUAL)
def test_another_answer_is_left_to_the_library(lines: list[Any]) -> None:
    assert _usual(lines) is None
    assert told_of(lines) == parse_fetch_response(lines, normalise_times=False)


@given(
    st.lists(st.one_of(st.binary(max_size=60), st.tuples(st.binary(max_size=60), st.binary(max_size=20))), max_size=5)
)
def test_any_bytes_are_read_or_left_but_never_trip(lines: list[Any]) -> None:
    found = _usual(lines)
    assert found is None or all(isinstance(uid, int) for uid in found)


@given(st.binary(max_size=200), st.integers(1, 2**32 - 1), st.sampled_from([b"TEXT", b"HEADER", b"1.2", b"1.MIME"]))
def test_a_literal_is_never_looked_into(content: bytes, uid: int, section: bytes) -> None:
    lines = [(b"5 (UID %d BODY[%b]<0> {%d}" % (uid, section, len(content)), content), b")"]
    assert told_of(lines)[uid][b"BODY[%b]<0>" % section] == content
