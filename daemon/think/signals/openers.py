"""Signals of openers: who begins, and with what. An *ask opener* wants something for its writer."""

from __future__ import annotations

from collections.abc import Sequence

from daemon.think.mail.openers import calls_back, is_ask, is_formula
from daemon.think.model import Letter, Measure
from daemon.think.signals.view import Signal, View, counted, number, share


def _mine(view: View) -> list[Letter]:
    return [letter for letter in view.openers if letter.side == "mine"]


def _theirs(view: View) -> list[Letter]:
    return [letter for letter in view.openers if letter.side == "theirs"]


def _streak(openers: Sequence[Letter]) -> Measure:
    run: list[Letter] = []
    for letter in reversed(openers):
        if not is_ask(letter):
            break
        run.insert(0, letter)
    return counted(run)


def _asks(openers: Sequence[Letter]) -> list[Letter]:
    return [letter for letter in openers if is_ask(letter)]


def my_openers(view: View) -> Measure:
    """How many episodes I began by writing."""
    return counted(_mine(view))


def their_openers(view: View) -> Measure:
    """How many episodes they began by writing."""
    return counted(_theirs(view))


def my_ask_openers(view: View) -> Measure:
    """How many episodes I began with a request."""
    return counted(_asks(_mine(view)))


def their_ask_openers(view: View) -> Measure:
    """How many episodes they began with a request."""
    return counted(_asks(_theirs(view)))


def my_ask_opener_share(view: View) -> Measure:
    """The share (0 to 1) of my openers that begin with a request."""
    return share(_asks(_mine(view)), _mine(view))


def their_ask_opener_share(view: View) -> Measure:
    """The share (0 to 1) of their openers that begin with a request."""
    return share(_asks(_theirs(view)), _theirs(view))


def my_ask_streak(view: View) -> Measure:
    """How many of my latest openers in a row began with a request."""
    return _streak(_mine(view))


def their_ask_streak(view: View) -> Measure:
    """How many of their latest openers in a row began with a request."""
    return _streak(_theirs(view))


def my_callback_share(view: View) -> Measure:
    """The share of my openers that refer to an earlier talk."""
    return share([one for one in _mine(view) if calls_back(one)], _mine(view))


def their_callback_share(view: View) -> Measure:
    """The share of their openers that refer to an earlier talk."""
    return share([one for one in _theirs(view) if calls_back(one)], _theirs(view))


def my_formula_share(view: View) -> Measure:
    """The share of my openers that hold nothing but set phrases."""
    return share([one for one in _mine(view) if is_formula(one)], _mine(view))


def their_formula_share(view: View) -> Measure:
    """The share of their openers that hold nothing but set phrases."""
    return share([one for one in _theirs(view) if is_formula(one)], _theirs(view))


def initiation_share(view: View) -> Measure:
    """The share of written openers that were mine."""
    return share(_mine(view), view.openers)


def their_initiation_share(view: View) -> Measure:
    """The share of written openers that were theirs."""
    return share(_theirs(view), view.openers)


SIGNALS: tuple[Signal, ...] = (
    number("my_openers", my_openers),
    number("my_ask_openers", my_ask_openers),
    number("my_ask_opener_share", my_ask_opener_share, "share"),
    number("my_ask_streak", my_ask_streak),
    number("my_callback_share", my_callback_share, "share"),
    number("my_formula_share", my_formula_share, "share"),
    number("initiation_share", initiation_share, "share"),
    number("their_openers", their_openers),
    number("their_ask_openers", their_ask_openers),
    number("their_ask_opener_share", their_ask_opener_share, "share"),
    number("their_ask_streak", their_ask_streak),
    number("their_callback_share", their_callback_share, "share"),
    number("their_formula_share", their_formula_share, "share"),
    number("their_initiation_share", their_initiation_share, "share"),
)
