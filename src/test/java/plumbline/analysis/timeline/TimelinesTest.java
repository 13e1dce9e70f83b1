package plumbline.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.timeline.TimelineFact.Burst;
import plumbline.analysis.timeline.TimelineFact.DuplicateVersion;
import plumbline.analysis.timeline.TimelineFact.HandTypedStamp;
import plumbline.analysis.timeline.TimelineFact.LateFix;
import plumbline.analysis.timeline.TimelineFact.MixedNaming;
import plumbline.analysis.timeline.TimelineFact.NumberGap;
import plumbline.analysis.timeline.TimelineFact.RepairKind;
import plumbline.analysis.timeline.TimelineFact.Sign;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

final class TimelinesTest {

    @TempDir private Path root;

    private SetTimeline of(String... names) throws IOException {
        Timed folder = new Timed(root);
        for (String name : names) {
            folder.write(name);
        }
        return folder.timeline();
    }

    @Test
    void withoutGitThereIsNoGitAxis() throws IOException {
        SetTimeline timeline = of("20260301101112_a", "20260302101112_b");

        assertThat(timeline.order(Axis.GIT).gap()).isEqualTo(AxisGap.NO_GIT);
        assertThat(timeline.order(Axis.GIT).unplaced()).hasSize(2);
        assertThat(timeline.order(Axis.RUNNING).placed())
                .extracting(TimelinePoint::position)
                .containsExactly(1, 2);
        assertThat(timeline.facts()).isEmpty();
    }

    @Test
    void numbersHaveNoTimeAxis() throws IOException {
        assertThat(of("1_a", "2_b").order(Axis.NAME_TIME).gap())
                .isEqualTo(AxisGap.NO_TIME_IN_NAMES);
    }

    @Test
    void oneVersionTwiceIsToldWithBoth() throws IOException {
        assertThat(of("1_a", "2_b", "02_c", "3_d").all(DuplicateVersion.class))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact.points())
                                        .extracting(point -> point.migration().file())
                                        .containsExactlyInAnyOrder(
                                                "db/migrations/2_b.sql", "db/migrations/02_c.sql"));
    }

    @Test
    void missingNumbersOfADenseRowAreNamed() throws IOException {
        SetTimeline timeline =
                of("1_a", "2_a", "3_a", "6_a", "7_a", "8_a", "9_a", "10_a", "11_a", "12_a");

        assertThat(timeline.all(NumberGap.class))
                .singleElement()
                .satisfies(
                        gap -> {
                            assertThat(gap.first()).isEqualTo(BigInteger.valueOf(4));
                            assertThat(gap.last()).isEqualTo(BigInteger.valueOf(5));
                            assertThat(Timed.versions(gap.points())).containsExactly("3", "6");
                        });
    }

    @ParameterizedTest
    @CsvSource({"10 20 30 40 50", "5 6 7 8 9", "1 2 4", "100 200 300 301 302"})
    void numbersThatWereNeverDenseHaveNoGaps(String numbers) throws IOException {
        assertThat(of(numbers.split(" ")).all(NumberGap.class)).isEmpty();
    }

    @Test
    void numbersAmongTimesAreTold() throws IOException {
        assertThat(of("1_a", "20260302101112_b", "20260303101112_c").all(MixedNaming.class))
                .singleElement()
                .satisfies(fact -> assertThat(Timed.versions(fact.points())).containsExactly("1"));
    }

    @ParameterizedTest
    @CsvSource({
        "20260301000000, MIDNIGHT",
        "20260301140000, FULL_HOUR",
        "20260301000001, COUNTED",
        "20260231101112, IMPOSSIBLE",
        "20270301101112, AHEAD",
        "1772400000000, ROUND",
    })
    void aStampThatNoClockMadeIsTold(String stamp, Sign sign) throws IOException {
        assertThat(of("20260301101112_a", stamp + "_b").all(HandTypedStamp.class))
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(fact.point().form().digits()).isEqualTo(stamp);
                            assertThat(fact.signs()).containsExactly(sign);
                        });
    }

    @ParameterizedTest
    @CsvSource({"20260301101100 20260302093012", "20260301_a 20260302_b", "1772373072123"})
    void stampsOfAClockAreNotTold(String stamps) throws IOException {
        assertThat(of(stamps.split(" ")).all(HandTypedStamp.class)).isEmpty();
    }

    @Test
    void fullMinutesAreAHabitFromThreeOn() throws IOException {
        SetTimeline timeline =
                of("20260301101100", "20260302113400", "20260303123100", "20260304091112");

        assertThat(timeline.all(HandTypedStamp.class))
                .hasSize(3)
                .allSatisfy(fact -> assertThat(fact.signs()).isEqualTo(Set.of(Sign.ROUND)));
    }

    @Test
    void manyWithinAnHourAreABurst() throws IOException {
        SetTimeline timeline =
                of(
                        "20260301101112",
                        "20260304091012",
                        "20260304091112",
                        "20260304093213",
                        "20260304104214",
                        "20260304105216",
                        "20260307101112");

        assertThat(timeline.all(Burst.class))
                .singleElement()
                .satisfies(
                        burst -> {
                            assertThat(burst.axis()).isEqualTo(Axis.NAME_TIME);
                            assertThat(burst.points()).hasSize(5);
                            assertThat(burst.from()).isEqualTo("2026-03-04T09:10:12Z");
                        });
    }

    @Test
    void whatATableCouldHaveHadFromTheStartIsALateFix() throws IOException {
        Timed folder = new Timed(root);
        folder.write("1_users", "CREATE TABLE users (id int primary key, mail text);");
        folder.write("2_orders", "CREATE TABLE orders (id int, user_id int, ware_id int);");
        folder.write("3_wares", "CREATE TABLE wares (id int primary key);");
        folder.write(
                "4_fix",
                """
                ALTER TABLE orders ADD FOREIGN KEY (user_id) REFERENCES users (id);
                ALTER TABLE orders ADD FOREIGN KEY (ware_id) REFERENCES wares (id);
                ALTER TABLE public.users ALTER mail SET NOT NULL;
                CREATE INDEX i ON orders (user_id);
                ALTER TABLE orders ADD COLUMN note text;
                CREATE INDEX j ON orders (note);
                """);

        List<LateFix> fixes = folder.timeline().all(LateFix.class);

        assertThat(fixes)
                .extracting(fix -> fix.table() + " @" + fix.creation().position())
                .containsExactly("orders @2", "users @1");
        assertThat(fixes)
                .flatExtracting(LateFix::repairs)
                .extracting(TimelineFact.Repair::kind)
                .containsExactly(RepairKind.FOREIGN_KEY, RepairKind.INDEX, RepairKind.NOT_NULL);
        assertThat(fixes.getFirst().evidence())
                .extracting(span -> span.file() + ":" + span.line())
                .containsExactly(
                        "db/migrations/2_orders.sql:2",
                        "db/migrations/4_fix.sql:2",
                        "db/migrations/4_fix.sql:5");
    }

    @Test
    void theStampsOfTheElevenServicesAreTyped() {
        List<SetTimeline> timelines = Timed.timelines(Path.of("sample-projects/soc-platform"));

        assertThat(timelines)
                .hasSize(11)
                .allSatisfy(
                        timeline ->
                                assertThat(timeline.all(HandTypedStamp.class))
                                        .hasSameSizeAs(timeline.order(Axis.RUNNING).placed()));
    }
}
