package plumbline.gui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.check.Status;
import plumbline.drawing.gallery.Motif;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.reporting.Page;
import plumbline.gui.reporting.Preflight;
import plumbline.gui.reporting.Preview;
import plumbline.gui.reporting.Purpose;
import plumbline.gui.reporting.ReportForm;
import plumbline.gui.reporting.ReportLanguage;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.preferences.ReportChoice;
import plumbline.report.content.Extent;
import plumbline.report.markdown.style.Style;
import plumbline.report.output.ReportKind;
import plumbline.review.deed.Decide;
import plumbline.review.score.Formula;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

final class ReportsViewModelTest {

    @TempDir Path home;

    private ReportsViewModel watched() {
        ReportsViewModel model = new ReportsFixture(home).open().model();
        model.watch(true);
        return model;
    }

    @Test
    void nothingIsMadeWhileNobodyLooks() {
        ReportsViewModel model = new ReportsFixture(home).open().model();

        assertThat(model.services()).containsExactly("shop", "stock");
        assertThat(model.previewProperty().get()).isEqualTo(Preview.NOTHING);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLIENT_TEMPLATE")
    void everyPurposeHasAPreviewOfEachOfItsKinds(Purpose purpose) {
        ReportsViewModel model = watched();

        for (ReportKind kind : purpose.kinds()) {
            model.change(before -> before.with(purpose).with(kind));
            assertThat(model.failureProperty().get()).isEmpty();
            assertThat(model.previewProperty().get().pages()).isNotEmpty();
        }
    }

    @Test
    void aWorkbookIsShownSheetBySheet() {
        ReportsViewModel model = watched();

        model.change(before -> before.with(Purpose.WORKING_COPY));

        assertThat(model.previewProperty().get().pages())
                .extracting(Page::title)
                .startsWith("Cover", "Summary", "Matrix", "Checks")
                .doesNotContain("_meta", "_lists");
    }

    @Test
    void aStyleOfServicesHasADocumentForEach() {
        ReportsViewModel model = watched();

        model.change(before -> before.with(Style.COMPLETE));

        assertThat(model.previewProperty().get().pages())
                .extracting(Page::title)
                .containsExactly("shop", "stock");
    }

    @Test
    void servicesThatAreLeftOutAreNotTold() {
        ReportsViewModel model = watched();
        model.change(before -> before.with(Style.COMPLETE));

        model.include("shop", false);
        assertThat(model.included()).isEqualTo(1);
        assertThat(model.previewProperty().get().pages()).hasSize(1);

        model.includeAll(false);
        assertThat(model.previewProperty().get()).isEqualTo(Preview.NOTHING);

        model.includeAll(true);
        assertThat(model.previewProperty().get().pages()).hasSize(2);
    }

    @Test
    void whatIsNotReviewedIsToldWithTheFirstOfIt() {
        ReportsFixture fixture = new ReportsFixture(home).open();
        fixture.model().watch(true);

        Preflight first = fixture.model().previewProperty().get().checks().getFirst();

        int all = fixture.audit().rows().size();
        assertThat(first.text())
                .isEqualTo(
                        all
                                + " of "
                                + all
                                + " results are not reviewed: the report is marked DRAFT");
        assertThat(first.cell()).isEqualTo(fixture.audit().rows().getFirst().cell());
    }

    @Test
    void aDecisionIsSeenAtOnceWithWhatItStillNeeds() {
        ReportsFixture fixture = new ReportsFixture(home).open();
        fixture.model().watch(true);
        AuditRow row = fixture.audit().rows().getFirst();

        fixture.audit().perform(Decide.one(row.cell(), Status.FAIL, ""));

        List<Preflight> checks = fixture.model().previewProperty().get().checks();
        assertThat(checks)
                .extracting(Preflight::text)
                .contains("One decided result misses evidence, a reason or an owner");
        assertThat(checks.getFirst().text()).startsWith(fixture.audit().rows().size() - 1 + " of");
    }

    @ParameterizedTest
    @CsvSource({"SARIF, 1", "SARIF_GITHUB, 2", "JUNIT, 2", "OSCAL, 2", "JSON, 0"})
    void whatAFormatCannotSayIsListed(ReportKind kind, int losses) {
        ReportsViewModel model = watched();

        model.change(before -> before.with(Purpose.MACHINE).with(kind));

        assertThat(model.previewProperty().get().checks())
                .filteredOn(each -> each.weight() == Preflight.Weight.LOSS)
                .hasSize(losses);
    }

    @Test
    void whatIsChosenIsRemembered() {
        ReportsFixture fixture = new ReportsFixture(home).open();

        fixture.model().change(before -> before.with(ReportKind.HTML).with(ReportLanguage.GERMAN));
        fixture.model().change(before -> before.with(Formula.LENIENT).with(Extent.FINDINGS));
        fixture.model().change(before -> before.drawing(Set.of(Motif.SCHEMA, Motif.TIMELINE)));
        fixture.model().openWritten(false);

        ReportChoice kept = fixture.workspace().preferencesFile().load().preferences().report();
        assertThat(kept)
                .isEqualTo(
                        new ReportChoice(
                                "audit-report",
                                "html",
                                "fleet",
                                "german",
                                "lenient",
                                "timeline,schema",
                                true,
                                false));
    }

    @Test
    void picturesThatAreWantedHaveATabEachAndAreWantedTheNextTimeToo() {
        ReportsFixture fixture = new ReportsFixture(home).open();
        fixture.model().watch(true);

        fixture.model().change(before -> before.drawing(Set.of(Motif.SCHEMA, Motif.TIMELINE)));
        assertThat(fixture.model().previewProperty().get().pages())
                .filteredOn(Page.Drawn.class::isInstance)
                .extracting(Page::title)
                .hasSize(3)
                .anyMatch(each -> each.startsWith("Schema of shop"));
        ReportChoice kept = fixture.workspace().preferencesFile().load().preferences().report();
        assertThat(ReportForm.of(kept, Locale.ENGLISH).pictures())
                .containsExactlyInAnyOrder(Motif.SCHEMA, Motif.TIMELINE);

        fixture.model().change(before -> before.with(Purpose.SEALED_DOSSIER));
        assertThat(fixture.model().previewProperty().get().pages())
                .noneMatch(Page.Drawn.class::isInstance);
    }

    @Test
    void aDocumentLinksToItsPicturesAsItsFileWill() {
        ReportsFixture fixture = new ReportsFixture(home).open();
        fixture.model().watch(true);

        fixture.model()
                .change(
                        before ->
                                before.with(ReportKind.MD)
                                        .with(Style.FLEET)
                                        .drawing(Set.of(Motif.TIMELINE)));

        assertThat(fixture.model().previewProperty().get().pages())
                .filteredOn(Page.Source.class::isInstance)
                .singleElement()
                .extracting(each -> ((Page.Source) each).text().text())
                .asString()
                .contains("](fleet-report-timeline.svg)");
    }

    @Test
    void aPreviewThatNobodyWantsAnyMoreIsCancelledAndNotShown() {
        HeldTaskRunner held = new HeldTaskRunner();
        ReportsFixture fixture = new ReportsFixture(home, held).open();
        fixture.model().watch(true);

        fixture.model().change(before -> before.with(ReportKind.HTML));
        assertThat(held.task(0).isCancelAsked()).isTrue();
        assertThat(fixture.model().busyProperty().get()).isTrue();

        held.perform(0);
        assertThat(fixture.model().previewProperty().get()).isEqualTo(Preview.NOTHING);

        held.perform(1);
        assertThat(fixture.model().previewProperty().get().note()).contains("no browser");
        assertThat(fixture.model().busyProperty().get()).isFalse();
    }
}
