"""The owner's word on who is who: `merge` makes two addresses one person, `split` two. Kept for ever; the last word holds."""

from __future__ import annotations

import click

from config.words import say
from daemon.cli.asked import typed_address
from daemon.cli.speak import command
from daemon.cli.visit import NotDone, Visit, pass_visit
from daemon.house import House
from daemon.ties import load_people


@command("merge")
@click.argument("one")
@click.argument("other")
@click.option("--anyway", is_flag=True)
@pass_visit
def merge(visit: Visit, one: str, other: str, anyway: bool) -> None:
    """Two addresses are one person."""
    first, second = _two(one, other)
    with visit.house(asks_no_rule=True) as house:
        _refuse_own(house, visit, first, second)
        if not anyway:
            _refuse_unknown(house, visit, first, second)
        _take_back_parting(house, visit, first, second)
        house.state.state_together(first, second, together=True)
        person = load_people(house.settings, house.cache, house.state, visit.moment(house.settings)).behind.get(first)
    name, addresses = (person.name, person.addresses) if person else (first, (first, second))
    visit.screen.say(say("cli.merged", name=name, addresses=", ".join(addresses)))


@command("split")
@click.argument("one")
@click.argument("other")
@pass_visit
def split(visit: Visit, one: str, other: str) -> None:
    """Two addresses are two people."""
    first, second = _two(one, other)
    with visit.house(asks_no_rule=True) as house:
        _refuse_own(house, visit, first, second)
        house.state.state_together(first, second, together=False)
        behind = load_people(house.settings, house.cache, house.state, visit.moment(house.settings)).behind
        shown = [behind[each].name if each in behind else each for each in (first, second)]
    visit.screen.say(say("cli.parted", one=f"{shown[0]} <{first}>", other=f"{shown[1]} <{second}>"))


def _two(one: str, other: str) -> tuple[str, str]:
    found = [typed_address(text) for text in (one, other)]
    for text, address in zip((one, other), found, strict=True):
        if not address:
            raise NotDone(say("cli.no_address", text=text), status=2)
    if found[0] == found[1]:
        raise NotDone(say("cli.same_address", address=found[0]), status=2)
    return found[0], found[1]


def _refuse_own(house: House, visit: Visit, *addresses: str) -> None:
    own = house.cache.own_addresses(house.settings, visit.moment(house.settings))
    for address in addresses:
        if address in own:
            raise NotDone(say("cli.own_address", address=address), status=2)


def _refuse_unknown(house: House, visit: Visit, *addresses: str) -> None:
    """An address that nobody ever used is more likely a slip of the hand."""
    behind = load_people(house.settings, house.cache, house.state, visit.moment(house.settings)).behind
    if unknown := [address for address in addresses if address not in behind]:
        raise NotDone(say("cli.unknown_address", addresses=", ".join(unknown)), status=2)


def _take_back_parting(house: House, visit: Visit, first: str, second: str) -> None:
    """What was said earlier of addresses of the same two people gives way to the last word."""
    behind = load_people(house.settings, house.cache, house.state, visit.moment(house.settings)).behind
    one, other = (set(behind[each].addresses) if each in behind else {each} for each in (first, second))
    for said in house.state.statements():
        if not said.together and (
            (said.one in one and said.other in other) or (said.one in other and said.other in one)
        ):
            house.state.state_together(said.one, said.other, together=True)
