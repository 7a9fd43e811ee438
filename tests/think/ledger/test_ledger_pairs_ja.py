"""One thing asked or promised in Japanese and one letter after it: what it leaves open and what it closes."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.mail.sentences import sentences_of
from daemon.think.model import Sentence
from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail

ANSWERS = """
鍵はどこに置いてありますか。 | 玄関の植木鉢の下です。 | answered
鍵はどこに置いてありますか。 | 下駄箱を見てみてください。 | answered
鍵はどこに置いてありますか。 | メールありがとう。/今ちょっと手が離せないので、夜に返事します。 | open
明日の会議は何時からですか。 | 10時からです。 | answered
明日の会議は何時からですか。 | 資料、助かりました！ | open
明日の会議は何時からですか。 | 時間は部長に聞いてください。 | answered
お母さまのお加減はいかがですか。 | おかげさまで、先週退院しました。 | answered
お母さまのお加減はいかがですか。 | お気遣いありがとうございます。 | open
新しい部長はどんな人？ | すごく気さくな人だよ。 | answered
週末、海に行かない？ | 行く行く！ | answered
週末、海に行かない？ | ごめん、週末は法事なんだ。 | answered
週末、海に行かない？ | いいなあ、海。/こっちは毎日雨だよ。 | open
参加費はいくらですか。 | 三千円です。 | answered
参加費はいくらですか。 | 参加費は無料ですよ。 | answered
参加費はいくらですか。 | 当日、受付でお支払いください。 | open
猫アレルギーはありますか。 | ないです。 | answered
猫アレルギーはありますか。 | 大丈夫！ | answered
佐伯さんの連絡先をご存じですか。 | すみません、存じ上げないんです。 | answered
佐伯さんの連絡先をご存じですか。 | 佐伯さんなら総務の森さんが知っていると思います。 | answered
佐伯さんの連絡先をご存じですか。 | 承知しました。/確認してお知らせします。 | open
次の例会は第何週ですか。 | 第三週の土曜です。 | answered
赤と白、どちらがいい？ | 白で！ | answered
赤と白、どちらがいい？ | うーん、迷うな。/明日まで考えさせて。 | open
赤と白、どちらがいい？ | どっちでもいいよ。 | answered
予算はどのくらいですか。 | 十万円以内で考えています。 | answered
原稿、もう届いた？ | 今朝届きました。 | answered
原稿、もう届いた？ | まだみたい。 | answered
昨日の試合、勝った？ | 2対1で勝ちました！ | answered
いつ東京に来るの？ | 来月の三日に行くよ。 | answered
いつ東京に来るの？ | 東京、久しぶりだなあ。 | open
いつ東京に来るの？ | 日程が決まったら連絡するね。 | open
この色で進めてよろしいでしょうか。 | はい、お願いします。 | answered
この色で進めてよろしいでしょうか。 | 拝見しました。 | open
脚立を貸していただけませんか。 | どうぞ、いつでも取りに来てください。 | answered
脚立を貸していただけませんか。 | あいにく今、弟に貸しているんです。 | answered
脚立を貸していただけませんか。 | いつもお世話になっております。/庭の柿が色づいてきました。 | open
名簿を送ってください。 | 了解です。 | open
名簿を送ってください。 | 金曜までに送りますね。 | answered
名簿を送ってください。 | 名簿は総務が持っています。 | answered
名簿を送ってください。 | さっき送りました。 | answered
土曜の受付を手伝ってもらえる？ | もちろん！ | answered
土曜の受付を手伝ってもらえる？ | 任せて！ | answered
土曜の受付を手伝ってもらえる？ | 土曜は空いてるよ。 | answered
土曜の受付を手伝ってもらえる？ | この前は楽しかったね。 | open
猫を預かってもらえないでしょうか。 | 喜んでお預かりします。 | answered
猫を預かってもらえないでしょうか。 | ごめんなさい、うちはペット禁止なんです。 | answered
推薦状を書いていただけないでしょうか。 | 私でよければ書かせていただきます。 | answered
推薦状を書いていただけないでしょうか。 | ご連絡ありがとうございます。/少し考えさせてください。 | open
請求書を再発行していただけますか。 | 再発行しましたので、添付いたします。 | answered
請求書を再発行していただけますか。 | ご迷惑をおかけしております。 | open
山田さんを紹介してくれない？ | いいよ、今度紹介する。 | answered
予備の電池はどこ？ | 引き出しの中だよ。 | answered
駅までどうやって行けばいいですか。 | 北口を出て右に曲がってください。 | answered
駅までどうやって行けばいいですか。 | 地図を添付しますね。 | answered
担当の方はどなたですか。 | 経理の岸さんです。 | answered
担当の方はどなたですか。 | お世話になっております。/取り急ぎお礼まで。 | open
お子さん、何歳になった？ | もう七歳だよ。早いよね。 | answered
明日、来られそう？ | たぶん大丈夫！ | answered
明日、来られそう？ | 仕事次第かな。 | open
明日、来られそう？ | 明日だね、了解。 | open
肉と魚、どちらになさいますか。 | 魚でお願いします。 | answered
会費はもう集めましたか。 | ええ、全員分いただいています。 | answered
会費はもう集めましたか。 | 田中さん以外は集まりました。 | answered
この本、読んだことある？ | 読んだよ、泣けた。 | answered
この本、読んだことある？ | 本といえば、図書館が新しくなったね。 | open
飲み物は何がいい？ | なんでも！ | answered
泊まりは一泊ですか、二泊ですか。 | 二泊の予定です。 | answered
いつまでに提出すればよいですか。 | 来週の水曜までにお願いします。 | answered
いつまでに提出すればよいですか。 | 期限は特にありません。 | answered
犬を連れて行ってもいいですか。 | 申し訳ないのですが、店内はペット不可なんです。 | answered
犬を連れて行ってもいいですか。 | もちろんどうぞ。 | answered
写真を何枚か送ってくれませんか。 | 送ったよ！ | answered
写真を何枚か送ってくれませんか。 | ごめん、スマホを落として写真が消えちゃったんだ。 | answered
写真を何枚か送ってくれませんか。 | あとで探してみるね。 | answered
ご承認をお願いいたします。 | 承認しました。 | answered
ご承認をお願いいたします。 | 確認中です。/少々お待ちください。 | open
鍵を管理人さんに渡しておいてください。 | 渡しておきました。 | answered
車を出してもらえると助かります。 | 土曜なら出せます。 | answered
車を出してもらえると助かります。 | 車検中で、今月は無理なんです。 | answered
ちらしを三十枚刷ってもらえますか。 | 三十枚ですね。明日刷ります。 | answered
ちらしを三十枚刷ってもらえますか。 | ちらしのデザイン、素敵ですね！ | open
会議室を予約しておいてくれますか。 | 第一会議室を取りました。 | answered
会議室を予約しておいてくれますか。 | その日は全部埋まっていました。 | answered
お時間をいただけないでしょうか。 | 来週の火曜の午後でしたら空いております。 | answered
原稿を見ていただけますか。 | 原稿、確かに受け取りました。 | open
"""  # what was asked | the reply, its sentences parted by a slash | what becomes of it
PROMISES = """
本は木曜に返します。 | S | 本、返しておいたよ。ポストに入れました。 | kept
本は木曜に返します。 | O | 本、ポストに入ってたよ。ありがとう。 | kept
本は木曜に返します。 | S | 本ですが、土曜に返します。すみません。 | moved
本は木曜に返します。 | S | 木曜は行けなくなったので、本は土曜でもいい？ | moved
本は木曜に返します。 | S | ごめん、本をなくしてしまいました。 | broken
本は木曜に返します。 | O | 本は急がなくていいですよ。 | overdue
本は木曜に返します。 | O | 本はもう一冊あるので、返さなくて大丈夫です。 | kept
本は木曜に返します。 | O | 了解です。楽しみにしています。 | overdue
本は木曜に返します。 | S | 昨日の本の話、面白かったね。 | overdue
見積書は木曜までに作成いたします。 | S | 見積書ができましたので、お送りします。 | kept
見積書は木曜までに作成いたします。 | S | 見積書の作成が遅れております。月曜にはお送りできます。 | moved
見積書は木曜までに作成いたします。 | S | 申し訳ございません。見積書はお出しできないことになりました。 | broken
見積書は木曜までに作成いたします。 | O | 見積書の件、よろしくお願いいたします。 | overdue
見積書は木曜までに作成いたします。 | O | 見積書、拝見しました。ありがとうございます。 | kept
木曜にケーキを焼いていくね。 | O | 昨日のケーキ、おいしかった！ | kept
木曜にケーキを焼いていくね。 | S | ケーキ、熱が出て焼けなくなっちゃった。ごめん。 | broken
木曜にケーキを焼いていくね。 | S | 卵を買ってきたよ。 | overdue
大家さんには木曜までに電話しておきます。 | S | 大家さんに電話しました。 | kept
大家さんには木曜までに電話しておきます。 | S | 大家さんと話がつきました。 | kept
大家さんには木曜までに電話しておきます。 | S | 大家さんが電話に出ないので、また土曜にかけます。 | moved
会場は木曜までに予約します。 | S | 会場、取れました！ | kept
会場は木曜までに予約します。 | S | 会場は満室で取れませんでした。 | broken
会場は木曜までに予約します。 | S | 会場の予約は完了しています。 | kept
写真は木曜に送るね。 | S | 写真、送りました。見てみてね。 | kept
写真は木曜に送るね。 | S | 写真は週末まで待って。 | moved
写真は木曜に送るね。 | O | 写真、届いた！ | kept
写真は木曜に送るね。 | O | 写真まだかな？ | overdue
木曜の夜に電話します。 | S | 電話できなくてごめんなさい。日曜にかけ直します。 | moved
木曜の夜に電話します。 | O | 昨日は電話をありがとう。 | kept
ガス代は木曜までに払っておきます。 | S | ガス代、払いました。 | kept
ガス代は木曜までに払っておきます。 | S | ガス代、コンビニで払ってきたよ。 | kept
ガス代は木曜までに払っておきます。 | S | ガス代が高くて驚きました。 | overdue
地図は木曜までに描いて渡すね。 | O | 地図、ポストに入ってました。助かります！ | kept
領収書は木曜に郵送します。 | O | 領収書、まだ届いていないようです。 | overdue
領収書は木曜に郵送します。 | S | 領収書は昨日発送いたしました。 | kept
チケットは木曜までに買っておくよ。 | S | チケットは売り切れで買えませんでした。 | broken
チケットは木曜までに買っておくよ。 | S | チケット取れたよ！ | kept
チケットは木曜までに買っておくよ。 | S | チケット、四枚買ってきた。 | kept
木曜に伺います。 | S | 木曜に伺うと申しましたが、金曜に変更させてください。 | moved
木曜に伺います。 | O | 昨日はお越しいただきありがとうございました。 | kept
木曜に伺います。 | S | 急用で伺えなくなりました。 | broken
原稿は木曜までに仕上げます。 | S | 原稿、仕上がりました。 | kept
原稿は木曜までに仕上げます。 | S | 原稿があと少しで、日曜までお待ちいただけますか。 | moved
原稿は木曜までに仕上げます。 | S | 原稿の締め切りは厳しいですね。 | overdue
原稿は木曜までに仕上げます。 | O | 原稿、楽しみにお待ちしています。 | overdue
犬の散歩は木曜にしておくね。 | S | 犬の散歩、行ってきたよ。 | kept
犬の散歩は木曜にしておくね。 | O | 昨日は犬の散歩をありがとう。 | kept
先生には木曜までに聞いておきます。 | S | 先生に聞きました。来週で大丈夫だそうです。 | kept
"""  # promised on Monday | S: two days later, by the same; O: four days later, by the other | what becomes of it


def lines(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


def read(text: str, day: int) -> Sentence:
    return read_sentence(text, date(2026, 5, day), "ja")


@pytest.mark.parametrize(("asked", "told", "state"), lines(ANSWERS))
def test_a_reply_of_the_thread_answers_or_does_not(asked: str, told: str, state: str) -> None:
    reply = [read(text, 5) for text in told.split("/")]
    letters = [
        mail("a", at(5, 4), "theirs", read(asked, 4), thread="one"),
        mail("b", at(5, 5), "mine", *reply, thread="one"),
    ]
    rows = [row for row in ledger(letters, at(5, 6)) if row.kind != "promise"]
    assert [(row.since, row.state) for row in rows] == [(date(2026, 5, 4), state)]


@pytest.mark.parametrize(("promised", "by", "told", "state"), lines(PROMISES))
def test_a_later_letter_keeps_moves_or_breaks_a_promise_or_does_not(
    promised: str, by: str, told: str, state: str
) -> None:
    day, side = (6, "theirs") if by == "S" else (8, "mine")
    later = [read(text, day) for text in sentences_of(told)]
    letters = [
        mail("a", at(5, 4), "theirs", read(promised, 4), thread="one"),
        mail("b", at(5, day), side, *later, thread="one"),
    ]
    rows = [row for row in ledger(letters, at(5, 8, 20)) if row.kind == "promise" and row.since == date(2026, 5, 4)]
    assert [row.state for row in rows] == [state]
