"""The words of a plan, in order: prose, lists, tables, or typed data by name."""

from typing import Annotated, Self

from pydantic import AfterValidator, Field, ValidationInfo, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import DataListStyle, ListStyle, Numbering, Show, Subject
from thidua_cli.models.shorthand import OneOrMany, Shorthand, under
from thidua_cli.models.types import Code, Line, Prose, wrong

TABLE = "table"

Paragraphs = Annotated[tuple[Prose, ...], OneOrMany()]
Ids = Annotated[tuple[Code, ...], OneOrMany()]


class Item(Model):
    """One entry of a list; it may have its own list below."""

    text: Prose = Field(description="Nội dung; có thể dùng *nghiêng*, **đậm**")
    items: tuple["ItemText", ...] = Field((), description="Các ý nhỏ hơn")
    list: ListStyle | None = Field(None, description="Kiểu liệt kê của các ý nhỏ; mặc định dấu cộng dưới gạch đầu dòng")


ItemText = Annotated[Item, Shorthand(under("text"))]


def as_wide_as_the_table(row: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
    """Checked row by row, so that each stands at its own place; wrong columns are said by themselves."""
    columns = info.data.get("columns")
    if columns is not None and len(row) != len(columns):
        raise wrong(f"hàng này có {len(row)} ô, bảng có {len(columns)} cột")
    return row


Row = Annotated[tuple[str, ...], AfterValidator(as_wide_as_the_table)]


class Table(Model):
    """A table inside the text."""

    columns: tuple[Line, ...] = Field(min_length=1, description="Tên các cột")
    rows: tuple[Row, ...] = Field(description="Các hàng, mỗi hàng đủ số ô như số cột")


class Section(Model):
    """A heading with what stands under it. Without `heading` it is a group of paragraphs in the same place."""

    heading: Prose | None = Field(None, description="Đề mục, không ghi số thứ tự (công cụ tự đánh số)")
    run_in: Prose | None = Field(None, description="Chữ viết tiếp ngay sau đề mục, cùng dòng (đề mục in đậm)")
    text: Paragraphs = Field((), description="Một hoặc nhiều đoạn văn đứng trước danh sách")
    items: tuple[ItemText, ...] = Field((), description="Danh sách các ý")
    list: DataListStyle | None = Field(None, description="Kiểu liệt kê của items hoặc của dữ liệu in bằng show")
    table: Table | None = Field(None, description="Một bảng")
    show: Show | None = Field(None, description="In dữ liệu đã khai ở trên: awards, targets, waves …")
    covers: tuple[Show, ...] = Field(
        (), description="Dữ liệu mà lời văn của mục này đã nói, nên không cần in bằng show"
    )
    only: Ids = Field((), description="Với show: chỉ in những mục có mã này")
    subject: Subject | None = Field(None, description="Với show: chỉ in cho đối tượng này")
    sections: tuple["Section", ...] = Field((), description="Các đề mục con")
    numbering: Numbering | None = Field(None, description="Kiểu đánh số của các đề mục con")
    after: Paragraphs = Field((), description="Các đoạn văn đứng sau cùng của mục")

    @model_validator(mode="after")
    def whole(self) -> Self:
        if self.run_in is not None and self.heading is None:
            raise wrong("run_in là chữ nối sau đề mục, nên phải có heading")
        if self.show is None and (self.only or self.subject):
            raise wrong("only và subject chỉ dùng cùng show")
        if self.list == TABLE and self.show != "criteria":
            raise wrong("list: table là bảng điểm, chỉ dùng cùng show: criteria")
        if not (self.heading or self.text or self.items or self.table or self.show or self.sections or self.after):
            raise wrong("mục này chưa có nội dung nào")
        return self
