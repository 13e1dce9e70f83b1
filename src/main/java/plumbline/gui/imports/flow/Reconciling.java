package plumbline.gui.imports.flow;

import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.gui.imports.flow.Question.About;
import plumbline.gui.imports.flow.Question.Answer;
import plumbline.gui.imports.flow.Question.Asked;
import plumbline.gui.imports.flow.Question.Sure;
import plumbline.review.files.ServiceFolders;
import plumbline.review.imports.locating.Located;
import plumbline.review.imports.locating.LocatedReport;
import plumbline.review.imports.locating.Whereabouts;
import plumbline.review.imports.reconciling.Flag;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What documents say of themselves beside what their rows say, and where their evidence stands.
public final class Reconciling {

    private final Words words;
    private final ObservableList<ClaimLine> lines =
            FXCollections.observableArrayList(each -> new Observable[] {each.notedProperty()});
    private final ObservableList<Question> places =
            FXCollections.observableArrayList(
                    each -> new Observable[] {each.answerProperty(), each.sureProperty()});
    private final ObservableList<Located> missing = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<EvidenceCount> evidence =
            new ReadOnlyObjectWrapper<>(EvidenceCount.NONE);
    private final FindingChoice findings = new FindingChoice();
    private List<LocatedReport> found = List.of();
    private List<LocatedReport> reports = List.of();

    /// A reference of a document that may be several places.
    public record NamedPlace(String sha256, Located located) {}

    Reconciling(Words words) {
        this.words = words;
    }

    public ObservableList<ClaimLine> lines() {
        return lines;
    }

    /// The findings that may come of them beside those of issues about rows.
    public FindingChoice findings() {
        return findings;
    }

    /// The references that may be several places.
    public ObservableList<Question> places() {
        return places;
    }

    /// The references that lead nowhere.
    public ObservableList<Located> missing() {
        return missing;
    }

    public ReadOnlyObjectProperty<EvidenceCount> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    public List<LocatedReport> reports() {
        return reports;
    }

    /// What somebody did not want as a note stays that way where it is still said.
    public void show(List<LocatedReport> located, List<ClaimLine> all) {
        Set<Flag> unsaid = unsaid();
        found = List.copyOf(located);
        reports = found;
        all.stream()
                .filter(each -> each.flag() != null && unsaid.contains(each.flag()))
                .forEach(ClaimLine::turn);
        lines.setAll(all);
        findings.show(
                located.stream().flatMap(each -> FindingLine.of(each.report()).stream()).toList());
        places.setAll(located.stream().flatMap(each -> questions(each).stream()).toList());
        count();
    }

    /// A document with all places that somebody chose for its references.
    public static LocatedReport placed(
            LocatedReport found, Map<Located, String> chosen, ServiceFolders folders) {
        LocatedReport now = found;
        for (Map.Entry<Located, String> each : chosen.entrySet()) {
            now = now.choosing(each.getKey(), each.getValue(), folders);
        }
        return now;
    }

    /// As it was found, before somebody chose.
    public Optional<LocatedReport> findReport(String sha256) {
        return found.stream().filter(each -> each.report().sha256().equals(sha256)).findFirst();
    }

    /// The places that somebody chose for references of a document.
    public Map<Located, String> chosen(String sha256) {
        Map<Located, String> all = new LinkedHashMap<>();
        for (Question each : places) {
            if (each.asked().key() instanceof NamedPlace(String of, Located located)
                    && of.equals(sha256)
                    && !each.answer().id().isEmpty()) {
                all.put(located, each.answer().id());
            }
        }
        return all;
    }

    /// The same after somebody said where references lead.
    public void show(LocatedReport located) {
        List<LocatedReport> now = new ArrayList<>(reports);
        now.replaceAll(
                each -> each.report().sha256().equals(located.report().sha256()) ? located : each);
        reports = List.copyOf(now);
        count();
    }

    private void count() {
        evidence.set(EvidenceCount.of(reports));
        missing.setAll(
                reports.stream()
                        .flatMap(each -> each.references().of(Whereabouts.Missing.class).stream())
                        .toList());
    }

    public void forget() {
        show(List.of(), List.of());
    }

    private List<Question> questions(LocatedReport report) {
        return report.references().of(Whereabouts.Several.class).stream()
                .map(each -> question(report, each))
                .toList();
    }

    private Question question(LocatedReport report, Located located) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("", words.get("imports.answer.text")));
        if (located.whereabouts() instanceof Whereabouts.Several(List<String> all)) {
            all.forEach(each -> answers.add(new Answer(each, each)));
        }
        Asked asked =
                new Asked(
                        new NamedPlace(report.report().sha256(), located),
                        About.PLACE,
                        located.reference().text(),
                        words.get("imports.line", located.line()) + " · " + report.report().name(),
                        located.service());
        return new Question(asked, answers, List.of(), Sure.SEVERAL);
    }

    /// What is not worth a note.
    public Set<Flag> unsaid() {
        return lines.stream()
                .filter(each -> !each.notedProperty().get())
                .flatMap(each -> Stream.ofNullable(each.flag()))
                .collect(Collectors.toSet());
    }

    public long disagreeing() {
        return lines.stream().filter(ClaimLine::disagrees).count();
    }
}
