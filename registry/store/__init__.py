"""Opening a registry: where it is, its schema version, reading, writing, migrating."""
