package plumbline.gui.review;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import plumbline.gui.style.Style;
import plumbline.words.Words;

/// In place of the list when the filter lets nothing of a service or check pass: where something
/// does, and how to see all again.
final class NothingPasses extends VBox {

    NothingPasses(ReviewViewModel model, Words words) {
        super(12);
        setAlignment(Pos.CENTER);
        Label text = Style.TEXT_MUTED.on(new Label());
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.get("review.nothing-passes", model.passing()),
                                model.filter().passingProperty(),
                                model.subjectProperty(),
                                model.audit().numbersProperty()));
        Button next = new Button(words.get("review.next-passing"));
        next.setId("review-next-passing");
        next.setOnAction(_ -> model.showPassing());
        next.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.passing() > 0,
                                model.filter().passingProperty(),
                                model.audit().numbersProperty()));
        next.managedProperty().bind(next.visibleProperty());
        Button all = new Button(words.get("filter.clear"));
        all.setId("review-clear-filter");
        all.setOnAction(_ -> model.filter().textProperty().set(""));
        getChildren().addAll(text, next, all);
        Style.EMPTY_STATE.on(this);
    }
}
