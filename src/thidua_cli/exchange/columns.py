"""What the heads of columns mean, in the words that lists of all years use."""

from __future__ import annotations

import re

from thidua_cli.exchange.words import clean, fold

FIELDS = {
    "number_in_list": "số thứ tự",
    "title": "tên gọi",
    "name": "tên cá nhân, tập thể",
    "family": "họ và chữ đệm",
    "given": "tên",
    "position": "chức vụ",
    "unit": "đơn vị",
    "merit": "loại hình khen thưởng",
    "award": "danh hiệu, hình thức",
    "subject": "đối tượng",
    "cccd": "số định danh",
    "id": "mã",
    "hash": "dấu của dòng",
    "year": "năm",
    "achievement": "thành tích",
    "decision": "số quyết định",
    "decided": "ngày quyết định",
    "issuer": "người ký quyết định",
    "born": "ngày sinh",
    "gender": "giới tính",
    "start": "ngày về cơ quan",
    "employment": "loại lao động",
    "role": "vai trò",
    "field": "lĩnh vực",
    "note": "ghi chú",
}
"""Fields a column can hold, with their names for people; columns of any other kind are named as not imported."""

_EXACT = {
    "number_in_list": "stt tt so-tt so-thu-tu no",
    "title": "ten-goi danh-xung ong-ba",
    "name": "ho-va-ten ho-ten ten-tap-the-ca-nhan ten-ca-nhan-tap-the tap-the-ca-nhan ca-nhan-tap-the ten-tap-the "
    "ten-ca-nhan ho-va-ten-ca-nhan-tap-the ten-ca-nhan-hoac-tap-the ten-doi-tuong ten-can-bo nguoi-duoc-de-nghi "
    "ten-don-vi-ca-nhan ten-ca-nhan-don-vi",
    "family": "ho ho-dem ho-va-dem ho-va-chu-dem ho-va-ten-dem ho-lot ho-va-ten-lot ho-chu-dem",
    "given": "ten",
    "position": "chuc-vu chuc-danh chuc-vu-chuc-danh chuc-danh-chuc-vu",
    "unit": "don-vi don-vi-cong-tac phong phong-ban noi-cong-tac co-quan co-quan-don-vi bo-phan phong-don-vi "
    "ten-don-vi don-vi-to-chuc co-quan-cong-tac don-vi-truc-thuoc phong-ban-don-vi to-bo-mon "
    "co-quan-don-vi-cong-tac don-vi-dia-chi dia-chi noi-o noi-cu-tru",
    "merit": "phan-loai loai-khen phan-loai-khen-thuong loai-hinh-khen-thuong loai-khen-thuong loai-hinh",
    "award": "danh-hieu hinh-thuc danh-hieu-hinh-thuc khen-thuong de-nghi-khen-thuong de-nghi dang-ky dh-ht",
    "subject": "phan-loai-doi-tuong doi-tuong loai-doi-tuong",
    "id": "ma ma-ca-nhan ma-dong",
    "hash": "dau",
    "year": "nam nam-khen-thuong nam-xet nam-khen nam-dat nam-dat-thanh-tich",
    "decision": "so-quyet-dinh so-qd qd-so quyet-dinh-so so-hieu-quyet-dinh quyet-dinh so-ngay-quyet-dinh",
    "decided": "ngay-quyet-dinh ngay-qd ngay-ky ngay-thang-nam-quyet-dinh ngay-ban-hanh",
    "issuer": "nguoi-ky nguoi-ky-quyet-dinh co-quan-quyet-dinh cap-quyet-dinh co-quan-ban-hanh nguoi-quyet-dinh",
    "born": "ngay-sinh ngay-thang-nam-sinh",
    "gender": "gioi-tinh nam-nu",
    "start": "ngay-ve-co-quan ngay-vao-co-quan ngay-nhan-cong-tac",
    "employment": "loai-lao-dong",
    "role": "vai-tro",
    "field": "linh-vuc nganh-linh-vuc nganh",
    "note": "ghi-chu",
}
_NAMED = {alias: field for field, aliases in _EXACT.items() for alias in aliases.split()}
_LIKE = (
    ("cccd", re.compile(r"(^|-)(cccd|can-cuoc|cmnd|cmt|so-dinh-danh)(-|$)")),
    ("merit", re.compile(r"^(phan-loai|loai-hinh)-khen-thuong")),
    ("subject", re.compile(r"^(phan-loai-)?doi-tuong")),
    ("award", re.compile(r"^(danh-hieu|hinh-thuc)(-|$)|-(danh-hieu|hinh-thuc-khen-thuong)$")),
    ("field", re.compile(r"^linh-vuc(-|$)")),
    ("achievement", re.compile(r"(^|-)thanh-tich(-|$)|^noi-dung-khen(-|$)")),
    ("name", re.compile(r"^(ho-va-ten|ho-ten|ten-tap-the|ten-ca-nhan|ten-don-vi-ca-nhan)(-|$)")),
    ("position", re.compile(r"^(chuc-vu|chuc-danh)(-|$)")),
    ("unit", re.compile(r"^(don-vi|noi|co-quan)-(cong-tac|lam-viec)")),
)
_ASIDE = re.compile(r"\([^)]*\)|\*")


def field_of(head: str) -> str | None:
    """The field that a head names; None for a head that is not known."""
    folded = fold(clean(_ASIDE.sub(" ", head))) or fold(clean(head))
    if folded in _NAMED:
        return _NAMED[folded]
    return next((field for field, pattern in _LIKE if pattern.search(folded)), None)
