"""What Alembic runs: on the connection, and inside the transaction, that ``migrate`` hands in."""

from alembic import context

from factcheck.store.tables import ClaimRow

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=ClaimRow.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
