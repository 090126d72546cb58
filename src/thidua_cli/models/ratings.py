"""Ratings through the years, of a person as of a collective, and the points behind them."""

from typing import Annotated

from thidua_cli.models.choices import Rating
from thidua_cli.models.types import Score, Year, a_mapping

Ratings = Annotated[dict[Year, Rating], a_mapping("`năm: mức xếp loại`, mỗi năm một dòng")]
Scores = Annotated[dict[Year, Score], a_mapping("`năm: điểm`, mỗi năm một dòng")]
