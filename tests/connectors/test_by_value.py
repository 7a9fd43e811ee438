"""What is made once of a value: no mail, however strange, makes it hold more than it may."""

from __future__ import annotations

from connectors.by_value import ByValue


def test_what_was_made_of_a_value_is_made_once() -> None:
    made: list[bytes] = []

    def length(value: bytes) -> int:
        made.append(value)
        return len(value)

    lengths = ByValue(length, 10)
    assert [lengths[value] for value in (b"a", b"bb", b"a", b"bb")] == [1, 2, 1, 2]
    assert made == [b"a", b"bb"]


def test_however_many_values_come_few_are_held() -> None:
    lengths: ByValue[str, int] = ByValue(len, 10)

    assert all(lengths["x" * n] == n for n in range(100))
    assert len(lengths) <= 10


def test_nothing_is_held_of_a_long_value() -> None:
    lengths: ByValue[bytes, int] = ByValue(len, 10)

    assert lengths[b"x" * 100_000] == 100_000
    assert not lengths
