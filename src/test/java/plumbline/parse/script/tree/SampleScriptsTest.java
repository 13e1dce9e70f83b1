package plumbline.parse.script.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.parse.script.Script;
import plumbline.parse.script.ScriptLanguage;
import plumbline.source.SourceDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class SampleScriptsTest {

    private static final ScriptParser PARSER = new ScriptParser();

    /// Those of the broken project are there to be unreadable.
    static List<Path> scripts() throws IOException {
        Path samples = Path.of("sample-projects");
        try (Stream<Path> all = Files.walk(samples)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(samples.resolve("broken")))
                    .filter(file -> ScriptLanguage.findFor(file.toString()).isPresent())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptOfTheSamplesIsReadToItsEnd(Path file) throws IOException {
        Script script = PARSER.parse(new SourceDocument(file.toString(), Files.readString(file)));

        assertThat(script.unreadable()).isEmpty();
        assertThat(script.body()).isNotEmpty();
    }
}
