package plumbline.framework.liquibase.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.framework.Migration;
import plumbline.framework.liquibase.Trees;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;

import java.nio.file.Path;
import java.util.List;

final class RewritingTest {

    private static final String INDEX =
            "<createIndex tableName='t' indexName='i'><column name='a'/></createIndex>";

    @TempDir private Path folder;

    private Migration read(String changes, String modify) {
        Trees.write(
                folder,
                "db/changelog/db.changelog-master.xml",
                "<databaseChangeLog><changeSet id='1' author='a'>"
                        + changes
                        + "<modifySql dbms='postgresql'>"
                        + modify
                        + "</modifySql></changeSet></databaseChangeLog>");
        return Trees.read(folder).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    <append value=' CASCADE'/>, delete from t CASCADE
                    <prepend value='EXPLAIN '/>, EXPLAIN delete from t
                    <replace replace='from t' with='from only u'/>, delete from only u
                    <regExpReplace replace='from \\w' with='from v'/>, delete from v
                    <replace replace='nowhere' with='x'/>, delete from t
                    """)
    void sqlIsReadAsItIsMade(String modify, String wanted) {
        Migration migration = read("<sql>delete from t;</sql>", modify);

        assertThat(migration.up().steps()).extracting(Step::sql).containsExactly(wanted);
        assertThat(migration.up().notUnderstood()).isEmpty();
    }

    @Test
    void anIndexBecomesPartialOrIsBuiltConcurrently() {
        String modify =
                "<append value=' WHERE a IS NULL'/>"
                        + "<replace replace='CREATE INDEX' with='CREATE INDEX CONCURRENTLY'/>";

        assertThat(read(INDEX, modify).up().steps())
                .extracting(Step::operation)
                .singleElement()
                .isInstanceOfSatisfying(
                        CreateIndex.class,
                        index -> {
                            assertThat(index.concurrently()).isTrue();
                            assertThat(index.definition().predicate()).isEqualTo("a IS NULL");
                        });
    }

    @Test
    void aConstraintIsNotChecked() {
        String key =
                "<addForeignKeyConstraint baseTableName='t' baseColumnNames='u'"
                        + " referencedTableName='u' referencedColumnNames='id'/>";

        assertThat(read(key, "<append value=' NOT VALID'/>").up().steps())
                .extracting(Step::operation)
                .singleElement()
                .isInstanceOfSatisfying(
                        AddConstraint.class,
                        added -> assertThat(added.definition().traits().notValid()).isTrue());
    }

    @Test
    void aStatementMayFollowOrComeBefore() {
        List<Step> behind = read(INDEX, "<append value='; analyze t'/>").up().steps();
        List<Step> before = read(INDEX, "<prepend value='select 1;'/>").up().steps();

        assertThat(behind).extracting(Step::sql).containsExactly("", "analyze t");
        assertThat(before).extracting(Step::sql).containsExactly("select 1", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<append value=' USING SOMETHING ELSE'/>",
                "<replace replace='CREATE' with='CREATE SPECIAL'/>",
                "<regExpReplace replace='(a+)+b' with='c'/>"
            })
    void whatIsNotKnownIsSaid(String modify) {
        assertThat(read(INDEX, modify).up().notUnderstood())
                .extracting(NotUnderstood::detail)
                .singleElement()
                .asString()
                .startsWith("modifySql ");
    }

    @Test
    void howATableIsKeptChangesNothing() {
        assertThat(read(INDEX, "<append value=' tablespace fast'/>").up().notUnderstood())
                .isEmpty();
    }
}
