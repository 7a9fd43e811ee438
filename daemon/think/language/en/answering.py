"""English: what a sentence does because of the one before it: the answer to their question, the deed they waited for, the comfort they need."""

from __future__ import annotations

import re

from daemon.think.language.en import answer_words as said
from daemon.think.language.together import REAL

_REAL = REAL | {"formula"}
_TALK = frozenset({"self_talk", "other_focus", "life_event", "smalltalk"})


def answer(labels: frozenset[str], text: str, context: str, before: frozenset[str]) -> frozenset[str]:
    """The labels once the sentence before is known: `context`, whose acts are `before`; with `>` in front it is theirs."""
    words = context.removeprefix(">").strip().lower()
    if not context.startswith(">"):
        return _after_own(labels, text, words)
    if before & {"apology", "thanks"} and said.RELEASES.match(text) and not labels & {"promise", "question"}:
        return frozenset()
    if "ask" in before or said.WAITED.search(words) or said.NEEDED.search(words) or said.PLAN.search(words):
        settled = _to_a_wish(labels, text, words, before)
        if settled is not None:
            return settled
    if "question" in before:
        return _to_a_question(labels, text, words, before)
    return _to_their_news(labels, text, words, before)


def _to_a_wish(labels: frozenset[str], text: str, words: str, before: frozenset[str]) -> frozenset[str] | None:
    """Done, undertaken, given up or declined; None where the sentence does something else."""
    owed = bool(said.WAITED.search(words) or said.PLAN.search(words)) and not said.INVITES.search(words)
    if owed and not labels & {"question", "ask"} and _given_up(text, words):
        return frozenset(labels & {"apology", "promise"} | {"broken"})
    if said.WHEN_YOU.search(words) and said.SOON.match(text) and not labels & {"question", "ask"}:
        return frozenset({"promise"})
    if _did_it(text) and not labels & (_REAL - {"kept", "give", "formula", "self_talk"}):
        wished = owed or "ask" in before or said.NEEDED.search(words)
        return frozenset({"kept"} | _handed_over(labels, text, words)) if wished else None
    if _undertakes(text) and not labels & (_REAL - {"promise", "give", "formula", "callback"}):
        return frozenset({"promise"})
    if labels & {"ask", "give", "question", "support", "thanks", "promise"}:
        return None
    return _otherwise(labels, text, words, before)


def _otherwise(labels: frozenset[str], text: str, words: str, before: frozenset[str]) -> frozenset[str] | None:
    """Leave given or refused, a finding told, a wish declined."""
    if said.MAY_I.search(words) and (said.WITH_REASON.match(text) or said.A_DAY.search(text)):
        return labels - {"broken", *_TALK} | {"give"}
    if "ask" not in before or "question" in before:
        return None
    if said.FINDS_OUT.search(words) and said.FOUND.search(text):
        return frozenset({"kept", "give"})
    return labels - {"broken", *_TALK} if said.NO.search(text) or said.HEDGED.search(text) else None


def _did_it(text: str) -> bool:
    done = said.DONE.search(text)
    return bool(done) and not said.NOT_DONE.search(text.partition(",")[0] if done and not done.start() else text)


def _undertakes(text: str) -> bool:
    return bool(said.PROMISES.search(text)) and not said.HEDGED.search(text)


def _given_up(text: str, words: str) -> bool:
    return bool(said.NO.search(text)) and bool(said.PLAN.search(words) or said.NOT_YET.search(text))


def _handed_over(labels: frozenset[str], text: str, words: str) -> set[str]:
    if re.match(r"(?:there|here) (?:you|it|they)\b", text) or (
        said.FINDS_OUT.search(words)
        and re.search(r": ?\w|\b(?:and|,) (?:it|he|she|they|number|the)\b|, (?:it|he|she|they|the)\b", text)
    ):
        return {"give"}
    if re.search(r"\b(?:attached|enclosed)[.!]*$", text):
        return {"give"}
    return set(labels & {"give"}) if re.search(r"\b(?:attached|enclosed|here(?:'s| is| are)|link)\b", text) else set()


