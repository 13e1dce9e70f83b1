package plumbline.framework.flyway.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/// Names and versions mean what they mean to Flyway.
final class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, -1",
        "1.2, 1.10, -1",
        "1_10, 1_2, 1",
        "1.0, 1, 0",
        "1.0.0, 1.0, 0",
        "001, 1, 0",
        "07_00_00_001, 7.0.0.1, 0",
        "10_1.3.0, 10.1.3, 0",
        "20170224171215, 9, 1",
        "20170224171215123, 20170224171215122, 1",
        "99999999999999999999999, 99999999999999999999998, 1"
    })
    void versionsAreComparedNumberByNumber(String one, String other, int expected) {
        FlywayVersion left = FlywayVersion.find(one).orElseThrow();
        FlywayVersion right = FlywayVersion.find(other).orElseThrow();

        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(expected);
        assertThat(Integer.signum(right.compareTo(left))).isEqualTo(-expected);
        assertThat(left.isSameAs(right)).isEqualTo(expected == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1a", "1.", ".1", "1..2", "1-2", " 1"})
    void whatIsNoVersionIsRefused(String text) {
        assertThat(FlywayVersion.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "V1__a_b.sql, VERSIONED, 1, a b",
        "V1_2_3__x.sql, VERSIONED, 1.2.3, x",
        "V10_1.3.0__x.sql, VERSIONED, 10.1.3.0, x",
        "V5.sql, VERSIONED, 5, ''",
        "U3__x.sql, UNDO, 3, x",
        "B2_5_0__x.sql, BASELINE, 2.5.0, x",
        "R__views.sql, REPEATABLE, '', views",
        "afterMigrate.sql, CALLBACK, '', ''",
        "afterMigrate__1_grants.sql, CALLBACK, '', 1 grants",
        "beforeEachMigrateStatement__x.sql, CALLBACK, '', x"
    })
    void aNameSaysWhatItIs(String file, ScriptName.Kind kind, String version, String description) {
        Optional<ScriptName> name = Naming.STANDARD.find(file);

        assertThat(name)
                .get()
                .returns(kind, ScriptName::kind)
                .returns(description, ScriptName::description)
                .returns(version, each -> each.findVersion().map(FlywayVersion::text).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v8_1__closing.sql",
                "V0001.Name.up.sql",
                "V1__x.txt",
                "V1__x.sql.conf",
                "Vx__y.sql",
                "R1__x.sql",
                "V__x.sql",
                "notes.sql",
                "V1-2__x.sql",
                "migration.template"
            })
    void whatFlywayDoesNotTakeIsNothing(String file) {
        assertThat(Naming.STANDARD.find(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.2__x.sql, 1.2", "20200101-x.sql, ''", "3--x.ddl, ''"})
    void anEmptyPrefixLeavesTheVersionAlone(String file, String version) {
        Naming naming = new Naming("", "U", "R", "B", "__", List.of(".sql", ".ddl"));

        assertThat(
                        naming.find(file)
                                .flatMap(ScriptName::findVersion)
                                .map(FlywayVersion::text)
                                .orElse(""))
                .isEqualTo(version);
    }
}
