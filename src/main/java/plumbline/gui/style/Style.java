package plumbline.gui.style;

import javafx.css.Styleable;

import java.util.Locale;

/// Every style class that our style sheets know; the name is the constant in lower case with
/// dashes.
public enum Style {
    // text
    TEXT_DISPLAY,
    TEXT_TITLE,
    TEXT_HEADING,
    TEXT_STRONG,
    TEXT_MUTED,
    TEXT_SMALL,
    TEXT_CODE,
    TEXT_CAPTION,
    // shared parts
    APP_ICON,
    DIVIDER,
    EMPTY_STATE,
    FLAT_BUTTON,
    HERO_ICON,
    ICON_ACCENT,
    ICON_DANGER,
    ICON_MUTED,
    ICON_SUCCESS,
    ICON_WARNING,
    KEY_CAP,
    KEY_COLUMNS,
    PANE_HEADER,
    PRIMARY_BUTTON,
    QUIET_BUTTON,
    // the shell
    DROP_HINT,
    INSPECTOR,
    RAIL,
    RAIL_BUTTON,
    SAVED_VIEW,
    SAVED_VIEWS,
    SAVED_VIEWS_HEADER,
    SCOPE,
    SCOPE_JUDGING,
    SCORE,
    SEARCH_BUTTON,
    SHARE_BAR,
    SHELL,
    STATUS_BAR,
    STATUS_ITEM,
    TASK_CENTRE,
    TASK_ROW,
    TASK_STRIP,
    TOP_BAR,
    WORK_AREA,
    WORK_TAB,
    PREVIEW,
    // overlays
    OVERLAY,
    PALETTE,
    SHEET_CARD,
    SHEET_BODY,
    SHEET_HEADER,
    KEY_ROW,
    FIXED_KEY,
    KEY_WAITING,
    LOST_FILES,
    PROBLEM_DETAILS,
    // the audit
    ASK_LINE,
    CHOSEN,
    DISPOSITION_FORM,
    COMPARE,
    COMPARE_HEAD,
    EVIDENCE,
    EVIDENCE_TEXT,
    GATE,
    HOLLOW,
    PROPOSAL,
    QUICK,
    REVIEW,
    REVIEW_CELL,
    REVIEW_HEADING,
    REVIEW_TOOLBAR,
    SEVERITY,
    SEVERITY_MARK,
    STATUS_MARK,
    TITLE_LINK,
    VERDICT,
    VERDICTS,
    // the matrix
    MATRIX,
    MATRIX_BAND,
    MATRIX_CORNER,
    MATRIX_COUNT,
    MATRIX_CURSOR,
    MATRIX_EDGE,
    MATRIX_HEAD,
    MATRIX_HEADING,
    MATRIX_HERE,
    MATRIX_INK,
    MATRIX_NAME,
    MATRIX_SCORE,
    MATRIX_SERVICE,
    MATRIX_SHEET,
    MATRIX_SIGN,
    MATRIX_STRIP,
    MATRIX_TOOLBAR,
    MATRIX_WHY,
    // the catalogue
    CATALOGUE,
    CATALOGUE_COUNT,
    CATALOGUE_HEADER,
    CATALOGUE_HEADING,
    CATALOGUE_PART,
    CATALOGUE_TOOLBAR,
    UNASKED,
    // old audits that come in
    CURRENT,
    IMPORTS,
    IMPORTS_ANSWERS,
    IMPORTS_DETAILS,
    IMPORTS_FOOTER,
    IMPORTS_HEAD,
    IMPORTS_NUMBER,
    IMPORTS_STEP,
    IMPORTS_TEXT,
    IMPORTS_TOOLS,
    PASSED,
    // screens
    ABOUT_LICENCE,
    DOCUMENT,
    DOCUMENT_HEADER,
    TWO_LINE_ROW,
    DOOR,
    FACT_NAME,
    FINDINGS,
    FINDINGS_HEADER,
    FINDINGS_HEADING,
    FINDINGS_PART,
    FINDINGS_TOOLBAR,
    FIRST_KEYS,
    FACT_VALUE,
    NOTICE,
    NOTICE_BAR,
    NUMBER_COLUMN,
    OVERVIEW,
    RECENT_ROW,
    REPORTS,
    REPORTS_ABOUT,
    REPORTS_BUSY,
    REPORTS_CHECKS,
    REPORTS_EXPORT,
    REPORTS_FORM,
    REPORTS_HEAD,
    REPORTS_HINT,
    REPORTS_PREVIEW,
    REPORTS_SHEET,
    SETTINGS,
    SETTINGS_PAGE,
    SETTINGS_SEARCH,
    START,
    START_COLUMN,
    START_CORD,
    STAT,
    STAT_VALUE;

    public String className() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Adds the class and gives the node back, so that it fits into an expression.
    public <N extends Styleable> N on(N node) {
        node.getStyleClass().add(className());
        return node;
    }

    public void set(Styleable node, boolean present) {
        if (!present) {
            node.getStyleClass().remove(className());
        } else if (!node.getStyleClass().contains(className())) {
            node.getStyleClass().add(className());
        }
    }
}
