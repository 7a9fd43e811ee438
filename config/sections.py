"""The sections of the settings, one function each: from the tree of texts to the data of `schema.py`. Rules are apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from config import times, values
from config.nearest import nearest, shown
from config.schema import KINDS, REGISTERS, SCENES, Account, Circle, DraftPlace, Me, Morning, PersonLine
from config.section import Faults, Section, is_nothing
from config.values import Wrong
from config.words import LANGUAGES, say
from config.yaml_lines import Block, Entry, Node, Row, Text

_SIGN_IN = ("user", "password_command", "auth", "ca", "plain")
_LABELS = ("user", "folders", "read", "drafts")
_GOOGLE = ("client", "client_id", "client_secret", "password_command", "endpoint")
_MICROSOFT = ("client_id", "tenant", "password_command", "endpoint")
KEYS_OF_KIND: dict[str, tuple[str, ...]] = {
    "maildir": ("path", "folders", "drafts"),
    "mbox": ("path", "folders"),
    "ics": ("path",),
    "vcf": ("path",),
    "imap": ("host", "port", *_SIGN_IN, "folders", "read", "drafts"),
    "caldav": ("url", *_SIGN_IN),
    "carddav": ("url", *_SIGN_IN),
    "gmail": ("user", "read", "drafts", "digest", *_GOOGLE),
    "google_calendar": ("user", *_GOOGLE),
    "google_people": ("user", *_GOOGLE),
    "graph_mail": (*_LABELS, *_MICROSOFT),
    "graph_calendar": ("user", *_MICROSOFT),
    "graph_contacts": ("user", *_MICROSOFT),
}
_NEEDED = {
    "path": ("maildir", "mbox", "ics", "vcf"),
    "host": ("imap",),
    "url": ("caldav", "carddav"),
    "user": ("imap", "caldav", "carddav"),
}
ACCOUNT_KEYS = ("name", "kind", "world", *dict.fromkeys(key for keys in KEYS_OF_KIND.values() for key in keys))
_TONES = tuple(dict.fromkeys(register for registers in REGISTERS.values() for register in registers))
ME_KEYS = ("name", "addresses")
DRAFTS_KEYS = ("kind", "path", "account", "folder", "preview")
MORNING_KEYS = ("at", "days", "holidays", "closed", "drafts")
CIRCLE_KEYS = ("every", "scene", "tone", "members")
PERSON_KEYS = ("addresses", "name", "circle", "language", "elsewhere", "private")


def read_me(top: Section) -> Me:
    """Who the owner is."""
    block = top.need("me", values.block, None)
    if block is None:
        return Me("", ())
    me = Section(block, "me", ME_KEYS, top.faults)
    return Me(me.need("name", values.word, "", "need_own_name"), me.need("addresses", values.some(values.address), ()))


# --- accounts and the place for drafts --------------------------------------------------------------


def read_accounts(top: Section, base: Path) -> tuple[Account, ...]:
    """All accounts; at least one is needed, and no two of one name."""
    accounts: list[Account] = []
    if not top.has_some("accounts") and "accounts" not in top.meant:
        top.faults.note(top.line("accounts"), "missing", name="accounts", remedy=say("settings.need_accounts"))
    for number, block in top.rows("accounts"):
        account = _account(block, number, base, top.faults)
        if account.name and any(account.name == other.name for other in accounts):
            top.faults.note(block.entries["name"].line, "account_twice", name=account.name)
        accounts.append(account)
    return tuple(accounts)


def _account(block: Block, number: int, base: Path, faults: Faults) -> Account:
    read = Section(block, f"accounts.{_called(block) or number}", ACCOUNT_KEYS, faults)
    account = _taken(read, _kind_of(read), base)
    if account.plain and _is_abroad(account):
        faults.note(read.line("plain"), "plain_abroad", name=shown(read.called("plain")))
    return account


def _taken(read: Section, kind: str, base: Path) -> Account:
    """Every key that an account may have; `_kind_of` has told of those that its kind does not take."""
    return Account(
        name=read.need("name", values.label, ""),
        kind=kind,
        line=read.block.line,
        path=read.take("path", values.path(base), None),
        url=read.take("url", values.url, ""),
        host=read.take("host", values.host, ""),
        port=read.take("port", values.port, None),
        user=read.take("user", values.word, ""),
        password_command=read.take("password_command", values.some(values.word), ()),
        auth=read.take("auth", values.one_of(("password", "xoauth2")), "password"),
        ca=read.take("ca", values.path(base), None),
        plain=read.take("plain", values.flag, False),
        folders=read.take("folders", values.some(values.word), ()),
        read=read.take("read", values.one_of(("all", "headers")), "all"),
        world=read.take("world", values.label, ""),
        drafts=read.take("drafts", values.flag, False),
        client_id=read.take("client_id", values.word, ""),
        tenant=read.take("tenant", values.label, ""),
        endpoint=read.take("endpoint", values.loopback, ""),
        client=read.take("client", values.path(base), None),
        client_secret=read.take("client_secret", values.word, ""),
        digest=read.take("digest", values.flag, False),
    )


def _called(block: Block) -> str:
    """What the owner calls an account, even where its name is no good."""
    given = block.entries["name"].node if "name" in block.entries else None
    return given.value if isinstance(given, Text) else ""


def _is_abroad(account: Account) -> bool:
    """Whether its server is another machine than this one."""
    server = account.host or urlsplit(account.url).hostname or ""
    return bool(server) and not values.is_loopback(server)


def _kind_of(read: Section) -> str:
    """Its kind, to which its keys must fit; empty where none is known."""
    kind = read.need("kind", _kind, "")
    if kind:
        _check_keys_of_kind(read, kind)
    return kind


def _kind(node: Node) -> str:
    """One of the known kinds; to whom names another, they are offered."""
    try:
        return values.one_of(KINDS)(node)
    except Wrong:
        text = values.word(node)
        near, listed = nearest(text, KINDS), ", ".join(KINDS)
        hint = values.hint(near)
        raise Wrong("unknown_kind", node, value=shown(text), hint=hint, choices=listed) from None


def _check_keys_of_kind(read: Section, kind: str) -> None:
    """Which keys this kind does not take, and which it cannot do without."""
    for key in read.block.entries:
        if key in ACCOUNT_KEYS and key not in ("name", "kind", "world", *KEYS_OF_KIND[kind]):
            fitting = ", ".join(("name", "world", *KEYS_OF_KIND[kind]))
            read.faults.note(read.line(key), "not_of_kind", name=shown(read.called(key)), kind=kind, choices=fitting)
    for key, kinds in _NEEDED.items():
        if kind in kinds and key not in read and key not in read.meant:
            read.faults.note(
                read.line(key), "missing", name=shown(read.called(key)), remedy=say(f"settings.need_{key}")
            )


def read_drafts(top: Section, accounts: Iterable[Account], base: Path) -> DraftPlace | None:
    """Where drafts go: a folder, or an account that takes drafts; None: digest only."""
    block = top.take("drafts", values.block, None)
    if block is None:
        return None
    read = Section(block, "drafts", DRAFTS_KEYS, top.faults)
    preview = read.take("preview", values.flag, False)
    if "account" in read:
        if "kind" in read or "path" in read:
            top.faults.note(read.line("account"), "two_places", name="drafts")
        name = read.take("account", _drafting(accounts), "")
        folder = read.take("folder", values.word, "")
        return DraftPlace("account", None, name, folder, preview, block.line)
    if "folder" in read:
        top.faults.note(read.line("folder"), "folder_alone", name="drafts.folder")
    kind = read.need("kind", values.one_of(("maildir", "files")), "")
    place = read.need("path", values.path(base), None)
    return DraftPlace(kind, place, preview=preview, line=block.line)


def drafts_of(accounts: Iterable[Account]) -> DraftPlace | None:
    """Without a place of its own under `drafts:`, the first account that says `drafts: true`."""
    taking = (DraftPlace("account", account=one.name, line=one.line, implied=True) for one in accounts if one.drafts)
    return next(taking, None)


def _drafting(accounts: Iterable[Account]) -> Callable[[Node], str]:
    """The name of an account that can hold drafts."""
    kinds = {account.name: account.kind for account in accounts if account.name}

    fitting = [name for name, kind in kinds.items() if not kind or "drafts" in KEYS_OF_KIND[kind]]

    def read(node: Node) -> str:
        name = values.word(node)
        if name in kinds and name not in fitting:
            raise Wrong("takes_no_drafts", node, value=shown(name), kind=kinds[name])
        if not fitting:
            raise Wrong("no_account_for_drafts", node, value=shown(name))
        return values.one_of(fitting)(node)

    return read


# --- mornings, circles, people ----------------------------------------------------------------------


def read_morning(top: Section) -> Morning:
    """When mornings are, and how many drafts one may leave."""
    usual = Morning()
    block = top.take("morning", values.block, None)
    if block is None:
        return usual
    read = Section(block, "morning", MORNING_KEYS, top.faults)
    return Morning(
        at=read.take("at", times.clock, usual.at),
        days=read.take("days", times.weekdays, usual.days),
        holidays=read.take("holidays", times.country, usual.holidays),
        closed=read.take("closed", values.row_of(times.span), usual.closed),
        drafts=read.take("drafts", values.whole(0, 50), usual.drafts),
    )


def read_circles(top: Section, shipped: Mapping[str, Circle]) -> dict[str, Circle]:
    """The shipped circles with the owner's changes, and the owner's own."""
    circles = dict(shipped)
    owners: dict[str, str] = {}
    for name, entry in top.blocks("circles"):
        circle = _circle(name, entry, circles.get(name), top.faults)
        if circle is None:
            continue
        circles[name] = circle
        for one in circle.members:
            if (other := owners.setdefault(one, name)) != name:
                top.faults.note(entry.line, "member_twice", name=one, circle=shown(name), other=shown(other))
    return circles


def _circle(name: str, entry: Entry, shipped: Circle | None, faults: Faults) -> Circle | None:
    if is_nothing(entry.node) and shipped is not None:
        return shipped
    if not isinstance(entry.node, Block):
        faults.wrong(f"circles.{name}", Wrong("wants_block", entry.node))
        return None
    if not name.strip() or not name.isprintable() or len(name) > 64:
        faults.note(entry.line, "wrong", name="circles", why=say("settings.wants_label", value=shown(name)))
    usual = shipped or Circle(name, 0)
    read = Section(entry.node, f"circles.{name}", CIRCLE_KEYS, faults)
    every = read.take("every", times.days, usual.every) if shipped else read.need("every", times.days, 0)
    return Circle(
        name=name,
        every=every,
        scene=read.take("scene", values.one_of(SCENES), usual.scene),
        tone=read.take("tone", values.one_of(_TONES), usual.tone),
        members=read.take("members", values.row_of(values.member), usual.members),
        line=entry.line,
    )


def read_people(top: Section, circles: Iterable[str]) -> tuple[PersonLine, ...]:
    """What the owner says of single people; an address stands in one line only."""
    people: list[PersonLine] = []
    seen: dict[str, int] = {}
    known = tuple(circles)
    for number, block in top.rows("people"):
        person = _person(block, number, known, top.faults)
        for address in person.addresses:
            if address in seen:
                top.faults.note(_line_of(block, address), "person_twice", name=address, earlier=seen[address])
            seen[address] = person.line
        people.append(person)
    return tuple(people)


def _line_of(block: Block, address: str) -> int:
    """The line on which an address stands in its list."""
    node = block.entries["addresses"].node
    items = node.items if isinstance(node, Row) else ()
    lines = (item.line for item in items if isinstance(item, Text) and item.value.strip().lower() == address)
    return next(lines, block.line)


def _person(block: Block, number: int, circles: tuple[str, ...], faults: Faults) -> PersonLine:
    read = Section(block, f"people.{number}", PERSON_KEYS, faults)
    return PersonLine(
        addresses=read.need("addresses", values.some(values.address), ()),
        name=read.take("name", values.word, ""),
        circle=read.take("circle", values.one_of(circles), ""),
        language=read.take("language", values.one_of(LANGUAGES), ""),
        elsewhere=read.take("elsewhere", values.flag, False),
        private=read.take("private", values.flag, False),
        line=block.line,
    )
