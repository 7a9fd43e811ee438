"""A word about the season for a Japanese letter, by half-month; none in English, and none outside Japan's year."""

from __future__ import annotations

from datetime import date

_KEIGO = (
    "寒さの厳しい折", "寒さの厳しい折", "余寒の折", "寒さの残る折", "寒暖の定まらぬ折", "花の便りの届く頃", "春もたけなわの頃", "新緑の美しい頃",
    "風薫る頃", "季節の変わり目", "梅雨の折", "梅雨の折", "暑さに向かう折", "暑さ厳しき折", "暑さ厳しき折", "残暑の折", "残暑の折", "季節の変わり目",
    "秋も深まる折", "朝晩の冷え込む折", "寒さに向かう折", "寒さに向かう折", "年の瀬の慌ただしい折", "年の瀬の慌ただしい折",
)  # fmt: skip
_TEINEI = (
    "寒さの厳しい毎日です", "寒さの厳しい毎日です", "まだ寒い日が続きます", "まだ寒い日が続きます", "少しずつ春らしくなってきました", "春らしくなってきました",
    "暖かい日が増えてきました", "緑のきれいな季節です", "風の気持ちよい季節です", "日差しが強くなってきました", "雨の多い季節です", "雨の多い季節です", "暑くなってきました",
    "暑い日が続きます", "暑い日が続きます", "まだ暑い日が続きます", "朝晩は少し涼しくなってきました", "過ごしやすい季節になりました", "秋らしくなってきました",
    "朝晩は冷えるようになりました", "日ごとに寒くなってきました", "寒くなってきました", "寒い日が増えてきました", "寒い日が続きます",
)  # fmt: skip
_CASUAL = (
    "寒い日が続くね", "寒い日が続くね", "まだ寒いね", "まだ寒いね", "少し春らしくなってきたね", "春らしくなってきたね", "あたたかくなってきたね", "緑がきれいな季節だね", "風が気持ちいい季節だね",
    "日差しが強くなってきたね", "雨の多い季節だね", "雨の多い季節だね", "暑くなってきたね", "暑い日が続くね", "暑い日が続くね", "まだ暑いね", "朝晩は少し涼しくなってきたね",
    "過ごしやすくなってきたね", "秋らしくなってきたね", "朝晩は冷えるようになってきたね", "日ごとに寒くなってきたね", "寒くなってきたね", "寒い日が増えてきたね", "寒い日が続くね",
)  # fmt: skip
_BY_REGISTER = {"keigo": _KEIGO, "teinei": _TEINEI, "casual": _CASUAL}


def season_words(today: date, language: str, register: str, zone: str) -> str:
    """The words of this half-month; empty where they could be untrue of the place."""
    if language != "ja" or not ("Tokyo" in zone or "+09:00" in zone or zone == "Japan"):
        return ""
    return _BY_REGISTER[register][(today.month - 1) * 2 + (today.day > 15)]
