"""The settings as plain frozen data: what `load.py` makes of the YAML file, and nothing that reads or checks it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

from config.words import Said

KINDS = ("maildir", "mbox", "ics", "vcf", "imap", "caldav", "carddav", "gmail", "google_calendar", "google_people",
         "graph_mail", "graph_calendar", "graph_contacts")  # fmt: skip
MAIL_KINDS = ("maildir", "mbox", "imap", "gmail", "graph_mail")
CALENDAR_KINDS = ("ics", "caldav", "google_calendar", "graph_calendar")
GOOGLE = ("gmail", "google_calendar", "google_people")  # signed in to on a page of Google's
MICROSOFT = ("graph_mail", "graph_calendar", "graph_contacts")  # signed in to on a page of Microsoft's
SCENES = ("team", "client", "networking", "friend", "family", "mentor", "remote")
REGISTERS = {"ja": ("keigo", "teinei", "casual"), "en": ("formal", "casual")}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with the settings: where, what, and what to do about it (the sentence says both)."""

    file: str
    line: int  # counted from 1; 0 where no line is meant
    said: Said


class SettingsError(Exception):
    """The settings cannot be used; `problems` holds every fault that was found, in the order of the file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problem(s) in the settings")
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Me:
    """The owner: the name that signs, and the addresses that were configured (more are learned from sent mail)."""

    name: str
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """One configured source of mail, events or cards; keys that a kind does not take are refused when loading."""

    name: str
    kind: str
    line: int = 0
    path: Path | None = None
    url: str = ""
    host: str = ""
    port: int | None = None
    user: str = ""
    password_command: tuple[str, ...] = ()
    auth: str = "password"  # or xoauth2
    ca: Path | None = None
    plain: bool = False  # loopback only
    folders: tuple[str, ...] = ()  # exactly these; empty: all that hold contacts
    read: str = "all"  # or headers
    world: str = ""  # worlds that the owner keeps apart
    drafts: bool = False  # drafts of this account's address lie in its own drafts folder
    tokens: Path | None = None  # the folder of the state where its password or token is kept, if it is kept in a file
    client_id: str = ""  # of the owner's own registration of tsunagari with the provider; no secret
    tenant: str = ""  # Microsoft: whose directory signs in (empty: anybody's)
    endpoint: str = ""  # loopback only: a server of this machine in place of the provider's
    client: Path | None = None  # Google: the file of the owner's own registration, as its console gives it
    client_secret: str = ""  # Google: in place of that file, beside client_id; of an installed app it is no secret
    digest: bool = False  # Gmail: each morning's digest is laid into the inbox as a mail


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """Where drafts go: a Maildir folder, a folder of .eml files, or an account's drafts folder. `preview`: nothing is put."""

    kind: str  # maildir, files or account
    path: Path | None = None
    account: str = ""
    folder: str = ""
    preview: bool = False
    line: int = 0
    implied: bool = False  # no `drafts:` stands there; it is the first account that says `drafts: true`


@dataclass(frozen=True, slots=True)
class Span:
    """Days that come back every year (month, day) or one run of dates; both ends belong to it."""

    first: date | tuple[int, int]
    last: date | tuple[int, int]


@dataclass(frozen=True, slots=True)
class Morning:
    """When mornings are, and how many drafts one may leave. `days` are weekday numbers, Monday is 0."""

    at: time = time(7, 0)
    days: frozenset[int] = frozenset(range(5))
    holidays: str = ""  # ISO country code
    closed: tuple[Span, ...] = ()
    drafts: int = 3


@dataclass(frozen=True, slots=True)
class Circle:
    """People whom the owner wishes to be in touch with every so many days; `members` are addresses or `@domain`."""

    name: str
    every: int  # days
    scene: str = ""
    tone: str = ""  # a register, where the owner wants one
    members: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class PersonLine:
    """What the owner says of one person in the settings."""

    addresses: tuple[str, ...]
    name: str = ""
    circle: str = ""
    language: str = ""
    elsewhere: bool = False  # we talk on another channel: silence in the mail means nothing
    private: bool = False  # nothing of what they tell is ever mentioned
    line: int = 0


@dataclass(frozen=True, slots=True)
class RuleSpec:
    """One rule as written, shipped or own, the user's changes already laid over it; not yet compiled."""

    name: str
    when: str
    because: dict[str, str]  # by language
    about: dict[str, str] = field(default_factory=dict)
    guide: tuple[str, ...] = ()
    weight: str = "50"  # an expression over signals, or a number
    draft: str = ""  # a stance; empty: digest only
    show: str = "suggestion"  # or pattern
    rest_days: int = 30
    circles: tuple[str, ...] = ()  # empty: all people
    file: str = ""
    line: int = 0
    lines: dict[str, int] = field(default_factory=dict)  # key -> its line
    # key -> its file, where that is not `file`: laid over a shipped rule
    files: dict[str, str] = field(default_factory=dict)
    cites: tuple[str, ...] = ()  # signals that `because` speaks of without their figure; empty: those that it names


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the owner wished, checked and with defaults filled in. Paths are absolute."""

    path: Path
    me: Me
    zone: ZoneInfo
    state: Path
    key: str = ""
    language: str = "en"  # of screen and digest
    accounts: tuple[Account, ...] = ()
    drafts: DraftPlace | None = None
    morning: Morning = Morning()
    circles: dict[str, Circle] = field(default_factory=dict)
    people: tuple[PersonLine, ...] = ()
    rules: tuple[RuleSpec, ...] = ()
    group_limit: int = 8  # a mail or meeting with more people is no contact
    poll_minutes: int = 15

    def with_drafts(self, account: Account) -> Account:
        """The account; its `drafts` also say so where `drafts:` names it."""
        named = self.drafts is not None and self.drafts.account == account.name
        return replace(account, drafts=account.drafts or named)
