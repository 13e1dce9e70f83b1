package plumbline.gui.compare;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.Profile;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Proposed;
import plumbline.gui.task.TaskRunner;
import plumbline.report.ChangeWords;
import plumbline.report.ComparisonHeader;
import plumbline.report.ScoreLine;
import plumbline.report.content.Gathering;
import plumbline.report.content.Imprint;
import plumbline.report.content.Since;
import plumbline.review.action.Review;
import plumbline.review.compare.CellChange;
import plumbline.review.compare.Group;
import plumbline.review.compare.ScoreChanges;
import plumbline.review.compare.ServiceMatch;
import plumbline.review.compare.Snapshot;
import plumbline.review.compare.reading.SnapshotReaders;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The open audit held against an earlier one.
public final class CompareViewModel {

    private final OpenAudit audit;
    private final TaskRunner tasks;
    private final InstantSource clock;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Since> since = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Group> group = new SimpleObjectProperty<>();
    private final ObservableList<CellChange> changes = FXCollections.observableArrayList();
    private final TakeOverViewModel takeOver;

    public CompareViewModel(OpenAudit audit, TaskRunner tasks, InstantSource clock, Words words) {
        this.audit = audit;
        this.tasks = tasks;
        this.clock = clock;
        this.words = words;
        this.takeOver = new TakeOverViewModel(audit, tasks, clock, words);
        // another audit has nothing to do with what was compared
        audit.proposedProperty().subscribe(() -> show(null));
        group.subscribe(this::fill);
    }

    /// What is different; nothing while no earlier audit was chosen.
    public ReadOnlyObjectProperty<@Nullable Since> sinceProperty() {
        return since.getReadOnlyProperty();
    }

    /// Which changes are listed; all when it is nothing.
    public ObjectProperty<@Nullable Group> groupProperty() {
        return group;
    }

    /// Group by group, in each the worst first.
    public ObservableList<CellChange> changes() {
        return changes;
    }

    /// What of it can be taken over.
    TakeOverViewModel takeOver() {
        return takeOver;
    }

    public OpenAudit audit() {
        return audit;
    }

    /// Reads an earlier audit, an audit folder or a report, and compares in the background.
    public void compareWith(Path earlier) {
        Proposed proposed = audit.proposedProperty().get();
        audit.ask(
                review -> Review.of(review.actions()),
                review ->
                        tasks.run(
                                        words.get("task.compare", earlier.getFileName()),
                                        _ -> since(earlier, proposed, review))
                                .onDone(
                                        found -> {
                                            show(found);
                                            takeOver.look(earlier);
                                        }));
    }

    private Since since(Path earlier, Proposed proposed, Review review) {
        Snapshot before = SnapshotReaders.all().read(earlier);
        Imprint imprint = Imprint.of("", clock.instant(), Profile.USUAL, Formula.STRICT, review);
        return Objects.requireNonNull(
                Gathering.of(proposed.folders(), review, imprint, words)
                        .comparedWith(before)
                        .since());
    }

    private void show(@Nullable Since found) {
        group.set(null);
        since.set(found);
        fill();
    }

    private void fill() {
        Since found = since.get();
        Group only = group.get();
        changes.setAll(
                found == null
                        ? List.of()
                        : found.changes().stream()
                                .filter(each -> only == null || each.group() == only)
                                .toList());
    }

    /// The groups that have changes, with how many.
    public List<Count> counts() {
        Since found = since.get();
        if (found == null) {
            return List.of();
        }
        Map<Group, Integer> counts = found.comparison().counts();
        return Arrays.stream(Group.values())
                .filter(each -> each != Group.SAME && counts.getOrDefault(each, 0) > 0)
                .map(
                        each ->
                                new Count(
                                        each,
                                        new ChangeWords(words).group(each),
                                        counts.getOrDefault(each, 0)))
                .toList();
    }

    /// A group of changes by its name.
    public record Count(Group group, String name, int count) {}

    /// Which audits are compared, and what has to be known before their differences mean anything.
    public List<String> header() {
        Since found = since.get();
        return found == null ? List.of() : new ComparisonHeader(words).lines(found.comparison());
    }

    /// Why the scores are others: of all services, and of each where there are several.
    public List<Explained> scores() {
        Since found = since.get();
        if (found == null) {
            return List.of();
        }
        ScoreLine line = new ScoreLine(words);
        ScoreChanges scores = found.scores(Formula.STRICT);
        List<Explained> all = new ArrayList<>();
        all.add(new Explained(words.get("report.change.all-services"), line.of(scores.ofAll())));
        for (ServiceMatch each : found.services()) {
            all.add(new Explained(each.name(), line.of(scores.of(each.name()))));
        }
        return all;
    }

    /// The score of a service, then and now, term by term.
    public record Explained(String service, String line) {}
}
