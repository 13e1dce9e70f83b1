package plumbline.review.imports.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.catalogue.Checks;
import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.AuditReader;
import plumbline.review.imports.reading.ReportFile;
import plumbline.words.Words;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Audits in the styles that people write, each with all that is to be found in it.
final class OldAuditsTest {

    private static final List<String> NAMES =
            List.of(
                    "emoji-tables",
                    "section-scores",
                    "status-headings",
                    "issue-list",
                    "service-table",
                    "findings",
                    "underlined-crosses");

    private final CatalogueMatcher matcher = new CatalogueMatcher(Checks.infos());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emoji-tables",
                "section-scores",
                "status-headings",
                "issue-list",
                "service-table",
                "findings",
                "underlined-crosses"
            })
    void everyStyleIsReadAndCountedAgain(String name) throws IOException {
        Path expected = file(name + ".expected.txt");

        assertThat(told(read(name))).isEqualTo(Files.readString(expected).strip());
    }

    @Test
    void everyFlagIsRaisedBySomeAudit() {
        List<Reconciliation> all = NAMES.stream().map(this::read).toList();

        Set<FlagCode> raised =
                Reconciliation.together(all).stream()
                        .flatMap(each -> each.flags().stream())
                        .map(Flag::code)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FlagCode.class)));

        assertThat(raised).isEqualTo(EnumSet.allOf(FlagCode.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "| a |", "```", "# ", "no audit at all", "|||||\n|-|-|\n||"})
    void whatIsNoAuditIsReadAndEmpty(String text) {
        assertThat(AuditReader.read("x.md", text).rows()).isEmpty();
    }

    @Test
    void aHugeTableIsReadInASecond() {
        String rows = "| lock_timeout set | FAIL | none |\n".repeat(2_000);
        String text = "## A\n| Check | Status | Evidence |\n|-|-|-|\n" + rows;

        assertThat(AuditReader.read("x.md", text).rows()).hasSize(2_000);
    }

    private Reconciliation read(String name) {
        ReportFile report = ReportFile.read(file(name + ".md"));
        return Reconciliation.of(report, null, matcher, LocalDate.of(2026, 1, 1));
    }

    private static Path file(String name) {
        try {
            return Path.of(OldAuditsTest.class.getResource("/review/imports/" + name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// One line for each thing that was found.
    private static String told(Reconciliation report) {
        List<String> lines = new ArrayList<>();
        lines.add(total(report));
        report.rows().forEach(each -> lines.add(told(each)));
        report.issues()
                .forEach(
                        each ->
                                lines.add(
                                        "issue %d %s %s %s rows %s fixes %s"
                                                .formatted(
                                                        each.issue().line(),
                                                        each.issue().severity(),
                                                        each.issue().title(),
                                                        each.issue().decided(),
                                                        each.rows().stream()
                                                                .map(OldRow::line)
                                                                .toList(),
                                                        each.fixes().stream()
                                                                .map(OldFix::line)
                                                                .toList())));
        report.audit()
                .fixes()
                .forEach(
                        each ->
                                lines.add(
                                        "fix %d %s %s"
                                                .formatted(
                                                        each.line(),
                                                        each.priority(),
                                                        each.title())));
        report.flags()
                .forEach(
                        each ->
                                lines.add(
                                        "flag %d %s %s"
                                                .formatted(
                                                        each.line(), each.code(), each.message())));
        return String.join("\n", lines);
    }

    private static String total(Reconciliation report) {
        String counted = report.counted().text().in(Words.english());
        return report.audit().style() + " " + report.service() + " " + counted;
    }

    private static String told(MatchedRow matched) {
        OldRow row = matched.row();
        return "row %d %s [%s] %s%s%s → %s %s"
                .formatted(
                        row.line(),
                        row.verdict().title(),
                        row.section(),
                        row.id().isEmpty() ? "" : row.id() + " ",
                        row.title(),
                        row.evidence().isEmpty()
                                ? ""
                                : " (" + row.evidence().replace("\n", " / ") + ")",
                        matched.match().check(),
                        matched.match().kind());
    }
}
