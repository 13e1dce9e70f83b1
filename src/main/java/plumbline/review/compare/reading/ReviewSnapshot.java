package plumbline.review.compare.reading;

import org.jspecify.annotations.Nullable;

import plumbline.check.Check;
import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.check.catalogue.Checks;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.cell.Weighed;
import plumbline.review.compare.Answer;
import plumbline.review.compare.Basis;
import plumbline.review.compare.CheckDigest;
import plumbline.review.compare.CheckText;
import plumbline.review.compare.Fact;
import plumbline.review.compare.Flaw;
import plumbline.review.compare.Snapshot;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;
import plumbline.review.evidence.CellEvidence;
import plumbline.review.evidence.Rechecks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Takes what people decided as a snapshot: the cells of all services that somebody decided about,
/// for all checks that were asked then.
public final class ReviewSnapshot {

    private final Review review;
    private final SortedMap<String, String> digests;
    private final AuditCatalogue catalogue;
    private final CellEvidence evidence;
    private final Set<String> services;

    /// `digests` are those of [plumbline.review.compare.CheckDigest] at the time, by check.
    public ReviewSnapshot(Review review, SortedMap<String, String> digests) {
        this(review, digests, Set.of());
    }

    /// Also of services that nobody has decided anything about yet.
    ReviewSnapshot(Review review, SortedMap<String, String> digests, Set<String> services) {
        this.review = review;
        this.catalogue = AuditCatalogue.of(review);
        this.digests = new TreeMap<>(digests);
        catalogue.own().forEach((id, check) -> this.digests.put(id, CheckDigest.of(check)));
        this.digests.keySet().removeIf(each -> !catalogue.asks(each));
        this.services = services;
        this.evidence = CellEvidence.of(review, Rechecks.NONE);
    }

    public Snapshot take(String file, List<Flaw> flaws) {
        SortedMap<Cell, Answer> answers = new TreeMap<>();
        cells().forEach(each -> answers.put(each, answer(each)));
        return new Snapshot(source(file), answers, flaws);
    }

    private Snapshot.Source source(String file) {
        List<Action> actions = review.actions();
        Instant last = actions.isEmpty() ? null : actions.getLast().at();
        List<String> people =
                actions.stream()
                        .map(Action::who)
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .toList();
        return new Snapshot.Source(file, last, people, commits(), new TreeMap<>());
    }

    /// The commit of what was captured last.
    private SortedMap<String, String> commits() {
        SortedMap<String, String> commits = new TreeMap<>();
        evidence.all()
                .sorted(Comparator.comparing(each -> each.item().captured()))
                .forEach(
                        each -> {
                            Anchor anchor = each.item().anchor();
                            if (anchor != null && !anchor.commit().isEmpty()) {
                                commits.put(each.cell().service(), anchor.commit());
                            }
                        });
        return commits;
    }

    private SortedSet<Cell> cells() {
        SortedSet<Cell> cells =
                review.decisions()
                        .flatMap(each -> each.getKey().findCell().stream())
                        .filter(each -> catalogue.asks(each.check()))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = new TreeSet<>(services);
        cells.forEach(each -> asked.add(each.service()));
        for (String service : asked) {
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
                Weighed.find(review, cell).map(Weighed::severity).orElse(check.severity()),
                find(cell, Aspect.REASON, Decision.Text.class).map(Decision.Text::text).orElse(""),
                disposition(cell),
                facts(cell));
    }

    /// A check that is not in the catalogue came with a document, or is of another version.
    private CheckText text(String check) {
        Optional<CheckInfo> known =
                catalogue.findOwn(check).or(() -> Checks.find(check).map(Check::info));
        return new CheckText(
                known.map(CheckInfo::title).orElse(check),
                known.map(CheckInfo::severity).orElse(Severity.MEDIUM),
                digests.getOrDefault(check, ""));
    }

    private @Nullable Disposition disposition(Cell cell) {
        return find(cell, Aspect.DISPOSITION, Decision.Disposed.class)
                .map(Decision.Disposed::disposition)
                .orElse(null);
    }

    private Set<Fact> facts(Cell cell) {
        return evidence.of(cell).stream()
                .map(each -> Fact.of(each.item()))
                .collect(Collectors.toSet());
    }

    private <T extends Decision> Optional<T> find(Cell cell, Aspect aspect, Class<T> kind) {
        return review.find(Place.of(cell, aspect), kind);
    }
}
