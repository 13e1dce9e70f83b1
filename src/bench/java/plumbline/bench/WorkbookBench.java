package plumbline.bench;

import plumbline.analysis.Certainty;
import plumbline.analysis.FolderReader;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Check;
import plumbline.check.CheckInfo;
import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.progress.Progress;
import plumbline.report.content.Extent;
import plumbline.report.content.Imprint;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedCell.Signature;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedEvidence.Lines;
import plumbline.report.content.ReportedService;
import plumbline.report.excel.workbook.ExcelReport;
import plumbline.review.action.Review;
import plumbline.review.cell.AskedCheck;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Weighed;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.ReviewState;
import plumbline.review.finding.Findings;
import plumbline.review.look.Look;
import plumbline.review.score.Formula;
import plumbline.setting.Surroundings;
import plumbline.words.Words;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Times the writing of a large workbook, with the counting again that belongs to it.
///
/// `java -Xmx150m -cp target/classes:LIBRARIES src/bench/java/plumbline/bench/WorkbookBench.java
/// FOLDER [ROWS] [RUNS]` makes up an audit with so many rows, a third of them decided and every
/// other with evidence, and writes its workbook into the folder. The made-up audit is in the same
/// heap.
public final class WorkbookBench {

    private static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");
    private static final List<Status> STATUSES = List.of(Status.values());

    private int evidence;

    private WorkbookBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Report report = new WorkbookBench().report(folder, rows);
        Path file = folder.resolve("bench.xlsx");
        for (int run = 0; run < runs; run++) {
            long from = System.nanoTime();
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
                new ExcelReport(Words.english(), Extent.ALL).write(report, to);
            }
            System.out.printf(
                    "%,d rows: %.2f s, %.1f MB%n",
                    report.cells().count(),
                    (System.nanoTime() - from) / 1e9,
                    Files.size(file) / 1e6);
        }
    }

    private Report report(Path folder, int rows) {
        List<CheckInfo> checks = Checks.all().stream().map(Check::info).toList();
        ServiceSubject nothing = subject(folder);
        List<ReportedService> services =
                IntStream.range(0, Math.ceilDiv(rows, checks.size()))
                        .mapToObj(each -> service("service-%03d".formatted(each), checks, nothing))
                        .toList();
        List<CellState> shown =
                services.stream()
                        .flatMap(each -> each.cells().stream())
                        .map(ReportedCell::shown)
                        .toList();
        Review review = new Review();
        return new Report(
                Imprint.of("Bench", AT, Profile.USUAL, Formula.STRICT, review),
                services,
                Findings.of(review, shown),
                List.of(),
                List.of(),
                List.of());
    }

    private static ServiceSubject subject(Path folder) {
        return new ServiceSubject(
                Profile.USUAL,
                new FolderReader(List.of()).read(folder, Progress.none()).sources(),
                new ServiceReading(
                        "", "", List.of(), new Surroundings(List.of(), List.of(), List.of())),
                List.of(),
                List.of(),
                List.of());
    }

    private ReportedService service(String name, List<CheckInfo> checks, ServiceSubject subject) {
        return new ReportedService(
                name,
                "fleet",
                "9a2e1b".repeat(6),
                "",
                subject,
                checks.stream().map(each -> cell(new AskedCheck(name, each))).toList());
    }

    private ReportedCell cell(AskedCheck asked) {
        int number = asked.cell().hashCode() & 0xFFFF;
        Status status = STATUSES.get(number % STATUSES.size());
        String reason = "of " + number + " statements some are not what the check asks for";
        Proposal proposal =
                new Proposal(
                        asked.check(),
                        asked.check().severity(),
                        status,
                        Certainty.LIKELY,
                        reason,
                        List.of(),
                        List.of());
        CellState shown = state(asked, Decision.Origin.CONFIRMED_PROPOSAL, proposal);
        boolean decided = number % 3 == 0;
        return new ReportedCell(
                decided ? state(asked, Decision.Origin.PERSON, proposal) : open(asked, proposal),
                shown,
                number % 2 == 0 ? List.of(evidence(asked, status)) : List.of(),
                decided ? new Signature("Ada", AT) : null,
                List.of());
    }

    private static CellState open(AskedCheck asked, Proposal proposal) {
        return new CellState(
                asked,
                null,
                "",
                null,
                Look.of(ReviewState.DRAFT),
                weight(asked),
                List.of(),
                proposal);
    }

    private static CellState state(AskedCheck asked, Decision.Origin origin, Proposal proposal) {
        return new CellState(
                asked,
                new Decision.Result(proposal.status(), origin),
                proposal.reason(),
                null,
                Look.of(ReviewState.DRAFT),
                weight(asked),
                List.of(),
                proposal);
    }

    private static Weighed weight(AskedCheck asked) {
        return new Weighed(asked.check().severity(), Weighed.By.CHECK, "");
    }

    private ReportedEvidence evidence(AskedCheck asked, Status status) {
        evidence++;
        return new ReportedEvidence(
                "E-" + evidence,
                EvidenceItem.Kind.LINES,
                status,
                new Lines(
                        asked.service() + "/migrations/" + evidence + ".sql",
                        12,
                        14,
                        "",
                        "",
                        "",
                        ""),
                "CREATE INDEX orders_" + evidence + " ON orders (note);",
                "",
                AT,
                null,
                "",
                true);
    }
}
