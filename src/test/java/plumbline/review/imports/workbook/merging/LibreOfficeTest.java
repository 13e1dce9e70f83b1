package plumbline.review.imports.workbook.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.catalogue.Checks;
import plumbline.review.action.Review;
import plumbline.review.imports.workbook.ChecksColumn;
import plumbline.review.imports.workbook.reading.StatusWords;
import plumbline.review.imports.workbook.reading.Wording;
import plumbline.review.imports.workbook.sheet.WorkbookFile;

import java.nio.file.Path;
import java.util.Map;

/// Copies of one German workbook that LibreOffice saved: its first row was exported, with text that
/// looks like formulas and numbers, and its second one edited.
final class LibreOfficeTest {

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.ods"})
    void whatWasEditedIsFoundAndNothingElse(String name) {
        WorkbookMerge merge;
        try (WorkbookFile file = WorkbookFile.open(Path.of("src/test/resources/workbook", name))) {
            merge =
                    Merging.of(
                            file,
                            new Review(),
                            Checks.infos(),
                            new Wording(new StatusWords(Map.of())),
                            Taking.UNDECIDED);
        }

        assertThat(merge.sheet()).isEqualTo("Prüfpunkte");
        assertThat(merge.rows()).isEqualTo(3);
        assertThat(merge.cells())
                .filteredOn(each -> each.outcome() != Outcome.KEPT)
                .extracting(CellMerge::reference, CellMerge::column, CellMerge::theirs)
                .containsExactly(
                        tuple("Prüfpunkte!AC2", ChecksColumn.COMMENT, "Ticket: 12"),
                        tuple("Prüfpunkte!G3", ChecksColumn.RESULT, "FAIL"),
                        tuple("Prüfpunkte!H3", ChecksColumn.REASON, "two  blanks\tand a tab"),
                        tuple("Prüfpunkte!Q3", ChecksColumn.DISPOSITION, "TO_FIX"),
                        tuple("Prüfpunkte!U3", ChecksColumn.REVIEW_BY, "2027-01-31"));
    }
}
