"""The text of a first configuration: every part says what it is for, in the person's language."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from config.providers import IMAPS
from config.schema import KINDS, Account, DraftPlace
from config.words import in_words, say

_BARE = ("mail", "calendar", "contacts", "files", "xoauth2", *KINDS)


@dataclass(frozen=True, slots=True)
class FirstSettings:
    """What a first configuration says."""

    name: str
    addresses: tuple[str, ...]
    key: str
    language: str
    accounts: tuple[Account, ...]
    drafts: DraftPlace


def text_of(settings: FirstSettings) -> str:
    """The whole file, as YAML."""
    parts = (
        ("init_head", [f"me: {_block(name=settings.name, addresses=settings.addresses)}"]),
        ("init_key", [f"key: {settings.key}"]),
        ("", [f"language: {settings.language}"]),
        ("init_accounts", ["accounts:", *(f"  - {_account(one)}" for one in settings.accounts)]),
        ("init_drafts", [f"drafts: {_drafts(settings.drafts)}"]),
        ("init_morning", ['morning: {at: "07:00", days: weekdays, drafts: 3}']),
        ("init_circles", ["#circles:", "#  friends: {every: 60d, members: [friend@example.org]}"]),
    )
    return "\n".join("\n".join([*_note(key, settings.language), *lines, ""]) for key, lines in parts)


def drafts_place(mail: Account) -> DraftPlace:
    """Where drafts go by themselves: the Drafts of the account, of a Maildir the folder that its mail program uses already;
    beside an mbox, files."""
    if mail.kind == "maildir" and mail.path is not None:
        return DraftPlace("maildir", _drafts_of(mail.path), preview=True)
    if mail.path is not None:
        return DraftPlace("files", mail.path.with_name("tsunagari-drafts"), preview=True)
    return DraftPlace("account", account=mail.name, preview=True)


def _drafts_of(mail: Path) -> Path:
    """The drafts folder that the mail program uses already, else the one of Maildir++."""
    names = (".Drafts", "Drafts", ".INBOX.Drafts")
    return next((mail / name for name in names if (mail / name / "cur").is_dir()), mail / ".Drafts")


def _note(key: str, language: str) -> list[str]:
    """The remark above a part."""
    return [f"# {line}" for line in in_words(say(f"cli.{key}"), language).splitlines()] if key else []


def _account(account: Account) -> str:
    """The keys that differ from what holds anyway, in the order in which people think of them."""
    keys = {
        "name": account.name,
        "kind": account.kind,
        "path": account.path,
        "host": account.host,
        "port": account.port if account.port != IMAPS else None,
        "url": account.url,
        "user": account.user,
        "password_command": account.password_command,
        "auth": account.auth if account.auth != "password" else None,
        "ca": account.ca,
        "plain": account.plain,
    }
    return _block(**{key: value for key, value in keys.items() if value})


def _drafts(place: DraftPlace) -> str:
    if place.kind == "account":
        return _block(account=place.account, preview=True)
    return _block(kind=place.kind, path=place.path, preview=True)


def _block(**keys: object) -> str:
    return "{" + ", ".join(f"{key}: {_value(value)}" for key, value in keys.items()) + "}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(_value(one) for one in value) + "]"
    return _bare(str(value)) or json.dumps(str(value), ensure_ascii=False)  # a JSON string is a YAML double-quoted one


def _bare(text: str) -> str:
    """Plain words of ours need no quotes: names of accounts and kinds."""
    return text if text in _BARE else ""
