package plumbline.gui.reports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.report.excel.template.FieldNames;
import plumbline.report.excel.template.TemplateColumn;
import plumbline.report.excel.template.TemplateMap;
import plumbline.report.excel.template.TemplateOutline;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Which workbook of a client is filled, and what goes into which of its columns.
final class TemplatePane extends VBox {

    private static final int MOST_NAMED = 4;

    private final TemplateViewModel model;
    private final Words words;
    private final Label file = new Label();
    private final Label told = Style.REPORTS_HINT.on(new Label());
    private final Choice<String> sheet;
    private final Choice<Integer> header;
    private final GridPane columns = grid();
    private final Label caption = Style.TEXT_CAPTION.on(new Label());
    private final Node profiles;
    private List<TemplateColumn> shown = List.of();
    private List<Choice<String>> boxes = List.of();

    TemplatePane(TemplateViewModel model, ReportsViewModel wanted, Words words) {
        super(10);
        this.model = model;
        this.words = words;
        sheet =
                new Choice<>(
                        "reports-template-sheet",
                        words.get("reports.template.sheet"),
                        each -> each,
                        model::takeSheet);
        header =
                new Choice<>(
                        "reports-template-header",
                        words.get("reports.template.header"),
                        this::named,
                        model::takeHeader);
        profiles = new ProfileRow(model, wanted, words);
        layoutRegions();
        wanted.formProperty().subscribe(_ -> show());
        model.outlineProperty().subscribe(_ -> show());
        model.failureProperty().subscribe(_ -> show());
    }

    private void layoutRegions() {
        setId("reports-template");
        Button choose = new Button(words.get("reports.template.choose"), Icon.IMPORT.node());
        choose.setId("reports-template-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> model.choose());
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setMinWidth(0);
        HBox row = new HBox(10, choose, file);
        row.setAlignment(Pos.CENTER_LEFT);
        told.setId("reports-template-told");
        told.setWrapText(true);
        GridPane where = grid();
        where.addRow(0, sheet.label(), sheet.box());
        where.addRow(1, header.label(), header.box());
        caption.setText(words.get("reports.template.what"));
        getChildren().addAll(row, told, where, caption, columns, profiles);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(12, 8);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(38);
        ColumnConstraints boxes = new ColumnConstraints();
        boxes.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, boxes);
        return grid;
    }

    /// `3 · Service, Control ID, Status …`.
    private String named(int row) {
        String names =
                model
                        .outlineProperty()
                        .get()
                        .findLine(model.use().map().sheet(), row)
                        .map(TemplateOutline.Line::columns)
                        .orElse(List.of())
                        .stream()
                        .map(TemplateColumn::header)
                        .filter(each -> !each.isEmpty())
                        .limit(MOST_NAMED)
                        .collect(Collectors.joining(", "));
        return row + " · " + names;
    }

    private void show() {
        Path chosen = model.use().file();
        TemplateOutline outline = model.outlineProperty().get();
        TemplateMap map = model.use().map();
        boolean mapped = chosen != null && !map.sheet().isEmpty();
        file.setText(chosen == null ? "" : String.valueOf(chosen.getFileName()));
        told.setText(told(chosen != null, outline, map));
        sheet.show(
                outline.sheets().stream().map(TemplateOutline.Sheet::name).toList(), map.sheet());
        sheet.setShown(chosen != null && !outline.sheets().isEmpty());
        header.show(
                outline.findSheet(map.sheet()).stream()
                        .flatMap(each -> each.lines().stream())
                        .map(TemplateOutline.Line::number)
                        .toList(),
                map.headerRow());
        header.setShown(mapped);
        columns(map);
        setShown(caption, mapped);
        setShown(columns, mapped);
        setShown(profiles, chosen != null);
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String told(boolean chosen, TemplateOutline outline, TemplateMap map) {
        String failure = model.failureProperty().get();
        if (!failure.isEmpty()) {
            return failure;
        }
        if (!chosen) {
            return words.get("reports.template.none");
        }
        if (outline.form()) {
            return words.get(
                    map.columns().isEmpty()
                            ? "reports.template.form"
                            : "reports.template.form-and-columns",
                    map.columns().size());
        }
        return words.get("reports.template.columns", map.columns().size());
    }

    /// A box for each column, made anew only where the columns are others.
    private void columns(TemplateMap map) {
        List<TemplateColumn> now = model.columns();
        if (!now.equals(shown)) {
            shown = now;
            List<Choice<String>> made = new ArrayList<>();
            columns.getChildren().clear();
            for (TemplateColumn each : now) {
                Choice<String> box = box(each);
                columns.addRow(made.size(), box.label(), box.box());
                made.add(box);
            }
            boxes = made;
        }
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(FieldNames.ids());
        for (int at = 0; at < boxes.size(); at++) {
            boxes.get(at).show(all, map.columns().getOrDefault(shown.get(at).key(), ""));
        }
    }

    private Choice<String> box(TemplateColumn column) {
        String title =
                column.header().isEmpty()
                        ? words.get("reports.template.column", column.letter())
                        : column.header();
        Choice<String> box =
                new Choice<>(
                        "reports-template-column-" + column.letter(),
                        title,
                        id ->
                                id.isEmpty()
                                        ? words.get("reports.template.leave")
                                        : FieldNames.title(id, words),
                        id -> model.put(column, id));
        box.label().setMinWidth(0);
        return box;
    }
}
