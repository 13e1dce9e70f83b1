package plumbline.gui.imports.screen;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.OneLine;
import plumbline.gui.imports.flow.FindingChoice;
import plumbline.gui.imports.flow.FindingLine;
import plumbline.gui.style.Style;
import plumbline.review.decision.Cell;
import plumbline.review.imports.applying.FindingOffer.Kind;
import plumbline.source.Secrets;
import plumbline.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Rows without an issue and issues without a row, and which of them become findings.
final class OfferPane extends BorderPane {

    private final FindingChoice findings;
    private final Words words;
    private final TableView<FindingLine> table = new TableView<>();

    OfferPane(FindingChoice findings, Words words) {
        this.findings = findings;
        this.words = words;
        setTop(Style.IMPORTS_TOOLS.on(new VBox(8, counts(), choices())));
        layoutTable();
        setCenter(table);
        Label keys = Style.TEXT_SMALL.on(new Label(words.get("imports.offers.keys")));
        setBottom(Style.IMPORTS_FOOTER.on(new VBox(keys)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node counts() {
        Label told = new Label();
        told.setId("imports-offers-told");
        told.setWrapText(true);
        told.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words.get(
                                                "imports.offers.counts",
                                                findings.issues(),
                                                findings.faults()),
                                findings.lines()));
        told.visibleProperty().bind(Bindings.isNotEmpty(findings.lines()));
        told.managedProperty().bind(told.visibleProperty());
        return told;
    }

    /// All of a kind at once.
    private Node choices() {
        FlowPane row = new FlowPane(20, 6, all(Kind.ROWS), all(Kind.ISSUE));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private CheckBox all(Kind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        CheckBox box = new CheckBox();
        box.setId("imports-offers-" + name);
        box.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.get("imports.offers.all." + name, findings.count(kind)),
                                findings.lines()));
        tell(box, kind);
        findings.lines().subscribe(() -> tell(box, kind));
        box.setOnAction(_ -> findings.want(kind, findings.wanted(kind) < findings.count(kind)));
        return box;
    }

    private void tell(CheckBox box, Kind kind) {
        long wanted = findings.wanted(kind);
        long count = findings.count(kind);
        box.setIndeterminate(wanted > 0 && wanted < count);
        box.setSelected(wanted > 0 && wanted == count);
        box.setDisable(count == 0);
    }

    private void layoutTable() {
        table.setId("imports-offers");
        table.setAccessibleText(words.get("imports.offers.table"));
        table.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("imports.offers.none"))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns columns = new Columns(words);
        TableColumn<FindingLine, String> document =
                columns.wrapped("imports.column.document", 120, each -> each.document().name());
        document.visibleProperty().bind(severalDocuments());
        table.getColumns()
                .addAll(
                        List.of(
                                document,
                                columns.text(
                                        "imports.column.line",
                                        48,
                                        (FindingLine each) ->
                                                Integer.toString(each.offer().line())),
                                columns.wrapped("imports.column.offer", 230, this::title),
                                columns.text(
                                        "imports.column.verdict", 90, each -> each.offer().says()),
                                columns.wrapped("imports.column.from", 190, this::from),
                                decisions()));
        table.setItems(findings.lines());
        // the table has to know them first
        findings.lines().addListener((ListChangeListener<FindingLine>) _ -> selectSomething());
        FirstFocus.mark(table);
    }

    private void selectSomething() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private ObservableValue<Boolean> severalDocuments() {
        return Bindings.createBooleanBinding(
                () ->
                        findings.lines().stream()
                                        .map(each -> each.document().sha256())
                                        .distinct()
                                        .count()
                                > 1,
                findings.lines());
    }

    private String title(FindingLine line) {
        return Secrets.mask(OneLine.of(line.offer().title(), 300));
    }

    private String from(FindingLine line) {
        return switch (line.offer().kind()) {
            case ROWS -> words.get("imports.offer.rows", services(line));
            case ISSUE -> words.get("imports.offer.issue");
        };
    }

    private static String services(FindingLine line) {
        return line.offer().cells().stream().map(Cell::service).collect(Collectors.joining(", "));
    }

    private TableColumn<FindingLine, String> decisions() {
        TableColumn<FindingLine, String> column =
                new Columns(words).wrapped("imports.column.decision", 150, _ -> "");
        column.setCellValueFactory(
                each -> {
                    FindingLine line = each.getValue();
                    ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(decided(line));
                    line.wantedProperty().subscribe(() -> text.set(decided(line)));
                    return text;
                });
        return column;
    }

    private String decided(FindingLine line) {
        if (line.wantedProperty().get()) {
            return words.get("imports.offer.made");
        }
        return switch (line.offer().kind()) {
            case ROWS -> words.get("imports.offer.with-check");
            case ISSUE -> words.get("imports.offer.left");
        };
    }

    private void pressed(KeyEvent press) {
        boolean turns = press.getCode() == KeyCode.SPACE || press.getCode() == KeyCode.ENTER;
        FindingLine line = table.getSelectionModel().getSelectedItem();
        if (turns && line != null && !press.isShortcutDown()) {
            line.turn();
            press.consume();
        }
    }
}
