package plumbline.review.compare.reading;

import org.jspecify.annotations.Nullable;

import plumbline.check.Check;
import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.check.catalogue.Checks;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.compare.Answer;
import plumbline.review.compare.Basis;
import plumbline.review.compare.CheckText;
import plumbline.review.compare.Fact;
import plumbline.review.compare.Flaw;
import plumbline.review.compare.Snapshot;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Takes what people decided as a snapshot: the cells of all services that somebody decided about,
/// for all checks that were asked then.
public final class ReviewSnapshot {

    private final Review review;
    private final SortedMap<String, String> digests;
    private final Map<Cell, Set<EvidenceItem>> evidence = new HashMap<>();

    /// `digests` are those of [plumbline.review.compare.CheckDigest] at the time, by check.
    public ReviewSnapshot(Review review, SortedMap<String, String> digests) {
        this.review = review;
        this.digests = digests;
        review.decisions().forEach(each -> keepEvidence(each.getKey(), each.getValue()));
    }

    private void keepEvidence(Place place, Decision decision) {
        if (place.subject() instanceof Subject.OfCell(Cell cell)
                && decision instanceof Decision.Supported(EvidenceItem item)) {
            evidence.computeIfAbsent(cell, _ -> new HashSet<>()).add(item);
        }
    }

    public Snapshot take(String file, List<Flaw> flaws) {
        SortedMap<Cell, Answer> answers = new TreeMap<>();
        cells().forEach(each -> answers.put(each, answer(each)));
        return new Snapshot(source(file), answers, flaws);
    }

    private Snapshot.Source source(String file) {
        List<Action> actions = review.actions();
        Instant last = actions.isEmpty() ? null : actions.getLast().at();
        List<String> people = actions.stream().map(Action::who).distinct().toList();
        return new Snapshot.Source(file, last, people, commits(), new TreeMap<>());
    }

    /// The commit of what was captured last.
    private SortedMap<String, String> commits() {
        SortedMap<String, String> commits = new TreeMap<>();
        evidence.entrySet().stream()
                .flatMap(
                        each ->
                                each.getValue().stream()
                                        .map(item -> Map.entry(each.getKey(), item)))
                .sorted(Comparator.comparing(each -> each.getValue().captured()))
                .forEach(
                        each -> {
                            Anchor anchor = each.getValue().anchor();
                            if (anchor != null && !anchor.commit().isEmpty()) {
                                commits.put(each.getKey().service(), anchor.commit());
                            }
                        });
        return commits;
    }

    private SortedSet<Cell> cells() {
        SortedSet<Cell> cells = new TreeSet<>();
        review.decisions()
                .map(each -> each.getKey().subject())
                .forEach(
                        subject -> {
                            if (subject instanceof Subject.OfCell(Cell cell)) {
                                cells.add(cell);
                            }
                        });
        List<String> services = cells.stream().map(Cell::service).distinct().toList();
        for (String service : services) {
            digests.keySet().forEach(check -> cells.add(new Cell(service, check)));
        }
        return cells;
    }

    private Answer answer(Cell cell) {
        CheckText check = text(cell.check());
        Decision.@Nullable Result result =
                find(cell, Aspect.RESULT, Decision.Result.class).orElse(null);
        return new Answer(
                check,
                result == null ? null : result.status(),
                result == null ? Basis.OPEN : Basis.of(result.origin()),
                severity(cell).orElse(check.severity()),
                find(cell, Aspect.REASON, Decision.Text.class).map(Decision.Text::text).orElse(""),
                disposition(cell),
                facts(cell));
    }

    /// A check that is not in the catalogue came with a document, or is of another version.
    private CheckText text(String check) {
        Optional<CheckInfo> known = Checks.find(check).map(Check::info);
        return new CheckText(
                known.map(CheckInfo::title).orElse(check),
                known.map(CheckInfo::severity).orElse(Severity.MEDIUM),
                digests.getOrDefault(check, ""));
    }

    /// What somebody set for the cell, or for the check all over the service.
    private Optional<Severity> severity(Cell cell) {
        Place ofService =
                new Place(new Subject.OfService(cell.service()), Aspect.SEVERITY, cell.check());
        return find(cell, Aspect.SEVERITY, Decision.Weight.class)
                .or(() -> review.find(ofService, Decision.Weight.class))
                .map(Decision.Weight::severity);
    }

    private @Nullable Disposition disposition(Cell cell) {
        return find(cell, Aspect.DISPOSITION, Decision.Disposed.class)
                .map(Decision.Disposed::disposition)
                .orElse(null);
    }

    private Set<Fact> facts(Cell cell) {
        Set<Fact> facts = new HashSet<>();
        for (EvidenceItem each : evidence.getOrDefault(cell, Set.of())) {
            Anchor anchor = each.anchor();
            facts.add(
                    anchor == null
                            ? Fact.of(each.attachment(), each.text())
                            : new Fact(anchor.path(), anchor.snippet()));
        }
        return facts;
    }

    private <T extends Decision> Optional<T> find(Cell cell, Aspect aspect, Class<T> kind) {
        return review.find(Place.of(cell, aspect), kind);
    }
}
