"""The key of the encrypted store: random and kept by the computer, or a passphrase that the user knows."""

from __future__ import annotations

import logging
import secrets
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol, Self

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import StoreError

KEY_BYTES = 32
_SERVICE = "llko-desktop"
# Key stores that keep secrets encrypted and belong to the system; never one that writes a plain file.
_TRUSTED = (
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Key:
    """What SQLCipher needs to open a store; `pragma` is the value for `PRAGMA key`, ready quoted."""

    pragma: str = field(repr=False)

    @classmethod
    def raw(cls, key: bytes) -> Self:
        """Make a key of 32 random bytes; it opens at once, as nothing has to be derived."""
        if len(key) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")
        return cls(f"\"x'{key.hex()}'\"")

    @classmethod
    def passphrase(cls, text: str) -> Self:
        """Make a key of a passphrase, the same on every system; `StoreError` for an unusable one."""
        normal = unicodedata.normalize("NFC", text)
        if not normal.strip() or "\0" in normal:
            raise StoreError(Message.of("passphrase_empty"))
        return cls("'" + normal.replace("'", "''") + "'")


class SecretBackend(Protocol):
    """The part of a `keyring` backend that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """Read a secret."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""


class KeyVault:
    """Keeps a store's key in the computer's key store, under the store's own id."""

    def __init__(self, backend: SecretBackend) -> None:
        self._backend = backend

    def find(self, store_id: str) -> Key | None:
        """Read the key of a store; none where it is not kept here. `StoreError` when the key store fails."""
        with _told():
            kept = self._backend.get_password(_SERVICE, store_id)
        try:
            return Key.raw(bytes.fromhex(kept)) if kept else None
        except ValueError:
            return None

    def keep(self, store_id: str, key: bytes) -> None:
        """Write the key of a store and read it back, as some key stores forget; `StoreError` on failure."""
        with _told():
            self._backend.set_password(_SERVICE, store_id, key.hex())
        if self.find(store_id) != Key.raw(key):
            raise StoreError(Message.of("key_store_failed"))


@contextmanager
def _told() -> Iterator[None]:
    """Say that the key store failed, whatever its backend calls it: locked, dismissed, not answering."""
    from keyring.errors import KeyringError

    try:
        yield
    except (KeyringError, OSError, RuntimeError) as error:
        _log.warning("the key store failed: %s", type(error))
        raise StoreError(Message.of("key_store_failed")) from error


def new_key() -> bytes:
    """Give a fresh random key."""
    return secrets.token_bytes(KEY_BYTES)


def find_vault() -> KeyVault | None:
    """Give the vault in the best key store of this computer that can be trusted; none where none can."""
    from keyring.backend import get_all_keyring

    return vault_among(get_all_keyring())


def vault_among(backends: Iterable[SecretBackend]) -> KeyVault | None:
    """Give a vault in the first trusted key store, those of the highest priority first."""
    trusted = [backend for backend in backends if type(backend).__module__.startswith(_TRUSTED)]
    best = max(trusted, key=lambda backend: float(getattr(backend, "priority", 0)), default=None)
    return KeyVault(best) if best else None
