"""A self-introduction and an answer have one form in Japanese; who signed the mail tells them apart."""

from __future__ import annotations

import pytest

from daemon.think.language.ja.own_name import names_writer
from daemon.think.mail.own_name import without_false_names
from daemon.think.model import Act, Sentence, Voice

MORITA = ("森田 健", "森田")


@pytest.mark.parametrize("text", ["森田です。", "日の出印刷の森田です。", "森田でございます。"])
def test_who_signed_the_mail_is_named(text: str) -> None:
    assert names_writer(text, 1, MORITA)


@pytest.mark.parametrize("text", ["駅前の本屋です。", "赤のセーターです。", "牛乳です。", "約束のレシピです。"])
def test_a_thing_is_no_name_of_somebody_else(text: str) -> None:
    assert not names_writer(text, 1, MORITA)


def test_a_name_of_one_sign_and_one_in_kana_are_names() -> None:
    assert names_writer("島です。", 2, ("島 直人",))
    assert names_writer("さっちんです。", 1, ("原 さつき",))


def test_where_nobody_signed_the_name_stands_at_the_top() -> None:
    assert names_writer("森田です。", 2, ("ken@hinode.test",))
    assert not names_writer("森田です。", 6, ("ken@hinode.test",))


def test_a_number_is_never_a_name() -> None:
    assert not names_writer("現在、十一組です。", 0, ())


def test_an_answer_loses_the_act_of_a_set_phrase_and_the_voice_its_name() -> None:
    said = (Sentence("牛乳です。", "ja", (Act("formula", "self_name"),)),)
    told, voice = without_false_names(said, Voice(self_naming="牛乳です", sign_off=("森田",)), "森田 健", "ja")
    assert (told[0].acts, voice.self_naming) == ((), "")


def test_a_named_writer_keeps_both() -> None:
    said = (Sentence("森田です。", "ja", (Act("formula", "self_name"),)),)
    told, voice = without_false_names(said, Voice(self_naming="森田です", sign_off=("森田",)), "", "ja")
    assert (told, voice.self_naming) == (said, "森田です")


def test_an_english_self_introduction_is_no_answer_and_stays_what_it_is() -> None:
    said = (Sentence("My name is Ruth Palmer.", "en", (Act("formula", "self_name"),)),)
    told, voice = without_false_names(said, Voice(self_naming="My name is Ruth Palmer"), "R. Palmer", "en")
    assert (told, voice.self_naming) == (said, "My name is Ruth Palmer")


def test_a_word_of_content_above_a_signed_name_is_no_pet_name() -> None:
    assert not names_writer("ばっちりです！", 0, ("千尋",))
    assert not names_writer("へっちゃらです。", 0, ("chi@azuma.test", "島"))
    assert names_writer("みっちゃんです。", 0, ("美智子",))
