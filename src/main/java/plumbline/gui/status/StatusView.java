package plumbline.gui.status;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.controlsfx.control.PopOver;

import plumbline.gui.filter.TimeChip;
import plumbline.gui.room.FoldingRow;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.function.Consumer;

/// The status bar; what can be looked into is a button. What does not fit goes below.
public final class StatusView extends HBox {

    private final AuditStatusViewModel audit;
    private final Words words;
    private final Consumer<String> show;

    /// `show` sets the filter, `showSkipped` tells what was passed over, `showUnread` what was not
    /// understood.
    public StatusView(
            StatusViewModel model,
            AuditStatusViewModel audit,
            ChangedFilesViewModel changed,
            Words words,
            TimeChip time,
            Consumer<String> show,
            Runnable showSkipped,
            Runnable showUnread) {
        this.audit = audit;
        this.words = words;
        this.show = show;
        setId("status");
        setAlignment(Pos.CENTER_LEFT);
        FoldingRow items =
                new FoldingRow(
                        0,
                        0,
                        words,
                        changed(changed),
                        time,
                        filter(
                                "status-reviewed",
                                audit.reviewedProperty(),
                                AuditStatusViewModel.OPEN),
                        skipped(model, showSkipped),
                        lost(showUnread),
                        filter(
                                "status-undecided",
                                audit.undecidedProperty(),
                                AuditStatusViewModel.UNDECIDED),
                        filter("status-stale", audit.staleProperty(), AuditStatusViewModel.STALE),
                        formula(),
                        read(model));
        HBox.setHgrow(items, Priority.ALWAYS);
        getChildren().addAll(items, saved());
        Style.STATUS_BAR.on(this);
    }

    private static Node read(StatusViewModel model) {
        Label read = Style.STATUS_ITEM.on(new Label());
        read.setId("status-read");
        read.textProperty().bind(model.readProperty());
        return read;
    }

    /// Files that changed are read anew when the person says so, never under their hands.
    private Button changed(ChangedFilesViewModel model) {
        Button changed = Style.STATUS_ITEM.on(new Button());
        changed.setId("status-changed");
        changed.setGraphic(Style.ICON_ACCENT.on(Icon.CHANGED.node()));
        changed.textProperty().bind(model.textProperty());
        changed.visibleProperty().bind(model.anyProperty());
        changed.managedProperty().bind(changed.visibleProperty());
        changed.setAccessibleHelp(words.get("status.changed-help"));
        changed.setOnAction(
                _ -> {
                    PopOver sheet = sheet();
                    sheet.setContentNode(new ChangedFilesSheet(model, sheet::hide, words));
                    sheet.show(changed);
                });
        return changed;
    }

    private Button filter(String id, ObservableValue<String> text, String query) {
        Button button = button(id, text);
        button.setAccessibleHelp(words.get("status.filter-help", query));
        button.setTooltip(new Tooltip(words.get("status.filter-help", query)));
        button.setOnAction(_ -> show.accept(query));
        return button;
    }

    /// There is nothing to count before the checks have judged.
    private Button button(String id, ObservableValue<String> text) {
        Button button = Style.STATUS_ITEM.on(new Button());
        button.setId(id);
        button.textProperty().bind(text);
        button.visibleProperty().bind(audit.shownProperty());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /// The tooltip tells the numbers; a click, which the keyboard has too, shows them to stay.
    private Button formula() {
        Button button =
                button("status-formula", new ReadOnlyStringWrapper(words.get("status.formula")));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(audit.scoreProperty());
        button.setTooltip(tip);
        button.accessibleHelpProperty().bind(audit.scoreProperty());
        button.setOnAction(_ -> showFormula(button));
        return button;
    }

    private void showFormula(Button below) {
        Label text = Style.TASK_CENTRE.on(new Label());
        text.textProperty().bind(audit.scoreProperty());
        PopOver sheet = sheet();
        sheet.setContentNode(text);
        sheet.show(below);
    }

    private Button skipped(StatusViewModel model, Runnable showSkipped) {
        Button skipped = Style.STATUS_ITEM.on(new Button());
        skipped.setId("status-skipped");
        skipped.setGraphic(Icon.SKIPPED.node());
        skipped.textProperty().bind(model.skippedProperty());
        skipped.visibleProperty().bind(model.openProperty());
        skipped.managedProperty().bind(skipped.visibleProperty());
        skipped.setAccessibleHelp(words.get("status.skipped-help"));
        skipped.setOnAction(_ -> showSkipped.run());
        return skipped;
    }

    private Button lost(Runnable showUnread) {
        Button lost = button("status-not-understood", audit.notUnderstoodProperty());
        lost.setAccessibleHelp(words.get("status.not-understood-help"));
        lost.setOnAction(_ -> showUnread.run());
        return lost;
    }

    private static PopOver sheet() {
        PopOver sheet = new PopOver();
        sheet.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
        sheet.setDetachable(false);
        sheet.setAnimated(false);
        return sheet;
    }

    /// Where there is something to know about the audit, a click tells it again.
    private Button saved() {
        Button saved = Style.STATUS_ITEM.on(new Button());
        saved.setId("status-saved");
        saved.setMinWidth(USE_PREF_SIZE);
        saved.textProperty().bind(audit.savedProperty());
        saved.visibleProperty().bind(audit.savedProperty().isNotEmpty());
        saved.accessibleHelpProperty().bind(audit.noticesProperty());
        audit.noticesProperty()
                .subscribe(
                        told ->
                                saved.setGraphic(
                                        told.isEmpty()
                                                ? null
                                                : Style.ICON_WARNING.on(Icon.PROBLEM.node())));
        saved.setOnAction(_ -> showNotices(saved));
        return saved;
    }

    private void showNotices(Button below) {
        if (!audit.noticesProperty().get().isEmpty()) {
            Label text = Style.TASK_CENTRE.on(new Label());
            text.setId("status-notices");
            text.setWrapText(true);
            text.textProperty().bind(audit.noticesProperty());
            PopOver sheet = sheet();
            sheet.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
            sheet.setContentNode(text);
            sheet.show(below);
        }
    }
}
