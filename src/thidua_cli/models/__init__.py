"""What a file says, typed, without opinion."""
