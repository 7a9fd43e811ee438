"""Which kind of account is read by which connector; connectors with libraries of their own are loaded when first needed.

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
from connectors.drafts import FileDrafts, MaildirDrafts
from connectors.maildir import find_folders
from connectors.model import Role

_CONNECTORS = {
    "maildir": "connectors.maildir",
    "mbox": "connectors.mbox",
    "ics": "connectors.ics",
    "vcf": "connectors.vcf",
    "imap": "connectors.imap",
    "caldav": "connectors.caldav",
    "carddav": "connectors.carddav",
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
    if place.kind == "account":
        return _drafts_of(place, accounts)
    if place.path is None:
        raise SetupWrong(say("sources.drafts_no_place"))
    return FileDrafts(place.path) if place.kind == "files" else MaildirDrafts(place.path)


def _drafts_of(place: DraftPlace, accounts: Sequence[Account]) -> DraftBox:
    account = next((a for a in accounts if a.name == place.account), None)
    if account is None:
        raise SetupWrong(say("sources.drafts_no_account", name=place.account))
    if account.kind == "imap":
        box: DraftBox = import_module("connectors.imap_drafts").ImapDrafts(account, place.folder)
        return box
    if account.kind != "maildir" or account.path is None:
        raise SetupWrong(say("sources.drafts_not_yet", kind=account.kind))
    return MaildirDrafts(_folder_of(account.path, place.folder))


def _folder_of(root: Path, named: str) -> Path:
    """The drafts folder of a Maildir: the folder that was named, else the one whose name says so, else `.Drafts`."""
    if named or not root.is_dir():
        return root / (named or ".Drafts")
    meant = [folder.path for folder in find_folders(root) if folder.role is Role.DRAFTS]
    return min(meant, default=root / ".Drafts")
