package plumbline.operation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.DataType;
import plumbline.operation.Dialect;

final class SqlTypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    int4                          | integer
                    INT                           | integer
                    varchar(255)                  | character varying
                    character varying (20)        | character varying
                    char(2)                       | character
                    timestamptz                   | timestamp with time zone
                    timestamp(3) with time zone   | timestamp with time zone
                    TIMESTAMP(3)                  | timestamp without time zone
                    time                          | time without time zone
                    bool                          | boolean
                    decimal(10, 2)                | numeric
                    float                         | double precision
                    float(24)                     | real
                    float(25)                     | double precision
                    double precision              | double precision
                    bigserial                     | bigserial
                    pg_catalog.int4               | integer
                    public."OrderState"           | public.OrderState
                    "Role"                        | Role
                    Mood                          | mood
                    text[]                        | text
                    interval day to second        | interval day to second
                    """)
    void aTypeOfPostgresHasOneName(String written, String name) {
        assertThat(SqlTypes.of(written, Dialect.POSTGRESQL).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    int(11)               | MYSQL  | integer
                    int(10) unsigned      | MYSQL  | integer unsigned
                    datetime(6)           | MYSQL  | datetime
                    timestamp             | MYSQL  | timestamp
                    enum('a','b')         | MYSQL  | enum
                    double                | MYSQL  | double precision
                    [nvarchar](max)       | MSSQL  | nvarchar
                    INTEGER               | SQLITE | integer
                    """)
    void aTypeOfAnotherDatabaseHasOneName(String written, Dialect dialect, String name) {
        assertThat(SqlTypes.of(written, dialect).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    numeric(10, 2)[][]  | 10;2       | 2
                    enum('a,b','c(')    | 'a,b';'c(' | 0
                    int ARRAY[4]        | ^^         | 1
                    int array           | ^^         | 1
                    varchar(            | ^^         | 0
                    """)
    void argumentsAndDimensionsAreRead(String written, String arguments, int dimensions) {
        DataType type = SqlTypes.of(written, Dialect.POSTGRESQL);

        assertThat(String.join(";", type.arguments())).isEqualTo(arguments);
        assertThat(type.dimensions()).isEqualTo(dimensions);
        assertThat(type.written()).isEqualTo(written);
    }
}
