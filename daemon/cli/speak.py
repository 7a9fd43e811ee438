"""A command line in two languages: click's classes with their words from the catalogue, and the screen that speaks.

Help of a command `x` stands in the catalogue as `cli.help_x`, help of its options as `cli.opt_<name>`.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from config.where import tilde
from config.words import Field, Said, in_words, say
from daemon.notifier.folding import beside, fold, folded

if TYPE_CHECKING:
    from rich.console import Console

_EASY_TO_READ = 100  # columns: longer lines are read badly, however wide a terminal is
_TOO_MANY = re.compile(r"extra arguments? \((.*)\)", re.DOTALL)  # how click tells it, and no other way
# What a terminal would obey instead of show: C0 and C1 controls (line ends and tabs aside), and bidi controls.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def language_of(environment: Mapping[str, str]) -> str:
    """`ja` or `en`, from LC_ALL, LC_MESSAGES or LANG, in POSIX order."""
    set_names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "ja" if next(filter(None, set_names), "").lower().startswith("ja") else "en"


@dataclass(slots=True)
class Screen:
    """Where words for the person go: answers to stdout, everything about the work to stderr."""

    language: str

    def words(self, said: Said) -> str:
        """The sentence in the person's language, safe for a terminal."""
        return safe(in_words(said, self.language))

    def say(self, said: Said) -> None:
        """An answer."""
        click.echo(self._fitted(said, sys.stdout))

    def warn(self, said: Said) -> None:
        """Something beside the answer: what is broken, what needs the person."""
        click.echo(self._fitted(said, sys.stderr), err=True)

    def question(self, said: Said) -> str:
        """A sentence for the prompt of a question."""
        return self._fitted(said, sys.stdout)

    def line(self, text: str) -> None:
        """A line of an answer that is in words already."""
        click.echo(folded(text, _columns()) if sys.stdout.isatty() else text)

    def beside(self, mark: str, text: str) -> None:
        """A line of an answer with its mark before it; on a terminal what goes on stands below the text."""
        click.echo(beside(mark, text, _columns()) if sys.stdout.isatty() else mark + text)

    def _fitted(self, said: Said, stream: IO[str]) -> str:
        """On a terminal no line is broken in the middle of a word; a pipe gets each sentence on one line."""
        words = self.words(said).rstrip()  # a part that is empty may have stood last
        return folded(words, _columns()) if stream.isatty() else words

    def json(self, value: object) -> None:
        """An answer for programs; of a long row of things no more than a few are in words at a time."""
        parts = json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(value)
        while some := "".join(islice(parts, 10_000)):
            click.echo(some, nl=False)
        click.echo()

    def console(self) -> Console:
        """A rich console on stdout: plain text when piped."""
        from rich.console import Console  # noqa: PLC0415  rich costs 60 ms; most answers need none

        piped = not sys.stdout.isatty()
        return Console(width=100 if piped else None, no_color=piped or None, highlight=False, markup=False)


def _columns() -> int:
    return min(shutil.get_terminal_size().columns, _EASY_TO_READ)


def safe(text: str) -> str:
    """Text without anything that a terminal would obey."""
    return _CONTROLS.sub("", text)


def screen_of(context: click.Context) -> Screen:
    """The screen that `main` made."""
    found = context.find_root().obj
    return found.screen if hasattr(found, "screen") else Screen("en")


def _word(context: click.Context, key: str, **fields: str) -> str:
    return in_words(say(f"cli.{key}", **fields), screen_of(context).language)


class UnknownCommand(click.UsageError):
    """There is no such command; `near` holds the nearest one."""

    def __init__(self, name: str, near: list[str], ctx: click.Context) -> None:
        super().__init__(name, ctx)
        self.name = name
        self.near = near


class _Context(click.Context):
    """Help is asked for in both usual ways."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **{"help_option_names": ["-h", "--help"], **more})


class SpokenCommand(click.Command):
    """A command whose help is in the person's language."""

    context_class = _Context

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: D102  click's contract
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix=_word(ctx, "usage"))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:  # noqa: D102
        arguments = [param for param in self.get_params(ctx) if isinstance(param, click.Argument)]
        return [_word(ctx, "usage_options"), *(_word(ctx, f"arg_{one.name}") for one in arguments)]

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: D102
        formatter.write_paragraph()
        with formatter.indentation():
            for line in _word(ctx, f"help_{_key(ctx)}").splitlines():
                for part in fold(line, formatter.width - formatter.current_indent):
                    formatter.write(f"{'':>{formatter.current_indent}}{part}\n")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: D102
        rows = [_option_row(ctx, param) for param in self.get_params(ctx) if isinstance(param, click.Option)]
        with formatter.section(_word(ctx, "options")):
            _write_rows(formatter, rows)


