"""Japanese: acts that the weights alone may not add to a sentence, whatever its other words are like."""

from __future__ import annotations

from daemon.think.later import later

_BARRED = {
    # Thanks, and what one knows, feels or has not forgotten, want nothing: ありがたく存じております, 忘れてはおりません。
    "ask": later(
        r"^(?:はじめまして|初めまして|お初に)|勘弁して|堪忍|無用に(?:願|お願)|ほしいくらい|もらってくれ(?:ない|ません|る)|(?:なっ|勝っ|育っ|晴れ|降っ|やん|咲い|治っ|続い|終わっ|始まっ|伝わっ|届い|売れ|減っ|増え|受かっ)[てで](?:ほし|欲し)い|"
        r"(?:降りさ|辞退さ|白紙に戻さ|欠席さ|キャンセルさ|遠慮さ)せて|(?:た|てくれる|てくださる)(?:こと)?(?:らしい|そうです|そうだ|とか|みたい|んだって|んですって|とのこと)(?:です|だ|の)?[。、よね]|(?:と|よう(?:に)?)(?:頼|言いつけ|命じ|お願いし)[んでていたけ]+(?:。|$)|(?<!あらかじめ)(?<!前もって)(?<!先に)(?:御礼|お礼)(?:を)?申し上げ|"
        r"(?<!もらえない)(?<!くれない)(?<!いただけない)(?<!もらえる)(?<!できない)かなと?(?:思って|心配し)|"
        r"ありがた|ありがとう|感謝|存じ(?:ております|ています|ました|上げております)|忘れて(?:は)?(?:おり|い)ません|忘れて(?:い)?ない(?:よ|から|です|。)"
    ),
    "give": later(r"遠慮し(?:て(?:お|い)|ます)|気持ちだけ|候補に"),
    "promise": later(
        r"^[^。、]{0,16}(?:転送|添付|同封)(?:いた)?します。?$|遠慮し(?:て(?:お|い)|ます)|気持ちだけ|候補に"
    ),
    "other_focus": later(r"^(?:そう|ほんとに?|本当に?|たしかに|確かに)(?:です|だ)?(?:よ)?ね[。!！]*$"),
    # How somebody of theirs is, is no greeting.
    "smalltalk": later(
        r"^(?:さすが|すごい|素敵|すてき)(?:です|だ)?(?:よ)?ね[。!！]*$|お[母父][様さ]|ご主人|奥[様さ]|お子[様さ]|息子さん|娘さん|ご両親|お孫さん"
    ),
}


def barred(text: str) -> frozenset[str]:
    """The acts that no construction found here and that weights may not add."""
    return frozenset(act for act, pattern in _BARRED.items() if pattern.search(text))
