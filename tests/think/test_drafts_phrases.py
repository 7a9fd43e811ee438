"""The phrase files: every stance speaks in every register, claims what its slots need, and no variant is faulty by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.phrases import CLAIMS, Phrase, load_phrases
from config.schema import REGISTERS, SettingsError
from daemon.think.drafts.lint import lint
from daemon.think.drafts.plans import PLANS
from daemon.think.drafts.stances import STANCES
from daemon.think.findings import Clause, DraftText, Memory
from tests.think.drafting import pair, says

PLACES = [(language, register) for language, registers in REGISTERS.items() for register in registers]
IMPORTANT = ("reconnect", "repair-after-distance", "give-first", "thank", "celebrate", "ask-how-it-went", "stand-by", "condole", "birthday",
             "own-my-promise", "answer-late", "welcome-new-tie", "turn-to-them", "light-hello")  # fmt: skip
OPENINGS = frozenset({"silence", "long-silence", "apology"})
WORDS = {
    "ja": {"thing": "仙台の新しいオフィス", "event": "個展", "loss": "お父様", "result": "児童館に置くことになりました", "promised": "契約書", "matter": "打ち上げの会場", "answer": "駅前"},
    "en": {"thing": "your pottery class", "told": "you started a pottery class", "event": "your exhibition", "loss": "your father", "help": "sending me the list",
           "result": "I got the flat", "promised": "the transcription", "matter": "the cover", "answer": "you are closed on Mondays", "season": ""},
}  # fmt: skip
BY_REGISTER = {
    "keigo": {"help": "「音の森」を教えてくださり", "season": "寒さに向かう折"},
    "teinei": {"help": "「音の森」を教えてくださり", "season": "寒くなってきました"},
    "casual": {"help": "「音の森」を教えてくれて", "season": "寒くなってきたね", "result": "児童館に置くことになった"},
}


def filled(phrase: Phrase, language: str, register: str) -> str:
    text = phrase.text
    words = WORDS[language] | (BY_REGISTER.get(register, {}) if language == "ja" else {})
    if "exam" in phrase.claims:
        words = words | {"event": "試験" if language == "ja" else "your viva"}
    for name in phrase.fields:
        text = text.replace(f"{{{name}}}", words[name])
    return text[0].upper() + text[1:]


def test_every_stance_has_a_plan_and_words_in_every_register() -> None:
    phrases = load_phrases()
    assert set(PLANS) == set(STANCES)
    for language, register in PLACES:
        for stance, plan in PLANS.items():
            variants = phrases.of(language, register, stance, plan.core)
            assert variants, (language, register, stance)
            assert any(set(plan.lead) & set(variant.claims) for variant in variants)


@pytest.mark.parametrize("stance", IMPORTANT)
def test_the_important_stances_have_eight_variants_of_their_content(stance: str) -> None:
    for language, register in PLACES:
        moves = [
            PLANS[stance].core,
            *(["result"] if stance == "thank" else []),
            *(["apology"] if stance == "repair-after-distance" else []),
        ]
        for move in moves:
            assert len(load_phrases().of(language, register, stance, move)) >= 8, (language, register, move)


def test_every_leading_claim_of_a_birthday_and_a_loss_has_eight_variants() -> None:
    for stance, claims in (
        ("birthday", ("day", "eve")),
        ("condole", ("loss", "bereaved")),
        ("celebrate", ("event",)),
        ("give-first", ("thanks",)),
    ):
        for language, register in PLACES:
            variants = load_phrases().of(language, register, stance, "specific")
            for claim in claims:
                assert sum(claim in variant.claims for variant in variants) >= 8, (stance, language, register, claim)


def test_ids_are_unique_and_name_their_place() -> None:
    every = [phrase for variants in load_phrases().by_move.values() for phrase in variants]
    assert len({phrase.id for phrase in every}) == len(every)


@pytest.mark.parametrize(("language", "register"), PLACES)
def test_no_variant_is_faulty_by_itself(language: str, register: str) -> None:
    names = {"ja": ("大野 誠", "久保 明美", "久保様"), "en": ("Edmund Hale", "Rosalind Pryce", "Dear Dr Pryce,")}[
        language
    ]
    p = pair(names[0], names[1], register, names[2], language=language)
    faulty = []
    for (lang, reg, stance, move), variants in load_phrases().by_move.items():
        if (lang, reg) != (language, register) or move == "subject":
            continue
        gap = 200 if move in OPENINGS else 90
        tie = p.tie(p.theirs("a", gap, "x", says("x")))
        for variant in variants:
            text = filled(variant, language, register)
            filler = (Clause("どうぞお健やかにお過ごしくださいませ。"),) if register == "keigo" else ()
            body = f"{names[2]}\n\n{text}\n\n{names[0]}\n"
            draft = DraftText("x", body, language, register, tie.person.key, "", "me@example.test", evidence=("a@example.test",),
                              clauses=(Clause(text, ("a@example.test",)), *filler), stance=stance if stance in PLANS else "reconnect")  # fmt: skip
            faults = lint(draft, tie, (), p.me, Memory(), p.now)
            faulty += [(stance, move, text, fault.check, fault.passage) for fault in faults]
    assert faulty == []


def test_a_claim_that_does_not_carry_its_slot_is_told_with_the_file(tmp_path: Path) -> None:
    (tmp_path / "ja").mkdir()
    (tmp_path / "ja" / "reconnect.yaml").write_text(
        'keigo:\n  specific:\n    - nothing: "{thing}のこと"\n    - wishes: "x"\nposh: {}\n', encoding="utf-8"
    )
    with pytest.raises(SettingsError) as caught:
        load_phrases(tmp_path)
    assert [problem.said.key for problem in caught.value.problems] == [
        "drafts.phrases_claim",
        "drafts.phrases_claim",
        "drafts.phrases_register",
    ]


def test_every_claim_is_used_somewhere() -> None:
    used = {claim for variants in load_phrases().by_move.values() for phrase in variants for claim in phrase.claims}
    assert used == set(CLAIMS)


def test_a_light_letter_does_not_beg_them_to_take_care_as_one_begs_the_ill() -> None:
    phrases, light = load_phrases(), set(STANCES) - {"stand-by", "get-well", "condole"}
    wishes = [
        one.text
        for stance in light
        for register in REGISTERS["ja"]
        for one in phrases.of("ja", register, stance, "care")
    ]
    assert wishes
    assert not [text for text in wishes if "くれぐれも" in text]