def _to_a_question(labels: frozenset[str], text: str, words: str, before: frozenset[str]) -> frozenset[str]:
    if "broken" in labels and not said.WAITED.search(words):
        return labels - {"broken", *_TALK} | {"give"}
    if "ask" not in before and "apology" in labels <= {"apology", "self_talk", "self_disclosure"}:
        return frozenset({"give"})  # a regret beside an answer is part of it
    if "thanks" in labels and re.search(r",? (?:thanks|thank you)(?: \w+)?[.!]*$", text) and len(text) < 60:
        labels = labels - {"thanks"}  # "much better, thank you": good manners beside an answer
    kind = bool(before & {"other_focus", "smalltalk"}) and not said.PLAIN_FACT.search(words)
    if kind and said.BARE_FEELING.match(text):
        return frozenset({"self_talk", "self_disclosure"})
    if "self_disclosure" in labels and not re.search(r"\bi'm afraid\b", text):
        return labels
    if kind and labels <= _TALK | {"give", "self_disclosure"} and not re.search(r"\b(?:attached|here's)\b", text):
        return labels - {"give", "other_focus", "smalltalk"} | {"self_talk"}
    if (
        labels & (_REAL - {"give", "ask"})
        or (said.HEDGED.search(text) and not labels)
        or _news_of_their_own(labels, text, words)
    ):
        return labels
    if "ask" in labels and re.search(
        r"\b(?:please (?!$)(?![.!])|me(?!,? please)|us(?!,? please)|would you|could you|can you|will you)\b|\?", text
    ):
        return labels
    return labels - {"ask", "self_disclosure", *_TALK} | {"give"}


def _news_of_their_own(labels: frozenset[str], text: str, words: str) -> bool:
    """We moved house in May, where the title of a film was asked for."""
    if not labels >= {"self_talk", "life_event"} or not said.NAME_OF_A_THING.search(words):
        return False
    asked = {word[:4] for word in re.findall(r"[a-z]{4,}", words)}
    return asked.isdisjoint(word[:4] for word in re.findall(r"[a-z]{4,}", text))


def _to_their_news(labels: frozenset[str], text: str, words: str, before: frozenset[str]) -> frozenset[str]:
    if (
        labels == {"ask"}
        and re.match(r"will you (?!please)(?!.*\b(?:me|us|my|our)\b)", text)
        and before & {"self_talk", "life_event"}
    ):
        labels = frozenset({"question"})
    if labels in ({"question"}, {"question", "life_event"}):
        told = before & {"self_talk", "life_event", "self_disclosure"} or said.THEIR_OWN.search(words)
        about = (
            told
            and not before & {"give", "promise", "ask", "question"}
            and not said.PROPOSES.search(words)
            and said.VERB.search(text)
        )
        return labels | {"other_focus"} if about else labels
    if said.AGREES.search(text) and not labels & {"promise", "kept", "question"}:
        return labels & {"congratulation", "thanks", "support"}
    trouble = "self_disclosure" in before or bool(said.TROUBLE.search(words))
    if trouble and {"support", "apology"} <= labels:
        return labels - {"apology"}
    if (
        trouble
        and labels <= _TALK | {"apology", "self_disclosure", "formula"}
        and not re.match(r"(?:i|we|my|our)\b(?! (?:am|'m|know|can))", text)
    ):
        return labels & {"life_event"} | {"support"}
    return labels


def _after_own(labels: frozenset[str], text: str, words: str) -> frozenset[str]:
    owed = said.OWED_BEFORE.search(words)
    if not owed:
        return labels
    if said.NO.search(text) and not labels & (_REAL - {"broken", "promise", "apology", "give", "kept"}):
        return frozenset(labels & {"apology", "promise"} | {"broken"})
    if said.DONE.search(text) and not said.NOT_DONE.search(text) and not labels & (_REAL - {"give", "kept"}):
        handed = (
            labels & {"give"}
            if re.search(r"\b(?:attached|enclosed|here(?:'s| is| are)|it's|link)\b", text)
            else frozenset()
        )
        return frozenset(handed | {"kept"}) if not handed or "kept" in labels else labels
    return labels
