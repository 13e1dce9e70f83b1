package plumbline.review.imports.reconciling;

/// What in an old audit does not agree with itself.
public enum FlagCode {
    /// So many of so many, and the rows are others.
    CLAIM_TOTAL,
    /// A stated number of verdicts or issues is not that of the rows.
    CLAIM_COUNT,
    /// A percentage that follows from no numbers.
    CLAIM_PERCENT,
    /// A section's share is not that of its rows.
    CLAIM_SECTION,
    /// The shares of the sections do not add up to that of the whole.
    CLAIM_SUM,
    /// PARTIAL counts as passed here and not there.
    PARTIAL_MIXED,
    /// `applicable` is said, and no row is N/A.
    NA_IMPLIED,
    /// Two verdicts are crossed in a row, or none; or nothing says whose results a column holds.
    ROW_UNCLEAR,
    ROW_WITHOUT_ISSUE,
    ISSUE_WITHOUT_ROW,
    /// An issue is about what a row says passed.
    ISSUE_CONTRADICTS_ROW,
    ISSUE_WITHOUT_FIX,
    FIX_WITHOUT_ISSUE,
    /// A small issue is to be fixed with the priority of a great one.
    PRIORITY_VS_SEVERITY,
    DUPLICATE_CHECK,
    /// Evidence names lines and no file.
    EVIDENCE_NO_FILE,
    /// Evidence that says nothing.
    EVIDENCE_EMPTY,
    /// A count that is no number.
    NON_NUMERIC_COUNT,
    DATE_SUSPECT,
    META_MISSING,
    /// Services were judged differently for the same.
    VERDICT_DISAGREES_ACROSS_SERVICES,
    /// It was decided what to do, and the box is empty.
    DECIDED_BUT_UNTICKED,
    /// Several decisions rest on one thing that nobody proves.
    SHARED_ASSUMPTION,
    /// Called fixed, and still described as it was.
    FIXED_BUT_DESCRIBED,
    /// A `|` within backticks, where others cut the cell.
    PIPE_IN_CODE
}
