package plumbline.gui.said;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.StatusMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.control.WrappingCell;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// A cell with its result, how sure that is, and the first statement that it rests on.
final class SayingCell extends WrappingCell<Saying> {

    private final Words words;
    private final StatusMark mark = new StatusMark();
    private final Label title = new Label();
    private final Label how = Style.TEXT_SMALL.on(new Label());
    private final Label statement =
            WholeText.of(Style.TEXT_CODE.on(Style.TEXT_SMALL.on(new Label())));
    private final HBox line;

    SayingCell(Words words) {
        this.words = words;
        mark.setMinWidth(USE_PREF_SIZE);
        title.setWrapText(true);
        how.setWrapText(true);
        statement.setMinWidth(0);
        statement.managedProperty().bind(statement.textProperty().isNotEmpty());
        VBox said = new VBox(2, title, how, statement);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        line = new HBox(10, mark, said);
    }

    @Override
    protected void updateItem(@Nullable Saying saying, boolean empty) {
        super.updateItem(saying, empty);
        setText(null);
        if (empty || saying == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        mark.show(saying.status(), saying.proposed());
        title.setText(OneLine.of(saying.row().check().title()));
        how.setText(how(saying));
        statement.setText(
                OneLine.of(
                        saying.places().stream()
                                .findFirst()
                                .map(ShownEvidence::firstLine)
                                .orElse("")));
        setGraphic(line);
        setAccessibleText(
                String.join(
                        ", ",
                        title.getText(),
                        saying.status().title(),
                        how.getText(),
                        statement.getText()));
    }

    /// `line 12 and 2 more places · proposed, certain · HIGH`.
    private String how(Saying saying) {
        List<String> parts = new ArrayList<>();
        parts.add(words.get("said.line", saying.firstLine(), saying.places().size() - 1));
        if (saying.certainty() == null) {
            parts.add(words.get(saying.proposed() ? "said.proposed" : "said.decided"));
        } else {
            String certain = words.get("certainty." + Spelled.id(saying.certainty()));
            parts.add(words.get("said.proposed.how", certain));
        }
        parts.add(saying.row().state().severity().name());
        return String.join(" · ", parts);
    }
}
