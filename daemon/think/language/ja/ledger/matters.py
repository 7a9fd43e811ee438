"""Japanese: what a request or promise is about, whose deed it is, and for when, where its words do not say it."""

from __future__ import annotations

import re

from daemon.think.language.forms import ALWAYS, NEVER
from daemon.think.language.ledger.matters import Matters
from daemon.think.later import later

MATTERS = Matters(
    points_back=later(
        r"それ(?!から|と[、も]|では|に(?:して|加え|も)|で[、は]|とも|ぞれ|はそう|はさておき|まで|以)|これ(?!から|まで|以)|あれ(?!から|以|ば|これ)|その件|例の",
    ),
    names_object=later(
        r"[一-鿿ァ-ヴーa-zA-Z」』](?:を|は(?!じ)|も(?![うっらちど])|が(?![りるれっろら])|、)|[ぁ-ん](?<![にでてばら])(?:を|は(?!じ)|も(?![うっらちど]))|の件|のこと"
    ),
    needs=later(r"必要(?:です|で|に|なん|だ)|欲し[いく]|ほし[いく]|探して|足りな|要[りる]|困って"),
    bare_deed=later(
        r"^(?:(?:はい|うん|ええ|了解(?:です|しました)?|承知(?:しました|いたしました)?|わかりました|わかった|かしこまりました|OK)[、。,!！ ]*)*(?:(?:やって|して|送って|出して|見て|用意して|準備して|手配して|対応して)おき(?:ます|ますね)|(?:やっ|し|送っ|出し|見)とく[ねよ]?|(?:やっ|し|送っ|出し|見)ておく[ねよ]?|そうします|任せて(?:ください|ね)?|お任せください|(?:すぐに?)?対応(?:いた)?します)[。!！]*$",
        re.IGNORECASE,
    ),
    attaches=later(r"添付|同封"),
    sends_now=later(
        r"(?:お?送り|お?戻し|お返し|お届け|提出|返送|ご?返却|お渡し|共有|納品|送付)(?:し|いた)(?:ます|たします|します)[。！!]*$"
    ),
    not_now=later(r"後|のち|追って|改めて|別途|別便|次(?:回|の)|残り|次第|たら|まで|郵送|郵便|現物|原本|[日曜週月]に"),
    joins=later(
        r"^(?:うん[、！!]?|いいね[、！!]?|もちろん[、！!]?|ぜひ[、！!]?)*(?:行く行く|行く[！!]|行きたい|参加(?:で|する|します)|やるやる|乗った|混ぜて)",
    ),
    not_then=later(r"、?(?:今日|明日|[月火水木金土日]曜日?)ではなく"),
    day_is=NEVER,
    numbered=later(
        r"第?(?P<number>[一二三四五六七八九十]+|[0-9０-９]+)(?P<thing>章|部|巻|話|回目|冊目|稿|幕|節|期|号|便|枚目|本目|通目)"
    ),
    others_will=later(
        r"(?:くれる|もらえる|いただける|くださる|してくれ|する|やる|送る|持ってくる|来る)(?:そう|とのこと|らしい|って(?!お)|と言)"
    ),
    i_will=later(
        r"(?:私|僕|俺|こちら|うち|弊社|当方)(?:が|から|も|で|は)|(?:ます|おく|とく)(?:ね|よ|から|ので)?[。！!]*$"
    ),
    before_day=NEVER,
    names_today=ALWAYS,
    attempt=later(r"[てで]み(?:ます|る)(?:ね|よ|わ)?[。!！]*$"),
    own_way=NEVER,
    deed_too=later(r"[てで](?:い[くき]|おく|おき|くる)|ます"),
    anything="意見 感想 コメント 時間 添削 返事",
)
