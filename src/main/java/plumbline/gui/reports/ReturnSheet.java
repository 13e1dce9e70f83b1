package plumbline.gui.reports;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.Gap;
import plumbline.gui.control.OneLine;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.review.imports.workbook.merging.CellMerge;
import plumbline.review.imports.workbook.merging.Outcome;
import plumbline.review.imports.workbook.merging.Taking;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Function;

/// What a workbook that comes back would change, before anything is changed.
final class ReturnSheet extends VBox {

    private final ReturnViewModel model;
    private final Found found;
    private final Words words;

    ReturnSheet(ReturnViewModel model, Found found, Words words) {
        super(14);
        this.model = model;
        this.found = found;
        this.words = words;
        setId("reports-back-body");
        getChildren().add(counts());
        if (found.conflicts() > 0) {
            getChildren().add(sides());
        }
        Node table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        found.brought().merge().notices().stream()
                .map(
                        each ->
                                words.get(
                                        "reports.back.row." + Spelled.id(each.kind()),
                                        each.reference(),
                                        each.detail()))
                .forEach(each -> getChildren().add(wrapped(Style.GATE.on(new Label(each)))));
        getChildren().add(buttons());
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        return label;
    }

    private Node counts() {
        return wrapped(
                new Label(
                        words.get(
                                "reports.back.counts",
                                found.brought().merge().name(),
                                found.brought().merge().rows(),
                                found.taken(),
                                found.conflicts())));
    }

    private Node sides() {
        ToggleGroup group = new ToggleGroup();
        FlowPane all = new FlowPane(16, 6, new Label(words.get("reports.back.conflicts")));
        for (Taking each : Taking.values()) {
            RadioButton button =
                    new RadioButton(words.get("reports.back.take." + Spelled.id(each)));
            button.setToggleGroup(group);
            button.setSelected(each == found.taking());
            button.setOnAction(_ -> model.take(each));
            all.getChildren().add(button);
        }
        return all;
    }

    private Node table() {
        TableView<CellMerge> table = new TableView<>();
        table.setId("reports-back-cells");
        table.setAccessibleText(words.get("reports.back.title"));
        table.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("reports.back.nothing"))));
        table.getColumns()
                .addAll(
                        List.of(
                                column("cell", 90, CellMerge::reference),
                                column("check", 230, each -> each.cell().toString()),
                                column("column", 120, this::columnName),
                                column("ours", 130, CellMerge::ours),
                                column("theirs", 180, CellMerge::theirs),
                                column("outcome", 190, this::outcome)));
        found.brought().merge().cells().stream()
                .filter(each -> each.outcome() != Outcome.SAME)
                .forEach(table.getItems()::add);
        return Style.REPORTS_SHEET.on(table);
    }

    private TableColumn<CellMerge, String> column(
            String key, double width, Function<CellMerge, String> text) {
        TableColumn<CellMerge, String> column =
                new TableColumn<>(words.get("reports.back.column." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(
                each -> new ReadOnlyStringWrapper(OneLine.of(text.apply(each.getValue()))));
        return column;
    }

    private String columnName(CellMerge cell) {
        return words.get("report.excel.column." + cell.column().id());
    }

    private String outcome(CellMerge cell) {
        return words.get("reports.back.outcome." + Spelled.id(cell.outcome()));
    }

    private Node buttons() {
        Button cancel = new Button(words.get("reports.back.cancel"));
        cancel.setOnAction(_ -> model.forget());
        Button take =
                Style.PRIMARY_BUTTON.on(new Button(words.get("reports.back.apply", found.taken())));
        take.setId("reports-back-apply");
        take.setDisable(found.brought().merge().changes().isEmpty());
        take.setOnAction(_ -> model.apply());
        FirstFocus.mark(take.isDisable() ? cancel : take);
        HBox row = new HBox(8, new Gap(), cancel, take);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
