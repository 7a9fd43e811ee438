"""Japanese: what the title of a meeting says of the hour."""

from __future__ import annotations

from daemon.think.language.titles import Titles

TITLES = Titles(
    before_number="第",
    counters="回|号|期|月|日",
    looks_back=r"振り返り|ふりかえり|総括|年次|一年の|年度末|レビュー",
    small=r"コード|デザイン|設計|週次",
    company=(
        r"ランチ|昼食|夕食|ディナー|飲み(?:会|に)|呑み|飲もう|歓迎会|送別会|歓送迎|忘年会|新年会|懇親|打ち上げ|お茶|茶話|食事会|誕生日|お祝い|花見|ピクニック|バーベキュー|ＢＢＱ|キャンプ|雑談|合宿|社員旅行|ボウリング|クイズ"
    ),
)
