package plumbline.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.report.audit.AuditJson;
import plumbline.review.cell.Standing;
import plumbline.review.compare.Answer;
import plumbline.review.compare.CellChange;
import plumbline.review.compare.CheckDigest;
import plumbline.review.compare.CheckText;
import plumbline.review.compare.Group;
import plumbline.review.compare.Snapshot;
import plumbline.review.compare.reading.ReviewSnapshot;
import plumbline.review.compare.reading.SnapshotReaders;
import plumbline.review.decision.Cell;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/// A report is held against an earlier audit like against like.
final class PresentTest {

    private static final Cell PROPOSED = new Cell("stock", "index-concurrently");

    @TempDir Path folder;

    private static Since since(Report report, Snapshot earlier) {
        return Objects.requireNonNull(report.comparedWith(earlier).since());
    }

    private static Group group(Since since, Cell cell) {
        return Objects.requireNonNull(since.byCell().get(cell)).group();
    }

    private Path json(Report report) throws IOException {
        Path file = folder.resolve("report.json");
        try (Writer out = Files.newBufferedWriter(file)) {
            AuditJson.write(report, out);
        }
        return file;
    }

    @Test
    void nothingChangedSinceItsOwnJson() throws IOException {
        Report report = SmallFleet.reviewed(folder.resolve("fleet"));

        Since since = since(report, SnapshotReaders.all().read(json(report)));

        assertThat(since.changes()).isEmpty();
        assertThat(since.comparison().switches()).isEmpty();
        assertThat(since.comparison().changes()).hasSize((int) report.cells().count());
    }

    @Test
    void nothingChangedSinceItsOwnDecisions() {
        Report report = SmallFleet.reviewed(folder);
        List<CheckInfo> checks = report.cells().map(ReportedCell::check).distinct().toList();
        Snapshot decided =
                new ReviewSnapshot(SmallFleet.decisions(folder), CheckDigest.all(checks))
                        .take("x.plumb", List.of());

        assertThat(since(report, decided).changes()).isEmpty();
    }

    @Test
    void aProposalIsNoReviewOfWhatWasLeftOpen() {
        Report report = SmallFleet.reviewed(folder);
        TreeMap<Cell, Answer> answers = new TreeMap<>(EarlierAudit.asNow(report).answers());
        answers.put(PROPOSED, Answer.open(new CheckText("?", Severity.LOW, "")));
        Snapshot.Source source = EarlierAudit.asNow(report).source();

        Since since = since(report, new Snapshot(source, answers, List.of()));

        CellChange change = Objects.requireNonNull(since.byCell().get(PROPOSED));
        assertThat(change.to()).isEqualTo(change.from());
    }

    @Test
    void whatWasDecidedIsHeldAgainstWhatIsProposedNow() {
        Report report = SmallFleet.proposed(folder);

        Since since = since(report, EarlierAudit.of(report));

        assertThat(group(since, EarlierAudit.REGRESSED)).isEqualTo(Group.REGRESSED);
        assertThat(group(since, EarlierAudit.GONE)).isEqualTo(Group.REMOVED);
        assertThat(since.isProposedInPart()).isTrue();
    }

    @Test
    void evidenceThatDoesNotHoldAnyMoreIsAChange() {
        Snapshot then = EarlierAudit.asNow(SmallFleet.reviewed(folder));

        Report after = SmallFleet.overwritten(folder);

        assertThat(after.cells())
                .filteredOn(each -> each.cell().equals(EarlierAudit.REGRESSED))
                .extracting(each -> each.state().standing())
                .containsExactly(Standing.REOPENED);
        assertThat(group(since(after, then), EarlierAudit.REGRESSED))
                .isEqualTo(Group.EVIDENCE_CHANGED);
    }

    @Test
    void aReportOfOneServiceTellsWhatChangedThere() {
        Report fleet = SmallFleet.reviewed(folder);
        Report report = fleet.comparedWith(EarlierAudit.of(fleet)).about("shop");
        Since since = Objects.requireNonNull(report.since());

        assertThat(since.changes())
                .extracting(CellChange::cell)
                .containsExactlyInAnyOrder(EarlierAudit.REGRESSED, EarlierAudit.FIXED);
        assertThat(since.services()).isEmpty();
    }
}
