"""Which addresses are mine: those configured, their variants, and those learned from mail that I sent."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

_GMAIL = re.compile(r"g(?:oogle)?mail\.[a-z]+\Z")


@lru_cache(maxsize=4096)  # the same people write again and again
def mailbox_of(address: str) -> str:
    """The mailbox behind an address: without `+tag`, at Gmail without dots, in one form of its domain. Equal mailboxes, one reader."""
    local, at, domain = address.lower().rpartition("@")
    domain = _spoken(domain) if "xn--" in domain else domain
    if not at or local.startswith('"'):
        return f"{local}{at}{domain}"
    head = local.partition("+")[0] or local
    if _GMAIL.match(domain):
        return f"{head.replace('.', '')}@gmail.com"
    return f"{head}@{domain}"


def _spoken(domain: str) -> str:
    """A domain as it is spoken: xn--brner-mbel-ecbg.example is börner-möbel.example (RFC 5890)."""
    try:
        return domain.encode("ascii").decode("idna").lower()
    except UnicodeError:
        return domain


@dataclass(frozen=True, slots=True)
class Own:
    """The addresses of the owner, to be asked with `in`: a variant (`me+shop@`) of an own address is one too."""

    addresses: frozenset[str]
    _boxes: frozenset[str] = field(default=frozenset(), compare=False)

    @classmethod
    def of(cls, addresses: Iterable[str]) -> Own:
        """From bare addresses, whatever their case."""
        lowered = frozenset(address.lower() for address in addresses)
        return cls(lowered, frozenset(mailbox_of(address) for address in lowered))

    def __contains__(self, address: object) -> bool:
        return address in self.addresses or (isinstance(address, str) and mailbox_of(address) in self._boxes)


_SURELY = 3  # mails in Sent that nobody resends in the name of another


@dataclass(frozen=True, slots=True)
class SenderCounts:
    """How often an address stands as sender: in Sent folders (with no Received line, or with one), and elsewhere."""

    address: str
    sent: int
    sent_delivered: int
    elsewhere: int
    draft: bool = False  # what lies in Drafts is written from it
    names: tuple[str, ...] = ()  # under which it wrote what lies in Sent; told only where `is_doubtful`
    calendar: int = 0  # of `sent`, what is calendar mail: an invitation is sent on with the From of who invites

    @property
    def is_doubtful(self) -> bool:
        """Little lies in Sent, and as much came to me: somebody's mail that I sent on in their name, or an old address of mine.

        Where nothing but calendar mail lies there, it may always be sent on.
        """
        seldom = 0 < self.sent < _SURELY and self.elsewhere >= self.sent
        return seldom or 0 < self.sent == self.calendar


def learn_own(configured: Collection[str], senders: Iterable[SenderCounts], name: str = "") -> Own:
    """The configured addresses, and those that write what lies in Sent or in Drafts.

    A mail of somebody else that was filed into Sent bears the Received lines of its delivery, so one such mail proves
    nothing; a web mailer may put them on my own mail too, so it takes several, and none from there that came to me. Nor is
    an address mine that wrote to me and whose mail somebody moved into Drafts. Whoever wrote to me as often as they stand
    in Sent must bear my `name` there: an invitation that I sent on keeps its From.
    """
    counts = tuple(senders)
    strangers = {one.address for one in counts if one.elsewhere and not one.sent}
    learned = [
        one.address
        for one in counts
        if (one.sent and not (one.is_doubtful and _is_other(one.names, name)))
        or (one.draft and one.address not in strangers)
        or (one.sent_delivered >= 3 and not one.elsewhere)
    ]
    return Own.of((*configured, *learned))


def _is_other(written: Collection[str], mine: str) -> bool:
    """Whether all these names are in full those of somebody else; a short name, or one in other letters, tells nothing."""
    from daemon.think.identity import names  # noqa: PLC0415  a look for news compares no names

    return bool(written and mine) and all(
        names.is_full(name) and names.script(name) == names.script(mine) and names.folded(name) != names.folded(mine)
        for name in written
    )
