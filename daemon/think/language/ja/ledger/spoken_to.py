"""Japanese: to which reader of a mail a sentence speaks."""

from __future__ import annotations

from daemon.think.language.ledger.spoken_to import SpokenTo
from daemon.think.later import later

_TITLE = r"(?:さん|様|さま|先生|くん|君|ちゃん|氏)"
_LEAD = r"^\W*(?:(?:あと|それと|また|それから|で|では)、?)?"

SPOKEN_TO = SpokenTo(
    # without a title only before a colon: not 森、林、川の写真
    opens=rf"{_LEAD}(?:NAME{_TITLE}(?:[と、・]NAME{_TITLE})*[、,]|NAME{_TITLE}?(?:[と、・]NAME{_TITLE}?)*(?:へ|に)?[:：])",
    closes=rf"(?<=[かねよいすう])、NAME{_TITLE}?[。？?！!\s]*$",
    # 久保さん、山田さんにも, 久保さん、山田さん、森さんから
    of_them=rf"{_LEAD}(?:NAME{_TITLE}、)+(?:[^、。]{{1,8}}{_TITLE}(?:[とがはもにへのをや]|から|まで|で)|(?!NAME)[^、。]{{1,8}}{_TITLE}、)",
    turns=later(rf"(?:[；;]|、(?:一方|そして|それから)、?) ?(?=[^、。]{{1,8}}{_TITLE}[、:：])"),
    goes_on=later(r"^(?:あと|それと|また|それから|ついでに)|も(?:一緒に|お願い)"),
    to_all=later(r"皆さん|みなさん|皆様|みなさま|全員|お?二人|おふたり|お三方|両名|各自|それぞれ"),
)
