"""Which kind of account is read by which connector; connectors with libraries of their own are loaded when first needed.

To add a connector, add its line to `CONNECTORS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import tzinfo
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Protocol

from config.schema import GOOGLE, MICROSOFT, Account, DraftPlace
from config.words import Said, say
from connectors.base import DigestBox, DraftBox, Known, SetupWrong, Source
from connectors.drafts import FileDrafts, MaildirDrafts
from connectors.extras import how_to_add
from connectors.maildir_folders import find_folders
from connectors.model import Role

CONNECTORS = {
    "maildir": "connectors.maildir",
    "mbox": "connectors.mbox",
    "ics": "connectors.ics",
    "vcf": "connectors.vcf",
    "imap": "connectors.imap",
    "caldav": "connectors.caldav",
    "carddav": "connectors.carddav",
    "graph_mail": "connectors.graph_mail",
    "graph_calendar": "connectors.graph_calendar",
    "graph_contacts": "connectors.graph_contacts",
    "gmail": "connectors.gmail",
    "google_calendar": "connectors.google_calendar",
    "google_people": "connectors.google_people",
}


class MicrosoftSignIn(Protocol):
    """Signing in to one account; `rights` are those that it asks for."""

    rights: tuple[str, ...]

    def sign_in(self, tell: Callable[[Said], None], *, browser: bool = False) -> list[Said]:
        """Let the person sign in; what is worth knowing of what was granted."""
        ...

    def forget(self) -> bool:
        """Take away what was kept; whether there was anything."""
        ...

    def granted(self) -> tuple[str, ...]:
        """The rights that were granted; empty where nobody has signed in."""
        ...


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The account as a source. Nothing is read yet; raises `SetupWrong` for a kind that cannot be read yet."""
    if account.kind not in CONNECTORS:
        raise SetupWrong(say("sources.not_yet", kind=account.kind, name=account.name))
    if account.kind in MICROSOFT:
        at_microsoft: Source = _microsoft(CONNECTORS[account.kind]).open_source(account, known, zone)
        return at_microsoft
    source: Source = _loaded(CONNECTORS[account.kind], account).open_source(account, known, zone)
    return source


def _loaded(name: str, account: Account) -> ModuleType:
    """The module; raises `SetupWrong` where the libraries that it needs are not installed."""
    try:
        return import_module(name)
    except ModuleNotFoundError as fault:
        if account.kind not in GOOGLE or (fault.name or "").startswith("connectors"):
            raise
        raise SetupWrong(say("google.no_library", command=how_to_add("google"))) from None


def sign_in_of(account: Account) -> MicrosoftSignIn:
    """How a person signs in to an account that no password opens; raises `SetupWrong` where the extra for it is missing."""
    found: MicrosoftSignIn = _microsoft("connectors.graph_sign_in").SignIn(account)
    return found


def google_tokens(account: Account) -> ModuleType:
    """The room that asks Google for tokens; raises `SetupWrong` where the extra for it is missing."""
    return _loaded("connectors.google_token", account)


def _microsoft(name: str) -> ModuleType:
    """The module; raises `SetupWrong` where the library that signs in is not installed."""
    try:
        return import_module(name)
    except ModuleNotFoundError as fault:
        if (fault.name or "").partition(".")[0] != "msal":
            raise
        raise SetupWrong(say("graph.needs_extra", command=how_to_add("microsoft"))) from None


def open_drafts(place: DraftPlace, accounts: Sequence[Account]) -> DraftBox:
    """The place for drafts; raises `SetupWrong` where it is none that this version can put drafts into."""
    if place.kind == "account":
        return _drafts_of(place, accounts)
    if place.path is None:
        raise SetupWrong(say("sources.drafts_no_place"))
    return FileDrafts(place.path) if place.kind == "files" else MaildirDrafts(place.path)


def open_digests(account: Account) -> DigestBox:
    """The inbox that takes the digest; raises `SetupWrong` where the libraries for it are not installed."""
    inbox: DigestBox = _loaded("connectors.gmail_digest", account).GmailDigests(account)
    return inbox


def _drafts_of(place: DraftPlace, accounts: Sequence[Account]) -> DraftBox:
    account = next((a for a in accounts if a.name == place.account), None)
    if account is None:
        raise SetupWrong(say("sources.drafts_no_account", name=place.account))
    if account.kind == "imap":
        box: DraftBox = import_module("connectors.imap_drafts").ImapDrafts(account, place.folder)
        return box
    if account.kind == "gmail":
        at_gmail: DraftBox = _loaded("connectors.gmail_drafts", account).GmailDrafts(account)
        return at_gmail
    if account.kind == "graph_mail":
        drafting = replace(account, drafts=True)
        in_graph: DraftBox = _microsoft("connectors.graph_drafts").GraphDrafts(drafting)
        return in_graph
    if account.kind != "maildir" or account.path is None:
        raise SetupWrong(say("sources.drafts_not_yet", kind=account.kind))
    return MaildirDrafts(_folder_of(account.path, place.folder))


def _folder_of(root: Path, named: str) -> Path:
    """The drafts folder of a Maildir: the folder that was named, else the one whose name says so, else `.Drafts`."""
    if named or not root.is_dir():
        return root / (named or ".Drafts")
    meant = [folder.path for folder in find_folders(root) if folder.role is Role.DRAFTS]
    return min(meant, default=root / ".Drafts")
