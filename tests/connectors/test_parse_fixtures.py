"""Real and odd mails of other projects' test suites: each can be read, and our reader of parts agrees with `email`."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors import mime
from connectors.body import words_of
from connectors.model import Broken, Message, Role
from connectors.parse import parse_message
from tests.connectors.mails import NOW, TOKYO

DATA = Path(__file__).parent.parent / "data" / "mail"
MAILS = sorted(DATA.rglob("*.eml"))
NAMES = [str(path.relative_to(DATA)) for path in MAILS]

# A head that the RFC itself gives as the oldest legal form: blanks before the colon of a field, which `email` refuses.
OBSOLETE_HEAD = {"mikel+mail/rfc2822/example13.eml"}


def parse(raw: bytes) -> Message | Broken:
    return parse_message(raw, "x", "INBOX", Role.INBOX, NOW, TOKYO)


def test_the_fixtures_are_there() -> None:
    assert len(MAILS) == 211


@pytest.mark.parametrize("path", MAILS, ids=NAMES)
def test_every_mail_can_be_read_or_is_told_to_be_none(path: Path) -> None:
    message = parse(path.read_bytes())
    if isinstance(message, Broken):
        assert message.reason.key == "mail.no_mail"
        return
    assert message.subject.isprintable()
    assert "\0" not in message.text
    assert all(box.name.isprintable() and "@" in box.address for box in (*message.to, *message.cc))
    message.text.encode("utf-8")


@pytest.mark.parametrize("path", MAILS, ids=NAMES)
def test_our_reader_finds_the_parts_and_words_that_the_library_finds(path: Path) -> None:
    if str(path.relative_to(DATA)) in OBSOLETE_HEAD:
        assert b"Subject     :" in path.read_bytes()
        return
    raw = path.read_bytes()
    if isinstance(parse(raw), Broken):
        return  # scraps of parts without the head of a mail: refused whatever they hold
    ours, theirs = mime.take_apart(raw).parts, mime.by_library(raw)
    assert [(part.kind, part.embedded) for part in ours] == [(part.kind, part.embedded) for part in theirs]
    assert words_of(ours).split() == words_of(tuple(theirs)).split()


def test_most_fixtures_have_an_author_and_words() -> None:
    messages = [message for path in MAILS if isinstance(message := parse(path.read_bytes()), Message)]
    assert len(messages) >= 190
    assert sum(message.sender is not None for message in messages) >= 175
    assert sum(bool(message.text.strip()) for message in messages) >= 165


@pytest.mark.parametrize(
    ("name", "subject", "words"),
    [
        ("kuroda+mail-iso-2022-jp/test/data/sample0.eml", "投稿0", "投稿テスト"),
        ("mikel+mail/multi_charset/japanese_iso_2022.eml", "まみむめも", "すみません"),
        ("mikel+mail/multi_charset/japanese_shift_jis.eml", "test", "今後ともよろしくお願い申し上げます"),
        ("mikel+mail/multi_charset/ks_c_5601-1987.eml", "test", "스티해"),
    ],
)
def test_japanese_mails_are_read_in_their_charsets(name: str, subject: str, words: str) -> None:
    message = parse((DATA / name).read_bytes())
    assert isinstance(message, Message)
    assert subject in message.subject
    assert words in message.text
    assert "\ufffd" not in message.subject + message.text


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(MAILS), st.lists(st.tuples(st.integers(0, 6000), st.binary(max_size=6)), max_size=6))
def test_damaged_mails_never_raise(path: Path, damage: list[tuple[int, bytes]]) -> None:
    raw = bytearray(path.read_bytes())
    for place, bits in damage:
        raw[place : place + 2] = bits
    message = parse(bytes(raw))
    if isinstance(message, Message):
        (message.subject + message.text + message.id).encode("utf-8")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([b"From: ", b"a@b.c", b"\n", b"\r\n", b" ", b"=?utf-8?b?", b"?=", b"\x1b$B", b"<", b">", b'"', b"(", b"--q", b"\n\n",
                                 b"Content-Type: multipart/mixed; boundary=q", b"Content-Type: message/rfc822", b"To: x", b":", b";", b"\xff", b"\0", b"Date: "]), max_size=60))  # fmt: skip
def test_scraps_of_mail_in_any_order_never_raise(scraps: list[bytes]) -> None:
    assert parse(b"".join(scraps)) is not None
