"""Lists of readers: what parts them, and what only looks as if it did."""

from __future__ import annotations

from connectors.addresses import mailboxes


def test_a_comma_within_quotes_parts_nobody() -> None:
    one, other = b'"Osgood, Peter" <peter@fen.example>', b'"Sato, Jun" <jun@sato.example>'
    assert [box.name for box in mailboxes(one).mailboxes] == ["Osgood, Peter"]
    assert [box.name for box in mailboxes(one + b", " + other).mailboxes] == ["Osgood, Peter", "Sato, Jun"]
