package plumbline.gui.imports.screen;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.OneLine;
import plumbline.gui.imports.flow.Question;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;
import java.util.function.BiConsumer;

/// What a document says in one place, and all that may be meant by it.
final class AnswerPane extends VBox {

    private final BiConsumer<Question, Question.Answer> choose;
    private final Words words;
    private final Label said = Style.TEXT_HEADING.on(new Label());
    private final Label where = Style.TEXT_MUTED.on(new Label());
    private final Label beside = new Label();
    private final TextField search = new TextField();
    private final ListView<Question.Answer> answers = new ListView<>();
    private @Nullable Question question;

    AnswerPane(BiConsumer<Question, Question.Answer> choose, Words words) {
        super(10);
        this.choose = choose;
        this.words = words;
        layoutRegions();
        search.textProperty().subscribe(this::fill);
        answers.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        answers.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        take(answers.getSelectionModel().getSelectedItem());
                    }
                });
    }

    private void layoutRegions() {
        for (Label each : List.of(said, where, beside)) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
        }
        search.setId("imports-search");
        search.setPromptText(words.get("imports.search"));
        search.setAccessibleText(words.get("imports.search"));
        search.managedProperty().bind(search.visibleProperty());
        answers.setId("imports-answers");
        answers.setAccessibleText(words.get("imports.answers"));
        answers.setCellFactory(_ -> new AnswerCell());
        answers.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("imports.search.none"))));
        VBox.setVgrow(answers, Priority.ALWAYS);
        Label keys = Style.TEXT_SMALL.on(new Label(words.get("imports.answer.keys")));
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(said, where, beside, search, answers, keys);
        Style.IMPORTS_ANSWERS.on(this);
    }

    void show(@Nullable Question now) {
        question = now;
        setVisible(now != null);
        if (now != null) {
            said.setText(OneLine.of(now.asked().said()));
            where.setText(OneLine.of(now.asked().where()));
            beside.setText(now.asked().beside());
            search.clear();
            search.setVisible(now.canBeSearched());
            fill();
        }
    }

    private void fill() {
        Question now = question;
        if (now != null) {
            answers.getItems().setAll(now.search(search.getText()));
            answers.getSelectionModel().select(now.answer());
            if (answers.getSelectionModel().isEmpty()) {
                answers.getSelectionModel().selectFirst();
            }
        }
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) {
            take(answers.getSelectionModel().getSelectedItem());
            press.consume();
        }
    }

    private void take(Question.@Nullable Answer answer) {
        Question now = question;
        if (now != null && answer != null) {
            choose.accept(now, answer);
        }
    }

    /// Takes the answer with that number, from 1 on.
    void take(int number) {
        if (number <= answers.getItems().size()) {
            take(answers.getItems().get(number - 1));
        }
    }

    /// Takes what stands.
    void confirm() {
        Question now = question;
        if (now != null && now.sure() != Question.Sure.MISSING) {
            take(now.answer());
        }
    }

    void focusSearch() {
        if (search.isVisible()) {
            search.requestFocus();
        } else {
            answers.requestFocus();
        }
    }

    /// An answer with its number.
    private static final class AnswerCell extends ListCell<Question.Answer> {

        private static final int DIGITS = 9;

        private final Label number = Style.KEY_CAP.on(new Label());

        @Override
        protected void updateItem(Question.@Nullable Answer answer, boolean empty) {
            super.updateItem(answer, empty);
            if (empty || answer == null) {
                setText(null);
                setGraphic(null);
            } else {
                setText(OneLine.of(answer.label()));
                number.setText(Integer.toString(getIndex() + 1));
                setGraphic(getIndex() < DIGITS ? number : null);
            }
        }
    }
}
