"""Who meets a standard: conditions held against the records, each verdict with its proof."""
