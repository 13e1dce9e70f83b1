package plumbline.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.report.dossier.Verification.Refused;
import plumbline.report.dossier.Verification.Why;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Zips that are no dossiers, or that somebody made to do harm.
final class VerifierTest {

    @TempDir Path folder;

    private Verification verify(Verifier verifier, Map<String, byte[]> files) throws IOException {
        return verifier.verify(Zips.write(folder.resolve("dossier.zip"), files));
    }

    private static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String each : names) {
            files.put(each, new byte[0]);
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.sh",
                "/etc/cron.d/evil",
                "evidence/../../evil",
                "evidence\\..\\evil",
                "C:evil",
                "evidence//evil",
                "a\u0007b"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        assertThat(verify(new Verifier(), files("MANIFEST.sha256", name)))
                .isEqualTo(new Refused(Why.UNSAFE_NAME, name));
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        Path zip = Zips.write(folder.resolve("twice.zip"), files("report.aaaa", "report.bbbb"));
        byte[] bytes = Files.readAllBytes(zip);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Files.write(
                zip,
                text.replace("report.bbbb", "report.aaaa").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new Verifier().verify(zip))
                .isEqualTo(new Refused(Why.DUPLICATE_NAME, "report.aaaa"));
    }

    @Test
    void namesThatSomeSystemsTakeForOneAreRefused() throws IOException {
        assertThat(verify(new Verifier(), files("report.html", "REPORT.html")))
                .isEqualTo(new Refused(Why.DUPLICATE_NAME, "REPORT.html"));
    }

    @Test
    void whatGrowsWithoutEndIsRefused() throws IOException {
        Map<String, byte[]> files = files("MANIFEST.sha256");
        files.put("bomb", new byte[3_000_000]);

        assertThat(verify(new Verifier(10, 2_000_000), files))
                .isEqualTo(new Refused(Why.TOO_LARGE, "bomb"));
        assertThat(verify(new Verifier(1, 2_000_000), files))
                .isEqualTo(new Refused(Why.TOO_MANY_FILES, ""));
    }

    @Test
    void whatIsNoZipOrHasNoManifestIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");

        assertThat(new Verifier().verify(text)).isEqualTo(new Refused(Why.NO_ZIP, ""));
        assertThat(verify(new Verifier(), files("report.html")))
                .isEqualTo(new Refused(Why.NO_MANIFEST, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no digest", "9f86  report.html", "%s  ../evil", "%1$s  a\n%1$s  a"})
    void aManifestThatSaysSomethingElseIsRefused(String text) throws IOException {
        Map<String, byte[]> files = files("report.html");
        String manifest = text.formatted("0".repeat(64));
        files.put("MANIFEST.sha256", manifest.getBytes(StandardCharsets.UTF_8));

        assertThat(verify(new Verifier(), files))
                .isEqualTo(new Refused(Why.DAMAGED_MANIFEST, "MANIFEST.sha256"));
    }
}
