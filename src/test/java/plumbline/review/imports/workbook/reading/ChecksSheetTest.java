package plumbline.review.imports.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static plumbline.review.imports.workbook.ChecksColumn.CHECK;
import static plumbline.review.imports.workbook.ChecksColumn.RESULT;
import static plumbline.review.imports.workbook.ChecksColumn.ROW_ID;
import static plumbline.review.imports.workbook.ChecksColumn.SERVICE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.imports.workbook.CheckBook;
import plumbline.review.imports.workbook.sheet.WorkbookFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sheet of the checks and its columns, wherever people put them.
final class ChecksSheetTest {

    @TempDir private Path folder;

    private List<EditedRow> rows(CheckBook book) {
        Path file = book.write(folder.resolve("checks.xlsx"));
        List<EditedRow> rows = new ArrayList<>();
        try (WorkbookFile opened = WorkbookFile.open(file)) {
            ChecksSheet.of(opened).read(opened, rows::add);
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void columnsAreFoundByTheirNamesInEachLanguage(String language) {
        CheckBook book =
                new CheckBook(Words.of(Locale.of(language)))
                        .row("a:b", "lock-timeout", RESULT, "FAIL")
                        .turned()
                        .below(3)
                        .called("Copy of it");

        assertThat(rows(book))
                .singleElement()
                .satisfies(each -> assertThat(each.text(RESULT)).isEqualTo("FAIL"))
                .satisfies(each -> assertThat(each.findBase()).isPresent())
                .satisfies(each -> assertThat(each.reference()).isEqualTo("Copy of it!5"))
                .satisfies(
                        each ->
                                assertThat(each.findId().orElseThrow().cell().service())
                                        .isEqualTo("a:b"));
    }

    @Test
    void whatPeopleAddedIsKnownByItsHeader() {
        CheckBook book =
                CheckBook.english()
                        .row("shop", "lock-timeout")
                        .extra("Jira", "SHOP-1\nSHOP-2")
                        .extra("Blank", " ");

        assertThat(rows(book).getFirst().extras()).containsExactly("Jira: SHOP-1 SHOP-2");
    }

    @Test
    void aWorkbookWithoutChecksIsRefused() {
        CheckBook book =
                CheckBook.english().row("shop", "lock-timeout").without(ROW_ID, SERVICE, CHECK);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> rows(book))
                .satisfies(
                        each ->
                                assertThat(each.kind())
                                        .isEqualTo(ProblemKind.WORKBOOK_WITHOUT_CHECKS));
    }
}
