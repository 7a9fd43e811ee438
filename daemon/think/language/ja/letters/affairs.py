"""Japanese: what becomes of a thing that somebody has told of."""

from __future__ import annotations

from daemon.think.language.letters.news import Affairs
from daemon.think.later import later

AFFAIRS = Affairs(
    named={
        "new_job": later(r"転職|就職|求職|職探し|再就職|仕事(?:を|が)(?:探|見つ|決ま)|新しい(?:職場|会社|仕事)"),
        "move": later(r"引っ越|引越|転居|移住|移り住|新居|家探し|部屋探し"),
        "birth": later(r"妊娠|出産|予定日|臨月|生まれ|産まれ"),
        "wedding": later(r"婚約|結婚|入籍|挙式"),
        "retirement": later(r"退職|辞め(?:た|ま|て|ちゃ|る)|(?:会社|仕事|職場|店|学校)を(?:辞め|やめ)"),
        "exam": later(r"試験|受験|入試|検定|資格"),
        "trip": later(r"旅行|旅(?=に|の|は|を)|留学"),
        "illness": later(r"入院|退院|手術|治療|怪我|けが|骨折"),
    },
    result=later(r"合格|受か[りっ]|通りました|通った|無事に?終|終わりました|終わった|行ってき|帰ってき|帰国し"),
    called_off=later(r"中止|延期|取りやめ|取り止め|見送|お流れ|なくなり|なくなった|やめ(?:ました|た|ることに)|白紙"),
    mends=later(
        r"言い過ぎ|言いすぎ|八つ当たり|きつ(?:い|く)(?:こと|言い方|言葉|言っ|当た|書い)|(?:失礼な|ひどい|酷い|心ない)(?:こと|言葉|言い方|物言い|メール|態度)|感情的にな|(?:むき|ムキ)にな|(?:喧嘩|けんか)(?:し|に)"
    ),
    cheers=later(
        r"\A(?:おめでとう|やった|すごい|凄い|すばらしい|素晴らしい|お見事|ブラボー|万歳|ばんざい|さすが|驚いた)[^。?？]{0,10}[!！]"
    ),
)
