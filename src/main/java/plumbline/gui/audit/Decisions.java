package plumbline.gui.audit;

import org.jspecify.annotations.Nullable;

import plumbline.check.Proposal;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.EvidenceLook;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.action.Together;
import plumbline.review.audit.Audit;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Cells;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Deed;
import plumbline.review.deed.GiveReason;
import plumbline.review.deed.TakeBack;
import plumbline.review.evidence.CellEvidence;
import plumbline.review.evidence.Rechecks;
import plumbline.review.joining.Join;
import plumbline.review.look.SecondLook;
import plumbline.review.statement.StatementSaid;
import plumbline.source.SourceSpan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// The decisions of an audit beside what checks propose.
///
/// All of it is done in turn and never on the window's thread: each deed waits for the disk.
final class Decisions {

    private final Audit audit;
    private final Supplier<Author> author;
    private final Set<String> names = new LinkedHashSet<>();
    private final Proposed proposed;
    private final Map<Cell, Proposal> proposals;
    private final EvidenceLook files;
    private final Acceptance acceptance;
    private final Map<Cell, CellState> states = new LinkedHashMap<>();
    private AuditCatalogue catalogue = AuditCatalogue.USUAL;
    private List<StatementSaid> said = List.of();
    private Rechecks rechecks;

    Decisions(Audit audit, Supplier<Author> author, Proposed proposed) {
        this.audit = audit;
        this.author = author;
        this.proposed = proposed;
        names.add(author.get().who());
        this.proposals = Map.copyOf(proposed.proposals());
        this.files = new EvidenceLook(proposed.services());
        this.rechecks = Rechecks.of(audit.review(), files);
        this.acceptance = new Acceptance(proposed, files, author);
        fill();
    }

    /// Looks at all that is asked now.
    private void fill() {
        catalogue = AuditCatalogue.of(audit.review());
        said = StatementSaid.all(audit.review());
        states.clear();
        cells().of(proposed.asked(catalogue, audit.review()))
                .forEach(each -> states.put(each.cell(), each));
    }

    /// How all stands after something was done; `changed` are the cells that it touched, or all
    /// that there are now where it is `whole`; the actions are those that would be undone and
    /// redone next.
    record Now(
            Collection<CellState> changed,
            boolean whole,
            AuditCatalogue catalogue,
            Numbers numbers,
            @Nullable Action undoable,
            @Nullable Action redoable) {}

    Audit audit() {
        return audit;
    }

    /// The services that cannot be read now and about which something is decided, and when that was
    /// last.
    SortedMap<String, Instant> absent() {
        return proposed.absent(audit.review()).services();
    }

    Proposed proposed() {
        return proposed;
    }

    Now now() {
        return now(List.copyOf(states.values()), true);
    }

    private Now now(Collection<CellState> changed, boolean whole) {
        Review review = audit.review();
        return new Now(
                changed,
                whole,
                catalogue,
                Numbers.of(states.values(), said),
                TakeBack.findUndo(review, names()).map(TakeBack::action).orElse(null),
                TakeBack.findRedo(review, names()).map(TakeBack::action).orElse(null));
    }

    /// Throws a [plumbline.problem.ProblemException] when it cannot be saved; then all is as it
    /// was.
    Now perform(Deed deed) {
        Author by = author.get();
        if (deed instanceof Join join) {
            return join(join, by);
        }
        Deed looked =
                switch (deed) {
                    case Decide decide -> new SecondLook(decide, decide.decisions(), by.who());
                    case GiveReason reason -> new SecondLook(reason, Map.of(), by.who());
                    default -> deed;
                };
        return after(audit.perform(by, looked).stream().toList());
    }

    /// Another copy may bring anything, and evidence that nobody looked at here.
    private Now join(Join join, Author by) {
        audit.mergeFrom(join.copy(), by, join::bringing);
        rechecks = Rechecks.of(audit.review(), files);
        fill();
        return now();
    }

    /// How all stands for whoever looks at it now, who may have taken another name.
    Now again() {
        fill();
        return now();
    }

    /// Takes several actions back, in that order; what later ones have overtaken stays.
    Now takeBack(List<Action> actions) {
        return after(audit.performAll(author.get(), actions.stream().map(TakeBack::of).toList()));
    }

