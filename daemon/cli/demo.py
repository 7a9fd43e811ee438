"""`demo`: the whole main job on the embedded sample mailbox, and where everything lies afterwards."""

from __future__ import annotations

import shlex
import tempfile
from pathlib import Path

import click

from config.where import tilde
from config.words import say
from daemon.cli.loading import load_all
from daemon.cli.shapes import morning_json
from daemon.cli.speak import called_by, command
from daemon.cli.visit import NotDone, Visit, pass_visit
from daemon.demo.mailbox import NOW, write_sample
from daemon.house import open_house
from daemon.morning import morning
from daemon.notifier.digest import as_terminal
from daemon.telling import digest_of, write_digest


@command("demo")
@click.option("--keep", type=click.Path(readable=False, path_type=Path), metavar="DIR")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def demo(visit: Visit, keep: Path | None, as_json: bool) -> None:
    """Write the sample, walk the street, show the digest and the drafts."""
    folder = Path(tempfile.mkdtemp(prefix="tsunagari-demo-")) if keep is None else _free(keep)
    config = write_sample(folder)
    language = visit.screen.language  # the visitor's: the sample's owner writes both
    settings, rules = load_all(config, language)
    now = visit.moment(settings) if visit.now else NOW.astimezone(settings.zone)
    with open_house(settings, rules) as house:
        told = morning(house, now)
        path = write_digest(told, settings, language)
        house.state.end_run(now.date(), now, ok=True)
    if as_json:
        visit.screen.json(morning_json(told, language))
        return
    as_terminal(digest_of(told, settings, language), language, visit.screen.console())
    visit.screen.say(say("cli.digest_lies", path=str(path)))
    if settings.drafts and settings.drafts.path:
        visit.screen.say(say("cli.drafts_lie", path=str(settings.drafts.path)))
    visit.screen.say(
        say(
            "cli.demo_lies",
            folder=str(folder),
            command=called_by(),
            config=shlex.quote(str(config)),
            now=now.isoformat(timespec="minutes"),
        )
    )


def _free(folder: Path) -> Path:
    """The folder, if nothing lies there that the sample would be mixed with, or that it would overwrite. Raises NotDone."""
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise NotDone(say("cli.demo_not_free", path=tilde(folder.absolute())), status=2)
    return folder
