"""Why the system refused, in Vietnamese."""

import errno

from thidua_cli.diagnostics import reason


def test_what_happens_often_has_vietnamese_words() -> None:
    assert reason(FileNotFoundError(errno.ENOENT, "No such file")) == "không có tệp hoặc thư mục này"
    assert reason(OSError(errno.ENOSPC, "No space left on device")) == "đĩa đã đầy"


def test_what_is_rare_keeps_the_words_of_the_system() -> None:
    assert reason(OSError(errno.EIO, "Input/output error")) == "hệ điều hành báo “Input/output error”"
    assert reason(OSError("lạ")) == "hệ điều hành báo “lạ”"
