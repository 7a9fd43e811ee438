"""Pieces of patterns that the modules of this family share."""

from __future__ import annotations

TELL = (
    r"(?:教え|お教え|ご教示|聞かせ|お聞かせ|知らせ|お知らせ|ご一報|おっしゃ|言って|答え|お答え|ご回答"
    r"(?=[^の])|(?<!電)話して|お話し)"
)
OTHERS_DO_IT = (  # who does it is told: 来年からは隣の息子がつくってくれる。
    r"^[^？?]*(?:[一-龥々ァ-ヴー]|さん|くん|ちゃん|たち)が[^。、？?]{0,20}[てで]くれ(?:る|ます)(?:の|よ|から|んだ|んです|んですよ)?[。！!]*$"
)
FACT = (  # what one knows, not what one has: to want it is a question
    r"(?:住所|電話番号|番号|時間|時刻|日時|日程|日取り|場所|お?名前|連絡先|アドレス|値段|金額|サイズ|人数|感想|意見|結果|詳細|都合|希望|予定|道順|行き方|理由|出欠|可否)"
)
