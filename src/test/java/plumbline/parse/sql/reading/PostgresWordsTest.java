package plumbline.parse.sql.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.Dialect;

final class PostgresWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    DROP INDEX CONCURRENTLY IF EXISTS a, s."B" | dropIndex - a; dropIndex - s.B
                    DROP TABLE IF EXISTS Users CASCADE         | dropTable users -
                    DROP FUNCTION f(int, text), g              | dropRoutine - f; dropRoutine - g
                    DROP TRIGGER t ON x                        | dropTrigger x t
                    DROP POLICY p ON x RESTRICT                | dropPolicy x p
                    DROP TABLE a b                             | dropTable? a -
                    DROP OPERATOR + (int, int)                 | otherStatement - -
                    SET LOCAL lock_timeout = '5s'              | setSetting - lock_timeout
                    RESET ALL                                  | setSetting - ALL
                    SET CONSTRAINTS ALL DEFERRED               | setConstraints - -
                    BEGIN ISOLATION LEVEL SERIALIZABLE         | transactionControl - BEGIN
                    ROLLBACK TO SAVEPOINT x                    | transactionControl - ROLLBACK TO SAVEPOINT
                    LOCK TABLE ONLY a, b IN SHARE MODE NOWAIT  | lockTable a -; lockTable b -
                    REINDEX INDEX CONCURRENTLY i               | reindex - i
                    VACUUM (FULL, ANALYZE) t                   | vacuum t -
                    CLUSTER t USING i                          | cluster t i
                    TRUNCATE a, b RESTART IDENTITY CASCADE     | truncateTable a -; truncateTable b -
                    REFRESH MATERIALIZED VIEW CONCURRENTLY v   | refreshView - v
                    COMMENT ON COLUMN s.t.c IS 'x'             | commentOn s.t c
                    COMMENT ON FUNCTION f(int) IS NULL         | commentOn - f
                    COMMENT ON TRIGGER x ON s.t IS 'y'         | commentOn s.t x
                    ALTER FUNCTION f RENAME TO g               | renameRoutine - f
                    ALTER ROUTINE f(int) SET SCHEMA s          | setObjectSchema - f
                    ALTER SEQUENCE IF EXISTS q RENAME TO r     | renameSequence - q
                    ALTER VIEW v RENAME COLUMN a TO b          | renameViewColumn - v
                    ALTER INDEX i ATTACH PARTITION j           | attachIndex - i
                    ALTER TABLE t VALIDATE CONSTRAINT k        | validateConstraint t k
                    ALTER TABLE t ADD CONSTRAINT k UNIQUE (x)  | addConstraint t k
                    ALTER TABLE t DISABLE TRIGGER ALL          | setTriggerMode t ALL
                    ALTER TABLE t OWNER TO bob                 | changeOwner t -
                    ALTER TABLE t RENAME TO u                  | renameTable t u
                    ALTER TABLE t RENAME a TO b                | renameColumn t a
                    ALTER TABLE t ADD a int, DROP b            | addColumn t a; dropColumn t b
                    ALTER TABLE t FOO BAR                      | rawSql? t -
                    ALTER INDEX i RENAME TO j                  | renameIndex - i
                    ALTER TYPE m ADD VALUE 'x' AFTER 'y'       | addEnumValue - m
                    CREATE TYPE m AS ENUM ('a', 'b')           | createEnum - m
                    CREATE EXTENSION IF NOT EXISTS "uuid-ossp" | createExtension - uuid-ossp
                    CREATE INDEX CONCURRENTLY i ON t (a)       | createIndex t i
                    CREATE TABLE t (a int, b text NOT NULL)    | createTable t -
                    CREATE TABLE t (a int FOO)                 | createTable? t -
                    CREATE POLICY p ON t USING (true)          | createPolicy t p
                    GRANT SELECT ON t TO bob                   | grant t -
                    COPY t FROM STDIN                          | copy t -
                    CREATE PUBLICATION p FOR TABLE x           | otherStatement - p
                    ALTER PUBLICATION p ADD TABLE s.x          | otherStatement - p
                    ALTER TEXT SEARCH CONFIGURATION s.c OWNER TO x | changeOwner - s.c
                    CREATE USER MAPPING FOR u SERVER s         | otherStatement - -
                    SECURITY LABEL FOR l ON COLUMN t.c IS 'x'  | otherStatement - t.c
                    SECURITY LABEL ON TABLE t IS 'x'           | otherStatement t t
                    COMMENT ON OPERATOR + (int, int) IS 'x'    | commentOn - + (int, int)
                    LISTEN x                                   | otherStatement - -
                    LOAD                                       | otherStatement - -
                    CREATE PUBLICATION p FOR TABLE (x          | otherStatement? - p
                    UPDATE t SET a = 1 WHERE b = 2             | update t -
                    DELETE FROM ONLY t                         | delete t -
                    SELECT * FROM a                            | select a -
                    INSERT INTO t SELECT * FROM x JOIN y ON 1=1| insert t -
                    foo bar                                    | ^^
                    """)
    void aStatementOfPostgresSaysWhatItDoes(String sql, String brief) {
        assertThat(Readings.brief(sql, Dialect.POSTGRESQL)).isEqualTo(brief);
    }
}
