package plumbline.gui.about;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class LicencesTest {

    private static final Path TEXTS = Path.of("src/main/resources/plumbline/licence");

    /// The licences under which a part may be shipped with Plumbline, and how their words begin.
    private static final Map<String, String> ALLOWED =
            Map.ofEntries(
                    entry("Apache-2.0", "Apache License Version 2.0, January 2004"),
                    entry("BSD-2-Clause", "Redistribution and use in source and binary forms"),
                    entry("BSD-3-Clause", "Redistribution and use in source and binary forms"),
                    entry("BSL-1.0", "Boost Software License - Version 1.0"),
                    entry("CC-BY-SA-3.0", "Creative Commons Attribution-ShareAlike 3.0 Unported"),
                    entry("EPL-1.0", "Eclipse Public License - v 1.0"),
                    entry("EPL-2.0", "Eclipse Public License - v 2.0"),
                    entry(
                            "GPL-2.0-only WITH Classpath-exception-2.0",
                            "The GNU General Public License (GPL) Version 2, June 1991"),
                    entry(
                            "GPL-3.0-or-later WITH GCC-exception-3.1",
                            "GNU GENERAL PUBLIC LICENSE Version 3, 29 June 2007"),
                    entry("IJG", "The authors make NO WARRANTY or representation"),
                    entry("MIT", "Permission is hereby granted, free of charge"),
                    entry("OFL-1.1", "This Font Software is licensed under the SIL Open Font"),
                    entry("W3C-19980720", "This W3C work (including software, documents"));

    private static final ThirdParties PARTIES = new ThirdParties("");

    @ParameterizedTest
    @MethodSource("parties")
    void everyLicenceAllowsToBeShipped(ThirdParty party) {
        assertThat(party.licence())
                .as(
                        "licence of %s: if it allows that, add it to ALLOWED in LicencesTest,"
                                + " otherwise do without the library",
                        party.title())
                .isIn(ALLOWED.keySet());
    }

    @ParameterizedTest
    @MethodSource("parties")
    void everyTextIsThatOfItsLicence(ThirdParty party) {
        String beginning = ALLOWED.getOrDefault(party.licence(), "");

        assertThat(party.textFile())
                .matches(Pattern.quote(party.licence().replace(' ', '-')) + "(-[A-Za-z]+)?\\.txt");
        assertThat(words(PARTIES.text(party)))
                .startsWith(words(party.copyright()) + " " + beginning)
                .hasSizeGreaterThan(party.copyright().length() + 900);
    }

    static List<ThirdParty> parties() {
        return PARTIES.all();
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        List<String> named = PARTIES.all().stream().map(ThirdParty::textFile).toList();
        try (Stream<Path> texts = Files.list(TEXTS)) {
            assertThat(texts.map(text -> Objects.toString(text.getFileName())))
                    .filteredOn(text -> !named.contains(text))
                    .as("third-party.tsv does not name these texts: delete them from %s", TEXTS)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jackson-core, META-INF/LICENSE, Jackson Core",
        "jackson-core, META-INF/FastDoubleParser-LICENSE, FastDoubleParser",
        "jackson-core, META-INF/FastDoubleParser-ThirdParty-LICENSE, 'bigint, in FastDoubleParser'",
        "jackson-core, META-INF/FastDoubleParser-ThirdParty-LICENSE,"
                + " 'fast_double_parser, in FastDoubleParser'",
        "jackson-core, META-INF/Schubfach-LICENSE, Schubfach",
        "slf4j-api, META-INF/LICENSE.txt, SLF4J",
        "flatlaf-fonts-jetbrains-mono, com/formdev/flatlaf/fonts/jetbrains_mono/OFL.txt,"
                + " JetBrains Mono",
        "poi, META-INF/LICENSE, 'inbot-utils, in Apache POI'",
        "xmlbeans, META-INF/LICENSE.txt, 'W3C XML Schema documents, in XMLBeans'"
    })
    void whereAJarHasTheLicenceOursIsTheSameWordForWord(
            String artifact, String entry, String title) {
        ThirdParty party =
                PARTIES.all().stream()
                        .filter(each -> each.title().equals(title))
                        .findFirst()
                        .orElseThrow();
        String ours = PARTIES.text(party).substring(party.copyright().length());

        assertThat(words(RuntimeJar.of(artifact).text(entry))).contains(words(ours));
    }

    /// Line breaks and indents are no part of a licence’s words.
    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
