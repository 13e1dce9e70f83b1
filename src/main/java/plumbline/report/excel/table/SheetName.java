package plumbline.report.excel.table;

import plumbline.words.Words;

import java.util.Locale;

/// The sheets in their order.
public enum SheetName {
    COVER,
    SUMMARY,
    MATRIX,
    CHECKS,
    FINDINGS,
    EVIDENCE,
    EVIDENCE_TEXT,
    MIGRATIONS,
    CHANGES,
    CLAIMS,
    ASSUMPTIONS,
    NOT_UNDERSTOOD,
    METHOD,
    PICTURES,
    /// Sources of lists; programs find both by name, so that it is the same in all languages.
    LISTS,
    META;

    /// As keys of words have it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What stands on its tab.
    public String title(Words words) {
        return isForPrograms() ? "_" + id() : words.get("report.excel.sheet." + id());
    }

    /// A cell of it as formulas and links have it.
    public String cell(Words words, String reference) {
        return "'" + title(words).replace("'", "''") + "'!" + reference;
    }

    /// Whether nobody but programs is to see it.
    public boolean isForPrograms() {
        return this == LISTS || this == META;
    }
}
