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

from llko_desktop.gui.settings.closure_edit import ClosureEdit
from llko_desktop.gui.widgets.week_edit import WeekEdit

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

        self.locationForm = QFormLayout()
        self.locationForm.setSpacing(8)
        self.locationForm.setObjectName(u"locationForm")
        self.locationForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.locationForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.nameLabel = QLabel(self.locationCard)
        self.nameLabel.setObjectName(u"nameLabel")

        self.locationForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = QLineEdit(self.locationCard)
        self.name.setObjectName(u"name")

        self.locationForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.responsibleLabel = QLabel(self.locationCard)
        self.responsibleLabel.setObjectName(u"responsibleLabel")

        self.locationForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.responsibleLabel)

        self.responsible = QLineEdit(self.locationCard)
        self.responsible.setObjectName(u"responsible")

        self.locationForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.responsible)

        self.streetLabel = QLabel(self.locationCard)
        self.streetLabel.setObjectName(u"streetLabel")

        self.locationForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.streetLabel)

        self.street = QLineEdit(self.locationCard)
        self.street.setObjectName(u"street")

        self.locationForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.street)

        self.postcodeLabel = QLabel(self.locationCard)
        self.postcodeLabel.setObjectName(u"postcodeLabel")

        self.locationForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.postcodeLabel)

        self.postcode = QLineEdit(self.locationCard)
        self.postcode.setObjectName(u"postcode")

        self.locationForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.postcode)

        self.municipalityLabel = QLabel(self.locationCard)
        self.municipalityLabel.setObjectName(u"municipalityLabel")

        self.locationForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.municipalityLabel)

        self.municipality = QLineEdit(self.locationCard)
        self.municipality.setObjectName(u"municipality")

        self.locationForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.municipality)

        self.phoneLabel = QLabel(self.locationCard)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.locationForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.phoneLabel)

        self.phone = QLineEdit(self.locationCard)
        self.phone.setObjectName(u"phone")

        self.locationForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.phone)

        self.emailLabel = QLabel(self.locationCard)
        self.emailLabel.setObjectName(u"emailLabel")

        self.locationForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.emailLabel)

        self.email = QLineEdit(self.locationCard)
        self.email.setObjectName(u"email")

        self.locationForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.email)

        self.websiteLabel = QLabel(self.locationCard)
        self.websiteLabel.setObjectName(u"websiteLabel")

        self.locationForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.websiteLabel)

        self.website = QLineEdit(self.locationCard)
        self.website.setObjectName(u"website")

        self.locationForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.website)

        self.capacityLabel = QLabel(self.locationCard)
        self.capacityLabel.setObjectName(u"capacityLabel")

        self.locationForm.setWidget(8, QFormLayout.ItemRole.LabelRole, self.capacityLabel)

        self.capacity = QSpinBox(self.locationCard)
        self.capacity.setObjectName(u"capacity")
        self.capacity.setMaximum(500)

        self.locationForm.setWidget(8, QFormLayout.ItemRole.FieldRole, self.capacity)

        self.openingLabel = QLabel(self.locationCard)
        self.openingLabel.setObjectName(u"openingLabel")

        self.locationForm.setWidget(9, QFormLayout.ItemRole.LabelRole, self.openingLabel)

        self.opening = WeekEdit(self.locationCard)
        self.opening.setObjectName(u"opening")

        self.locationForm.setWidget(9, QFormLayout.ItemRole.FieldRole, self.opening)

        self.closuresLabel = QLabel(self.locationCard)
        self.closuresLabel.setObjectName(u"closuresLabel")

        self.locationForm.setWidget(10, QFormLayout.ItemRole.LabelRole, self.closuresLabel)

        self.closures = ClosureEdit(self.locationCard)
        self.closures.setObjectName(u"closures")

        self.locationForm.setWidget(10, QFormLayout.ItemRole.FieldRole, self.closures)

        self.tariffLabel = QLabel(self.locationCard)
        self.tariffLabel.setObjectName(u"tariffLabel")

        self.locationForm.setWidget(11, QFormLayout.ItemRole.LabelRole, self.tariffLabel)

        self.tariff = QComboBox(self.locationCard)
        self.tariff.setObjectName(u"tariff")

        self.locationForm.setWidget(11, QFormLayout.ItemRole.FieldRole, self.tariff)


        self.locationCardRows.addLayout(self.locationForm)


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
        self.nameLabel.setBuddy(self.name)
        self.responsibleLabel.setBuddy(self.responsible)
        self.streetLabel.setBuddy(self.street)
        self.postcodeLabel.setBuddy(self.postcode)
        self.municipalityLabel.setBuddy(self.municipality)
        self.phoneLabel.setBuddy(self.phone)
        self.emailLabel.setBuddy(self.email)
        self.websiteLabel.setBuddy(self.website)
        self.capacityLabel.setBuddy(self.capacity)
        self.openingLabel.setBuddy(self.opening)
        self.closuresLabel.setBuddy(self.closures)
        self.tariffLabel.setBuddy(self.tariff)
        self.signatureLabel.setBuddy(self.signature)
        self.replyDaysLabel.setBuddy(self.replyDays)
        self.appearanceLabel.setBuddy(self.appearance)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.title.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.providerTitle.setText(QCoreApplication.translate("SettingsPage", u"Your childcare location", None))
        self.providerHint.setText(QCoreApplication.translate("SettingsPage", u"These details stand in your letters and replies.", None))
        self.nameLabel.setText(QCoreApplication.translate("SettingsPage", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.responsibleLabel.setText(QCoreApplication.translate("SettingsPage", u"&Responsible person", None))
#if QT_CONFIG(accessibility)
        self.responsible.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Responsible person", None))
#endif // QT_CONFIG(accessibility)
        self.streetLabel.setText(QCoreApplication.translate("SettingsPage", u"&Street and number", None))
#if QT_CONFIG(accessibility)
        self.street.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Street and number", None))
#endif // QT_CONFIG(accessibility)
        self.postcodeLabel.setText(QCoreApplication.translate("SettingsPage", u"&Postcode", None))
#if QT_CONFIG(accessibility)
        self.postcode.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.municipalityLabel.setText(QCoreApplication.translate("SettingsPage", u"&Municipality", None))
#if QT_CONFIG(accessibility)
        self.municipality.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Municipality", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("SettingsPage", u"P&hone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("SettingsPage", u"Mail &address", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Mail address", None))
#endif // QT_CONFIG(accessibility)
        self.websiteLabel.setText(QCoreApplication.translate("SettingsPage", u"&Website", None))
#if QT_CONFIG(accessibility)
        self.website.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Website", None))
#endif // QT_CONFIG(accessibility)
        self.capacityLabel.setText(QCoreApplication.translate("SettingsPage", u"Places at the same &time", None))
#if QT_CONFIG(accessibility)
        self.capacity.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Places at the same time", None))
#endif // QT_CONFIG(accessibility)
        self.capacity.setSpecialValueText(QCoreApplication.translate("SettingsPage", u"not filled in", None))
        self.openingLabel.setText(QCoreApplication.translate("SettingsPage", u"&Opening hours", None))
#if QT_CONFIG(accessibility)
        self.opening.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Opening hours", None))
#endif // QT_CONFIG(accessibility)
        self.closuresLabel.setText(QCoreApplication.translate("SettingsPage", u"C&losing days", None))
#if QT_CONFIG(accessibility)
        self.closures.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Closing days", None))
#endif // QT_CONFIG(accessibility)
        self.tariffLabel.setText(QCoreApplication.translate("SettingsPage", u"Tar&iff", None))
#if QT_CONFIG(accessibility)
        self.tariff.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Tariff", None))
#endif // QT_CONFIG(accessibility)
        self.repliesTitle.setText(QCoreApplication.translate("SettingsPage", u"Replies", None))
        self.signatureLabel.setText(QCoreApplication.translate("SettingsPage", u"Si&gnature under replies", None))
#if QT_CONFIG(accessibility)
        self.signature.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Signature under replies", None))
#endif // QT_CONFIG(accessibility)
        self.replyDaysLabel.setText(QCoreApplication.translate("SettingsPage", u"&Days to reply in", None))
#if QT_CONFIG(accessibility)
        self.replyDays.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Days to reply in", None))
#endif // QT_CONFIG(accessibility)
        self.windowTitle_.setText(QCoreApplication.translate("SettingsPage", u"Window", None))
        self.appearanceLabel.setText(QCoreApplication.translate("SettingsPage", u"Appearan&ce", None))
#if QT_CONFIG(accessibility)
        self.appearance.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Appearance", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("SettingsPage", u"Sa&ve", None))
        pass
    # retranslateUi
