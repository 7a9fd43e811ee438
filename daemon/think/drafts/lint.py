"""The gate: any fault means that this draft does not exist. Each check has a name, the passage it found, and a sentence.

The patterns are told by each language; the detector of asks is in `asks.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from config.schema import Me
from config.words import Said, say
from daemon.think.drafts.asks import questions, wants
from daemon.think.drafts.lint_case import SOFT, Case, Found, sentences
from daemon.think.drafts.lint_occasion import occasion, silence
from daemon.think.drafts.voice import as_signed, called_in_words, names_signed, says_to, world_of
from daemon.think.drafts.worlds import of_other_worlds
from daemon.think.findings import DraftText, Finding, Memory
from daemon.think.language.spoken import SPEECH, of_all_spoken
from daemon.think.later import later
from daemon.think.model import Tie
from daemon.think.reading import language_of, read_sentence

ALIKE = 0.8  # share of three-letter runs that two bodies may have in common
_SHORT = 30  # signs of an opening that everybody writes to everybody

_LEFTOVERS = later(
    rf"\{{[^}}\n]*\}}?|\}}|\$\{{?\w+|%\(\w+\)s|<[^>\n]{{1,40}}>|\[[A-Z][A-Za-z_ ]*\]|[〇○◯●△×]{{2}}|[【\[（(][^】\]）)\n]{{0,12}}(?:{of_all_spoken(lambda speech: speech.faults.blanks)})[^】\]）)\n]{{0,8}}[】\]）)]|\b(?:T(?:ODO|BD)|X{{3}}|F(?:IX)ME|Lorem)\b|"
    r"\bNone\b|\b(?:null|undefined)\b|(?<!your )(?<!Your )(?<!and )\b(?-i:nan|NaN)\b(?!'s)|&[a-z]+;|&#\d+;|=\?(?:utf-8|iso-2022-jp)\?|\ufffd|https?://|\S+@\S+\.\w|[*_]{2}|"
    rf"^\s*(?:{of_all_spoken(lambda speech: speech.faults.bare_address)})",
    re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One reason why a draft must not exist: the check, the passage that it found, and a sentence about it."""

    check: str
    passage: str
    said: Said


def lint(
    draft: DraftText,
    tie: Tie,
    findings: Sequence[Finding],  # noqa: ARG001  the contract has it; what a rule found is judged through the evidence
    me: Me,
    memory: Memory,
    now: datetime,
    today: Sequence[DraftText] = (),
) -> tuple[Fault, ...]:
    """Everything that is wrong with a draft, in the order of the checks; empty: it may be shown."""
    case = Case(draft, tie, me, memory, now, tuple(today))
    return tuple(
        Fault(check, passage.strip(), say(f"drafts.fault_{check}", passage=passage.strip()))
        for checked in _CHECKS
        for check, passage in checked(case)
    )


# --- form, language, register --------------------------------------------------------------------


def _form(case: Case) -> Found:
    if found := _LEFTOVERS.search(case.whole):
        yield "leftover", found[0]
    if not case.draft.subject.strip():
        yield "no_subject", case.draft.subject
    if len(case.draft.body) > case.words.longest:
        yield "too_long", str(len(case.draft.body))
    for sentence in sentences(case.middle):
        if language_of(sentence) != case.draft.language and len(sentence) > 12:
            yield "wrong_language", sentence


def _register(case: Case) -> Found:
    yield from case.words.register(case.middle, case.draft.body, case.draft.register)


# --- asks and pressure -----------------------------------------------------------------------


def _asks(case: Case) -> Found:
    text, language = case.middle, case.draft.language
    if passage := wants(text, language):
        yield "ask", passage
    for sentence in sentences(text):
        if _read_as_ask(sentence, case.now.date(), language):
            yield "ask", sentence
    asked = questions(text, language)
    if len(asked) > (0 if case.draft.stance in SOFT else 1):
        yield "questions", asked[-1]


def _read_as_ask(sentence: str, day: date, language: str) -> bool:
    """Whether the reader of acts would hear a request, or a question that wants something for me."""
    kindness_past = SPEECH[language].faults.kindness_past.sub("、", sentence)
    read = read_sentence(kindness_past, day, language)
    return read.does("ask") or any(act.kind == "question" and act.seeks for act in read.acts)


def _pressure(case: Case) -> Found:
    text = case.middle
    if found := case.words.pressure.search(text):
        yield "pressure", found[0]
    sorry = case.words.apology.findall(text)
    if len(sorry) > 1:
        yield "over_apology", sorry[-1]
    if found := case.words.excuse.search(text):
        yield "excuse", found[0]


# --- truth -----------------------------------------------------------------------------------


