"""Papers set out by Nghị định 30/2020/NĐ-CP as bytes of a .docx file; the only floor that knows the decree's layout.

`write.write(paper, profile.load("nd30-2020"))` gives the bytes, `archive.canonical_digest` their fingerprint.
"""
