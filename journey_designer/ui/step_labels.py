"""What steps are called: the keys of the edits, as sentences in the language of the interface."""

from __future__ import annotations

from journey_designer.core.changes import Label
from journey_designer.ui.language import QT_TRANSLATE_NOOP, fill, translate

SENTENCES: dict[str, str] = {
    "agenda.keep": QT_TRANSLATE_NOOP("Steps", "Minutes of the workshop"),
    "asset.add": QT_TRANSLATE_NOOP("Steps", "Add a file"),
    "card.add": QT_TRANSLATE_NOOP("Steps", "Add card"),
    "card.change": QT_TRANSLATE_NOOP("Steps", "Change card"),
    "card.delete": QT_TRANSLATE_NOOP("Steps", "Delete card"),
    "card.duplicate": QT_TRANSLATE_NOOP("Steps", "Duplicate card"),
    "card.evidence": QT_TRANSLATE_NOOP("Steps", "Evidence of card"),
    "card.image": QT_TRANSLATE_NOOP("Steps", "Image of card"),
    "card.move": QT_TRANSLATE_NOOP("Steps", "Move card"),
    "card.to_idea": QT_TRANSLATE_NOOP("Steps", "Note an idea from a card"),
    "card.to_lane": QT_TRANSLATE_NOOP("Steps", "Move card"),
    "card.to_touchpoint": QT_TRANSLATE_NOOP("Steps", "Make a card a touchpoint"),
    "association.add": QT_TRANSLATE_NOOP("Steps", "Link concepts"),
    "association.change": QT_TRANSLATE_NOOP("Steps", "Change link"),
    "association.turn": QT_TRANSLATE_NOOP("Steps", "Turn link round"),
    "concept.add": QT_TRANSLATE_NOOP("Steps", "Add concept"),
    "concept.change": QT_TRANSLATE_NOOP("Steps", "Change concept"),
    "concept.colour": QT_TRANSLATE_NOOP("Steps", "Colour concepts"),
    "concept.delete": QT_TRANSLATE_NOOP("Steps", "Delete from the mental model"),
    "concept.move": QT_TRANSLATE_NOOP("Steps", "Move concepts"),
    "concept.tidy": QT_TRANSLATE_NOOP("Steps", "Tidy the mental model"),
    "criteria.lock": QT_TRANSLATE_NOOP("Steps", "Lock the criteria"),
    "criteria.take": QT_TRANSLATE_NOOP("Steps", "Take a set of criteria"),
    "criteria.unlock": QT_TRANSLATE_NOOP("Steps", "Unlock the criteria"),
    "criterion.add": QT_TRANSLATE_NOOP("Steps", "Add criterion"),
    "criterion.change": QT_TRANSLATE_NOOP("Steps", "Change criterion"),
    "criterion.delete": QT_TRANSLATE_NOOP("Steps", "Delete criterion"),
    "criterion.move": QT_TRANSLATE_NOOP("Steps", "Move criterion"),
    "dot.clear": QT_TRANSLATE_NOOP("Steps", "Take all dots away"),
    "dot.each": QT_TRANSLATE_NOOP("Steps", "Dots for each person"),
    "dot.give": QT_TRANSLATE_NOOP("Steps", "Give a dot"),
    "dot.take": QT_TRANSLATE_NOOP("Steps", "Take a dot back"),
    "finding.add": QT_TRANSLATE_NOOP("Steps", "Add finding"),
    "finding.change": QT_TRANSLATE_NOOP("Steps", "Change finding"),
    "finding.delete": QT_TRANSLATE_NOOP("Steps", "Delete finding"),
    "finding.import": QT_TRANSLATE_NOOP("Steps", "Import findings"),
    "finding.to_card": QT_TRANSLATE_NOOP("Steps", "Put finding on the map"),
    "finding.to_concept": QT_TRANSLATE_NOOP("Steps", "Put in the mental model"),
    "finding.move": QT_TRANSLATE_NOOP("Steps", "Move finding"),
    "hush.add": QT_TRANSLATE_NOOP("Steps", "Hush a hint"),
    "hush.delete": QT_TRANSLATE_NOOP("Steps", "Hear a hint again"),
    "idea.add": QT_TRANSLATE_NOOP("Steps", "Add idea"),
    "idea.change": QT_TRANSLATE_NOOP("Steps", "Change idea"),
    "idea.delete": QT_TRANSLATE_NOOP("Steps", "Delete idea"),
    "idea.move": QT_TRANSLATE_NOOP("Steps", "Move idea"),
    "journey.add": QT_TRANSLATE_NOOP("Steps", "Add journey"),
    "journey.change": QT_TRANSLATE_NOOP("Steps", "Change journey"),
    "journey.delete": QT_TRANSLATE_NOOP("Steps", "Delete journey"),
    "journey.duplicate": QT_TRANSLATE_NOOP("Steps", "Duplicate journey"),
    "journey.future": QT_TRANSLATE_NOOP("Steps", "Design the future journey"),
    "journey.move": QT_TRANSLATE_NOOP("Steps", "Move journey"),
    "journey.traveller": QT_TRANSLATE_NOOP("Steps", "Change who travels"),
    "lane.add": QT_TRANSLATE_NOOP("Steps", "Add lane"),
    "lane.change": QT_TRANSLATE_NOOP("Steps", "Change lane"),
    "lane.copy": QT_TRANSLATE_NOOP("Steps", "Copy lane"),
    "lane.delete": QT_TRANSLATE_NOOP("Steps", "Delete lane"),
    "lane.duplicate": QT_TRANSLATE_NOOP("Steps", "Duplicate lane"),
    "lane.fold": QT_TRANSLATE_NOOP("Steps", "Fold lane"),
    "lane.move": QT_TRANSLATE_NOOP("Steps", "Move lane"),
    "lane.rename": QT_TRANSLATE_NOOP("Steps", "Rename lane"),
    "lane.unfold": QT_TRANSLATE_NOOP("Steps", "Unfold lane"),
    "map.colour": QT_TRANSLATE_NOOP("Steps", "Colour"),
    "map.fold": QT_TRANSLATE_NOOP("Steps", "Fold"),
    "map.hide": QT_TRANSLATE_NOOP("Steps", "Hide"),
    "map.show": QT_TRANSLATE_NOOP("Steps", "Show again"),
    "map.unfold": QT_TRANSLATE_NOOP("Steps", "Unfold"),
    "project.import": QT_TRANSLATE_NOOP("Steps", "Import journeys"),
    "project.merge": QT_TRANSLATE_NOOP("Steps", "Merge with the other version"),
    "note.add": QT_TRANSLATE_NOOP("Steps", "Add note"),
    "note.change": QT_TRANSLATE_NOOP("Steps", "Change note"),
    "note.delete": QT_TRANSLATE_NOOP("Steps", "Delete note"),
    "participant.remove": QT_TRANSLATE_NOOP("Steps", "Remove participant"),
    "participant.rename": QT_TRANSLATE_NOOP("Steps", "Rename participant"),
    "persona.add": QT_TRANSLATE_NOOP("Steps", "Add persona"),
    "persona.avatar": QT_TRANSLATE_NOOP("Steps", "Picture of persona"),
    "persona.bring": QT_TRANSLATE_NOOP("Steps", "Bring personas from another project"),
    "persona.change": QT_TRANSLATE_NOOP("Steps", "Change persona"),
    "persona.delete": QT_TRANSLATE_NOOP("Steps", "Delete persona"),
    "persona.duplicate": QT_TRANSLATE_NOOP("Steps", "Duplicate persona"),
    "persona.move": QT_TRANSLATE_NOOP("Steps", "Move persona"),
    "persona.voice": QT_TRANSLATE_NOOP("Steps", "Voice of persona"),
    "project.change": QT_TRANSLATE_NOOP("Steps", "Change project details"),
    "project.template": QT_TRANSLATE_NOOP("Steps", "Set up from template"),
    "score.hide": QT_TRANSLATE_NOOP("Steps", "Score unseen"),
    "score.reveal": QT_TRANSLATE_NOOP("Steps", "Reveal the scores"),
    "score.set": QT_TRANSLATE_NOOP("Steps", "Score idea"),
    "stage.add": QT_TRANSLATE_NOOP("Steps", "Add stage"),
    "stage.change": QT_TRANSLATE_NOOP("Steps", "Change stage"),
    "stage.delete": QT_TRANSLATE_NOOP("Steps", "Delete stage"),
    "stage.duplicate": QT_TRANSLATE_NOOP("Steps", "Duplicate stage"),
    "stage.join": QT_TRANSLATE_NOOP("Steps", "Join stages"),
    "stage.move": QT_TRANSLATE_NOOP("Steps", "Move stage"),
    "stage.rename": QT_TRANSLATE_NOOP("Steps", "Rename stage"),
    "stage.split": QT_TRANSLATE_NOOP("Steps", "Split stage"),
    "touchpoint.add": QT_TRANSLATE_NOOP("Steps", "Add touchpoint"),
    "touchpoint.change": QT_TRANSLATE_NOOP("Steps", "Change touchpoint"),
    "touchpoint.delete": QT_TRANSLATE_NOOP("Steps", "Delete touchpoint"),
    "touchpoint.detail": QT_TRANSLATE_NOOP("Steps", "Detailed journey of touchpoint"),
    "touchpoint.duplicate": QT_TRANSLATE_NOOP("Steps", "Duplicate touchpoint"),
    "touchpoint.link": QT_TRANSLATE_NOOP("Steps", "Link journey to touchpoint"),
    "touchpoint.move": QT_TRANSLATE_NOOP("Steps", "Move touchpoint"),
    "touchpoint.rename": QT_TRANSLATE_NOOP("Steps", "Rename touchpoint"),
    "touchpoint.satisfaction": QT_TRANSLATE_NOOP("Steps", "Satisfaction at touchpoint"),
    "touchpoint.star": QT_TRANSLATE_NOOP("Steps", "Key moment"),
    "touchpoint.unstar": QT_TRANSLATE_NOOP("Steps", "No key moment any more"),
    "touchpoint.unlink": QT_TRANSLATE_NOOP("Steps", "Unlink journey from touchpoint"),
    "touchpoint.vote": QT_TRANSLATE_NOOP("Steps", "Vote on touchpoint"),
    "touchpoint.votes": QT_TRANSLATE_NOOP("Steps", "Votes on touchpoint"),
    "trait.add": QT_TRANSLATE_NOOP("Steps", "Add trait"),
    "trait.change": QT_TRANSLATE_NOOP("Steps", "Change trait"),
    "trait.delete": QT_TRANSLATE_NOOP("Steps", "Delete trait"),
    "trait.move": QT_TRANSLATE_NOOP("Steps", "Move trait"),
    "view.change": QT_TRANSLATE_NOOP("Steps", "Change saved view"),
    "view.delete": QT_TRANSLATE_NOOP("Steps", "Delete saved view"),
    "view.move": QT_TRANSLATE_NOOP("Steps", "Move saved view"),
    "view.save": QT_TRANSLATE_NOOP("Steps", "Save view"),
}
"""Sentences about one record; its name follows after a colon."""

