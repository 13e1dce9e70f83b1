package plumbline.report.excel.sheet;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import plumbline.report.NotAskedWords;
import plumbline.report.Spelled;
import plumbline.report.TakenOverWords;
import plumbline.report.content.Extent;
import plumbline.report.content.Imprint;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.excel.answer.Standing;
import plumbline.report.excel.book.Book;
import plumbline.report.excel.book.Page;
import plumbline.report.excel.table.SheetName;
import plumbline.words.Words;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The first page: what was audited, how far it has come, who signs it, and what else is in the
/// workbook.
final class CoverSheet {

    private static final int LABEL_WIDTH = 26;
    private static final int TEXT_WIDTH = 70;
    private static final int ROLE_WIDTH = 20;

    /// More would not fit on the page; all of them stand in the summary.
    private static final int MOST_SERVICES = 24;

    private final Words words;
    private final Report report;
    private final Extent extent;

    CoverSheet(Words words, Report report, Extent extent) {
        this.words = words;
        this.report = report;
        this.extent = extent;
    }

    void write(Book book) {
        XSSFSheet sheet = book.sheet(SheetName.COVER);
        sheet.getPrintSetup().setFitHeight((short) 1);
        Page page = new Page(sheet, book.styles(), LABEL_WIDTH, TEXT_WIDTH, ROLE_WIDTH, ROLE_WIDTH);
        page.title(report.imprint().title());
        Standing standing = new Standing(words, report);
        page.badge(standing.badge(), report.isDraft());
        page.sentence(standing.sentence(), 4, 120);
        long leftOut = extent.leftOut(report);
        if (leftOut > 0) {
            page.sentence(words.get("report.excel.left-out", leftOut), 4, 120);
        }
        page.gap();
        facts(page);
        page.gap();
        services(page);
        page.gap();
        contents(page, book);
        page.gap();
        signatures(page);
    }

    private void facts(Page page) {
        Imprint imprint = report.imprint();
        pair(page, "period", period());
        pair(page, "auditors", people(imprint.auditors()));
        pair(page, "reviewers", people(imprint.reviewers()));
        pair(
                page,
                "catalogue",
                words.get(
                        "report.excel.cover.catalogue-is",
                        imprint.catalogue().checks(),
                        imprint.catalogue().version()));
        imprint.catalogue()
                .notAsked()
                .forEach(
                        each ->
                                page.pair(
                                        words.get("report.not-asked"),
                                        NotAskedWords.of(words, each),
                                        TEXT_WIDTH));
        imprint.catalogue()
                .takenOver()
                .forEach(
                        each ->
                                page.pair(
                                        words.get("report.taken-over"),
                                        new TakenOverWords(words).of(each),
                                        TEXT_WIDTH));
        pair(page, "formula", words.get("report.excel.formula." + Spelled.id(report.formula())));
        pair(page, "generated", time(imprint.at()));
        pair(page, "program", imprint.program());
    }

    private void pair(Page page, String what, String text) {
        page.pair(words.get("report.excel.cover." + what), text, TEXT_WIDTH);
    }

    private String people(List<String> people) {
        return people.isEmpty()
                ? words.get("report.excel.cover.nobody")
                : String.join(", ", people);
    }

    /// From the first decision to the last.
    private String period() {
        List<Instant> decided =
                report.cells()
                        .map(ReportedCell::signature)
                        .filter(Objects::nonNull)
                        .map(ReportedCell.Signature::at)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return decided.isEmpty()
                ? words.get("report.excel.cover.nobody")
                : time(decided.getFirst()) + " – " + time(decided.getLast());
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ').replace(":00Z", "")
                + " UTC";
    }

    private void services(Page page) {
        page.heading(words.get("report.excel.cover.services", report.services().size()));
        report.services().stream().limit(MOST_SERVICES).forEach(each -> service(page, each));
        if (report.services().size() > MOST_SERVICES) {
            page.sentence(words.get("report.excel.cover.more"), 4, 120);
        }
    }

    private void service(Page page, ReportedService service) {
        page.pair(
                service.name(),
                service.commit().isEmpty()
                        ? words.get("report.excel.cover.no-commit", service.folder())
                        : words.get(
                                "report.excel.cover.commit", service.folder(), service.commit()),
                TEXT_WIDTH);
    }

    private void contents(Page page, Book book) {
        page.heading(words.get("report.excel.cover.contents"));
        for (SheetName each : SheetName.values()) {
            if (each != SheetName.COVER && !each.isForPrograms() && book.has(each)) {
                page.link(
                        each.title(words),
                        each.cell(words, "A1"),
                        words.get("report.excel.about." + each.id()));
            }
        }
    }

    private void signatures(Page page) {
        page.heading(words.get("report.excel.cover.signatures"));
        page.heads(
                Stream.of("name", "signature", "role", "date")
                        .map(each -> words.get("report.excel.cover." + each))
                        .toArray(String[]::new));
        for (int line = 0; line < 3; line++) {
            page.blanks(4);
        }
    }
}
