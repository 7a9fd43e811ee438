"""What a person is called: the names that are theirs, the best of them, and its parts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime

from config.schema import PersonLine
from connectors.model import Card
from daemon.think.identity import names
from daemon.think.identity.given_names import GIVEN
from daemon.think.identity.seen import Named, Seen
from daemon.think.later import later
from daemon.think.model import Person

_FIRST_WORD = later(r"^[a-z]{3,}(?=[.@_-])")
_STEADY = 2  # mails under one name


def candidates(
    named: Sequence[Named], cards: Sequence[Card], line: PersonLine | None, is_free: Callable[[str], bool]
) -> list[tuple[str, list[tuple[str, int]]]]:
    """The names a person goes by, from the best source to the worst: what I set, typed, what they write, the card, others."""
    theirs = [seen for one in named for seen in one.theirs if seen.personal]
    mine = _still_right([seen for one in named for seen in one.mine], theirs, is_free)
    on_cards = {names.folded(card.name) for card in cards}
    found = [("config", [(line.name, 1)])] if line and line.name else []
    found += [("signed", _signed(named, [*mine, *theirs], cards))]
    found += [("mine", _ranked(mine, on_cards)), ("theirs", _ranked(_newest_name(theirs), on_cards))]
    found.append(("card", [(name, 1) for card in cards for name in (_on_card(card), *card.also) if name]))
    found.append(("others", _ranked(seen for one in named for seen in one.others)))
    return found


def _signed(named: Sequence[Named], written: Sequence[Seen], cards: Sequence[Card]) -> list[tuple[str, int]]:
    """Who signs what comes from a house: B Tully under the mails of Tully's Nursery. Where several sign, or once only, it stays the house."""
    if cards or len(named) != 1:
        return []
    houses = named[0].house.names
    if any(names.looks_human(names.shown(one.name)) for one in written if one.name not in houses):
        return []
    signers = named[0].signers()
    steady = len(signers) == 1 and (signers[0].count >= _STEADY or _first_name(signers[0]))
    return [(_first_name(signers[0]) or signers[0].name, signers[0].count)] if steady else []


def _first_name(signer: Seen) -> str:
    """B Tully, written from bernard@, is Bernard Tully."""
    family, given = names.split(signer.name)
    local = signer.address.partition("@")[0]
    fits = local in GIVEN and bool(family and given) and local[:1] == given[:1].casefold()
    if not fits or (len(given.rstrip(".")) > 1 and local != given.casefold()):
        return ""
    return f"{local.capitalize()} {family}"


def _on_card(card: Card) -> str:
    """The name of a card; a comma in it that does not follow the family name is no `Last, First`."""
    last, comma, _ = card.name.partition(",")
    if comma and card.family and card.given and names.folded(card.family) not in names.folded(last):
        eastern = names.is_cjk(card.family)
        return f"{card.family} {card.given}" if eastern else f"{card.given} {card.family}"
    return card.name


def _still_right(mine: Sequence[Seen], theirs: Sequence[Seen], is_free: Callable[[str], bool]) -> list[Seen]:
    """What I typed, without names that are not theirs (a slip), and without the one that they have given up since.

    Kit Baxter is Christopher Baxter as I call him, unless somebody else bears that name.
    """
    own = [seen for seen in theirs if names.is_full(seen.name)]
    right = [
        seen
        for seen in mine
        if not own
        or not names.is_full(seen.name)
        or any(_may_be_typed_for(seen.name, one.name, is_free) for one in own)
        or (is_free(seen.name) and any(_same_family(seen.name, one.name) for one in own))
    ]
    kept = {names.folded(seen.name) for seen in _newest_name(own)}
    given_up = {names.folded(seen.name) for seen in own} - kept
    return [seen for seen in right if names.folded(seen.name) not in given_up]


def _may_be_typed_for(typed: str, own: str, is_free: Callable[[str], bool]) -> bool:
    """Whether a name that I typed may be theirs; the full name of somebody else with the same initial is a slip."""
    same = names.identity(typed) == names.identity(own)
    return same or (names.same_bearer(typed, own) and (is_free(typed) or names.script(typed) != names.script(own)))


