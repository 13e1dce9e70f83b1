package plumbline.review.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldVerdict;

class AuditReaderTest {

    @Test
    void germanColumnsAreKnown() {
        OldAudit audit =
                AuditReader.read(
                        "a.md",
                        """
                        | Prüfpunkt | Ergebnis | Nachweis |
                        |---|---|---|
                        | Sperrzeit | nicht bestanden | a.ts:1 |
                        """);

        assertThat(audit.rows())
                .singleElement()
                .satisfies(each -> assertThat(each.verdict()).isEqualTo(OldVerdict.FAIL))
                .satisfies(each -> assertThat(each.evidence()).isEqualTo("a.ts:1"));
    }
}
