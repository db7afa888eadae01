"""The database's versions, in order. A published version is frozen: it imports nothing of ours.

A new version is a file ``versions/version_NNNN.py`` with the number in
``layout.SCHEMA_VERSION``. All pending versions run in one transaction with foreign keys
off, and are checked before it ends. A table that is rebuilt (``op.batch_alter_table``)
loses its triggers: create them again.
"""
