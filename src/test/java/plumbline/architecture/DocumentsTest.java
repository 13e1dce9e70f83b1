package plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What documents lead to is there: files, headings, and the classes that they name.
final class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CLASS = Pattern.compile("`([a-z]+(?:/[a-z]+)*/[A-Z]\\w+)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");
    private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```|`[^`\n]*`");

    static List<Path> documents() throws IOException {
        List<Path> all = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
            docs.filter(each -> each.toString().endsWith(".md")).sorted().forEach(all::add);
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(CODE.matcher(Files.readString(document)).replaceAll("code"));
        while (link.find()) {
            String to = link.group(1);
            if (!to.contains(":") && !leadsSomewhere(document, to)) {
                broken.add(to);
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path document, String to) throws IOException {
        int hash = to.indexOf('#');
        String path = hash < 0 ? to : to.substring(0, hash);
        Path file = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        if (!Files.exists(file.toAbsolutePath().normalize())) {
            return false;
        }
        return hash < 0 || headings(file).contains(to.substring(hash + 1));
    }

    /// As links name them.
    private static Set<String> headings(Path file) throws IOException {
        Set<String> all = new HashSet<>();
        Matcher heading = HEADING.matcher(Files.readString(file));
        while (heading.find()) {
            String words = heading.group(1).toLowerCase(Locale.ROOT);
            all.add(words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyClassThatIsNamedByItsFolderIsThere(Path document) throws IOException {
        List<String> gone = new ArrayList<>();
        Matcher named = CLASS.matcher(Files.readString(document));
        while (named.find()) {
            String file = "plumbline/" + named.group(1) + ".java";
            if (!Files.exists(Path.of("src/main/java", file))
                    && !Files.exists(Path.of("src/test/java", file))) {
                gone.add(named.group(1));
            }
        }
        assertThat(gone).isEmpty();
    }
}
