"""The Datasette plugin: pages, cells, templates."""
