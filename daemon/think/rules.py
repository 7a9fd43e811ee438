"""Rules: compiled from what was written, and asked of one tie. A rule that fails never hides the others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from config.nearest import nearest, shown
from config.schema import Problem, RuleSpec
from config.words import LANGUAGES, Said, in_words, say
from daemon.think.conditions.expression import Expression, ExpressionError, Vocabulary, compile_expression
from daemon.think.conditions.nodes import unknown_signal
from daemon.think.conditions.sentence import (
    ABOUT_FIELDS,
    Fields,
    Sentence,
    SentenceError,
    fill,
    listed,
    parse_sentence,
    reason_fields,
)
from daemon.think.findings import Finding
from daemon.think.model import Lookup, Tie

Describe = Callable[[str, str], str]
"""Words for an evidence id in a language, such as a day and a subject."""

Failed = Callable[[str, Exception], None]
"""Told of a rule that broke while it was asked: its name and the error."""

USUAL_WEIGHT = 50.0  # where a weight is an expression over something unknown


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule ready to be asked; `spec` is what was written."""

    spec: RuleSpec
    when: Expression
    weight: Expression
    because: dict[str, Sentence]  # by language
    about: dict[str, Sentence]
    cited: tuple[str, ...] = ()  # the signals that `because` speaks of; none: it names no figure

    @property
    def name(self) -> str:
        """Its name."""
        return self.spec.name

    def concerns(self, tie: Tie) -> bool:
        """Whether it is asked of this tie at all: a rule may be restricted to circles."""
        circle = tie.person.circle
        return not self.spec.circles or (circle is not None and circle.name in self.spec.circles)


# --- compiling ---------------------------------------------------------------------------------


def compile_rules(
    specs: Iterable[RuleSpec], vocabulary: Vocabulary, stances: Collection[str]
) -> tuple[tuple[Rule, ...], tuple[Problem, ...]]:
    """All rules that are sound, and every fault of the others with its file and line."""
    rules: list[Rule] = []
    problems: list[Problem] = []
    for spec in specs:
        compiled = _Compiled(spec, vocabulary, stances)
        problems += compiled.problems
        if compiled.rule is not None:
            rules.append(compiled.rule)
    return tuple(rules), tuple(problems)


class _Compiled:
    """One rule on its way: collects all faults instead of stopping at the first."""

    def __init__(self, spec: RuleSpec, vocabulary: Vocabulary, stances: Collection[str]) -> None:
        self._spec = spec
        self._vocabulary = vocabulary
        self.problems: list[Problem] = []
        when = self._expression("when", spec.when, "bool")
        weight = self._expression("weight", spec.weight, "number")
        because = self._sentences("because", spec.because, reason_fields(vocabulary))
        about = self._sentences("about", spec.about, ABOUT_FIELDS)
        if spec.draft and spec.draft not in stances:
            self._fault("draft", _unknown_stance(spec.draft, stances))
        for name in spec.cites:
            if name not in vocabulary:
                self._fault("cites", unknown_signal(name, vocabulary))
        whole = when is not None and weight is not None and not self.problems
        cited = spec.cites or _figures(because.values(), vocabulary)
        self.rule = Rule(spec, when, weight, because, about, cited) if whole and when and weight else None

    def _expression(self, key: str, text: str, wants: str) -> Expression | None:
        try:
            return compile_expression(text, self._vocabulary, "bool" if wants == "bool" else "number")
        except ExpressionError as fault:
            self._fault(key, fault.said)
            return None

    def _sentences(self, key: str, texts: dict[str, str], fields: Fields) -> dict[str, Sentence]:
        sentences = {}
        for language, text in texts.items():
            try:
                sentences[language] = parse_sentence(text, fields)
            except SentenceError as fault:
                self._fault(f"{key}.{language}", fault.said)
        return sentences

    def _fault(self, key: str, why: Said) -> None:
        """Noted with the line of `because.en`, else that of `because`, else that of the rule."""
        spec, section = self._spec, key.partition(".")[0]
        line = spec.lines.get(key) or spec.lines.get(section) or spec.line
        said = say("rules.at_key", rule=shown(spec.name), part=section, why=why)
        problem = Problem(spec.files.get(key) or spec.files.get(section) or spec.file, line, said)
        if problem not in self.problems:  # one text for both languages is one fault
            self.problems.append(problem)


def _figures(sentences: Iterable[Sentence], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The signals whose figures stand in the sentences, in their order, each once."""
    names = (name for sentence in sentences for name in sentence.names if name in vocabulary)
    return tuple(dict.fromkeys(names))


def _unknown_stance(name: str, stances: Collection[str]) -> Said:
    near = nearest(name, stances)
    hint = say("rules.did_you_mean", near=near) if near else say("rules.it_may_be", choices=", ".join(sorted(stances)))
    return say("rules.unknown_stance", name=shown(name), hint=hint)


# --- asking -------------------------------------------------------------------------------------


def findings_for(
    rules: Iterable[Rule], tie: Tie, lookup: Lookup, describe: Describe, failed: Failed | None = None
) -> tuple[Finding, ...]:
    """Every rule that holds for this tie now, in the order of the rules, with its reason in each language."""
    return tuple(_findings(rules, tie, lookup, describe, failed))


def _findings(
    rules: Iterable[Rule], tie: Tie, lookup: Lookup, describe: Describe, failed: Failed | None
) -> Iterator[Finding]:
    for rule in rules:
        if not rule.concerns(tie):
            continue
        try:
            if rule.when.value(lookup) is True:
                yield _finding(rule, tie, lookup, describe)
        except Exception as error:  # noqa: BLE001  one broken rule or signal must not take the others along
            if failed is not None:
                failed(rule.name, error)


def _finding(rule: Rule, tie: Tie, lookup: Lookup, describe: Describe) -> Finding:
    evidence = _evidence(rule, lookup)
    weight = rule.weight.value(lookup)
    return Finding(
        rule=rule.name,
        weight=float(weight) if isinstance(weight, (int, float)) else USUAL_WEIGHT,
        sentences={language: _reason(rule, tie, lookup, describe, evidence, language) for language in LANGUAGES},
        evidence=evidence,
        stance=rule.spec.draft,
        show=rule.spec.show,
        rest_days=rule.spec.rest_days,
        cites=rule.cited,
    )


def _evidence(rule: Rule, lookup: Lookup) -> tuple[str, ...]:
    """What shows that the sentence is true, never what the condition looked at besides (that no death was told, say).

    Of a sentence without any figure that is all that made the condition hold.
    """
    if not rule.cited:
        return rule.when.evaluate(lookup).evidence
    return tuple(dict.fromkeys(one for name in rule.cited for one in lookup(name).evidence))


def _reason(rule: Rule, tie: Tie, lookup: Lookup, describe: Describe, evidence: tuple[str, ...], language: str) -> str:
    """`because`; where one of its figures is unknown `about`; a rule that has none is named."""
    name = tie.person.name or tie.person.key
    for sentence in (rule.because.get(language), rule.about.get(language)):
        if sentence is None:
            continue
        words = fill(sentence, name, lookup, lambda: _in_words(evidence, describe, language), language)
        if words is not None:
            return words
    return in_words(say("rules.holds", rule=rule.name, name=name), language)


def _in_words(evidence: tuple[str, ...], describe: Describe, language: str) -> str:
    """The evidence as a short list: described are no more than the list can name, and its length counts the others."""
    return listed(tuple(describe(each, language) for each in evidence), language)
