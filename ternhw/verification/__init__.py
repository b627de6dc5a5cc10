"""The regression of a configuration: cases, their verdicts, failures made small, and reports."""
