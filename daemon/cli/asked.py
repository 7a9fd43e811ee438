"""Who is meant on the command line: by address, by whole name, or by a part of a name that only one person has."""

from __future__ import annotations

from collections.abc import Sequence

from config.words import say
from connectors.addresses import bare
from daemon.cli.visit import NotDone
from daemon.think.model import Person


def person_called(persons: Sequence[Person], asked: str) -> Person:
    """The one person who is called so; NotDone, with what to do, where nobody is or several are."""
    needle = asked.casefold().strip()
    if not needle:
        raise NotDone(say("cli.who_whom"), status=2)
    address = typed_address(asked) or needle
    exact = [one for one in persons if address in one.addresses or needle == one.name.casefold()]
    found = exact or [one for one in persons if any(needle in name.casefold() for name in (one.name, *one.names))]
    if not found:
        raise NotDone(say("cli.who_nobody", name=asked))
    if len(found) > 1:
        listed = ", ".join(f"{one.name} <{one.key}>" for one in found[:8])
        raise NotDone(say("cli.who_several", name=asked, people=listed))
    return found[0]


def typed_address(text: str) -> str:
    """A mail address as it was typed or pasted, with its angle brackets or without; empty if it is none."""
    return bare(text.strip().removeprefix("<").removesuffix(">"))
