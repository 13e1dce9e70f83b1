package plumbline.gui.matrix;

import javafx.beans.binding.Bindings;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.control.AskLine;
import plumbline.gui.control.EmptyState;
import plumbline.gui.control.Gap;
import plumbline.gui.control.StatusMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.deciding.CellDeeds;
import plumbline.gui.deciding.CellPlace;
import plumbline.gui.deciding.CellWays;
import plumbline.gui.deciding.ReasonPart;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The third place: all checks by all services, decided by keys.
public final class MatrixView extends BorderPane implements CellPlace {

    private final MatrixViewModel model;
    private final Ways ways;
    private final Words words;
    private final ReasonPart reason;
    private final AskLine line = new AskLine(this::focusCells);
    private final MatrixSheet sheet;
    private final MatrixToolbar toolbar;
    private final StatusMark mark = new StatusMark();
    private final Label where = Style.TEXT_STRONG.on(new Label());
    private final Label standing = Style.TEXT_MUTED.on(new Label());

    /// What leads out of the matrix, beside what is done about cells: `show` shows all that is
    /// known of a cell, `look` makes one what the window looks at, `tell` says what happened.
    public record Ways(
            CellWays cells, Consumer<Cell> show, Consumer<AuditRow> look, Consumer<String> tell) {}

    public MatrixView(MatrixViewModel model, LiveKeys keys, Ways ways, Words words) {
        this.model = model;
        this.ways = ways;
        this.words = words;
        Verdicts verdicts = new Verdicts(model.audit());
        reason = new ReasonPart("matrix-reason", 1, verdicts, words);
        sheet = new MatrixSheet(model, words);
        toolbar = new MatrixToolbar(model, words, this::copy);
        layoutRegions();
        bind();
        CellDeeds deeds =
                new CellDeeds(this, ways.cells(), model.audit(), verdicts, reason, line, words);
        new MatrixKeys(model, this, deeds, keys).install();
        new SheetMouse(model, sheet, this::open).install();
    }

    private void layoutRegions() {
        setId("matrix");
        BorderPane filled = new BorderPane(new StackPane(nothingFound(), sheet));
        filled.setTop(toolbar);
        filled.setBottom(strip());
        filled.visibleProperty().bind(Bindings.isNotEmpty(model.audit().rows()));
        setCenter(new StackPane(nothing(), filled));
        Style.MATRIX.on(this);
    }

    private Node nothing() {
        EmptyState empty =
                new EmptyState(
                        Icon.MATRIX,
                        words.get("matrix.empty.title"),
                        words.get("matrix.empty.text"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.audit().rows()));
        return empty;
    }

    private Node nothingFound() {
        Label nothing = Style.TEXT_MUTED.on(new Label(words.get("matrix.nothing-found")));
        nothing.visibleProperty().bind(Bindings.isEmpty(model.lines()));
        sheet.visibleProperty().bind(nothing.visibleProperty().not());
        return nothing;
    }

    /// What the signs at the cursor say in words, why, and what signs mean at all.
    private Node strip() {
        Label legend = Style.MATRIX_LEGEND.on(MatrixToolbar.legend(model, words));
        Button why = Style.MATRIX_WHY_BUTTON.on(Style.QUIET_BUTTON.on(new Button()));
        why.setId("matrix-reason-open");
        why.setGraphic(Style.ICON_MUTED.on(Icon.EDIT.node()));
        why.setAccessibleText(words.get("review.reason"));
        why.setTooltip(new Tooltip(words.get("review.reason")));
        why.setOnAction(_ -> reason.ask());
        WholeText.of(where).setMinWidth(0);
        WholeText.of(standing).setMinWidth(0);
        mark.setMinWidth(USE_PREF_SIZE);
        HBox cell = new HBox(10, mark, where, standing, new Gap(), why);
        cell.setAlignment(Pos.CENTER_LEFT);
        return Style.MATRIX_STRIP.on(new VBox(6, cell, reason, line, legend));
    }

    private void bind() {
        model.cursor().spotProperty().subscribe(_ -> tellCell());
        model.cursor().blockProperty().subscribe(_ -> tellCell());
        model.lines().subscribe(this::tellCell);
        model.timesProperty().subscribe(_ -> tellCell());
        model.showProperty().subscribe(_ -> tellCell());
    }

    private void tellCell() {
        Optional<MatrixCell> cell = model.cursor().findCell();
        int chosen = model.cursor().blockProperty().get().size();
        mark.setVisible(cell.isPresent());
        reason.show(cell.map(MatrixCell::row));
        cell.ifPresent(each -> mark.show(each.status(), each.isProposed()));
        where.setText(
                cell.map(each -> each.row().service() + " · " + each.row().check().title())
                        .orElse(words.get("matrix.not-asked")));
        standing.setText(
                cell.map(
                                        each ->
                                                String.join(
                                                        " · ",
                                                        new MatrixWords(words)
                                                                .standing(each, model.age(each))))
                                .orElse("")
                        + (chosen == 0 ? "" : "   " + words.get("matrix.chosen", chosen)));
    }

    @Override
    public List<AuditRow> rows() {
        return model.cursor().rows();
    }

    @Override
    public Optional<AuditRow> findRow() {
        return model.cursor().findCell().map(MatrixCell::row);
    }

    @Override
    public void look() {
        findRow().ifPresent(ways.look());
    }

    /// A block stays chosen: it may be decided again.
    @Override
    public void decided() {
        focusCells();
    }

    @Override
    public void step() {
        if (isAlone()) {
            model.cursor().move(1, 0, false);
        }
    }

    @Override
    public void stepToOpen() {
        if (isAlone()) {
            model.cursor().toOpen();
        }
    }

    private boolean isAlone() {
        return model.cursor().blockProperty().get().isEmpty();
    }

    @Override
    public void focusCells() {
        sheet.focusCursor();
    }

    void open() {
        model.cursor().findCell().map(each -> each.row().cell()).ifPresent(ways.show());
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(new MatrixMarkdown(model, words).text());
        Clipboard.getSystemClipboard().setContent(content);
        ways.tell().accept(words.get("matrix.copied"));
    }

    int page() {
        return sheet.page();
    }

    boolean isCursor(EventTarget target) {
        return sheet.isCursor(target);
    }

    boolean isFilter(EventTarget target) {
        return toolbar.isFilter(target);
    }

    void focusFilter() {
        toolbar.focusFilter();
    }
}
