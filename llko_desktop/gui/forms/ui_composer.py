# Made from ui/composer.ui by packaging/build_forms.py; changes here are lost.
"""The form composer."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from llko_desktop.gui.request.reply_edit import ReplyEdit

class Ui_Composer(object):
    def setupUi(self, Composer):
        if not Composer.objectName():
            Composer.setObjectName(u"Composer")
        self.outer = QVBoxLayout(Composer)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.choices = QWidget(Composer)
        self.choices.setObjectName(u"choices")
        self.heading = QLabel(self.choices)
        self.heading.setObjectName(u"heading")
        self.templatePair = QWidget(self.choices)
        self.templatePair.setObjectName(u"templatePair")
        self.templatePairRow = QHBoxLayout(self.templatePair)
        self.templatePairRow.setSpacing(8)
        self.templatePairRow.setObjectName(u"templatePairRow")
        self.templatePairRow.setContentsMargins(0, 0, 0, 0)
        self.templateLabel = QLabel(self.templatePair)
        self.templateLabel.setObjectName(u"templateLabel")

        self.templatePairRow.addWidget(self.templateLabel)

        self.template_ = QComboBox(self.templatePair)
        self.template_.setObjectName(u"template_")
        self.template_.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.templatePairRow.addWidget(self.template_)

        self.languagePair = QWidget(self.choices)
        self.languagePair.setObjectName(u"languagePair")
        self.languagePairRow = QHBoxLayout(self.languagePair)
        self.languagePairRow.setSpacing(8)
        self.languagePairRow.setObjectName(u"languagePairRow")
        self.languagePairRow.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(self.languagePair)
        self.languageLabel.setObjectName(u"languageLabel")

        self.languagePairRow.addWidget(self.languageLabel)

        self.language = QComboBox(self.languagePair)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.languagePairRow.addWidget(self.language)

        self.draftState = QLabel(self.choices)
        self.draftState.setObjectName(u"draftState")
        self.draftState.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.choices)

        self.subject = QLineEdit(Composer)
        self.subject.setObjectName(u"subject")

        self.outer.addWidget(self.subject)

        self.body = ReplyEdit(Composer)
        self.body.setObjectName(u"body")

        self.outer.addWidget(self.body)

        self.checks = QWidget(Composer)
        self.checks.setObjectName(u"checks")

        self.outer.addWidget(self.checks)

        self.problem = QLabel(Composer)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.problem)

#if QT_CONFIG(shortcut)
        self.templateLabel.setBuddy(self.template_)
        self.languageLabel.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Composer)
    # setupUi

    def retranslateUi(self, Composer):
        self.heading.setText(QCoreApplication.translate("Composer", u"Reply", None))
        self.templateLabel.setText(QCoreApplication.translate("Composer", u"&Template", None))
#if QT_CONFIG(accessibility)
        self.template_.setAccessibleName(QCoreApplication.translate("Composer", u"Template", None))
#endif // QT_CONFIG(accessibility)
        self.languageLabel.setText(QCoreApplication.translate("Composer", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("Composer", u"Language of the reply", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("Composer", u"Subject", None))
#endif // QT_CONFIG(accessibility)
        self.subject.setPlaceholderText(QCoreApplication.translate("Composer", u"Subject", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("Composer", u"Text of the reply", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
