"""What marks a database as ours, which version it has, and which tables are for readers."""

APPLICATION_ID = 0x46634462
"""``PRAGMA application_id`` of our databases: "FcDb" in ASCII."""

VERSIONS = ("0001", "0002", "0003", "0004", "0005")
"""The migrations, the oldest first: the versions of a database that this program can open."""

SCHEMA_VERSION = VERSIONS[-1]
"""The newest migration: the version of a database that this program writes."""

VERSION_TABLE = "alembic_version"

PUBLIC_TABLES = (
    "claims",
    "quotes",
    "speakers",
    "articles",
    "outlets",
    "verifications",
    "evidence",
    "decisions",
)
"""What a reader of the site and a program on the JSON API meet, in this order."""

SEARCH_TABLES = ("claims_fts", "quotes_fts")
"""The full-text indexes, each over the text of the table it is named after."""

INTERNAL_TABLES = (
    "claim_links",
    "claim_redirects",
    "decision_subjects",
    "claim_wordings",
    "wordings",
    "fingerprints",
    *SEARCH_TABLES,
    *(
        f"{search}_{part}"
        for search in SEARCH_TABLES
        for part in ("config", "data", "docsize", "idx")
    ),
    VERSION_TABLE,
    "sqlite_sequence",
    "sqlite_stat1",
    "sqlite_stat4",
)
"""What the program keeps for itself; the site hides it."""
