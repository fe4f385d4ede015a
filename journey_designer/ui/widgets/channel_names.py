"""The channels that are offered; any other words are welcome too."""

from __future__ import annotations

from journey_designer.ui.language import translate


def channel_names() -> list[str]:
    """Names of usual channels in the language of the interface."""
    return [
        translate("Channels", "Website"),
        translate("Channels", "App"),
        translate("Channels", "Shop"),
        translate("Channels", "Phone"),
        translate("Channels", "WhatsApp"),
        translate("Channels", "SMS"),
        translate("Channels", "E-mail"),
        translate("Channels", "Social network"),
        translate("Channels", "Instagram"),
        translate("Channels", "Facebook"),
        translate("Channels", "Group chat"),
        translate("Channels", "Search engine"),
        translate("Channels", "Advertising"),
        translate("Channels", "Television"),
        translate("Channels", "Radio"),
        translate("Channels", "Press"),
        translate("Channels", "Letter"),
        translate("Channels", "Courier"),
        translate("Channels", "At home"),
        translate("Channels", "Payment"),
        translate("Channels", "Customer service"),
        translate("Channels", "Chatbot"),
        translate("Channels", "Meeting"),
        translate("Channels", "Event"),
        translate("Channels", "Word of mouth"),
        translate("Channels", "Administration"),
        translate("Channels", "QR code"),
    ]
