import pytest

from thidua_cli.cli.vietnamese import usage_error


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("No such option: --x", "Không có tùy chọn --x"),
        ("Missing argument 'CODE'.", "Thiếu đối số 'CODE'."),
        ("Invalid value for '-n': 'x' is odd", "Giá trị của '-n' không dùng được: 'x' is odd"),
        ("'x' is not a valid int.", "'x' không phải số nguyên."),
    ],
)  # fmt: skip
def test_typers_sentences_are_said_in_vietnamese(english: str, vietnamese: str) -> None:
    assert usage_error(english) == vietnamese


def test_a_sentence_not_known_here_is_not_hidden() -> None:
    assert usage_error("Something quite new") == "Something quite new"


def test_no_english_is_left_of_a_number_that_is_none() -> None:
    said = usage_error(
        "Invalid value for '--wave': Input should be a valid integer, unable to parse string as an integer"
    )
    assert said == "Giá trị của '--wave' không dùng được: cần một số nguyên"
