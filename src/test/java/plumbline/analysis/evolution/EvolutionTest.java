package plumbline.analysis.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.schema.Blame.Touched;
import plumbline.progress.Progress;
import plumbline.schema.object.Table;
import plumbline.schema.roundtrip.RoundTrip.Verdict;

import java.nio.file.Path;
import java.util.List;

/// A set of migrations with what each of them risks, leaves and touches.
final class EvolutionTest {

    @TempDir private Path root;
    private SetFixture set;

    @BeforeEach
    void setUp() {
        set =
                new SetFixture(root)
                        .migration("CREATE TABLE a (id int, x int);", "DROP TABLE a;")
                        .migration("ALTER TABLE a ADD COLUMN y text DEFAULT 'none';", "");
    }

    private List<Danger.Kind> dangers(String up) {
        Stage last = set.migration(up, "SELECT 1;").evolution().stages().getLast();
        return last.dangers().stream().map(Danger::kind).toList();
    }

    @Test
    void eachMigrationHasItsRoundTripAndItsWayDown() {
        Evolution evolution = set.evolution();

        assertThat(evolution.stages())
                .extracting(each -> each.roundTrip().verdict())
                .containsExactly(Verdict.EXACT, Verdict.EMPTY_DOWN);
        assertThat(evolution.complete()).isTrue();
        assertThat(evolution.afterDown(1).all(Table.class)).isEmpty();
        assertThat(evolution.after(1).all(Table.class)).hasSize(1);
    }

    @Test
    void anotherTypeWritesAllRowsAnew() {
        assertThat(dangers("ALTER TABLE a ALTER COLUMN x TYPE bigint;"))
                .containsExactly(Danger.Kind.REWRITE);
    }

    @Test
    void anIndexAndNotNullKeepOthersWaiting() {
        assertThat(
                        dangers(
                                "CREATE INDEX i ON a (x); "
                                        + "ALTER TABLE a ALTER COLUMN x SET NOT NULL;"))
                .containsExactly(Danger.Kind.SCAN, Danger.Kind.INDEX);
    }

    @Test
    void aChangeOfAllRowsIsDangerousAndOneByKeyIsNot() {
        assertThat(dangers("UPDATE a SET x = 1;")).contains(Danger.Kind.ROWS);
    }

    @Test
    void aQuickChangeOnlyLocks() {
        assertThat(dangers("ALTER TABLE a ADD COLUMN z int;")).containsExactly(Danger.Kind.LOCKED);
        assertThat(set.evolution().stages().getLast().dangers())
                .allSatisfy(
                        each -> {
                            assertThat(each.certain()).isTrue();
                            assertThat(each.isGrave()).isFalse();
                            assertThat(each.table()).isEqualTo("a");
                        });
    }

    @Test
    void whatIsMadeInTheSameMigrationHurtsNobody() {
        assertThat(dangers("CREATE TABLE b (id int); CREATE INDEX i ON b (id);")).isEmpty();
    }

    @Test
    void blameEndsAtTheMomentThatIsLookedAt() {
        set.migration("ALTER TABLE a DROP COLUMN x;", "SELECT 1;");
        Evolution evolution = set.evolution();
        Table table = evolution.after(3).all(Table.class).findFirst().orElseThrow();

        assertThat(evolution.blame(evolution.after(3), table, 3))
                .extracting(Touched::migrationPosition)
                .containsExactly(0, 1, 2);
        assertThat(evolution.blame(evolution.after(2), table, 2))
                .extracting(Touched::migrationPosition)
                .containsExactly(0, 1);
    }

    @Test
    void aMigrationIsFoundByItsName() {
        Evolution evolution = set.evolution();

        assertThat(evolution.find("002")).hasValue(2);
        assertThat(evolution.find("nothing")).isEmpty();
    }

    @Test
    void whatIsCancelledSaysSo() {
        Evolution part =
                set.evolution(
                        new Progress() {
                            @Override
                            public void report(long done, long total, String item) {}

                            @Override
                            public boolean isCancelled() {
                                return true;
                            }
                        });

        assertThat(part.complete()).isFalse();
        assertThat(part.stages()).isEmpty();
        assertThat(part.after(0).all(Table.class)).isEmpty();
    }
}
