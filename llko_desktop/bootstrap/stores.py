"""Finds, opens and makes the user's store, with a passphrase or with a key that the computer keeps.

Functions import the storage where they need it, as SQLAlchemy takes its time and the window comes first.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import Procedure
from llko_desktop.paths import ensure
from llko_desktop.services.bundle import Services
from llko_desktop.services.ports import Clock, Store, StoreError

PASSPHRASE = "LLKO_DESKTOP_PASSPHRASE"
STORE_FILE = "llko.db"


class Opener:
    """Opens the store in one folder, or a shared one by its URL."""

    def __init__(
        self, folder: Path, url: str, environ: Mapping[str, str], procedure: Procedure, today: Clock
    ) -> None:
        self._folder, self._url, self._procedure, self._today = folder, url, procedure, today
        self._passphrase = environ.get(PASSPHRASE, "")

    @property
    def folder(self) -> Path:
        """The folder of the store."""
        return self._folder

    @property
    def path(self) -> Path:
        """The store's file."""
        return self._folder / STORE_FILE

    def is_new(self) -> bool:
        """Say whether there is no store yet and none is to be made without asking; `StoreError` as `open`."""
        return not (self._url or self._passphrase or self._is_there())

    def _is_there(self) -> bool:
        try:
            return self.path.exists()
        except OSError as error:
            raise StoreError(Message.of("store_not_readable", path=str(self.path))) from error

    def has_key_store(self) -> bool:
        """Say whether this computer has a key store that the program trusts."""
        from llko_desktop.storage.keys import find_vault

        return find_vault() is not None

    def needs_passphrase(self) -> bool:
        """Say whether the store's key is not known, so that its passphrase is to be asked for.

        `StoreError` for a file that cannot be a store of ours whatever its passphrase.
        """
        from llko_desktop.storage.keys import find_vault
        from llko_desktop.storage.store_file import check_file, store_id

        if self._url or self._passphrase:
            return False
        check_file(self.path)
        vault = find_vault()
        return vault is None or vault.find(store_id(self.path)) is None

    def open(self, passphrase: str = "") -> Services:
        """Open the store, made first with a passphrase given beforehand; `StoreError` says why not."""
        if self._url:
            from llko_desktop.storage.opening import open_server

            return self._services(open_server(self._url))
        if self._passphrase and not self._is_there():
            return self._create_or_open(self._passphrase)
        return self._services(self._open_file(passphrase or self._passphrase))

    def create(self, passphrase: str = "") -> Services:
        """Make a store, its key kept by the computer if there is no passphrase; `StoreError` says why not."""
        from llko_desktop.storage.keys import Key, find_vault, new_key
        from llko_desktop.storage.opening import create_store

        try:
            ensure(self._folder)
        except OSError as error:
            raise StoreError(Message.of("store_not_writable", path=str(self._folder))) from error
        if passphrase:
            return self._services(create_store(self.path, Key.passphrase(passphrase)))
        vault = find_vault()
        if vault is None:
            raise StoreError(Message.of("passphrase_needed", variable=PASSPHRASE))
        key = new_key()
        store = create_store(self.path, Key.raw(key), lambda store_id: vault.keep(store_id, key))
        return self._services(store)

    def open_or_create(self) -> Services:
        """Open the store, made first where there is none, without a question; `StoreError` says why not."""
        return self._create_or_open("") if self.is_new() else self.open()

    def _create_or_open(self, passphrase: str) -> Services:
        """Make the store, or open the one that another start of the program made meanwhile."""
        try:
            return self.create(passphrase)
        except StoreError as error:
            if error.messages[0].code != "store_exists":
                raise
        return self._services(self._open_file(passphrase))

    def use_backup(self, backup: Path) -> None:
        """Put a backup in the place of a damaged store, which is kept aside; `StoreError` says why not."""
        from llko_desktop.storage.backups import restore_backup

        restore_backup(self.path, backup)

    def _open_file(self, passphrase: str) -> Store:
        from llko_desktop.storage.keys import Key, find_vault
        from llko_desktop.storage.opening import open_store
        from llko_desktop.storage.store_file import check_file, store_id

        if passphrase:
            return open_store(self.path, Key.passphrase(passphrase))
        check_file(self.path)
        vault = find_vault()
        key = vault.find(store_id(self.path)) if vault else None
        if key is None:
            raise StoreError(Message.of("store_key_unknown", variable=PASSPHRASE))
        return open_store(self.path, key, key_fits=True)

    def _services(self, store: Store) -> Services:
        return build_services(store, self._procedure, self._today)
