package plumbline.gui.imports.screen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.gui.audit.AuditState;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.imports.flow.Preview;
import plumbline.gui.style.Style;
import plumbline.review.action.Change;
import plumbline.review.decision.Decision.Origin;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// The last step: all that would change, before it does.
final class ApplyPane extends BorderPane {

    private final ImportsViewModel model;
    private final Words words;

    ApplyPane(ImportsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        VBox head = Style.IMPORTS_TOOLS.on(new VBox(8, sums(), origins(), readOnly()));
        setTop(head);
        setCenter(table());
    }

    private Node sums() {
        Label text = new Label();
        text.setId("imports-sums");
        text.setWrapText(true);
        text.textProperty().bind(model.previewProperty().map(this::sums));
        return text;
    }

    private String sums(Preview preview) {
        List<String> all = new ArrayList<>();
        all.add(words.get("imports.sum.results", preview.results()));
        add(all, "imports.sum.beside", preview.beside());
        add(all, "imports.sum.anchored", preview.anchored());
        add(all, "imports.sum.findings", preview.findings());
        add(all, "imports.sum.decided", preview.decided());
        add(all, "imports.sum.unlisted", preview.unlisted());
        return preview.changes().isEmpty()
                ? words.get("imports.sum.nothing")
                : String.join(" ", all);
    }

    private void add(List<String> all, String key, int count) {
        if (count > 0) {
            all.add(words.get(key, count));
        }
    }

    /// Whose results they are.
    private Node origins() {
        ToggleGroup one = new ToggleGroup();
        FlowPane row =
                new FlowPane(
                        16,
                        6,
                        origin(one, "imports-unconfirmed", Origin.IMPORTED),
                        origin(one, "imports-confirmed", Origin.PERSON));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private RadioButton origin(ToggleGroup one, String id, Origin origin) {
        RadioButton button =
                new RadioButton(
                        words.get(
                                origin == Origin.IMPORTED
                                        ? "imports.origin.imported"
                                        : "imports.origin.person"));
        button.setId(id);
        button.setToggleGroup(one);
        model.originProperty().subscribe(now -> button.setSelected(now == origin));
        button.setOnAction(_ -> model.originProperty().set(origin));
        return button;
    }

    private Node readOnly() {
        Label told = Style.GATE.on(new Label(words.get("imports.read-only")));
        told.setWrapText(true);
        told.managedProperty().bind(told.visibleProperty());
        model.audit()
                .stateProperty()
                .subscribe(
                        now ->
                                told.setVisible(
                                        now instanceof AuditState.Open open && !open.writable()));
        return told;
    }

    private Node table() {
        TableView<Change> table = new TableView<>();
        table.setId("imports-changes");
        table.setAccessibleText(words.get("imports.changes"));
        table.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("imports.sum.nothing"))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns columns = new Columns(words);
        ChangeTexts texts = new ChangeTexts(words);
        table.getColumns()
                .addAll(
                        List.of(
                                columns.text("imports.column.about", 270, texts::about),
                                columns.text("imports.column.what", 85, texts::aspect),
                                columns.text("imports.column.before", 90, texts::before),
                                columns.text("imports.column.after", 300, texts::after)));
        model.previewProperty().subscribe(now -> table.getItems().setAll(now.changes()));
        return FirstFocus.mark(table);
    }
}
