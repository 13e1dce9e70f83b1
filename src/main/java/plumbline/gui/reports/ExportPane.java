package plumbline.gui.reports;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.control.Gap;
import plumbline.gui.dialog.Notices;
import plumbline.gui.reporting.Outcome;
import plumbline.gui.reporting.Preflight;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.function.Consumer;

/// What has to be known before a report is given away, and the ways to give it away.
final class ExportPane extends VBox {

    private final ReportsViewModel model;
    private final ExportViewModel export;
    private final ReturnViewModel back;
    private final Consumer<Cell> review;
    private final Notices notices;
    private final Words words;
    private final VBox checks = new VBox(8);

    /// `review` shows a cell where it can be decided.
    ExportPane(
            ReportsViewModel model,
            ExportViewModel export,
            ReturnViewModel back,
            Consumer<Cell> review,
            Notices notices,
            Words words) {
        super(12);
        this.model = model;
        this.export = export;
        this.back = back;
        this.review = review;
        this.notices = notices;
        this.words = words;
        setId("reports-export-pane");
        checks.setId("reports-checks");
        getChildren().addAll(scrolled(), new OutcomeLine(export, words), options(), buttons());
        model.previewProperty()
                .subscribe(
                        now ->
                                checks.getChildren()
                                        .setAll(now.checks().stream().map(this::check).toList()));
        Style.REPORTS_EXPORT.on(this);
    }

    private Node scrolled() {
        ScrollPane scroll = new ScrollPane(checks);
        scroll.setFitToWidth(true);
        scroll.prefHeightProperty().bind(checks.heightProperty());
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return Style.REPORTS_CHECKS.on(scroll);
    }

    private Node check(Preflight check) {
        Label text = new Label(check.text());
        text.setWrapText(true);
        VBox told = new VBox(2, text);
        Cell cell = check.cell();
        if (cell != null) {
            Hyperlink show = new Hyperlink(words.get("reports.show"));
            show.setOnAction(_ -> review.accept(cell));
            told.getChildren().add(show);
        }
        HBox.setHgrow(told, Priority.ALWAYS);
        return new HBox(10, sign(check.weight()), told);
    }

    private static Node sign(Preflight.Weight weight) {
        return switch (weight) {
            case GOOD -> Style.ICON_SUCCESS.on(Icon.DONE.node());
            case WARNING -> Style.ICON_WARNING.on(Icon.PROBLEM.node());
            case LOSS -> Style.ICON_MUTED.on(Icon.ABOUT.node());
        };
    }

    private Node options() {
        CheckBox open = new CheckBox(words.get("reports.open"));
        open.setId("reports-open");
        open.setSelected(model.opensWritten());
        open.setOnAction(_ -> model.openWritten(open.isSelected()));
        Button bring = Style.FLAT_BUTTON.on(new Button(words.get("reports.back")));
        bring.setId("reports-back-button");
        bring.setGraphic(Icon.IMPORT.node());
        bring.setMinWidth(USE_PREF_SIZE);
        bring.setOnAction(_ -> back.choose());
        FlowPane row = new FlowPane(12, 4, open, bring);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node buttons() {
        Button copy = new Button(words.get("reports.copy"), Icon.COPY.node());
        copy.setId("reports-copy");
        copy.setOnAction(_ -> export.copyMarkdown(this::intoClipboard));
        Button write = Style.PRIMARY_BUTTON.on(new Button(words.get("reports.export")));
        write.setId("reports-export");
        write.setDefaultButton(true);
        write.setOnAction(_ -> export.export());
        write.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        export.outcomeProperty().get() instanceof Outcome.Writing
                                                || !export.canExport(),
                                export.outcomeProperty(),
                                model.formProperty()));
        copy.setMinWidth(USE_PREF_SIZE);
        write.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, copy, new Gap(), write);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void intoClipboard(String markdown) {
        ClipboardContent content = new ClipboardContent();
        content.putString(markdown);
        Clipboard.getSystemClipboard().setContent(content);
        notices.tell(words.get("reports.copied", markdown.lines().count()));
    }
}
