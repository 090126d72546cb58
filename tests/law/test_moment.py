"""Days known only by their month or year."""

from datetime import date

import pytest

from thidua_cli.law import Moment


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "shown"),
    [
        ("2014-08-20", date(2014, 8, 20), date(2014, 8, 20), "20/8/2014"),
        ("2012-06", date(2012, 6, 1), date(2012, 6, 30), "tháng 6/2012"),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29), "tháng 2/2012"),
        ("2017", date(2017, 1, 1), date(2017, 12, 31), "năm 2017"),
    ],
)
def test_reads_and_shows_what_is_known(text: str, earliest: date, latest: date, shown: str) -> None:
    moment = Moment.parse(text)
    assert (moment.earliest, moment.latest) == (earliest, latest)
    assert str(moment) == shown


@pytest.mark.parametrize("text", ["", "năm 2017", "2017-13", "2017-02-29", "2017-01-01-01"])
def test_refuses_what_is_no_day(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # three different messages of the standard library
        Moment.parse(text)
