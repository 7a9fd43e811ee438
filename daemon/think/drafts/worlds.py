"""Worlds that the owner keeps apart: what of a tie a letter of one world may know. The digest sees them all."""

from __future__ import annotations

from dataclasses import replace

from daemon.think.model import Birthday, Contact, Letter, Tie


def of_other_worlds(tie: Tie, world: str) -> frozenset[str]:
    """The ids of all evidence that lies in another world; a call that I logged myself belongs to each."""
    told = (*tie.contacts, *tie.ahead, *(one.contact for one in (*tie.letters, *tie.told_by_me)))
    away = {one.id for one in told if one.world != world and one.account}
    here = {one.id for one in told if one.world == world}
    return frozenset((away - here) | {ident for ident, of in tie.worlds if of != world})


def seen_from(tie: Tie, world: str) -> Tie:
    """The tie as that world knows it. All contacts stay, so that silence is never longer than it was; of the others no more
    than their day may be used."""
    away = of_other_worlds(tie, world)
    if not away:
        return tie

    def known(day: Birthday | None) -> Birthday | None:
        return None if day is None or day.id in away else day

    person = tie.person
    return replace(
        tie,
        person=replace(person, birthday=known(person.birthday), anniversary=known(person.anniversary)),
        letters=_of(tie.letters, world),
        told_by_me=_of(tie.told_by_me, world),
        obligations=tuple(one for one in tie.obligations if not away & {*one.evidence, one.closed_by}),
    )


def _of(letters: tuple[Letter, ...], world: str) -> tuple[Letter, ...]:
    return tuple(one for one in letters if one.contact.world == world)


def last_here(tie: Tie, world: str) -> Contact | None:
    """Our last contact in this world."""
    return next((one for one in reversed(tie.contacts) if one.world == world), None)
