# Made from ui/shell.ui by packaging/build_forms.py; changes here are lost.
"""The form shell."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

from llko_desktop.gui.shell.status_line import StatusLine
from llko_desktop.gui.widgets.sidebar import Sidebar

class Ui_Shell(object):
    def setupUi(self, Shell):
        if not Shell.objectName():
            Shell.setObjectName(u"Shell")
        self.outer = QVBoxLayout(Shell)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.body = QHBoxLayout()
        self.body.setSpacing(0)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.sidebar = Sidebar(Shell)
        self.sidebar.setObjectName(u"sidebar")

        self.body.addWidget(self.sidebar)

        self.content = QVBoxLayout()
        self.content.setSpacing(0)
        self.content.setObjectName(u"content")
        self.content.setContentsMargins(0, 0, 0, 0)
        self.messages = QVBoxLayout()
        self.messages.setSpacing(8)
        self.messages.setObjectName(u"messages")
        self.messages.setContentsMargins(0, 0, 0, 0)

        self.content.addLayout(self.messages)

        self.pages = QStackedWidget(Shell)
        self.pages.setObjectName(u"pages")

        self.content.addWidget(self.pages)

        self.content.setStretch(1, 1)

        self.body.addLayout(self.content)

        self.body.setStretch(1, 1)

        self.outer.addLayout(self.body)

        self.status = StatusLine(Shell)
        self.status.setObjectName(u"status")

        self.outer.addWidget(self.status)

        self.outer.setStretch(0, 1)

        self.retranslateUi(Shell)
    # setupUi

    def retranslateUi(self, Shell):
        pass
    # retranslateUi
