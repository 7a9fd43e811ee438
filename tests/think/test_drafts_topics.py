"""The specific of a letter: what a careful reader would pick from a sentence of theirs, and what nobody may pick."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.language.en.speech import clauses
from daemon.think.language.en.speech import topics as topics_en
from daemon.think.language.en.speech.sides import shifted
from daemon.think.language.ja.speech import topics as topics_ja
from daemon.think.language.ja.speech.sides import turned
from tests.think.naming import (
    answer_given,
    asked_matter,
    english_deed,
    english_event,
    exam_to_come,
    japanese_deed,
    japanese_event,
    japanese_loss,
    pet_lost,
    promised_thing,
    puts_off,
    says_yes,
    season_words,
    unhappy,
)


def things_ja(sentence: str, register: str) -> list[str]:
    return [thing for _, thing in topics_ja.weighed(sentence, register)]


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        ("この秋に仙台に新しいオフィスを開くことになりまして、私が立ち上げを担当いたします。", "仙台の新しいオフィス"),
        ("先月から近所の図書館で、月に一度、絵本の読み聞かせをしています。", "絵本の読み聞かせ"),
        ("父の古いカメラを修理に出したら、ちゃんと動くようになったよ。", "お父様の古いカメラ"),
        ("この夏は、チェコの絵本の翻訳に取り組んでおります。", "チェコの絵本の翻訳"),
        ("九月から機織りの教室に通っています。", "機織りの教室"),
        ("娘がピアノを始めました。", "お嬢様のピアノ"),
        ("弊社の新製品の発売準備に追われております。", "貴社の新製品の発売準備"),
        ("最近、味噌づくりにはまっています。", "味噌づくり"),
        ("最近陶芸教室に通いはじめました。", "陶芸教室"),
        ("うちの庭の金木犀が咲きました。", "庭の金木犀"),
        ("新しい部署でデータ分析の仕事をしています。", "データ分析の仕事"),
        ("今年も梅を漬けたよ。", "梅"),
        ("「銀河鉄道の夜」を読み返しています。", "「銀河鉄道の夜」"),
        ("ラベルの名前は「雪あかり」になるそうです。", "「雪あかり」"),
        ("「パンと川」って名前。", "「パンと川」"),
        ("息子の翔太が来年高校です。", ""),
        ("姪の美帆が調理師の試験に受かりました。", ""),
        ("息子の野球が週三日になりました。", "ご子息の野球"),
        ("自分が麹を担当したタンクが、おととい無事に搾りあがりました。", "麹を担当したタンク"),
    ],
)
def test_a_japanese_noun_phrase_is_cut_and_turned_to_their_side(sentence: str, thing: str) -> None:
    assert next(iter(things_ja(sentence, "keigo")), "") == thing


@pytest.mark.parametrize(
    "sentence",
    [
        "昇進の話は断りました。",
        "応募した作品を出せませんでした。",
        "部長が新しい企画を通してくれました。",
        "田中さんが新しい店を開きました。",
        "春から母の介護をしています。",
        "お手紙をありがとうございました。",
        "資料を送ります。",
        "{name}の新しい企画を見てください。",
        "詳細は https://example.test/a のページをご覧ください。",
        "訳者の方と、たった一行に半日を費やす毎日です。",
        "三つを選びました。",
        "おかげさまで新しい店を続けております。",
        "沈下橋のたもとの船大工さん、九十四歳でまだ舟を造っていましたよ。",
    ],
)
def test_a_japanese_sentence_that_is_doubtful_yields_nothing(sentence: str) -> None:
    assert things_ja(sentence, "keigo") == []


@pytest.mark.parametrize(
    ("sentence", "told", "thing"),
    [
        ("so I started a pottery class on Tuesdays.", "you started a pottery class on Tuesdays", "your pottery class"),
        ("My first bowl looks like an ashtray but I'm proud of it.", "", "your first bowl"),
        ("We begin to take down the whale in October.", "", "the whale"),
        (
            "In July I walked across the Alps with nothing but a tent.",
            "you walked across the Alps with nothing but a tent",
            "",
        ),
        ("Last summer we built a boat.", "you built a boat", "your boat"),
        ("In November we open a workshop in Lisbon.", "", "your workshop"),
        (
            "I've just joined a choir in the village and we sing on Thursdays.",
            "you've joined a choir in the village",
            "your choir",
        ),
        (
            "I am preparing a small exhibition on the river families.",
            "you were preparing a small exhibition on the river families",
            "your small exhibition",
        ),
        ("We moved into the new house last week, boxes everywhere.", "you moved into the new house", "the new house"),
        (
            "I walked the whole coast path with my brother.",
            "you walked the whole coast path with your brother",
            "the whole coast path",
        ),
    ],
)
def test_an_english_sentence_gives_a_shifted_clause_or_a_noun_phrase(sentence: str, told: str, thing: str) -> None:
    assert clauses.told(sentence) == told
    assert next(topics_en.things(sentence), "") == thing


@pytest.mark.parametrize(
    "sentence",
    [
        "I didn't get the part.",
        "My boss was promoted to director.",
        "My mother is in hospital.",
        "I finished that book you left here.",
        "Long walk by the canal today, thought of our old route.",
        "Did I tell you about my new boat?",
        "I lost my job and my flat.",
        "{name} bought a new boat.",
        "I met Alice and she bought a boat.",
    ],
)
def test_an_english_sentence_that_is_denied_hard_or_of_others_yields_nothing(sentence: str) -> None:
    assert clauses.told(sentence) == ""
    assert list(topics_en.things(sentence)) == []


@pytest.mark.parametrize(
    ("subject", "thing"),
    [
        ("仙台の新オフィス", "仙台の新オフィス"),
        ("カメラ", "カメラ"),
        ("原画展のこと", "原画展"),
        ("近況", ""),
        ("ご寄稿の御礼", ""),
        ("この秋のこと", ""),
    ],
)
def test_a_japanese_subject_may_be_the_topic_unless_it_is_a_set_title(subject: str, thing: str) -> None:
    assert topics_ja.subject_thing(subject, "teinei") == thing


@pytest.mark.parametrize(
    ("subject", "thing"),
    [
        ("The whale", "the whale"),
        ("My new greenhouse", "your new greenhouse"),
        ("The meeting", ""),
        ("clay everywhere", ""),
        ("Tide tank", ""),
    ],
)
def test_an_english_subject_may_be_the_topic_if_it_is_a_noun_phrase(subject: str, thing: str) -> None:
    assert topics_en.subject_thing(subject) == thing


@pytest.mark.parametrize(
    ("register", "word"), [("keigo", "お父様のカメラ"), ("teinei", "お父さんのカメラ"), ("casual", "お父さんのカメラ")]
)
def test_their_family_changes_its_name_by_register(register: str, word: str) -> None:
    assert turned("父のカメラ", register) == word


def test_pronouns_and_verbs_of_an_english_clause_turn_together() -> None:
    assert shifted("I was at my desk when the film was shown") == "you were at your desk when the film was shown"


@pytest.mark.parametrize(
    ("sentence", "language", "subject", "thing"),
    [
        (
            "I shall send you the transcription of the burial register by 13 November.",
            "en",
            "",
            "the transcription of the burial register",
        ),
        ("I'll bring the keys round by Friday.", "en", "", "the keys"),
        ("I'll get back to you about the rate on Monday.", "en", "", "my answer about the rate"),
        ("I'll send it tomorrow.", "en", "Re: Venue contract", "the venue contract"),
        ("I will send you a draft of the chapter before Christmas.", "en", "", "the draft of the chapter"),
        ("来週の水曜までに契約書を郵送いたします。", "ja", "", "契約書"),
        ("明日お電話します。", "ja", "", "お電話"),
        ("来週送ります。", "ja", "Re: 会場の件", "会場"),
        ("来週送ります。", "ja", "お礼", ""),
    ],
)
def test_the_promised_thing_is_named_without_its_day(sentence: str, language: str, subject: str, thing: str) -> None:
    assert promised_thing(sentence, language, subject) == thing


@pytest.mark.parametrize(
    ("sentence", "language", "matter"),
    [
        ("打ち上げの会場はどこがいいですか。", "ja", "打ち上げの会場"),
        ("弊社の新しい料金表はご覧いただけましたでしょうか。", "ja", "貴社の新しい料金表"),
        ("話に出た文集、結局題名は何になったんですか。", "ja", "題名"),
        ("もう少し詳しい見積もりを出していただけますか。", "ja", "詳しい見積もり"),
        ("湿布の日に付き合ってもらえますか。", "ja", ""),
        ("ご回答はいつごろになりますか。", "ja", ""),
        ("サイトに入れるプラグインはどれがいいでしょうか。", "ja", "プラグイン"),
        ("来月の展示会で使うパネルは何枚必要ですか。", "ja", "パネル"),
        ("学校で使う辞書、どれがいいと思う？", "ja", "辞書"),
        ("Which of the parish maps would you choose?", "en", "the parish maps"),
        ("Did you manage to read my manuscript?", "en", "your manuscript"),
        ("Do you still have the number of your plumber?", "en", "the number of my plumber"),
        ("On which days is the reading room open?", "en", "the reading room"),
        ("What do you think?", "en", ""),
        ("The landlord wants you to leave the meter cupboard unlocked.", "en", "the meter cupboard"),
        ("What was the name of that restaurant on the quay?", "en", "the restaurant"),
        ("Excuse my ignorance, but where are your hives now?", "en", "my hives"),
        ("When does the Lyon office open after the holidays?", "en", "the Lyon office"),
        ("When was the flue last swept?", "en", "the flue"),
        ("How did the launch of your album go?", "en", "the launch of my album"),
    ],
)
def test_the_matter_of_their_question_is_named_from_my_side(sentence: str, language: str, matter: str) -> None:
    assert asked_matter(sentence, language, "keigo") == matter


@pytest.mark.parametrize(
    ("kind", "sentence", "name"),
    [
        ("promotion", "四月より課長に昇進いたしました。", "ご昇進"),
        ("exam", "娘が第一志望の高校に合格しました。", "お嬢様のご合格"),
        ("illness", "実は母が入院しておりまして。", "お母様のご入院"),
        ("project", "秋に小さな個展を開きます。", "個展"),
        ("award", "よくわからない出来事がありました。", ""),
    ],
)
def test_an_event_is_named_from_its_own_words(kind: str, sentence: str, name: str) -> None:
    assert japanese_event(kind, sentence, "keigo") == name


def test_an_english_event_belongs_to_whom_the_sentence_says() -> None:
    assert english_event("illness", "My mother had an operation on Monday.") == "your mother's operation"
    assert english_event("birth", "Our baby was born on Sunday.") == "your new baby"


@pytest.mark.parametrize(
    ("kind", "sentence", "name"),
    [
        ("trip", "In October I go to Portugal to learn how they glaze tiles.", "your trip to Portugal"),
        ("trip", "We are flying to New Zealand in May.", "your trip to New Zealand"),
        ("move", "In November I move to Lisbon for a year.", "your move to Lisbon"),
        ("trip", "I am off to Anna in May, a long trip.", "your trip"),
        ("move", "We move on Monday to Mary's.", "your move"),
        ("trip", "We travel to Easter.", "your trip"),
        ("trip", "Just back in Bristol, and still dreaming of that soup.", ""),
        ("trip", "We arrived home in Cork late on Sunday.", ""),
        ("trip", "Back in Bristol after two weeks on the road.", "your trip"),
    ],
)
def test_a_trip_or_a_move_is_named_with_its_place_where_one_stands_there(kind: str, sentence: str, name: str) -> None:
    assert english_event(kind, sentence) == name


@pytest.mark.parametrize(
    ("kind", "sentence", "name"),
    [
        ("trip", "十二月に石垣島へ星を見に行くことにしました。", "石垣島へのご旅行"),
        ("trip", "来月京都に旅行します。", "京都へのご旅行"),
        ("move", "十一月から札幌へ引っ越します。", "札幌へのお引っ越し"),
        ("new_job", "大阪に転勤になりました。", "大阪へのご異動"),
        ("trip", "友人へ手紙を送り旅に出ます。", "ご旅行"),
        ("trip", "母が京都へ旅行に行きました。", "お母様のご旅行"),
    ],
)
def test_a_japanese_trip_move_or_transfer_is_named_with_its_place(kind: str, sentence: str, name: str) -> None:
    assert japanese_event(kind, sentence, "keigo") == name


def test_the_dead_are_named_as_the_reader_would_say_it() -> None:
    assert japanese_loss("祖母が先週亡くなりました。", "teinei") == "おばあさん"
    assert japanese_loss("恩師が亡くなりました。", "teinei") == ""


def test_the_season_is_left_out_where_it_may_be_untrue() -> None:
    assert season_words(date(2026, 11, 24), "ja", "keigo", "Asia/Tokyo") == "寒さに向かう折"
    assert season_words(date(2026, 11, 24), "ja", "keigo", "Europe/London") == ""
    assert season_words(date(2026, 11, 24), "en", "formal", "Asia/Tokyo") == ""


@pytest.mark.parametrize(
    ("sentence", "subject", "thing"),
    [
        ("Let me check with the others and come back to you by Wednesday.", "July", ""),
        ("I'll send you her name and number by Monday.", "Re: my shoulder", "the name and number"),
        ("ok, will do.", "Re: old Bramble", ""),
        ("I'll have a think and let you know.", "Re: my flat", ""),
        ("I'll drop the keys through your door on Friday.", "", "the keys"),
        ("I'll call Harriet tomorrow.", "Re: hay", ""),
        ("I'll ask about the boiler.", "", ""),
        ("I'll send it.", "Re: Sunday", ""),
    ],
)
def test_what_is_no_thing_of_mine_to_be_late_with_has_no_name(sentence: str, subject: str, thing: str) -> None:
    assert promised_thing(sentence, "en", subject) == thing


def test_a_verb_is_not_taken_for_a_promised_thing() -> None:
    assert promised_thing("明日持っていくね。", "ja", "日曜") == ""


def test_a_promise_may_only_put_off_an_answer_or_say_yes() -> None:
    assert puts_off("Let me check with the others and come back to you by Wednesday.", "en")
    assert puts_off("確認のうえ、来週の水曜までにお返事いたします。", "ja")
    assert not puts_off("金曜までに見積書をお送りします。", "ja")
    assert says_yes("Of course, will do.", "en")
    assert says_yes("承知いたしました。", "ja")
    assert not says_yes("I'll send you the recipe on Sunday.", "en")


@pytest.mark.parametrize(
    ("sentence", "language", "answer"),
    [
        ("Isla is still seven, as she was in December.", "en", "Isla is seven"),
        ("We are closed on Mondays.", "en", "you are closed on Mondays"),
        ("It is on Tuesday.", "en", ""),
        ("定休日は水曜です。", "ja", "水曜"),
        ("お久しぶりです。", "ja", ""),
    ],
)
def test_their_answer_is_said_back_in_few_words(sentence: str, language: str, answer: str) -> None:
    assert answer_given(sentence, language) == answer


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        ("I have set out the chairs and mended the projector for Thursday, as you asked.", "setting out the chairs"),
        ("I've translated your abstract.", "translating my abstract"),
        ("I've got the job.", ""),
        ("I fixed your bike while you were away.", "fixing my bike"),
    ],
)
def test_an_english_deed_of_theirs_is_thanked_for_from_my_side(sentence: str, deed: str) -> None:
    assert english_deed(sentence) == deed


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        (
            "昨夜の大雨で雨漏りがありましたが、展示パネルは濡れない棚に移しておきました。",
            "展示パネルを濡れない棚に移してくださり",
        ),
        ("資料をお送りしておきました。", "資料を送ってくださり"),
        ("山田さんに名簿を渡しておきました。", ""),
    ],
)
def test_a_japanese_deed_of_theirs_is_thanked_for_without_its_humble_form(sentence: str, deed: str) -> None:
    assert japanese_deed(sentence, "くださり") == deed


@pytest.mark.parametrize(
    "sentence",
    [
        "I was made redundant on Thursday.",
        "The wedding's off.",
        "I handed in my notice.",
        "残念ながら、新人賞は落選でした。",
        "昇進は見送られました。",
    ],
)
def test_bad_news_is_never_rejoiced_in(sentence: str) -> None:
    assert unhappy(sentence)


def test_pets_that_died_have_a_name() -> None:
    assert pet_lost("犬のハナが、日曜に死にました。", "ja") == "ハナちゃん"
    assert pet_lost("We lost our dog.", "en") == "your dog"


def test_an_exam_to_come_is_no_degree() -> None:
    assert exam_to_come("graduation", "my final exam for the nursing diploma is on 7 June")
    assert not exam_to_come("exam", "I passed my exams!")


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        ("I've started bassoon lessons, and my flat has thin walls.", "your bassoon lessons"),
        ("I'm learning Welsh.", "your Welsh"),
        ("I made a quilt for my niece.", "your quilt"),
        ("He has learnt to open the fridge.", ""),
    ],
)
def test_what_they_took_up_comes_before_what_they_have(sentence: str, thing: str) -> None:
    assert next(topics_en.things(sentence), "") == thing


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        ("春から長野のりんご園で働き始めました。", "長野のりんご園"),
        ("市民合唱団に入ったよ。", "市民合唱団"),
        ("ついに自転車買ったよ、水色のやつ。", "自転車"),
        ("この夏から訪問看護の仕事に移り、毎日自転車で町を回っています。", "訪問看護の仕事"),
        ("メールアドレスをこちらに変えました。", ""),
        ("電車が見える席、うらやましいです。", ""),
    ],
)
def test_what_they_took_up_is_found_in_more_than_one_build_of_sentence(sentence: str, thing: str) -> None:
    assert next(iter(things_ja(sentence, "teinei")), "") == thing


def test_the_clause_after_an_and_is_taken_where_the_first_has_nothing_to_take() -> None:
    assert clauses.told("I teach chemistry by the water now, and we have started a rowing club.") == (
        "you have started a rowing club"
    )
    assert clauses.told("I have been ill, and we have started a choir.") == ""


@pytest.mark.parametrize(
    ("sentence", "clause", "thing"),
    [
        (
            "I retired in June, and now I repair bicycles for the whole village.",
            "you repair bicycles for the whole village",
            "",
        ),
        (
            "I have been asked to restore the clock of the town hall.",
            "you have been asked to restore the clock of the town hall",
            "",
        ),
        ("The choir sings the Messiah in December, and I have the alto solo.", "", "the alto solo"),
        ("We have three goats now.", "", "your goats"),
        ("Our street has a new bakery, and I am there every morning.", "", "the new bakery"),
        (
            "I keep the weather station on the island now.",
            "you keep the weather station on the island",
            "the weather station",
        ),
        (
            "At home we are learning to sail a flat boat, and so far we have hit the mill.",
            "you were learning to sail a flat boat",
            "",
        ),
        (
            "I have bred a tulip with two colours and named it after the dog.",
            "you have bred a tulip with two colours",
            "",
        ),
        ("I now volunteer at the lifeboat station.", "you volunteer at the lifeboat station", ""),
        ("Our daughter has started school.", "your daughter has started school", ""),
        ("I have bought an old printing press.", "you have bought an old printing press", "your old printing press"),
        ("I have got a small, green boat.", "", ""),
        ("Yesterday I swam in the sea for the first time.", "you swam in the sea for the first time", ""),
        ("I go to evening classes in Welsh.", "you go to evening classes in Welsh", ""),
        ("I was in Lisbon for a month and learned to cook.", "you were in Lisbon for a month and learned to cook", ""),
        (
            "I got the part of Prospero in the village play.",
            "you got the part of Prospero in the village play",
            "",
        ),
        ("We had the roof redone and found a nest.", "you had the roof redone and found a nest", ""),
        ("My brother has left his wife.", "", ""),
        ("Our dog has died.", "", ""),
        ("I go to the dentist on Monday.", "", ""),
        ("We had a bad night.", "", ""),
        ("I have been asked to leave the board.", "", ""),
        ("I have a question about the roof.", "", ""),
        ("We have three meetings.", "", ""),
        ("I sing the solo on Friday.", "", ""),
        ("The kiln is old, so I built a new one out of bricks.", "", "the kiln"),
    ],
)
def test_what_they_do_by_the_year_and_what_they_have_is_taken(sentence: str, clause: str, thing: str) -> None:
    assert (clauses.told(sentence), next(topics_en.things(sentence), "")) == (clause, thing)


def test_one_sign_may_be_the_whole_matter() -> None:
    assert things_ja("凧を作りはじめました。", "teinei") == ["凧"]
