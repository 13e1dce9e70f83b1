package plumbline.analysis.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.Certainty;
import plumbline.analysis.Opened;
import plumbline.analysis.database.DatabaseReach.Way;
import plumbline.analysis.database.SharedDatabase.Reason;

import java.io.IOException;
import java.nio.file.Path;

final class DatabaseMapTest {

    @TempDir private Path root;

    private void service(String name, String url) throws IOException {
        Opened folder = new Opened(root);
        folder.service(name, url);
        folder.migration(name, "1__a", "CREATE TABLE " + name + "_a (id int);");
    }

    private DatabaseMap map() {
        return map(root);
    }

    private static DatabaseMap map(Path root) {
        return DatabaseMap.of(Opened.read(root));
    }

    @Test
    void oneAddressIsOneDatabase() throws IOException {
        service("orders", "jdbc:postgresql://db.example.org/shop");
        service("users", "jdbc:postgresql://DB.example.org:5432/shop?ssl=true");
        service("other", "jdbc:postgresql://db.example.org/other");

        DatabaseMap map = map();

        assertThat(map.shared())
                .singleElement()
                .satisfies(
                        shared -> {
                            assertThat(shared.services()).containsExactly("orders", "users");
                            assertThat(shared.reason()).isEqualTo(Reason.SAME_ADDRESS);
                            assertThat(shared.certainty()).isEqualTo(Certainty.CERTAIN);
                            assertThat(shared.identity()).hasToString("db.example.org:5432/shop");
                            assertThat(shared.evidence())
                                    .extracting(span -> span.file() + ":" + span.line())
                                    .containsExactly("orders/flyway.conf:1", "users/flyway.conf:1");
                        });
        assertThat(map.between("orders", "users")).isEqualTo(Sharing.SHARED);
        assertThat(map.between("orders", "other")).isEqualTo(Sharing.APART);
    }

    @Test
    void aLocalHostIsLikelyTheSame() throws IOException {
        service("orders", "jdbc:postgresql://localhost/shop");
        service("users", "jdbc:postgresql://127.0.0.1:5432/shop");

        assertThat(map().shared())
                .extracting(SharedDatabase::reason)
                .containsExactly(Reason.LOCAL_HOST);
    }

    @Test
    void aVariableThatNobodyGivesStaysOpen() throws IOException {
        service("orders", "${DATABASE_URL}");
        service("users", "${DATABASE_URL}");

        DatabaseMap map = map();

        assertThat(map.shared()).isEmpty();
        assertThat(map.unknown()).containsExactly("orders", "users");
        assertThat(map.between("orders", "users")).isEqualTo(Sharing.UNKNOWN);
        assertThat(map.reaches())
                .allSatisfy(reach -> assertThat(reach.open()).containsExactly("DATABASE_URL"));
    }

    @Test
    void containersOfOneFileGiveTheVariables() throws IOException {
        service("orders", "jdbc:postgresql://${DB_HOST}:5432/${DB_NAME}");
        service("users", "jdbc:postgresql://${DB_HOST}:5432/${DB_NAME}");
        new Opened(root)
                .write(
                        "docker-compose.yml",
                        """
                        services:
                          store:
                            image: postgres:16
                          orders:
                            build: ./orders
                            environment:
                              DB_HOST: store
                              DB_NAME: shop
                          users:
                            build: ./users
                            environment:
                              - DB_HOST=store
                              - DB_NAME=shop
                        """);

        assertThat(map().shared())
                .singleElement()
                .satisfies(
                        shared -> {
                            assertThat(shared.reason()).isEqualTo(Reason.SAME_CONTAINER);
                            assertThat(shared.certainty()).isEqualTo(Certainty.CERTAIN);
                            assertThat(shared.identity().within()).isEqualTo("docker-compose.yml");
                            assertThat(shared.reaches())
                                    .extracting(DatabaseReach::way)
                                    .containsOnly(Way.CONTAINER);
                        });
    }

    @Test
    void eachOfTheElevenServicesHasADatabaseOfItsOwn() {
        DatabaseMap map = map(Path.of("sample-projects/soc-platform"));

        assertThat(map.shared()).isEmpty();
        assertThat(map.reaches())
                .filteredOn(reach -> reach.service().equals("auth-service"))
                .anySatisfy(
                        reach -> {
                            assertThat(reach.identity()).hasToString("postgres:5432/soc_auth");
                            assertThat(reach.way()).isEqualTo(Way.USUAL_NAMES);
                            assertThat(reach.environment()).isEqualTo("docker-compose.yml");
                        });
        assertThat(map.between("auth-service", "client-service")).isEqualTo(Sharing.APART);
        assertThat(map.unknown()).containsExactly("workflow-service");
    }
}
