"""Japanese: what a deed is: sending, making, coming, bringing two people together; and that something has come."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.ja.ledger.pledges import NOT_PLEDGED, PLEDGED
from daemon.think.language.ledger.deeds import Deeds
from daemon.think.later import later


def _what_came(text: str) -> str:
    return text


DEEDS = Deeds(
    delivers=later(
        r"^(?:お?約束(?:して(?:い)?た|した|の)|ご依頼の|頼まれて(?:い)?た|例の)[^。、]{1,20}(?:です|だよ|になります)"
    ),
    lies_there=NEVER,
    not_there=NEVER,
    came=later(
        r"受け取(?:った|りました|れました|らせていただきました)|受領(?:しました|いたしました)|拝受|届いた|届きました|届いて(?:い|る|ま)|着いた|着きました|戻ってきた|戻ってきました|返ってきました|返ってきた|手元に|入って(?:い)?(?:た|まし)|置いてあ(?:っ|りまし)"
        r"|拝見(?:しま|いたしま|させ)|おいし(?:かった|くいただ)|美味し(?:かった|くいただ)|入金[^。]{0,6}(?:確認|いただ|あり)|着金|振り?込み?[^。]{0,8}(?:確認(?:し|いた|でき)|いただ|ありがと)|(?:確かに|たしかに)(?:いただ|頂)",
    ),
    not_come=later(r"届いていな|届いてな|届きません|まだ|届いたら|届き次第|受け取りに|受け取ったら|着いたら|[?？]"),
    clauses=NEVER,
    sends=later(
        r"送|届け|提出|お?見せ(?:し|る|ます|いた)|納品|提示|お?戻し(?:し|いた)|共有|添付|転送|お持ち|渡し|アップ(?:し|で|ロード)|公開し|載せ|上げて"
    ),
    makes=later(
        r"書[いきく]|作(?:り|る|っ|成)|まとめ|仕上げ|訳|描|撮|録音|コメント|感想|意見|見積|用意|準備|返[しす]|清書|添削|校正|校閲|編集|印刷|読んで|目を通"
    ),
    comes=later(
        r"伺|会い|会お|会える|参りま|行きま|行くよ|行くね|来ます|来られ|来ていた|来てくだ|来てもら|訪ね|訪問|案内|寄り|寄る|お邪魔|集合|待って|一緒に|ご一緒|打ち合わせ|面談|食事|飲み|持って(?:い|行|参)|持参|お持ちし|お渡し|手渡し|お返しし",
    ),
    came_by=later(
        r"来て(?:くれ|くだ|いただ|もら)|お越し|いらして|いらっしゃって|訪ねて|お見舞い|寄って|会って|会いに|お会いでき|お目にかかれ"
    ),
    earlier_one=later(r"先月の|先週の|前回の|去年の|昨年の"),
    introduces=later(r"紹介|引き合わせ|つなぎ"),
    will_introduce=later(
        r"(?:紹介|引き合わせ|おつなぎ|お引き合わせ)(?:いた)?(?:し(?:ます|ておきます|とく|ておく|ましょう(?!か))|する)(?:ね|よ|から|ので)*(?:[。！!♪〜、]|$)|(?:つなぎます|つなぐ(?:ね|よ)|引き合わせ(?:ます|る(?:ね|よ)))",
    ),
    will_by_day=later(
        r"(?:明日|明後日|今日|今夜|今晩|来週|今週|来月|今月|月末|週末|週明け|年内|[月火水木金土日]曜日?|[0-9０-９一二三四五六七八九十]+日)(?:の(?:朝|昼|夜|夕方|午前|午後))?(?:に|までに?|中に?|から|には)?[^。？?]{0,24}(?<!あり)(?<!い)(?<!なり)(?<!思い)(?<!まり)(?<!わり)(?<!でき)(?<!かかり)(?<!違い)(?<!きり)(?<!れ)(?<!休み)(?<!会い)(?<!ござい)(?<!おり)(?<!帰り)(?<!過ごし)(?<!出かけ)(?<!働き)(?<!たいと思い)ます(?:ね|よ|ので|から)?[。！!]*$",
    ),
    pledged=PLEDGED,
    not_pledged=NOT_PLEDGED,
    names_link=later(r"リンク|アドレス|URL|ＵＲＬ|サイト", re.IGNORECASE),
    names_picture=later(r"写真|画像|スナップ"),
    what_came=_what_came,
)
