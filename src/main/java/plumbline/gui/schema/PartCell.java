package plumbline.gui.schema;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Compared;
import plumbline.analysis.evolution.Entry;
import plumbline.analysis.evolution.Part;
import plumbline.drawing.schema.Definitions;
import plumbline.drawing.schema.ObjectWords;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.SignMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.control.WrappingCell;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.schema.object.Column;
import plumbline.schema.state.Doubt;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A part of a table: its sign, its name, what it is, and what is different about it.
final class PartCell extends WrappingCell<PartCell.PartItem> {

    /// A line of what a table is made of.
    sealed interface PartItem {

        /// Above parts of one kind.
        record Heading(Part part) implements PartItem {}

        /// A column, a key, an index.
        record One(Compared compared) implements PartItem {}

        /// All parts with their headings.
        static List<PartItem> of(Entry entry) {
            List<PartItem> items = new ArrayList<>();
            for (Part part : Part.values()) {
                List<Compared> own = entry.parts(part);
                if (!own.isEmpty()) {
                    items.add(new Heading(part));
                    own.forEach(each -> items.add(new One(each)));
                }
            }
            return items;
        }
    }

    private static final double NAMES = 0.4;

    private final SchemaCursor cursor;
    private final ObjectWords say;
    private final Words words;
    private final SignMark sign = new SignMark();
    private final Label name = WholeText.of(Style.SCHEMA_CODE.on(new Label()));
    private final Label definition = Style.SCHEMA_CODE.on(new Label());
    private final Label more = Style.TEXT_SMALL.on(new Label());
    private final HBox line = new HBox(6, sign, name, definition);
    private final VBox both = new VBox(1, line, more);

    PartCell(SchemaCursor cursor, Words words) {
        this.cursor = cursor;
        this.words = words;
        say = new ObjectWords(words);
        name.prefWidthProperty().bind(widthProperty().multiply(NAMES));
        name.setMinWidth(USE_PREF_SIZE);
        definition.setMinWidth(0);
        definition.setWrapText(true);
        definition.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(definition, Priority.ALWAYS);
        more.setWrapText(true);
        more.managedProperty().bind(more.textProperty().isNotEmpty());
        line.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected void updateItem(@Nullable PartItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        Style.SCHEMA_HEADING.set(this, item instanceof PartItem.Heading);
        Style.SCHEMA_UNCERTAIN.set(
                this, !empty && item instanceof PartItem.One(Compared part) && part.isUncertain());
        switch (empty ? null : item) {
            case null -> setGraphic(null);
            case PartItem.Heading(var part) -> {
                String text = words.get("evolution.parts." + Spelled.id(part));
                setGraphic(Style.TEXT_CAPTION.on(new Label(text)));
                setAccessibleText(text);
            }
            case PartItem.One(Compared part) -> show(part);
        }
    }

    private void show(Compared part) {
        Shown shown = cursor.shownProperty().get();
        if (shown == null) {
            return;
        }
        Definitions definitions = new Definitions(shown.comparison().stateOf(part));
        sign.show(part.mark());
        name.setText(OneLine.of(part.name()));
        definition.setText(OneLine.of(definition(part, definitions)));
        List<String> below = new ArrayList<>();
        if (!part.changes().isEmpty()) {
            below.add(say.changes(part));
        }
        List<Doubt> doubts = doubts(part);
        if (!doubts.isEmpty()) {
            below.add(uncertain(doubts));
        }
        more.setText(OneLine.of(String.join(" · ", below)));
        setGraphic(both);
        setAccessibleText(
                OneLine.of(
                        String.join(
                                ", ",
                                part.name(),
                                definition.getText(),
                                say.mark(part.mark()),
                                more.getText())));
    }

    private static String definition(Compared part, Definitions definitions) {
        String text = definitions.of(part.object());
        return part.object() instanceof Column column && definitions.isKey(column)
                ? "PK  " + text
                : text;
    }

    /// What holds for the table as a whole is said above.
    private List<Doubt> doubts(Compared part) {
        Entry entry = cursor.currentProperty().get();
        return entry == null ? part.doubts() : entry.ownDoubts(part);
    }

    private String uncertain(List<Doubt> doubts) {
        return words.get("evolution.uncertain")
                + ": "
                + doubts.stream().map(say::doubt).collect(Collectors.joining("; "));
    }
}
