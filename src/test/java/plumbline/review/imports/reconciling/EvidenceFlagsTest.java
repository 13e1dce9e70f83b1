package plumbline.review.imports.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.review.imports.document.Sentence;
import plumbline.review.imports.reading.AuditReader;

import java.util.List;

class EvidenceFlagsTest {

    @Test
    void aDocumentWithoutEvidenceIsToldSoOnce() {
        List<Flag> flags =
                flags(
                        """
                        | Check | Status |
                        |---|---|
                        | Names | PASS |
                        | Locks | FAIL |
                        | Timeouts | N/A |
                        """);

        assertThat(flags)
                .containsExactly(
                        Flag.of(
                                FlagCode.EVIDENCE_EMPTY,
                                3,
                                Sentence.of("imports.told.no-evidence-at-all", 2)));
    }

    @Test
    void rowsWithoutEvidenceAreToldWhereOthersHaveSome() {
        List<Flag> flags =
                flags(
                        """
                        | Check | Status | Evidence |
                        |---|---|---|
                        | Names | PASS | a.ts |
                        | Locks | FAIL | None |
                        | Timeouts | PASS | |
                        """);

        assertThat(flags).extracting(Flag::line).containsExactly(4, 5);
    }

    private static List<Flag> flags(String text) {
        return EvidenceFlags.of(AuditReader.read("a.md", text), List.of());
    }
}
