"""Reads a case of a rule: a few mails and meetings in YAML, from which a tie is made. Days count back from the morning."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

from connectors.model import CivilDay
from daemon.think.content_words import blind
from daemon.think.habits import Habits
from daemon.think.ledger.obligations import obligations
from daemon.think.model import Act, Birthday, Contact, Letter, LifeEvent, Order, Sentence, Tie
from tests.think.ties import NOW, circle, mail, meeting, person, says

CASES = Path(__file__).parents[1] / "cases"


def tie_of(path: Path) -> tuple[Tie, datetime, Habits]:
    """The tie of a case, the morning on which it is looked at, and what is usual for me otherwise."""
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    now = told.get("now", NOW)
    letters = [_mail(place, one, now) for place, one in enumerate(told.get("mails", []))]
    letters += [one for span in told.get("rhythm", []) for one in _series(span, now)]
    letters.sort(key=lambda one: one.contact.when)
    met = [_meeting(place, one, now) for place, one in enumerate(told.get("meetings", []))]
    held = tuple(one for one in met if one.when <= now)
    contacts = tuple(sorted((*(one.contact for one in letters), *held), key=lambda one: one.when))
    by_id = {one.contact.id: one.contact for one in letters}
    orders = tuple((Order(one["kind"], ""), by_id[f"mail{one['mail']}"]) for one in told.get("orders", []))
    return (
        Tie(
            _person(told.get("person", {})),
            contacts,
            ahead=tuple(one for one in met if one.when > now),
            letters=tuple(letters),
            obligations=obligations(letters, contacts, now),
            coverage=told.get("coverage", 1.0),
            orders=orders,
        ),
        now,
        Habits(told.get("usual_reply_hours")),
    )


def _person(told: dict[str, Any]) -> Any:
    days = {key: Birthday(_civil(told[key]), "card") for key in ("birthday", "anniversary") if key in told}
    more: dict[str, Any] = (
        {"circle": circle(told["circle"], scene=told.get("scene", "friend"))} if "circle" in told else {}
    )
    more |= {"dead": frozenset({"you@them.test"})} if told.get("dead") else {}
    return person(**days, **more, elsewhere=told.get("elsewhere", False))


def _civil(text: str) -> CivilDay:
    month, day = text.split("-")
    return CivilDay(int(month), int(day))


def _mail(place: int, told: dict[str, Any], now: datetime) -> Letter:
    when = now + timedelta(days=told["at"], hours=place % 5)
    sentences = [_sentence(one, now.date()) for one in told["says"]]
    side = "mine" if told["by"] == "me" else "theirs"
    letter = mail(told.get("id", f"mail{place}"), when, side, *sentences, subject=told.get("subject", ""), thread=told.get("thread", ""), answers=told.get("answers", ""),
                  attach=told.get("attach", []))  # fmt: skip
    plain = tuple(map(blind, told.get("plain", [])))  # of these only the sums of their words were kept
    return replace(letter, plain=plain, contact=replace(letter.contact, readers=told.get("readers", 2)))


def _sentence(told: Any, today: date) -> Sentence:
    if isinstance(told, str):
        return says(told)
    plain = says(told["text"])
    event = _event(told["event"], today) if "event" in told else None
    due = today + timedelta(days=told["due"]) if "due" in told else None
    acts = tuple(
        Act(
            kind,
            due=due if kind == "promise" else None,
            event=event if kind == "life_event" else None,
            seeks=told.get("seeks", False),
        )
        for kind in told.get("acts", [])
    )
    return Sentence(plain.text, plain.language, acts)


def _event(told: dict[str, Any], today: date) -> LifeEvent:
    return LifeEvent(told["kind"], told["whose"], today + timedelta(days=told["day"]) if "day" in told else None)


def _series(span: dict[str, int], now: datetime) -> list[Letter]:
    """A mail of theirs every so many days, about a tenth early or late, and my answer five hours later."""
    letters = []
    for place, day in enumerate(range(span["from"], span["to"] + 1, span["every"])):
        wobble = (place % 3 - 1) * 0.1 * span["every"] if day + span["every"] <= span["to"] else 0.0
        when = now + timedelta(days=day + wobble)
        name = f"{span['from']}-{place}"
        letters.append(mail(f"s{name}", when, "theirs", says("Hello from the canal.")))
        letters.append(mail(f"a{name}", when + timedelta(hours=5), "mine", says("Hello to the cat.")))
    return letters


def _meeting(place: int, told: dict[str, Any], now: datetime) -> Contact:
    when = now + timedelta(days=told["at"], hours=3)
    return meeting(f"meeting{place}", when, told["title"], told.get("readers", 2), told.get("channel", "place"))
