"""What a quantised weight is: trit-planes or codes, the levels they stand for, their bytes."""
