/* Asked for by the headers that LiteX generates; this firmware needs nothing of it. */
