package plumbline.gui.reports;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.EmptyState;
import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.Overlay;
import plumbline.gui.dialog.Sheet;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.function.Consumer;

/// The ninth place: what a report is to be on the left, what it will be on the right.
public final class ReportsView extends StackPane {

    private static final double FORM_SHARE = 0.4;

    private final ReturnViewModel back;
    private final Overlay overlay;
    private final Words words;

    /// `review` shows a cell where it can be decided.
    public ReportsView(
            ReportsViewModel model,
            TemplateViewModel template,
            ExportViewModel export,
            ReturnViewModel back,
            Consumer<Cell> review,
            Notices notices,
            Overlay overlay,
            Words words) {
        this.words = words;
        this.back = back;
        this.overlay = overlay;
        setId("reports");
        ScrollPane form = new ScrollPane(new FormPane(model, template, words));
        form.setFitToWidth(true);
        form.setFocusTraversable(false);
        form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        BorderPane left = new BorderPane(form);
        left.setBottom(new ExportPane(model, export, back, review, notices, words));
        SplitPane split = new SplitPane(left, new PreviewPane(model, words));
        split.setDividerPositions(FORM_SHARE);
        SplitPane.setResizableWithParent(left, false);
        split.visibleProperty().bind(Bindings.isNotEmpty(model.services()));
        getChildren().addAll(nothing(model), split);
        back.foundProperty().subscribe(this::show);
        Style.REPORTS.on(this);
    }

    /// Only in the window, where another view of it may have been before.
    private void show(@Nullable Found before, @Nullable Found found) {
        if (getScene() == null) {
            return;
        }
        if (found != null) {
            Sheet sheet =
                    new Sheet(
                            "reports-back",
                            words.get("reports.back.title"),
                            words.get("sheet.close"),
                            new ReturnSheet(back, found, words));
            overlay.show(sheet.onClose(back::forget), Pos.CENTER);
        } else if (before != null) {
            overlay.hide();
        }
    }

    private Node nothing(ReportsViewModel model) {
        EmptyState empty =
                new EmptyState(
                        Icon.REPORTS,
                        words.get("reports.empty.title"),
                        words.get("reports.empty.text"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.services()));
        return empty;
    }
}
