# Made from ui/settings_page.ui by packaging/build_forms.py; changes here are lost.
"""The form settings_page."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.outer = QVBoxLayout(SettingsPage)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 20, 24, 16)
        self.title = QLabel(SettingsPage)
        self.title.setObjectName(u"title")

        self.outer.addWidget(self.title)

        self.scroll = QScrollArea(SettingsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(12)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(0, 0, 8, 0)
        self.locationCard = QFrame(self.content)
        self.locationCard.setObjectName(u"locationCard")
        self.locationCardRows = QVBoxLayout(self.locationCard)
        self.locationCardRows.setSpacing(10)
        self.locationCardRows.setObjectName(u"locationCardRows")
        self.locationCardRows.setContentsMargins(16, 14, 16, 16)
        self.providerTitle = QLabel(self.locationCard)
        self.providerTitle.setObjectName(u"providerTitle")

        self.locationCardRows.addWidget(self.providerTitle)

        self.providerHint = QLabel(self.locationCard)
        self.providerHint.setObjectName(u"providerHint")
        self.providerHint.setWordWrap(True)
        self.providerHint.setTextFormat(Qt.TextFormat.PlainText)

        self.locationCardRows.addWidget(self.providerHint)

        self.locationButtons = QHBoxLayout()
        self.locationButtons.setObjectName(u"locationButtons")
        self.openInfoPage = QPushButton(self.locationCard)
        self.openInfoPage.setObjectName(u"openInfoPage")

        self.locationButtons.addWidget(self.openInfoPage)

        self.locationEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.locationButtons.addItem(self.locationEnd)


        self.locationCardRows.addLayout(self.locationButtons)


        self.contentLayout.addWidget(self.locationCard)

        self.repliesCard = QFrame(self.content)
        self.repliesCard.setObjectName(u"repliesCard")
        self.repliesCardRows = QVBoxLayout(self.repliesCard)
        self.repliesCardRows.setSpacing(10)
        self.repliesCardRows.setObjectName(u"repliesCardRows")
        self.repliesCardRows.setContentsMargins(16, 14, 16, 16)
        self.repliesTitle = QLabel(self.repliesCard)
        self.repliesTitle.setObjectName(u"repliesTitle")

        self.repliesCardRows.addWidget(self.repliesTitle)

        self.repliesForm = QFormLayout()
        self.repliesForm.setSpacing(8)
        self.repliesForm.setObjectName(u"repliesForm")
        self.repliesForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.repliesForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.signatureLabel = QLabel(self.repliesCard)
        self.signatureLabel.setObjectName(u"signatureLabel")

        self.repliesForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.signatureLabel)

        self.signature = QLineEdit(self.repliesCard)
        self.signature.setObjectName(u"signature")

        self.repliesForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.signature)

        self.replyDaysLabel = QLabel(self.repliesCard)
        self.replyDaysLabel.setObjectName(u"replyDaysLabel")

        self.repliesForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.replyDaysLabel)

        self.replyDays = QSpinBox(self.repliesCard)
        self.replyDays.setObjectName(u"replyDays")
        self.replyDays.setMinimum(1)
        self.replyDays.setMaximum(92)

        self.repliesForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.replyDays)


        self.repliesCardRows.addLayout(self.repliesForm)


        self.contentLayout.addWidget(self.repliesCard)

        self.dataCard = QFrame(self.content)
        self.dataCard.setObjectName(u"dataCard")
        self.dataCardRows = QVBoxLayout(self.dataCard)
        self.dataCardRows.setSpacing(10)
        self.dataCardRows.setObjectName(u"dataCardRows")
        self.dataCardRows.setContentsMargins(16, 14, 16, 16)
        self.dataTitle = QLabel(self.dataCard)
        self.dataTitle.setObjectName(u"dataTitle")

        self.dataCardRows.addWidget(self.dataTitle)

        self.dataHint = QLabel(self.dataCard)
        self.dataHint.setObjectName(u"dataHint")
        self.dataHint.setWordWrap(True)
        self.dataHint.setTextFormat(Qt.TextFormat.PlainText)

        self.dataCardRows.addWidget(self.dataHint)

        self.dataButtons = QHBoxLayout()
        self.dataButtons.setObjectName(u"dataButtons")
        self.openRetention = QPushButton(self.dataCard)
        self.openRetention.setObjectName(u"openRetention")

        self.dataButtons.addWidget(self.openRetention)

        self.dataEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dataButtons.addItem(self.dataEnd)


        self.dataCardRows.addLayout(self.dataButtons)


        self.contentLayout.addWidget(self.dataCard)

        self.windowCard = QFrame(self.content)
        self.windowCard.setObjectName(u"windowCard")
        self.windowCardRows = QVBoxLayout(self.windowCard)
        self.windowCardRows.setSpacing(10)
        self.windowCardRows.setObjectName(u"windowCardRows")
        self.windowCardRows.setContentsMargins(16, 14, 16, 16)
        self.windowTitle_ = QLabel(self.windowCard)
        self.windowTitle_.setObjectName(u"windowTitle_")

        self.windowCardRows.addWidget(self.windowTitle_)

        self.windowForm = QFormLayout()
        self.windowForm.setSpacing(8)
        self.windowForm.setObjectName(u"windowForm")
        self.windowForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.windowForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.appearanceLabel = QLabel(self.windowCard)
        self.appearanceLabel.setObjectName(u"appearanceLabel")

        self.windowForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.appearanceLabel)

        self.appearance = QComboBox(self.windowCard)
        self.appearance.setObjectName(u"appearance")

        self.windowForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.appearance)


        self.windowCardRows.addLayout(self.windowForm)


        self.contentLayout.addWidget(self.windowCard)

        self.contentEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.contentEnd)

        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.problem = QLabel(SettingsPage)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(SettingsPage)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)

        self.buttonsEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsEnd)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.signatureLabel.setBuddy(self.signature)
        self.replyDaysLabel.setBuddy(self.replyDays)
        self.appearanceLabel.setBuddy(self.appearance)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.title.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.providerTitle.setText(QCoreApplication.translate("SettingsPage", u"Your childcare location", None))
        self.providerHint.setText(QCoreApplication.translate("SettingsPage", u"Your details, hours and closing days are on the info page; from there they go into your letters, your replies and your planning.", None))
        self.openInfoPage.setText(QCoreApplication.translate("SettingsPage", u"Open the &info page", None))
        self.repliesTitle.setText(QCoreApplication.translate("SettingsPage", u"Replies", None))
        self.signatureLabel.setText(QCoreApplication.translate("SettingsPage", u"Si&gnature under replies", None))
#if QT_CONFIG(accessibility)
        self.signature.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Signature under replies", None))
#endif // QT_CONFIG(accessibility)
        self.replyDaysLabel.setText(QCoreApplication.translate("SettingsPage", u"&Days to reply in", None))
#if QT_CONFIG(accessibility)
        self.replyDays.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Days to reply in", None))
#endif // QT_CONFIG(accessibility)
        self.dataTitle.setText(QCoreApplication.translate("SettingsPage", u"Personal data", None))
        self.dataHint.setText(QCoreApplication.translate("SettingsPage", u"See whose data is kept longer than needed, and remove it. Your figures stay as they are.", None))
        self.openRetention.setText(QCoreApplication.translate("SettingsPage", u"Pe&rsonal data\u2026", None))
        self.windowTitle_.setText(QCoreApplication.translate("SettingsPage", u"Window", None))
        self.appearanceLabel.setText(QCoreApplication.translate("SettingsPage", u"Appearan&ce", None))
#if QT_CONFIG(accessibility)
        self.appearance.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Appearance", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("SettingsPage", u"Sa&ve", None))
        pass
    # retranslateUi
