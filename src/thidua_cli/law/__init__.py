"""What the law says: awards and legal texts, kept as YAML beside the small code that reads them."""

from thidua_cli.law.catalogue import (
    Award,
    Clause,
    LegalText,
    award,
    award_name,
    awards,
    citation,
    codes,
    legal_text,
    nearest,
    texts,
)
from thidua_cli.law.moment import Moment

__all__ = [
    "Award",
    "Clause",
    "LegalText",
    "Moment",
    "award",
    "award_name",
    "awards",
    "citation",
    "codes",
    "legal_text",
    "nearest",
    "texts",
]
