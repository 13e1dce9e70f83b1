package plumbline.gui.review;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.gui.control.StatusMark;
import plumbline.gui.style.Style;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Decision;
import plumbline.review.look.Opinion;
import plumbline.words.Words;

import java.util.function.BiConsumer;

/// What has to be known of a second look: that one is asked for, or who decided what where people
/// differ, each with a button that settles it.
final class LookPane extends VBox {

    private final CellViewModel model;
    private final BiConsumer<CellState, Opinion> settle;
    private final Words words;
    private final Label text = new Label();
    private final VBox opinions = new VBox(6);

    LookPane(CellViewModel model, BiConsumer<CellState, Opinion> settle, Words words) {
        super(8);
        this.model = model;
        this.settle = settle;
        this.words = words;
        setId("review-look");
        text.setId("review-look-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(text, opinions);
        Style.SECOND_LOOK.on(this);
    }

    void show(CellState state) {
        text.setText(model.look(state));
        opinions.getChildren()
                .setAll(model.opinions(state).stream().map(each -> line(state, each)).toList());
        opinions.setManaged(!opinions.getChildren().isEmpty());
        setVisible(!text.getText().isEmpty());
    }

    private Node line(CellState state, Opinion opinion) {
        Status status = opinion.findResult().map(Decision.Result::status).orElse(null);
        StatusMark mark = new StatusMark();
        mark.show(status, false);
        Label who = Style.TEXT_STRONG.on(new Label(opinion.who()));
        Label why = new Label(opinion.reason());
        why.setWrapText(true);
        why.setManaged(!opinion.reason().isBlank());
        VBox said = new VBox(2, who, why);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(10, mark, said);
        line.setAlignment(Pos.CENTER_LEFT);
        if (state.look().isDisputed()) {
            line.getChildren().add(settling(state, opinion, status));
        }
        return line;
    }

    private Button settling(CellState state, Opinion opinion, @Nullable Status status) {
        Button take = new Button(words.get("review.look.settle"));
        take.setMinWidth(USE_PREF_SIZE);
        take.setAccessibleText(
                words.get(
                        "review.look.settle.spoken",
                        opinion.who(),
                        status == null ? words.get("review.open") : status.title()));
        take.setOnAction(_ -> settle.accept(state, opinion));
        return take;
    }
}
