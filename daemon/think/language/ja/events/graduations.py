"""Japanese: words that tell of degrees and graduations."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords
from daemon.think.language.ja.events.words import FAR_AHEAD

GRADUATIONS = (
    EventWords(
        "graduation",
        (
            r"学位(?:記|を|が|取得|授与)",
            r"卒業",
            r"卒園",
            r"修了",
            r"(?:大学院?|学校|高校|専門学校)を[^。]{0,6}(?:首席|主席)?で?(?:出(?:た|る|ま|られ)|終え)",
            r"巣立",
            r"学び舎を",
            r"学位(?:を|が|授与)",
            r"博士号",
            r"修士(?:を|課程を終)",
        ),
        "息子が大学を卒業します。",
        "卒業アルバムを見つけました。",
        unless=(
            FAR_AHEAD,
            r"卒業式の(?:日|とき|時)は",
            (
                r"(?:お菓子|酒|煙草|タバコ|たばこ|ゲーム|甘いもの|スマホ|徹夜|独身|コーヒー|"
                r"ラーメン)[^。]{0,4}(?:は|から|を|とは)、?(?:もう)?卒業"
            ),
            r"卒業(?:アルバム|証明|できた気分|生(?!です)|以来|写真|して[^。]*年|から[^。]*年)",
        ),
    ),
)
