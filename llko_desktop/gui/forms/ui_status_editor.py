# Made from ui/status_editor.ui by packaging/build_forms.py; changes here are lost.
"""The form status_editor."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.week_edit import WeekEdit

class Ui_StatusEditor(object):
    def setupUi(self, StatusEditor):
        if not StatusEditor.objectName():
            StatusEditor.setObjectName(u"StatusEditor")
        self.outer = QVBoxLayout(StatusEditor)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.buttons = QWidget(StatusEditor)
        self.buttons.setObjectName(u"buttons")

        self.outer.addWidget(self.buttons)

        self.consequence = QLabel(StatusEditor)
        self.consequence.setObjectName(u"consequence")
        self.consequence.setWordWrap(True)
        self.consequence.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.consequence)

        self.details = QWidget(StatusEditor)
        self.details.setObjectName(u"details")
        self.detailRows = QVBoxLayout(self.details)
        self.detailRows.setSpacing(6)
        self.detailRows.setObjectName(u"detailRows")
        self.detailRows.setContentsMargins(0, 0, 0, 0)
        self.weekLabel = QLabel(self.details)
        self.weekLabel.setObjectName(u"weekLabel")

        self.detailRows.addWidget(self.weekLabel)

        self.week = WeekEdit(self.details)
        self.week.setObjectName(u"week")

        self.detailRows.addWidget(self.week)

        self.fields = QWidget(self.details)
        self.fields.setObjectName(u"fields")
        self.startPair = QWidget(self.fields)
        self.startPair.setObjectName(u"startPair")
        self.startPairRow = QHBoxLayout(self.startPair)
        self.startPairRow.setSpacing(8)
        self.startPairRow.setObjectName(u"startPairRow")
        self.startPairRow.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(self.startPair)
        self.startLabel.setObjectName(u"startLabel")

        self.startPairRow.addWidget(self.startLabel)

        self.start = DateField(self.startPair)
        self.start.setObjectName(u"start")

        self.startPairRow.addWidget(self.start)

        self.endPair = QWidget(self.fields)
        self.endPair.setObjectName(u"endPair")
        self.endPairRow = QHBoxLayout(self.endPair)
        self.endPairRow.setSpacing(8)
        self.endPairRow.setObjectName(u"endPairRow")
        self.endPairRow.setContentsMargins(0, 0, 0, 0)
        self.endLabel = QLabel(self.endPair)
        self.endLabel.setObjectName(u"endLabel")

        self.endPairRow.addWidget(self.endLabel)

        self.end = DateField(self.endPair)
        self.end.setObjectName(u"end")

        self.endPairRow.addWidget(self.end)

        self.replyByPair = QWidget(self.fields)
        self.replyByPair.setObjectName(u"replyByPair")
        self.replyByPairRow = QHBoxLayout(self.replyByPair)
        self.replyByPairRow.setSpacing(8)
        self.replyByPairRow.setObjectName(u"replyByPairRow")
        self.replyByPairRow.setContentsMargins(0, 0, 0, 0)
        self.replyByLabel = QLabel(self.replyByPair)
        self.replyByLabel.setObjectName(u"replyByLabel")

        self.replyByPairRow.addWidget(self.replyByLabel)

        self.replyBy = DateField(self.replyByPair)
        self.replyBy.setObjectName(u"replyBy")

        self.replyByPairRow.addWidget(self.replyBy)

        self.reasonPair = QWidget(self.fields)
        self.reasonPair.setObjectName(u"reasonPair")
        self.reasonPairRow = QHBoxLayout(self.reasonPair)
        self.reasonPairRow.setSpacing(8)
        self.reasonPairRow.setObjectName(u"reasonPairRow")
        self.reasonPairRow.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(self.reasonPair)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonPairRow.addWidget(self.reasonLabel)

        self.reason = QComboBox(self.reasonPair)
        self.reason.setObjectName(u"reason")
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.reasonPairRow.addWidget(self.reason)

        self.noAlternative = QCheckBox(self.fields)
        self.noAlternative.setObjectName(u"noAlternative")
        self.contract = QCheckBox(self.fields)
        self.contract.setObjectName(u"contract")

        self.detailRows.addWidget(self.fields)

        self.notePair = QWidget(self.details)
        self.notePair.setObjectName(u"notePair")
        self.notePairRow = QHBoxLayout(self.notePair)
        self.notePairRow.setSpacing(8)
        self.notePairRow.setObjectName(u"notePairRow")
        self.notePairRow.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(self.notePair)
        self.noteLabel.setObjectName(u"noteLabel")

        self.notePairRow.addWidget(self.noteLabel)

        self.note = QLineEdit(self.notePair)
        self.note.setObjectName(u"note")

        self.notePairRow.addWidget(self.note)


        self.detailRows.addWidget(self.notePair)


        self.outer.addWidget(self.details)

        self.missing = QLabel(StatusEditor)
        self.missing.setObjectName(u"missing")
        self.missing.setWordWrap(True)
        self.missing.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.missing)

#if QT_CONFIG(shortcut)
        self.weekLabel.setBuddy(self.week)
        self.startLabel.setBuddy(self.start)
        self.endLabel.setBuddy(self.end)
        self.replyByLabel.setBuddy(self.replyBy)
        self.reasonLabel.setBuddy(self.reason)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StatusEditor)
    # setupUi

    def retranslateUi(self, StatusEditor):
        self.weekLabel.setText(QCoreApplication.translate("StatusEditor", u"&Days and hours", None))
#if QT_CONFIG(accessibility)
        self.week.setAccessibleName(QCoreApplication.translate("StatusEditor", u"Days and hours", None))
#endif // QT_CONFIG(accessibility)
        self.startLabel.setText(QCoreApplication.translate("StatusEditor", u"&From", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("StatusEditor", u"Start date", None))
#endif // QT_CONFIG(accessibility)
        self.endLabel.setText(QCoreApplication.translate("StatusEditor", u"&Until", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("StatusEditor", u"End date", None))
#endif // QT_CONFIG(accessibility)
        self.replyByLabel.setText(QCoreApplication.translate("StatusEditor", u"&Reply by", None))
#if QT_CONFIG(accessibility)
        self.replyBy.setAccessibleName(QCoreApplication.translate("StatusEditor", u"Reply-by date", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("StatusEditor", u"R&eason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("StatusEditor", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.noAlternative.setText(QCoreApplication.translate("StatusEditor", u"There is no &alternative", None))
        self.contract.setText(QCoreApplication.translate("StatusEditor", u"The contract is &signed", None))
        self.noteLabel.setText(QCoreApplication.translate("StatusEditor", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("StatusEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
