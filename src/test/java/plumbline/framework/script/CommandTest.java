package plumbline.framework.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.Configured;
import plumbline.source.SourceDocument;

import java.util.Optional;

/// The commands of `package.json` and the flags in them.
final class CommandTest {

    private static PackageFile packageFile(String script) {
        return PackageFile.of(
                new SourceDocument(
                        "app/package.json",
                        "{\n  \"devDependencies\": {\"knex\": \"3\"},\n  \"scripts\": {\"up\": \""
                                + script
                                + "\"}\n}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    knex migrate:latest --knexfile db/k.js                   | db/k.js | app
                    knex --knexfile=db/k.js migrate:latest                   | db/k.js | app
                    cd db && npx knex --knexfile k.js up                     | k.js    | app/db
                    NODE_ENV=x node -r ts-node ./node_modules/.bin/knex --knexfile 'k.js' | k.js | app
                    npm run build; knex@3 --knexfile k.js; exit 1           | k.js    | app
                    """)
    void aFlagIsFoundWhereItsCommandRuns(String script, String value, String folder) {
        Command command =
                packageFile(script).commands().stream()
                        .filter(each -> each.runs("knex"))
                        .findFirst()
                        .orElseThrow();

        assertThat(command.findFlag("--knexfile")).map(Configured::value).hasValue(value);
        assertThat(command.folder()).isEqualTo(folder);
    }

    @Test
    void aFlagKnowsItsPlace() {
        Optional<Configured<String>> flag =
                packageFile("knex --env test").commands().getFirst().findFlag("--env");

        assertThat(flag.orElseThrow().span()).extracting(span -> span.line()).isEqualTo(3);
        assertThat(flag.orElseThrow().origin()).isEqualTo(Configured.Origin.COMMAND_LINE);
    }

    @Test
    void dependenciesOfAllKindsCount() {
        assertThat(packageFile("x").dependsOn("knex")).isTrue();
        assertThat(packageFile("x").dependsOn("pg")).isFalse();
    }
}
