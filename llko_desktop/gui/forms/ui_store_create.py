# Made from ui/store_create.ui by packaging/build_forms.py; changes here are lost.
"""The form store_create."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from llko_desktop.gui.store_pages.passphrase_field import PassphraseField

class Ui_StoreCreate(object):
    def setupUi(self, StoreCreate):
        if not StoreCreate.objectName():
            StoreCreate.setObjectName(u"StoreCreate")
        self.column = QVBoxLayout(StoreCreate)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(StoreCreate)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.hint = QLabel(StoreCreate)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.column.addWidget(self.hint)

        self.keyStore = QRadioButton(StoreCreate)
        self.keyStore.setObjectName(u"keyStore")
        self.keyStore.setChecked(True)

        self.column.addWidget(self.keyStore)

        self.keyStoreHint = QLabel(StoreCreate)
        self.keyStoreHint.setObjectName(u"keyStoreHint")
        self.keyStoreHint.setWordWrap(True)
        self.keyStoreHint.setProperty(u"role", u"muted")

        self.column.addWidget(self.keyStoreHint)

        self.ownPassphrase = QRadioButton(StoreCreate)
        self.ownPassphrase.setObjectName(u"ownPassphrase")

        self.column.addWidget(self.ownPassphrase)

        self.ownHint = QLabel(StoreCreate)
        self.ownHint.setObjectName(u"ownHint")
        self.ownHint.setWordWrap(True)
        self.ownHint.setProperty(u"role", u"muted")

        self.column.addWidget(self.ownHint)

        self.fields = QWidget(StoreCreate)
        self.fields.setObjectName(u"fields")
        self.fieldColumn = QVBoxLayout(self.fields)
        self.fieldColumn.setSpacing(6)
        self.fieldColumn.setObjectName(u"fieldColumn")
        self.fieldColumn.setContentsMargins(0, 0, 0, 0)
        self.passphraseLabel = QLabel(self.fields)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.fieldColumn.addWidget(self.passphraseLabel)

        self.passphrase = PassphraseField(self.fields)
        self.passphrase.setObjectName(u"passphrase")

        self.fieldColumn.addWidget(self.passphrase)

        self.strength = QLabel(self.fields)
        self.strength.setObjectName(u"strength")
        self.strength.setWordWrap(True)
        self.strength.setProperty(u"role", u"muted")

        self.fieldColumn.addWidget(self.strength)

        self.repeatLabel = QLabel(self.fields)
        self.repeatLabel.setObjectName(u"repeatLabel")

        self.fieldColumn.addWidget(self.repeatLabel)

        self.repeat = PassphraseField(self.fields)
        self.repeat.setObjectName(u"repeat")

        self.fieldColumn.addWidget(self.repeat)

        self.reveal = QCheckBox(self.fields)
        self.reveal.setObjectName(u"reveal")

        self.fieldColumn.addWidget(self.reveal)

        self.capsLock = QLabel(self.fields)
        self.capsLock.setObjectName(u"capsLock")
        self.capsLock.setWordWrap(True)
        self.capsLock.setProperty(u"role", u"warning")

        self.fieldColumn.addWidget(self.capsLock)


        self.column.addWidget(self.fields)

        self.problem = QLabel(StoreCreate)
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

        self.quit = QPushButton(StoreCreate)
        self.quit.setObjectName(u"quit")

        self.buttons.addWidget(self.quit)

        self.create = QPushButton(StoreCreate)
        self.create.setObjectName(u"create")
        self.create.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.create)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphrase)
        self.repeatLabel.setBuddy(self.repeat)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StoreCreate)

        self.create.setDefault(True)

    # setupUi

    def retranslateUi(self, StoreCreate):
        self.title.setText(QCoreApplication.translate("StoreCreate", u"Keep your data safe", None))
        self.hint.setText(QCoreApplication.translate("StoreCreate", u"Names, addresses and plans of families are kept encrypted on this computer. Choose how you open them.", None))
        self.keyStore.setText(QCoreApplication.translate("StoreCreate", u"The &computer keeps the key", None))
        self.keyStoreHint.setText(QCoreApplication.translate("StoreCreate", u"You open the program without typing anything. Whoever can sign in to your account on this computer can read the data.", None))
        self.ownPassphrase.setText(QCoreApplication.translate("StoreCreate", u"I type a &passphrase each time", None))
        self.ownHint.setText(QCoreApplication.translate("StoreCreate", u"Without the passphrase nobody can read the data, and nobody can bring it back: write it down and keep it somewhere safe.", None))
        self.passphraseLabel.setText(QCoreApplication.translate("StoreCreate", u"Pa&ssphrase", None))
        self.strength.setText("")
        self.repeatLabel.setText(QCoreApplication.translate("StoreCreate", u"The same passphrase &again", None))
        self.reveal.setText(QCoreApplication.translate("StoreCreate", u"S&how what I type", None))
        self.capsLock.setText(QCoreApplication.translate("StoreCreate", u"Caps Lock seems to be on.", None))
        self.problem.setText("")
        self.quit.setText(QCoreApplication.translate("StoreCreate", u"&Quit", None))
        self.create.setText(QCoreApplication.translate("StoreCreate", u"&Begin", None))
        pass
    # retranslateUi
