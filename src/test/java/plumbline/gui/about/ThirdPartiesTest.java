package plumbline.gui.about;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

final class ThirdPartiesTest {

    private static final String RESOURCES = "src/main/resources/plumbline/";
    private static final String TABLE = RESOURCES + "third-party.tsv";

    /// A jar’s own `META-INF/LICENSE` and `NOTICE` speak of the jar; all others of a part in it,
    /// but compiled code and schemas only have such names.
    private static final Predicate<String> SPEAKS_OF_A_PART =
            Pattern.compile(
                            "(?!META-INF/(LICENSE|NOTICE)(\\.\\w+)?$)(.*\\.(ttf|otf|ttc|woff2?)"
                                + "|(.*/)?[^/]*(licen[cs]e|notice|third-?party|copying|\\bofl\\b)"
                                + "[^/]*(?<!\\.class)(?<!\\.xsb))",
                            Pattern.CASE_INSENSITIVE)
                    .asMatchPredicate();

    private final List<RuntimeJar> jars = RuntimeJar.all();
    private final ThirdParties parties = new ThirdParties(RuntimeJar.classPath());

    @Test
    void everyJarThatIsShippedIsNamed() {
        Set<String> named = Set.copyOf(parties.all().stream().map(ThirdParty::artifact).toList());
        List<RuntimeJar> unnamed =
                jars.stream().filter(jar -> !named.contains(jar.artifact())).toList();

        assertThat(unnamed)
                .withFailMessage(
                        () -> unnamed.stream().map(ThirdPartiesTest::howToName).collect(joining()))
                .isEmpty();
    }

    @Test
    void everyFontAndEveryNoticeInAJarIsNamed() {
        List<String> unnamed =
                jars.stream()
                        .flatMap(
                                jar ->
                                        jar.entries().stream()
                                                .filter(SPEAKS_OF_A_PART)
                                                .filter(path -> !isNamed(jar.artifact(), path))
                                                .map(path -> jar.artifact() + "!/" + path))
                        .toList();

        assertThat(unnamed)
                .withFailMessage(
                        () -> unnamed.stream().map(ThirdPartiesTest::lineFor).collect(joining()))
                .isEmpty();
    }

    @Test
    void nothingIsNamedThatIsNotShipped() {
        List<String> shipped = jars.stream().map(RuntimeJar::artifact).toList();

        assertThat(parties.all().stream().map(ThirdParty::library).distinct())
                .filteredOn(library -> !shipped.contains(library))
                .as("not shipped any more: delete their lines from %s", TABLE)
                .isEmpty();
    }

    @Test
    void everyPartStandsInItsJar() {
        assertThat(parties.all().stream().filter(ThirdPartiesTest::canBeHere))
                .isNotEmpty()
                .filteredOn(part -> !entriesOf(part.library()).contains(part.path()))
                .extracting(ThirdParty::artifact)
                .as("no longer in their jars: correct or delete their lines in %s", TABLE)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPartyHasAllColumns(ThirdParty party) {
        assertThat(columns(party))
                .noneMatch(String::isBlank)
                .allMatch(text -> text.equals(text.strip()));
        assertThat(party.home()).hasScheme("https").hasNoUserInfo();
        assertThat(party.home().getHost()).isNotBlank();
    }

    static List<ThirdParty> all() {
        return new ThirdParties("").all();
    }

    @Test
    void noPartyIsNamedTwice() {
        assertThat(parties.all()).extracting(ThirdParty::title).doesNotHaveDuplicates();
    }

    @Test
    void aLibraryHasTheVersionOfItsJar() {
        Map<String, String> shipped =
                jars.stream()
                        .collect(
                                toMap(
                                        RuntimeJar::artifact,
                                        RuntimeJar::version,
                                        (one, two) -> one));

        assertThat(parties.all())
                .filteredOn(party -> !party.isPart())
                .isNotEmpty()
                .filteredOn(party -> !party.version().equals(shipped.get(party.artifact())))
                .isEmpty();
    }

    @Test
    void aPartHasNoVersionOfItsOwn() {
        assertThat(parties.all())
                .filteredOn(ThirdParty::isPart)
                .isNotEmpty()
                .extracting(ThirdParty::version)
                .containsOnly("");
    }

    @Test
    void theInstalledLayoutTellsTheSameVersions() {
        String installed =
                jars.stream()
                        .map(jar -> Path.of("plumbline", "lib", jar.name()).toString())
                        .collect(joining(File.pathSeparator));

        assertThat(new ThirdParties(installed).all()).isEqualTo(parties.all());
    }

    @Test
    void withoutJarsEverythingIsNamedButTheVersions() {
        assertThat(new ThirdParties("").all())
                .hasSameSizeAs(parties.all())
                .extracting(ThirdParty::version)
                .containsOnly("");
    }

    private static String howToName(RuntimeJar jar) {
        return """

        %s is shipped and the About view does not name it. \
        Its licence, copyright and home page stand in its META-INF and in %s.
        """
                        .formatted(jar.name(), jar.file().resolveSibling("*.pom"))
                + lineFor(jar.artifact());
    }

    private static String lineFor(String artifact) {
        return """

        Add to %s, a tab between the columns:
        %s\t<title>\t<SPDX licence>\t<copyright line>\t<https home page>\t<SPDX licence>.txt
        If %slicence/ lacks the text, add it word for word from where it begins without \
        a copyright line; a licence that is new also goes to ALLOWED in LicencesTest.
        """
                .formatted(TABLE, artifact, RESOURCES);
    }

    private boolean isNamed(String artifact, String path) {
        return parties.all().stream()
                .filter(part -> part.isPart() && part.library().equals(artifact))
                .anyMatch(
                        part ->
                                part.path().endsWith("/")
                                        ? path.startsWith(part.path())
                                        : path.equals(part.path()));
    }

    /// The native libraries of Linux stand only in the jars for Linux.
    private static boolean canBeHere(ThirdParty party) {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return party.isPart() && (linux || !party.path().endsWith(".so"));
    }

    private List<String> entriesOf(String artifact) {
        return jars.stream()
                .filter(jar -> jar.artifact().equals(artifact))
                .flatMap(jar -> jar.entries().stream())
                .toList();
    }

    private static List<String> columns(ThirdParty party) {
        return List.of(
                party.artifact(),
                party.title(),
                party.licence(),
                party.copyright(),
                party.home().toString(),
                party.textFile());
    }
}
