package plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

@ExtendWith(RealPostgres.class)
final class EmbeddedPostgresTest {

    @Test
    void databasesAreEmptyAndApart(EmbeddedPostgres postgres) throws SQLException {
        String first = postgres.create();
        String second = postgres.create();

        assertThat(first).isNotEqualTo(second);
        assertThat(ask(postgres, first, "SELECT current_database()")).isEqualTo(first);
        assertThat(ask(postgres, second, "SELECT count(*) FROM pg_stat_user_tables"))
                .isEqualTo("0");
    }

    @Test
    void onlyThisComputerReachesIt(EmbeddedPostgres postgres) throws SQLException {
        assertThat(ask(postgres, "postgres", "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(
                        ask(
                                postgres,
                                "postgres",
                                "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <>"
                                        + " 'scram-sha-256'"))
                .isEqualTo("0");
    }

    @Test
    void nothingOfItStaysBehind() throws IOException, InterruptedException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Binaries.find().orElseThrow());
        Path files = Path.of(ask(postgres, "postgres", "SHOW data_directory"));
        assertThat(Files.exists(files.getParent())).isTrue();

        postgres.close();

        assertThat(Files.exists(files.getParent())).isFalse();
        assertThatThrownBy(() -> postgres.connect("postgres")).isInstanceOf(SQLException.class);
    }

    @Test
    void aTextOfSeveralStatementsRunsAsItIs(EmbeddedPostgres postgres) throws SQLException {
        String database = postgres.create();
        try (Connection connection = postgres.connect(database)) {
            EmbeddedPostgres.run(
                    connection,
                    """
                    CREATE TABLE tag (names text[] DEFAULT '{fn, d}', CHECK (to_jsonb(names) ? 'a'));
                    CREATE FUNCTION one() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT 1; END;
                    """);
        }

        assertThat(ask(postgres, database, "SELECT one()")).isEqualTo("1");
    }

    private static String ask(EmbeddedPostgres postgres, String database, String question)
            throws SQLException {
        try (Connection connection = postgres.connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
