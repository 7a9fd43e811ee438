"""Japanese (`give`): what is offered or advised in the form of a question: 買ってったろか, ご入用ですか, てみたらどうです."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.ja.acts.gives.words import ADVISED, OFFERED

BY_QUESTION = (
    Construction(
        "offer_asked",
        "give",
        "たろ だろか お力 力に お役 手伝い 持って 食べる 食う 飲む 使う 要る いる 入用 入り用 必要 要りよう いかが どう どない もらって",
        OFFERED,
        "お子さんのお迎え、うちのと一緒に引き受けますけど、いかがです？",
        "来週伺いますが、ご都合いかがでしょうか。",
    ),
    Construction(
        "advice_asked",
        "give",
        "たら だら ては",
        ADVISED,
        "一度、税理士さんに相談してみたらどないです？",
        "新しい店、行ってみたらどうでした？",
    ),
)
