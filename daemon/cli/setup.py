"""First steps: `init` writes a commented configuration, `doctor` checks everything and says what to do."""

from __future__ import annotations

import json
import os
import secrets
import sys
from pathlib import Path

import click

from config.words import in_words, say
from daemon.cli.house import NotDone, Visit, pass_visit
from daemon.cli.speak import Screen, command

_MAILDIRS = ("Maildir", "mail", "Mail", ".mail", ".maildir", ".local/share/mail")
_CALENDARS = ("calendar.ics", ".calendars", ".local/share/calendars", "Calendars")
_CARDS = ("contacts.vcf", ".contacts", ".local/share/contacts", "Contacts")


@command("init")
@click.option("--name")
@click.option("--address", multiple=True)
@click.option("--mail", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--calendar", type=click.Path(path_type=Path), metavar="PATH")
@click.option("--contacts", type=click.Path(path_type=Path), metavar="PATH")
@pass_visit
def init(
    visit: Visit,
    name: str | None,
    address: tuple[str, ...],
    mail: Path | None,
    calendar: Path | None,
    contacts: Path | None,
) -> None:
    """Write a first configuration; what is not given is looked for, then asked."""
    screen, target = visit.screen, visit.path
    if target.exists():
        raise NotDone(say("cli.init_exists", path=str(target)), status=2)
    mail = _from_here(mail) or _first_there(_MAILDIRS) or _ask_path(screen, "cli.init_ask_mail")
    if mail is None:
        raise NotDone(say("cli.init_no_mail"), status=2)
    name = name or _ask(screen, "cli.init_ask_name")
    addresses = address or tuple(filter(None, [_ask(screen, "cli.init_ask_address")]))
    if not name or not addresses:
        raise NotDone(say("cli.init_no_owner"), status=2)
    text = _configuration(
        screen,
        owner=(name, addresses),
        mail=mail,
        calendar=_from_here(calendar) or _first_there(_CALENDARS),
        contacts=_from_here(contacts) or _first_there(_CARDS),
    )
    _write_private(target, text)
    screen.say(say("cli.init_done", path=str(target)))
    screen.say(say("cli.init_next"))


@command("doctor")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def doctor(visit: Visit, as_json: bool) -> None:
    """Check the configuration, every account, the place for drafts and the state folder."""
    from daemon.doctor import examine  # noqa: PLC0415  loads the connectors

    settings, rules = visit.settings()
    findings = examine(settings, rules, visit.moment(settings))
    screen = visit.screen
    if as_json:
        screen.json([{"about": one.about, "ok": one.ok, "says": screen.words(one.said)} for one in findings])
    else:
        for one in findings:
            mark = in_words(say("cli.doctor_ok" if one.ok else "cli.doctor_bad"), screen.language)
            click.echo(f"{mark} {one.about}: {screen.words(one.said)}")
    if not all(one.ok or one.hint for one in findings):
        click.get_current_context().exit(1)


def _configuration(
    screen: Screen, owner: tuple[str, tuple[str, ...]], mail: Path, calendar: Path | None, contacts: Path | None
) -> str:
    """The text of the file: every line says what it is for, in the person's language."""

    def note(key: str) -> str:
        return "\n".join(f"# {line}" for line in in_words(say(f"cli.{key}"), screen.language).splitlines())

    name, addresses = owner
    kind = "mbox" if mail.is_file() else "maildir"
    accounts = [f"  - {{name: mail, kind: {kind}, path: {_quoted(mail)}}}"]
    accounts += [f"  - {{name: calendar, kind: ics, path: {_quoted(calendar)}}}"] if calendar else []
    accounts += [f"  - {{name: contacts, kind: vcf, path: {_quoted(contacts)}}}"] if contacts else []
    drafts = _drafts_of(mail) if kind == "maildir" else mail.with_name("tsunagari-drafts")
    return "\n".join(
        [
            note("init_head"),
            f"me: {{name: {_quoted(name)}, addresses: [{', '.join(_quoted(one) for one in addresses)}]}}",
            "",
            note("init_key"),
            f"key: {secrets.token_hex(16)}",
            "",
            f"language: {screen.language}",
            "",
            note("init_accounts"),
            "accounts:",
            *accounts,
            "",
            note("init_drafts"),
            f"drafts: {{kind: {'maildir' if kind == 'maildir' else 'files'}, path: {_quoted(drafts)}, preview: true}}",
            "",
            note("init_morning"),
            'morning: {at: "07:00", days: weekdays, drafts: 3}',
            "",
            note("init_circles"),
            "#circles:",
            "#  friends: {every: 60d, members: [friend@example.org]}",
            "",
        ]
    )


def _drafts_of(mail: Path) -> Path:
    """The drafts folder that the mail program uses already, else the one of Maildir++."""
    names = (".Drafts", "Drafts", ".INBOX.Drafts")
    return next((mail / name for name in names if (mail / name / "cur").is_dir()), mail / ".Drafts")


def _quoted(value: object) -> str:
    """A YAML double-quoted scalar; JSON's is one."""
    return json.dumps(str(value), ensure_ascii=False)


def _from_here(path: Path | None) -> Path | None:
    """As it was meant on the command line: the file of settings lies elsewhere, and its relative paths begin there."""
    return path.expanduser().absolute() if path else None


def _first_there(names: tuple[str, ...]) -> Path | None:
    return next((Path.home() / name for name in names if (Path.home() / name).exists()), None)


def _ask(screen: Screen, key: str) -> str:
    if not sys.stdin.isatty():
        return ""
    answer: str = click.prompt(screen.words(say(key)), default="", show_default=False)
    return answer.strip()


def _ask_path(screen: Screen, key: str) -> Path | None:
    answer = _ask(screen, key)
    return _from_here(Path(answer)) if answer else None


def _write_private(target: Path, text: str) -> None:
    """The file is made with mode 0600: it holds the key."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
