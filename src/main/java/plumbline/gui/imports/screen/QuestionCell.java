package plumbline.gui.imports.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeText;
import plumbline.gui.imports.flow.Question;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

/// A line of a list of questions: what the document says, how it is meant, and how sure that is.
final class QuestionCell extends ListCell<Question> {

    private static final double SURE = 9.5;

    private final Words words;
    private final Label said = new Label();
    private final Label where = Style.TEXT_SMALL.on(new Label());
    private final Label answer = new Label();
    private final Label sure = Style.TEXT_SMALL.on(new Label());
    private final HBox line;

    QuestionCell(Words words) {
        this.words = words;
        VBox document = new VBox(1, said, where);
        VBox meant = new VBox(1, answer, sure);
        for (VBox each : new VBox[] {document, meant}) {
            each.setAlignment(Pos.CENTER_LEFT);
            each.setMinWidth(0);
            each.setPrefWidth(SURE);
            HBox.setHgrow(each, Priority.ALWAYS);
        }
        for (Label each : new Label[] {said, where, answer, sure}) {
            WholeText.of(each).setMinWidth(0);
        }
        Label leads = Style.TEXT_MUTED.on(new Label("→"));
        leads.setMinWidth(USE_PREF_SIZE);
        line = new HBox(10, document, leads, meant);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Question question, boolean empty) {
        super.updateItem(question, empty);
        setText(null);
        setGraphic(empty || question == null ? null : line);
        if (!empty && question != null) {
            show(question);
        }
    }

    private void show(Question question) {
        said.setText(OneLine.of(question.asked().said()));
        where.setText(OneLine.of(question.asked().where()));
        boolean missing = question.sure() == Question.Sure.MISSING;
        answer.setText(
                missing ? words.get("imports.answer.none") : OneLine.of(question.answer().label()));
        sure.setText(
                words.get(
                        "imports.about." + Spelled.id(question.asked().about()),
                        words.get("imports.sure." + Spelled.id(question.sure()))));
        Style.GATE.set(sure, question.wantsLook());
        setAccessibleText(
                words.get(
                        "imports.question",
                        said.getText(),
                        answer.getText(),
                        sure.getText(),
                        where.getText()));
    }
}
