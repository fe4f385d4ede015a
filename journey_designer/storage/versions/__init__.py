"""The frozen text of every version of the schema. What is here is never edited: files of that version
exist.
"""
