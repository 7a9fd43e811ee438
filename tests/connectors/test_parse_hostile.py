"""Mails that want to see the reader fall, and what must come out: a letter, a plain refusal, never an exception or a flood."""

from __future__ import annotations

import base64
import gzip
import random
from datetime import UTC, timedelta

import pytest

from connectors.model import Message, Nature, Role
from connectors.parse import parse_message
from tests.connectors.mails import DATE, NOW, TEXT, TOKYO, broken, mail, parts, read

N = 20_000
ALICE = "Alice Adams <alice@friends.example>"


def nested(levels: int) -> str:
    opening = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(1, levels))
    return (
        "--b0\n"
        + opening
        + f"Content-Type: text/plain\n\n{TEXT}\n"
        + "".join(f"--b{n}--\n" for n in range(levels - 1, -1, -1))
    )


@pytest.mark.parametrize("levels", [5, 64, 300, 500])
def test_deep_nesting_is_read(levels: int) -> None:
    assert read(mail(nested(levels), kind='multipart/mixed; boundary="b0"')).text.strip() == TEXT


def test_bottomless_nesting_is_refused() -> None:
    assert broken(mail(nested(3000), kind='multipart/mixed; boundary="b0"')).reason.key == "mail.too_deep"
    forwards = "Content-Type: message/rfc822\n\n" * 800 + TEXT
    assert broken(mail(forwards, kind="message/rfc822")).reason.key == "mail.too_deep"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"F",
        b"\n" * 500,
        b" " * 5000,
        b"\x89PNG\r\n\x1a\n" + b"\0" * 200,
        random.Random(7).randbytes(65536),  # noqa: S311  the same bytes in every run
        mail().replace(b"\n", b"\r"),
        b"<html></html>\n",
        b"{}\n",
    ],
    ids=["empty", "one byte", "line feeds", "blanks", "picture", "noise", "no line feed", "page", "json"],
)
def test_what_is_no_mail_is_refused(raw: bytes) -> None:
    assert broken(raw).reason.key == "mail.no_mail"


@pytest.mark.parametrize(
    "sender",
    [
        "(" * N + "x" + ")" * N + ALICE,
        "(" * N + ALICE,
        '"' + "\\" * N + "a <alice@friends.example>",
        "a@" * N + "friends.example",
    ],
    ids=["comments", "open comment", "open quote", "many signs"],
)
def test_storms_in_an_address_are_refused(sender: str) -> None:
    assert broken(mail(sender=sender)).reason.key == "mail.address_storm"


def test_a_storm_of_groups_is_refused() -> None:
    assert broken(mail(to="a: b: " * 2000 + "ren@home.example" + ";;" * 2000)).reason.key == "mail.address_storm"


@pytest.mark.parametrize(
    "more",
    [
        "Subject: a" + "\n b" * N, "Subject: " + "=?utf-8?q?a?= " * N, "Subject: =?utf-8?b?" + "QUJD" * N, "\n".join(f"X-{n}: 1" for n in range(4 * N)),
        "References: " + "\n ".join(f"<r{n}@x.example>" for n in range(N)), "X-Long: " + "z" * (1 << 21), "Cc: " + ",\n ".join(f"P {n} <p{n}@crowd.example>" for n in range(N)),
        "Cc: " + "<" * N, "Cc: " + '"\\' * N, "Cc: " + "=?a?b?" * N,
    ],
    ids=["folds", "words", "open word", "fields", "references", "line", "crowd", "brackets", "quotes", "open words"],
)  # fmt: skip
def test_endless_heads_hide_neither_author_nor_words(more: str) -> None:
    message = parse_message(mail(TEXT, more), "x", "", Role.INBOX, NOW, TOKYO)
    if isinstance(message, Message):
        assert message.sender is not None
        assert message.sender.address == "alice@friends.example"
        assert message.text.strip() == TEXT
        assert len(message.cc) <= 1000
    else:
        assert message.reason.key == "mail.address_storm"


def test_a_megabyte_of_date_is_no_date_and_hides_nothing() -> None:
    message = read(mail(date=DATE + "0" * (1 << 20)))
    assert message.date is not None
    assert message.sender is not None
    assert message.text.strip() == TEXT


def test_a_long_subject_is_cut() -> None:
    assert len(read(mail(subject="z" * (1 << 20))).subject) == 1000


def test_many_parts_are_counted_to_two_hundred() -> None:
    body = f"--q\nContent-Type: text/plain\n\n{TEXT}\n" + "--q\n\nx\n" * N + "--q--"
    assert read(mail(body, kind="multipart/mixed; boundary=q")).text.startswith(TEXT)


def test_attachments_are_never_unpacked() -> None:
    bomb = base64.encodebytes(gzip.compress(b"\0" * (8 << 20))).decode()
    body = parts(("text/plain", TEXT), ("application/gzip; name=a.gz\nContent-Transfer-Encoding: base64", bomb))
    message = read(mail(body, kind="multipart/mixed; boundary=q"))
    assert (message.text.strip(), message.attachments) == (TEXT, ("a.gz",))


def test_parameters_in_thousands_of_pieces() -> None:
    kind = "text/plain; " + "; ".join(f"name*{n}*=utf-8''%41" for n in range(5000))
    assert read(mail(kind=kind)).text.strip() == TEXT


