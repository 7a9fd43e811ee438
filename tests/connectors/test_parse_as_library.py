"""Where the own reader answers, `email` of the standard library says the same: on mails as programs build them, in any mixture."""

from __future__ import annotations

from datetime import datetime
from email import message_from_bytes
from email.message import Message as LibraryMessage
from email.utils import getaddresses, parsedate_to_datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from connectors import mime
from connectors.addresses import mailboxes
from connectors.body import transferred
from connectors.dates import parse
from connectors.headers import message_ids, split_head
from tests.connectors.mails import TOKYO

EXAMPLES = settings(max_examples=150, deadline=None)

LINE_ENDS = st.sampled_from([b"\n", b"\r\n"])
WORDS = st.text(st.sampled_from("abc あい漢字.,:;-=<>@\"'()\t"), max_size=60)
TOKENS = st.text(st.sampled_from("abcXYZ019-_."), min_size=1, max_size=20)


# --- heads -------------------------------------------------------------------------------------


@st.composite
def heads(draw: st.DrawFn) -> list[tuple[str, list[str]]]:
    """Fields with the lines of their values; the first line may be empty, the others are folded."""
    names = st.sampled_from(["From", "TO", "Subject", "X-Mailer", "received", "References", "Message-ID", "List-Id"])
    folded = st.lists(st.text(st.sampled_from("abc,;<>@:=\"'?"), min_size=1, max_size=30), min_size=1, max_size=3)
    return draw(st.lists(st.tuples(names, folded), min_size=1, max_size=9))


@EXAMPLES
@given(heads(), LINE_ENDS, st.sampled_from([" ", "\t", "  "]))
def test_the_fields_of_a_head_are_those_of_the_library(
    head: list[tuple[str, list[str]]], end: bytes, fold: str
) -> None:
    raw = b"".join(
        f"{name}: ".encode() + (end + fold.encode()).join(map(str.encode, lines)) + end for name, lines in head
    )
    fields, body = split_head(raw + end + b"words" + end)
    theirs: dict[str, list[str]] = {}
    for name, value in message_from_bytes(raw + end + b"words" + end).raw_items():
        theirs.setdefault(name.lower(), []).append("".join(str(value).splitlines()).strip())
    assert {name: [one.decode() for one in fields.all(name)] for name in fields} == theirs
    assert (raw + end + b"words" + end)[body:] == b"words" + end


# --- parts -------------------------------------------------------------------------------------


@st.composite
def parts(draw: st.DrawFn, depth: int = 0) -> bytes:
    """A part as a program builds it, its lines ended by `\\n`: a text, an attachment, a multipart or an attached mail."""
    kinds = ["text/plain", "text/html", "application/pdf", "image/png"]
    kind = draw(st.sampled_from([*kinds, "multipart", "message/rfc822"] if depth < 3 else kinds))
    if kind == "multipart":
        boundary = draw(TOKENS)
        inner = draw(st.lists(parts(depth + 1), min_size=1, max_size=3))
        between = f"\n--{boundary}\n".encode()
        form = draw(st.sampled_from(["mixed", "alternative", "related", "digest"]))
        words, rest = draw(st.sampled_from([b"", b"For old programs.\n"])), draw(st.sampled_from([b"", b"\nbehind\n"]))
        head = f'Content-Type: multipart/{form}; boundary="{boundary}"\n\n'.encode()
        return head + words + between[1:] + between.join(inner) + f"\n--{boundary}--".encode() + rest
    if kind == "message/rfc822":
        return b"Content-Type: message/rfc822\n\nSubject: inside\nMIME-Version: 1.0\n" + draw(parts(depth + 1))
    content = draw(WORDS).encode("utf-8").replace(b"\r", b"")
    coding = draw(st.sampled_from(["", "Content-Transfer-Encoding: 8bit\n"]))
    return f"Content-Type: {kind}; charset=utf-8\n{coding}\n".encode() + content


def shape(found: list[mime.Part]) -> list[tuple[str, str, int, bytes]]:
    """What two readers must agree in; line ends at the end of a part belong to whom one asks."""
    return [
        (one.kind, one.parent, one.embedded, transferred(one).replace(b"\r\n", b"\n").strip())
        for one in found
        if one.kind != "message/rfc822"
    ]


