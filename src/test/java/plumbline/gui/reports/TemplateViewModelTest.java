package plumbline.gui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.reporting.Outcome;
import plumbline.gui.reporting.Page;
import plumbline.gui.reporting.Preflight;
import plumbline.gui.reporting.Purpose;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.preferences.TemplateProfile;
import plumbline.report.excel.template.ClientTemplate;
import plumbline.report.excel.template.TemplateColumn;
import plumbline.report.excel.template.TemplateMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

final class TemplateViewModelTest {

    @TempDir private Path home;
    private ReportsFixture person;
    private TemplateViewModel model;
    private Path template;

    @BeforeEach
    void open() throws IOException {
        person = new ReportsFixture(home).open();
        model =
                new TemplateViewModel(
                        person.model(),
                        person.workspace().preferences(),
                        person,
                        new ImmediateTaskRunner(),
                        person.words());
        template = ClientTemplate.table(home);
        person.model().watch(true);
        person.model().change(before -> before.with(Purpose.CLIENT_TEMPLATE));
    }

    private void choose(Path file) {
        person.choose(file);
        model.choose();
    }

    private TemplateColumn column(String header) {
        return model.columns().stream()
                .filter(each -> each.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeAWorkbookIsChosenNothingIsShownOrWritten() {
        assertThat(person.model().previewProperty().get().pages()).isEmpty();
        assertThat(person.model().previewProperty().get().checks()).isNotEmpty();
        assertThat(person.export().canExport()).isFalse();
        person.export().export();
        assertThat(person.offered()).isEmpty();
    }

    @Test
    void columnsAreProposedAndThePreviewShowsTheFilledSheetFirst() {
        choose(template);

        assertThat(model.use().map().columns()).containsEntry("Status", "result");
        Page first = person.model().previewProperty().get().pages().getFirst();
        assertThat(first.title()).isEqualTo("Controls");
        assertThat(((Page.Rows) first).sheet().lines().get(2).cells()).contains("shop");
        assertThat(person.model().previewProperty().get().checks())
                .extracting(Preflight::text)
                .anyMatch(each -> each.contains("no.such.thing"));
    }

    @Test
    void whatBelongsIntoAColumnIsChangedAndTheReportIsWrittenIntoACopy() throws IOException {
        byte[] before = Files.readAllBytes(template);
        choose(template);
        model.put(column("Remarks"), "title");
        model.put(column("Due date"), "");
        person.choose(home.resolve("out.xlsx"));

        person.export().export();

        assertThat(person.export().outcomeProperty().get())
                .isEqualTo(new Outcome.Written(home.resolve("out.xlsx")));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(home.resolve("out.xlsx")))) {
            XSSFSheet sheet = book.getSheet("Controls");
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isNotEmpty();
            assertThat(sheet.getRow(3).getCell(4).toString()).isEmpty();
        }
        assertThat(Files.readAllBytes(template)).isEqualTo(before);
    }

    @Test
    void theTemplateItselfIsNeverWrittenOver() throws IOException {
        byte[] before = Files.readAllBytes(template);
        choose(template);

        person.export().export();

        assertThat(person.export().outcomeProperty().get()).isInstanceOf(Outcome.Refused.class);
        assertThat(Files.readAllBytes(template)).isEqualTo(before);
    }

    @Test
    void whatIsKeptUnderANameIsTakenForTheNextWorkbookThatFits() throws IOException {
        choose(template);
        model.put(column("Remarks"), "title");
        model.keep(" ACME ");
        TemplateMap kept = model.use().map();

        model.put(column("Remarks"), "");
        choose(Files.copy(template, home.resolve("next.xlsx")));

        assertThat(model.use().map()).isEqualTo(kept);
        assertThat(model.findProfile().map(TemplateProfile::name)).contains("ACME");
        assertThat(person.workspace().preferences().get().templates()).hasSize(1);
        model.forget(model.profiles().getFirst());
        assertThat(person.workspace().preferences().get().templates()).isEmpty();
    }

    @Test
    void anotherRowOrSheetIsProposedAnew() {
        choose(template);

        model.takeSheet("Cover");
        assertThat(model.use().map()).isEqualTo(new TemplateMap("Cover", 1, Map.of()));
        model.takeSheet("Controls");
        model.takeHeader(3);

        assertThat(model.use().map().columns()).hasSize(5);
    }

    @Test
    void whatCannotBeTakenIsSaidAndTheOneBeforeStays() throws IOException {
        choose(template);

        choose(Files.writeString(home.resolve("broken.xlsx"), "no"));

        assertThat(model.failureProperty().get()).contains("broken.xlsx");
        assertThat(model.use().file()).isEqualTo(template);
    }
}
