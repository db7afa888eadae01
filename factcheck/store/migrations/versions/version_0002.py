"""How closely a quote is dated, and the whole chain of those who passed it on."""

from alembic import op

revision = "0002"
down_revision = "0001"

COLUMNS = (
    """\
said_on_precision TEXT
  CONSTRAINT said_on_precision_known CHECK (
    said_on_precision IS NULL OR said_on_precision IN ('day', 'week', 'month', 'year')
  )""",
    "said_on_first_day TEXT",
    """\
said_on_last_day TEXT
  CONSTRAINT said_on_days_paired CHECK (
    (said_on_first_day IS NULL) = (said_on_last_day IS NULL)
  )""",
    "relay_chain TEXT",
)

FILLED_IN = """\
UPDATE quotes SET
  said_on_precision = CASE length(said_on)
    WHEN 10 THEN 'day' WHEN 7 THEN 'month' WHEN 4 THEN 'year'
  END,
  relay_chain = relayed_by
WHERE said_on IS NOT NULL OR relayed_by IS NOT NULL"""
"""What the older columns tell; a week was kept as the month or year that holds it."""


def upgrade() -> None:
    """Add the columns to the quotes, with what is known of those that are there."""
    connection = op.get_bind()
    for column in COLUMNS:
        connection.exec_driver_sql(f"ALTER TABLE quotes ADD COLUMN {column}")
    connection.exec_driver_sql(FILLED_IN)
