package plumbline.gui.schema;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.DoubtPlace;
import plumbline.drawing.schema.ObjectWords;
import plumbline.gui.control.OneLine;
import plumbline.gui.style.Style;
import plumbline.schema.state.Doubt;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// How many places up to here could not be followed, with a way from one to the next.
final class DoubtStrip extends FlowPane {

    private final SchemaCursor cursor;
    private final Consumer<DoubtPlace> show;
    private final ObjectWords say;
    private final Words words;
    private final Label telling = new Label();
    private final Button button;

    /// `show` shows the statement at such a place.
    DoubtStrip(SchemaCursor cursor, Consumer<DoubtPlace> show, Words words) {
        super(12, 4);
        this.cursor = cursor;
        this.show = show;
        this.words = words;
        say = new ObjectWords(words);
        button = new Button(words.get("evolution.show"));
        button.setId("schema-show");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> walk());
        telling.setWrapText(true);
        telling.setId("schema-doubtful");
        getChildren().addAll(telling, button);
        setAlignment(Pos.CENTER_LEFT);
        visibleProperty().bind(telling.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        cursor.shownProperty().subscribe(this::tell);
        Style.SCHEMA_UNCERTAIN.on(Style.SCHEMA_HEAD.on(this));
    }

    private void tell(@Nullable Shown shown) {
        List<Doubt> all = shown == null ? List.of() : shown.comparison().doubts();
        button.setText(words.get("evolution.show"));
        telling.setText(
                all.isEmpty()
                        ? ""
                        : OneLine.of(
                                words.get(
                                        "evolution.doubts", all.size(), say.doubt(all.getLast()))));
    }

    /// To the one before, round and round.
    void walk() {
        cursor.walkDoubts().ifPresent(this::tell);
    }

    private void tell(DoubtPlace place) {
        telling.setText(
                OneLine.of(
                        words.get(
                                "evolution.doubt.at",
                                place.number(),
                                place.all(),
                                say.doubt(place.doubt()))));
        button.setText(words.get("evolution.show.next"));
        show.accept(place);
    }
}
