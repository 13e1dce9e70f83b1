package plumbline.parse.sql.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.Dialect;
import plumbline.operation.IndexDefinition;
import plumbline.operation.TableOperation.CreateTable;

final class OtherDialectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    MYSQL  | ALTER TABLE `T` MODIFY a int, DROP FOREIGN KEY f | changeColumn T a; dropConstraint T f
                    MYSQL  | ALTER TABLE t CHANGE a b int, DROP INDEX i       | changeColumn t a; dropIndex t i
                    MYSQL  | ALTER TABLE t ADD UNIQUE KEY u (a), ADD KEY k (b)| addConstraint t u; createIndex t k
                    MYSQL  | /*!40101 SET NAMES utf8 */;                      | setSetting - NAMES
                    MYSQL  | RENAME TABLE a TO b, c TO d                      | renameTable a b; renameTable c d
                    MYSQL  | REPLACE INTO t (a) VALUES (1)                    | insert t -
                    MYSQL  | DELETE a FROM a JOIN b ON a.x = b.x              | delete a -
                    MYSQL  | DROP INDEX i ON t                                | dropIndex t i
                    MARIADB| CREATE OR REPLACE TABLE t (a int)                | createTable t -
                    SQLITE | CREATE TABLE "T" (a, b UNSIGNED BIG INT) STRICT  | createTable T -
                    SQLITE | PRAGMA foreign_keys = OFF                        | setSetting - foreign_keys
                    SQLITE | INSERT OR IGNORE INTO t VALUES (1)               | insert t -
                    MSSQL  | ALTER TABLE [t] ALTER COLUMN [a] int NOT NULL    | changeColumn t a
                    MSSQL  | IF EXISTS (SELECT 1) DROP TABLE t                | dropTable t -
                    SQLITE | INSERT OR IGNORE INTO t SELECT blob FROM u       | insert t -
                    SQLITE | ALTER TABLE t ALTER COLUMN "a" TO "a" text       | changeColumn t a
                    SQLITE | CREATE TRIGGER r AFTER UPDATE ON t FOR EACH ROW BEGIN UPDATE t SET a = 1; END | createTrigger t r; update t -
                    MYSQL  | CREATE PROCEDURE p() BEGIN DECLARE n INT; IF n > 0 THEN DROP TABLE t; END IF; END | createRoutine - p; dropTable t -
                    MYSQL  | CREATE PROCEDURE p(IN n TEXT) BEGIN SET @q = CONCAT('DROP TABLE ', n); PREPARE s FROM @q; EXECUTE s; END | createRoutine - p; setSetting - q; preparedStatement - s; dropTable ${n} -
                    MYSQL  | CREATE PROCEDURE p() BEGIN FROB x; END | createRoutine? - p
                    H2     | drop table t if exists                           | dropTable T -
                    H2     | ALTER TABLE t DROP COLUMN a, b                   | dropColumn T A; dropColumn T B
                    H2     | CREATE ALIAS IF NOT EXISTS f FOR "a.B.c"         | createRoutine - F
                    H2     | CREATE ALIAS f AS 'int f() { return 1; }'        | createRoutine - F
                    H2     | DROP ALIAS IF EXISTS f                           | dropRoutine - F
                    """)
    void aStatementOfAnotherDatabaseSaysWhatItDoes(Dialect dialect, String sql, String brief) {
        assertThat(Readings.brief(sql, dialect)).isEqualTo(brief);
    }

    @Test
    void aTableOfMysqlIsReadWithItsKeys() {
        CreateTable table =
                table(
                        """
                        CREATE TABLE `t` (
                          `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
                          `kind` enum('a','b') CHARACTER SET utf8 DEFAULT 'a' COMMENT 'it''s',
                          PRIMARY KEY (`id`),
                          UNIQUE KEY `u` (`kind`(10)),
                          KEY `k` (`kind`, `id` DESC) USING BTREE,
                          CONSTRAINT `f` FOREIGN KEY (`id`) REFERENCES `o` (`id`) ON DELETE CASCADE
                        ) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COMMENT='c'
                        """,
                        Dialect.MYSQL);

        assertThat(table.columns())
                .extracting(ColumnDefinition::name)
                .containsExactly("id", "kind");
        assertThat(table.columns().getFirst().identity()).isEqualTo(Identity.BY_DEFAULT);
        assertThat(table.columns().getLast().type().arguments()).containsExactly("'a'", "'b'");
        assertThat(table.columns().getLast().comment()).isEqualTo("it's");
        assertThat(table.constraints())
                .extracting(ConstraintDefinition::name)
                .containsExactly(null, "u", "f");
        assertThat(table.indexes()).extracting(IndexDefinition::name).containsExactly("k");
        assertThat(table.comment()).isEqualTo("c");
    }

    @Test
    void aTableOfPostgresIsReadWithItsConstraints() {
        CreateTable table =
                table(
                        """
                        CREATE TABLE t (id serial PRIMARY KEY,
                          o int REFERENCES o (id) ON DELETE SET NULL DEFERRABLE,
                          n numeric(10, 2) DEFAULT 0.5 NOT NULL CHECK (n > 0),
                          at timestamptz DEFAULT now(),
                          x int GENERATED ALWAYS AS (n * 2) STORED,
                          CONSTRAINT k EXCLUDE USING gist (n WITH =) WHERE (n > 1))
                        """,
                        Dialect.POSTGRESQL);

        assertThat(table.columns())
                .extracting(column -> column.type().name())
                .containsExactly(
                        "serial", "integer", "numeric", "timestamp with time zone", "integer");
        assertThat(table.columns())
                .extracting(ColumnDefinition::defaultValue)
                .containsExactly(null, null, "0.5", "now()", null);
        assertThat(table.columns().get(1).constraints())
                .singleElement()
                .isInstanceOfSatisfying(
                        ConstraintDefinition.ForeignKey.class,
                        key -> {
                            assertThat(key.onDelete()).isEqualTo("SET NULL");
                            assertThat(key.traits().deferrable()).isTrue();
                        });
        assertThat(table.constraints())
                .singleElement()
                .isInstanceOf(ConstraintDefinition.Exclusion.class);
    }

    private static CreateTable table(String sql, Dialect dialect) {
        return (CreateTable) Readings.of(sql, dialect).steps().getFirst().operation();
    }
}
