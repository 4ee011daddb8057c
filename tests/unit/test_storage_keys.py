"""Keys: made, kept only in key stores that are to be trusted, and never shown."""

from __future__ import annotations

import pytest
from keyring.errors import KeyringLocked

from llko_desktop.services.ports import StoreError
from llko_desktop.storage.keys import Key, KeyVault, new_key, vault_among
from tests.helpers.logfail import LogGuard
from tests.helpers.stores import code_of


class _Backend:
    """A key store in memory."""

    priority = 1.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class _Forgetful(_Backend):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class _Locked(_Backend):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("dismissed")


def _of(module: str, priority: float = 1.0) -> _Backend:
    return type("Keyring", (_Backend,), {"__module__": module, "priority": priority})()


def test_a_key_is_kept_for_one_store() -> None:
    vault, key = KeyVault(_Backend()), new_key()
    vault.keep("store 1", key)
    assert vault.find("store 1") == Key.raw(key)
    assert vault.find("store 2") is None


def test_keys_differ_and_do_not_show() -> None:
    key = new_key()
    assert len(key) == 32
    assert key != new_key()
    assert key.hex() not in repr(Key.raw(key))
    assert "kikker" not in repr(Key.passphrase("kikker"))


def test_a_key_store_that_forgets_is_an_error() -> None:
    with pytest.raises(StoreError) as refused:
        KeyVault(_Forgetful()).keep("store", new_key())
    assert code_of(refused.value) == "key_store_failed"


def test_a_locked_key_store_is_an_error(log_guard: LogGuard) -> None:
    with (
        log_guard.expect("llko_desktop.storage.keys", "the key store failed"),
        pytest.raises(StoreError) as refused,
    ):
        KeyVault(_Locked()).find("store")
    assert code_of(refused.value) == "key_store_failed"


def test_what_is_no_key_is_not_found() -> None:
    backend = _Backend()
    vault = KeyVault(backend)
    for spoiled in ("", "not hexadecimal", "00ff"):
        backend.set_password("llko-desktop", "store", spoiled)
        assert vault.find("store") is None


@pytest.mark.parametrize(
    "module",
    [
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
    ],
)
def test_the_key_store_of_the_system_is_trusted(module: str) -> None:
    assert vault_among([_of("keyring.backends.null", 99), _of(module)]) is not None


@pytest.mark.parametrize(
    "module",
    ["keyring.backends.fail", "keyring.backends.null", "keyrings.alt.file", "keyring.backends.chainer"],
)
def test_nothing_else_is_trusted(module: str) -> None:
    assert vault_among([_of(module, 99)]) is None


def test_the_best_of_two_is_taken() -> None:
    worse, best = _of("keyring.backends.kwallet", 4.9), _of("keyring.backends.SecretService", 5)
    vault = vault_among([worse, best])
    assert vault is not None
    vault.keep("store", new_key())
    assert best.kept
    assert not worse.kept


@pytest.mark.parametrize("text", ["", "  ", "a\0b"])
def test_an_unusable_passphrase_is_refused(text: str) -> None:
    with pytest.raises(StoreError) as refused:
        Key.passphrase(text)
    assert code_of(refused.value) == "passphrase_empty"


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_has_32_bytes(length: int) -> None:
    with pytest.raises(ValueError, match="32"):
        Key.raw(bytes(length))
