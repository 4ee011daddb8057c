# Made from ui/store_problem.ui by packaging/build_forms.py; changes here are lost.
"""The form store_problem."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_StoreProblem(object):
    def setupUi(self, StoreProblem):
        if not StoreProblem.objectName():
            StoreProblem.setObjectName(u"StoreProblem")
        self.column = QVBoxLayout(StoreProblem)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(StoreProblem)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.whatHeading = QLabel(StoreProblem)
        self.whatHeading.setObjectName(u"whatHeading")
        self.whatHeading.setWordWrap(True)
        self.whatHeading.setProperty(u"role", u"heading")

        self.column.addWidget(self.whatHeading)

        self.what = QLabel(StoreProblem)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)

        self.column.addWidget(self.what)

        self.meaningHeading = QLabel(StoreProblem)
        self.meaningHeading.setObjectName(u"meaningHeading")
        self.meaningHeading.setWordWrap(True)
        self.meaningHeading.setProperty(u"role", u"heading")

        self.column.addWidget(self.meaningHeading)

        self.meaning = QLabel(StoreProblem)
        self.meaning.setObjectName(u"meaning")
        self.meaning.setWordWrap(True)

        self.column.addWidget(self.meaning)

        self.adviceHeading = QLabel(StoreProblem)
        self.adviceHeading.setObjectName(u"adviceHeading")
        self.adviceHeading.setWordWrap(True)
        self.adviceHeading.setProperty(u"role", u"heading")

        self.column.addWidget(self.adviceHeading)

        self.advice = QLabel(StoreProblem)
        self.advice.setObjectName(u"advice")
        self.advice.setWordWrap(True)

        self.column.addWidget(self.advice)

        self.place = QLabel(StoreProblem)
        self.place.setObjectName(u"place")
        self.place.setWordWrap(True)
        self.place.setProperty(u"role", u"muted")

        self.column.addWidget(self.place)

        self.buttons = QWidget(StoreProblem)
        self.buttons.setObjectName(u"buttons")

        self.column.addWidget(self.buttons)


        self.retranslateUi(StoreProblem)
    # setupUi

    def retranslateUi(self, StoreProblem):
        self.title.setText("")
        self.whatHeading.setText(QCoreApplication.translate("StoreProblem", u"What happened", None))
        self.what.setText("")
        self.meaningHeading.setText(QCoreApplication.translate("StoreProblem", u"What it means", None))
        self.meaning.setText("")
        self.adviceHeading.setText(QCoreApplication.translate("StoreProblem", u"What you can do", None))
        self.advice.setText("")
        self.place.setText("")
        pass
    # retranslateUi
