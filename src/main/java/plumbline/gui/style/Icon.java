package plumbline.gui.style;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every picture sign by what it means here; the pack behind it is known in this file only.
public enum Icon {
    OVERVIEW(BootstrapIcons.HOUSE),
    REVIEW(BootstrapIcons.CHECK2_SQUARE),
    MATRIX(BootstrapIcons.GRID_3X3_GAP),
    TIMELINE(BootstrapIcons.BAR_CHART_STEPS),
    GRAPH(BootstrapIcons.DIAGRAM_3),
    SCHEMA(BootstrapIcons.CLOCK_HISTORY),
    FINDINGS(BootstrapIcons.EXCLAMATION_DIAMOND),
    COMPARE(BootstrapIcons.ARROW_LEFT_RIGHT),
    REPORTS(BootstrapIcons.FILE_EARMARK_SPREADSHEET),

    ABOUT(BootstrapIcons.INFO_CIRCLE),
    ADD(BootstrapIcons.PLUS),
    AUDIT(BootstrapIcons.FILE_EARMARK_CHECK),
    BACK(BootstrapIcons.ARROW_LEFT),
    BRUSH(BootstrapIcons.INPUT_CURSOR),
    CANCEL(BootstrapIcons.X),
    CHANGED(BootstrapIcons.ARROW_REPEAT),
    CATALOGUE(BootstrapIcons.JOURNAL_CHECK),
    COPY(BootstrapIcons.CLIPBOARD),
    DONE(BootstrapIcons.CHECK2_CIRCLE),
    DROP(BootstrapIcons.BOX_ARROW_IN_DOWN),
    EDIT(BootstrapIcons.PENCIL_SQUARE),
    FILE(BootstrapIcons.FILE_EARMARK),
    FILE_CODE(BootstrapIcons.FILE_EARMARK_CODE),
    FILE_TEXT(BootstrapIcons.FILE_EARMARK_TEXT),
    FOLDER(BootstrapIcons.FOLDER2),
    FOLDER_OPEN(BootstrapIcons.FOLDER2_OPEN),
    FIRST(BootstrapIcons.CHEVRON_BAR_LEFT),
    FORWARD(BootstrapIcons.ARROW_RIGHT),
    HELP(BootstrapIcons.QUESTION_CIRCLE),
    HISTORY(BootstrapIcons.ARROW_COUNTERCLOCKWISE),
    IMPORT(BootstrapIcons.FILE_EARMARK_ARROW_UP),
    KEYS(BootstrapIcons.KEYBOARD),
    LAST(BootstrapIcons.CHEVRON_BAR_RIGHT),
    LIST(BootstrapIcons.LIST_UL),
    LOOK(BootstrapIcons.PALETTE),
    MORE(BootstrapIcons.THREE_DOTS),
    PAUSE(BootstrapIcons.PAUSE_FILL),
    PERSON(BootstrapIcons.PERSON),
    PICTURE(BootstrapIcons.CAMERA),
    PLAY(BootstrapIcons.PLAY_FILL),
    PROBLEM(BootstrapIcons.EXCLAMATION_TRIANGLE),
    RECENT(BootstrapIcons.CLOCK),
    REMOVE(BootstrapIcons.X),
    SAMPLE(BootstrapIcons.BOX_SEAM),
    SEARCH(BootstrapIcons.SEARCH),
    SERVICE(BootstrapIcons.HDD_STACK),
    SETTINGS(BootstrapIcons.SLIDERS),
    SIDEBAR(BootstrapIcons.LAYOUT_SIDEBAR),
    SIDEBAR_RIGHT(BootstrapIcons.LAYOUT_SIDEBAR_REVERSE),
    SKIPPED(BootstrapIcons.SLASH_CIRCLE),
    STOPPED(BootstrapIcons.STOP_CIRCLE),
    TASKS(BootstrapIcons.LIGHTNING);

    private final BootstrapIcons code;

    Icon(BootstrapIcons code) {
        this.code = code;
    }

    /// A new node; an icon stands in one place of the scene only.
    public FontIcon node() {
        FontIcon icon = new FontIcon(code);
        icon.setMouseTransparent(true);
        return Style.APP_ICON.on(icon);
    }
}
