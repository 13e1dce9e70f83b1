package plumbline.framework.flyway.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.Configured;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.flyway.adapter.FlywayAdapter;
import plumbline.operation.Dialect;
import plumbline.operation.step.NotUnderstood;
import plumbline.parse.java.run.WrittenTree;
import plumbline.parse.sql.SqlReading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class SetsTest {

    private static final String RESOURCES = "src/main/resources/";

    @TempDir private Path root;

    private static List<MigrationSet> sets(WrittenTree tree) {
        List<NotUnderstood> nothing = List.of();
        return new FlywayAdapter((_, _, _) -> new SqlReading(List.of(), 0, nothing))
                .discover(tree.open());
    }

    private WrittenTree tree() throws IOException {
        return new WrittenTree(root).with("pom.xml", "<project/>");
    }

    @Test
    void aPrefixOfItsOwnIsTakenInTheUsualPlace() throws IOException {
        String folder = RESOURCES + "db/migration/";

        List<MigrationSet> sets =
                sets(
                        tree().with(
                                        RESOURCES + "application.properties",
                                        "spring.flyway.sql-migration-prefix=\n")
                                .with(folder + "20240102__b.sql", "SELECT 1;")
                                .with(folder + "20240101__a.sql", "SELECT 1;")
                                .with(folder + "notes.sql", "SELECT 1;"));

        assertThat(sets)
                .singleElement()
                .extracting(MigrationSet::units)
                .asInstanceOf(
                        org.assertj.core.api.InstanceOfAssertFactories.list(MigrationUnit.class))
                .extracting(MigrationUnit::file)
                .containsExactly(folder + "20240101__a.sql", folder + "20240102__b.sql");
    }

    @Test
    void aVendorThatOnlyTheProgramKnowsMakesASetForEach() throws IOException {
        String code =
                "class FlywayConfig { void f(String v) {"
                    + " Flyway.configure().locations(\"classpath:app/db/\" + v + \"/\").load(); }"
                    + " }";

        List<MigrationSet> sets =
                sets(
                        tree().with("src/main/java/FlywayConfig.java", code)
                                .with(RESOURCES + "app/db/mysql/V1__a.sql", "SELECT 1;")
                                .with(RESOURCES + "app/db/hsqldb/V1__a.sql", "SELECT 1;")
                                .with(RESOURCES + "app/db/common/V2__b.sql", "SELECT 1;"));

        assertThat(sets).extracting(MigrationSet::label).containsExactly("mysql", "hsqldb");
        assertThat(sets.getFirst().settings().directories())
                .extracting(Configured::value)
                .containsExactly(RESOURCES + "app/db/mysql");
    }

    @Test
    void propertiesOfMavenAreSettingsToo() throws IOException {
        String pom =
                "<project><properties><flyway.table>hist</flyway.table></properties><profiles>"
                        + "<profile><id>ora</id><properties><flyway.locations>classpath:db/oracle"
                        + "</flyway.locations></properties></profile></profiles></project>";

        assertThat(
                        sets(
                                tree().with("pom.xml", pom)
                                        .with(RESOURCES + "db/oracle/V1__a.sql", "SELECT 1;")))
                .singleElement()
                .satisfies(
                        set -> {
                            assertThat(set.dialect()).isEqualTo(Dialect.ORACLE);
                            assertThat(set.settings().historyTable().value()).isEqualTo("hist");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CREATE TABLE `t` (`a` int) ENGINE=InnoDB;                | MYSQL
                    CREATE TABLE t (a BIGSERIAL, b JSONB);                   | POSTGRESQL
                    CREATE TABLE [dbo].[t] (a NVARCHAR(20));                 | MSSQL
                    CREATE TABLE t (a NUMBER(10), b VARCHAR2(20));           | ORACLE
                    CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT);    | SQLITE
                    CREATE TABLE t (a INT);                                  | POSTGRESQL
                    """)
    void withoutAnAddressTheSqlTellsTheDatabase(String sql, String dialect) throws IOException {
        assertThat(sets(tree().with(RESOURCES + "db/migration/V1__a.sql", sql)))
                .extracting(set -> set.dialect().name())
                .containsExactly(dialect);
    }
}
