package plumbline.review.imports.document;

/// How an old audit is written, so that it can be written again in the same way.
public enum Style {
    /// Tables with signs and words: `✅ PASS`.
    EMOJI_TABLES,
    /// Sections with `(4/5)` in their headings, and a table of severities.
    SECTION_SCORES,
    /// The same with numbered sections: `3.6 Testing (2/5)`.
    NUMBERED_SECTIONS,
    /// Tables of verdicts in words.
    TABLES,
    /// A heading for each check, with `**Status:**` below it.
    STATUS_HEADINGS,
    /// Lists: `- name - PASS`.
    VERDICT_LISTS,
    /// Headings by how bad things are, findings below them.
    FINDINGS,
    /// Issues with boxes.
    ISSUE_LIST,
    /// One row for each service.
    SERVICE_TABLE,
    /// Nothing of an audit was found.
    UNKNOWN
}
