"""Japanese: what is asked in plain words, without か or the mark, or with its reason behind it, waits for an answer; a statement does not."""

from __future__ import annotations

import pytest

from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote

ASKED = """
そっちの駅って北口と南口どっちが近い
その話、もう奥さんには伝えたの
権利証がどこにあるか知らない？
伴奏の先生へのお礼は、みんなでいくらずつにしましょう。
数は何人様分をお作りいたしましょう。
大会、駒はこっちで持ってくのかい
来春の社中展は例年どおり市民ギャラリーでございましょうか。
ばあちゃんの薬どこに置いた
昨日の会議、誰が出てた
その本いくらした
田中さんの電話番号わかる
鍵はどこだ
鍵、どこ
次はいつ帰ってくる
ご都合のよい日にちを二つ三つお知らせいただければと存じます。
当番表の空いた欄に名前を書き込んでもらわないと、来月が回りません。
今度の発表、最前列で応援しててよ
当日の録画、おばあちゃんにも焼いてあげて。
松前漬けだけは作っていただけますか、子どもたちが大好きで。
写真がちゃんと移ってるか見てみて。
緑でしたら在庫がございますが、いかがいたしましょうか。
緑でしたら在庫がございますが、いかがなさいますか。
雨のようですが、明日はどうなさいますか。
お返しはどのようにいたしましょうか。
残った分は来週お送りすることもできますが、いかがしましょうか。
電車が止まっているようだけど、どうしましょう。
お席は窓側と通路側がございますが、どういたしましょう。
金曜が無理なら日曜でもいいけど、どうする？
私は何時に着けばいいのかしら。
僕はあと何回練習に出ればいいのかな。
私は何を担当するのかな。
私たちの席はどこになるのかしら。
うちの子はいつまで休むのかな。
"""
NOT_ASKED = """
父はどこにいるか知らない。
何か持っていくの忘れた
何が起きたのか分からない
いつ来てもいいよ
どこに行っても人だらけ
誰か来た
何度も電話した
もう宿は決めた
どれもおいしかった
いくらでも食べられる
何とか間に合った
何時間も待った
みんなで楽しくやりましょう。
どこか静かなところで会いましょう。
いつかまた会いましょう。
妹にも焼いてあげて喜ばれました。
ああ、そうかい。
毛布があったかい
そっちは任せた
あのとき背中を押していただかなければ、今の仕事には就いていませんでした。
一度医者に診てもらわないと、治りません。
よく覚えててよかった。
ああ、どうしましょう。
財布を落としてしまって、どうしましょう。
私、あと何年書けるのかしら。
うちはどうしてこう迷うんでしょうね。
俺、あとどれだけ走れるのかな。
私の人生、いったい何だったのかしら。
俺はいつまで働くのかな。
自分は何のために働いてきたんだろうな。
私っていつもどこに向かっているのかしら。
どうして私はいつもこうなんだろう。
"""


def _asked(text: str) -> list[str]:
    rows = ledger([wrote("a", 4, "theirs", "A word", text, thread="t")], at(5, 6))
    return [one.sentence for one in rows if one.kind != "promise"]


@pytest.mark.parametrize("text", ASKED.split("\n")[1:-1])
def test_somebody_waits(text: str) -> None:
    assert _asked(text)


@pytest.mark.parametrize("text", NOT_ASKED.split("\n")[1:-1])
def test_nobody_waits(text: str) -> None:
    assert _asked(text) == []