class SpokenGroup(SpokenCommand, click.Group):
    """A group that loads the module of a command when it is called, so that a quick command starts quickly.

    `lazy` maps a command's name to `module:attribute`.
    """

    command_class = SpokenCommand

    def __init__(self, *args: Any, lazy: dict[str, str] | None = None, **more: Any) -> None:
        super().__init__(*args, **more)
        self.lazy = lazy or {}

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:  # noqa: D102
        return [*super().collect_usage_pieces(ctx), _word(ctx, "usage_command")]

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: D102
        return [*self.lazy, *(name for name in super().list_commands(ctx) if name not in self.lazy)]

    def resolve_command(  # noqa: D102
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            raise UnknownCommand(args[0], get_close_matches(args[0], self.list_commands(ctx), n=1), ctx)
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: D102
        if cmd_name not in self.lazy:
            return super().get_command(ctx, cmd_name)
        module, _, name = self.lazy[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: D102
        super().format_options(ctx, formatter)
        rows = [(name, _first_line(_word(ctx, f"help_{_key(ctx, name)}"))) for name in self.list_commands(ctx)]
        with formatter.section(_word(ctx, "commands")):
            _write_rows(formatter, rows)


def command(name: str) -> Callable[[Callable[..., Any]], SpokenCommand]:
    """`click.command` in the person's language."""
    return click.command(name, cls=SpokenCommand)


def explain_usage(error: click.ClickException, screen: Screen) -> None:
    """Say in one sentence what was wrong with the words on the command line."""
    called = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "tsunagari"
    match error:
        case click.NoSuchOption() if error.ctx and error.option_name in _options_of(error.ctx.find_root()):
            root = error.ctx.find_root().info_name or ""
            said = say(
                "cli.option_before",
                name=error.option_name,
                command=called.replace(root, f"{root} {error.option_name} …", 1),
            )
        case click.NoSuchOption():
            said = _unknown("option", error.option_name, error.possibilities or (), called)
        case UnknownCommand():
            said = _unknown("command", error.name, error.near, called)
        case click.MissingParameter():
            said = say("cli.missing", name=_param_name(error.param, screen), command=called)
        case click.BadParameter():
            said = say("cli.bad_value", name=_param_name(error.param, screen), reason=error.message)
        case click.BadOptionUsage():
            key = "takes_no_value" if "does not take" in error.message else "needs_value"
            said = say(f"cli.{key}", name=error.option_name)
        case click.UsageError() if error.ctx:
            many = _TOO_MANY.search(error.message)
            said = say("cli.too_many", words=many[1], command=called) if many else say("cli.bad_usage", command=called)
        case _:
            click.echo(safe(error.format_message()), err=True)
            return
    screen.warn(said)


def _options_of(ctx: click.Context) -> set[str]:
    """What stands before the name of a command."""
    return {name for param in ctx.command.params for name in param.opts}


def _unknown(what: str, name: str, near: Sequence[str], called: str) -> Said:
    """There is no such command or option: what was probably meant, else where all are listed."""
    if near:
        return say(f"cli.no_{what}", name=name, near=", ".join(near))
    return say(f"cli.no_{what}_far", name=name, command=called)


def _param_name(param: click.Parameter | None, screen: Screen) -> str:
    if param is None:
        return ""
    return param.opts[0] if isinstance(param, click.Option) else screen.words(say(f"cli.arg_{param.name}"))


def _key(ctx: click.Context, *further: str) -> str:
    """`rules_list` for the command `tsunagari rules list`; `tsunagari` for the whole."""
    words = [*ctx.command_path.split()[1:], *further] or [ctx.info_name or "tsunagari"]
    return "_".join(words).replace("-", "_")


def _option_row(ctx: click.Context, option: click.Option) -> tuple[str, str]:
    value = "" if option.is_flag or option.count else f" {option.metavar or (option.name or '').upper()}"
    name = "help" if "--help" in option.opts else option.name  # click has a name of its own for it
    return ", ".join(option.opts) + value, _word(ctx, f"opt_{name}")


def _write_rows(formatter: click.HelpFormatter, rows: Sequence[tuple[str, str]]) -> None:
    """Names and what is said of them, side by side."""
    column = formatter.current_indent + max(len(name) for name, _ in rows) + 2
    for name, text in rows:
        first, *further = fold(text, formatter.width - column)
        formatter.write(f"{'':>{formatter.current_indent}}{name}".ljust(column) + first + "\n")
        for part in further:
            formatter.write(f"{'':>{column}}{part}\n")


def counted(key: str, n: int, **fields: Field) -> Said:
    """The sentence `key_one` or `key_many`."""
    return say(f"{key}_one" if n == 1 else f"{key}_many", n=n, **fields)


def called_by() -> str:
    """How this command was called, so that a hint can be typed as it stands: its name if the shell finds it, else its path."""
    script = sys.argv[0]
    if Path(script).name != "tsunagari":
        return "tsunagari"
    found = shutil.which("tsunagari")
    same = found is not None and Path(found).resolve() == Path(script).resolve()
    return "tsunagari" if same else typed(Path(script))


def typed(path: Path) -> str:
    """A path as one types it in a shell: below the home folder with `~`."""
    short = tilde(path)
    return f"~/{shlex.quote(short[2:])}" if short.startswith("~/") else shlex.quote(short)


def _first_line(text: str) -> str:
    return text.partition("\n")[0]
