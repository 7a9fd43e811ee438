"""The text of a first configuration: every part says what it is for, in the person's language."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import tzlocal

from config import times
from config.providers import IMAPS
from config.schema import GOOGLE, KINDS, MICROSOFT, Account, DraftPlace
from config.values import Wrong
from config.where import tilde
from config.words import in_words, say
from config.yaml_lines import Text

_BARE = ("mail", "calendar", "contacts", "files", "xoauth2", *KINDS)
_FILES = "tsunagari-drafts"  # the folder of drafts that lie in no mailbox
_CLIENT_ID = "11111111-2222-3333-4444-555555555555"  # how one looks


@dataclass(frozen=True, slots=True)
class FirstSettings:
    """What a first configuration says."""

    name: str
    addresses: tuple[str, ...]
    key: str
    language: str
    accounts: tuple[Account, ...]
    drafts: DraftPlace
    zone: str = ""  # empty: not known


def zone_of_this_machine() -> str:
    """Its time zone by name, such as Asia/Tokyo; empty where it does not tell one that settings may name."""
    try:
        name = tzlocal.get_localzone_name() or ""
        return name if times.zone(Text(name, 0)).key == name else ""
    except (LookupError, ValueError, OSError, Wrong):
        return ""


def text_of(settings: FirstSettings) -> str:
    """The whole file, as YAML."""
    parts = (
        ("init_head", [f"me: {_block(name=settings.name, addresses=settings.addresses)}"]),
        ("init_key", [f"key: {settings.key}"]),
        ("init_zone", [f"timezone: {settings.zone}" if settings.zone else "#timezone: Asia/Tokyo"]),
        ("", [f"language: {settings.language}"]),
        ("init_accounts", ["accounts:", *(line for one in settings.accounts for line in _account(one, settings))]),
        (f"init_drafts_{settings.drafts.kind}", ["drafts:", *_drafts(settings)]),
        ("init_morning", ['morning: {at: "07:00", days: weekdays, drafts: 3}']),
        ("init_circles", ["#circles:", "#  friends: {every: 60d, members: [friend@example.org]}"]),
    )
    return "\n".join("\n".join([*_note(key, settings), *lines, ""]) for key, lines in parts)


def drafts_place(mail: Account) -> DraftPlace:
    """Where drafts go by themselves: the Drafts of the account, of a Maildir the folder that its mail program uses already;
    files beside an mbox, and for an account that is only to be read."""
    if mail.kind == "maildir" and mail.path is not None:
        return DraftPlace("maildir", _drafts_of(mail.path), preview=True)
    if mail.path is not None:
        return DraftPlace("files", mail.path.with_name(_FILES), preview=True)
    if mail.kind in (*GOOGLE, *MICROSOFT) and not mail.drafts:
        return DraftPlace("files", Path.home() / _FILES, preview=True)
    return DraftPlace("account", account=mail.name, preview=True)


def _drafts_of(mail: Path) -> Path:
    """The drafts folder that the mail program uses already, else the one of Maildir++."""
    names = (".Drafts", "Drafts", ".INBOX.Drafts")
    return next((mail / name for name in names if (mail / name / "cur").is_dir()), mail / ".Drafts")


def _note(key: str, settings: FirstSettings, inside: str = "") -> list[str]:
    """The remark above a part."""
    told = in_words(say(f"cli.{key}"), settings.language).splitlines() if key else []
    return [f"{inside}# {line}" for line in told]


def _account(account: Account, settings: FirstSettings) -> Iterator[str]:
    """The keys that differ from what holds anyway, in the order in which people think of them. What the owner is still to
    add has a line of its own."""
    keys = {
        "name": account.name,
        "kind": account.kind,
        "path": account.path,
        "host": account.host,
        "port": account.port if account.port != IMAPS else None,
        "url": account.url,
        "user": account.user,
        "client": account.client,
        "client_id": account.client_id,
        "tenant": account.tenant,
        "digest": account.digest,
        "password_command": account.password_command,
        "auth": account.auth if account.auth != "password" else None,
        "ca": account.ca,
        "plain": account.plain,
    }
    told = {key: value for key, value in keys.items() if value}
    if account.kind not in (*GOOGLE, *MICROSOFT):
        yield f"  - {_block(**told)}"
        return
    for number, (key, value) in enumerate(told.items()):
        yield f"{'    ' if number else '  - '}{key}: {_value(value)}"
    if account.kind in MICROSOFT and not account.client_id:
        yield from _note("init_client_id", settings, "    ")
        yield f"    # client_id: {_CLIENT_ID}"


def _drafts(settings: FirstSettings) -> Iterator[str]:
    """Line by line, so that the one that holds drafts back can be deleted by itself."""
    place = settings.drafts
    keys = {"account": place.account} if place.kind == "account" else {"kind": place.kind, "path": place.path}
    yield from (f"  {key}: {_value(value)}" for key, value in keys.items())
    yield from _note("init_preview", settings, "  ")
    yield "  preview: true"


def _block(**keys: object) -> str:
    return "{" + ", ".join(f"{key}: {_value(value)}" for key, value in keys.items()) + "}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Path):
        return json.dumps(tilde(value), ensure_ascii=False)  # a JSON string is a YAML double-quoted one
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(_value(one) for one in value) + "]"
    return _bare(str(value)) or json.dumps(str(value), ensure_ascii=False)


def _bare(text: str) -> str:
    """Plain words of ours need no quotes: names of accounts and kinds."""
    return text if text in _BARE else ""
