"""Japanese: a mail to several readers calls one of them by name, or only names them."""

from __future__ import annotations

import pytest

from tests.think.ledger.test_spoken_to import opened, written

BESIDE = ("久保", "森")


@pytest.mark.parametrize(
    "text",
    [
        "久保さん、受付をお願いできますか。",
        "久保さんと森さん、受付をお願いできますか。",
        "久保さん、森さん、受付をお願いできますか。",
        "それと久保さん、受付をお願いできますか。",
        "久保：受付をお願いできますか。",
        "久保さんへ：受付をお願いできますか。",
        "受付をお願いできますか、久保さん。",
        "久保さん、受付をお願いできますか。名札もお願いします。",
        "久保さん、受付をお願いできますか。また、名簿を印刷していただけますか。",
    ],
)
def test_who_is_called_by_name_is_asked_alone(text: str) -> None:
    assert opened(written(text, "theirs", *BESIDE)) == []


@pytest.mark.parametrize(
    "text",
    [
        "久保さんに、資料を送ってください。",
        "久保さんへ、資料を送ってください。",
        "久保さんと森さんに、資料を送っていただけますか。",
        "久保さん、山田さんにも資料を送っていただけますか。",
        "久保さん、山田さんへ資料を送っていただけますか。",
        "久保さん、山田さん、森さんから集金していただけますか。",
        "森、林、川の写真を送ってください。",
        "森、川の写真を送ってください。",
        "森、きれいでした。写真を送ってください。",
        "久保様、森様\n会場を予約していただけますか。",
        "久保様、森様、林様\nできれば金曜までに資料を送っていただけますか。",
        "久保さん、素敵な写真でした。その後、それを印刷していただけますか。",
    ],
)
def test_who_is_only_named_is_not_asked(text: str) -> None:
    assert len(opened(written(text, "theirs", *BESIDE))) == 1
