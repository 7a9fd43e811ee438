"""Writes the embedded sample into a folder: a Maildir++, a calendar, an address book, and the configuration to read them.

No clock, no dice: the sample ends at `NOW`, choices are stable hashes, so every machine writes the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from config.words import text_of
from connectors.model import Role
from daemon.demo.cards import cards_text
from daemon.demo.diary import Appointment, appointments_of, calendar_text, invitations
from daemon.demo.letters import mail_bytes
from daemon.demo.talks import HOME, Cast, Mail, mails_of
from daemon.demo.texts import Owner, Tie, number, read_owner, read_ties

NOW = datetime(2026, 11, 20, 7, 0, tzinfo=HOME)
"""The morning of the sample: a Friday."""
SINCE = datetime(2023, 11, 20, 7, 0, tzinfo=HOME)

_FOLDERS = {Role.INBOX: "", Role.SENT: ".Sent", Role.ARCHIVE: ".Archive", Role.DRAFTS: ".Drafts", Role.JUNK: ".Junk",
            Role.TRASH: ".Trash"}  # fmt: skip
_KEY = blake2b(b"the key of the sample is no secret", digest_size=16).hexdigest()
_ARCHIVE_AFTER = 400  # days: the owner tidies the inbox about once a year


def write_sample(folder: Path) -> Path:
    """Write the whole sample into `folder` (made if missing) and return the path of its configuration."""
    owner = read_owner()
    ties = read_ties(owner)
    cast = Cast({tie.slug: tie.them for tie in ties}, NOW, SINCE)
    diary = {tie.slug: tuple(appointments_of(tie, cast)) for tie in ties}
    _write_maildir(folder / "Maildir", _all_mails(ties, diary, cast))
    _write(folder / "calendar.ics", calendar_text(tuple(entry for entries in diary.values() for entry in entries)))
    _write(folder / "contacts.vcf", cards_text(ties))
    return _write(folder / "tsunagari.yaml", _configuration(owner, ties))


def _all_mails(
    ties: Iterable[Tie], diary: dict[str, tuple[Appointment, ...]], cast: Cast
) -> Iterator[tuple[Mail, bytes]]:
    for tie in ties:
        for mail in mails_of(tie, cast):
            yield mail, mail_bytes(mail)
        for entry in diary[tie.slug]:
            for mail, event in invitations(entry, tie):
                yield mail, mail_bytes(mail, event)


def _write_maildir(root: Path, mails: Iterable[tuple[Mail, bytes]]) -> None:
    for name in _FOLDERS.values():
        for part in ("cur", "new", "tmp"):
            (root / name / part).mkdir(parents=True, exist_ok=True)
    for mail, raw in mails:
        unread = not mail.mine and (NOW - mail.when).days < 1
        place, flags = ("new", "") if unread else ("cur", ":2," + _flags(mail))
        name = f"{int(mail.when.timestamp())}.M{number(mail.id) % 10**6:06}P{number(mail.subject) % 9000 + 1000}.akari{flags}"
        (root / _FOLDERS[_role(mail)] / place / name).write_bytes(raw)


def _role(mail: Mail) -> Role:
    if mail.folder:
        return Role(mail.folder)
    if mail.mine:
        return Role.SENT
    return Role.ARCHIVE if (NOW - mail.when).days > _ARCHIVE_AFTER else Role.INBOX


def _flags(mail: Mail) -> str:
    return "DS" if mail.folder == Role.DRAFTS else "S"


def _write(path: Path, text: str) -> Path:
    path.write_bytes(text.encode("utf-8"))
    return path


def _configuration(owner: Owner, ties: Iterable[Tie]) -> str:
    """The settings in the order of the manual; each part says in both languages what it is for."""
    known = [tie for tie in ties if tie.circle or tie.line]
    lines = [
        *_remark("settings"),
        f"me: {{name: {owner.name}, addresses: [{owner.work}, {owner.home}]}}",
        f"key: {_KEY}",
        "timezone: Asia/Tokyo",
        "state: state",
        "",
        *_remark("settings_accounts"),
        "accounts:",
        "  - {name: mail, kind: maildir, path: Maildir}",
        "  - {name: dates, kind: ics, path: calendar.ics}",
        "  - {name: cards, kind: vcf, path: contacts.vcf}",
        "drafts: {kind: maildir, path: Maildir/.Drafts}",
        "",
        *_remark("settings_morning"),
        'morning: {at: "07:00", days: weekdays, holidays: JP, drafts: 7}',
        "",
        *_remark("settings_circles"),
        "circles:",
        *_circles(known),
        "",
        *_remark("settings_people"),
        "people:",
        *(f"  - {{addresses: [{', '.join(tie.addresses)}], name: {tie.them.name}{_extra(tie)}}}" for tie in known),
    ]
    return "\n".join(lines) + "\n"


def _remark(name: str) -> list[str]:
    return [f"# {text_of(f'demo.{name}', language)}" for language in ("ja", "en")]


def _circles(known: Iterable[Tie]) -> list[str]:
    wished = (("team", "7d", "team"), ("clients", "30d", "client"), ("network", "90d", "networking"),
              ("friends", "60d", "friend"), ("family", "30d", "family"), ("mentors", "90d", "mentor"))  # fmt: skip
    members = {tie.circle for tie in known}
    return [f"  {name}: {{every: {every}, scene: {scene}}}" for name, every, scene in wished if name in members]


def _extra(tie: Tie) -> str:
    words = {"circle": tie.circle, **tie.line}
    return "".join(
        f", {key}: {str(value).lower() if value is True else value}" for key, value in words.items() if value
    )
