"""Japanese: words that name a day."""

from __future__ import annotations

import re
from datetime import date

from daemon.think.due import (
    FRIDAY,
    SUNDAY,
    DayWords,
    after,
    before,
    day_in_months,
    day_of_month,
    event_day_finder,
    exact,
    friday_left,
    gone_day_finder,
    in_month,
    mention_finder,
    month_end,
    months_after,
    next_weekday,
    weekday_of_week,
)
from daemon.think.later import later

_DIGITS = {sign: number for number, sign in enumerate("〇一二三四五六七八九")}
_N = r"(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})"
_W = r"(?P<weekday>[月火水木金土日])曜"
_ITS_WEEKDAY = r"(?:の[月火水木金土日]曜日?|[(（][月火水木金土日](?:曜日?)?[)）])?"  # 17日の土曜: the date says it
_THIRD = {"上": 10, "中": 20, "下": 0, "初": 10, "半": 20, "な": 20, "末": 0, "い": 0, "頭": 10}


def number(word: str) -> int:
    """十二 or 12 as a number; at most two figures of kanji."""
    if word.isascii():
        return int(word)
    tens, ten, ones = word.rpartition("十")
    return (_DIGITS.get(tens, 1) if ten else 0) * 10 + _DIGITS.get(ones[-1:], 0)


def _weekday(found: re.Match[str]) -> int:
    return "月火水木金土日".index(found["weekday"])


def _part(sent: date, months: int, part: str) -> date | None:
    day = _THIRD[part[0]] or month_end(sent, months).day
    return day_in_months(sent, months, day)


# 書類が揃い次第、3週間以内に: counted from a day that nobody knows
_ONCE_DONE = later(
    r"(?:次第|(?:揃|そろ|届|着|戻|決ま|終わ|整|もら|いただ|頂|受け取)(?:い|っ|き|り)?(?:まし)?(?:たら|て(?:から|のち|以降)|たあと|た後|ましたら|ば)|(?:到着|受領|入金|確定|完成)(?:後|し(?:まし)?たら|してから|次第))、?[^。、]{0,8}$"
)


