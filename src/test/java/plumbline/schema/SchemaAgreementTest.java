package plumbline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.proof.Catalogue;
import plumbline.proof.EmbeddedPostgres;
import plumbline.proof.RealPostgres;
import plumbline.schema.ddl.Script;
import plumbline.schema.state.SchemaState;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// A real server that runs a script, and one that runs the DDL of the model after that script, have
/// the same catalogue.
@ExtendWith(RealPostgres.class)
final class SchemaAgreementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tables",
                "alterations",
                "indexes",
                "types",
                "partitions",
                "likes",
                "views",
                "programs",
                "security",
                "sequences",
                "schemas",
                "blocks",
                "drops",
                "defaults",
                "renames",
                "values",
                "queries"
            })
    void theModelHasWhatTheServerHas(String script, EmbeddedPostgres postgres) throws SQLException {
        String sql = SqlScript.resource(script);
        SchemaState model = SqlScript.replayed(sql);

        Catalogue real = catalogue(postgres, sql);
        Catalogue ours = catalogue(postgres, ddl(model));

        assertThat(model.general()).isEmpty();
        assertThat(real.differences(ours)).isEmpty();
    }

    private static String ddl(SchemaState model) {
        return "SET check_function_bodies = false;\n"
                + String.join(";\n", Script.of(model))
                + ";\n";
    }

    private static Catalogue catalogue(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect(postgres.create())) {
            EmbeddedPostgres.run(connection, sql);
            return Catalogue.of(connection, Set.of());
        }
    }
}
