package plumbline.gui.schema;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.WrappingCell;
import plumbline.gui.schema.StageRows.StageRow;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A statement of a migration, below it what is dangerous about it and what is not known.
final class StageCell extends WrappingCell<StageRow> {

    private static final String GRAVE = "▲ ";
    private static final String MILD = "△ ";

    private final Words words;
    private final Label number = Style.TEXT_SMALL.on(new Label());
    private final Label text = Style.SCHEMA_CODE.on(new Label());
    private final VBox notes = new VBox(2);
    private final HBox line;

    StageCell(Words words) {
        this.words = words;
        number.setMinWidth(USE_PREF_SIZE);
        text.setWrapText(true);
        VBox said = new VBox(3, text, notes);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        line = new HBox(8, number, said);
    }

    @Override
    protected void updateItem(@Nullable StageRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        Style.SCHEMA_UNCERTAIN.set(this, !empty && row != null && row.isUncertain());
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        number.setText(Integer.toString(row.span().line()));
        text.setText(row.text().replace("\t", "  "));
        notes.getChildren().clear();
        row.dangers().forEach(each -> note(each));
        row.doubts().forEach(this::doubt);
        setGraphic(line);
        setAccessibleText(accessible(row));
    }

    private void note(StageRow.Note note) {
        Label label = wrapped((note.grave() ? GRAVE : MILD) + note.text());
        notes.getChildren().add((note.grave() ? Style.SCHEMA_GRAVE : Style.TEXT_SMALL).on(label));
    }

    private void doubt(String why) {
        Label label = wrapped(words.get("evolution.uncertain") + ": " + why);
        notes.getChildren().add(Style.TEXT_SMALL.on(label));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private String accessible(StageRow row) {
        return Stream.of(
                        Stream.of(words.get("evolution.line", row.span().line()), row.text()),
                        row.dangers().stream().map(StageRow.Note::text),
                        row.doubts().stream()
                                .map(each -> words.get("evolution.uncertain") + ": " + each))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
    }
}
