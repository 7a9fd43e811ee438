"""The folders of an IMAP server: what each is for, by its special use (RFC 6154), else by its name; and which are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from connectors.addresses import mailboxes
from connectors.folders import NOT_READ, decoded, role_of
from connectors.headers import split_head
from connectors.imap_fetch import fetched
from connectors.imap_session import Listed, Session, Standing
from connectors.mail_files import shown
from connectors.model import Role

_USES = {
    "\\inbox": Role.INBOX,
    "\\sent": Role.SENT,
    "\\archive": Role.ARCHIVE,
    "\\drafts": Role.DRAFTS,
    "\\junk": Role.JUNK,
    "\\spam": Role.JUNK,
    "\\trash": Role.TRASH,
}
_ALL = frozenset(("\\all", "\\allmail"))
_VIEWS = _ALL | {"\\flagged", "\\starred", "\\important"}  # what lies there lies elsewhere too
_NO_MAIL = frozenset(("\\noselect", "\\nonexistent"))
_ORDER = (Role.INBOX, Role.SENT, Role.ARCHIVE, Role.OTHER)
_LOOKED_AT, _FEWEST, _MINE = 50, 5, 0.8  # newest mails of a folder; how many there must be; the share that I wrote


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder. `raw` is its name for the server, `key` names it in cursors and sources, `name` is what its owner sees."""

    raw: str
    key: str
    name: str
    role: Role
    standing: Standing | None = None
    view: bool = False  # it shows what lies in other folders
    all_mail: bool = False
    foreign: bool = False  # somebody else's, or everybody's
    by_use: bool = False  # the server says what it is for


def folders_of(session: Session) -> list[Folder]:
    """All folders that can hold mail, the inbox first; an order that stays the same."""
    listed = [one for one in session.folders() if not one.flags & _NO_MAIL]
    abroad = session.foreign_prefixes()
    uses = {one.raw: use for one in listed for flag, use in _USES.items() if flag in one.flags}
    found = [_folder(one, uses, abroad) for one in listed]
    doubled = {key for key, count in Counter(one.key for one in found).items() if count > 1}
    found = [replace(one, key=shown(one.raw)) if one.key in doubled else one for one in found]
    return sorted(found, key=lambda one: (_ORDER.index(one.role) if one.role in _ORDER else len(_ORDER), one.key))


def chosen(folders: Sequence[Folder], wished: Sequence[str], *, labels: bool) -> tuple[list[Folder], list[str]]:
    """The folders to read, and those that the configuration names and that are not there.

    `labels`: a folder is but a label (Gmail), so all mail lies once in the folder of all.
    """
    if wished:
        meant = [one for one in folders if any(_is_meant(one, wish) for wish in wished)]
        absent = [wish for wish in wished if not any(_is_meant(one, wish) for one in folders)]
        return [replace(one, role=Role.OTHER) if one.role in NOT_READ else one for one in meant], absent
    if labels and (whole := [one for one in folders if one.all_mail]):
        return whole[:1], []
    return [one for one in folders if one.role not in NOT_READ and not one.view and not one.foreign], []


def left_out(folders: Sequence[Folder], read: Sequence[Folder]) -> tuple[str, ...]:
    """The names of folders with mail that are not read, whatever the reason."""
    if any(one.all_mail for one in read):
        return ()
    keys = {one.key for one in read}
    return tuple(one.name for one in folders if one.key not in keys and one.role not in NOT_READ and not one.view)


def role_by_labels(labels: Iterable[object]) -> Role:
    """What a mail in Gmail's folder of all mail is, by its labels."""
    named = {label.decode("latin-1") if isinstance(label, bytes) else str(label) for label in labels}
    for label, role in (("\\Draft", Role.DRAFTS), ("\\Sent", Role.SENT), ("\\Inbox", Role.INBOX)):
        if {label, f"\\{label}", label + "s"} & named:
            return role
    return Role.ARCHIVE


def is_mine(heads: Sequence[bytes], me: str) -> bool:
    """Whether a folder holds what I wrote, by the newest of its heads: there I am From nearly everywhere."""
    senders = [address for head in heads for address in _addresses(head, "from")[:1]]
    return bool(me) and len(senders) >= _FEWEST and senders.count(me) >= _MINE * len(senders)


def reader_of(heads: Sequence[bytes]) -> str:
    """To whom the mail of an inbox goes: the address that most of it is delivered to; empty where none stands out."""
    told = Counter(
        address for head in heads for address in set(_addresses(head, "delivered-to") or _addresses(head, "to"))
    )
    best = told.most_common(1)
    return best[0][0] if best and best[0][1] >= max(_FEWEST, len(heads) // 2) else ""


def newest_heads(session: Session, standing: Standing) -> list[bytes]:
    """By whom and to whom the newest mails of the folder that is open are, and whether they were delivered."""
    low = max(1, standing.next - 4 * _LOOKED_AT)
    uids = session.uids(low, standing.next, standing.exists)[-_LOOKED_AT:]
    found, _ = fetched(session, uids, ["BODY.PEEK[HEADER.FIELDS (FROM TO DELIVERED-TO RECEIVED)]"])
    return [value for told in found.values() for name, value in told.items() if name.startswith(b"BODY[") and value]


def _folder(one: Listed, uses: dict[str, Role], abroad: Sequence[str]) -> Folder:
    levels = one.raw.split(one.delimiter) if one.delimiter else [one.raw]
    parts = tuple(decoded(_as_utf8(level)) for level in levels)
    role = uses.get(one.raw) or _by_folders_around(one, uses) or role_of(parts)
    name = "/".join(part for part in parts if part) or one.raw
    foreign = any(one.raw.startswith(prefix) for prefix in abroad)
    return Folder(
        one.raw,
        shown(name),
        name,
        role,
        one.standing,
        view=bool(one.flags & _VIEWS),
        all_mail=bool(one.flags & _ALL),
        foreign=foreign,
        by_use=one.raw in uses,
    )


def _by_folders_around(one: Listed, uses: dict[str, Role]) -> Role | None:
    """What lies below the trash is trash."""
    above = (raw for raw, use in uses.items() if one.delimiter and use in NOT_READ)
    return next((uses[raw] for raw in above if one.raw.startswith(raw + one.delimiter)), None)


def _as_utf8(part: str) -> str:
    """Some servers write names in plain UTF-8, against the RFC; the bytes came as latin-1."""
    try:
        return part if part.isascii() else part.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return part


def _is_meant(folder: Folder, wish: str) -> bool:
    plain = wish.strip().strip("/").lower()
    name = folder.name.lower()
    return plain in (name, name.removeprefix("inbox/"), folder.key.lower(), folder.raw.lower())


def _addresses(head: bytes, name: str) -> list[str]:
    return [box.address for value in split_head(head)[0].all(name) for box in mailboxes(value).mailboxes]
