"""A seat in a council: who holds it, in which role."""

from typing import Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import CouncilRole
from thidua_cli.models.types import Code, Line, wrong


class Seat(Model):
    """Exactly one of person, name."""

    person: Code | None = Field(None, description="Mã cá nhân trong people.yaml")
    name: Line | None = Field(None, description="Họ và tên, khi không có trong people.yaml")
    position: Line | None = Field(None, description="Chức vụ, đơn vị")
    role: CouncilRole = Field("member", description="Vai trò; thư ký không phải thành viên thì không ghi ở đây")

    @model_validator(mode="after")
    def one_name(self) -> Self:
        if (self.person is None) == (self.name is None):
            raise wrong("mỗi thành viên ghi person (mã trong people.yaml) hoặc name (họ và tên); một trong hai")
        return self

    @property
    def key(self) -> str:
        """How votes and recusals name the member."""
        return self.person or self.name or ""
