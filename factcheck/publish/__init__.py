"""Formats out: documents, metadata, ClaimReview."""
