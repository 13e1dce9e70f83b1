package plumbline.app;

import plumbline.check.Proposal;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Copies;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.OwnCheck;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Assume;
import plumbline.review.deed.Attach;
import plumbline.review.deed.Author;
import plumbline.review.deed.Clear;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Define;
import plumbline.review.deed.Dispose;
import plumbline.review.deed.GiveReason;
import plumbline.review.deed.Switch;
import plumbline.review.deed.Weigh;
import plumbline.review.evidence.Attached;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Decides some of an audit, so that pictures show what decisions look like.
record TourDecisions(OpenAudit audit) {

    private static final String NO_DATA = "A-1";
    private static final int COPIED = 6;
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    /// Confirms what weighs most and does not pass, and says of part of that what happens.
    void make() {
        Map<String, List<Cell>> byCheck = new LinkedHashMap<>();
        audit.rows().stream()
                .filter(TourDecisions::isGrave)
                .forEach(
                        each ->
                                byCheck.computeIfAbsent(each.check().id(), _ -> new ArrayList<>())
                                        .add(each.cell()));
        List<List<Cell>> findings = List.copyOf(byCheck.values());
        audit.accept(findings.stream().flatMap(List::stream).toList());
        audit.perform(new Assume(NO_DATA, noData()));
        askOtherwise();
        for (int i = 0; i < findings.size(); i++) {
            decide(i, findings.get(i));
        }
    }

    /// What a fleet has of its own: a question more, and one less.
    private void askOtherwise() {
        audit.perform(
                new Define(
                        "own/restore-rehearsed",
                        new OwnCheck(
                                Section.BACKUP,
                                Severity.HIGH,
                                "A restore was rehearsed this quarter",
                                "Who restored the latest backup into an empty database, when, and"
                                        + " how long did it take?")));
        audit.perform(
                new Switch(
                        List.of("rollback-communication"),
                        new Decision.Unasked("on-call is audited by another team")));
    }

    /// Keeps a copy as an earlier audit, of which some is open again.
    Path keepAsEarlier() {
        Path to = copyTo(path().resolveSibling("last-quarter.plumb"));
        audit.perform(Switch.on(List.of("rollback-communication")));
        List<Cell> some =
                audit.rows().stream()
                        .filter(TourDecisions::isGrave)
                        .map(AuditRow::cell)
                        .limit(9)
                        .toList();
        audit.perform(new Clear(some));
        return to;
    }

    private Path path() {
        return ((AuditState.Open) audit.stateProperty().get()).path();
    }

    private Path copyTo(Path to) {
        try (Stream<Path> files = Files.list(path())) {
            Files.createDirectories(to);
            for (Path each : files.filter(TourDecisions::isKept).toList()) {
                Files.copy(
                        each, to.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return to;
    }

    /// Who has it open is nothing that is copied.
    private static boolean isKept(Path file) {
        return Files.isRegularFile(file) && !String.valueOf(file.getFileName()).startsWith("lock");
    }

    /// A copy that somebody else worked on, while some of the same was decided here.
    Path copyOfAnother() {
        Path to = copyTo(path().resolveSibling("mira").resolve(path().getFileName()));
        List<Cell> some =
                audit.rows().stream()
                        .filter(TourDecisions::isGrave)
                        .map(AuditRow::cell)
                        .limit(COPIED)
                        .toList();
        if (some.size() == COPIED) {
            decideApart(to, some);
        }
        return to;
    }

    private void decideApart(Path copy, List<Cell> cells) {
        Author mira = Author.of("mira");
        try (Audit other = AuditFolder.open(copy)) {
            other.perform(
                    mira,
                    Decide.alike(
                            cells.subList(0, 3),
                            Status.PARTIAL,
                            "Only one of the tables is large"));
            other.perform(
                    mira,
                    Decide.alike(cells.subList(4, COPIED), Status.NOT_APPLICABLE, "Not built yet"));
        }
        audit.perform(
                Decide.alike(
                        cells.subList(0, 2), Status.PASS, "Built aside and swapped in at night"));
        audit.perform(new GiveReason(cells.get(4), "Read again with the team"));
    }

    private static boolean isGrave(AuditRow row) {
        Proposal proposal = row.state().proposal();
        return proposal != null
                && proposal.status().isWorthTelling()
                && proposal.severity().atLeast(Severity.MEDIUM);
    }

    private static Assumption noData() {
        return new Assumption(
                "There is no production data yet",
                "ms",
                "Kick-off, minutes of May",
                YEAR_END,
                true);
    }

    private void decide(int number, List<Cell> cells) {
        switch (number % 4) {
            case 0 -> dispose(cells, Disposition.Kind.TO_FIX, "Before the next release", "P1");
            case 1 -> dispose(cells, Disposition.Kind.ACCEPTED_RISK, "Tables are empty", "");
            case 2 -> weigh(cells.getFirst());
            default -> {}
        }
    }

    private void weigh(Cell cell) {
        audit.perform(
                new Weigh(
                        new Subject.OfCell(cell),
                        new Decision.Weight(Severity.CRITICAL, "the largest table of the fleet")));
    }

    private void dispose(List<Cell> cells, Disposition.Kind kind, String reason, String more) {
        boolean risk = kind.leavesRisk();
        Disposition disposition =
                new Disposition(
                        kind,
                        reason,
                        "ak",
                        risk ? YEAR_END : null,
                        more,
                        risk ? List.of(NO_DATA) : List.of());
        audit.perform(
                new Dispose(
                        cells.stream().<Subject>map(Subject.OfCell::new).toList(), disposition));
    }

    /// Attaches the evidence of a cell again, as if it had been captured before files changed.
    void loseTrack(AuditRow row) {
        Attached sound = row.state().evidence().getFirst();
        Anchor now = Objects.requireNonNull(sound.item().anchor());
        attach(row, sound, "moved", elsewhere(now, now.path(), now.snippet(), 2));
        attach(row, sound, "changed", elsewhere(now, now.path(), "0", 0));
        attach(row, sound, "gone", elsewhere(now, "src/rollback.ts", "0", 0));
    }

    /// Without its commit and blob, which would tell that nothing changed.
    private static Anchor elsewhere(Anchor now, String path, String snippet, int below) {
        return new Anchor(
                path,
                "",
                "",
                now.firstLine() + below,
                now.lastLine() + below,
                snippet,
                now.context(),
                Copies.NONE,
                now.structure());
    }

    private void attach(AuditRow row, Attached sound, String id, Anchor anchor) {
        audit.perform(new Attach(List.of(row.cell()), id, sound.item().anchoredAt(anchor)));
    }
}
