package plumbline.gui.steps;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.review.action.Steps;
import plumbline.words.Words;

import java.util.function.Function;

/// The steps as a table, the latest first; its words are made for the rows that are in sight.
final class StepTable extends TableView<Steps.Step> {

    private static final double NARROWEST = 90;

    private final StepWords telling;
    private final Words words;
    private @Nullable String chosen;

    StepTable(StepWords telling, Words words) {
        this.telling = telling;
        this.words = words;
        setId("steps-table");
        setAccessibleText(words.get("steps.title"));
        getColumns().add(column("when", 175, step -> telling.when(step.action())));
        getColumns().add(column("who", 90, step -> telling.who(step.action())));
        getColumns().add(what());
        getColumns().add(column("where", 280, step -> telling.where(step.action())));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("steps.none"))));
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (now != null) {
                                chosen = now.action().id();
                            }
                        });
    }

    /// Shows others; whoever stood on one of them still does.
    void show(Gathered gathered) {
        String before = chosen;
        getItems().setAll(gathered.found());
        for (int i = 0; i < gathered.found().size(); i++) {
            if (gathered.found().get(i).action().id().equals(before)) {
                getSelectionModel().select(i);
                return;
            }
        }
        getSelectionModel().selectFirst();
        scrollTo(0);
    }

    private TableColumn<Steps.Step, String> column(
            String key, double width, Function<Steps.Step, String> text) {
        TableColumn<Steps.Step, String> column = new TableColumn<>(words.get("steps." + key));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setCellFactory(_ -> new TextCell());
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(NARROWEST);
        return column;
    }

    private TableColumn<Steps.Step, Steps.Step> what() {
        TableColumn<Steps.Step, Steps.Step> column =
                new TableColumn<>(words.get("steps.what-done"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new WhatCell());
        column.setSortable(false);
        column.setPrefWidth(340);
        return column;
    }

    private static final class TextCell extends TableCell<Steps.Step, String> {

        TextCell() {
            WholeText.of(this);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    /// What was done, in grey and with who undid it where it does not stand any more.
    private final class WhatCell extends TableCell<Steps.Step, Steps.Step> {

        WhatCell() {
            WholeText.of(this);
        }

        @Override
        protected void updateItem(Steps.@Nullable Step step, boolean empty) {
            super.updateItem(step, empty);
            if (empty || step == null) {
                setText(null);
                return;
            }
            String what = telling.what(step.action());
            setText(
                    step.isUndone()
                            ? words.get("steps.what-undone", what, telling.undone(step))
                            : what);
            Style.UNDONE.set(this, step.isUndone());
        }
    }
}
