"""Japanese: where one sentence holds two promises or two requests, and how each becomes a sentence by itself."""

from __future__ import annotations

import re

from daemon.think.language.forms import ALWAYS, NEVER
from daemon.think.language.ledger.matters import Apart
from daemon.think.later import later

_PREDICATE = later(
    r"(?:[にをでは、]|まで|中|日|曜)(?P<deed>(?:お|ご)?[^にをでは、]{1,14}[ますくぐつむるうぬ](?:ね|よ|から)?[。！!]?)$"
)


def _completed(first: str, second: str) -> tuple[str, str]:
    deed = _PREDICATE.search(second)
    if first.endswith(("て", "で")):
        return f"{first}おきます", second  # 鍵は明日返して、ガス代は今週中に払います
    return (f"{first}、{deed['deed']}" if deed else first), second


def _request(first: str, between: re.Match[str]) -> str:
    return f"{first}{between['end']}ください"


APART = Apart(
    said_before=later(r"(?:と|って)(?:言|申|お伝え|約束)|約束|はず|予定"),
    between=later(r"、(?:そして|また|それから|あと)?"),
    joins_deeds=NEVER,
    will=NEVER,
    pronoun=NEVER,
    why=later(
        r"(?:です|ます|ました|した|ない|ません|[るた])(?:ので|が|けど|けれど|けれども|から|し|ため)$|(?:なので|ため|ですし)$"
    ),
    of_its_own=later(r"[一-鿿ァ-ヴーぁ-ん」](?:は|を|も|の(?:ほう|方))"),
    goes_on=False,
    completed=_completed,
    tells_on=later(r"[;；]\s*"),
    # 雨でしたが、荷物は… has no topic before the comma; 資料は森さんに頼んで、地図は… tells of one deed more
    first_topic=later(
        r"^[^、。]{0,20}?[一-鿿ァ-ヴーぁ-ん」]は[^。]*(?:済み?|完了|(?<!でし)[ただ]|です|ます|ません|ない)$"
    ),
    next_topic=later(r"(?:が|けど|けれども?|ので|し)?、(?=(?:ただ|でも|一方|あと|、)*[^、。はがを]{1,16}は)"),
    asks_on=later(
        r"(?P<end>(?<=[一-鿿ぁ-ん])[てで])、(?=(?:それから|それと|あと|また|ついでに)?[^、。]*(?:いつ|どこ|何|どの|どれ|どちら|誰|どなた|いくら|いくつ|どう)[^。]*(?:教えて|知らせ|聞かせて|連絡)[^。]*[。]?$)"
    ),
    asks_first=ALWAYS,
    request=_request,
)
