package plumbline.gui.imports.flow;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.gui.imports.flow.ImportsFixture.ORDERS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.deed.Decide;
import plumbline.review.imports.applying.FindingOffer.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

final class ApplyingTest {

    private static final String ISSUES =
            """

            ## Issues

            | Severity | Issue |
            |---|---|
            | HIGH | Timeout of locks is missing |
            | HIGH | Nobody waters the plants |
            """;

    @TempDir Path home;
    private ImportsFixture person;

    @BeforeEach
    void open() {
        person = new ImportsFixture(home);
    }

    @Test
    void claimsAreHeldAgainstTheRowsAndAnchoredWhereOnePlaceFits() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.RECONCILE);

        assertThat(person.model().reconciling().lines())
                .filteredOn(ClaimLine::disagrees)
                .extracting(each -> each.line().number())
                .contains(5);
        assertThat(person.model().reconciling().lines().getFirst().quote()).contains("90% (9/10)");
        assertThat(person.model().reconciling().evidenceProperty().get().found()).isEqualTo(2);
    }

    @Test
    void resultsComeInUnconfirmedAsOneStepThatCanBeUndone() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.APPLY);
        assertThat(person.model().previewProperty().get().results()).isEqualTo(3);
        assertThat(person.decisions()).isEmpty();

        person.model().next();

        assertThat(person.orders().state().findStatus()).contains(Status.FAIL);
        assertThat(person.orders().state().isReviewed()).isFalse();
        assertThat(person.orders().state().evidence()).hasSize(1);
        assertThat(person.model().documents()).isEmpty();
        assertThat(person.model().stepProperty().get()).isEqualTo(Step.READ);
        assertThat(person.model().hintProperty().get()).contains("with 3 results");
        person.audit().audit().undo();
        assertThat(person.orders().state().result()).isNull();
        assertThat(person.decisions()).isEmpty();
    }

    @Test
    void theyCountAtOnceWhereAPersonMakesThemTheirOwn() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.APPLY);

        person.model().originProperty().set(Decision.Origin.PERSON);
        person.model().next();

        assertThat(person.orders().state().isReviewed()).isTrue();
    }

    @Test
    void whatNobodyWantsAsANoteIsNone() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.RECONCILE);
        person.model().reconciling().lines().stream()
                .filter(ClaimLine::disagrees)
                .forEach(ClaimLine::turn);
        person.goTo(Step.APPLY);
        person.model().next();

        assertThat(person.decisions().values())
                .filteredOn(Decision.Text.class::isInstance)
                .noneMatch(each -> each.toString().contains("CLAIM_"));
    }

    @Test
    void theSameDocumentAgainChangesNothingAndSaysSo() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.APPLY);
        person.model().next();
        Map<Object, Decision> before = person.decisions();

        person.bring(ORDERS);
        assertThat(person.model().there()).hasSize(1);
        person.goTo(Step.APPLY);

        assertThat(person.model().previewProperty().get().changes()).isEmpty();
        assertThat(person.model().canGoOnProperty().get()).isFalse();
        assertThat(person.decisions()).isEqualTo(before);
    }

    @Test
    void whatIsDecidedStaysAndTheDocumentIsANoteBesideIt() throws IOException {
        person.audit().audit().perform(Decide.one(AuditFixture.ORDERS, Status.PASS, "looked"));
        person.bring(ORDERS);
        person.goTo(Step.APPLY);
        assertThat(person.model().previewProperty().get().beside()).isEqualTo(1);

        person.model().next();

        assertThat(person.orders().state().findStatus()).contains(Status.PASS);
    }

    @Test
    void rowsWithoutAnIssueBecomeFindingsWhereSomebodyWantsThemAndAreGoneWithOneUndo()
            throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.RECONCILE);
        FindingChoice findings = person.model().reconciling().findings();
        assertThat(findings.faults()).isEqualTo(2);
        assertThat(findings.count(Kind.ROWS)).isEqualTo(2);
        assertThat(findings.wanted(Kind.ROWS)).isZero();

        findings.want(Kind.ROWS, true);
        person.goTo(Step.APPLY);
        assertThat(person.model().previewProperty().get().findings()).isEqualTo(2);
        person.model().next();

        assertThat(person.grouped())
                .extracting(Decision.Grouped::title)
                .containsExactlyInAnyOrder("CONCURRENTLY", "Timeout of locks");
        person.audit().audit().undo();
        assertThat(person.decisions()).isEmpty();
    }

    @Test
    void anIssueOfNoRowIsAFindingOfItsOwnUnlessNobodyWantsIt() throws IOException {
        person.bring(ORDERS + ISSUES);
        person.goTo(Step.RECONCILE);
        FindingChoice findings = person.model().reconciling().findings();
        assertThat(findings.lines().stream().map(FindingLine::offer).toList())
                .filteredOn(each -> each.kind() == Kind.ISSUE)
                .singleElement()
                .satisfies(each -> assertThat(each.says()).isEqualTo("HIGH"));
        person.goTo(Step.APPLY);
        int usual = person.model().previewProperty().get().findings();

        person.model().back();
        findings.want(Kind.ISSUE, false);
        person.goTo(Step.APPLY);

        assertThat(person.model().previewProperty().get().findings()).isEqualTo(usual - 1);
        person.model().next();
        assertThat(person.grouped()).noneMatch(each -> each.cells().isEmpty());
    }

    @Test
    void whatSomebodyChoseOfFindingsStaysWhenTheyComeBack() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.RECONCILE);
        person.model().reconciling().findings().lines().getFirst().turn();

        person.model().back();
        person.goTo(Step.RECONCILE);

        assertThat(person.model().reconciling().findings().wanted(Kind.ROWS)).isEqualTo(1);
    }

    @Test
    void findingsOfADocumentThatIsThereCanBeMadeLater() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.APPLY);
        person.model().next();

        person.bring(ORDERS);
        person.goTo(Step.RECONCILE);
        person.model().reconciling().findings().want(Kind.ROWS, true);
        person.goTo(Step.APPLY);
        person.model().next();

        assertThat(person.grouped()).hasSize(2);
    }

    @Test
    void severalDocumentsAreOneStep() throws IOException {
        person.bring(
                ORDERS, ORDERS.replace("order-service", "billing").replace("| FAIL", "| PARTIAL"));
        person.goTo(Step.APPLY);
        person.model().next();

        assertThat(person.audit().row(AuditFixture.BILLING).state().findStatus())
                .contains(Status.PARTIAL);
        person.audit().audit().undo();
        assertThat(person.decisions()).isEmpty();
    }

    @Test
    void oneOfSeveralPlacesIsTheOneThatAPersonChose() throws IOException {
        Path other = home.resolve("orders/old");
        Files.createDirectories(other);
        Files.writeString(other.resolve("V1__make.sql"), "CREATE TABLE other (id bigint);\n");
        person.bring(ORDERS);
        person.goTo(Step.RECONCILE);
        Question place = person.model().reconciling().places().getFirst();
        assertThat(person.model().reconciling().evidenceProperty().get().several()).isEqualTo(1);

        person.model().choose(place, place.answers().get(2));
        assertThat(person.model().reconciling().evidenceProperty().get().several()).isZero();
        person.model().choose(place, place.answers().get(1));
        assertThat(person.model().reconciling().evidenceProperty().get().found()).isEqualTo(2);

        person.model().choose(place, place.answers().getFirst());
        assertThat(person.model().reconciling().evidenceProperty().get().several()).isEqualTo(1);
    }

    @Test
    void aDocumentThatChangedMeanwhileIsNotTakenOver() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.APPLY);
        person.write("paper-0.md", ORDERS + "more");

        person.model().next();

        assertThat(person.audit().problems()).hasSize(1);
        assertThat(person.decisions()).isEmpty();
        assertThat(person.model().stepProperty().get()).isEqualTo(Step.APPLY);
    }

    @Test
    void cellsAreThoseOfTheOpenAudit() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.APPLY);

        assertThat(person.model().previewProperty().get().unlisted()).isEqualTo(1);
        assertThat(person.model().previewProperty().get().changes())
                .extracting(each -> each.place().findCell().map(Cell::service).orElse(""))
                .containsOnly("orders", "");
    }
}
