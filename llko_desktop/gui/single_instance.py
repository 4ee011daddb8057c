"""Lets a second start of the program raise the window of the first, instead of opening the store twice."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


class SingleInstance(QObject):
    """Listens under a name on this computer, for this user alone; `asked` says that another start knocked."""

    asked = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._knocked)

    def raise_other(self) -> bool:
        """Ask a program that runs already to show its window; without one, listen from now on.

        Gives whether there was one.
        """
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT_MS):
            socket.disconnectFromServer()
            return True
        # What a crashed program left behind must not keep this one from listening.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return False

    def _knocked(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.close()
            socket.deleteLater()
        self.asked.emit()
