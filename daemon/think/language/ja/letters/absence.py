"""Japanese: how somebody says that they are away, and until when."""

from __future__ import annotations

from datetime import date

from daemon.think.language.ja.days import number
from daemon.think.language.letters.tie import Absence
from daemon.think.later import later

_SOME = "数"


_SEASONS = {
    "春": (4, 1),
    "夏": (7, 1),
    "秋": (9, 1),
    "冬": (12, 1),
    "新年度": (4, 1),
    "年": (1, 4),
    "お盆": (8, 17),
    "盆": (8, 17),
}
_UNTIL_SEASON = later(
    r"(?:(?:来年|翌年|来|今年|この)の?)?(?P<name>新年度|[春夏秋冬])(?:先|頃|ごろ)?(?:まで|に(?:は)?(?:戻|帰|復帰|復職))|(?P<behind>年|お?盆)明け(?:まで|に)|(?P<next>来年|翌年)まで"
)


def _month(text: str, sent: date) -> date | None:
    """Away until spring or the new year; a month is read among the days."""
    found = _UNTIL_SEASON.search(text)
    if not found:
        return None
    month, day = _SEASONS[found["name"] or found["behind"] or "年"]
    first = date(sent.year, month, day)
    return first if first > sent and not found["next"] else first.replace(year=sent.year + 1)


def _number(word: str) -> int:
    return 3 if word == _SOME else int(word) if word.isdecimal() else number(word)


ABSENCE = Absence(
    away=later(
        r"(?:まで|いっぱい|から[^。]{0,14}まで|(?:に|から)(?:は)?)[^。]{0,16}(?:不在|休暇|入院|療養|休み(?:を|ま|です)|留守|出張|連絡(?:が)?(?:つき(?:ません)|取れ(?:ません|なく)|がつか|つかなく)|返信(?:が)?できません|休業|産休|育休|海外|夏季休業|お休み|(?:日本|東京|国内|こちら|現場|職場|仕事)を離れ|休[職学養]|静養|渡航|留学|(?:旅行|帰省|里帰り|研修|旅)(?:に出|中|し|で不在|で留守|いた)|メール(?:が|を|は)(?:読め|見られ|拝見でき|確認でき)(?:ません|ない)|(?:ネット|電波|電話)(?:(?:が|も)?(?:使え|届き|つながり)ません|の(?:ない|使えない|届かない|つながらない))|(?:家|うち|留守|席)を(?:空け|あけ)(?!て待)|圏外)|まで[^。]{0,10}実家に(?:帰|戻|い)|(?:不在|休暇|留守)(?:に|で|を)[^。]{0,20}(?:まで|に戻り)|(?:メール|返信|返事|連絡)(?:が|を|は|も)[^。]{0,16}まで[^。]{0,12}(?:見られ|読め|でき|取れ|つき)(?:ません|ない|ず)"
    ),
    of_another=later(
        r"(?:(?<!メール)(?<!返信)(?<!連絡)(?<!電話)(?<!私)(?<!僕)(?<!わたし)[がも](?=[^、。]*\Z)|(?:父|母|兄|姉|弟|妹|夫|妻|主人|旦那|息子|娘|孫|友人|子ども?|上司|部下|同僚|担当|店|館|校|園|教室|会社)(?:たち)?は[^。]*\Z)"
    ),
    returns=later(
        r"(?:(?:より|から)(?:は)?(?:通常(?:どおり|通り)?(?:に)?)?(?:出社|出勤|(?:業務|営業|勤務)を?再開)|(?:より|から|に)(?:復帰|復職|帰国|帰社|退院))(?:いた|致|する|予定|の予定|します|となり)|(?:日|頃|ごろ|末|旬|曜)に(?:戻り(?:ます|ました)|帰って(?:き|まい)|戻って(?:き|まい)|戻る予定)(?<!ました)|(?:戻り|帰国|帰り|復帰|復職|出社|出勤|帰宅|退院)は[^。、]{1,12}(?:日|末|旬|曜|頃|ごろ)"
    ),
    of_writer=later(
        r"\A(?![^。]*(?:[がも](?=[^、])|(?:父|母|兄|姉|弟|妹|夫|妻|主人|息子|娘|孫|友人|子ども?)(?:たち)?は))"
    ),
    through=later(r"まで|いっぱい"),
    month=_month,
    gone_for=later(
        r"(?<![月/\d第])(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3}|数)(?:か|ヶ|ヵ|カ|箇)?(?P<unit>[日週]|(?<=[かヶヵカ箇])月)(?!まで|から|より|以降|付)間?(?:ほど|くらい|ぐらい|程度|ばかり)?(?:の間|の予定で)?(?:、|は)?"
        r"(?:[^。、]{0,10}(?:に|で|から|を|へ))?(?:留守に|不在|休暇(?:を|に)|入院(?:し|いた|する|と)|出張(?:し|いた|に|で)|海外(?:に|へ|で)|旅に|お休みを|休みを|療養)"
    ),
    numbers=_number,
    units={"日": 1, "週": 7, "月": 30},
    no_absence=later(r"(?:まし|でし)た|もし|たら|毎|前に|[?？]"),
    left=later(r"退職|退社|異動(?:し|いた|致)|転職|離任|退任|定年"),
)
