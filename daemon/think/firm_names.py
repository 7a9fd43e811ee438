"""Words by which the name of a firm, an office, a club or a machine is told from that of a person."""

from __future__ import annotations

import re

COMPANY = re.compile(
    r"株式会社|有限会社|合同会社|財団法人|社団法人|㈱|㈲|事務所$|大学$|(?:営業|総務|編集|人事|経理|開発|広報|企画|法務|技術|製造|販売|購買|情報|研究|管理|業務)[^ ]*[部課室]$"
)
"""A word of a name that says where somebody works."""

NO_PERSON = re.compile(
    r"\b(?:team|support|info|service|services|office|newsletter|news|customer|sales|inc|ltd|llc|gmbh|corp|company|shop|store|"
    r"admin|system|notification|notifications|alerts?|noreply|no-reply|mailer|daemon|account|billing|hotel|bank|club|"
    r"association|foundation|department|committee|library|museum|university|school|studio|atelier|group|list|institute?|cent(?:re|er)|clinic"
    r"|surgery|agency|council|ministry|laborator(?:y|ies)|academy|gallery|orchestra|administrator|subsystem|coordinator|surveys?|& (?:sons|co)"
    r"|desk|reception|bookings?|reservations?|enquiries|inquiries|staff|inn|cafe|restaurant|bakery|brewery|bookshop|farm|garage|pharmacy|dental|dentists?|vets|veterinary"
    r"|plumbing|catering|florists?|rentals?|hostel|kindergarten|nursery school|choir|book circle|residents|tenants|parents|solicitors|estates|insurance|box office|tickets?|webinars?|(?:meeting|conference|board|seminar|class)[ -]?room|room [\w]+|projector|car pool|pool car|resource)\b|^the\b|\w\.(?:com|net|org|info|co|io|jp|de|uk)\b"
    r"|株式会社|有限会社|㈱|センター|事務局|担当|窓口|サポート|お知らせ|通知|配信|委員会|(?:営業|総務|編集|人事|経理|開発|広報|企画|法務|技術|製造|販売|購買|情報|研究|管理|業務)[^ ]*[部課室係]|協会|商店街|本店|支店|店舗|同窓会|学校|大学|図書館|編集部"
    r"|(?:歯科|内科|外科|眼科|小児科|皮膚科|耳鼻科|医院|病院|薬局|書店|商店|工務店|商会|製作所|食堂|旅館|教室|(?<=\S\S)室|課|係|庁|役所|役場|幼稚園|保育園|こども園|学園|農園|牧場|酒造|印刷|文庫|工房|銀行|信用金庫|組合|連盟"
    r"|協議会|町内会|自治会|町会|読書会|同好会|後援会|保護者会|父母会|研究会|勉強会|婦人会|こども会|子ども会|子供会|老人会|役員会|愛好会|商工会|の会|実行委員|幹事|受付|総務|経理|人事|広報|倶楽部|フロント|デスク|スタッフ|チーム"
    r"|サービス|ショップ|ストア|クリニック|ホテル|カフェ|サロン|スタジオ|オフィス|クラブ|サークル|ニュース|プロジェクト"
    r"|\S店|造園|茶園|果樹園|建設|工業|商事|物産|運輸|運送|観光|不動産|電機|電器|設備|塗装|写真館|会館|公民館|美術館|博物館|記念館|体育館|教会|神社"
    r"|保険|証券|新聞|新聞社|出版|出版社|劇場|劇団|楽団|合唱団|動物園|水族館|整骨院|接骨院|鍼灸院|治療院|美容院|美容室|理髪店)\Z"
    r"|^(?:(?:第?[一二三四五六七八九十0-9]+|大|中|小)?会議室|応接室|プロジェクター|社用車|旅籠|旅館|民宿|ペンション|ゲストハウス|ホテル|料亭|割烹|居酒屋|小料理|お?食事処|[^ ]{1,2}処|手打ちそば|珈琲|茶房|酒蔵|御菓子司|菓子工房|パン工房|工房|アトリエ"
    r"|ギャラリー|画廊|サロン|ビストロ|レストラン|トラットリア|スナック|ベーカリー|古書|古本|書肆|カフェ|喫茶|美容室|スタジオ)|^\S{2,}(?<!名古)屋\Z|^\S{2,}堂\Z",
    re.IGNORECASE,
)
"""What stands in the name of no human being."""
