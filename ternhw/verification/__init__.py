"""The regression of a configuration: cases, their verdicts, reduced failures, and reports."""
