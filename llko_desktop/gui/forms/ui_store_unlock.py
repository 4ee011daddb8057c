# Made from ui/store_unlock.ui by packaging/build_forms.py; changes here are lost.
"""The form store_unlock."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from llko_desktop.gui.store_pages.passphrase_field import PassphraseField

class Ui_StoreUnlock(object):
    def setupUi(self, StoreUnlock):
        if not StoreUnlock.objectName():
            StoreUnlock.setObjectName(u"StoreUnlock")
        self.column = QVBoxLayout(StoreUnlock)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(StoreUnlock)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.hint = QLabel(StoreUnlock)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.column.addWidget(self.hint)

        self.passphraseLabel = QLabel(StoreUnlock)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.column.addWidget(self.passphraseLabel)

        self.passphrase = PassphraseField(StoreUnlock)
        self.passphrase.setObjectName(u"passphrase")

        self.column.addWidget(self.passphrase)

        self.reveal = QCheckBox(StoreUnlock)
        self.reveal.setObjectName(u"reveal")

        self.column.addWidget(self.reveal)

        self.capsLock = QLabel(StoreUnlock)
        self.capsLock.setObjectName(u"capsLock")
        self.capsLock.setWordWrap(True)
        self.capsLock.setProperty(u"role", u"warning")

        self.column.addWidget(self.capsLock)

        self.problem = QLabel(StoreUnlock)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"error")

        self.column.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.quit = QPushButton(StoreUnlock)
        self.quit.setObjectName(u"quit")

        self.buttons.addWidget(self.quit)

        self.unlock = QPushButton(StoreUnlock)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.unlock)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StoreUnlock)

        self.unlock.setDefault(True)

    # setupUi

    def retranslateUi(self, StoreUnlock):
        self.title.setText(QCoreApplication.translate("StoreUnlock", u"Your data is locked", None))
        self.hint.setText(QCoreApplication.translate("StoreUnlock", u"Type the passphrase that you chose when this data was made. It is not kept anywhere on this computer.", None))
        self.passphraseLabel.setText(QCoreApplication.translate("StoreUnlock", u"&Passphrase", None))
        self.reveal.setText(QCoreApplication.translate("StoreUnlock", u"&Show what I type", None))
        self.capsLock.setText(QCoreApplication.translate("StoreUnlock", u"Caps Lock seems to be on.", None))
        self.problem.setText("")
        self.quit.setText(QCoreApplication.translate("StoreUnlock", u"&Quit", None))
        self.unlock.setText(QCoreApplication.translate("StoreUnlock", u"&Unlock", None))
        pass
    # retranslateUi
