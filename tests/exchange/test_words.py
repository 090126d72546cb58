from thidua_cli.exchange.words import clean, lines_of, spelling_key


def test_what_no_eye_sees_goes_and_letters_are_composed() -> None:
    assert clean(" Lê\u00a0 Va\u0306n\u200b\nAn ") == "Lê Văn An"
    assert lines_of("a\n\n b \r\nc") == ["a", "b", "c"]


def test_spellings_that_are_one_and_those_that_are_not() -> None:
    assert spelling_key("Hoà Thuý") == spelling_key("HÒA thúy")
    assert spelling_key("Y tế") == spelling_key("y Tế")
    assert len({spelling_key(name) for name in ("Hoa", "Hòa", "Hóa", "Hoả", "Hoạ")}) == 5
