package plumbline.review.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.words.Words;

/// Tables that judge several services have a row for each check and a column for each of them.
final class ServiceMatrixTest {

    private static OldAudit read(String front, String head, String... rows) {
        String rule = head.replaceAll("[^|]+", "---");
        return AuditReader.read(
                "fleet.md",
                "# Audit\n" + front + "\n\n" + head + "\n" + rule + "\n" + String.join("\n", rows));
    }

    @Test
    void everyCellIsARowOfItsService() {
        OldAudit audit =
                read(
                        "",
                        "| Check | Required | order-service | stock\\_service | Notes |",
                        "| Lock timeout | yes | ✅ | ❌ FAIL | everywhere |",
                        "| Naming | yes | Partial | | OK |");

        assertThat(audit.rows())
                .extracting(OldRow::title, OldRow::service, OldRow::verdict, OldRow::evidence)
                .containsExactly(
                        tuple("Lock timeout", "order-service", OldVerdict.PASS, "everywhere"),
                        tuple("Lock timeout", "stock_service", OldVerdict.FAIL, "everywhere"),
                        tuple("Naming", "order-service", OldVerdict.PARTIAL, "OK"));
        assertThat(audit.unclear()).isEmpty();
    }

    @Test
    void namesOfAnotherTableAreServices() {
        String services = "| Service | Team |\n|---|---|\n| Shop | red |\n| stock | blue |";

        OldAudit audit = read(services, "| Check | shop | stock |", "| Naming | PASS | FAIL |");

        assertThat(audit.rows()).hasSize(2);
        assertThat(audit.unclear()).isEmpty();
    }

    @Test
    void columnsThatNothingCallsServicesAreTakenForThemAndToldSo() {
        OldAudit audit = read("", "| Check | shop | stock |", "| Naming | PASS | FAIL |");

        assertThat(audit.rows()).hasSize(2);
        assertThat(audit.unclear())
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.why().in(Words.english()))
                                        .contains("shop, stock are taken"));
    }

    @Test
    void whereTheDocumentIsAboutOneServiceTheyAreOnlyTold() {
        OldAudit audit =
                read("**Service:** shop", "| Check | one | two |", "| Naming | PASS | FAIL |");

        assertThat(audit.rows()).isEmpty();
        assertThat(audit.unclear())
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.why().in(Words.english()))
                                        .contains("one, two may be services"));
        assertThat(audit.notes()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Check | Up | Down |",
                "| Check | Dev | Prod |",
                "| File | shop | stock |",
                "| Check | shop | Notes |",
                "| Check | PG 14 | PG 15 |"
            })
    void otherColumnsAreNoServices(String head) {
        OldAudit audit = read("", head, "| Naming | ✅ | ❌ |");

        assertThat(audit.rows()).isEmpty();
        assertThat(audit.unclear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "✓ P, PASS",
        "(◐ T), PARTIAL",
        "✗ F, FAIL",
        "– N, NOT_APPLICABLE",
        "· O, OPEN",
        "(PASS), PASS",
        "n/a, NOT_APPLICABLE"
    })
    void signsAndLettersAreResults(String cell, OldVerdict verdict) {
        OldAudit audit = judged(cell);

        assertThat(audit.rows().getLast().verdict()).isEqualTo(verdict);
        assertThat(audit.unclear()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"–", "?", "PASS except for indexes"})
    void whatIsNoResultStaysOpenAndIsTold(String cell) {
        OldAudit audit = judged(cell);

        assertThat(audit.rows().getLast().verdict()).isEqualTo(OldVerdict.OPEN);
        assertThat(audit.unclear())
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.why().in(Words.english()))
                                        .contains("“" + cell + "”"));
    }

    private static OldAudit judged(String cell) {
        return read(
                "",
                "| Check | a-service | b-service |",
                "| Naming | PASS | PASS |",
                "| Sizes | PASS | FAIL |",
                "| Locks | PASS | " + cell + " |");
    }
}
