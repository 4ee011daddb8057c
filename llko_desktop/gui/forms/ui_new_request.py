# Made from ui/new_request.ui by packaging/build_forms.py; changes here are lost.
"""The form new_request."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QFormLayout, QFrame, QLabel,
    QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy,
    QVBoxLayout, QWidget)

from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.week_edit import WeekEdit

class Ui_NewRequest(object):
    def setupUi(self, NewRequest):
        if not NewRequest.objectName():
            NewRequest.setObjectName(u"NewRequest")
        self.outer = QVBoxLayout(NewRequest)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 20, 20, 16)
        self.hint = QLabel(NewRequest)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.hint)

        self.scroll = QScrollArea(NewRequest)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(8)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(0, 0, 8, 0)
        self.form = QFormLayout()
        self.form.setSpacing(8)
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.sourceLabel = QLabel(self.content)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.source = QComboBox(self.content)
        self.source.setObjectName(u"source")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.source)

        self.receivedLabel = QLabel(self.content)
        self.receivedLabel.setObjectName(u"receivedLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.receivedLabel)

        self.received = DateField(self.content)
        self.received.setObjectName(u"received")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.received)

        self.childLabel = QLabel(self.content)
        self.childLabel.setObjectName(u"childLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.childLabel)

        self.child = QLineEdit(self.content)
        self.child.setObjectName(u"child")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.child)

        self.bornLabel = QLabel(self.content)
        self.bornLabel.setObjectName(u"bornLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.bornLabel)

        self.born = DateField(self.content)
        self.born.setObjectName(u"born")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.born)

        self.expectedLabel = QLabel(self.content)
        self.expectedLabel.setObjectName(u"expectedLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.expectedLabel)

        self.expected = DateField(self.content)
        self.expected.setObjectName(u"expected")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.expected)

        self.parentLabel = QLabel(self.content)
        self.parentLabel.setObjectName(u"parentLabel")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.parentLabel)

        self.parent = QLineEdit(self.content)
        self.parent.setObjectName(u"parent")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.parent)

        self.emailLabel = QLabel(self.content)
        self.emailLabel.setObjectName(u"emailLabel")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.emailLabel)

        self.email = QLineEdit(self.content)
        self.email.setObjectName(u"email")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.email)

        self.phoneLabel = QLabel(self.content)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.phoneLabel)

        self.phone = QLineEdit(self.content)
        self.phone.setObjectName(u"phone")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.phone)

        self.languageLabel = QLabel(self.content)
        self.languageLabel.setObjectName(u"languageLabel")

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.languageLabel)

        self.language = QComboBox(self.content)
        self.language.setObjectName(u"language")

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.language)

        self.startLabel = QLabel(self.content)
        self.startLabel.setObjectName(u"startLabel")

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.startLabel)

        self.start = DateField(self.content)
        self.start.setObjectName(u"start")

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.start)

        self.weekLabel = QLabel(self.content)
        self.weekLabel.setObjectName(u"weekLabel")

        self.form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.weekLabel)

        self.week = WeekEdit(self.content)
        self.week.setObjectName(u"week")

        self.form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.week)

        self.remarksLabel = QLabel(self.content)
        self.remarksLabel.setObjectName(u"remarksLabel")

        self.form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.remarksLabel)

        self.remarks = QPlainTextEdit(self.content)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setTabChangesFocus(True)

        self.form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.remarks)


        self.contentLayout.addLayout(self.form)

        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.problem = QLabel(NewRequest)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.problem)

        self.buttonBox = QDialogButtonBox(NewRequest)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.outer.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.sourceLabel.setBuddy(self.source)
        self.receivedLabel.setBuddy(self.received)
        self.childLabel.setBuddy(self.child)
        self.bornLabel.setBuddy(self.born)
        self.expectedLabel.setBuddy(self.expected)
        self.parentLabel.setBuddy(self.parent)
        self.emailLabel.setBuddy(self.email)
        self.phoneLabel.setBuddy(self.phone)
        self.languageLabel.setBuddy(self.language)
        self.startLabel.setBuddy(self.start)
        self.weekLabel.setBuddy(self.week)
        self.remarksLabel.setBuddy(self.remarks)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewRequest)
    # setupUi

    def retranslateUi(self, NewRequest):
        NewRequest.setWindowTitle(QCoreApplication.translate("NewRequest", u"New request", None))
        self.hint.setText(QCoreApplication.translate("NewRequest", u"Only a name and the day of arrival are required; the rest can follow.", None))
        self.sourceLabel.setText(QCoreApplication.translate("NewRequest", u"&How it came in", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("NewRequest", u"How it came in", None))
#endif // QT_CONFIG(accessibility)
        self.receivedLabel.setText(QCoreApplication.translate("NewRequest", u"Day of a&rrival", None))
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("NewRequest", u"Day of arrival", None))
#endif // QT_CONFIG(accessibility)
        self.childLabel.setText(QCoreApplication.translate("NewRequest", u"&Child", None))
#if QT_CONFIG(accessibility)
        self.child.setAccessibleName(QCoreApplication.translate("NewRequest", u"Child", None))
#endif // QT_CONFIG(accessibility)
        self.bornLabel.setText(QCoreApplication.translate("NewRequest", u"&Birth date", None))
#if QT_CONFIG(accessibility)
        self.born.setAccessibleName(QCoreApplication.translate("NewRequest", u"Birth date", None))
#endif // QT_CONFIG(accessibility)
        self.expectedLabel.setText(QCoreApplication.translate("NewRequest", u"E&xpected date", None))
#if QT_CONFIG(accessibility)
        self.expected.setAccessibleName(QCoreApplication.translate("NewRequest", u"Expected date", None))
#endif // QT_CONFIG(accessibility)
        self.parentLabel.setText(QCoreApplication.translate("NewRequest", u"&Parent", None))
#if QT_CONFIG(accessibility)
        self.parent.setAccessibleName(QCoreApplication.translate("NewRequest", u"Parent", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("NewRequest", u"Mail &address", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("NewRequest", u"Mail address", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("NewRequest", u"Ph&one", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("NewRequest", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.languageLabel.setText(QCoreApplication.translate("NewRequest", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("NewRequest", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.startLabel.setText(QCoreApplication.translate("NewRequest", u"&Start date", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("NewRequest", u"Start date", None))
#endif // QT_CONFIG(accessibility)
        self.weekLabel.setText(QCoreApplication.translate("NewRequest", u"&Days and hours", None))
#if QT_CONFIG(accessibility)
        self.week.setAccessibleName(QCoreApplication.translate("NewRequest", u"Days and hours", None))
#endif // QT_CONFIG(accessibility)
        self.remarksLabel.setText(QCoreApplication.translate("NewRequest", u"Re&marks", None))
#if QT_CONFIG(accessibility)
        self.remarks.setAccessibleName(QCoreApplication.translate("NewRequest", u"Remarks", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