def _later(found: re.Match[str], sent: date) -> date | None:
    if _ONCE_DONE.search(found.string, 0, found.start()):
        return None
    count = number(found["count"])
    if found["unit"] in ("か月", "ヶ月", "カ月", "ヵ月", "ケ月"):
        return months_after(sent, count)
    return after(sent, {"日": count, "週間": 7 * count, "週": 7 * count, "時間": count // 24, "分": 0}[found["unit"]])


def _this_week(sent: date) -> date | None:
    """The last working day of this week: of the one that comes, if it is Sunday, and Sunday, if it is Saturday."""
    return friday_left(sent) if sent.weekday() < SUNDAY - 1 else after(sent, 1 if sent.weekday() < SUNDAY else 5)


TABLE = (
    DayWords(
        rf"(?P<year>20[0-9]{{2}})[年/.-](?P<m>{_N})[月/.-](?P<day>{_N})日?",
        lambda m, _s: exact(int(m["year"]), number(m["m"]), number(m["day"])),
        "2026年11月2日に",
        "2026-11-02",
    ),
    DayWords(
        rf"(?P<m>{_N})月(?P<day>{_N})日{_ITS_WEEKDAY}",
        lambda m, s: in_month(s, number(m["m"]), number(m["day"])) if number(m["day"]) else None,
        "12月10日までに",
        "2026-12-10",
        back="year",
    ),
    DayWords(
        rf"(?P<m>{_N})月(?:の)?(?P<part>上旬|中旬|下旬|初め|はじめ|半ば|なかば|中頃|中ごろ|末|いっぱい|初旬|頭)",
        lambda m, s: in_month(s, number(m["m"]), _THIRD.get(m["part"][0], 10)),
        "十一月末までに",
        "2026-11-30",
        span=True,
    ),
    DayWords(
        r"(?P<m>1[0-2]|0?[1-9])/(?P<day>3[01]|[12][0-9]|0?[1-9])(?![0-9/])",
        lambda m, s: in_month(s, int(m["m"]), int(m["day"])),
        "2/12までに",
        "2027-02-12",
        back="year",
    ),
    DayWords(
        rf"来月(?:の)?(?P<day>{_N})日", lambda m, s: day_in_months(s, 1, number(m["day"])), "来月5日に", "2026-11-05"
    ),
    DayWords(
        r"来月(?:の)?(?P<part>上旬|中旬|下旬|初め|半ば|なかば|中頃|中ごろ|末|いっぱい|初旬|頭)",
        lambda m, s: _part(s, 1, m["part"]),
        "来月上旬に",
        "2026-11-10",
        span=True,
    ),
    DayWords(
        rf"今月(?:の)?(?P<day>{_N})日{_ITS_WEEKDAY}",
        lambda m, s: day_in_months(s, 0, number(m["day"])),
        "今月20日に",
        "2026-10-20",
    ),
    DayWords(r"来月(?:中)?", lambda _m, s: month_end(s, 1), "来月中に", "2026-11-30", span=True),
    DayWords(r"再来週(?:の)?" + _W, lambda m, s: weekday_of_week(s, _weekday(m), 2), "再来週の火曜に", "2026-10-27"),
    DayWords(
        r"(?:来週|翌週)(?:の)?" + _W, lambda m, s: weekday_of_week(s, _weekday(m), 1), "来週の金曜に", "2026-10-23"
    ),
    DayWords(r"今週(?:の)?" + _W, lambda m, s: weekday_of_week(s, _weekday(m), 0), "今週の金曜に", "2026-10-16"),
    DayWords(r"再来週(?:中)?", lambda _m, s: weekday_of_week(s, FRIDAY, 2), "再来週中に", "2026-10-30", span=True),
    DayWords(
        r"来週(?:の)?(?:週末|末)|次の週末",
        lambda _m, s: weekday_of_week(s, SUNDAY, 1),
        "来週末に",
        "2026-10-25",
        span=True,
    ),
    DayWords(
        r"週明け|来週(?:の)?(?:頭|早々|初め|はじめ|あたま)|週(?:初め|の初め|の頭)",
        lambda _m, s: next_weekday(s, 0),
        "週明けに",
        "2026-10-19",
        span=True,
    ),
    DayWords(r"来週(?:の)?半ば", lambda _m, s: weekday_of_week(s, 2, 1), "来週半ばに", "2026-10-21", span=True),
    DayWords(r"来週(?:中)?|翌週", lambda _m, s: weekday_of_week(s, FRIDAY, 1), "来週中に", "2026-10-23", span=True),
    DayWords(
        r"今週末|(?:この|今度の)?週末(?!明)",
        lambda _m, s: max(weekday_of_week(s, SUNDAY, 0), s),
        "今週末に",
        "2026-10-18",
        span=True,
    ),
    DayWords(r"今週(?:中|いっぱい|内)?", lambda _m, s: _this_week(s), "今週中に", "2026-10-16", span=True),
    DayWords(r"明々後日|しあさって", lambda _m, s: after(s, 3), "しあさってに", "2026-10-17"),
    DayWords(r"明後日|あさって", lambda _m, s: after(s, 2), "明後日までに", "2026-10-16"),
    DayWords(
        r"(?:今日)?明日中|明日|あした|(?<![一-龠ぁ-ん])あす|明朝|明晩|明夕|翌日|翌朝|明くる",
        lambda _m, s: after(s, 1),
        "明朝に",
        "2026-10-15",
    ),
    DayWords(
        rf"(?P<count>{_N})(?P<unit>日|週間|時間|分|か月|ヶ月|カ月|ヵ月|ケ月)"
        r"(?:以内|後|のうち|ほど(?:で|後)|程度で|ください|待)",
        _later,
        "3日以内に",
        "2026-10-17",
        span=True,
    ),
    DayWords(r"ひと月(?:以内|後|のうち|で)", lambda _m, s: months_after(s, 1), "ひと月以内に", "2026-11-14", span=True),
    DayWords(
        r"(?:二、?三日|2、?3日|2〜3日|二〜三日)(?:中|以内|のうち|ほど|で|待)",
        lambda _m, s: after(s, 3),
        "二、三日中に",
        "2026-10-17",
        span=True,
    ),
    DayWords(
        rf"あと(?P<count>{_N})日(?!で(?:も|すら)|は[^待まかも])",
        lambda m, s: after(s, number(m["count"])),
        "あと三日",
        "2026-10-17",
    ),
    DayWords(r"一両日", lambda _m, s: after(s, 2), "一両日中に", "2026-10-16", span=True),
    DayWords(
        rf"(?P<count>{_N})(?P<unit>週間|週|か月|ヶ月|カ月)(?:で|中|の間)", _later, "2週間で", "2026-10-28", span=True
    ),
    DayWords(
        r"(?:今月|月)(?:の)?(?P<part>上旬|中旬|下旬|半ば|なかば|中頃|中ごろ|初旬)|(?<!月)(?P<bare>上旬|中旬|下旬)",
        lambda m, s: next(
            (d for d in (_part(s, 0, m["part"] or m["bare"]), _part(s, 1, m["part"] or m["bare"])) if d and d >= s),
            None,
        ),
        "中旬に",
        "2026-10-20",
        span=True,
    ),
    DayWords(
        r"今月(?:末|中|いっぱい|内)?|(?<![0-9一二三四五六七八九十来])月末|月内|(?<![0-9])月いっぱい",
        lambda _m, s: month_end(s),
        "月末までに",
        "2026-10-31",
        span=True,
    ),
    DayWords(r"年度(?:末|内|中)", lambda _m, s: in_month(s, 3, 31), "年度末までに", "2027-03-31", span=True),
    DayWords(
        r"年内|今年(?:中|のうち)|年末(?!年始)|大晦日|年の内|年が明ける前",
        lambda _m, s: date(s.year, 12, 31),
        "年内に",
        "2026-12-31",
        span=True,
    ),
    DayWords(
        r"クリスマス(?:の)?(?:前|まで|イブ)",
        lambda _m, s: in_month(s, 12, 24),
        "クリスマス前に",
        "2026-12-24",
        span=True,
    ),
    DayWords(
        rf"(?P<m>{_N})月(?:中|まで|に|いっぱい)",
        lambda m, s: in_month(s, number(m["m"]), 0),
        "十二月中に",
        "2026-12-31",
        span=True,
    ),
    DayWords(
        rf"(?<![0-9一二三四五六七八九十月丸週])(?<!まる)(?<!週に)(?<!月に)(?<!年に)(?P<day>{_N})日(?!間|前|目|分|以内|後(?!半)|連続|ほど|ぶり|ごと|おき|も|常|本|記|程|"
        rf"頃から|空け|あけ|かけ|かか|がかり|休|つぶ|潰|中(?!に)|いっぱい|過ご|遊|ずっと|がんば|頑張|に[0-9一二三四五六七八九十]+[回度杯個本枚食])"
        rf"{_ITS_WEEKDAY}",
        lambda m, s: day_of_month(s, number(m["day"])),
        "20日に",
        "2026-10-20",
        back="month",
    ),
    DayWords(
        r"(?:次の|今度の|この|直近の)?" + _W,
        lambda m, s: next_weekday(s, _weekday(m)),
        "木曜までに",
        "2026-10-15",
        back="week",
    ),
    DayWords(
        r"(?:本日|今日|きょう)(?:中)?|今夜|今晩|今夕|今朝|けさ|のちほど本日|今から|ただちに|直ちに|今すぐ|このあとすぐ",
        lambda _m, s: s,
        "本日中に",
        "2026-10-14",
    ),
    DayWords(  # 金曜の夜に, 前日の夕方に: a part of a day that is named, or of one that is not known
        r"(?<!の)(?:(?:夕飯|夕食|晩(?:ごはん|ご飯|飯))まで(?:に)?|夕方(?:まで|に)|(?:お?昼|正午|夜|晩)(?:まで)?に|午前中|午後(?:一|イチ)|終業|定時)",
        lambda _m, s: s,
        "夕方までに",
        "2026-10-14",
        back="clock",
    ),
    DayWords(
        rf"(?<![0-9一二三四五六七八九十]){_N}時(?!間|代|期|点)",
        lambda _m, s: s,
        "7時に",
        "2026-10-14",
        span=True,
        back="clock",
    ),
)


# 金曜に会ったときに返します: it is still to come
_WHEN = r"(?:とき|時(?!点)|後(?!悔)|あと|際|折|ほう|方(?!針)|ついで|帰り|場合)"
# 月曜の夜に亡くなりました、金曜に葬儀です: done on that day, whatever else is to come.
_DONE = (
    r"(?:(?:亡くな|お亡くなりにな|身罷|みまか)(?:り|って|った)|息を引き取(?:り|って|った)|(?:他界|永眠|急逝|逝去|死去)(?:し|いたし|され)|(?:生ま|産ま)れ(?:、|て|た|まし)|"
    r"(?:(?:手術|検査)(?:を(?:し|受け|済ませ|終え)|が(?:済み|終わり))|退院し|入院し|出産し|引っ越し|結婚し|入籍し|合格し|骨折し|退職し|帰国し|上京し|転び|倒れ|届き|着き|受け取り|"
    rf"戻り|帰り|終わり|終え|済ませ|済み|辞め|買い|見つかり|やめ|送り|お送りし|渡し|お渡しし|会い|お会いし)まし(?:た(?!ら|{_WHEN})|て)|"
    rf"(?:(?:手術|検査)(?:をし|を受け)|退院し|入院し|出産し|引っ越し|結婚し|入籍し|合格し|骨折し|退職し|帰国し|転ん|倒れ|届い|着い|受け取っ|戻っ|帰っ|終わっ|終え|済ませ|済ん|辞め|買っ|見つかっ|送っ|渡し|会っ)[ただ](?!ら|い|り|{_WHEN}))"
)
days_in = mention_finder(
    TABLE,
    r"(?!)",
    r"(?:[^、。]{0,4})?(?:まで(?:に|には)?|中に|以内に|迄に)",
    gone_after=rf"(?:日)?(?:の(?:朝|昼|夜|晩|夕方|未明|明け方|深夜|早朝|午前|午後|夜中))?(?:に|、|の)?(?:[^、。とは]{{0,14}}?、?){_DONE}",
)

GONE = (
    DayWords(r"一昨日|おととい", lambda _m, s: before(s, 2), "一昨日", "2026-10-12"),
    DayWords(r"(?<!一)昨日|昨夜|昨晩|きのう|ゆうべ|昨夕", lambda _m, s: before(s, 1), "昨夜", "2026-10-13"),
    DayWords(r"先々週(?:の)?" + _W, lambda m, s: weekday_of_week(s, _weekday(m), -2), "先々週の金曜", "2026-10-02"),
    DayWords(r"先週(?:の)?" + _W, lambda m, s: weekday_of_week(s, _weekday(m), -1), "先週の金曜", "2026-10-09"),
    DayWords(
        rf"先月(?:の)?(?P<day>{_N})日", lambda m, s: day_in_months(s, -1, number(m["day"])), "先月5日", "2026-09-05"
    ),
    DayWords(rf"(?P<count>{_N})日前", lambda m, s: before(s, number(m["count"])), "三日前", "2026-10-11"),
)
event_day = event_day_finder(
    days_in,
    GONE,
    r"(?:ました|でした|まして|[っしれきいけえせてべめ]た|(?<![なるたうくすつむぐぶ])んだ|いだ)(?:よ|ね|の|そう|と|って|ん|[。!！、]|$)",
    r"予定|日付(?:け)?(?:で|を)|来週|来月|次の|今度の|これから|ます[。よねが]|ます$|ことに(?:な(?:り|っ)|し(?:まし)?た|いたし|決め)|運びと(?:な|相成)|手はず|段取り|(?:開店|開業|初日|本番|挙式|式|出発|開幕|初演|初出勤|入社|試験)(?:日)?は(?:[0-9一二三四五六七八九十]+月)?[0-9一二三四五六七八九十]+日(?:です|だ|の予定|を予定)|(?:に|で)決ま(?:り|っ)",
    r"(?<!週)末|大晦日",
)
day_gone = gone_day_finder(days_in, GONE, r"^.*(?:の[^、。]{0,12}(?:件|こと|話|相談|予定)|について|と(?:言|聞)|という)")
