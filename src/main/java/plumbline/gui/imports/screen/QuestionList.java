package plumbline.gui.imports.screen;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.imports.flow.Question;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// A list of questions beside the answers of the one that is selected; digits and Enter answer.
final class QuestionList extends SplitPane {

    private static final double LIST = 0.58;

    private final ListView<Question> list = new ListView<>();
    private final ObservableList<Question> questions;
    private final ReadOnlyBooleanProperty all;
    private final FilteredList<Question> shown;
    private final BiConsumer<Question, Question.Answer> choose;
    private final AnswerPane answers;

    QuestionList(
            String id,
            ObservableList<Question> questions,
            ReadOnlyBooleanProperty all,
            BiConsumer<Question, Question.Answer> choose,
            Words words) {
        this.questions = questions;
        this.all = all;
        this.choose = choose;
        shown = new FilteredList<>(questions);
        list.setId(id);
        list.setAccessibleText(words.get("imports.questions"));
        list.setCellFactory(_ -> new QuestionCell(words));
        list.setItems(shown);
        list.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("imports.questions.none"))));
        FirstFocus.mark(list);
        answers = new AnswerPane(this::take, words);
        list.getSelectionModel().selectedItemProperty().subscribe(answers::show);
        getItems().addAll(list, answers);
        setDividerPositions(LIST);
        all.subscribe(this::show);
        // others are asked now; what was answered is no such change
        questions.addListener(
                (ListChangeListener<Question>)
                        change -> {
                            if (change.next() && !change.wasUpdated()) {
                                show();
                            }
                        });
        show();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void show() {
        shown.setPredicate(all.get() ? _ -> true : open());
        selectSomething();
    }

    /// What is open now stays when it is answered, so that the list does not jump.
    private Predicate<Question> open() {
        Set<Question> settled = Collections.newSetFromMap(new IdentityHashMap<>());
        questions.stream().filter(each -> !each.wantsLook()).forEach(settled::add);
        return each -> !settled.contains(each);
    }

    private void selectSomething() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// Answers, and goes to the next question that wants a look.
    private void take(Question question, Question.Answer answer) {
        choose.accept(question, answer);
        int at = shown.indexOf(question);
        for (int i = at + 1; i < shown.size(); i++) {
            if (shown.get(i).wantsLook()) {
                go(i);
                return;
            }
        }
        go(at);
    }

    private void go(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - 4));
        list.requestFocus();
    }

    private void pressed(KeyEvent press) {
        if (list.equals(press.getTarget())
                && press.getCode() == KeyCode.ENTER
                && !press.isShortcutDown()) {
            answers.confirm();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && !list.equals(press.getTarget())) {
            list.requestFocus();
            press.consume();
        }
    }

    private void typed(KeyEvent type) {
        String key = type.getCharacter();
        if (type.getTarget() instanceof TextInputControl
                || type.isShortcutDown()
                || type.isAltDown()) {
            return;
        }
        if (key.equals("/")) {
            answers.focusSearch();
            type.consume();
        } else if (key.length() == 1 && key.charAt(0) >= '1' && key.charAt(0) <= '9') {
            answers.take(key.charAt(0) - '0');
            type.consume();
        }
    }
}
