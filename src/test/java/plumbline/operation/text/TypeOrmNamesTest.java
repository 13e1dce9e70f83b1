package plumbline.operation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TypeOrmNamesTest {

    /// What the default naming strategy of typeorm 0.3.20 gave for these.
    @Test
    void namesAreThoseThatTheToolMakes() {
        assertThat(TypeOrmNames.primaryKey("user", List.of("id")))
                .isEqualTo("PK_cace4a159ff9f2512dd42373760");
        assertThat(TypeOrmNames.unique("user", List.of("email")))
                .isEqualTo("UQ_e12875dfb3b1d92d7d7c5377e22");
        assertThat(TypeOrmNames.foreignKey("post", List.of("userId", "authorId")))
                .isEqualTo("FK_e9abbee645c4147447e7553c5cf");
        assertThat(TypeOrmNames.index("user", List.of("name"), null))
                .isEqualTo("IDX_065d4d8f3b5adb4a08841eae3c");
        assertThat(TypeOrmNames.index("user", List.of("name"), "a > 1"))
                .isEqualTo("IDX_1fda268a88ad21bdc38d4a6620");
        assertThat(TypeOrmNames.check("app.user", "age > 0"))
                .isEqualTo("CHK_2016b2a3806a5d15b946c30266");
        assertThat(TypeOrmNames.exclusion("user", "USING gist (r WITH &&)"))
                .isEqualTo("XCL_5270fac45ac5fd94b63c0e4b3f");
    }

    @Test
    void columnsAreSortedAndTheSchemaDoesNotMatter() {
        assertThat(TypeOrmNames.unique("app.user", List.of("b", "a")))
                .isEqualTo(TypeOrmNames.unique("user", List.of("a", "b")));
    }
}
