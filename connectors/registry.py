"""Which kind of account is read by which connector. The only place that imports connectors, each when it is first needed.

To add a connector, add its line to `_CONNECTORS`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from importlib import import_module
from pathlib import Path

from config.schema import Account, DraftPlace
from config.words import say
from connectors.base import DraftBox, Known, SetupWrong, Source

_CONNECTORS = {
    "maildir": "connectors.maildir",
    "mbox": "connectors.mbox",
    "ics": "connectors.ics",
    "vcf": "connectors.vcf",
}


def readable(kind: str) -> bool:
    """Whether this version can read accounts of the kind."""
    return kind in _CONNECTORS


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The account as a source. Nothing is read yet; raises `SetupWrong` for a kind that cannot be read yet."""
    if account.kind not in _CONNECTORS:
        raise SetupWrong(say("sources.not_yet", kind=account.kind, name=account.name))
    source: Source = import_module(_CONNECTORS[account.kind]).open_source(account, known, zone)
    return source


def open_drafts(place: DraftPlace, accounts: Sequence[Account]) -> DraftBox:
    """The place for drafts; raises `SetupWrong` where it is none that this version can put drafts into."""
    from connectors import drafts  # noqa: PLC0415  the registry alone imports what it opens, when it opens it

    if place.kind == "account":
        return drafts.MaildirDrafts(_folder_of(place, accounts))
    if place.path is None:
        raise SetupWrong(say("sources.drafts_no_place"))
    return drafts.FileDrafts(place.path) if place.kind == "files" else drafts.MaildirDrafts(place.path)


def _folder_of(place: DraftPlace, accounts: Sequence[Account]) -> Path:
    """The drafts folder of a Maildir account: the folder that was named, else `.Drafts`, as Maildir++ has it."""
    account = next((a for a in accounts if a.name == place.account), None)
    if account is None:
        raise SetupWrong(say("sources.drafts_no_account", name=place.account))
    if account.kind != "maildir" or account.path is None:
        raise SetupWrong(say("sources.drafts_not_yet", kind=account.kind))
    return account.path / (place.folder or _drafts_folder(account.path))


def _drafts_folder(path: Path) -> str:
    """`Drafts` where the Maildir has plain folders, else Maildir++'s name."""
    return "Drafts" if (path / "Drafts" / "cur").is_dir() else ".Drafts"
