package plumbline.gui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.Saving;
import plumbline.gui.reporting.Purpose;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.review.deed.Decide;
import plumbline.review.imports.workbook.merging.Taking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class ReturnViewModelTest {

    private static final int RESULT = 5;
    private static final int REASON = 6;

    @TempDir Path home;
    private final List<String> told = new ArrayList<>();
    private ReportsFixture fixture;
    private ReturnViewModel model;
    private AuditRow first;
    private Path workbook;

    @BeforeEach
    void export() throws IOException {
        fixture = new ReportsFixture(home).open();
        model =
                new ReturnViewModel(
                        fixture.audit(),
                        fixture,
                        new ImmediateTaskRunner(),
                        told::add,
                        fixture.words());
        first = fixture.audit().rows().getFirst();
        workbook = Files.createDirectory(home.resolve("out")).resolve("copy.xlsx");
        fixture.choose(workbook);
        fixture.model().change(before -> before.with(Purpose.WORKING_COPY));
        fixture.export().export();
    }

    /// What somebody types into the first row of checks.
    private void edit(String result, String reason) throws IOException {
        byte[] bytes = Files.readAllBytes(workbook);
        try (InputStream in = new ByteArrayInputStream(bytes);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(workbook)) {
            Sheet checks = book.getSheet("Checks");
            assertThat(checks.getRow(0).getCell(RESULT).getStringCellValue()).isEqualTo("Result");
            set(checks.getRow(1), RESULT, result);
            set(checks.getRow(1), REASON, reason);
            book.write(out);
        }
    }

    private static void set(Row row, int column, String text) {
        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    }

    private Found found() {
        return Objects.requireNonNull(model.foundProperty().get());
    }

    @Test
    void whatNobodyEditedChangesNothing() {
        model.choose();

        assertThat(found().taken()).isZero();
        assertThat(found().brought().merge().changes()).isEmpty();
    }

    @Test
    void whatWasEditedIsSeenBeforeItIsTakenOver() throws IOException {
        edit("FAIL", "the table is busy");

        model.choose();

        assertThat(found().taken()).isEqualTo(2);
        assertThat(first.state().result()).isNull();
    }

    @Test
    void itIsTakenOverAsOneStepThatCanBeUndone() throws IOException {
        edit("FAIL", "the table is busy");
        model.choose();

        model.apply();

        assertThat(fixture.audit().savingProperty().get()).isInstanceOf(Saving.Done.class);
        assertThat(first.state().findStatus()).contains(Status.FAIL);
        assertThat(first.state().reason()).isEqualTo("the table is busy");
        assertThat(model.foundProperty().get()).isNull();
        assertThat(told)
                .containsExactly(
                        "2 cells of copy.xlsx taken over, as one step that can be undone.");
        fixture.audit().undo();
        assertThat(first.state().result()).isNull();
    }

    @Test
    void aConflictStaysOpenUntilSomebodyTakesASide() throws IOException {
        edit("FAIL", "");
        fixture.audit().perform(Decide.one(first.cell(), Status.PARTIAL, ""));

        model.choose();
        assertThat(found().conflicts()).isEqualTo(1);
        assertThat(found().taken()).isZero();

        model.take(Taking.THEIRS);
        assertThat(found().taken()).isEqualTo(1);
        model.apply();
        assertThat(first.state().findStatus()).contains(Status.FAIL);
    }

    @Test
    void aWorkbookThatChangedMeanwhileIsNotTakenOver() throws IOException {
        edit("FAIL", "the table is busy");
        model.choose();
        edit("PASS", "");

        model.apply();

        assertThat(fixture.audit().savingProperty().get()).isInstanceOf(Saving.Failed.class);
        assertThat(first.state().result()).isNull();
    }
}
