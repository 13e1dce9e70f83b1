package plumbline.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.anchor.Freshness;
import plumbline.review.compare.Basis;
import plumbline.review.score.Formula;
import plumbline.review.score.Tally;

import java.nio.file.Path;
import java.util.Set;

/// A report tells what people decided, shows what is proposed where they did not, and counts only
/// the former.
final class GatheringTest {

    @TempDir Path folder;

    private static ReportedCell cell(Report report, String service, String check) {
        return report.cells()
                .filter(each -> each.cell().service().equals(service))
                .filter(each -> each.cell().check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereNobodyDecidedEverythingIsProposedAndNothingCounts() {
        Report report = SmallFleet.proposed(folder);

        assertThat(report.services())
                .extracting(ReportedService::name)
                .containsExactly("shop", "stock");
        assertThat(report.cells()).allMatch(ReportedCell::isProposed);
        assertThat(report.unreviewed()).isEqualTo(report.cells().count());
        Tally confirmed = report.confirmed().fleet().tally();
        assertThat(confirmed.open()).isEqualTo(confirmed.total());
        assertThat(report.shown().fleet().tally().open()).isZero();
        assertThat(report.isDraft()).isTrue();
        assertThat(report.failsAt(Severity.HIGH)).isTrue();
    }

    @Test
    void theReasonAndEvidenceOfAProposalAreShown() {
        ReportedCell cell = cell(SmallFleet.proposed(folder), "shop", "index-concurrently");

        assertThat(cell.status()).isEqualTo(Status.FAIL);
        assertThat(cell.reason()).isNotBlank();
        assertThat(cell.evidence().getFirst().place())
                .hasToString("shop/src/main/resources/db/migration/V2__Index_orders.sql:1");
        assertThat(cell.evidence().getFirst().proposed()).isTrue();
        assertThat(cell.signature()).isNull();
    }

    @Test
    void whatPeopleDecidedStandsInFrontOfTheProposal() {
        Report report = SmallFleet.reviewed(folder);
        ReportedCell cell = cell(report, "shop", "index-concurrently");

        assertThat(cell.basis()).isEqualTo(Basis.DECIDED);
        assertThat(cell.reason()).isEqualTo("the table is busy at noon");
        assertThat(cell.isReviewed()).isTrue();
        assertThat(cell.evidence()).hasSize(1);
        assertThat(cell.evidence().getFirst().freshness()).isEqualTo(Freshness.FRESH);
        assertThat(cell.signature()).extracting(ReportedCell.Signature::who).isEqualTo("Ada");
        assertThat(report.confirmed().fleet().tally())
                .extracting(Tally::pass, Tally::partial, Tally::fail, Tally::notApplicable)
                .containsExactly(1, 1, 1, 1);
    }

    @Test
    void whatWasImportedIsShownAndDoesNotCount() {
        ReportedCell cell = cell(SmallFleet.reviewed(folder), "stock", "descriptive-name");

        assertThat(cell.basis()).isEqualTo(Basis.IMPORTED);
        assertThat(cell.status()).isEqualTo(Status.PARTIAL);
        assertThat(cell.isReviewed()).isFalse();
    }

    @Test
    void servicesOfOneNameAreToldApart(@TempDir Path other) {
        Report report = SmallFleet.together(folder, other);

        assertThat(report.services())
                .extracting(ReportedService::name)
                .containsExactly("shop", "stock", "shop (2)", "stock (2)");
        assertThat(cell(report, "shop (2)", "index-concurrently").status()).isEqualTo(Status.FAIL);
    }

    @Test
    void peopleAndAssumptionsAreNamed() {
        Report report = SmallFleet.reviewed(folder);

        assertThat(report.imprint().auditors()).containsExactly("Ada");
        assertThat(report.imprint().reviewers()).containsExactly("Ada");
        assertThat(report.assumptions()).hasSize(1);
        assertThat(cell(report, "stock", "drop-table").notes())
                .containsExactly("asked the team; | waiting");
    }

    @Test
    void aReportCanBeAboutOneServiceOnly() {
        Report report = SmallFleet.reviewed(folder);
        Report shop = report.about("shop");

        assertThat(shop.services()).containsExactly(report.services().getFirst());
        assertThat(shop.findings().findings())
                .allSatisfy(each -> assertThat(each.services()).containsExactly("shop"));
        assertThat(shop.findings().undecided())
                .extracting(each -> each.cell().service())
                .containsOnly("shop");
        assertThat(shop.assumptions()).isEmpty();
        assertThat(report.about("stock").assumptions()).hasSize(1);
        assertThat(shop.confirmed().fleet()).isEqualTo(report.confirmed().service("shop"));
    }

    @Test
    void aboutAllOfItsServicesItTellsWhatItToldBefore() {
        Report report = SmallFleet.reviewed(folder);

        Report all = report.about(Set.of("shop", "stock"));

        assertThat(all.services()).isEqualTo(report.services());
        assertThat(all.findings()).isEqualTo(report.findings());
        assertThat(all.assumptions()).isEqualTo(report.assumptions());
    }

    @Test
    void byAnotherFormulaOnlyTheScoresAreOthers() {
        Report report = SmallFleet.reviewed(folder);

        Report lenient = report.by(Formula.LENIENT);

        assertThat(lenient.formula()).isEqualTo(Formula.LENIENT);
        assertThat(lenient.shown()).isNotEqualTo(report.shown());
        assertThat(lenient.by(Formula.STRICT)).isEqualTo(report);
    }
}
