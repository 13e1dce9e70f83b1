package plumbline.gui.schema;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Entry;
import plumbline.analysis.evolution.Mark;
import plumbline.drawing.schema.Definitions;
import plumbline.drawing.schema.ObjectWords;
import plumbline.gui.control.Gap;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.SignMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// A line of the list of what is there: its sign, its name, and how much of it is different.
final class EntryCell extends ListCell<SchemaItem> {

    private final SchemaCursor cursor;
    private final ObjectWords say;
    private final Words words;
    private final SignMark sign = new SignMark();
    private final Label name = WholeText.of(new Label());
    private final Label counts = Style.TEXT_SMALL.on(new Label());
    private final HBox line = new HBox(6, sign, name, new Gap(), counts);

    EntryCell(SchemaCursor cursor, Words words) {
        this.cursor = cursor;
        this.words = words;
        say = new ObjectWords(words);
        name.setMinWidth(0);
        counts.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SchemaItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        Style.SCHEMA_HEADING.set(this, item instanceof SchemaItem.Heading);
        boolean uncertain =
                !empty && item instanceof SchemaItem.One(Entry entry) && !entry.doubts().isEmpty();
        Style.SCHEMA_UNCERTAIN.set(this, uncertain);
        switch (empty ? null : item) {
            case null -> setGraphic(null);
            case SchemaItem.Heading(var kind) -> {
                setGraphic(Style.TEXT_CAPTION.on(new Label(say.kinds(kind))));
                setAccessibleText(say.kinds(kind));
            }
            case SchemaItem.One(Entry entry) -> show(entry);
        }
    }

    private void show(Entry entry) {
        Mark mark = entry.mark();
        Shown shown = cursor.shownProperty().get();
        String called =
                shown == null
                        ? entry.whole().name()
                        : new Definitions(shown.comparison().stateOf(entry.whole()))
                                .name(entry.whole().object());
        sign.show(mark);
        name.setText(OneLine.of(called));
        counts.setText(say.counts(entry));
        setGraphic(line);
        List<String> parts = new ArrayList<>(List.of(called, say.mark(mark)));
        if (!counts.getText().isEmpty()) {
            parts.add(counts.getText());
        }
        if (!entry.doubts().isEmpty()) {
            parts.add(words.get("evolution.uncertain"));
        }
        setAccessibleText(OneLine.of(String.join(", ", parts)));
    }
}
