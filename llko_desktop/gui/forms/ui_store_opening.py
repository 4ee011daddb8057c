# Made from ui/store_opening.ui by packaging/build_forms.py; changes here are lost.
"""The form store_opening."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QProgressBar, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_StoreOpening(object):
    def setupUi(self, StoreOpening):
        if not StoreOpening.objectName():
            StoreOpening.setObjectName(u"StoreOpening")
        self.column = QVBoxLayout(StoreOpening)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(StoreOpening)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.step = QLabel(StoreOpening)
        self.step.setObjectName(u"step")
        self.step.setWordWrap(True)
        self.step.setProperty(u"role", u"muted")

        self.column.addWidget(self.step)

        self.progress = QProgressBar(StoreOpening)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(0)
        self.progress.setTextVisible(False)

        self.column.addWidget(self.progress)


        self.retranslateUi(StoreOpening)
    # setupUi

    def retranslateUi(self, StoreOpening):
        self.title.setText(QCoreApplication.translate("StoreOpening", u"Opening your data", None))
        self.step.setText(QCoreApplication.translate("StoreOpening", u"One moment\u2026", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("StoreOpening", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
