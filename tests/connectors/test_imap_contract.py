"""IMAP under the contract of sources and of boxes for drafts, on two real servers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from connectors.imap import Imap
from tests.connectors.mails import TOKYO, mail
from tests.contract.source_contract import LosingContract, Stand
from tests.servers.imap import Box

pytestmark = pytest.mark.loopback


def lay(box: Box, folder: str, number: int, *flags: bytes) -> str:
    """One good mail; its id."""
    box.lay(folder, mail(f"Letter {number}.", message_id=f"<m{number}@friends.example>"), *flags)
    return f"m{number}@friends.example"


def filled(box: Box) -> Stand:
    """Good mails in several folders, a broken one, and others that must not be read."""
    for name in ("Archive/2025", "Drafts", "Junk"):
        if name not in box.folders():
            box.client.create_folder(name)
    ids = {lay(box, "INBOX", number) for number in range(5)}
    ids |= {lay(box, "Sent", 10, rb"\Seen"), lay(box, "Archive/2025", 11)}
    broken = box.lay("INBOX", b"no mail at all\n")
    lay(box, "INBOX", 21, rb"\Draft")
    for folder in ("Drafts", "Junk", "Trash"):
        lay(box, folder, 20)

    def remove() -> str:
        box.take_out("INBOX", 3 if box.server.name == "dovecot" else sorted(uid for uid, _, _ in box.mails("INBOX"))[2])
        return "m2@friends.example"

    return Stand(
        lambda known: Imap(box.account(), known, TOKYO, batch=2),
        frozenset(ids),
        frozenset({box.source("INBOX", broken)}),
        lambda: lay(box, "INBOX", 40),
        remove,
        lambda: box.take_out("INBOX", broken),
    )


class OnAServer(LosingContract):
    """What is the same on both."""

    @pytest.fixture
    def there(self) -> Box:
        raise NotImplementedError

    @pytest.fixture
    def filled(self, there: Box) -> Stand:
        return filled(there)

    @pytest.fixture
    def empty(self, there: Box) -> Stand:
        return Stand(lambda known: Imap(there.account(), known, TOKYO, batch=2), frozenset())


class TestDovecot(OnAServer):
    @pytest.fixture
    def there(self, box: Box) -> Box:
        return box

    @pytest.fixture
    def missing(self, box: Box) -> Stand:
        """Another server than the one that is meant: its certificate shows it."""
        stranger = box.account(ca=None)
        return Stand(lambda known: Imap(stranger, known, TOKYO), frozenset())


class TestPymap(OnAServer):
    @pytest.fixture
    def there(self, plain_box: Box) -> Box:
        return plain_box

    @pytest.fixture
    def missing(self, plain_box: Box) -> Stand:
        """A port at which nobody speaks TLS."""
        shut = replace(plain_box.account(), plain=False)
        return Stand(lambda known: Imap(shut, known, TOKYO), frozenset())
