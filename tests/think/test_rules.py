"""Rules asked of one tie: what is wrong in them is told with its line, what holds is told in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from config.load import load_settings
from config.schema import Circle, RuleSpec
from config.words import LANGUAGES, in_words
from daemon.think.conditions.expression import SignalType
from daemon.think.conditions.sentence import figure, fill, parse_sentence
from daemon.think.drafts.stances import STANCES as STANCES_OF_DRAFTS
from daemon.think.findings import Finding
from daemon.think.model import Lookup, Measure, Person, Tie, Value
from daemon.think.rules import Rule, compile_rules, findings_for
from daemon.think.signals.vocabulary import TYPES
from tests.tools.problems import told

VOCABULARY = {
    "days_since_contact": SignalType("number", (), "days"),
    "my_ask_opener_share": SignalType("number", (), "share"),
    "my_ask_streak": SignalType("number", (), "count"),
    "overdue": SignalType("number"),
    "stage": SignalType("text", ("new", "growing", "mature")),
    "mourning": SignalType("bool"),
}
STANCES = ("reconnect", "give-first", "thank")
SOUND = RuleSpec(
    name="long-silence",
    when="days_since_contact > 30",
    because={
        "en": "You and {name} last talked {days_since_contact} days ago ({evidence}).",
        "ja": "{name}さんとは{days_since_contact}日お話ししていません（{evidence}）。",
    },
    about={"en": "A long silence", "ja": "しばらく話していない"},
    weight="40 + overdue",
    draft="reconnect",
    file="rules.yaml",
    line=10,
    lines={"when": 11, "because": 12, "because.en": 13, "because.ja": 14, "about": 15, "weight": 16, "draft": 17},
)
FRIENDS = Circle("friends", 60)


def tie(circle: Circle | None = None) -> Tie:
    return Tie(Person("anna@friends.test", "Anna", ("anna@friends.test",), circle=circle), ())


def knowing(values: Mapping[str, Value], evidence: tuple[str, ...] = ("m1",)) -> Lookup:
    return lambda name: Measure(values.get(name), evidence if name in values else ())


def described(evidence_id: str, language: str) -> str:
    return f"{evidence_id} in {language}"


def sound(*specs: RuleSpec) -> tuple[Rule, ...]:
    rules, problems = compile_rules(specs, VOCABULARY, STANCES)
    assert [in_words(problem.said, "en") for problem in problems] == []
    return rules


def found(
    spec: RuleSpec, values: Mapping[str, Value], evidence: tuple[str, ...] = ("m1",), circle: Circle | None = None
) -> Finding | None:
    findings = findings_for(sound(spec), tie(circle), knowing(values, evidence), described)
    return findings[0] if findings else None


def reason(spec: RuleSpec, values: Mapping[str, Value], language: str, evidence: tuple[str, ...] = ("m1",)) -> str:
    finding = found(spec, values, evidence)
    assert finding is not None
    return finding.sentences[language]


# --- what holds --------------------------------------------------------------------------------


def test_a_rule_that_holds_gives_its_reason_in_both_languages_with_weight_stance_and_evidence() -> None:
    finding = found(SOUND, {"days_since_contact": 45, "overdue": 2.5})
    assert finding == Finding(
        rule="long-silence",
        weight=42.5,
        sentences={
            "en": "You and Anna last talked 45 days ago (m1 in en).",
            "ja": "Annaさんとは45日お話ししていません（m1 in ja）。",
        },
        evidence=("m1",),
        cites=("days_since_contact",),
        stance="reconnect",
        show="suggestion",
        rest_days=30,
    )


def test_a_rule_that_does_not_hold_or_asks_about_something_unknown_finds_nothing() -> None:
    assert found(SOUND, {"days_since_contact": 30, "overdue": 1}) is None
    assert found(SOUND, {"overdue": 1}) is None


def test_findings_come_in_the_order_of_the_rules() -> None:
    rules = sound(replace(SOUND, name="b"), replace(SOUND, name="a"))
    findings = findings_for(rules, tie(), knowing({"days_since_contact": 45, "overdue": 1}), described)
    assert [finding.rule for finding in findings] == ["b", "a"]


def test_a_weight_that_cannot_be_worked_out_is_the_usual_one() -> None:
    finding = found(SOUND, {"days_since_contact": 45})
    assert finding is not None
    assert finding.weight == 50


def test_a_rule_restricted_to_circles_holds_only_there() -> None:
    only = replace(SOUND, circles=("friends", "family"))
    values = {"days_since_contact": 45, "overdue": 1}
    assert found(only, values, circle=FRIENDS) is not None
    assert found(only, values, circle=Circle("clients", 30)) is None
    assert found(only, values) is None


def test_a_rule_that_breaks_is_told_of_and_the_others_still_hold() -> None:
    def lookup(name: str) -> Measure:
        if name == "mourning":
            raise RuntimeError("a defect in a signal")
        return Measure(45)

    told: list[tuple[str, str]] = []
    rules = sound(replace(SOUND, name="broken", when="not mourning"), SOUND)
    findings = findings_for(rules, tie(), lookup, described, lambda name, error: told.append((name, str(error))))
    assert ([finding.rule for finding in findings], told) == (["long-silence"], [("broken", "a defect in a signal")])
    assert findings_for(rules, tie(), lookup, described) == findings


# --- how it is said ----------------------------------------------------------------------------


def test_at_most_three_pieces_of_evidence_are_named_and_the_others_counted() -> None:
    values = {"days_since_contact": 45, "overdue": 1}
    spec = replace(SOUND, because=dict.fromkeys(LANGUAGES, "{evidence}"))
    ids = ("m1", "m2", "m3", "m4", "m5")
    assert reason(spec, values, "en", ids) == "m1 in en; m2 in en; m3 in en and 2 more"
    assert reason(spec, values, "ja", ids[:3]) == "m1 in ja、m2 in ja、m3 in ja"


def test_those_that_read_alike_are_named_once_with_their_number_so_that_the_count_is_whole() -> None:
    spec = replace(SOUND, because=dict.fromkeys(LANGUAGES, "{evidence}"))
    ids = ("m1", "m1b", "m2", "m3", "m4", "m4b")
    lookup = knowing({"days_since_contact": 45, "overdue": 1}, ids)
    (finding,) = findings_for(sound(spec), tie(), lookup, lambda one, language: one.rstrip("b"))
    assert finding.sentences["en"] == "m1 ×2; m2; m3 and 2 more"
    assert finding.evidence == ids


def each_its_own(values: Mapping[str, Value]) -> Lookup:
    return lambda name: Measure(values.get(name), (f"<{name}>",) if name in values else ())


def test_a_sentence_cites_what_its_figures_were_read_from_and_nothing_that_the_condition_looked_at_besides() -> None:
    spec = replace(SOUND, when="days_since_contact > 30 and stage == 'mature' and not mourning")
    known = each_its_own({"days_since_contact": 45, "stage": "mature", "mourning": False, "overdue": 2})
    (finding,) = findings_for(sound(spec), tie(), known, described)
    assert finding.evidence == ("<days_since_contact>",)
    (without,) = findings_for(
        sound(replace(spec, because=dict.fromkeys(LANGUAGES, "It is so ({evidence})."))), tie(), known, described
    )
    assert without.evidence == ("<days_since_contact>", "<stage>", "<mourning>")
    (named,) = findings_for(sound(replace(spec, cites=("overdue",))), tie(), known, described)
    assert named.evidence == ("<overdue>",)
    assert "45 days ago (<overdue> in en)" in named.sentences["en"]


def test_a_signal_to_cite_that_there_is_not_is_told_with_its_line_and_the_nearest() -> None:
    rules, problems = compile_rules([replace(SOUND, cites=("overdu",), lines={**SOUND.lines, "cites": 18})], VOCABULARY, STANCES)  # fmt: skip
    assert rules == ()
    assert [one.line for one in problems] == [18]
    assert "Did you mean overdue?" in in_words(problems[0].said, "en")


@pytest.mark.parametrize("missing", [{"days_since_contact": 45, "my_ask_streak": None}, {"days_since_contact": 45}])
def test_a_reason_with_an_unknown_figure_gives_way_to_what_the_rule_is_about(missing: dict[str, Value]) -> None:
    spec = replace(SOUND, because=dict.fromkeys(LANGUAGES, "{my_ask_streak} times"))
    assert reason(spec, missing, "en") == "A long silence"
    assert reason(spec, missing, "ja") == "しばらく話していない"


def test_a_reason_that_shows_evidence_is_not_used_where_there_is_none() -> None:
    assert reason(SOUND, {"days_since_contact": 45}, "en", ()) == "A long silence"


def test_a_rule_without_a_usable_reason_is_named() -> None:
    spec = replace(SOUND, because=dict.fromkeys(LANGUAGES, "{my_ask_streak}"), about={})
    assert reason(spec, {"days_since_contact": 45}, "en") == "The rule “long-silence” holds for Anna."
    assert "long-silence" in reason(spec, {"days_since_contact": 45}, "ja")


def test_a_name_that_looks_like_a_field_stays_a_name() -> None:
    odd = replace(tie(), person=Person("x@y.test", "{evidence} $1 %s", ("x@y.test",)))
    (finding,) = findings_for(sound(SOUND), odd, knowing({"days_since_contact": 45}), described)
    assert finding.sentences["en"].startswith("You and {evidence} $1 %s last talked")


def test_a_person_without_a_name_is_called_by_the_address() -> None:
    nameless = replace(tie(), person=Person("x@y.test", "", ("x@y.test",)))
    (finding,) = findings_for(sound(SOUND), nameless, knowing({"days_since_contact": 45}), described)
    assert "x@y.test" in finding.sentences["ja"]


@pytest.mark.parametrize(
    ("value", "unit", "english", "japanese"),
    [
        (45, "days", "45", "45"),
        (44.5, "days", "45", "45"),
        (1234.4, "hours", "1,234", "1,234"),
        (0.804, "share", "80%", "80%"),
        (2.46, "", "2.5", "2.5"),
        (2.0, "", "2", "2"),
        (17.3, "", "17", "17"),
        (-2.5, "days", "-3", "-3"),
        (True, "", "yes", "はい"),
        (False, "", "no", "いいえ"),
        ("mature", "", "mature", "mature"),
        (None, "days", "", ""),
        (float("nan"), "", "", ""),
        (float("inf"), "share", "", ""),
    ],
)
def test_figures_are_said_as_people_read_them(value: Value, unit: str, english: str, japanese: str) -> None:
    assert (figure(value, unit, "en"), figure(value, unit, "ja")) == (english, japanese)


# --- what is wrong -----------------------------------------------------------------------------


def faults(**changes: object) -> list[tuple[str, int, str]]:
    rules, problems = compile_rules([replace(SOUND, **changes), replace(SOUND, name="neighbour")], VOCABULARY, STANCES)  # type: ignore[arg-type]  # one key at a time
    assert [rule.name for rule in rules] == ["neighbour"]
    for problem in problems:
        assert "long-silence" in in_words(problem.said, "ja")
    return [(problem.file, problem.line, in_words(problem.said, "en")) for problem in problems]


@pytest.mark.parametrize(
    ("changes", "line", "words"),
    [
        ({"when": "days_since_contct > 30"}, 11, ("when", "days_since_contact")),
        ({"when": "days_since_contact"}, 11, ("when", "number")),
        ({"weight": "heavy"}, 16, ("weight", "heavy")),
        ({"weight": "stage"}, 16, ("weight", "word")),
        ({"weight": "true"}, 16, ("weight", "true")),
        ({"weight": ".nan"}, 16, ("weight",)),
        ({"draft": "give-frist"}, 17, ("draft", "give-first")),
        ({"draft": "xyz"}, 17, ("draft", "give-first, reconnect, thank")),
        ({"because": {"en": "{nmae}", "ja": "{name}"}}, 13, ("because", "{name}")),
        ({"because": {"en": "{name}", "ja": "{my_ask_streek}"}}, 14, ("because", "{my_ask_streak}")),
        ({"because": {"en": "{名前}", "ja": "-"}}, 13, ("because", "{name}")),
        ({"because": {"en": "{name.__class__}", "ja": "-"}}, 13, ("because", "nothing is calculated")),
        ({"about": {"en": "{overdue}", "ja": "-"}}, 15, ("about", "{name}")),
    ],
)
def test_a_fault_is_told_with_its_line_and_the_right_name_and_the_other_rules_stand(
    changes: dict[str, object], line: int, words: tuple[str, ...]
) -> None:
    ((file, where, sentence),) = faults(**changes)
    assert (file, where) == ("rules.yaml", line)
    for word in words:
        assert word in sentence


@pytest.mark.parametrize(
    "text",
    ["{0}", "{}", "{name!r}", "{name:>9}", "{overdue:.1f}", "{name:{overdue}}", "{name[0]}", "{name()}", "{overdue + 1}", "{*}", "{name last", "name}", "}name{",
     "{{ name }}", "{% if x %}", "${name.x}", "{ name }", "{Name}", "{password}", "a\x1b[2Jb", "\udc80", "x" * 2000],
)  # fmt: skip
def test_a_sentence_takes_plain_fields_of_a_closed_set_and_nothing_is_evaluated(text: str) -> None:
    ((_file, line, sentence),) = faults(because={"en": "-", "ja": text})
    assert line == 14
    assert sentence.isprintable()


def test_braces_apart_every_sign_is_only_a_sign() -> None:
    spec = replace(SOUND, because=dict.fromkeys(LANGUAGES, "100 % of {name}'s $5: <b>\n{evidence}</b> `id` %s \\n"))
    assert reason(spec, {"days_since_contact": 45}, "en") == "100 % of Anna's $5: <b> m1 in en</b> `id` %s \\n"


def test_all_faults_of_a_rule_are_told_at_once() -> None:
    assert [line for _, line, _ in faults(when="x > 1", weight="y", draft="z", because={"en": "{q}", "ja": "{"})] == [
        11,
        16,
        13,
        14,
        17,
    ]


def test_one_text_for_both_languages_is_one_fault() -> None:
    lines = {"when": 11, "because": 12, "because.en": 12, "because.ja": 12}
    assert len(faults(because=dict.fromkeys(LANGUAGES, "{q}"), lines=lines)) == 1


def test_a_key_that_the_owner_laid_over_a_shipped_rule_is_told_with_the_owners_file() -> None:
    spec = replace(SOUND, when="x > 1", weight="y", lines={**SOUND.lines, "when": 3}, files={"when": "config.yaml"})
    _, problems = compile_rules([spec], VOCABULARY, STANCES)
    assert [(problem.file, problem.line) for problem in problems] == [("config.yaml", 3), ("rules.yaml", 16)]


def test_the_shipped_rules_are_sound_against_all_signals_and_stances(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text("me: {name: Mio, addresses: [m@h.test]}\naccounts: [{name: mail, kind: maildir, path: m}]\n")
    settings = load_settings(path)
    rules, problems = compile_rules(settings.rules, TYPES, STANCES_OF_DRAFTS)
    assert [told(problem, "en") for problem in problems] == []
    assert {"drift", "circle-overdue", "birthday", "promise-overdue"} <= {rule.name for rule in rules}


def test_a_reason_counts_one_as_one_and_many_as_many() -> None:
    sentence = parse_sentence("{name}: {n} days late", {"name": "", "n": "days"})
    one = fill(sentence, "Ann", lambda _name: Measure(1), lambda: "", "en")
    two = fill(sentence, "Ann", lambda _name: Measure(2), lambda: "", "en")
    assert (one, two) == ("Ann: 1 day late", "Ann: 2 days late")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("久保 明美", "{name}への便り", "久保 明美さんへの便り"),
        ("久保 明美", "{name}さんへ", "久保 明美さんへ"),
        ("黒沢先生", "{name}から", "黒沢先生から"),
        ("info@a.test", "{name}から", "info@a.testから"),
    ],
)
def test_in_japanese_nobody_is_named_without_a_title(name: str, text: str, said: str) -> None:
    assert fill(parse_sentence(text, {"name": ""}), name, lambda _name: Measure(None), lambda: "", "ja") == said