@EXAMPLES
@given(parts(), LINE_ENDS)
def test_the_parts_of_a_mail_are_those_of_the_library(part: bytes, end: bytes) -> None:
    raw = (b"From: anna@x.example\nMIME-Version: 1.0\n" + part + b"\n").replace(b"\n", end)
    assert shape(list(mime.take_apart(raw).parts)) == shape(mime.by_library(raw))


@EXAMPLES
@given(parts(), st.integers(0, 400), st.binary(max_size=8))
def test_a_mail_that_was_damaged_anywhere_is_taken_apart_within_its_own_bytes(
    part: bytes, at: int, harm: bytes
) -> None:
    raw = b"From: anna@x.example\nMIME-Version: 1.0\n" + part + b"\n"
    hurt = raw[:at] + harm + raw[at + len(harm) :]
    assert all(0 <= one.start <= one.end <= len(one.source) for one in mime.take_apart(hurt).parts)


# --- values ------------------------------------------------------------------------------------

DATES = st.datetimes(datetime(1000, 1, 1)).map(lambda when: when.replace(microsecond=0))  # noqa: DTZ001  the zone is drawn apart
ZONES = st.sampled_from(["+0900", "-0500", "+0000", "+0530", "-0930", "+1400"])
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@EXAMPLES
@given(DATES, ZONES, st.sampled_from(["", " (JST)", "  "]), st.booleans())
def test_a_date_is_the_moment_that_the_library_reads(when: datetime, zone: str, remark: str, day: bool) -> None:
    name = f"{('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')[when.weekday()]}, " if day else ""
    text = f"{name}{when.day} {MONTHS[when.month - 1]} {when.year:04} {when:%H:%M:%S} {zone}{remark}"
    found = parse(text.encode(), TOKYO)
    assert found is not None
    assert found == parsedate_to_datetime(text)
    assert found.utcoffset() == parsedate_to_datetime(text).utcoffset()


@EXAMPLES
@given(TOKENS, TOKENS, st.text(st.sampled_from("abc XYZ.-"), max_size=15), st.booleans())
def test_a_plain_address_is_what_the_library_reads(local: str, host: str, name: str, quoted: bool) -> None:
    name = name.strip(" .-")
    shown = f'"{name}" ' if quoted and name else f"{name} ".lstrip()
    if not quoted and "." in name:
        return  # a bare dot in a name is against the RFC: the library and we are both lenient, in ways of our own
    text = f"{shown}<{local}@{host}>"
    ours = [(box.name, box.address) for box in mailboxes(text.encode()).mailboxes]
    theirs = [(" ".join(one.split()), address.lower()) for one, address in getaddresses([text])]
    if ours and not host.endswith("."):
        assert ours == theirs


IN_LISTS = st.sampled_from(
    ["Ann", "b c", "=?utf-8?q?x,y?=", "=?utf-8?b?5bCP5p6X?=", "<a@b.test>", "<D@e.test>", ",", ", ", " ", "@", "<", ">", "x@y.test", "'",
     "\"", "\"Li, Q\"", "\\"]
)  # fmt: skip


@EXAMPLES
@given(st.lists(IN_LISTS, min_size=1, max_size=12))
def test_a_list_is_read_by_its_entries_as_it_is_in_a_group(pieces: list[str]) -> None:
    text = "".join(pieces).encode()
    assert mailboxes(text).mailboxes == mailboxes(b"all: " + text + b";").mailboxes


@EXAMPLES
@given(st.lists(st.tuples(TOKENS, TOKENS), max_size=4, unique=True), st.sampled_from([" ", "\r\n ", "\t"]))
def test_ids_are_what_stands_in_brackets(ids: list[tuple[str, str]], between: str) -> None:
    written = [f"{left}@{right}" for left, right in ids]
    assert message_ids(between.join(f"<{one}>" for one in written).encode()) == tuple(written)


def test_the_library_is_asked_where_the_own_reader_gives_no_answer() -> None:
    raw = b'From: a@x.example\nContent-Type: multipart/mixed; boundary="b"\n\nno delimiter at all\n'
    message: LibraryMessage = message_from_bytes(raw)
    assert not message.is_multipart()
    assert [one.content for one in mime.take_apart(raw).parts] == [b"no delimiter at all\n"]
