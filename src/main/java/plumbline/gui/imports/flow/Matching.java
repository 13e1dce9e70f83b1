package plumbline.gui.imports.flow;

import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.review.imports.matching.ChosenMatches.Said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which services and checks documents speak of, as far as that is known, and as people said.
public final class Matching {

    private final ObservableList<Question> questions =
            FXCollections.observableArrayList(
                    each -> new Observable[] {each.answerProperty(), each.sureProperty()});
    private final Map<Object, Question.Answer> chosen = new HashMap<>();

    /// A service by the name that a document has for it.
    public record NamedService(String sha256, String name) {}

    /// Services first, then what is least sure.
    public ObservableList<Question> questions() {
        return questions;
    }

    /// Asks these from now on; what somebody chose before is kept.
    public void show(List<Question> all) {
        remember();
        all.forEach(this::choose);
        questions.setAll(all);
    }

    private void remember() {
        questions.stream()
                .filter(each -> each.sure() == Question.Sure.CHOSEN)
                .forEach(each -> chosen.put(each.asked().key(), each.answer()));
    }

    private void choose(Question question) {
        Question.Answer before = chosen.get(question.asked().key());
        if (before != null) {
            question.choose(before);
        }
    }

    public void forget() {
        questions.clear();
        chosen.clear();
    }

    /// Whether all is said that has to be.
    public boolean isAnswered() {
        return questions.stream().noneMatch(each -> each.sure() == Question.Sure.MISSING);
    }

    public long count(Question.About about, Question.Sure... sure) {
        return questions.stream()
                .filter(each -> each.asked().about() == about)
                .filter(each -> List.of(sure).contains(each.sure()))
                .count();
    }

    /// The names of a document's services, each by the one that the document has for it.
    public Map<String, String> services(String sha256) {
        Map<String, String> names = new HashMap<>();
        for (Question each : questions) {
            if (each.asked().key() instanceof NamedService(String of, String name)
                    && of.equals(sha256)
                    && !each.answer().id().isEmpty()) {
                names.put(name, each.answer().id());
            }
        }
        return names;
    }

    /// The checks that a person chose; empty for what no check asks.
    public Map<Said, String> checks() {
        Map<Said, String> checks = new HashMap<>();
        for (Question each : questions) {
            if (each.asked().key() instanceof Said said && each.sure() == Question.Sure.CHOSEN) {
                checks.put(said, each.answer().id());
            }
        }
        return checks;
    }
}
