package plumbline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.architecture.SourceTrees;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Code and messages.properties name the same keys, and every message can be said.
final class MessagesTest {

    private static final Path MESSAGES =
            Path.of("src/main/resources/plumbline/messages.properties");
    private static final Words WORDS = Words.english();
    private static final KeyMentions MENTIONS =
            KeyMentions.in(SourceTrees.below(Path.of("src/main/java")));

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");

    /// Texts with dots in them that name files.
    private static final Pattern FILE =
            Pattern.compile(
                    ".*\\.(css|gradle|html|java|js|json|jsonl|kts|md|png|properties|sarif|sh|sql"
                            + "|svg|toml|ts|txt|xlsx|xml|yaml|yml)");

    @Test
    void everyKeyThatIsAskedForIsThere() {
        assertThat(missing(MENTIONS, WORDS.keys())).as("missing keys").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(unused(MENTIONS, WORDS.keys())).as("unused keys").isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        assertThat(keysInFile()).doesNotHaveDuplicates();
        assertThat(Set.copyOf(keysInFile())).isEqualTo(WORDS.keys());
    }

    /// MessageFormat would swallow it, and the braces behind it.
    @Test
    void noMessageHoldsAnAsciiApostrophe() throws IOException {
        assertThat(Files.readAllLines(MESSAGES))
                .filteredOn(line -> !line.startsWith("#"))
                .noneMatch(line -> line.contains("'"));
    }

    @Test
    void everyMessageCanBeSaid() {
        assertThat(WORDS.keys())
                .allSatisfy(
                        key ->
                                assertThatCode(() -> WORDS.get(key))
                                        .as(key)
                                        .doesNotThrowAnyException());
    }

    @Test
    void noMessageIsEmpty() {
        assertThat(WORDS.keys()).allSatisfy(key -> assertThat(WORDS.get(key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemSaysWhatFailedWhatHoldsAndWhatToDo(ProblemKind kind) {
        String prefix = kind.key() + ".";

        assertThat(WORDS.keys())
                .filteredOn(key -> key.startsWith(prefix))
                .containsExactlyInAnyOrder(prefix + "message", prefix + "holds", prefix + "todo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words.get(\"a.gone\")",
                "words.get(\"gone\")",
                "words.get(\"gone.\" + name)",
                "this.words.get(\"a.gone\", 1)",
                "Words.english().get(\"a.gone\")",
                "words.get(yes ? \"a.gone\" : \"a.here\")",
                "words.get((yes ? \"a.here\" : \"a.gone\"))",
                "option.descriptionKey(\"x.gone\")",
                "text(\"${bundle:x.gone}\")",
                "fact(\"a.gone\")"
            })
    void aMissingKeyIsFound(String call) {
        assertThat(missing(mentions(call), Set.of("a.here"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words.get(\"a.here\")",
                "words.get(\"a.\" + name)",
                "words.get(name + \".here\")",
                "properties.get(\"spring.flyway.url\")",
                "map.containsKey(\"x.gone\")",
                "read(\"a.json\")",
                "fact(\"a.here\") /* fact(\"a.gone\") */"
            })
    void whatIsThereOrNoKeyPasses(String call) {
        assertThat(missing(mentions(call), Set.of("a.here"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact(\"a.b.c\")",
                "fact(\"a.b\")",
                "words.get(\"a.\" + name)",
                "text(\"${bundle:a.b.c}%n\")"
            })
    void aKeyOrItsBeginningCountsAsUse(String call) {
        assertThat(unused(mentions(call), Set.of("a.b.c"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fact(\"a\")", "fact(\"a.b.c.d\")", "fact(\"a.bb\")", "f() /* \"a.b.c\" */"})
    void anUnusedKeyIsFound(String call) {
        assertThat(unused(mentions(call), Set.of("a.b.c"))).containsExactly("a.b.c");
    }

    @Test
    void aKeyInAnAnnotationOfPicocliIsFound() {
        String text = "@Option(names = \"-x\", descriptionKey = \"x.gone\") class Text {}";

        assertThat(missing(KeyMentions.in(SourceTrees.of(text)), Set.of("a.here")))
                .containsExactly("x.gone");
    }

    private static KeyMentions mentions(String expression) {
        return KeyMentions.in(SourceTrees.of("class Text { Object text = " + expression + "; }"));
    }

    private static Set<String> missing(KeyMentions mentions, Set<String> keys) {
        Set<String> missing = new TreeSet<>(mentions.asked());
        missing.addAll(lookAlikes(mentions, keys));
        missing.removeAll(keys);
        mentions.beginnings().stream()
                .filter(beginning -> keys.stream().noneMatch(key -> key.startsWith(beginning)))
                .forEach(missing::add);
        return missing;
    }

    /// Texts that go to `words.get` on a detour: they begin with the first name of a key.
    private static Set<String> lookAlikes(KeyMentions mentions, Set<String> keys) {
        Set<String> firstNames =
                keys.stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        return mentions.literals().stream()
                .filter(text -> KEY.matcher(text).matches() && !FILE.matcher(text).matches())
                .filter(text -> firstNames.contains(text.replaceFirst("\\..*", "")))
                .filter(text -> keys.stream().noneMatch(key -> key.startsWith(text + ".")))
                .collect(Collectors.toSet());
    }

    private static List<String> unused(KeyMentions mentions, Set<String> keys) {
        return keys.stream()
                .filter(key -> !mentions.asked().contains(key))
                .filter(key -> beginnings(key).noneMatch(mentions.literals()::contains))
                .toList();
    }

    /// The key, and its beginnings; a single name must end with its dot, or it would be any word.
    private static Stream<String> beginnings(String key) {
        Stream<String> parents =
                IntStream.range(0, key.length())
                        .filter(end -> key.charAt(end) == '.')
                        .mapToObj(end -> key.substring(0, end))
                        .flatMap(text -> Stream.of(text, text + "."));
        return Stream.concat(Stream.of(key), parents).filter(text -> text.contains("."));
    }

    private static List<String> keysInFile() throws IOException {
        return Files.readAllLines(MESSAGES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replaceFirst("=.*", ""))
                .toList();
    }
}
