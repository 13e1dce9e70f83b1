package plumbline.gui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.evolution.DoubtPlace;
import plumbline.analysis.evolution.Entry;
import plumbline.analysis.evolution.Evolution;
import plumbline.analysis.profile.Profile;
import plumbline.gui.CpuTime;
import plumbline.gui.Pace;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.schema.Shown.Since;
import plumbline.gui.schema.StageRows.StageRow;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Which moment is looked at, what it is compared with, and which thing of it.
final class SchemaCursorTest {

    @TempDir Path home;
    private final SchemaCursor cursor = new SchemaCursor();
    private int count;

    @BeforeEach
    void setUp() throws IOException {
        migration("CREATE TABLE orders (id int PRIMARY KEY, total int);", "DROP TABLE orders;");
        migration("CREATE TABLE notes (id int);", "SELECT 1;");
        migration("ALTER TABLE orders ADD COLUMN note text;", "ALTER TABLE orders DROP note;");
        cursor.follow(evolution());
    }

    private void migration(String up, String down) throws IOException {
        count++;
        Path folder = Files.createDirectories(home.resolve("shop/migrations"));
        String name = String.format("%04d_step", count);
        Files.writeString(folder.resolve(name + ".up.sql"), up);
        Files.writeString(folder.resolve(name + ".down.sql"), down);
    }

    private Evolution evolution() {
        var reading = AuditFixture.reader().read(home.resolve("shop"), Progress.none());
        return Evolution.of(
                reading,
                reading.services().getFirst().sets().getFirst(),
                Profile.USUAL,
                Progress.none());
    }

    private Shown shown() {
        return Objects.requireNonNull(cursor.shownProperty().get());
    }

    private String current() {
        Entry entry = cursor.currentProperty().get();
        return entry == null ? "" : entry.mark().sign() + entry.whole().name();
    }

    private List<String> listed() {
        return cursor.items().stream()
                .filter(SchemaItem.One.class::isInstance)
                .map(each -> ((SchemaItem.One) each).entry())
                .map(each -> each.mark().sign() + each.whole().name())
                .toList();
    }