COUNTED = frozenset(
    {"card.add_many", "card.move_many", "clipboard.paste", "selection.delete", "selection.duplicate"}
)
"""Keys whose sentence tells how many records it was."""

_SHOWN = 48


def step_label(label: Label) -> str:
    """What a step is called: ``Rename stage: Awareness``, ``Delete 3 things``. An unknown key stands for
    itself.
    """
    values = dict(label.values)
    if label.key in COUNTED:
        return _counted(label.key, int(values.get("count", 0)))
    sentence = SENTENCES.get(label.key)
    if sentence is None:
        return label.key
    what = translate("Steps", sentence)
    subject = next((value for value in values.values() if isinstance(value, str) and value), "")
    subject = " ".join(subject.split())
    if not subject:
        return what
    if len(subject) > _SHOWN:
        subject = subject[: _SHOWN - 1] + "…"
    return fill(translate("Steps", "{what}: {name}"), what=what, name=subject)


def _counted(key: str, count: int) -> str:
    if key == "card.add_many":
        return translate("Steps", "Add %n card(s)", "", count)
    if key == "card.move_many":
        return translate("Steps", "Move %n card(s)", "", count)
    if key == "clipboard.paste":
        return translate("Steps", "Paste %n thing(s)", "", count)
    if key == "selection.delete":
        return translate("Steps", "Delete %n thing(s)", "", count)
    return translate("Steps", "Duplicate %n thing(s)", "", count)
