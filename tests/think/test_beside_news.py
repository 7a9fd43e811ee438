"""What is no word about news: thanks for a thing enclosed. What is no joy or is a blow: an animal in jest, a post that fell through."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.language.spoken import SPEECH
from daemon.think.news.fortune import is_setback
from daemon.think.reading import read_sentence


@pytest.mark.parametrize(
    ("language", "text", "only"),
    [
        ("en", "thanks for the photo", True), ("en", "Thank you for sending me the minutes.", True), ("en", "Thanks for that list, by the way.", False),
        ("en", "Thank you for the photo, she was a lovely dog.", False), ("en", "Thank you for telling me.", False), ("en", "Thanks for the hug.", False),
        ("ja", "写真ありがとう。", True), ("ja", "資料、受け取りました。", True), ("ja", "写真ありがとう、いい子だったね。", False), ("ja", "知らせてくれてありがとう。", False),
    ],
)  # fmt: skip
def test_thanks_for_a_thing_enclosed_say_nothing_of_the_news(language: str, text: str, *, only: bool) -> None:
    assert bool(SPEECH[language].helps.thanks_for_thing.search(text)) is only


@pytest.mark.parametrize(
    ("language", "text", "animal"),
    [
        ("en", "The cat has promoted herself to the top shelf.", True), ("en", "Our old dog, Rex, retired from chasing sticks.", True),
        ("en", "I've been promoted to head of the cat shelter.", False), ("en", "My sister has been promoted.", False), ("en", "The catering firm was founded in May.", False),
        ("ja", "猫がいちばん上に昇格しました。", True), ("ja", "うちの犬も卒業しました。", True), ("ja", "動物病院の院長に昇進しました。", False), ("ja", "犬の訓練士として独立しました。", False),
    ],
)  # fmt: skip
def test_what_an_animal_did_in_jest_is_told_of_an_animal(language: str, text: str, *, animal: bool) -> None:
    assert bool(SPEECH[language].news.of_animal.search(text)) is animal


@pytest.mark.parametrize(
    ("language", "text", "blow"),
    [
        ("en", "The Lisbon job has fallen through.", True), ("en", "My place at the studio is fine, but the fellowship fell through.", True), ("en", "They've withdrawn the offer.", True),
        ("en", "We had to have Biscuit put to sleep this morning.", True), ("en", "Our offer on the car fell short.", False), ("en", "The plan for Sunday fell through.", False),
        ("ja", "金沢の内定が取り消しになりました。", True), ("ja", "就職の話は流れました。", True), ("ja", "内定が出ました。", False), ("ja", "予約が取り消しになりました。", False),
    ],
)  # fmt: skip
def test_a_post_that_falls_through_is_a_blow(language: str, text: str, *, blow: bool) -> None:
    assert is_setback(read_sentence(text, date(2026, 11, 18), language)) is blow


def test_a_dog_is_called_by_its_name() -> None:
    assert SPEECH["en"].events.pet("We had to have Biscuit put to sleep this morning.") == "Biscuit"
