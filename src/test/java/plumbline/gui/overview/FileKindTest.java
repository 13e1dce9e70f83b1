package plumbline.gui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Locale;

final class FileKindTest {

    @ParameterizedTest
    @CsvSource({
        "a.sql, SQL",
        "V1__a.SQL, SQL",
        "a.up.sql, SQL",
        "a.ts, TYPESCRIPT",
        "a.d.ts, TYPESCRIPT",
        "knexfile.cjs, JAVASCRIPT",
        "V2__A.java, JAVA",
        "schema.prisma, PRISMA",
        "compose.yaml, YAML",
        "package.json, JSON",
        ".env, PROPERTIES",
        "Dockerfile, DOCKERFILE",
        "api.Dockerfile, DOCKERFILE",
        "README.md, MARKDOWN",
        "a.sql.bak, OTHER",
        "a., OTHER",
        "LICENSE, OTHER",
        "'', OTHER"
    })
    void theLastEndingDecides(String name, FileKind kind) {
        assertThat(FileKind.of(name)).isEqualTo(kind);
    }

    @Test
    void noMachineReadsCapitalLettersInItsOwnWay() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(FileKind.of("A.INI")).isEqualTo(FileKind.PROPERTIES);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyKindButTheLastHasATitle() {
        assertThat(Arrays.stream(FileKind.values()).map(FileKind::title).filter(String::isEmpty))
                .hasSize(1);
        assertThat(FileKind.OTHER.title()).isEmpty();
    }
}
