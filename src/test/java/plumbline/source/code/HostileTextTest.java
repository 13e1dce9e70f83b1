package plumbline.source.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.source.SourceDocument;

import java.util.List;
import java.util.Random;

class HostileTextTest {

    private static final int LONG = 150_000;
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "`",
                "`${",
                "`${{",
                "{",
                "}",
                "=/[",
                "/a",
                "/",
                "/*",
                "(/",
                "'",
                "\"",
                "\"\"\"",
                "$a$",
                "$a",
                "$",
                "from stdin;",
                "from stdin;\n",
                "E'\\",
                "<!--",
                "<![CDATA[",
                "<a b=\"",
                "<",
                "<<a\n",
                "<<",
                "<<-'",
                "# '",
                "\\",
                " ",
                "if(",
                "\r",
                "é`\\"
            })
    void repeatedMarksTakeNoTimeInAnyLanguage(String mark) {
        String text = mark.repeat(LONG / mark.length());
        for (String file : files()) {
            covers(file, text);
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"`", "`${", "'", "/"})
    void aMegabyteIsNoTrouble(String mark) {
        covers("a.ts", mark.repeat(MEGABYTE / mark.length()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anyTextIsCoveredWithoutGaps(Language language) {
        Random random = new Random(7);
        String marks = "'\"`$${}/*-#<!>\\\n\r =()[]aE;";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 60; j++) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            covers(language, text.toString());
        }
    }

    private static void covers(String file, String text) {
        CodeText code = CodeText.of(new SourceDocument(file, text));
        assertThat(code.code()).hasSameSizeAs(text);
        assertThat(code.comments()).hasSizeLessThanOrEqualTo(code.pieces().size());
        assertCovered(code.pieces(), text);
    }

    private static void covers(Language language, String text) {
        assertCovered(Splitter.of(language, text).split(), text);
    }

    private static void assertCovered(List<Piece> pieces, String text) {
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.start() != at || piece.end() <= at) {
                break;
            }
            at = piece.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    private static List<String> files() {
        return List.of(
                "a.ts",
                "a.java",
                "a.kt",
                "a.groovy",
                "a.go",
                "a.json",
                "a.sql",
                "a.xml",
                "a.yml",
                "a.sh",
                "a.toml",
                "a.properties",
                "a.py");
    }
}
