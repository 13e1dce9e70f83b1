package plumbline.framework.liquibase.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.Migration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.liquibase.Trees;
import plumbline.operation.ColumnOperation;
import plumbline.operation.TableOperation;
import plumbline.operation.step.Obstacle;

import java.nio.file.Path;
import java.util.List;

final class FourFormatsTest {

    private static final String XML =
            """
            <databaseChangeLog>
              <property name="kind" value="datetime"/>
              <changeSet id="1" author="a" runInTransaction="false">
                <preConditions onFail="MARK_RAN">
                  <not><tableExists tableName="t"/></not>
                </preConditions>
                <createTable tableName="t">
                  <column name="id" type="int" autoIncrement="true">
                    <constraints primaryKey="true"/>
                  </column>
                  <column name="at" type="${kind}" defaultValueComputed="now()"/>
                </createTable>
                <addColumn tableName="t">
                  <column name="b" type="clob"/>
                </addColumn>
              </changeSet>
            </databaseChangeLog>
            """;

    private static final String YAML =
            """
            databaseChangeLog:
            - property: {name: kind, value: datetime}
            - changeSet:
                id: 1
                author: a
                runInTransaction: false
                preConditions:
                - onFail: MARK_RAN
                - not:
                  - tableExists:
                      tableName: t
                changes:
                - createTable:
                    tableName: t
                    columns:
                    - column:
                        name: id
                        type: int
                        autoIncrement: true
                        constraints:
                          primaryKey: true
                    - column:
                        name: at
                        type: ${kind}
                        defaultValueComputed: now()
                - addColumn:
                    tableName: t
                    columns:
                    - column: {name: b, type: clob}
            """;

    private static final String JSON =
            """
            {"databaseChangeLog": [
              {"property": {"name": "kind", "value": "datetime"}},
              {"changeSet": {"id": "1", "author": "a", "runInTransaction": false,
                "preConditions": [{"onFail": "MARK_RAN"}, {"not": [{"tableExists": {"tableName": "t"}}]}],
                "changes": [
                  {"createTable": {"tableName": "t", "columns": [
                    {"column": {"name": "id", "type": "int", "autoIncrement": true,
                      "constraints": {"primaryKey": true}}},
                    {"column": {"name": "at", "type": "${kind}", "defaultValueComputed": "now()"}}]}},
                  {"addColumn": {"tableName": "t", "columns": [
                    {"column": {"name": "b", "type": "clob"}}]}}
                ]}}
            ]}
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"xml, 7, 14", "yaml, 13, 29", "json, 6, 11"})
    void theSameChangelogDoesTheSame(String format, int table, int column) {
        String text = format.equals("xml") ? XML : format.equals("yaml") ? YAML : JSON;
        Trees.write(folder, "pom.xml", "<project/>");
        Trees.write(folder, "db/changelog/db.changelog-master." + format, text);

        Migration migration = Trees.read(folder).getFirst();

        assertThat(migration.id()).isEqualTo("1::a::db/changelog/db.changelog-master." + format);
        assertThat(migration.transaction()).isFalse();
        assertThat(migration.up().notUnderstood()).isEmpty();
        assertThat(migration.up().steps())
                .extracting(step -> step.operation().kind() + " " + step.span().line())
                .containsExactly("createTable " + table, "addColumn " + column);
        assertThat(migration.up().steps())
                .allSatisfy(
                        step ->
                                assertThat(step.circumstances().condition())
                                        .isEqualTo("not (tableExists(tableName=t))"));
        assertThat(migration.up().steps().getFirst().operation())
                .isInstanceOfSatisfying(
                        TableOperation.CreateTable.class,
                        made -> {
                            assertThat(made.columns())
                                    .extracting(each -> each.name() + " " + each.type().name())
                                    .containsExactly(
                                            "id integer", "at timestamp without time zone");
                            assertThat(made.columns().getLast().defaultValue()).isEqualTo("now()");
                            assertThat(made.constraints())
                                    .extracting(each -> each.name())
                                    .containsExactly("t_pkey");
                        });
        assertThat(migration.down().steps())
                .extracting(step -> step.operation().kind())
                .containsExactly("dropColumn", "dropTable");
    }

    @Test
    void formattedSqlHasChangesetsAndRollbacks() {
        Trees.write(
                folder,
                "db/changelog/db.changelog-master.sql",
                """
                --liquibase formatted sql

