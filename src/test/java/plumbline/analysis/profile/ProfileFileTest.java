package plumbline.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.analysis.profile.Choice.Origin;
import plumbline.analysis.profile.ProfileFile.Outcome;
import plumbline.analysis.profile.ProfileFile.Slip;

import java.nio.file.Path;

final class ProfileFileTest {

    private static final String TEXT =
            """
            # Plumbline profile 1

            postgresql = 13-16
            small-tables = countries, Currencies
            check type-varchar-limit = off "the team wants lengths"
            path legacy/** = off "frozen since 2019"
            path seeds/** hardcoded-environment-value = low
            read billing/db/a dump.sql = yes "the tables stand in it"
            """;

    private static Profile read(String text) {
        Outcome outcome = ProfileFile.read("team.profile", text);
        assertThat(outcome.slips()).isEmpty();
        return outcome.profile();
    }

    @Test
    void whatItSaysIsReadWithItsPlace() {
        Profile profile = read(TEXT);

        assertThat(profile.oldestPostgres()).isEqualTo(13);
        assertThat(profile.newestPostgres()).isEqualTo(16);
        assertThat(profile.isSmall("currencies")).isTrue();
        assertThat(profile.isSmall("public.countries")).isTrue();
        assertThat(profile.isSmall("orders")).isFalse();
        assertThat(profile.choice(Switch.POSTGRESQL))
                .isEqualTo(new Choice("13-16", Origin.FILE, "team.profile:3"));
        assertThat(profile.rules())
                .containsExactly(
                        new CheckRule(
                                "type-varchar-limit",
                                "**",
                                "off",
                                "the team wants lengths",
                                "team.profile:5"),
                        new CheckRule(
                                "*", "legacy/**", "off", "frozen since 2019", "team.profile:6"),
                        new CheckRule(
                                "hardcoded-environment-value",
                                "seeds/**",
                                "low",
                                "",
                                "team.profile:7"));
        assertThat(profile.forced())
                .containsExactly(
                        new ForcedFile(
                                "billing/db/a dump.sql",
                                "the tables stand in it",
                                Origin.FILE,
                                "team.profile:8"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Profile profile = read(TEXT);

        String written = ProfileFile.write(profile);

        assertThat(written)
                .isEqualTo(
                        """
                        # Plumbline profile 1
                        postgresql = 13-16
                        small-tables = countries, Currencies
                        check type-varchar-limit = off "the team wants lengths"
                        path legacy/** = off "frozen since 2019"
                        path seeds/** hardcoded-environment-value = low
                        read billing/db/a dump.sql = yes "the tables stand in it"
                        """);
        assertThat(ProfileFile.write(read(written))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "postgres = 14, postgres is no switch",
        "postgresql = newest, postgresql takes a major version or two with a dash",
        "production-data = maybe, 'production-data takes one of yes, no'",
        "check index-concurrently = quiet, quiet is neither off nor a severity",
        "what is this, is no line of a profile",
        "Varchar = off, Varchar is no switch",
        "baseline = 2024-5-1, 'baseline takes a migration, or a date such as 2024-05-01'",
        "check a-check another = off, check takes one check; path PATTERN CHECK says where",
        "path [old = off, [old is no pattern of paths: Missing ']",
        "path /old/** = off, /old/** fits no file: paths count from the opened folder",
        "path old/../../** = off, old/../../** fits no file: it leads out of the opened folder",
        "path old\\** = off, old\\** fits no file: paths are written with /",
        "read a/dump.sql = no, no is not yes",
        "read dump.sql = yes, dump.sql is no file: it begins with the name of the folder",
        "read /a/dump.sql = yes, /a/dump.sql fits no file: paths count from the opened folder",
        "read a/../b.sql = yes, a/../b.sql fits no file: it leads out of the opened folder"
    })
    void aLineThatSaysNothingIsTold(String line, String reason) {
        Outcome outcome = ProfileFile.read("p", "# head\n" + line);

        assertThat(outcome.slips()).containsExactly(new Slip(2, line, reason));
        assertThat(ProfileFile.write(outcome.profile())).isEqualTo("# Plumbline profile 1\n");
    }

    @ParameterizedTest
    @CsvSource({
        "legacy/**, legacy/a/b.sql, true",
        "legacy, legacy/a/b.sql, true",
        "legacy/, legacy/b.sql, true",
        "**/seeds/*.sql, seeds/a.sql, true",
        "**/seeds/*.sql, db/seeds/a.sql, true",
        "*.sql, db/a.sql, false",
        "legacy, legacy2/a.sql, false"
    })
    void aPathIsAboutWhatLiesBelowItToo(String paths, String file, boolean covered) {
        assertThat(new CheckRule("*", paths, "off", "", "p:1").covers(file)).isEqualTo(covered);
    }

    @Test
    void whatItSaysOfPathsAndFilesIsToldWithPlaceAndReason() {
        assertThat(read(TEXT).lines())
                .extracting(ProfileLine::key)
                .containsExactly(
                        "check type-varchar-limit",
                        "path legacy/**",
                        "path seeds/** hardcoded-environment-value",
                        "read billing/db/a dump.sql");
        assertThat(read(TEXT).lines().getLast().choice().place())
                .isEqualTo("team.profile:8: the tables stand in it");
    }

    @ParameterizedTest
    @CsvSource({
        "billing/db/dump.sql, /srv/billing/db/dump.sql, true",
        "billing/db/dump.sql, /srv/fleet/billing/db/../db/dump.sql, true",
        "billing/db/dump.sql, /srv/oldbilling/db/dump.sql, false",
        "billing/db/dump.sql, /srv/billing/dump.sql, false"
    })
    void aFileIsReadAllTheSameWhereverItsFolderLies(String file, String path, boolean forced) {
        Profile profile = read("read " + file + " = yes");

        assertThat(profile.forces(Path.of(path))).isEqualTo(forced);
        assertThat(profile.without(Origin.FILE).forces(Path.of(path))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Switch.class)
    void whatHoldsWhereNobodySaysFitsTheSwitch(Switch key) {
        assertThat(key.form().fits(key.usual())).isTrue();
        assertThat(Profile.USUAL.choice(key).origin()).isEqualTo(Origin.DEFAULT);
    }

    @Test
    void theCommandLineGoesBeforeTheFile() {
        Profile profile = read(TEXT).with(Switch.POSTGRESQL, "18");

        assertThat(profile.oldestPostgres()).isEqualTo(18);
        assertThat(profile.choice(Switch.POSTGRESQL).origin()).isEqualTo(Origin.COMMAND_LINE);
        assertThat(profile.isSmall("countries")).isTrue();
    }
}
