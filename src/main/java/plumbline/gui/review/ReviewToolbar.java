package plumbline.gui.review;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

import plumbline.gui.control.Segments;
import plumbline.gui.control.WholeText;
import plumbline.gui.filter.FilterLine;
import plumbline.gui.room.FoldingRow;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// Above the list: by service or by check, which one, and the filter.
final class ReviewToolbar extends StackPane {

    private final ReviewViewModel model;
    private final Words words;
    private final ComboBox<String> subject = new ComboBox<>();
    private final FilterLine filter;
    private final Label progress = Style.TEXT_MUTED.on(new Label());

    ReviewToolbar(ReviewViewModel model, FilterLine filter, Words words) {
        this.model = model;
        this.filter = filter;
        this.words = words;
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        subject.setId("review-subject");
        subject.setAccessibleText(words.get("review.subject"));
        WholeText.of(subject);
        // else each of many checks would be laid out to find the widest
        subject.getProperties().put("comboBoxRowsToMeasureWidth", 0);
        subject.setCellFactory(_ -> new SubjectCell());
        subject.setButtonCell(
                new ListCell<>() {
                    @Override
                    protected void updateItem(@Nullable String item, boolean empty) {
                        super.updateItem(item, empty);
                        setText(item);
                    }
                });
        progress.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(filter, Priority.ALWAYS);
        getChildren().add(new FoldingRow(12, 10, words, pivots(), subject, filter, progress));
        Style.REVIEW_TOOLBAR.on(this);
    }

    private SegmentedButton pivots() {
        return Segments.of(
                List.of(Pivot.values()),
                Pivot::key,
                words,
                model.pivotProperty(),
                _ -> model.turn());
    }

    private void bind() {
        subject.setItems(model.subjects());
        model.subjects().addListener((ListChangeListener<String>) _ -> showSubject());
        model.subjectProperty().subscribe(now -> subject.setValue(now));
        subject.setOnAction(
                _ -> {
                    String chosen = subject.getValue();
                    if (chosen != null && !chosen.equals(model.subjectProperty().get())) {
                        model.show(chosen);
                    }
                });
        progress.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> progress(model.subjectProperty().get()),
                                model.subjectProperty(),
                                model.audit().numbersProperty()));
    }

    /// Other items take away what is shown of the value, even where it stays the value.
    private void showSubject() {
        subject.setValue(null);
        subject.setValue(model.subjectProperty().get());
    }

    private String progress(String of) {
        long all = model.all(of);
        return words.get("review.progress", all - model.open(of), all);
    }

    void focusFilter() {
        filter.focusField();
    }

    private final class SubjectCell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item + "   " + progress(item));
        }
    }
}
