"""The sample's address book: one vCard a tie that has a `card:`."""

from __future__ import annotations

from collections.abc import Iterator

from connectors.content_lines import escaped
from daemon.demo.talks import identity
from daemon.demo.texts import Tie

_PLAIN = (("org", "ORG"), ("title", "TITLE"), ("nickname", "NICKNAME"), ("birthday", "BDAY"), ("anniversary", "ANNIVERSARY"),
          ("phone", "TEL;TYPE=CELL"), ("phonetic_family", "X-PHONETIC-LAST-NAME"), ("phonetic_given", "X-PHONETIC-FIRST-NAME"),
          ("note", "NOTE"))  # fmt: skip


def cards_text(ties: tuple[Tie, ...]) -> str:
    """The whole book."""
    return "".join("\r\n".join(_card(tie)) + "\r\n" for tie in ties if tie.card)


def _card(tie: Tie) -> Iterator[str]:
    card = tie.card
    yield from (
        "BEGIN:VCARD",
        f"VERSION:{card.get('version', '3.0')}",
        f"UID:{identity('cards.saegusa.example', tie.slug)}",
    )
    yield f"FN:{card.get('shown', tie.them.name)}"
    yield f"N:{card.get('family', '')};{card.get('given', '')};;;"
    yield from (f"EMAIL;TYPE=INTERNET:{address}" for address in card.get("addresses", tie.addresses))
    yield from (f"{name}:{escaped(str(card[key]))}" for key, name in _PLAIN if key in card)
    yield "END:VCARD"
