"""New files from answers: text out, nothing written."""
