package plumbline.gui.schema;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.schema.Blame.Touched;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

/// A step that touched what is looked at: how, in which migration, at which line.
final class TouchCell extends ListCell<Touched> {

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
                OneLine.of((touched.migrationPosition() + 1) + " · " + touched.migration().id()));
        setGraphic(line);
        setAccessibleText(where.getText() + ", " + how.getText());
    }
}
