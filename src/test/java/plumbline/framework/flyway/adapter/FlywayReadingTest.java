package plumbline.framework.flyway.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.parse.java.run.WrittenTree;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is read of scripts and classes, and in which order it runs.
final class FlywayReadingTest {

    private static final String RESOURCES = "src/main/resources/";
    private static final String USUAL = RESOURCES + "db/migration/";

    @TempDir private Path root;
    private final FlywayAdapter adapter = new FlywayAdapter(new LineReader());

    @Test
    void migrationsRunInFlywaysOrder() throws IOException {
        String[] names = {
            "V1_10__k.sql",
            "V1_2__j.sql",
            "V07_00__l.sql",
            "R__b.sql",
            "R__a.sql",
            "B1_2__b.sql",
            "afterMigrate.sql",
            "beforeMigrate__x.sql",
            "U1_2__j.sql",
            "U9__lost.sql",
            "V7__dup.sql"
        };
        WrittenTree written = new WrittenTree(root);
        for (String name : names) {
            written.with(USUAL + name, "SELECT 1");
        }

        assertThat(readAll(written.open()))
                .extracting(
                        each ->
                                each.id()
                                        + (each.down().present() ? " undo " : " ")
                                        + each.traits())
                .containsExactly(
                        "beforeMigrate__x.sql [callback beforeMigrate]",
                        "1.2 undo []",
                        "B1.2 [baseline]",
                        "1.10 []",
                        "7 []",
                        "07.00 []",
                        "R__a [repeatable]",
                        "R__b [repeatable]",
                        "afterMigrate.sql [callback afterMigrate]",
                        "U9 undo [undo]");
    }

    @Test
    void placeholdersAreHolesUnlessTheyAreSwitchedOff() throws IOException {
        SourceTree tree =
                new WrittenTree(root)
                        .with(USUAL + "V1__a.sql", "GRANT ALL ON t TO #[role]; SELECT '${x}'")
                        .with(USUAL + "V2__b.sql", "SELECT #[role]")
                        .with(
                                USUAL + "V2__b.sql.conf",
                                "placeholderReplacement=false\nexecuteInTransaction=false")
                        .with(
                                RESOURCES + "application.properties",
                                """
                                spring.flyway.placeholder-prefix=#[
                                spring.flyway.placeholder-suffix=]
                                spring.flyway.placeholders.role=app
                                """)
                        .open();

        List<Migration> migrations = readAll(tree);
        assertThat(migrations.getFirst().up().steps())
                .extracting(Step::sql, Step::dynamic)
                .containsExactly(
                        tuple("GRANT ALL ON t TO ${role}", true), tuple("SELECT '${x}'", false));
        assertThat(migrations.get(1).up().steps())
                .extracting(Step::sql)
                .containsExactly("SELECT #[role]");
        assertThat(migrations.get(1).transaction()).isFalse();
    }

    @Test
    void concurrentIndexesRunOutsideByThemselves() throws IOException {
        SourceTree tree =
                new WrittenTree(root)
                        .with(USUAL + "V1__a.sql", "CREATE INDEX CONCURRENTLY i ON t (c)")
                        .with(
                                USUAL + "V2__b.sql",
                                "ALTER TABLE t ADD c int; DROP INDEX CONCURRENTLY i")
                        .open();

        assertThat(readAll(tree))
                .extracting(each -> each.transaction() + " " + each.traits())
                .containsExactly("false []", "false [mixed]");
    }

    @Test
    void classesAreReadAndOtherLanguagesSaidNotToBe() throws IOException {
        String folder = "src/main/java/db/migration/";
        SourceTree tree =
                new WrittenTree(root)
                        .with(USUAL + "V1__a.sql", "SELECT 1")
                        .with(
                                folder + "V3__Fill.java",
                                "package db.migration; public class V3__Fill extends Base { public"
                                    + " boolean canExecuteInTransaction() { return false; } String"
                                    + " sql() { return \"UPDATE t SET a = ?\"; } }")
                        .with(
                                folder + "Base.java",
                                "package db.migration; abstract class Base extends"
                                    + " BaseJavaMigration { abstract String sql(); public void"
                                    + " migrate(Context c) throws Exception {"
                                    + " c.getConnection().prepareStatement(sql()).executeUpdate();"
                                    + " } }")
                        .with(
                                folder + "V5__Broken.java",
                                "public class V5__Broken extends BaseJavaMigration { void mig")
                        .with(
                                "src/main/kotlin/db/migration/V4__K.kt",
                                "class V4__K : BaseJavaMigration() {}")
                        .open();

        List<Migration> migrations = readAll(tree);
        assertThat(migrations).extracting(Migration::id).containsExactly("1", "3", "4", "5");
        assertThat(migrations.get(1).transaction()).isFalse();
        assertThat(migrations.get(1).up().steps())
                .extracting(Step::sql)
                .containsExactly("UPDATE t SET a = ?");
        assertThat(migrations.subList(2, 4))
                .flatExtracting(each -> each.up().notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .contains(Obstacle.APPLICATION_CODE, Obstacle.BROKEN_SYNTAX);
    }

    private MigrationSet only(SourceTree tree) {
        List<MigrationSet> sets = adapter.discover(tree);
        assertThat(sets).hasSize(1);
        return sets.getFirst();
    }

    private List<Migration> readAll(SourceTree tree) {
        MigrationSet set = only(tree);
        List<Migration> read = new ArrayList<>();
        set.units().forEach(unit -> read.addAll(adapter.read(set, unit, tree)));
        return adapter.order(set, read);
    }
}
