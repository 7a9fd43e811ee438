"""Japanese: questions that want a figure, a day, a person or a place, and sentences that give one."""

from __future__ import annotations

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.requests import Figures
from daemon.think.later import later

FIGURES = Figures(
    asks_figure=later(
        r"何(?:時|日|人|名|台|脚|枚|冊|年|月|曜|個|本|回|部|通|歳|才|分|週|か月|ヶ月|軒|匹|度|円|センチ|メートル|キロ|グラム|リットル|ページ|頁|畳|泊|秒|着|足|杯|皿|巻|点|番)|いくら|いくつ|いつ|どのくらい|どれくらい|どれぐらい|番号|金額|値段|どの(?:[月火水木金土日]曜|日|週|月)|[人日個台部冊枚回]数|期日|期限|代金|費用|日時"
        r"|日程",
    ),
    has_figure=later(
        r"[\d０-９]|[一二三四五六七八九十百千万数]+(?:時|日|人|名|台|脚|枚|冊|年|月|曜|個|本|回|部|通|歳|才|分|週|軒|匹|円|つ|番|泊|杯|組|羽|頭|階|口|箱|袋|皿|着|曲|点|頁|ページ)|(?:[月火水木金土日]曜)|明日|明後日|今日|来週|来月|今週|ゼロ|半分",
    ),
    asks_count=later(
        r"何(?:人|名|台|脚|枚|冊|個|本|部|通|軒|匹|度|円|センチ|メートル|キロ|グラム|リットル|ページ|頁|畳|泊|秒|着|足|杯|皿|巻|点)|いくら|いくつ|[人個台部冊枚]数|番号|金額|値段|代金|費用"
    ),
    asks_time=later(r"いつ|何(?:時|日|曜|月|年)"),
    costs_nothing=later(r"無料|ただ(?:です|だ)|タダ"),
    asks_hour=later(r"いつ|何(?:時|月)"),
    time_of_day=later(r"(?<![毎昨])(?:朝|昼|夕|夜|晩|春|夏|秋|冬|正月|週末|月末)"),
    day_alone=later(r"[月火水木金土日]曜日?|明日|明後日|今日|来週|来月|今週|\d+日"),
    number_alone=later(
        r"[\d０-９一二三四五六七八九十百千万数]+(?:人|名|台|脚|枚|冊|個|本|部|通|軒|匹|円|つ|杯|センチ|キロ|グラム|番|度|歳|才|羽|頭|着|足|皿|袋|箱|組)"
    ),
    asks_who=later(r"誰|だれ|どなた"),
    person=NEVER,
    asks_manner=later(
        r"何か[^。]{0,10}(?:持って|お?持ち|用意|準備|必要)[^。]*(?:もの|こと|です|ます)|(?:持っていく|持って行く|必要な|用意する)もの|どう(?:すれば|したら|やって|やったら|やれば|いうふうに)|どのように|方法|やり方|仕方|手順"
    ),
    asks_address=later(r"住所|宛先|送り先|お届け先|所番地"),
    asks_place=later(r"どこ|どちら|場所"),
    address=later(r"(?:[都道府県市区町村郡]|丁目)[^。]{0,12}[0-9０-９]+(?:[-－ー][0-9０-９]+|番)|〒"),
    asks_open=later(
        r"何|なに|なん(?:です|で|の)|誰|だれ|どなた|どこ|どちら|どれ|どの|どう|いつ|いくら|いくつ|なぜ|どうして|お?決(?:まり|まった|めた|めに)[^。]{0,8}(?:か|？|\?)"
    ),
    asks_something=NEVER,
    one_of_two=later(r"それとも"),
    tells_persons=False,
)
