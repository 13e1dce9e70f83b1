package plumbline.framework.liquibase.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.DataType;
import plumbline.operation.Dialect;

final class TypeMappingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int|integer[]0",
                "java.sql.Types.TINYINT|smallint[]0",
                "int(11)|integer[]0",
                "varchar2(20 char)|character varying[20]0",
                "VARCHAR(2147483647)|character varying[]0",
                "datetime|timestamp without time zone[]0",
                "datetime(6)|timestamp without time zone[6]0",
                "timestamp(3) with time zone|timestamp with time zone[3]0",
                "TIMESTAMP WITH TIME ZONE|timestamp with time zone[]0",
                "decimal(10, 2)|numeric[10, 2]0",
                "currency|numeric[]0",
                "clob|text[]0",
                "blob|oid[]0",
                "longblob|bytea[]0",
                "java.sql.Types.BOOLEAN|boolean[]0",
                "double|double precision[]0",
                "text[][]|text[]2",
                "JSONB|jsonb[]0"
            })
    void aTypeBecomesWhatPostgresPrints(String written, String expected) {
        DataType type = TypeMapping.of(written, Dialect.POSTGRESQL);

        assertThat(type.name() + type.arguments() + type.dimensions()).isEqualTo(expected);
        assertThat(type.written()).isEqualTo(written);
    }
}
