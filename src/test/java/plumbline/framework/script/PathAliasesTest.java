package plumbline.framework.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.source.SourceDocument;

/// What `tsconfig.json` makes of imports.
final class PathAliasesTest {

    private static final String CONFIGURATION =
            """
            {
              // comments are common here
              "compilerOptions": {
                "baseUrl": "./src",
                "paths": {"@/*": ["*"], "shared": ["../lib/shared"], "~/*.sql": ["sql/*"],},
              },
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "@/db/names, app/src/db/names",
        "shared, app/lib/shared",
        "~/a.sql, app/src/sql/a",
        "lodash, "
    })
    void anAliasLeadsToAPath(String request, String path) {
        PathAliases aliases =
                PathAliases.in(new SourceDocument("app/tsconfig.json", CONFIGURATION), "app");

        assertThat(aliases.findPath(request).orElse(null)).isEqualTo(path);
    }
}
