"""thidua: thi đua, khen thưởng as plain YAML, checked facts and official paper."""

__version__ = "0.1.0"
