package plumbline.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.problem.ProblemException;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedService;
import plumbline.report.content.SmallFleet;
import plumbline.report.dossier.Verification.Signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A dossier is whole until somebody changes a byte of it, and tells which.
final class DossierTest {

    /// Of the four bytes `test`.
    private static final String TEST_DIGEST =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final String SECRET =
            """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    @TempDir Path folder;

    private Path kept;

    @BeforeEach
    void keep() throws IOException {
        kept = folder.resolve(TEST_DIGEST + ".png");
        Files.writeString(kept, "test");
    }

    private static SealKey key() {
        return SealKey.find(SECRET).orElseThrow();
    }

    private byte[] sealed() throws IOException {
        ReportFormat text = (report, to) -> to.write("the report".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new Dossier(Map.of("report.html", text, "report.json", text), this::find, key())
                .write(withAttachment(), zip);
        return zip.toByteArray();
    }

    private Optional<Path> find(String digest) {
        return digest.equals(TEST_DIGEST) ? Optional.of(kept) : Optional.empty();
    }

    private Report withAttachment() {
        Report report = SmallFleet.reviewed(folder.resolve("fleet"));
        ReportedService service = report.services().getFirst();
        ReportedCell cell =
                service.cells().stream()
                        .filter(each -> !each.evidence().isEmpty())
                        .findFirst()
                        .orElseThrow();
        ReportedEvidence old = cell.evidence().getFirst();
        ReportedEvidence attached =
                new ReportedEvidence(
                        old.id(),
                        old.kind(),
                        old.supports(),
                        null,
                        "a picture",
                        "",
                        old.captured(),
                        null,
                        TEST_DIGEST,
                        false);
        ReportedCell changed =
                new ReportedCell(cell.state(), cell.shown(), List.of(attached), null, List.of());
        return new Report(
                report.imprint(),
                List.of(
                        new ReportedService(
                                service.name(),
                                service.folder(),
                                service.commit(),
                                service.remote(),
                                service.subject(),
                                List.of(changed))),
                report.findings(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void itHoldsTheReportsTheEvidenceAndTheSealInOrder() throws IOException {
        Map<String, byte[]> files = Zips.read(sealed());

        assertThat(files.keySet())
                .containsExactly(
                        "MANIFEST.sha256",
                        "MANIFEST.sha256.sig",
                        "VERIFY.txt",
                        "evidence/" + TEST_DIGEST + ".png",
                        "public-key.pem",
                        "report.html",
                        "report.json");
        assertThat(new String(files.get("MANIFEST.sha256"), StandardCharsets.UTF_8))
                .contains(TEST_DIGEST + "  evidence/" + TEST_DIGEST + ".png\n")
                .endsWith("  report.json\n")
                .doesNotContain("MANIFEST");
        assertThat(files.get("MANIFEST.sha256.sig")).hasSize(64);
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(sealed()).isEqualTo(sealed());
    }

    @Test
    void whatNobodyTouchedIsWhole() throws IOException {
        Verification.Read read = verify(Zips.read(sealed()));

        assertThat(read.isWhole()).isTrue();
        assertThat(read.files()).isEqualTo(5);
        assertThat(read.fingerprint()).isEqualTo(key().fingerprint());
    }

    @Test
    void whatWasAlteredTakenOutOrAddedIsNamed() throws IOException {
        Map<String, byte[]> files = Zips.read(sealed());
        files.put("report.html", new byte[] {1});
        files.remove("report.json");
        files.put("evidence/more.png", new byte[] {2});

        Verification.Read read = verify(files);

        assertThat(read.isWhole()).isFalse();
        assertThat(read.signature()).isEqualTo(Signature.VALID);
        assertThat(read.altered()).containsExactly("report.html");
        assertThat(read.missing()).containsExactly("report.json");
        assertThat(read.added()).containsExactly("evidence/more.png");
    }

    @Test
    void aManifestThatFitsTheFilesButNotTheSignatureIsNotBelieved() throws IOException {
        Map<String, byte[]> files = Zips.read(sealed());
        files.remove("report.json");
        String manifest = new String(files.get("MANIFEST.sha256"), StandardCharsets.UTF_8);
        String shorter = manifest.replaceAll(".*report.json\n", "");
        files.put("MANIFEST.sha256", shorter.getBytes(StandardCharsets.UTF_8));

        Verification.Read read = verify(files);

        assertThat(read.missing()).isEmpty();
        assertThat(read.signature()).isEqualTo(Signature.INVALID);
        assertThat(read.isWhole()).isFalse();
    }

    @Test
    void withoutASignatureNothingIsProved() throws IOException {
        Map<String, byte[]> files = Zips.read(sealed());
        files.remove("MANIFEST.sha256.sig");

        assertThat(verify(files).signature()).isEqualTo(Signature.MISSING);
        assertThat(verify(files).isWhole()).isFalse();
    }

    @Test
    void evidenceThatWasAlteredIsNotSealed() throws IOException {
        Files.writeString(kept, "another");

        assertThatThrownBy(this::sealed)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("PL-212");
    }

    private Verification.Read verify(Map<String, byte[]> files) throws IOException {
        Path zip = Zips.write(folder.resolve("dossier.zip"), files);
        return (Verification.Read) new Verifier().verify(zip);
    }
}
