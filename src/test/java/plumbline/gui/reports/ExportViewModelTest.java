package plumbline.gui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.drawing.gallery.Motif;
import plumbline.gui.reporting.Outcome;
import plumbline.gui.reporting.Purpose;
import plumbline.gui.reporting.ReportFiles;
import plumbline.gui.reporting.Target;
import plumbline.problem.ProblemKind;
import plumbline.report.dossier.Verification;
import plumbline.report.dossier.Verifier;
import plumbline.report.markdown.style.Style;
import plumbline.report.output.ReportKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

final class ExportViewModelTest {

    @TempDir Path home;
    private ReportsFixture fixture;
    private Path out;

    @BeforeEach
    void open() throws IOException {
        fixture = new ReportsFixture(home).open();
        out = Files.createDirectory(home.resolve("out"));
    }

    private Outcome export(Path to) {
        fixture.choose(to);
        fixture.export().export();
        return fixture.export().outcomeProperty().get();
    }

    @ParameterizedTest
    @CsvSource({
        "AUDIT_REPORT, MD, fleet-report.md",
        "AUDIT_REPORT, HTML, fleet-report.html",
        "WORKING_COPY, XLSX, fleet-working-copy.xlsx",
        "MACHINE, SARIF_GITHUB, fleet-report.sarif",
        "MACHINE, JUNIT, fleet-report.xml",
        "MACHINE, OSCAL, fleet-report.json",
        "SEALED_DOSSIER, DOSSIER, fleet-dossier.zip"
    })
    void aReportIsWrittenUnderANameThatSaysWhatItIs(Purpose purpose, ReportKind kind, String name) {
        fixture.model().change(before -> before.with(purpose).with(kind));

        Path file = out.resolve("a");
        assertThat(export(file)).isEqualTo(new Outcome.Written(file));

        assertThat(file).isNotEmptyFile();
        assertThat(out).isDirectoryNotContaining("glob:**.tmp");
        assertThat(fixture.offered()).containsExactly(name);
        assertThat(fixture.opened()).containsExactly(file);
    }

    @Test
    void picturesThatAreWantedStandInAPageOrBesideADocument() {
        Set<Motif> wanted = EnumSet.of(Motif.TIMELINE, Motif.SCHEMA);
        fixture.model().change(before -> before.with(ReportKind.HTML).drawing(wanted));
        export(out.resolve("a.html"));
        assertThat(out.resolve("a.html")).content().contains("id=\"pictures\"", "timeline-clip");
        assertThat(out).isDirectoryNotContaining("glob:**.svg");

        fixture.model().change(before -> before.with(ReportKind.MD).with(Style.FLEET));
        export(out.resolve("a.md"));
        assertThat(out.resolve("a.md")).content().contains("](a-timeline.svg)");
        assertThat(out.resolve("a-timeline.svg")).content().startsWith("<svg");

        fixture.model().change(before -> before.with(Style.COMPLETE));
        assertThat(fixture.model().formProperty().get().drawn(2)).isEmpty();
        fixture.model().change(before -> before.with(Purpose.MACHINE));
        assertThat(fixture.model().formProperty().get().drawn(1)).isEmpty();
    }

    @Test
    void nothingIsOpenedWhereNobodyWantsIt() {
        fixture.model().openWritten(false);

        export(out.resolve("a.md"));

        assertThat(fixture.opened()).isEmpty();
    }

    @Test
    void nothingHappensWhereNobodyChoosesAPlace() {
        fixture.export().export();

        assertThat(fixture.export().outcomeProperty().get()).isEqualTo(new Outcome.Nothing());
    }

    @Test
    void nothingIsEverWrittenIntoFoldersThatAreAudited() {
        Path inside = fixture.folder().resolve("report.md");

        assertThat(export(inside))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why()).contains("which is audited"));

        assertThat(inside).doesNotExist();
    }

    @Test
    void noReportTakesThePlaceOfAFolder() {
        assertThat(export(out)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aReportThatCannotBeWrittenIsKeptAndGoesElsewhere() throws IOException {
        ReportFiles files = new ReportFiles(fixture.model().gatherer(), home, fixture.words());
        Path made = Files.writeString(home.resolve("made.md"), "# whole");
        Target gone = new Target(Path.of("/dev/full"), List.of(), fixture.words());

        Outcome first = files.place(made, gone);

        assertThat(first)
                .isInstanceOfSatisfying(
                        Outcome.Kept.class,
                        kept ->
                                assertThat(kept.problem().kind())
                                        .isEqualTo(ProblemKind.REPORT_NOT_WRITTEN));
        fixture.choose(out.resolve("b.md"));
        fixture.export().writeElsewhere((Outcome.Kept) first);
        assertThat(out.resolve("b.md")).hasContent("# whole");
        assertThat(made).doesNotExist();
    }

    @Test
    void servicesGetADocumentEachAndReplaceNothingUnasked() throws IOException {
        fixture.model().change(before -> before.with(Style.COMPLETE));
        Path there = Files.writeString(out.resolve("shop.md"), "mine");

        Outcome asked = export(out);

        assertThat(asked).isEqualTo(new Outcome.WouldReplace(out, List.of(there)));
        assertThat(there).hasContent("mine");
        assertThat(out.resolve("stock.md")).doesNotExist();

        fixture.export().replace((Outcome.WouldReplace) asked);
        assertThat(there).content().contains("shop");
        assertThat(out.resolve("stock.md")).exists();
    }

    @Test
    void aDossierIsSealedWithAKeyThatIsKept() throws IOException {
        fixture.model().change(before -> before.with(Purpose.SEALED_DOSSIER));

        export(out.resolve("one.zip"));
        export(out.resolve("two.zip"));

        assertThat(home.resolve("key.pem")).exists();
        assertThat(out.resolve("one.zip")).hasSameBinaryContentAs(out.resolve("two.zip"));
        assertThat(new Verifier().verify(out.resolve("one.zip")))
                .isInstanceOfSatisfying(
                        Verification.Read.class, read -> assertThat(read.isWhole()).isTrue());
    }

    @Test
    void markdownIsCopiedWhateverTheFormat() {
        fixture.model().change(before -> before.with(Purpose.WORKING_COPY));
        List<String> clipboard = new ArrayList<>();

        fixture.export().copyMarkdown(clipboard::add);

        assertThat(clipboard).singleElement().asString().startsWith("# ").contains("stock");
    }
}