def _same_family(one: str, other: str) -> bool:
    (family, _), (other_family, _) = names.split(one), names.split(other)
    return bool(family) and names.folded(family) == names.folded(other_family)


def _newest_name(theirs: Sequence[Seen]) -> list[Seen]:
    """Their own names without one that ended before another began under the same given name: she married."""
    return [seen for seen in theirs if not any(_follows(seen, other) for other in theirs)]


def _follows(seen: Seen, other: Seen) -> bool:
    if other.first <= seen.latest or not (names.is_full(seen.name) and names.is_full(other.name)):
        return False
    (family, given), (new_family, new_given) = names.split(seen.name), names.split(other.name)
    same = names.folded(given) == names.folded(new_given) and names.is_cjk(seen.name) == names.is_cjk(other.name)
    return bool(family and new_family and same) and names.folded(family) != names.folded(new_family)


def _ranked(seen: Iterable[Seen], on_cards: Collection[str] = ()) -> list[tuple[str, int]]:
    """Names made fit to be shown, the most frequent first, of equally frequent ones that of the card, then the latest."""
    count: dict[str, int] = {}
    latest: dict[str, datetime] = {}
    for one in seen:
        shown = names.shown(one.name)
        if shown:
            count[shown] = count.get(shown, 0) + one.count
            latest[shown] = max(latest.get(shown, one.latest), one.latest)
    order = sorted(
        count, key=lambda name: (count[name], names.folded(name) in on_cards, latest[name], name), reverse=True
    )
    return [(name, count[name]) for name in order]


def best_name(candidates: Sequence[tuple[str, list[tuple[str, int]]]], addresses: Sequence[str]) -> str:
    """The first name that says more than the address; a fuller form of the same name, wherever it stands, is better."""
    flat = [(source, shown) for source, found in candidates for shown, _ in found]
    for source, shown in flat:
        if source == "config":
            return shown
    good = [shown for _, shown in flat if not any(names.is_weak(shown, address) for address in addresses)]
    if not good:
        return next((shown for _, shown in flat if "@" not in shown), addresses[0])
    best = good[0]
    if names.is_full(best):
        return best
    part = names.folded(best)
    return next((shown for shown in good if names.is_full(shown) and part in names.folded(shown)), best)


def parts(name: str, cards: Sequence[Card], candidates: Sequence[tuple[str, list[tuple[str, int]]]]) -> tuple[str, str]:
    """Family and given name: from the card whose name this is, else from the name, else from another form of it."""
    fold = names.folded(name)
    for card in cards:
        if card.family and card.given and names.is_cjk(card.family) == names.is_cjk(name):
            return card.family, card.given
    family, given = names.split(name)
    if family and given:
        return family, given
    for _, found in candidates:
        for shown, _ in found:
            whole = names.split(shown)
            if all(whole) and names.folded(shown) == fold:
                return whole
    return family, given


def called_beside(others: Iterable[Person], hearer: Iterable[str]) -> tuple[str, ...]:
    """How one calls these other readers of a mail, but for what the hearer is called, too: Lotte, 久保."""
    return tuple(sorted({name for other in others for name in called_as(other)}.difference(hearer)))


def called_as(person: Person) -> list[str]:
    """The given name, the nicknames, and of a Japanese name the family name too; where there is no name, what the address begins with."""
    family, given = (person.family, person.given) if person.given else names.split(person.name)
    found = _spoken(person.name, family, given) + [name for name in person.called if "@" not in name]
    return found or [word.capitalize() for word in _FIRST_WORD.findall(person.key)]


def called_by_name(name: str) -> list[str]:
    """The same of somebody of whom only the name is known, as of the owner; none where it is not."""
    return _spoken(name, *names.split(name))


def _spoken(name: str, family: str, given: str) -> list[str]:
    shown = (given or name, *((family,) if names.is_cjk(name) else ()))
    return [one for one in shown if (len(one) > 1 or names.is_cjk(one)) and "@" not in one]
