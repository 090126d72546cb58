"""Many files as one thing: what to read, whose it is, how it hangs together."""
