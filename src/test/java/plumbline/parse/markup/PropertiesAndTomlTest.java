package plumbline.parse.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.source.SourceDocument;

import java.util.List;

/// Properties and TOML are read with their places, and never refused.
final class PropertiesAndTomlTest {

    @Test
    void propertiesHaveNamesValuesAndPlaces() {
        List<Setting> settings =
                PropertiesReader.read(
                        document(
                                """
                                # note
                                a.b = one \\
                                      two
                                c: three
                                d\\ e=\\u0041\\t!
                                empty=
                                """));

        assertThat(settings)
                .extracting(each -> each.name() + "=" + each.value() + "@" + each.span().line())
                .containsExactly("a.b=one two@2", "c=three@4", "d e=A\t!@5", "empty=@6");
    }

    @Test
    void tomlHasTablesListsAndInlineTables() {
        List<Setting> settings =
                TomlReader.read(
                        document(
                                """
                                id = 5 # note
                                [flyway]
                                locations = ["filesystem:a",
                                             'classpath:b']
                                placeholders.x = "1\\"2"
                                [environments."dev one"]
                                url = "jdbc:x"
                                more = { a = true, b = [1] }
                                [[list]]
                                n = '''
                                [[list]]'''
                                """));

        assertThat(settings)
                .extracting(each -> each.name() + "=" + each.value().strip())
                .containsExactly(
                        "id=5",
                        "flyway.locations[0]=filesystem:a",
                        "flyway.locations[1]=classpath:b",
                        "flyway.placeholders.x=1\"2",
                        "environments.dev one.url=jdbc:x",
                        "environments.dev one.more.a=true",
                        "environments.dev one.more.b[0]=1",
                        "list[0].n=[[list]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "=", "[", "a", "a =", "a = [", "a = {", "a = \"", "\\", "a=\\", "[[", "a = [}]",
                "{}=1"
            })
    void nothingIsRefused(String text) {
        assertThat(TomlReader.read(document(text))).hasSizeLessThan(3);
        assertThat(PropertiesReader.read(document(text))).hasSizeLessThan(3);
    }

    @Test
    void endlessListsAreLeftAtSomeDepth() {
        assertThat(TomlReader.read(document("a = " + "[".repeat(100_000)))).isEmpty();
    }

    private static SourceDocument document(String text) {
        return new SourceDocument("x", text);
    }
}