                --changeset ann:one context:test runOnChange:true splitStatements:false
                --comment: why
                CREATE TABLE t (id int);
                CREATE INDEX i ON t (id);
                --rollback DROP TABLE t;

                --changeset "ann b":two
                SELECT ${x};
                /* liquibase rollback
                SELECT 2;
                */
                """);

        List<Migration> migrations = Trees.read(folder);

        assertThat(migrations).extracting(Migration::version).containsExactly("one", "two");
        assertThat(migrations.getFirst().traits())
                .containsExactly("repeatable", "context=test", "runOnChange");
        assertThat(migrations.getFirst().up().steps())
                .extracting(step -> step.sql() + " " + step.span().line())
                .containsExactly("CREATE TABLE t (id int) 5", "CREATE INDEX i ON t (id) 6");
        assertThat(migrations.getFirst().down().steps())
                .extracting(step -> step.sql() + " " + step.span().line())
                .containsExactly("DROP TABLE t 7");
        assertThat(migrations.getLast().up().steps().getFirst().dynamic()).isTrue();
        assertThat(migrations.getLast().down().steps().getFirst().span().line()).isEqualTo(12);
    }

    @Test
    void includesAreFollowedOnceAndWhatIsMissingIsSaid() {
        Trees.write(
                folder,
                "src/main/resources/db/changelog/db.changelog-master.xml",
                """
                <databaseChangeLog>
                  <include file="b.xml" relativeToChangelogFile="true"/>
                  <include file="db/changelog/none.xml"/>
                  <includeAll path="all" relativeToChangelogFile="true"/>
                </databaseChangeLog>
                """);
        writeIncluded("b", "all/2", "all/1", "archive/old", "lost");

        List<Migration> migrations = Trees.read(folder);

        assertThat(migrations)
                .filteredOn(each -> !each.version().equals("raw"))
                .extracting(each -> each.version() + " " + each.status())
                .containsExactly(
                        "b ACTIVE",
                        "all/1 ACTIVE",
                        "all/2 ACTIVE",
                        "archive/old " + MigrationUnit.Status.ARCHIVED,
                        "lost " + MigrationUnit.Status.UNLISTED);
        assertThatOnlyMissingIs("db/changelog/none.xml", 3, migrations);
    }

    private static void assertThatOnlyMissingIs(String file, int line, List<Migration> migrations) {
        assertThat(migrations)
                .filteredOn(each -> each.version().equals("raw"))
                .flatExtracting(each -> each.up().notUnderstood())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.obstacle()).isEqualTo(Obstacle.MISSING_MODULE);
                            assertThat(problem.text()).isEqualTo(file);
                            assertThat(problem.span().line()).isEqualTo(line);
                        });
    }

    private void writeIncluded(String... files) {
        String set =
                "<databaseChangeLog><include"
                        + " file='db/changelog/db.changelog-master.xml'/><changeSet id='FILE'"
                        + " author='a'><dropColumn tableName='t' columnName='c'/>"
                        + "</changeSet></databaseChangeLog>";
        for (String file : files) {
            String name = "src/main/resources/db/changelog/" + file + ".xml";
            Trees.write(folder, name, set.replace("FILE", file));
        }
    }

    @Test
    void whatIsUnknownIsSaidAndHasNoWayBack() {
        Trees.write(
                folder,
                "db/changelog/db.changelog-master.xml",
                "<databaseChangeLog><changeSet id='1' author='a'>\n<shuffleTable/>\n"
                        + "<dropColumn tableName='A_B' columnName='cD'/></changeSet>"
                        + "</databaseChangeLog>");

        Migration migration = Trees.read(folder).getFirst();

        assertThat(migration.down().present()).isFalse();
        assertThat(migration.up().notUnderstood())
                .extracting(each -> each.obstacle() + " " + each.detail())
                .containsExactly("UNKNOWN_CHANGE shuffleTable");
        assertThat(migration.up().steps().getFirst().operation())
                .isInstanceOfSatisfying(
                        ColumnOperation.DropColumn.class,
                        drop -> {
                            assertThat(drop.table().name()).isEqualTo("a_b");
                            assertThat(drop.column()).isEqualTo("cD");
                        });
    }
}
