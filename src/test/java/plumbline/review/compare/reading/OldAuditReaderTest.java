package plumbline.review.compare.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.Status;
import plumbline.review.compare.Answer;
import plumbline.review.compare.Basis;
import plumbline.review.compare.Snapshot;
import plumbline.review.decision.Cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

final class OldAuditReaderTest {

    @TempDir private Path folder;

    @Test
    void anAuditWrittenByHandIsASnapshotOfImportedResults() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("ferry.md"),
                        """
                        # Ferry Service Audit
                        - lock_timeout: FAIL (not set)
                        - Descriptive names - PASS
                        """);

        Snapshot snapshot = SnapshotReaders.all().read(file);

        Cell cell = new Cell("ferry-service", "lock-timeout");
        Answer answer = Objects.requireNonNull(snapshot.answers().get(cell));
        assertThat(answer.status()).isEqualTo(Status.FAIL);
        assertThat(answer.basis()).isEqualTo(Basis.IMPORTED);
        assertThat(answer.reason()).isEqualTo("lock_timeout: not set");
        assertThat(snapshot.answers()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "**Auditor:** Kim, Kim,",
        "'', '',",
        "**Date:** 2025-12-30, '', 2025-12-30T00:00:00Z",
        "**Date:** 2025-13-30, '',"
    })
    void nobodyAndNoDayAreSaidWhereItDoesNotSayThem(
            String line, String reviewers, @Nullable Instant date) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("ferry.md"),
                        "# Ferry Service Audit\n%s\n\n- lock_timeout: FAIL (not set)\n"
                                .formatted(line));

        Snapshot.Source source = SnapshotReaders.all().read(file).source();

        assertThat(String.join(",", source.reviewers())).isEqualTo(reviewers);
        assertThat(source.date()).isEqualTo(date);
    }
}
