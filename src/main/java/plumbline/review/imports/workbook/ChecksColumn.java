package plumbline.review.imports.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A column of the table that auditors work in: its id is the same in all languages.
public enum ChecksColumn {
    ROW_ID(Use.MARK),
    SERVICE(Use.LOCKED),
    SECTION(Use.LOCKED),
    CHECK(Use.LOCKED),
    TITLE(Use.LOCKED),
    CRITERIA(Use.LOCKED),
    RESULT(Use.OPEN),
    REASON(Use.OPEN),
    PROPOSED(Use.LOCKED),
    CONFIDENCE(Use.LOCKED),
    PROPOSED_REASON(Use.LOCKED),
    SEVERITY(Use.LOCKED),
    SEVERITY_OVERRIDE(Use.OPEN),
    OVERRIDE_REASON(Use.OPEN),
    EVIDENCE(Use.LOCKED),
    EVIDENCE_IDS(Use.LOCKED),
    DISPOSITION(Use.OPEN),
    DISPOSITION_REASON(Use.OPEN),
    PRIORITY(Use.OPEN),
    OWNER(Use.OPEN),
    REVIEW_BY(Use.OPEN),
    ASSUMPTIONS(Use.OPEN),
    REVIEW_STATE(Use.OPEN),
    REVIEWED_BY(Use.LOCKED),
    REVIEWED_AT(Use.LOCKED),
    STALE(Use.LOCKED),
    PREVIOUS(Use.LOCKED),
    CHANGE(Use.LOCKED),
    COMMENT(Use.OPEN),
    BASE_HASH(Use.MARK);

    private final Use use;

    ChecksColumn(Use use) {
        this.use = use;
    }

    /// What people may do with a column.
    private enum Use {
        OPEN,
        LOCKED,
        /// Only programs read it.
        MARK
    }

    /// Those that people may edit.
    public static List<ChecksColumn> open() {
        return Arrays.stream(values()).filter(each -> each.use == Use.OPEN).toList();
    }

    /// Those that only tell something.
    public static List<ChecksColumn> locked() {
        return Arrays.stream(values()).filter(each -> each.use == Use.LOCKED).toList();
    }

    /// As keys of words have it: `severity-override`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
