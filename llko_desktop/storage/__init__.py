"""Keeps requests in an encrypted SQLite file (SQLCipher) or a shared PostgreSQL, through SQLAlchemy Core."""
