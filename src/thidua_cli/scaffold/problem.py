"""An answer that cannot stand."""


class AnswerError(ValueError):
    """What was asked for is not possible. The message is one Vietnamese sentence for the one who asked."""
