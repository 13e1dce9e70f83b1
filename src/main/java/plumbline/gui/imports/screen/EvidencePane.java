package plumbline.gui.imports.screen;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import plumbline.gui.imports.flow.EvidenceCount;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.style.Style;
import plumbline.report.imported.WhereaboutsWords;
import plumbline.review.imports.locating.Located;
import plumbline.words.Words;

import java.util.List;

/// Where the evidence of documents stands: found, one of several, or nowhere, and why.
final class EvidencePane extends BorderPane {

    private static final double PLACES = 0.55;

    private final ImportsViewModel model;
    private final Words words;

    EvidencePane(ImportsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        Label told = new Label();
        told.setId("imports-evidence-told");
        told.setWrapText(true);
        told.textProperty().bind(model.reconciling().evidenceProperty().map(this::told));
        setTop(Style.IMPORTS_TOOLS.on(new VBox(told)));
        QuestionList places =
                new QuestionList(
                        "imports-places",
                        model.reconciling().places(),
                        new SimpleBooleanProperty(true),
                        model::choose,
                        words);
        SplitPane both = new SplitPane(places, missing());
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(PLACES);
        both.visibleProperty()
                .bind(
                        Bindings.isNotEmpty(model.reconciling().places())
                                .or(Bindings.isNotEmpty(model.reconciling().missing())));
        setCenter(both);
    }

    private String told(EvidenceCount count) {
        String all =
                words.get(
                        "imports.evidence.counts",
                        count.all(),
                        count.found(),
                        count.several(),
                        count.missing());
        String alone =
                count.alone() == 0
                        ? ""
                        : " " + words.get("imports.place.lines-alone", count.alone());
        String unknown =
                count.unknown().isEmpty()
                        ? ""
                        : " "
                                + words.get(
                                        "imports.evidence.no-folder",
                                        String.join(", ", count.unknown()));
        return all + alone + unknown;
    }

    private TableView<Located> missing() {
        TableView<Located> table = new TableView<>(model.reconciling().missing());
        table.setId("imports-missing");
        table.setAccessibleText(words.get("imports.evidence.missing"));
        table.setPlaceholder(
                Style.TEXT_MUTED.on(new Label(words.get("imports.evidence.none-missing"))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns columns = new Columns(words);
        WhereaboutsWords where = new WhereaboutsWords(words);
        table.getColumns()
                .addAll(
                        List.of(
                                columns.text(
                                        "imports.column.line",
                                        48,
                                        (Located each) -> Integer.toString(each.line())),
                                columns.text("imports.column.service", 115, Located::service),
                                columns.text(
                                        "imports.column.reference",
                                        220,
                                        each -> each.reference().text()),
                                columns.wrapped(
                                        "imports.column.why-not",
                                        360,
                                        each -> where.of(each.whereabouts()))));
        return table;
    }
}
