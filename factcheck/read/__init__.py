"""Formats in: text, HTML, addresses, JSON Lines, folders."""
