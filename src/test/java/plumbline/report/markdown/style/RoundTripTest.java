package plumbline.report.markdown.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.report.content.EarlierAudit;
import plumbline.report.content.Extent;
import plumbline.report.content.OldPaper;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.SmallFleet;
import plumbline.report.picture.Drawn;
import plumbline.report.picture.ReportPicture;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.matching.Match;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.MatchedRow;
import plumbline.review.imports.reconciling.Reconciliation;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a report says comes back when it is imported, row by row and number by number.
final class RoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static final CatalogueMatcher MATCHER =
            new CatalogueMatcher(Checks.all().stream().map(each -> each.info()).toList());

    @TempDir Path folder;

    static Reconciliation read(Style style, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new MarkdownReport(style, Extent.ALL, Words.english()).write(report, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        return Reconciliation.of(
                new ReportFile(Path.of("x.md"), "x.md", text, ""), null, MATCHER, TODAY);
    }

    private static void comesBack(Report report, Style style) {
        Reconciliation read = read(style, report);
        Map<String, ReportedCell> cells =
                report.cells()
                        .collect(Collectors.toMap(each -> each.check().id(), Function.identity()));

        assertThat(read.service()).isEqualTo(report.services().getFirst().name());
        assertThat(read.rows()).allMatch(each -> each.match().kind() == Match.Kind.EXACT);
        assertThat(read.rows().stream().map(each -> each.match().check()))
                .containsExactlyInAnyOrderElementsOf(cells.keySet());
        read.rows()
                .forEach(
                        each ->
                                isRow(
                                        each,
                                        Objects.requireNonNull(cells.get(each.match().check())),
                                        style));
        assertThat(read.counted().tally()).isEqualTo(report.shown().fleet().tally());
        assertThat(flags(read)).isEmpty();
    }

    private static void isRow(MatchedRow read, ReportedCell cell, Style style) {
        String evidence = read.row().evidence();

        assertThat(read.row().verdict().status()).as(cell.check().id()).hasValue(status(cell));
        assertThat(evidence).as(cell.check().id()).startsWith(cell.reason());
        boolean alone = style == Style.COMPLETE && status(cell) != Status.NOT_APPLICABLE;
        if (alone && !cell.reason().isEmpty()) {
            assertThat(evidence).isEqualTo(cell.reason());
        }
    }

    private static Status status(ReportedCell cell) {
        return cell.shown().findStatus().orElseThrow();
    }

    private static List<String> flags(Reconciliation read) {
        return read.flags().stream()
                .map(each -> each.line() + " " + each.code() + " " + each.message())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FLEET")
    void proposalsComeBack(Style style) {
        Report report = SmallFleet.proposed(folder);

        comesBack(report.about("shop"), style);
        comesBack(report.about("stock"), style);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FLEET")
    void decisionsComeBackWithHostileReasons(Style style) {
        Report report = SmallFleet.reviewed(folder);

        comesBack(report.about("shop"), style);
        comesBack(report.about("stock"), style);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FLEET")
    void whatOthersSaidBeforeIsNoRow(Style style) {
        Report now = SmallFleet.reviewed(folder.resolve("fleet"));
        Report report = now.comparedWith(EarlierAudit.of(now)).with(OldPaper.in(folder));

        comesBack(report.about("shop"), style);
        comesBack(report.about("stock"), style);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormulaFitsTheRows(Formula formula) {
        Report report = Reports.by(formula, SmallFleet.reviewed(folder).about("shop"));

        for (Style style : List.of(Style.COMPLETE, Style.FILES, Style.SECTIONS, Style.NUMBERED)) {
            comesBack(report, style);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FLEET")
    void whatLostItsEvidenceIsOpen(Style style) {
        Report report = Reports.withoutEvidence(SmallFleet.reviewed(folder).about("shop"));

        Reconciliation read = read(style, report);

        assertThat(read.counted().tally()).isEqualTo(report.shown().fleet().tally());
        assertThat(read.counted().tally().open()).isEqualTo(1);
        assertThat(read.audit().text()).contains("OPEN (was FAIL; its evidence changed)");
        assertThat(flags(read)).isEmpty();
    }

    @Test
    void linksToPicturesChangeNothingOfIt() throws IOException {
        Report report = SmallFleet.reviewed(folder).about("stock");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportPicture picture =
                new ReportPicture("x-timeline.svg", "Timeline of stock", "", "", Drawn.NO_POINTS);
        new MarkdownReport(Style.COMPLETE, Extent.ALL, Words.english(), List.of(picture))
                .write(report, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith("![Timeline of stock](x-timeline.svg)\n");

        Reconciliation with =
                Reconciliation.of(
                        new ReportFile(Path.of("x.md"), "x.md", text, ""), null, MATCHER, TODAY);

        assertThat(with.rows()).hasSameSizeAs(read(Style.COMPLETE, report).rows());
        assertThat(with.flags()).hasSameSizeAs(read(Style.COMPLETE, report).flags());
    }
}
