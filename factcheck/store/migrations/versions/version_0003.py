"""What a speaker does with a quote's content: states it, believes it, wants it."""

from alembic import op

revision = "0003"
down_revision = "0002"

COLUMN = """\
stance TEXT NOT NULL DEFAULT 'statement'
  CONSTRAINT stance_known CHECK (
    stance IN ('statement', 'denial', 'belief', 'wish', 'plan', 'feeling', 'act')
  )"""
"""Until now nothing but statements was kept."""


def upgrade() -> None:
    """Add the column to the quotes."""
    op.get_bind().exec_driver_sql(f"ALTER TABLE quotes ADD COLUMN {COLUMN}")
