package plumbline.framework.liquibase.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.liquibase.Trees;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation.AlterSequence;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.step.Step;

import java.nio.file.Path;
import java.util.stream.Collectors;

/// What PostgreSQL has after the statements that Liquibase 4 sent for the same changes.
final class PostgresEffectsTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <createTable tableName="t"><column name="a" type="bigserial"/></createTable> | t(a bigint BY_DEFAULT)
                    <createTable tableName="t"><column name="a" type="timestamp" defaultValueComputed="CURRENT_TIMESTAMP"/></createTable> | t(a timestamp without time zone now())
                    <createTable tableName="t"><column name="a" type="int"><constraints checkConstraint="a > 0"/></column></createTable> | t(a integer)
                    <createTable tableName="t"><column name="a" type="int"><constraints unique="true" uniqueConstraintName="u"/></column><column name="b" type="int"><constraints unique="true" uniqueConstraintName="u"/></column></createTable> | t(a integer, b integer) u[a, b]
                    <createTable tableName="t"><column name="a" type="int" autoIncrement="true" startWith="9" incrementBy="2"/></createTable> | t(a integer BY_DEFAULT); t_a_seq START WITH 9 INCREMENT BY 2
                    <addAutoIncrement tableName="t" columnName="a" columnDataType="int"/> | new t_a_seq; setNotNull; nextval('"t_a_seq"'); t_a_seq of t.a
                    <createSequence sequenceName="s" startValue="5"/> | new s START WITH 5
                    """)
    void aChange(String change, String shown) {
        String text =
                "<databaseChangeLog><changeSet id=\"1\" author=\"a\">"
                        + change
                        + "</changeSet></databaseChangeLog>";
        Trees.write(folder, "pom.xml", "<project/>");
        Trees.write(folder, "db/changelog/db.changelog-master.xml", text);

        assertThat(
                        Trees.read(folder).getFirst().up().steps().stream()
                                .map(Step::operation)
                                .map(PostgresEffectsTest::shown)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(shown);
    }

    private static String shown(Operation operation) {
        return switch (operation) {
            case CreateTable create -> table(create);
            case CreateSequence create ->
                    ("new " + create.sequence() + " " + create.options()).strip();
            case AlterSequence alter ->
                    (alter.sequence()
                                    + (alter.ownedBy() == null ? "" : " of " + alter.ownedBy())
                                    + " "
                                    + alter.change())
                            .strip();
            case SetDefault set -> set.value();
            default -> operation.kind();
        };
    }

    private static String table(CreateTable create) {
        String columns =
                create.columns().stream()
                        .map(
                                each ->
                                        each.name()
                                                + " "
                                                + each.type().name()
                                                + (each.identity() == Identity.NONE
                                                        ? ""
                                                        : " " + each.identity())
                                                + (each.defaultValue() == null
                                                        ? ""
                                                        : " " + each.defaultValue()))
                        .collect(Collectors.joining(", "));
        String constraints =
                create.constraints().stream()
                        .map(
                                each ->
                                        each instanceof Unique unique
                                                ? " " + unique.name() + unique.columns()
                                                : " " + each.name())
                        .collect(Collectors.joining());
        return create.table() + "(" + columns + ")" + constraints;
    }
}
