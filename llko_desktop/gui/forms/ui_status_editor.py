# Made from ui/status_editor.ui by packaging/build_forms.py; changes here are lost.
"""The form status_editor."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
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
        self.form = QFormLayout(self.details)
        self.form.setSpacing(6)
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.weekLabel = QLabel(self.details)
        self.weekLabel.setObjectName(u"weekLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.weekLabel)

        self.week = WeekEdit(self.details)
        self.week.setObjectName(u"week")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.week)

        self.startLabel = QLabel(self.details)
        self.startLabel.setObjectName(u"startLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.startLabel)

        self.start = DateField(self.details)
        self.start.setObjectName(u"start")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.start)

        self.replyByLabel = QLabel(self.details)
        self.replyByLabel.setObjectName(u"replyByLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.replyByLabel)

        self.replyBy = DateField(self.details)
        self.replyBy.setObjectName(u"replyBy")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.replyBy)

        self.noAlternative = QCheckBox(self.details)
        self.noAlternative.setObjectName(u"noAlternative")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.noAlternative)

        self.reasonLabel = QLabel(self.details)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = QComboBox(self.details)
        self.reason.setObjectName(u"reason")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reason)

        self.noteLabel = QLabel(self.details)
        self.noteLabel.setObjectName(u"noteLabel")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = QLineEdit(self.details)
        self.note.setObjectName(u"note")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.note)

        self.contract = QCheckBox(self.details)
        self.contract.setObjectName(u"contract")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.contract)


        self.outer.addWidget(self.details)

        self.missing = QLabel(StatusEditor)
        self.missing.setObjectName(u"missing")
        self.missing.setWordWrap(True)
        self.missing.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.missing)

#if QT_CONFIG(shortcut)
        self.weekLabel.setBuddy(self.week)
        self.startLabel.setBuddy(self.start)
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
        self.replyByLabel.setText(QCoreApplication.translate("StatusEditor", u"&Reply by", None))
#if QT_CONFIG(accessibility)
        self.replyBy.setAccessibleName(QCoreApplication.translate("StatusEditor", u"Reply-by date", None))
#endif // QT_CONFIG(accessibility)
        self.noAlternative.setText(QCoreApplication.translate("StatusEditor", u"There is no &alternative", None))
        self.reasonLabel.setText(QCoreApplication.translate("StatusEditor", u"R&eason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("StatusEditor", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("StatusEditor", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("StatusEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.contract.setText(QCoreApplication.translate("StatusEditor", u"The contract is &signed", None))
        pass
    # retranslateUi
