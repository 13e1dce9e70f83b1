package plumbline.gui.schema;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Compared;
import plumbline.analysis.evolution.Entry;
import plumbline.analysis.schema.Blame.Touched;
import plumbline.drawing.schema.Definitions;
import plumbline.drawing.schema.ObjectWords;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.SignMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.schema.PartCell.PartItem;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// One table with all that it is made of, and what touched it.
final class EntryPane extends SplitPane {

    private static final double PARTS = 0.7;

    private final SchemaCursor cursor;
    private final ObjectWords say;
    private final Words words;
    private final SignMark sign = new SignMark();
    private final Label name = Style.TEXT_STRONG.on(new Label());
    private final Label facts = Style.TEXT_MUTED.on(new Label());
    private final ListView<PartItem> parts = new ListView<>();
    private final Label touchedBy = Style.TEXT_CAPTION.on(new Label());
    private final ListView<Touched> touches = new ListView<>();
    private boolean following;

    EntryPane(SchemaCursor cursor, Words words) {
        this.cursor = cursor;
        this.words = words;
        say = new ObjectWords(words);
        setOrientation(Orientation.VERTICAL);
        setDividerPositions(PARTS);
        setMinWidth(0);
        getItems().addAll(whole(), blame());
        cursor.currentProperty().subscribe(this::show);
        cursor.partProperty().subscribe(_ -> tellTouched());
    }

    private BorderPane whole() {
        name.setWrapText(true);
        facts.setWrapText(true);
        facts.managedProperty().bind(facts.textProperty().isNotEmpty());
        parts.setId("schema-parts");
        parts.setAccessibleText(words.get("evolution.parts"));
        parts.setCellFactory(_ -> new PartCell(cursor, words));
        parts.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("evolution.no-parts"))));
        parts.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        BorderPane whole = new BorderPane(parts);
        whole.setTop(Style.SCHEMA_HEAD.on(new VBox(4, new HBox(6, sign, name), facts)));
        return whole;
    }

    private void choose(@Nullable PartItem item) {
        if (!following) {
            cursor.partProperty().set(item instanceof PartItem.One(Compared part) ? part : null);
        }
    }

    private BorderPane blame() {
        touches.setId("schema-touches");
        touches.setAccessibleText(words.get("evolution.touched"));
        touches.setCellFactory(_ -> new TouchCell(words));
        touches.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("evolution.untouched"))));
        touches.setItems(cursor.touches());
        touches.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                        goToTouch();
                    }
                });
        touchedBy.setWrapText(true);
        BorderPane blame = new BorderPane(touches);
        blame.setTop(Style.SCHEMA_HEAD.on(new VBox(touchedBy)));
        return blame;
    }

    private void show(@Nullable Entry entry) {
        Shown shown = cursor.shownProperty().get();
        Compared before = cursor.partProperty().get();
        following = true;
        if (entry == null || shown == null) {
            sign.setText("");
            name.setText("");
            facts.setText("");
            parts.getItems().clear();
        } else {
            Compared whole = entry.whole();
            Definitions definitions = new Definitions(shown.comparison().stateOf(whole));
            sign.show(entry.mark());
            name.setText(OneLine.of(definitions.name(whole.object())));
            facts.setText(OneLine.of(facts(whole, definitions)));
            parts.getItems().setAll(PartItem.of(entry));
        }
        following = false;
        select(before);
        tellTouched();
    }

    private String facts(Compared whole, Definitions definitions) {
        List<String> said = new ArrayList<>();
        String definition = definitions.of(whole.object());
        if (!definition.isEmpty()) {
            said.add(definition);
        }
        if (!whole.changes().isEmpty()) {
            said.add(say.changes(whole));
        }
        whole.doubts()
                .forEach(
                        each ->
                                said.add(
                                        words.get("evolution.uncertain") + ": " + say.doubt(each)));
        return String.join(" · ", said);
    }

    /// The same part stays chosen at another moment.
    private void select(@Nullable Compared part) {
        following = true;
        parts.getSelectionModel().clearSelection();
        for (int i = 0; part != null && i < parts.getItems().size(); i++) {
            if (parts.getItems().get(i) instanceof PartItem.One(Compared each)
                    && each.object().id() == part.object().id()) {
                parts.getSelectionModel().select(i);
            }
        }
        following = false;
    }

    private void tellTouched() {
        Entry entry = cursor.currentProperty().get();
        Compared part = cursor.partProperty().get();
        String of = part != null ? part.name() : entry == null ? "" : entry.whole().name();
        touchedBy.setText(OneLine.of(words.get("evolution.touched-by", of)));
    }

    boolean isTouchesFocused() {
        return touches.isFocused();
    }

    void goToTouch() {
        Touched touched = touches.getSelectionModel().getSelectedItem();
        if (touched != null) {
            cursor.go(touched.migrationPosition() + 1);
            touches.getSelectionModel().select(touched);
        }
    }

    void focusParts() {
        if (parts.getItems().isEmpty()) {
            focusTouches();
            return;
        }
        parts.requestFocus();
        if (parts.getSelectionModel().isEmpty()) {
            parts.getSelectionModel().select(Math.min(1, parts.getItems().size() - 1));
        }
    }

    boolean isPartsFocused() {
        return parts.isFocused();
    }

    void focusTouches() {
        touches.requestFocus();
        if (touches.getSelectionModel().isEmpty()) {
            touches.getSelectionModel().selectLast();
        }
    }

    /// A step that touched what is looked at: how, in which migration, at which line.
    private static final class TouchCell extends ListCell<Touched> {

        private final Words words;
        private final Label how = new Label();
        private final Label where = WholeText.of(new Label());
        private final HBox line = new HBox(8, where, Style.TEXT_MUTED.on(how));

        TouchCell(Words words) {
            this.words = words;
            how.setMinWidth(USE_PREF_SIZE);
            where.setMinWidth(0);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Touched touched, boolean empty) {
            super.updateItem(touched, empty);
            setText(null);
            if (empty || touched == null) {
                setGraphic(null);
                return;
            }
            how.setText(
                    words.get(
                            "evolution.touch." + Spelled.id(touched.kind()),
                            touched.step().span().line()));
            where.setText(
                    OneLine.of(
                            (touched.migrationPosition() + 1) + " · " + touched.migration().id()));
            setGraphic(line);
            setAccessibleText(where.getText() + ", " + how.getText());
        }
    }
}
