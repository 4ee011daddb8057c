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

from llko_desktop.gui.widgets.week_edit import WeekEdit

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.outer = QVBoxLayout(SettingsPage)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(SettingsPage)
        self.title.setObjectName(u"title")

        self.outer.addWidget(self.title)

        self.scroll = QScrollArea(SettingsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(12)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(0, 0, 0, 0)
        self.providerTitle = QLabel(self.content)
        self.providerTitle.setObjectName(u"providerTitle")

        self.contentLayout.addWidget(self.providerTitle)

        self.providerHint = QLabel(self.content)
        self.providerHint.setObjectName(u"providerHint")
        self.providerHint.setWordWrap(True)

        self.contentLayout.addWidget(self.providerHint)

        self.form = QFormLayout()
        self.form.setSpacing(6)
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.nameLabel = QLabel(self.content)
        self.nameLabel.setObjectName(u"nameLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = QLineEdit(self.content)
        self.name.setObjectName(u"name")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.responsibleLabel = QLabel(self.content)
        self.responsibleLabel.setObjectName(u"responsibleLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.responsibleLabel)

        self.responsible = QLineEdit(self.content)
        self.responsible.setObjectName(u"responsible")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.responsible)

        self.streetLabel = QLabel(self.content)
        self.streetLabel.setObjectName(u"streetLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.streetLabel)

        self.street = QLineEdit(self.content)
        self.street.setObjectName(u"street")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.street)

        self.postcodeLabel = QLabel(self.content)
        self.postcodeLabel.setObjectName(u"postcodeLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.postcodeLabel)

        self.postcode = QLineEdit(self.content)
        self.postcode.setObjectName(u"postcode")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.postcode)

        self.municipalityLabel = QLabel(self.content)
        self.municipalityLabel.setObjectName(u"municipalityLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.municipalityLabel)

        self.municipality = QLineEdit(self.content)
        self.municipality.setObjectName(u"municipality")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.municipality)

        self.phoneLabel = QLabel(self.content)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.phoneLabel)

        self.phone = QLineEdit(self.content)
        self.phone.setObjectName(u"phone")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.phone)

        self.emailLabel = QLabel(self.content)
        self.emailLabel.setObjectName(u"emailLabel")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.emailLabel)

        self.email = QLineEdit(self.content)
        self.email.setObjectName(u"email")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.email)

        self.websiteLabel = QLabel(self.content)
        self.websiteLabel.setObjectName(u"websiteLabel")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.websiteLabel)

        self.website = QLineEdit(self.content)
        self.website.setObjectName(u"website")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.website)

        self.capacityLabel = QLabel(self.content)
        self.capacityLabel.setObjectName(u"capacityLabel")

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.capacityLabel)

        self.capacity = QSpinBox(self.content)
        self.capacity.setObjectName(u"capacity")
        self.capacity.setMinimum(0)
        self.capacity.setMaximum(500)

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.capacity)

        self.openingLabel = QLabel(self.content)
        self.openingLabel.setObjectName(u"openingLabel")

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.openingLabel)

        self.opening = WeekEdit(self.content)
        self.opening.setObjectName(u"opening")

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.opening)

        self.signatureLabel = QLabel(self.content)
        self.signatureLabel.setObjectName(u"signatureLabel")

        self.form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.signatureLabel)

        self.signature = QLineEdit(self.content)
        self.signature.setObjectName(u"signature")

        self.form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.signature)

        self.replyDaysLabel = QLabel(self.content)
        self.replyDaysLabel.setObjectName(u"replyDaysLabel")

        self.form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.replyDaysLabel)

        self.replyDays = QSpinBox(self.content)
        self.replyDays.setObjectName(u"replyDays")
        self.replyDays.setMinimum(1)
        self.replyDays.setMaximum(92)

        self.form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.replyDays)

        self.appearanceLabel = QLabel(self.content)
        self.appearanceLabel.setObjectName(u"appearanceLabel")

        self.form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.appearanceLabel)

        self.appearance = QComboBox(self.content)
        self.appearance.setObjectName(u"appearance")

        self.form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.appearance)


        self.contentLayout.addLayout(self.form)

        self.problem = QLabel(self.content)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.contentLayout.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.content)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)

        self.buttonsEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsEnd)


        self.contentLayout.addLayout(self.buttons)

        self.contentEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.contentEnd)

        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

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
        self.signatureLabel.setText(QCoreApplication.translate("SettingsPage", u"Si&gnature under replies", None))
#if QT_CONFIG(accessibility)
        self.signature.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Signature under replies", None))
#endif // QT_CONFIG(accessibility)
        self.replyDaysLabel.setText(QCoreApplication.translate("SettingsPage", u"&Days to reply in", None))
#if QT_CONFIG(accessibility)
        self.replyDays.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Days to reply in", None))
#endif // QT_CONFIG(accessibility)
        self.appearanceLabel.setText(QCoreApplication.translate("SettingsPage", u"Appearan&ce", None))
#if QT_CONFIG(accessibility)
        self.appearance.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Appearance", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("SettingsPage", u"Sa&ve", None))
        pass
    # retranslateUi
