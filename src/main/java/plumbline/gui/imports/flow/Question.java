package plumbline.gui.imports.flow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Locale;

/// Something that a document says and that may be meant in several ways; whoever chooses one is
/// asked no more.
public final class Question {

    private static final int MOST_FOUND = 30;

    private final Asked asked;
    private final List<Answer> answers;
    private final List<Answer> others;
    private final ReadOnlyObjectWrapper<Answer> answer;
    private final ReadOnlyObjectWrapper<Sure> sure;

    /// One way to take it; an empty id leaves it as the document has it.
    public record Answer(String id, String label) {}

    /// What is asked about: what the document says, where that stands, and what it says beside it;
    /// `key` tells two questions apart.
    public record Asked(Object key, About about, String said, String where, String beside) {}

    /// What kind of thing is meant.
    public enum About {
        SERVICE,
        CHECK,
        PLACE
    }

    /// How sure an answer is.
    public enum Sure {
        /// The same name, or one that is known for it.
        CERTAIN,
        /// Some words are the same.
        PROBABLE,
        /// More than one place is the same.
        SEVERAL,
        /// Nothing is like it, so that it stays as it is.
        NOTHING,
        /// It cannot stay as it is, and nobody has said what it is.
        MISSING,
        /// A person said so.
        CHOSEN
    }

    /// The first answer stands until somebody chooses another one; `others` are those that nobody
    /// would think of, and can be searched.
    public Question(Asked asked, List<Answer> answers, List<Answer> others, Sure sure) {
        this.asked = asked;
        this.answers = List.copyOf(answers);
        this.others = List.copyOf(others);
        this.answer = new ReadOnlyObjectWrapper<>(answers.getFirst());
        this.sure = new ReadOnlyObjectWrapper<>(sure);
    }

    public Asked asked() {
        return asked;
    }

    public List<Answer> answers() {
        return answers;
    }

    public boolean canBeSearched() {
        return !others.isEmpty();
    }

    /// The answers that have these words, or those that are likely when there are none.
    public List<Answer> search(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? answers
                : others.stream().filter(each -> has(each, wanted)).limit(MOST_FOUND).toList();
    }

    private static boolean has(Answer answer, String wanted) {
        return answer.label().toLowerCase(Locale.ROOT).contains(wanted)
                || answer.id().contains(wanted);
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    public Answer answer() {
        return answer.get();
    }

    public ReadOnlyObjectProperty<Sure> sureProperty() {
        return sure.getReadOnlyProperty();
    }

    public Sure sure() {
        return sure.get();
    }

    /// Whether somebody should look at it before all goes on.
    public boolean wantsLook() {
        return sure() != Sure.CERTAIN && sure() != Sure.CHOSEN;
    }

    public void choose(Answer chosen) {
        answer.set(chosen);
        sure.set(Sure.CHOSEN);
    }
}
