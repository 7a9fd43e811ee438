"""The moves of each stance: which come in which order, what must be said, and where the letter stands in its thread."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """How a stance is told. `core` must be filled; of its claims the first of `lead` that evidence carries is taken.

    `reply`: the letter answers the mail that carries its core, if that mail is younger than so many days (0: never).
    `soft`: no greeting, no word about silence, no question. `glad`: a subject of its own where the thread was about
    something else.
    """

    core: str
    lead: tuple[str, ...]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ("care", "release")
    reply: int = 0
    soft: bool = False
    silence: bool = True
    glad: bool = False


PLANS: dict[str, Plan] = {
    "reconnect": Plan("specific", ("topic", "told")),
    "repair-after-distance": Plan("specific", ("topic", "told"), before=("apology",), silence=False),
    "light-hello": Plan("specific", ("topic", "told"), after=("care",)),
    "give-first": Plan("specific", ("thanks", "topic", "told"), before=("own",)),
    "thank": Plan("specific", ("thanks",), after=("result", "care"), reply=45),
    "celebrate": Plan("specific", ("retired", "event", "topic", "told", "good-news", "relief"), reply=60, glad=True),
    "ask-how-it-went": Plan(
        "specific", ("exam", "examined", "hardship", "setback", "begun", "event", "topic", "told"), reply=45
    ),
    "stand-by": Plan(
        "specific", ("pet", "dying", "still", "grave", "hardship", "setback", "hard-news"), reply=30, soft=True
    ),
    "get-well": Plan("specific", ("event", "hardship", "hard-news"), after=("care",), reply=30, silence=False),
    "condole": Plan("specific", ("pet", "loss", "bereaved"), reply=30, soft=True),
    "birthday": Plan("specific", ("day", "eve"), after=("shared", "care"), silence=False),
    "anniversary": Plan("specific", ("anniversary", "near-anniversary"), after=("shared", "care")),
    "own-my-promise": Plan("specific", ("overdue", "promise", "some-promise"), after=("release",), reply=400),
    "answer-late": Plan(
        "specific",
        ("question", "some-question", "in-time", "some-in-time"),
        before=("news",),
        after=("care",),
        reply=400,
    ),
    "welcome-new-tie": Plan("specific", ("topic", "told"), silence=False),
    "turn-to-them": Plan("specific", ("topic", "told"), before=("own",), reply=45, glad=True),
    "remember-answer": Plan("specific", ("answer", "topic", "told", "question"), before=("own",), reply=45),
    "even-out": Plan("specific", ("thanks",), after=("care",)),
    "give-something": Plan("specific", ("topic", "told")),
    "introduce": Plan("specific", ("topic", "told")),
    "deepen": Plan("specific", ("topic", "told"), after=("care",)),
    "season-greeting": Plan("specific", ("thanks", "topic", "told"), before=("season",)),
    "after-project": Plan("specific", ("topic", "told")),
    "yearly-review": Plan("specific", ("topic", "told")),
    "virtual-coffee": Plan("specific", ("topic", "told")),
    "keep-in-touch": Plan("specific", ("begun", "event", "topic", "told")),
    "open-needs": Plan("specific", ("question", "topic"), reply=60),
}

PAIRED: dict[str, frozenset[str]] = {
    "topic": frozenset({"topic", "told"}),
    "told": frozenset({"topic", "told"}),
    "grave": frozenset({"grave", "hardship"}),
}
"""Claims of one rank: a clause and a noun phrase of the same sentence serve alike; of a grave illness the quiet words too."""
