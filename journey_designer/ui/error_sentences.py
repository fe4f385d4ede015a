"""Every sentence of a known error, so that it can be translated; a test holds this list against the code."""

from __future__ import annotations

from journey_designer.ui.language import QT_TRANSLATE_NOOP

SENTENCES: frozenset[str] = frozenset(
    {
        QT_TRANSLATE_NOOP(
            "Errors", "A poster is between 200 and 20,000 mm wide and high. Choose another size."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The pages could not be made: too little memory was left. Close other programs and try again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "There are no sheets called {sheet}. Choose A4, A3 or Letter."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no poster size {size}. Choose A2, A1, A0, or a width and height in millimetres such as 3000x841.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "This poster would need {count} sheets. Choose a smaller poster or larger sheets."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "With a margin of {margin} mm and an overlap of {overlap} mm nothing is left of {sheet}. Make them smaller.",
        ),
        QT_TRANSLATE_NOOP("Errors", "A card and its lane must belong to the same journey."),
        QT_TRANSLATE_NOOP("Errors", "No picture can be made at this scale. Choose another."),
        QT_TRANSLATE_NOOP(
            "Errors", "The template could not be kept: {reason}. Make room on the disk, then try again."
        ),
        QT_TRANSLATE_NOOP("Errors", "A link joins two different concepts of the same mental model."),
        QT_TRANSLATE_NOOP("Errors", "This is there already, and once is enough: {record}."),
        QT_TRANSLATE_NOOP(
            "Errors", "a {record} was left out: it does not join two concepts of one mental model"
        ),
        QT_TRANSLATE_NOOP("Errors", "A card lies under one touchpoint or under one whole stage."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A fault of the program kept the file from being written. Your work is safe on this "
            "computer: save under another name.",
        ),
        QT_TRANSLATE_NOOP("Errors", "A file holds exactly one project."),
        QT_TRANSLATE_NOOP("Errors", "A journey cannot be its own detail. Choose another journey."),
        QT_TRANSLATE_NOOP("Errors", "A journey holds {most} cards at most. Start another journey."),
        QT_TRANSLATE_NOOP("Errors", "A journey holds {most} touchpoints at most. Start another journey."),
        QT_TRANSLATE_NOOP("Errors", "A {record} is pinned to something that does not exist."),
        QT_TRANSLATE_NOOP("Errors", "A picture of the map keeps no images."),
        QT_TRANSLATE_NOOP("Errors", "A project always has its title page; it cannot be deleted."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A project holds {most} of these at most: {record}. Start another project.",
        ),
        QT_TRANSLATE_NOOP("Errors", "A scale needs a value from 1 to 5, and other traits have none."),
        QT_TRANSLATE_NOOP("Errors", "A stage is split after its first touchpoint. Choose a later one."),
        QT_TRANSLATE_NOOP("Errors", "An image or a sound is too large for a project."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "An image or a sound of this project is missing or damaged. Replace it, then try again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "An image or a sound of this project is missing. Add it again."),
        QT_TRANSLATE_NOOP("Errors", "Choose a touchpoint first: the card is put under it."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This sound is longer than {most} minutes. Choose a shorter one, or cut it first.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The sound “{name}” cannot be read. Check that it still exists and may be opened.",
        ),
        QT_TRANSLATE_NOOP("Errors", "This finding is about nobody in particular. Choose a persona first."),
        QT_TRANSLATE_NOOP("Errors", "This sound cannot be read. Choose a WAV, MP3, OGG, FLAC or M4A file."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "No program on this computer plays this sound. Export it, and open it where one does.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing can be played on this computer. Connect a loudspeaker or headphones, then try again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "No microphone was found. Connect one, or attach a sound file instead."),
        QT_TRANSLATE_NOOP("Errors", "The sound is missing from this project. Attach it again."),
        QT_TRANSLATE_NOOP("Errors", "This project cannot keep sounds. Save it to a file first."),
        QT_TRANSLATE_NOOP("Errors", "There is no table here. Copy its cells, or choose a CSV file."),
        QT_TRANSLATE_NOOP(
            "Errors", "This table is too large: {most} rows are the most. Split it, then import each part."
        ),
        QT_TRANSLATE_NOOP("Errors", "There is no persona in “{name}”. Choose another project."),
        QT_TRANSLATE_NOOP("Errors", "Mermaid knows “journey” in small letters only"),
        QT_TRANSLATE_NOOP("Errors", "Mermaid takes one journey a diagram; here begins another"),
        QT_TRANSLATE_NOOP("Errors", "Mermaid takes one task a line; here there are several"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "No journey was found in this file. A Mermaid diagram begins with the word journey on a"
            " line of its own.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "No journey was found in this file. What can be imported: Mermaid (a .mmd file, or "
            "inside .md or .html) and projects that Journey Designer exported as JSON.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing can be read of this file any more. Open a backup."),
        QT_TRANSLATE_NOOP("Errors", "One person judges an idea once by each criterion."),
        QT_TRANSLATE_NOOP("Errors", "Say who votes: a name, a number, a seat."),
        QT_TRANSLATE_NOOP("Errors", "Somebody is called {participant} already."),
        QT_TRANSLATE_NOOP("Errors", "Dots go on cards and ideas."),
        QT_TRANSLATE_NOOP("Errors", "People put more dots here by name. Take theirs back one by one."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{participant} has put all dots there are for one person ({most}). Take one back first.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "An action cannot need itself, nor one that waits for it. Choose another one."
        ),
        QT_TRANSLATE_NOOP("Errors", "The criteria are locked. Unlock them before you change them."),
        QT_TRANSLATE_NOOP("Errors", "There are no criteria yet. Choose what ideas are judged by first."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Somebody else has changed the file since it was opened here. Nothing was overwritten. "
            "Merge the two, or keep both by saving yours under another name.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The disk could not be read or written. Check it, or save somewhere else.",
        ),
        QT_TRANSLATE_NOOP("Errors", "The disk could not be written; this step was not done. Check the disk."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The disk did not keep what was written to it. Check it, or save somewhere else.",
        ),
        QT_TRANSLATE_NOOP("Errors", "The disk does not take a file of this size. Save somewhere else."),
        QT_TRANSLATE_NOOP("Errors", "The disk is full. Free some space, or save somewhere else."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The disk is full; this step was not done. Free some space and try again.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file is no longer at its place. Your work is safe on this computer: bring the file"
            " or the disk back, or save under another name.",
        ),
        QT_TRANSLATE_NOOP("Errors", "The image cannot be kept. Try another one."),
        QT_TRANSLATE_NOOP("Errors", "The image cannot be read; use a PNG, JPEG, WebP or GIF."),
        QT_TRANSLATE_NOOP("Errors", "The image file is larger than {limit} MB."),
        QT_TRANSLATE_NOOP("Errors", "The image has more than {limit} million pixels; use a smaller one."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The image has more than {most} million pixels. Make it smaller, then add it again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "The image is damaged or incomplete. Try another copy of it."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The image is larger than {most} MB. Make it smaller, then add it again.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The image “{name}” cannot be read. Check that it still exists and may be opened.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The map “{journey}” does not fit on {paper}, even in parts, with text that can be "
            "read. Choose larger paper, or none: the page then takes the size it needs.",
        ),
        QT_TRANSLATE_NOOP("Errors", "The program's own folder does not keep what is written to it."),
        QT_TRANSLATE_NOOP("Errors", "The program's own folder is read-only; this step was not done."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The working copy of this project is damaged; this step was not done. Close the project"
            " and open it again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "The {field} of a {record} cannot hold this value."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The {field} of a {record} is longer than {most} characters. Shorten it.",
        ),
        QT_TRANSLATE_NOOP("Errors", "The {field} of a {record} is not a day as YYYY-MM-DD."),
        QT_TRANSLATE_NOOP("Errors", "The {field} of a {record} must lie between {low} and {high}."),
        QT_TRANSLATE_NOOP("Errors", "The {field} of a {record} names something that does not exist."),
        QT_TRANSLATE_NOOP("Errors", "There are no pages called {name}. Choose of these: {pages}."),
        QT_TRANSLATE_NOOP("Errors", "There is a file of this name already. Choose another name."),
        QT_TRANSLATE_NOOP("Errors", "There is no file or folder at this place. Choose another."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no journey called “{journey}” in this project. Look up its title and try again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "There is no journey called “{title}” in this project."),
        QT_TRANSLATE_NOOP("Errors", "There is no journey to print yet. Add one first."),
        QT_TRANSLATE_NOOP("Errors", "There is no paper called {paper}. Choose one of {papers}."),
        QT_TRANSLATE_NOOP("Errors", "There is no persona to print yet. Add one first."),
        QT_TRANSLATE_NOOP("Errors", "There is no picture on the clipboard. Copy one, then paste it here."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no report in the language {language}. Choose one of {languages}.",
        ),
        QT_TRANSLATE_NOOP("Errors", "There is no stage after this one to join it with."),
        QT_TRANSLATE_NOOP("Errors", "There is no such folder. Choose another place."),
        QT_TRANSLATE_NOOP("Errors", "There is no template “{name}”. Choose one of these: {names}."),
        QT_TRANSLATE_NOOP("Errors", "This JSON is nested too deep to be a project. Nothing was imported."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This JSON is no project of Journey Designer. Only JSON that Journey Designer exported "
            "is imported.",
        ),
        QT_TRANSLATE_NOOP("Errors", "This disk is read-only. Save somewhere else."),
        QT_TRANSLATE_NOOP("Errors", "This file holds more than a project can hold."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This file is damaged. It was left as it is. Open a backup, or open what can still be "
            "read as a new project.",
        ),
        QT_TRANSLATE_NOOP("Errors", "This file is empty. Nothing was imported."),
        QT_TRANSLATE_NOOP("Errors", "This file is empty. Open a backup, or another file."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This file is not text in UTF-8 or UTF-16. Save it as UTF-8, then import it again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "This file is not text. Nothing was imported."),
        QT_TRANSLATE_NOOP("Errors", "This file is read-only. Save under another name, or allow writing."),
        QT_TRANSLATE_NOOP("Errors", "This file is too large to be a journey. Nothing was imported."),
        QT_TRANSLATE_NOOP("Errors", "This file is too large to be a project."),
        QT_TRANSLATE_NOOP("Errors", "This file is too large to be imported."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This file was made by a newer version of Journey Designer (format {version}; this one "
            "reads up to {known}). Update the program, then open it again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "This image or sound is larger than {most} MB. Choose a smaller one."),
        QT_TRANSLATE_NOOP("Errors", "This is a folder, not a file. Choose another name."),
        QT_TRANSLATE_NOOP("Errors", "This is a project already. Open it instead of importing it."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This is no valid JSON: line {line} cannot be read. Nothing was imported.",
        ),
        QT_TRANSLATE_NOOP("Errors", "This is not a Journey Designer project. Choose a .cjm file."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This is not an image that can be shown. Use a PNG, JPEG, GIF or WebP file.",
        ),
        QT_TRANSLATE_NOOP("Errors", "This journey has no lane of that kind. Add one first."),
        QT_TRANSLATE_NOOP("Errors", "This lane shows the touchpoints themselves; it holds no cards."),
        QT_TRANSLATE_NOOP("Errors", "This name is too long. Choose a shorter one."),
        QT_TRANSLATE_NOOP("Errors", "This project cannot keep images. Save it to a file first."),
        QT_TRANSLATE_NOOP("Errors", "This project has no journey yet. Add one first."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This project is already open in another window. Go on there, or open it read-only.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This project was opened read-only. Save it under another name to change it.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This project was written by a newer version of Journey Designer (format {version}; "
            "this one reads up to {known}). Update the program, then import it again.",
        ),
        QT_TRANSLATE_NOOP("Errors", "This {record} does not exist any more."),
        QT_TRANSLATE_NOOP("Errors", "Two records have the same id."),
        QT_TRANSLATE_NOOP("Errors", "You may not write here. Save somewhere else."),
        QT_TRANSLATE_NOOP("Errors", "a # in a name: Mermaid cannot read this line"),
        QT_TRANSLATE_NOOP("Errors", "a colon in a name: Mermaid would read this line otherwise"),
        QT_TRANSLATE_NOOP("Errors", "a colon or semicolon in a section: Mermaid cannot read this line"),
        QT_TRANSLATE_NOOP("Errors", "a full-width colon was read as a colon"),
        QT_TRANSLATE_NOOP("Errors", "a journey can hold no more; this was left out"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "actors were separated at an Arabic comma or a semicolon; Mermaid does not do so",
        ),
        QT_TRANSLATE_NOOP("Errors", "an asset was described wrongly; its bytes count"),
        QT_TRANSLATE_NOOP("Errors", "only the first {most} actors were kept"),
        QT_TRANSLATE_NOOP("Errors", "only the first {most} journeys were taken"),
        QT_TRANSLATE_NOOP("Errors", "the score is missing; none was set"),
        QT_TRANSLATE_NOOP("Errors", "the score {score} lies outside 1 to 5; it was taken as {taken}"),
        QT_TRANSLATE_NOOP("Errors", "the score {score} was read as {number}; Mermaid cannot read it"),
        QT_TRANSLATE_NOOP("Errors", "the title is empty"),
        QT_TRANSLATE_NOOP("Errors", "the title page is missing; an empty one was made"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "the {field} of a {record} names something that is not there; it was cleared",
        ),
        QT_TRANSLATE_NOOP("Errors", "this name is too long; it was cut"),
        QT_TRANSLATE_NOOP("Errors", "this section has no name"),
        QT_TRANSLATE_NOOP("Errors", "this task has no name"),
        QT_TRANSLATE_NOOP("Errors", "{asset} holds no sound and no image that can be kept"),
        QT_TRANSLATE_NOOP("Errors", "{part} is no part of a project; it was left out"),
        QT_TRANSLATE_NOOP("Errors", "{record} is no list of records; it was left out"),
        QT_TRANSLATE_NOOP("Errors", "“{kind}” is no journey; it was left out"),
        QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be written: {reason}. Choose another folder."),
        QT_TRANSLATE_NOOP("Errors", "“{score}” is no score; none was set"),
        QT_TRANSLATE_NOOP("Errors", "“{text}” is a remark to Mermaid; it was left out"),
        QT_TRANSLATE_NOOP("Errors", "“{text}” was left out, as Mermaid does"),
    }
)
"""English sentences, with named values in braces."""
