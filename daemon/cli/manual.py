"""`manual`: every setting with its meaning, as a configuration that could be used as it stands. It needs no settings."""

from __future__ import annotations

import click

from config import manual as pages
from daemon.cli.speak import command
from daemon.cli.visit import Visit, pass_visit


@command("manual")
@pass_visit
def manual(visit: Visit) -> None:
    """Print the manual of the settings."""
    click.echo(pages.manual(visit.screen.language), nl=False)
