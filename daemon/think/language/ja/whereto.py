"""Where a trip, a move or a transfer of theirs goes, so that a letter names the place: 石垣島へのご旅行."""

from __future__ import annotations

from daemon.think.later import later

_WHERETO = {
    "trip": later(
        r"(?P<place>[一-鿿々ァ-ヴー]{2,8})(?:へ(?=[^。、]{0,14}(?:行|旅|出かけ|出掛け|訪れ|飛び|飛ん|渡|出張|留学))|に(?=(?:旅行|留学|出張|旅)))"
    ),
    "move": later(r"(?P<place>[一-鿿々ァ-ヴー]{2,8})(?:へ|に)(?=(?:引っ越|引越|移住|転居|移り|移る))"),
    "new_job": later(r"(?P<place>[一-鿿々ァ-ヴー]{2,8})(?:へ|に)(?=(?:転勤|赴任|異動))"),
}
_BEFORE = later(r"^(?:[来今先再]々?[年月週春夏秋冬]|[一二三四五六七八九十]{1,2}月|毎年|近々|急遽)")
_NO_PLACE = later(r"[月日年週曜時秋春夏冬]|病院|医院|実家|部署|会社|友|母|父|家族|皆|方々|新居|新婚|仕事|来月")


def whereto(kind: str, sentence: str) -> str:
    """The place to which a trip, a move or a transfer goes: 石垣島."""
    form = _WHERETO.get(kind)
    found = form.search(sentence) if form else None
    place = _BEFORE.sub("", found["place"]) if found else ""
    return place if len(place) > 1 and not _NO_PLACE.search(place) else ""