    private void choose(String name) {
        cursor.choose(
                shown().comparison().entries().stream()
                        .filter(each -> each.whole().name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theLastMigrationIsComparedWithTheStepBefore() {
        assertThat(shown().at()).isEqualTo(3);
        assertThat(shown().since()).isEqualTo(2);
        assertThat(listed()).containsExactly("notes", "~orders");
        assertThat(current()).isEqualTo("~orders");
        assertThat(cursor.items().getFirst()).isInstanceOf(SchemaItem.Heading.class);
    }

    @Test
    void stepsEndAtBothEnds() {
        cursor.step(-Integer.MAX_VALUE);
        assertThat(shown().at()).isZero();
        assertThat(listed()).isEmpty();
        assertThat(current()).isEmpty();
        cursor.step(-1);
        assertThat(cursor.at()).isZero();
        cursor.step(Integer.MAX_VALUE);
        assertThat(cursor.at()).isEqualTo(3);
    }

    @Test
    void anyMomentCanBeComparedWithAnyOther() {
        cursor.baseProperty().set(Since.after(0));
        assertThat(listed()).containsExactly("+notes", "+orders");

        cursor.baseProperty().set(Since.after(3));
        cursor.go(1);
        assertThat(listed()).containsExactly("−notes", "~orders");
    }

    @Test
    void whatSomebodyChoseStaysChosenWhileItIsThere() {
        choose("notes");
        cursor.step(-1);
        assertThat(current()).isEqualTo("+notes");

        cursor.step(-1);
        assertThat(current()).isEqualTo("+orders");
        cursor.step(1);
        assertThat(current()).isEqualTo("+notes");
    }

    @Test
    void searchFindsTablesByTheirColumns() {
        cursor.searchProperty().set("TOTAL");
        assertThat(listed()).containsExactly("~orders");

        cursor.searchProperty().set("");
        cursor.onlyDifferentProperty().set(true);
        assertThat(listed()).containsExactly("~orders");
    }

    @Test
    void blameTellsOfTheTableOrOfItsPart() {
        assertThat(cursor.touches()).hasSize(2);

        cursor.partProperty()
                .set(
                        Objects.requireNonNull(cursor.currentProperty().get()).parts().stream()
                                .filter(each -> each.name().equals("note"))
                                .findFirst()
                                .orElseThrow());

        assertThat(cursor.touches()).hasSize(1);
        assertThat(cursor.touches().getFirst().migrationPosition()).isEqualTo(2);
    }

    @Test
    void theWayBackShowsWhatIsLeft() {
        cursor.downProperty().set(true);
        assertThat(shown().down()).isTrue();
        assertThat(listed()).containsExactly("notes", "orders");

        cursor.step(-1);
        assertThat(listed()).containsExactly("+notes", "orders");
        cursor.step(-2);
        assertThat(shown().down()).isFalse();
    }

    @Test
    void whatIsReadAgainIsLookedAtWhereItWas() throws IOException {
        choose("notes");
        cursor.baseProperty().set(Since.after(1));
        cursor.go(2);
        migration("CREATE TABLE more (id int);", "DROP TABLE more;");

        cursor.follow(evolution());

        assertThat(cursor.count()).isEqualTo(4);
        assertThat(shown().at()).isEqualTo(2);
        assertThat(shown().since()).isOne();
        assertThat(current()).isEqualTo("+notes");
    }

    @Test
    void aDoubtLeadsToTheMigrationItAroseIn() throws IOException {
        migration("DO $$ BEGIN EXECUTE some_text(); END $$;", "SELECT 1;");
        migration("CREATE TABLE more (id int);", "DROP TABLE more;");
        cursor.follow(evolution());
        cursor.step(Integer.MAX_VALUE);

        assertThat(shown().comparison().doubts()).isNotEmpty();
        cursor.walkDoubts();

        assertThat(cursor.at()).isEqualTo(4);
        List<StageRow> rows = new StageRows(Words.english()).of(shown());
        assertThat(rows).anyMatch(StageRow::isUncertain);
    }

    @Test
    void doubtsAreWalkedFromTheLastToTheFirstAndRoundAgain() throws IOException {
        migration("DO $$ BEGIN EXECUTE some_text(); END $$;", "SELECT 1;");
        migration("CREATE TABLE more (id int);", "DROP TABLE more;");
        migration("DO $$ BEGIN EXECUTE other_text(); END $$;", "SELECT 1;");
        cursor.follow(evolution());
        cursor.go(5);

        assertThat(cursor.walkDoubts().map(DoubtPlace::number)).contains(2);
        assertThat(cursor.at()).isEqualTo(4);
        assertThat(cursor.walkDoubts().map(DoubtPlace::number)).contains(1);
        assertThat(cursor.walkDoubts())
                .hasValueSatisfying(each -> assertThat(each.all()).isEqualTo(4));
        assertThat(cursor.at()).isEqualTo(6);

        cursor.go(5);
        cursor.walkDoubts();
        assertThat(cursor.at()).isEqualTo(4);
    }

    @Test
    void threeHundredMigrationsAreWalkedWithoutWaiting() throws IOException {
        for (int i = 0; i < 300; i++) {
            String table = "CREATE TABLE t" + i + " (id int PRIMARY KEY, a int, b text, c text);";
            migration(table + "CREATE INDEX i" + i + " ON t" + i + " (a);", "SELECT 1;");
        }
        cursor.follow(evolution());
        Duration shortest =
                IntStream.range(0, 60)
                        .mapToObj(each -> CpuTime.of(() -> cursor.go(303 - each % 2)))
                        .min(Duration::compareTo)
                        .orElseThrow();

        assertThat(shortest).isLessThan(Pace.allows(Duration.ofMillis(16)));
    }
}
