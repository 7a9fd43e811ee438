"""Signals of state: whether a tie still lives, what they themselves have ordered, and how much of it can be seen."""

from __future__ import annotations

from datetime import timedelta

from config.schema import SCENES
from daemon.think.language.known import LANGUAGES
from daemon.think.model import Contact, Measure, Order
from daemon.think.signals.view import UNKNOWN, Signal, View, number, text, truth

_AFTERWARDS = timedelta(days=14)  # what follows sooner belongs to the plea: a word of thanks, a key to give back
_US_TWO = 2  # readers of a mail between them and me

STATES = ("active", "paused", "ended", "deceased")


def state(view: View) -> Measure:
    """What the tie is: active, or deceased where a card says so; pauses and ends are the owner's, kept with the choice."""
    died = view.tie.person.died
    return Measure("active") if died is None else Measure("deceased", (died.id,))


def left_company(view: View) -> Measure:
    """Whether they said that they leave the place where I wrote to them."""
    found = _standing(view, "gone", "write_to")
    return Measure(found is not None, (found[1].id,) if found else ())


def left_company_days(view: View) -> Measure:
    """Days since they said that they leave the place where I wrote to them."""
    found = _standing(view, "gone", "write_to")
    return view.since([found[1]] if found else [])


def bounced(view: View) -> Measure:
    """Whether none of their addresses can be reached any more."""
    person = view.tie.person
    return Measure(bool(person.dead) and all(address in person.dead for address in person.addresses))


def away_until(view: View) -> Measure:
    """The day until which they are away by their own note (ISO); unknown where they are not."""
    found = _away(view)
    return Measure(found[0].day.isoformat(), (found[1].id,)) if found and found[0].day else UNKNOWN


def away_days(view: View) -> Measure:
    """Days until they are back by their own note; 0 where they are not away."""
    found = _away(view)
    return Measure((found[0].day - view.today).days, (found[1].id,)) if found and found[0].day else Measure(0)


def asked_for_quiet(view: View) -> Measure:
    """Whether they asked me not to write for now, and have not come back since."""
    found = _standing(view, "quiet")
    if found is None or _came_back(view, *found):
        return Measure(value=False)
    return Measure(value=True, evidence=(found[1].id,))


def _came_back(view: View, plea: Order, asked: Contact) -> bool:
    """Whether they began to write again by themselves, which ends what was asked for a while; any other plea only the owner ends."""
    told = plea.sentence.replace("’", "'")
    if not any(spoken.letters.orders.quiet_awhile.search(told) for spoken in LANGUAGES.values()):
        return False
    mine = {one.id for one in view.contacts if one.mine}
    return any(
        one.channel == "mail"
        and one.readers <= _US_TWO
        and not one.mine
        and one.reply_to not in mine
        and one.when - asked.when >= _AFTERWARDS
        for one in view.contacts
    )


def coverage(view: View) -> Measure:
    """The share (0 to 1) of the tie's last two years in which all its accounts were read."""
    return Measure(0.0 if view.tie.person.elsewhere else view.tie.coverage)


def blind(view: View) -> Measure:
    """Whether something of this tie is not seen right now, so that silence means nothing."""
    return Measure(view.tie.blind is not None)


def scene(view: View) -> Measure:
    """Where the tie belongs, by its circle: team, client, friend and so on."""
    circle = view.tie.person.circle
    return Measure(circle.scene) if circle is not None and circle.scene in SCENES else UNKNOWN


def _standing(view: View, *kinds: str) -> tuple[Order, Contact] | None:
    """The newest order of these kinds that holds: without a day, or until its day, the first one back."""
    for order, contact in reversed(view.tie.orders):
        if (
            order.kind in kinds
            and contact.when <= view.now
            and (order.day is None or order.day > view.today)
            and (order.since is None or order.since <= view.today)
        ):
            return order, contact
    return None


def _away(view: View) -> tuple[Order, Contact] | None:
    found = _standing(view, "away", "back")
    return found if found and found[0].day is not None else None


SIGNALS: tuple[Signal, ...] = (
    text("state", state, STATES),
    truth("left_company", left_company),
    number("left_company_days", left_company_days, "days"),
    truth("bounced", bounced),
    text("away_until", away_until),
    number("away_days", away_days, "days"),
    truth("asked_for_quiet", asked_for_quiet),
    number("coverage", coverage, "share"),
    truth("blind", blind),
    text("scene", scene, SCENES),
)