    private Now after(List<Action> done) {
        if (done.stream().anyMatch(each -> isAbout(each, Subject.OfStatement.class))) {
            said = StatementSaid.all(audit.review());
        }
        Set<Cell> touched = new LinkedHashSet<>();
        done.forEach(each -> touched.addAll(touched(each)));
        recheck(touched);
        if (done.stream()
                .anyMatch(
                        each ->
                                isAbout(each, Subject.OfCheck.class)
                                        || isAbout(each, Subject.OfSetting.class))) {
            fill();
            return now();
        }
        Cells cells = cells();
        touched.forEach(cell -> states.computeIfPresent(cell, (_, old) -> cells.of(old.asked())));
        return now(touched.stream().flatMap(each -> find(each).stream()).toList(), false);
    }

    /// Looks again at the evidence of these cells alone.
    private void recheck(Collection<Cell> touched) {
        CellEvidence evidence = CellEvidence.of(audit.review(), rechecks);
        rechecks =
                rechecks.and(
                        touched.stream().flatMap(each -> evidence.of(each).stream()).toList(),
                        files);
    }

    private static boolean isAbout(Action action, Class<? extends Subject> kind) {
        return action.changes().stream().anyMatch(each -> kind.isInstance(each.place().subject()));
    }

    /// Lines of a service as they are now, with an anchor; empty where nobody can read them.
    Optional<OpenAudit.Taken> take(String service, ShownEvidence.Lines lines) {
        SourceSpan span = new SourceSpan(lines.path(), 0, 0, lines.first(), 0, lines.last());
        return proposed.findService(service)
                .flatMap(
                        of ->
                                files.take(of, span)
                                        .map(
                                                each ->
                                                        new OpenAudit.Taken(
                                                                each,
                                                                EvidenceLook.text(of, span))));
    }

    /// Keeps a file, however long that takes, and tells its SHA-256.
    String keep(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return audit.keep(String.valueOf(file.getFileName()), bytes);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.ATTACHMENT_NOT_KEPT, failure, file);
        }
    }

    /// Keeps files and does what they lead to; each has the SHA-256 of what was looked at.
    Now bringIn(Map<Path, String> files, Deed deed) {
        files.forEach(this::keep);
        return perform(deed);
    }

    private void keep(Path file, String sha256) {
        try (InputStream bytes = Files.newInputStream(file)) {
            if (!audit.keep(String.valueOf(file.getFileName()), bytes).equals(sha256)) {
                throw new IOException("changed since somebody looked at it");
            }
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, failure, file);
        }
    }

    /// Confirms what is proposed for these cells.
    Now accept(Collection<Cell> cells) {
        List<CellState> proposals = cells.stream().flatMap(each -> find(each).stream()).toList();
        Map<Cell, Decision.Result> results = new LinkedHashMap<>();
        proposals.forEach(
                each -> Acceptance.result(each).ifPresent(r -> results.put(each.cell(), r)));
        Author by = author.get();
        Deed deed = acceptance.of(proposals, audit.review());
        return after(audit.perform(by, new SecondLook(deed, results, by.who())).stream().toList());
    }

    private Cells cells() {
        return new Cells(audit.review(), rechecks, proposals, author.get().who());
    }

    private Optional<CellState> find(Cell cell) {
        return Optional.ofNullable(states.get(cell));
    }

    /// What is decided about a service or an assumption may touch any cell, and cells that were not
    /// asked so far may be among those that it names.
    private Collection<Cell> touched(Action action) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (Change each : action.changes()) {
            Optional<Cell> cell = each.place().findCell();
            cell.ifPresent(cells::add);
            if (cell.isEmpty() && !(each.place().subject() instanceof Subject.OfStatement)) {
                cells.addAll(states.keySet());
            }
        }
        return cells;
    }

    /// Whoever took another name since the audit was opened can still take back what they did.
    private Set<String> names() {
        names.add(author.get().who());
        return names;
    }

    Now undo() {
        return takeBack(Together.undoable(audit.review(), names()));
    }

    Now redo() {
        return takeBack(Together.redoable(audit.review(), names()));
    }

    AuditCopy copy() {
        return new AuditCopy(
                audit.file().name(),
                proposed.folders(),
                Review.of(audit.review().actions()),
                audit::findAttachment);
    }

    <T> T ask(Function<Review, T> question) {
        return question.apply(audit.review());
    }
}
