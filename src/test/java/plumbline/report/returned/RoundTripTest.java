package plumbline.report.returned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.catalogue.Checks;
import plumbline.report.content.EarlierAudit;
import plumbline.report.content.Extent;
import plumbline.report.content.OldPaper;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.report.excel.workbook.ExcelReport;
import plumbline.review.imports.workbook.merging.Merging;
import plumbline.review.imports.workbook.merging.Taking;
import plumbline.review.imports.workbook.merging.WorkbookMerge;
import plumbline.review.imports.workbook.reading.StatusWords;
import plumbline.review.imports.workbook.reading.Wording;
import plumbline.review.imports.workbook.sheet.WorkbookFile;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// A workbook that is exported and brought back as it is.
final class RoundTripTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whatNobodyEditedChangesNothing(String language) throws IOException {
        Report report = SmallFleet.reviewed(folder.resolve("fleet"));

        WorkbookMerge merge = merge(export(report, Words.of(Locale.of(language))));

        assertThat(merge.cells()).isEmpty();
        assertThat(merge.notices()).isEmpty();
        assertThat(merge.changes()).isEmpty();
        assertThat(merge.rows()).isEqualTo(2 * Checks.infos().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whatOthersSaidBeforeChangesNothing(String language) throws IOException {
        Report now = SmallFleet.reviewed(folder.resolve("fleet"));
        Report report = now.comparedWith(EarlierAudit.of(now)).with(OldPaper.in(folder));

        WorkbookMerge merge = merge(export(report, Words.of(Locale.of(language))));

        assertThat(merge.cells()).isEmpty();
        assertThat(merge.notices()).isEmpty();
        assertThat(merge.changes()).isEmpty();
    }

    private Path export(Report report, Words words) throws IOException {
        Path file = folder.resolve("shop.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new ExcelReport(words, Extent.ALL).write(report, out);
        }
        return file;
    }

    private WorkbookMerge merge(Path workbook) {
        try (WorkbookFile file = WorkbookFile.open(workbook)) {
            return Merging.of(
                    file,
                    SmallFleet.decisions(folder.resolve("fleet")),
                    Checks.infos(),
                    new Wording(new StatusWords(Map.of())),
                    Taking.UNDECIDED);
        }
    }
}