STORMS = {
    "deep div": "<div>" * N, "deep pairs": "<div>" * N + "</div>" * N, "deep tables": "<table><tr><td>" * N, "bold": "<b>" * N, "links": "<a href=x>" * N, "lists": "<ul><li>" * N,
    "comments": "<!--" * N, "entities": "&#x1F600;" * N, "brackets": "<" * N, "attributes": "<a " + "a='1' " * N + ">", "cdata": "<![CDATA[" * N,
    "open quote": '<a href="' + "x" * N, "declarations": "<!" + "a" * N, "end tags": "</" * N, "quotes": "<blockquote class=gmail_quote>" * N, "blanks": " " * N + "\n" * N,
    "open tags": "<a " * N, "wide blanks": "\u3000" * N, "utf-7": "<meta charset=utf-7>+ADw-script+AD4-",
}  # fmt: skip


@pytest.mark.parametrize("storm", STORMS.values(), ids=STORMS)
def test_markup_storms_leave_the_words(storm: str) -> None:
    message = read(mail(f"<html><body><p>{TEXT}</p>{storm}</body></html>", kind="text/html; charset=utf-8"))
    assert message.text.startswith(TEXT)
    assert "<script" not in message.text


@pytest.mark.parametrize(
    "storm",
    ["a" * N + "!", ">" * N, "".join(">" * n + " x\n" for n in range(1, 300)), "On Mon, X <x@x.example> wrote:\n" * N, "On " * N, "x" + " " * N + "y", "-- \n" * N, "a@a." * N,
     "\n" * N, "。" * N, "\t" * N, "\u202e\u2066" * N, "\u2028\x0b\x0c\x1c" * N, "e" + "\u0301" * N, "begin 644 a\n" * N],
)  # fmt: skip
def test_text_storms_leave_the_words(storm: str) -> None:
    message = read(mail(f"{TEXT}\n\n{storm}"))
    assert message.text.startswith(TEXT)
    assert message.nature is Nature.PERSONAL


NAMES = {
    "injection": "Alice\r\nBcc: victim@attacker.example\r\nX", "override": "Alice \u202egro.live\u202c", "nul": "Alice\0.yaml", "ansi": "\x1b[2J\x1b]52;c;ZXZpbA==\x07Alice",
    "log": "Alice\nERROR root: x", "long": "A" * 100_000, "zalgo": "A" + "\u0301" * 1000, "template": "{{7*7}}{0.__class__}%n", "html": '"><script>alert(1)</script>', "honorific": "様",
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_names_are_one_short_printable_line(name: str) -> None:
    word = "=?utf-8?b?" + base64.b64encode(name.encode()).decode() + "?="
    sender = read(mail(sender=f"{word} <alice@friends.example>")).sender
    assert sender is not None
    assert sender.address == "alice@friends.example"
    assert sender.name.isprintable()
    assert len(sender.name) <= 200


@pytest.mark.parametrize(
    "word",
    [
        "=?UTF-8?Q?=0A?=Bcc: victim@attacker.example",
        "=?utf-8?b?YQ0KQmNjOiB2aWN0aW1AYXR0YWNrZXIuZXhhbXBsZQ==?=",
        "=?utf-8?b?YeKAqEJjYzogdgtCY2M6IHbChUJjYzogdg==?=",
    ],
)
def test_subjects_carry_no_line_break(word: str) -> None:
    message = read(mail(subject=f"concert {word}"))
    assert message.subject.isprintable()
    assert "victim" not in repr((message.to, message.cc))


def test_an_author_that_cannot_be_read_is_nobody() -> None:
    for sender in ("Alice", "", "<>", "alice", "a@b@c", "a b c @ d e", '"Linda Smith"'):
        assert read(mail(sender=sender)).sender is None


# --- identity ------------------------------------------------------------------------------------


def test_one_letter_on_two_ways_has_one_key() -> None:
    again = b"Received: from c by d; Mon, 02 Nov 2026 09:00:09 +0900\n" + mail("x", "X-Spam: no").replace(
        b"09:00:00 +0900", b"00:00:00 +0000"
    )
    assert read(mail("x")).key == read(again).key


def test_two_letters_with_one_id_have_two_keys() -> None:
    first = read(mail())
    others = [
        mail(sender="mallory@attacker.example"),
        mail(subject="other"),
        mail(date="Tue, 03 Nov 2026 09:00:00 +0900"),
    ]
    assert len({first.key, *(read(other).key for other in others)}) == 4
    assert {read(other).id for other in others} == {first.id}


def test_a_letter_without_id_is_told_by_its_readers_and_words() -> None:
    first = read(mail(message_id=None))
    assert first.id == f"no-id-{first.key.hex()}"
    assert len(first.key) == 16
    assert read(mail(message_id=None)).key == first.key
    assert read(mail("other words", message_id=None)).key != first.key
    assert read(mail(to="else@home.example", message_id=None)).key != first.key
    assert read(mail(message_id="<>")).key == first.key


def test_identity_depends_neither_on_now_nor_on_the_zone_of_the_owner() -> None:
    raw = mail(date="Mon, 02 Nov 2026 09:00:00", message_id=None)
    other = parse_message(raw, "y", "", Role.SENT, NOW + timedelta(days=400), UTC)
    assert isinstance(other, Message)
    assert other.key == read(raw).key
