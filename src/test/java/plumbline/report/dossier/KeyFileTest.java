package plumbline.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

final class KeyFileTest {

    @TempDir Path folder;

    @Test
    void aKeyThatWasMadeIsFoundAgain() throws IOException {
        Path file = folder.resolve("plumbline/seal-key.pem");

        SealKey made = KeyFile.make(file);

        assertThat(KeyFile.find(file))
                .hasValueSatisfying(
                        each -> assertThat(each.publicPem()).isEqualTo(made.publicPem()));
        assertThatThrownBy(() -> KeyFile.make(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyButItsOwnerMayReadIt() throws IOException {
        Path file = folder.resolve("seal-key.pem");
        KeyFile.make(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    /// The first test vector of RFC 8032, section 7.1.
    @Test
    void theOpenHalfIsTheOneOfTheStandard() {
        String secret =
                """
                -----BEGIN PRIVATE KEY-----
                MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
                -----END PRIVATE KEY-----
                """;

        assertThat(SealKey.find(secret).orElseThrow().publicPem())
                .isEqualTo(
                        """
                        -----BEGIN PUBLIC KEY-----
                        MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
                        -----END PUBLIC KEY-----
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\n!!\n-----END PRIVATE KEY-----"
            })
    void whatIsNoKeyIsNone(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("key.pem"), text);

        assertThat(KeyFile.find(file)).isEmpty();
    }
}
