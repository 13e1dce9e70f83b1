package plumbline.gui.imports.flow;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.review.decision.Decision.Origin;
import plumbline.review.imports.locating.Located;
import plumbline.review.imports.locating.LocatedReport;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reconciling.Reconciliation;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Old audits come in: what they say is read, matched and held against itself, and nothing is
/// changed before the last step, which can be undone.
public final class ImportsViewModel {

    private final OpenAudit audit;
    private final Clock clock;
    private final Ways ways;
    private final Words words;
    private final Doing doing;
    private final Documents documents;
    private final Matching matching = new Matching();
    private final Reconciling reconciling;
    private final Applying applying;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.READ);
    private final ReadOnlyObjectWrapper<@Nullable String> hint = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding canGoOn;
    private @Nullable CatalogueMatcher matcher;
    private @Nullable Search search;

    /// Where the screen leads: to itself, to more documents, to folders, to a document as it is
    /// written, and to what there is to confirm.
    public record Ways(
            Runnable show,
            Runnable choose,
            Runnable openFolder,
            Consumer<Path> document,
            Runnable review) {}

    public ImportsViewModel(
            OpenAudit audit, TaskRunner tasks, Clock clock, Ways ways, Words words) {
        this.audit = audit;
        this.clock = clock;
        this.ways = ways;
        this.words = words;
        this.doing = new Doing(tasks);
        this.documents = new Documents(audit);
        this.reconciling = new Reconciling(words);
        this.applying = new Applying(audit, reconciling, clock);
        this.canGoOn =
                Bindings.createBooleanBinding(
                        this::isReady,
                        step,
                        doing.runningProperty(),
                        documents.all(),
                        audit.stateProperty(),
                        matching.questions(),
                        applying.previewProperty());
        audit.proposedProperty().subscribe((_, _) -> askAgain());
        applying.originProperty().subscribe((_, _) -> lookAgain());
    }

    public OpenAudit audit() {
        return audit;
    }

    public Matching matching() {
        return matching;
    }

    public Reconciling reconciling() {
        return reconciling;
    }

    public Ways ways() {
        return ways;
    }

    public ObservableList<Brought> documents() {
        return documents.all();
    }

    /// The digests of those that are in the audit already.
    public ObservableSet<String> there() {
        return documents.there();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// What one has to wait for.
    public ReadOnlyObjectProperty<@Nullable RunningTask<?>> runningProperty() {
        return doing.runningProperty();
    }

    /// What came of the last thing, where it has to be known.
    public ReadOnlyObjectProperty<@Nullable String> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return applying.previewProperty();
    }

    /// Whose results they are.
    public ObjectProperty<Origin> originProperty() {
        return applying.originProperty();
    }

    public BooleanBinding canGoOnProperty() {
        return canGoOn;
    }

    private boolean isReady() {
        return runningProperty().get() == null
                && audit.stateProperty().get() instanceof AuditState.Open open
                && switch (step.get()) {
                    case READ -> !documents.audits().isEmpty();
                    case MATCH -> matching.isAnswered();
                    case RECONCILE -> true;
                    case APPLY -> open.writable() && !previewProperty().get().changes().isEmpty();
                };
    }

    /// Reads documents and shows what is in them, beside those that are there.
    public void bring(List<Path> paths) {
        ways.show().run();
        step.set(Step.READ);
        hint.set(null);
        Map<String, String> known = documents.names();
        LocalDate today = LocalDate.now(clock);
        doing.run(
                words.get("imports.task.read", paths.size()),
                progress -> DocumentReading.of(paths, known, today, progress, words),
                read -> add(read, paths.size()));
    }

    private void add(DocumentReading read, int wanted) {
        matcher = read.matcher();
        documents.add(read.documents());
        if (read.documents().size() < wanted) {
            hint.set(words.get("imports.read.stopped", read.documents().size(), wanted));
        }
    }

    public void remove(Brought document) {
        documents().remove(document);
    }

    /// Goes to the next step, or takes over what was looked at.
    public void next() {
        if (canGoOn.get()) {
            hint.set(null);
            switch (step.get()) {
                case READ -> match();
                case MATCH -> reconcile();
                case RECONCILE -> preview();
                case APPLY -> applying.perform(this::done);
            }
        }
    }

    public void back() {
        doing.leave();
        step.set(step.get().before());
    }

    /// Asks what is under way to end; what it has done by then counts.
    public void stop() {
        doing.stop();
    }

    private void match() {
        List<Reconciliation> audits = documents.audits();
        CatalogueMatcher known = Objects.requireNonNull(matcher);
        List<String> services = Search.names(audit);
        doing.run(
                words.get("imports.task.match"),
                _ -> new MatchQuestions(audits, words).of(services, known),
                questions -> {
                    matching.show(questions);
                    step.set(Step.MATCH);
                });
    }

    private void reconcile() {
        CatalogueMatcher known = Objects.requireNonNull(matcher);
        Search now = Search.of(audit, documents.audits(), matching, known, LocalDate.now(clock));
        search = now;
        doing.run(
                words.get("imports.task.reconcile"),
                now::run,
                found -> {
                    reconciling.show(found.reports(), found.lines());
                    hint.set(found.complete() ? null : words.get("imports.search.stopped"));
                    step.set(Step.RECONCILE);
                });
    }

    /// Says what is meant.
    public void choose(Question question, Question.Answer answer) {
        question.choose(answer);
        Search now = search;
        if (now != null
                && question.asked().key() instanceof Reconciling.NamedPlace(String sha256, _)) {
            reconciling.findReport(sha256).ifPresent(each -> place(each, now));
        }
    }

    private void place(LocatedReport found, Search search) {
        Map<Located, String> chosen = reconciling.chosen(found.report().sha256());
        doing.run(
                words.get("imports.task.reconcile"),
                _ -> Reconciling.placed(found, chosen, search.folders()),
                reconciling::show);
    }

    private void preview() {
        step.set(Step.APPLY);
        applying.look();
    }

    private void lookAgain() {
        if (step.get() == Step.APPLY) {
            applying.look();
        }
    }

    private void done(int count, int results) {
        doing.leave();
        step.set(Step.READ);
        documents().clear();
        matching.forget();
        reconciling.forget();
        applying.forget();
        hint.set(words.get("imports.done", count, results));
    }

    /// Other services are open now than those that were to choose from.
    private void askAgain() {
        if (step.get() != Step.READ) {
            doing.leave();
            if (Search.names(audit).isEmpty()) {
                step.set(Step.READ);
            } else {
                match();
            }
        }
    }
}
