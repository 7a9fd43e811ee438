"""What a person answers when settings are first written: each answer is looked at before a line of it is believed."""

from __future__ import annotations

import os
import re
from datetime import UTC
from itertools import islice
from pathlib import Path

from config.schema import Account
from config.values import is_address
from config.words import Said, SaidError, family_of, say
from connectors.base import ConnectorError, nothing_known
from connectors.folders import role_of
from connectors.model import Role
from connectors.registry import open_source

_BEGINNING = 64 * 1024  # bytes in which a calendar or a card has begun
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MANY = 5000  # files of a folder that are looked at
_INNER = {Role.SENT, Role.DRAFTS, Role.JUNK, Role.TRASH}  # no mailbox by themselves


class Unfit(SaidError):
    """An answer cannot be used; the sentence says why."""


def at_first(said: Said) -> Said:
    """The sentence for a moment in which there is no configuration yet and nothing has been read: its remedy is another."""
    if said.key == "sources.of_account":
        return Said(
            said.key, tuple((name, at_first(one) if isinstance(one, Said) else one) for name, one in said.fields)
        )
    own = f"init.{said.key.replace('.', '_')}"
    return Said(own, said.fields) if own.partition(".")[2] in family_of("init", "en") else said


def own_name(text: str) -> str:
    """The name that signs."""
    if not text.strip() or not text.isprintable():
        raise Unfit(say("cli.init_bad_name"))
    return text.strip()


def own_address(text: str) -> str:
    """A bare mail address."""
    address = text.strip().removeprefix("<").removesuffix(">")
    if not is_address(address.lower()):
        raise Unfit(say("settings.wants_address", value=text))
    return address


def certificates(text: str) -> Path:
    """A file of certificates; whether it is one is seen when it is used."""
    place = _there(Path(text))
    if not place.is_file():
        raise Unfit(say("init.imap_ca", path=str(place)))
    return place


def client_id(text: str) -> str:
    """The number of a registration with Microsoft, as its pages show it (RFC 9562)."""
    found = text.strip().strip("{}").lower()
    if not _UUID.fullmatch(found):
        raise Unfit(say("init.bad_client_id", value=text))
    return found


def mailbox(path: Path) -> tuple[str, Path]:
    """A Maildir or mbox, with its kind; a folder of a Maildir is not the whole of it."""
    place = _there(path)
    if place.is_dir():
        if root := _root_of(place):
            raise Unfit(say("cli.init_inner", path=str(place), root=str(root)))
        kinds = ("maildir", "mbox") if any(place.iterdir()) else ("maildir",)
    else:
        kinds = ("mbox",)
    for kind in kinds:
        try:
            open_source(Account("mail", kind, path=place), nothing_known, UTC).check()
        except ConnectorError:
            continue
        return kind, place
    raise Unfit(say("cli.init_no_mailbox", path=str(place)))


def calendar(path: Path) -> Path:
    """A calendar: a file or a folder of them."""
    return _of_kind(path, ".ics", b"BEGIN:VCALENDAR", "cli.init_no_calendar")


def contacts(path: Path) -> Path:
    """An address book: a file or a folder of them."""
    return _of_kind(path, ".vcf", b"BEGIN:VCARD", "cli.init_no_cards")


def _there(path: Path) -> Path:
    """The whole path of something that is there and may be looked at."""
    try:
        place = path.expanduser().absolute()
        found = place.exists()
    except (OSError, RuntimeError):  # no such home, or a folder above that is shut
        raise Unfit(say("cli.init_nothing", path=str(path))) from None
    if not found:
        raise Unfit(say("cli.init_nothing", path=str(place)))
    if not os.access(place, os.R_OK | (os.X_OK if place.is_dir() else 0)):
        raise Unfit(say("cli.file", path=str(place), reason=say("disk.denied")))
    return place


def _holds_mail(folder: Path) -> bool:
    return any((folder / half).is_dir() for half in ("cur", "new"))


def _root_of(folder: Path) -> Path | None:
    """The Maildir of which this is one folder; None if it is none, or the whole itself."""
    root = folder
    while _holds_mail(folder) and root != root.parent and _holds_mail(root.parent):
        root = root.parent
    if root == folder and _holds_mail(folder) and role_of((folder.name.removeprefix("."),)) in _INNER:
        root = folder.parent
    return root if root != folder else None


def _of_kind(path: Path, suffix: str, mark: bytes, fault: str) -> Path:
    place = _there(path)
    if place.is_dir():
        inside = list(islice(place.rglob("*"), _MANY))
        fits = not inside or any(one.name.lower().endswith(suffix) for one in inside)
    elif place.is_file():
        with place.open("rb") as file:
            beginning = file.read(_BEGINNING).replace(b"\0", b"")
        fits = not beginning.strip() or mark in beginning.upper()
    else:
        fits = False
    if not fits:
        raise Unfit(say(fault, path=str(place)))
    return place
