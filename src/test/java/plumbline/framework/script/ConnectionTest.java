package plumbline.framework.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.DatabaseSettings.Credential;
import plumbline.framework.DatabaseSettings.Tls;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.Value;
import plumbline.source.FolderContents;
import plumbline.source.SourceDocument;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What configurations say of a database, as they write it.
final class ConnectionTest {

    private static Value value(String written) {
        SourceTree nothing =
                new SourceTree(
                        new FolderContents(Path.of(""), List.of(), List.of(), true, Duration.ZERO),
                        new SourceReader());
        return new ScriptConfiguration(
                        new ScriptParser(), new ScriptTree(nothing), _ -> Optional.empty())
                .read(new SourceDocument("config.js", "module.exports = {is: " + written + "};"));
    }

    private static DatabaseSettings settings(String connection) {
        return new Connection(Settings.member(value(connection), "is"))
                .settings("default", null, Value.Nothing.UNDEFINED, Value.Nothing.UNDEFINED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {ssl: true}                                              | ON
                    {ssl: false}                                             | OFF
                    {ssl: {rejectUnauthorized: false}}                       | ON_WITHOUT_VERIFICATION
                    {ssl: {rejectUnauthorized: true, ca: 'x'}}               | ON
                    {ssl: {rejectUnauthorized: process.env.X !== 'no'}}      | DEPENDS
                    {ssl: process.env.SSL ? {rejectUnauthorized: false} : false} | DEPENDS
                    'postgres://h/d?sslmode=disable'                         | OFF
                    'postgres://h/d?sslmode=no-verify'                       | ON_WITHOUT_VERIFICATION
                    {connectionString: 'postgres://h/d?sslmode=require'}     | ON
                    """)
    void transportSecurity(String connection, Tls tls) {
        assertThat(settings(connection).tls()).extracting(Configured::value).isEqualTo(tls);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {password: 'x'}                          | LITERAL
                    {password: process.env.PW}               | ENVIRONMENT
                    {password: process.env.PW ?? 'x'}        | ENVIRONMENT_WITH_LITERAL_FALLBACK
                    {password: process.env.PW ?? ''}         | ENVIRONMENT
                    'mysql://u:x@h/d'                        | LITERAL
                    """)
    void passwords(String connection, Credential kind) {
        assertThat(settings(connection).password()).extracting(Configured::value).isEqualTo(kind);
    }

    @Test
    void anAddressIsTakenApartAndMasked() {
        DatabaseSettings settings = settings("'postgres://u:hush@h:5432/d?sslmode=disable'");

        assertThat(settings.user()).extracting(Configured::value).isEqualTo("u");
        assertThat(settings.database()).extracting(Configured::value).isEqualTo("d");
        assertThat(settings.toString()).doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'x'                               | x                | FILE
                    5432                              | 5432             | FILE
                    process.env.A                     | ${A}             | ENVIRONMENT
                    process.env['A']                  | ${A}             | ENVIRONMENT
                    process.env.A ?? 'x'              | ${A:-x}          | ENVIRONMENT
                    Number(process.env.A ?? 5)        | ${A}             | ENVIRONMENT
                    ´p/${process.env.A}/q´            | p/${A}/q         | ENVIRONMENT
                    """)
    void whoDecidesAValue(String written, String shown, Configured.Origin origin) {
        Optional<Configured<String>> text =
                Settings.findText(Settings.member(value(written.replace('´', '`')), "is"));

        assertThat(text).map(Configured::value).hasValue(shown);
        assertThat(text).map(Configured::origin).hasValue(origin);
    }
}
