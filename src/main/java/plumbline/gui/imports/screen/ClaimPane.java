package plumbline.gui.imports.screen;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeHeadings;
import plumbline.gui.imports.flow.ClaimLine;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.style.Style;
import plumbline.report.ClaimSentences;
import plumbline.report.Spelled;
import plumbline.review.imports.reconciling.Flag;
import plumbline.source.Secrets;
import plumbline.words.Words;

import java.util.List;

/// What documents say of themselves, what their rows say, and what becomes of that.
final class ClaimPane extends BorderPane {

    private final FilteredList<ClaimLine> shown;
    private final ClaimSentences say;
    private final Words words;
    private final TableView<ClaimLine> table = new TableView<>();
    private final CheckBox agreeing;
    private final Label quote = Style.TEXT_CODE.on(new Label());
    private final Label why = new Label();
    private final Label decision = Style.TEXT_MUTED.on(new Label());

    ClaimPane(ImportsViewModel model, Words words) {
        this.shown = new FilteredList<>(model.reconciling().lines());
        this.say = new ClaimSentences(words);
        this.words = words;
        agreeing = new CheckBox(words.get("imports.claims.all"));
        agreeing.setId("imports-claims-all");
        layoutTable();
        setCenter(table);
        setBottom(details());
        agreeing.selectedProperty()
                .subscribe(all -> shown.setPredicate(each -> all || each.disagrees()));
        // the table has to know them first
        shown.addListener((ListChangeListener<ClaimLine>) _ -> selectSomething());
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Whether what agrees is listed as well.
    CheckBox withAgreeing() {
        return agreeing;
    }

    private void layoutTable() {
        WholeHeadings.of(table).setId("imports-claims");
        table.setAccessibleText(words.get("imports.claims.table"));
        table.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("imports.claims.none"))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns columns = new Columns(words);
        TableColumn<ClaimLine, String> document =
                columns.wrapped("imports.column.document", 120, each -> each.document().name());
        document.visibleProperty().bind(severalDocuments());
        table.getColumns()
                .addAll(
                        List.of(
                                document,
                                columns.text(
                                        "imports.column.line",
                                        48,
                                        (ClaimLine each) -> Integer.toString(each.line().number())),
                                columns.wrapped("imports.column.says", 200, this::says),
                                columns.wrapped("imports.column.rows-say", 230, this::rowsSay),
                                columns.wrapped("imports.column.disagrees", 135, this::disagrees),
                                decisions()));
        table.setItems(shown);
        FirstFocus.mark(table);
    }

    /// Of one, its name would stand in each line.
    private ObservableValue<Boolean> severalDocuments() {
        return Bindings.createBooleanBinding(
                () -> shown.getSource().stream().map(ClaimPane::sha256).distinct().count() > 1,
                shown.getSource());
    }

    private static String sha256(Object line) {
        return ((ClaimLine) line).document().sha256();
    }

    private TableColumn<ClaimLine, String> decisions() {
        TableColumn<ClaimLine, String> column =
                new Columns(words).wrapped("imports.column.decision", 130, _ -> "");
        column.setCellValueFactory(
                each -> {
                    ClaimLine line = each.getValue();
                    ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(decided(line));
                    line.notedProperty().subscribe(() -> text.set(decided(line)));
                    return text;
                });
        return column;
    }

    private String says(ClaimLine line) {
        String claim = say.document(line.line().claim());
        return claim.isEmpty() ? withoutBars(line.quote()) : claim;
    }

    /// The bars of a table are no words.
    private static String withoutBars(String quote) {
        String inner = quote.strip().replaceAll("^\\|\\s*|\\s*\\|$", "");
        return Secrets.mask(inner.replaceAll("\\s*\\|\\s*", " · "));
    }

    private String rowsSay(ClaimLine line) {
        Flag flag = line.flag();
        return line.line().claim() == null && flag != null
                ? Secrets.mask(flag.said().in(words))
                : say.rows(line.line().claim(), line.line().rows(), line.line().issues());
    }

    private String disagrees(ClaimLine line) {
        Flag flag = line.flag();
        return flag == null ? "" : words.get("imports.flag." + Spelled.id(flag.code()));
    }

    private String decided(ClaimLine line) {
        if (!line.disagrees()) {
            return line.line().agrees() || line.line().rows() != null
                    ? say.agrees()
                    : words.get("imports.decided.uncounted");
        }
        String ofClaim = line.line().claim() == null ? "remark" : "claim";
        String noted = line.notedProperty().get() ? "noted" : "left";
        return words.get("imports.decided." + ofClaim + "." + noted);
    }

    private VBox details() {
        for (Label each : List.of(quote, why, decision)) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
        }
        Label keys = Style.TEXT_SMALL.on(new Label(words.get("imports.claims.keys")));
        VBox box = new VBox(6, quote, why, decision, keys);
        box.setId("imports-claim");
        return Style.IMPORTS_DETAILS.on(box);
    }

    private void tell(@Nullable ClaimLine line) {
        if (line == null) {
            quote.setText("");
            why.setText("");
            decision.setText("");
            return;
        }
        quote.setText(line.line().number() + "  " + OneLine.of(Secrets.mask(line.quote()), 300));
        Flag flag = line.flag();
        why.setText(flag == null ? rowsSay(line) : Secrets.mask(flag.said().in(words)));
        decision.setText(decided(line));
    }

    private void selectSomething() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent press) {
        boolean turns = press.getCode() == KeyCode.SPACE || press.getCode() == KeyCode.ENTER;
        ClaimLine line = table.getSelectionModel().getSelectedItem();
        if (turns && line != null && !press.isShortcutDown()) {
            line.turn();
            tell(line);
            press.consume();
        }
    }
}
