"""Japanese: whether a sentence asks anew, or only for what was asked already."""

from __future__ import annotations

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.requests import Reminders
from daemon.think.later import later

_ASKED_FOR = "回数 人数 件数 時間 時期 日程 都合 返事 お手 隙 空 様子 状況"
_OPENING = "忙 多忙 恐縮 恐 手数"

REMINDERS = Reminders(
    how_it_stands=later(
        r"(?:わか|分か|決ま|届|でき|出来|終わ|済|見つか|調べ|確認|確かめ|聞い|考え|選|用意|準備|予約|手配|送|出し|返|直|書|読|見)[^。、？?]{0,12}(?:た|そう|てる|でる|ている|ています)(?:です|でしょう)?(?:か(?:な|しら|ね)?|の|ん(?:です|でしょう)か)?[?？。]*$"
        r"|(?:どう|いかが|どんな(?:感じ|具合|様子))(?:です|でしょう|かな|なった|なりました|なって(?:る|いる|い?ます))*(?:か|の)?[?？。]*$",
    ),
    asks_care=later(
        r"^(?:(?:お忙しい|ご多忙の?)(?:ところ|中)|お手数(?:です|をおかけします)が|恐れ入りますが|恐縮(?:です|では(?:ござい|あり)ます)が|大変|何卒|どうか|引き続き|以上|それでは|では|[、。])*(?:ご(?:確認|検討|対応|手配|準備|回答|返信|返答|協力|調整|連絡)|お返事)(?:の(?:ほど|程))?(?:を|、)?(?:どうぞ|何卒|よろしく|宜しく)*(?:お願い(?:いた|し|申し)|お待ち|賜り|いただけ(?:れば|ますと|たら)|くださいますよう)[^。？?]*。?$",
    ),
    asked_for=frozenset(_ASKED_FOR.split()),
    again=NEVER,
    also=later(r"もう一|別の|ほかに|他に|あと|それと|追加"),
    once_known=later(
        r"(?:決ま|決め|わか|分か|はっきりし)(?:ったら|りましたら|り次第|たら|次第)[^。]{0,8}(?:教え|知らせ|連絡|聞かせ)"
    ),
    asks_after=NEVER,
    wanted={},
    no_matter=frozenset(_OPENING.split()),
    wants_reply=NEVER,
)
