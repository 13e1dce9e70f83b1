package plumbline.review.imports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.review.decision.Cell;

/// The hidden names of rows.
final class RowIdTest {

    @ParameterizedTest
    @CsvSource({"shop", "shop (2)", "a:b:c", "::"})
    void aServiceMayHoldColons(String service) {
        RowId id = new RowId(new Cell(service, "lock-timeout"), "5f1c");

        assertThat(RowId.find(" " + id + "\n")).contains(id);
        assertThat(id).hasToString("PL1:" + service + ":lock-timeout:5f1c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PL1:shop:lock-timeout", "PL2:shop:a:5f", "PL1:shop:a:xyz", "PL1::a:5f"})
    void anythingElseIsNone(String text) {
        assertThat(RowId.find(text)).isEmpty();
    }

    @Test
    void theIdsOfColumnsAreThoseOfTheirWords() {
        assertThat(ChecksColumn.SEVERITY_OVERRIDE.id()).isEqualTo("severity-override");
        assertThat(ChecksColumn.open()).doesNotContainAnyElementsOf(ChecksColumn.locked());
    }
}
