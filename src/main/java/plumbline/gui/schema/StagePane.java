package plumbline.gui.schema;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Danger;
import plumbline.analysis.evolution.Stage;
import plumbline.drawing.schema.StageWords;
import plumbline.gui.control.OneLine;
import plumbline.gui.said.Saying;
import plumbline.gui.said.SayingList;
import plumbline.gui.schema.StageRows.StageRow;
import plumbline.gui.style.Style;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The migration that ran last: its statements with their dangers, and how its way back ends.
final class StagePane extends BorderPane {

    private static final int MOST = 8;
    private static final double MOST_BACK = 0.25;
    private static final double MOST_SAID = 0.32;

    private final StageRows rows;
    private final StageWords say;
    private final Words words;
    private final Hyperlink file = new Hyperlink();
    private final Label counts = Style.TEXT_MUTED.on(wrapped());
    private final Label whole = Style.SCHEMA_GRAVE.on(wrapped());
    private final ListView<StageRow> list = new ListView<>();
    private final StepMarks marks;
    private final SayingList sayings;
    private final Label nothing = Style.TEXT_MUTED.on(wrapped());
    private final Label trip = Style.TEXT_STRONG.on(wrapped());
    private final VBox leftovers = new VBox(2);
    private @Nullable Stage stage;

    /// `open` shows the file of the migration, `review` a cell where it is decided.
    StagePane(SchemaViewModel model, Consumer<String> open, Consumer<Cell> review, Words words) {
        this.marks = model.marks();
        this.words = words;
        sayings = new SayingList("schema-sayings", review, words);
        sayings.mostProperty().bind(heightProperty().multiply(MOST_SAID));
        rows = new StageRows(words);
        say = new StageWords(words);
        file.setId("schema-file");
        file.setWrapText(true);
        file.setOnAction(_ -> findFile().ifPresent(open));
        whole.managedProperty().bind(whole.textProperty().isNotEmpty());
        list.setId("schema-statements");
        list.setAccessibleText(words.get("evolution.statements"));
        list.setCellFactory(_ -> new StageCell(words));
        list.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("evolution.no-statements"))));
        trip.setId("schema-trip");
        nothing.setText(words.get("said.nothing"));
        setTop(Style.SCHEMA_HEAD.on(new VBox(4, file, counts, whole, nothing)));
        nothing.managedProperty().bind(nothing.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        sayings.managedProperty().bind(sayings.visibleProperty());
        setCenter(new VBox(list, sayings));
        setBottom(wayBack());
        setMinWidth(0);
        list.getSelectionModel().selectedItemProperty().subscribe(this::lead);
        model.cursor().shownProperty().subscribe(this::show);
        model.sayingProperty().subscribe(_ -> say());
    }

    /// What is said about a statement stands out below it.
    private void lead(@Nullable StageRow row) {
        if (row != null) {
            sayings.select(row.span().line(), row.span().endLine());
        }
    }

    private void say() {
        List<Saying> said = marks.said();
        sayings.show(said);
        nothing.setVisible(said.isEmpty() && stage != null);
        sayings.setVisible(!said.isEmpty());
    }

    /// From a statement to what is said about it, and from there to where it is decided.
    boolean enter() {
        if (sayings.isListFocused()) {
            sayings.open();
            return true;
        }
        return list.isFocused() && sayings.focusList();
    }

    void focusSayings() {
        if (!sayings.focusList()) {
            list.requestFocus();
        }
    }

    /// Scrolls where much is left, so that the statements keep their room.
    private ScrollPane wayBack() {
        ScrollPane back = new ScrollPane(Style.SCHEMA_HEAD.on(new VBox(4, trip, leftovers)));
        back.setFitToWidth(true);
        back.setMinHeight(0);
        back.maxHeightProperty().bind(heightProperty().multiply(MOST_BACK));
        back.setAccessibleText(words.get("evolution.way.down"));
        return back;
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void show(@Nullable Shown shown) {
        stage = shown == null ? null : shown.stage();
        leftovers.getChildren().clear();
        if (shown == null || stage == null) {
            list.getItems().clear();
            counts.setText(words.get("evolution.empty-database"));
            whole.setText("");
            trip.setText("");
        } else {
            list.getItems().setAll(rows.of(shown));
            tell(shown, stage);
        }
        file.setText(findFile().map(OneLine::of).orElse(""));
        file.setVisible(stage != null);
        file.setManaged(stage != null);
        list.scrollTo(0);
        say();
    }

    private void tell(Shown shown, Stage now) {
        long grave = now.dangers().stream().filter(Danger::isGrave).count();
        counts.setText(
                shown.down()
                        ? words.get("evolution.counts-down", list.getItems().size())
                        : words.get("evolution.counts", list.getItems().size(), grave));
        whole.setText(
                String.join(
                        "\n",
                        now.dangers().stream()
                                .filter(each -> each.table().isEmpty() && !shown.down())
                                .map(each -> "▲ " + say.danger(each))
                                .toList()));
        trip.setText((StageWords.isExact(now) ? "✓ " : "✗ ") + say.trip(now));
        List<String> left = say.leftovers(now);
        left.stream().limit(MOST).forEach(this::add);
        if (left.size() > MOST) {
            add(words.get("evolution.more", left.size() - MOST));
        }
    }

    private void add(String text) {
        Label label = wrapped();
        label.setText(OneLine.of(text));
        leftovers.getChildren().add(Style.TEXT_MUTED.on(label));
    }

    Optional<String> findFile() {
        return Optional.ofNullable(stage).map(each -> each.migration().file());
    }

    /// Goes to the statement at a line.
    void show(int line) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).span().line() == line) {
                list.getSelectionModel().select(i);
                list.scrollTo(i);
            }
        }
        list.requestFocus();
    }
}
