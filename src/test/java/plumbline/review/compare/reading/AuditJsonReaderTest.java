package plumbline.review.compare.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.problem.Problem;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.compare.Answer;
import plumbline.review.compare.Basis;
import plumbline.review.compare.Fact;
import plumbline.review.compare.Flaw;
import plumbline.review.compare.Snapshot;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

final class AuditJsonReaderTest {

    private static final String WHOLE =
            """
            {"formatVersion": 1, "later": {"more": [1]}, "services": [
              {"name": "shop", "root": "fleet/shop", "commit": "c0ffee", "results": [
                {"check": "drop-table", "title": "DROP TABLE", "severity": "HIGH",
                 "proposal": "N/A", "reason": "none", "digest": "d1", "evidence": [
                   {"kind": "code", "file": "fleet/shop/1.sql", "line": 1, "text": "DROP  x"},
                   {"kind": "search", "file": null, "text": "searched 2 files: nothing"}]}]},
              {"name": "shop", "root": "", "results": []}],
             "incidents": [{"part": "lock-timeout", "file": "fleet/shop", "message": "?"}]}
            """;

    @TempDir Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("audit.json"), text);
    }

    private static Snapshot read(Path path) {
        return SnapshotReaders.all().read(path);
    }

    @Test
    void proposalsAreReadWithTheirEvidence() throws IOException {
        Snapshot read = read(write(WHOLE));

        Answer answer = Objects.requireNonNull(read.answers().get(new Cell("shop", "drop-table")));
        assertThat(answer.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(answer.basis()).isEqualTo(Basis.PROPOSED);
        assertThat(answer.severity()).isEqualTo(Severity.HIGH);
        assertThat(answer.check().digest()).isEqualTo("d1");
        assertThat(answer.evidence())
                .containsExactlyInAnyOrder(new Fact("1.sql", "DROP x"), new Fact("", ""));
        assertThat(read.source().commits()).containsEntry("shop", "c0ffee");
        assertThat(read.flaws()).containsExactly(new Flaw.Failed("lock-timeout", "fleet/shop"));
    }

    @ParameterizedTest
    @CsvSource({"reviewed, DECIDED", "unconfirmed, IMPORTED"})
    void whatPeopleDecidedStandsBeforeTheProposal(String standing, Basis basis) throws IOException {
        String decided =
                WHOLE.replace(
                        "\"evidence\": [",
                        """
                        "result": "FAIL", "standing": "%s", "resultReason": "busy",
                        "evidence": [\
                        """
                                .formatted(standing));

        Snapshot read = read(write(decided));

        Answer answer = Objects.requireNonNull(read.answers().get(new Cell("shop", "drop-table")));
        assertThat(answer.status()).isEqualTo(Status.FAIL);
        assertThat(answer.basis()).isEqualTo(basis);
        assertThat(answer.reason()).isEqualTo("busy");
    }

    @Test
    void whatEarlierVersionsWroteIsReadWithoutDigests() throws IOException {
        String old =
                WHOLE.replace("\"digest\": \"d1\",", "").replace("\"commit\": \"c0ffee\",", "");

        Snapshot read = read(write(old));

        assertThat(read.source().commits()).isEmpty();
        assertThat(read.answers().values())
                .extracting(each -> each.check().digest())
                .containsExactly("");
    }

    @Test
    void servicesOfOneNameStaySeveral() throws IOException {
        String second =
                WHOLE.replace(
                        "\"results\": []",
                        """
                        "results": [{"check": "c", "title": "t", "severity": "LOW",
                        "proposal": "PASS", "reason": "", "evidence": []}]\
                        """);

        assertThat(read(write(second)).services()).containsExactly("shop", "shop (2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "nothing like it",
                "{\"formatVersion\": 1}",
                "{\"formatVersion\": 1, \"services\": null, \"incidents\": []}",
                "{\"formatVersion\": 1, \"services\": {}, \"incidents\": []}",
                "{\"formatVersion\": 1, \"services\": [null], \"incidents\": []}",
                "{\"formatVersion\": 1, \"services\": [{\"name\": \"a\"}], \"incidents\": []}",
                "{\"formatVersion\": 1, \"services\": [], \"incidents\": []} {}",
                "{\"formatVersion\": \"one\", \"services\": [], \"incidents\": []}",
                "{\"services\": [], \"incidents\": []}"
            })
    void whatIsNoAuditIsSaidSo(String text) throws IOException {
        assertDamaged(write(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"N/A\" -> \"MAYBE\"",
                "\"N/A\" -> 3",
                "\"HIGH\" -> \"MUCH\"",
                "\"HIGH\" -> 2",
                "\"none\" -> null",
                "\"none\" -> [\"none\"]",
                "\"drop-table\" -> {}",
                "\"results\": [] -> \"results\": [[]]"
            })
    void aValueOfAnotherKindIsRefused(String replaced) throws IOException {
        String[] parts = replaced.split(" -> ", 2);

        assertDamaged(write(WHOLE.replace(parts[0], parts[1])));
    }

    @Test
    void aCheckThatIsThereTwiceIsRefused() throws IOException {
        String result =
                """
                {"check": "c", "title": "t", "severity": "LOW", "proposal": "PASS", \
                "reason": "", "evidence": []}\
                """;

        assertDamaged(
                write(
                        WHOLE.replace(
                                "\"results\": []", "\"results\": [%1$s, %1$s]".formatted(result))));
    }

    @Test
    void nothingThatWasCutOffIsTakenForWhole() throws IOException {
        for (int end = 0; end < WHOLE.strip().length(); end++) {
            assertDamaged(write(WHOLE.substring(0, end)));
        }
    }

    @Test
    void theLineThatIsBrokenIsNamed() throws IOException {
        Path path = write(WHOLE.replace("\"HIGH\"", "HIGH"));

        assertThat(problem(path).message()).contains("line 3 is broken");
    }

    @Test
    void nestingWithoutEndIsRefused() throws IOException {
        assertDamaged(write("[".repeat(2_000_000)));
        assertDamaged(write("{\"formatVersion\": 1, \"more\": " + "{\"a\":".repeat(100_000) + "1"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path latin = folder.resolve("audit.json");
        byte[] bytes = WHOLE.replace("none", "n\u00e9ant").getBytes(StandardCharsets.ISO_8859_1);
        assertDamaged(Files.write(latin, bytes));
        assertDamaged(Files.write(latin, new byte[100_000]));
    }

    @Test
    void textOfWindowsShellsIsRead() throws IOException {
        Path path = folder.resolve("audit.json");
        Files.write(path, ("\ufeff" + WHOLE).getBytes(StandardCharsets.UTF_16LE));

        assertThat(read(path).answers()).hasSize(1);
    }

    @Test
    void fiftyMegabytesOfNonsenseAreRefused() throws IOException {
        byte[] many = new byte[50_000_000];
        Arrays.fill(many, (byte) '7');
        many[0] = '"';

        assertDamaged(Files.write(folder.resolve("audit.json"), many));
    }

    @Test
    void whatIsTooLargeIsNotReadAtAll() throws IOException {
        Path path = folder.resolve("audit.json");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(5_000_000_000L);
        }

        assertProblem(ProblemKind.AUDIT_FILE_TOO_LARGE, path);
    }

    @Test
    void whatIsNewerIsSaidToBe() throws IOException {
        assertProblem(ProblemKind.AUDIT_FILE_NEWER, write("{\"formatVersion\": 2, \"fleet\": []}"));
    }

    @Test
    void otherFilesAreNoAudits() throws IOException {
        assertProblem(ProblemKind.NOT_AN_AUDIT, Files.writeString(folder.resolve("a.txt"), WHOLE));
        assertProblem(ProblemKind.AUDIT_NOT_READABLE, folder);
    }

    private static void assertDamaged(Path path) {
        assertProblem(ProblemKind.AUDIT_FILE_DAMAGED, path);
    }

    private static void assertProblem(ProblemKind kind, Path path) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(path))
                .satisfies(each -> assertThat(each.kind()).isEqualTo(kind));
    }

    private static Problem problem(Path path) {
        try {
            throw new AssertionError("was read: " + read(path).source().file());
        } catch (ProblemException refused) {
            return Problem.of(refused, Words.english());
        }
    }

    private static String decided(String more) {
        return WHOLE.replace(
                "\"evidence\": [",
                "\"result\": \"FAIL\", \"resultReason\": \"busy\", " + more + ", \"evidence\": [");
    }

    @Test
    void whatPeopleAttachedAndWhatIsToHappenIsReadAsWell() throws IOException {
        String more =
                """
                "basis": "confirmed",
                "disposition": {"kind": "accepted-risk", "reason": "small", "owner": "mia",
                  "reviewBy": "2027-01-01", "more": "", "assumptions": ["A-1"]},
                "attached": [
                  {"file": "fleet/shop/1.sql", "snippet": "d9", "text": "x", "freshness": "moved"},
                  {"file": "fleet/shop/2.sql", "snippet": "d8", "text": "x", "freshness": "gone"},
                  {"file": null, "text": "seen  on screen", "sha256": null}]\
                """;

        Snapshot read = read(write(decided(more)));

        Answer answer = Objects.requireNonNull(read.answers().get(new Cell("shop", "drop-table")));
        assertThat(answer.basis()).isEqualTo(Basis.CONFIRMED);
        assertThat(Objects.requireNonNull(answer.disposition()).reviewBy())
                .hasToString("2027-01-01");
        assertThat(answer.evidence())
                .containsExactlyInAnyOrder(new Fact("1.sql", "d9"), new Fact("", "seen on screen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"basis\": \"open\"",
                "\"basis\": \"guessed\"",
                "\"disposition\": {\"kind\": \"burn\"}",
                "\"attached\": [{\"text\": \"x\", \"freshness\": \"stale\"}]",
                "\"attached\": [{\"file\": \"x\"}]"
            })
    void whatMakesNoSenseIsCalledDamaged(String more) throws IOException {
        assertDamaged(write(decided(more)));
    }
}
