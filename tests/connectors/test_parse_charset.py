"""Bytes to text: right labels, wrong labels, none."""

from __future__ import annotations

import pytest

from connectors.charset import decode
from tests.connectors.mails import JAPANESE, TEXT, mail, read

LETTERS = (
    JAPANESE,
    "お世話になっております。鈴木です。明日の打ち合わせの件、承知いたしました。",
    "会議室の変更",
    "ﾃﾞｰﾀを送りました（第２回）。よろしくお願いします！",
)
VENDOR = "①㈱髙﨑～" + JAPANESE


@pytest.mark.parametrize(
    "label",
    ["", "utf-8", "us-ascii", "iso-8859-1", "shift_jis", "euc-jp", "iso-2022-jp", "x-unknown", "none", "a" * 5000],
)
@pytest.mark.parametrize("codec", ["utf-8", "cp932", "iso2022_jp", "euc_jp"])
def test_japanese_is_read_whatever_the_label_says(label: str, codec: str) -> None:
    for letter in LETTERS[:3]:
        assert decode(letter.encode(codec), label) == letter


@pytest.mark.parametrize(
    ("label", "codec"), [("Shift_JIS", "cp932"), ("Windows-31J", "cp932"), ("x-sjis", "cp932"), ("MS932", "cp932"), ("utf-8", "utf-8")]
)  # fmt: skip
def test_signs_of_the_vendors_are_read(label: str, codec: str) -> None:
    assert decode(VENDOR.encode(codec), label) == VENDOR


def test_half_width_kana_are_read_in_each_charset() -> None:
    assert decode(LETTERS[3].encode("cp932"), "shift_jis") == LETTERS[3]
    assert decode(b"\x1b(I1234\x1b(B", "iso-2022-jp") == "ｱｲｳｴ"


def test_jis_with_rows_that_the_codecs_refuse() -> None:
    assert decode(JAPANESE.encode("iso2022_jp") + b"\x1b$B-!-j\x1b(B.", "iso-2022-jp") == JAPANESE + "①㈱."


def test_jis_that_never_returns_to_ascii_does_so_at_the_line() -> None:
    raw = JAPANESE.encode("iso2022_jp")[:-3] + b"\nplain\n"
    assert decode(raw, "iso-2022-jp") == f"{JAPANESE}\nplain\n"


def test_one_letter_reads_the_same_in_all_japanese_charsets() -> None:
    tilde = "10～20"
    assert {decode(b, "") for b in (tilde.encode("cp932"), b"10\xa1\xc120 \xa4\xa2"[:6], b"10\x1b$B!A\x1b(B20")} == {
        tilde
    }


@pytest.mark.parametrize(
    "label", ["punycode", "idna", "unicode_escape", "rot13", "zlib", "base64", "hex", "undefined", "mbcs", "utf-7"]
)
def test_codecs_that_are_no_charsets_are_not_used(label: str) -> None:
    assert decode(TEXT.encode() + b" +AGE-\\u0041" + b"a" * 200_000, label).startswith(TEXT + r" +AGE-\u0041")


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("gb2312", "gb18030", "演奏会"), ("gb18030", "gb18030", "演奏会"), ("big5", "big5", "演奏會"), ("euc-kr", "euc-kr", "연주회"),
        ("koi8-r", "koi8-r", "концерт"), ("windows-1251", "cp1251", "концерт"), ("iso-8859-8-i", "iso-8859-8", "שלום"), ("iso-8859-15", "iso8859-15", "10 €"),
        ("iso-8859-1", "cp1252", "“quoted” €"), ("iso-8859-1", "cp1252", "für Ärger, größer"), ("iso-8859-1", "utf-8", "für Ärger"), ("", "cp1252", "naïve café"),
        ("", "cp1251", "Привет, как дела? Завтра концерт."), ("utf-16", "utf-16", JAPANESE), ("utf-8", "utf-8-sig", JAPANESE),
    ],
)  # fmt: skip
def test_other_charsets(label: str, codec: str, text: str) -> None:
    assert decode(text.encode(codec), label) == text


def test_broken_utf8_stays_readable() -> None:
    assert decode(TEXT.encode() + b"\xc3\x28\xed\xa0\x80\xf8\x88\x80", "utf-8").startswith(TEXT)
    assert decode(JAPANESE.encode() + b"\xff" + JAPANESE.encode(), "utf-8").replace("\ufffd", "") == JAPANESE * 2


@pytest.mark.parametrize("codec", ["utf-8", "cp932", "euc_jp", "iso2022_jp"])
def test_a_text_that_ends_amid_a_character_loses_only_that(codec: str) -> None:
    raw = (JAPANESE * 3 + "演").encode(codec)
    cut = raw[:-1] if codec != "iso2022_jp" else raw[:-4]
    assert decode(cut, "").startswith(JAPANESE * 3)


@pytest.mark.parametrize(("coding", "raw"), [
    ("base64", b"44OQ44Kk44Kq44Oq44Oz\n"), ("Base64 ", b"44OQ44Kk\n44Kq44Oq44Oz"), ("base64", b"!44OQ44Kk44Kq44Oq44Oz@@"), ("base64", b"44OQ44Kk44Kq44Oq44OzQQ"),
    ("quoted-printable", b"=E3=83=90=E3=82=A4=\n=E3=82=AA=E3=83=AA=E3=83=B3 =ZZ ="), ("8bit", "バイオリン".encode()), ("x-base65", "バイオリン".encode()), ("", "バイオリン".encode()),
])  # fmt: skip
def test_transfer_encodings_and_their_faults(coding: str, raw: bytes) -> None:
    assert read(mail(raw, f"Content-Transfer-Encoding: {coding}")).text.startswith("バイオリン")


def test_uuencoded_matter_is_no_words() -> None:
    assert read(mail("begin 644 a.txt\n" + "M" * 60 + "\nend", "Content-Transfer-Encoding: x-uuencode")).text == ""
    assert read(mail("Hi.\nbegin 644 a.txt\n" + ("M" + "A" * 60 + "\n") * 3 + "`\nend\nBye.")).text.split() == [
        "Hi.",
        "Bye.",
    ]