def _truth(case: Case) -> Found:
    text, words = case.middle, case.words
    for check, pattern in (("stale", words.stale), ("counted", words.counted), ("machine", words.machine),
                           ("attached", words.attached), ("new_promise", words.promise)):  # fmt: skip
        if found := pattern.search(text):
            yield check, found[0]
    if not any(clause.evidence for clause in case.draft.clauses):
        yield "no_evidence", text[:40]
    missing = {ident for clause in case.draft.clauses for ident in clause.evidence} - set(case.draft.evidence)
    if missing:
        yield "no_evidence", min(missing)
    if foreign := of_other_worlds(case.tie, world_of(case.tie)) & {*case.draft.evidence, case.draft.in_reply_to}:
        yield "other_world", min(foreign)


def _value(case: Case) -> Found:
    for check, pattern in (
        ("hollow", case.words.hollow),
        ("sales", case.words.sales),
        ("flattery", case.words.flattery),
    ):
        if found := pattern.search(case.middle):
            yield check, found[0]


# --- address and names -------------------------------------------------------------------------


def _address(case: Case) -> Found:
    draft, person = case.draft, case.tie.person
    if draft.to not in person.addresses:
        yield "wrong_address", draft.to
    if not case.lines or not (_names(case.lines[0], case.tie) or _calls_nobody(case)):
        yield "wrong_name", case.lines[0] if case.lines else ""
    if not _signed(case):
        yield "not_signed", case.lines[-1] if case.lines else ""
    yield from _thirds(case)


def _calls_nobody(case: Case) -> bool:
    """Whether the letter begins with its matter, as mine to them do."""
    begins = any(clause.text.startswith(case.lines[0]) for clause in case.draft.clauses)
    mine = [one for one in case.tie.letters if one.side == "mine"]
    return begins and any(not one.voice.address_line.strip() for one in mine)


def _names(line: str, tie: Tie) -> bool:
    """Whether the address line is one that I have used, or holds a name of theirs."""
    bare = re.sub(r"[、，,!:;。.]+$", "", line.strip())
    used = {
        re.sub(r"[、，,!:;。.]+$", "", one.voice.address_line.strip())
        for one in tie.letters
        if one.side == "mine" and says_to(one, tie)
    }
    person, signed = tie.person, as_signed(tie)
    parts = {
        part
        for name in (person.name, person.family, person.given, *person.names, signed.name, signed.given)
        for part in re.split(r"[\s　,]+", name)
        if part
    }
    spoken = {called_in_words(tie, language) for language in SPEECH} - {""}
    return bare in used | spoken or any(part.lower() in bare.lower() for part in parts)


def _signed(case: Case) -> bool:
    """Whether the last lines are a sign-off of mine."""
    mine = [one for one in case.tie.letters if one.side == "mine"]
    used = {line for one in mine for line in one.voice.sign_off}
    names = " ".join((case.me.name, *(one.written_as for one in mine), *names_signed(mine)))
    parts = {part.lower() for part in re.split(r"[\s　]+", names) if part}
    last = case.lines[-1]
    return last in used or any(part in last.lower() for part in parts)


def _thirds(case: Case) -> Found:
    """Names of other people in the words themselves."""
    person = case.tie.person
    called = "".join((person.name, *person.names, *case.lines[:1]))
    told = [sentence.text for one in case.cited for sentence in one.sentences]
    yield from (("third_person", passage) for passage in case.words.thirds(case.middle, person.name, called, told))


# --- sameness --------------------------------------------------------------------------------


def _sameness(case: Case) -> Found:
    """Too like an earlier body, or a sentence that another draft of this morning has too."""
    repeat = case.draft.phrases and all(
        case.memory.phrases_for.get((case.tie.person.key, one)) == case.now.date() for one in case.draft.phrases
    )
    mine = _runs(case.draft.body)
    if not repeat and any(
        _alike(mine, _runs(body)) for body in (*case.memory.bodies, *(one.body for one in case.today))
    ):
        yield "sameness", case.middle[:40]
    spoken = {sentence for one in case.today for clause in one.clauses for sentence in sentences(clause.text)}
    for sentence in sentences(case.middle):
        if sentence in spoken and not (len(sentence) < _SHORT and case.words.set_words.search(sentence)):
            yield "sameness", sentence


def _runs(text: str) -> frozenset[str]:
    bare = re.sub(r"\s+", "", text)
    return frozenset(bare[place : place + 3] for place in range(len(bare) - 2))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and len(one & other) >= ALIKE * len(one | other)


_CHECKS: tuple[Callable[[Case], Found], ...] = (
    _form, _register, _asks, _pressure, _truth, _value, _address, occasion, silence, _sameness,
)  # fmt: skip
