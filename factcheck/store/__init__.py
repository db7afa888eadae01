"""The archive: tables, migrations, writing and reading. The only room that speaks SQL."""
