"""Mail from a server is read to the same as from a file, whether it is fetched whole or, as large mails are, in parts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from connectors.base import nothing_known
from connectors.imap import Imap
from connectors.model import Broken, Message, Role
from connectors.parse import parse_message
from tests.connectors.mails import NOW, TOKYO
from tests.connectors.test_imap_faults import large_mail
from tests.servers.imap import Box

pytestmark = pytest.mark.loopback

FIXTURES = sorted(path for path in (Path(__file__).parents[1] / "data" / "mail").rglob("*.eml"))
LARGEST = 200_000
ANYBODYS_GUESS = (
    b"multi-001@example.test",
    b"mimepart_427e4cb4ca329",
)  # marks of parts that lie in each other, or are cut


def as_a_file(raw: bytes) -> Message | Broken:
    return parse_message(raw.replace(b"\r\n", b"\n"), "", "INBOX", Role.INBOX, NOW, TOKYO, whole=False)


def without_place(item: Message | Broken) -> Message | Broken:
    return replace(item, source="")


def in_words(item: Message | Broken) -> Message | Broken:
    """Blank lines at the end of a part are nobody's words."""
    item = without_place(item)
    return replace(item, text=" ".join(item.text.split())) if isinstance(item, Message) else item


def laid(box: Box) -> dict[int, bytes]:
    """All fixtures on the server; which id is which."""
    mails = [path.read_bytes() for path in FIXTURES if path.stat().st_size < LARGEST] + [
        large_mail(1),
        large_mail(2, 600_000),
    ]
    mails = [raw for raw in mails if b"\0" not in raw]  # a server may not hand out such bytes as they are
    return {box.lay("INBOX", raw): raw for raw in mails}


def read(box: Box) -> dict[int, Message | Broken]:
    found: dict[int, Message | Broken] = {}
    for batch in Imap(box.account(), nothing_known, TOKYO).fetch(None, None, NOW):
        for item in batch.items:
            assert isinstance(item, Message | Broken)
            found[int(item.source.rpartition(".")[2])] = item
    return found


def test_small_mails_are_the_same_as_files_in_every_respect(box: Box) -> None:
    mails = laid(box)
    found = read(box)
    assert len(mails) > 50
    different = [uid for uid, raw in mails.items() if without_place(found[uid]) != as_a_file(raw)]
    assert [mails[uid][:200] for uid in different] == []


def test_fetched_in_parts_they_say_the_same(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors.imap_mail._SMALL", 0)
    mails = {uid: raw for uid, raw in laid(box).items() if not any(mark in raw for mark in ANYBODYS_GUESS)}
    found = read(box)
    different = [uid for uid, raw in mails.items() if in_words(found[uid]) != in_words(as_a_file(raw))]
    assert [mails[uid][:200] for uid in different] == []
