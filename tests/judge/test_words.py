"""Headings of proofs."""

import pytest

from asking import Holds


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("rating: hoan-thanh-tot", "hoàn thành tốt nhiệm vụ trở lên năm 2024"),
        (
            "{rating: hoan-thanh-xuat-sac, consecutive: 5, after: bang-khen-thu-tuong}",
            "05 năm liên tục hoàn thành xuất sắc nhiệm vụ sau khi được tặng Bằng khen của Thủ tướng Chính phủ",
        ),
        (
            "{prior: chien-si-thi-dua-co-so, at_least: 3, within: 5 years}",
            "ít nhất 03 lần được tặng Chiến sĩ thi đua cơ sở, các năm 2020 - 2024",
        ),
        (
            "{prior: bang-khen-bo-nganh-tinh, merit: cong-trang}",
            "ít nhất 01 lần được tặng Bằng khen của bộ, ban, ngành, tỉnh, loại hình công trạng",
        ),
        (
            "{initiative: toan-quoc, within: year}",
            "ít nhất 01 sáng kiến, đề tài được công nhận phạm vi toàn quốc, năm 2024",
        ),
        ("employed: 10", "đến hết năm xét đã tuyển dụng ít nhất 10 tháng"),
        ("service: 60", "công tác ít nhất 05 năm"),
        ("{absence_below: 40, besides: thai-san}", "nghỉ dưới 40 ngày làm việc năm 2024, không tính nghỉ thai sản"),
        ("not: {clear: true}", "không thuộc trường hợp: không có việc đang xem xét, chưa kết luận"),
        ("{members: lao-dong-tien-tien, percent: 70%}", "ít nhất 70% thành viên đạt Lao động tiên tiến năm 2024"),
        (
            "{members: lao-dong-tien-tien, percent: 50%, more_than: true}",
            "trên 50% thành viên đạt Lao động tiên tiến năm 2024",
        ),
        ("rank: 1", "đứng đầu cụm, khối thi đua năm 2024"),
        ("rank: 3", "xếp từ hạng 3 trở lên trong cụm, khối thi đua năm 2024"),
        ("{rating: hoan-thanh, subject: collective}", "hoàn thành nhiệm vụ trở lên năm 2024: chỉ áp dụng cho tập thể"),
    ],
)
def test_one_clause(holds: Holds, condition: str, words: str) -> None:
    assert holds(condition).condition == words
