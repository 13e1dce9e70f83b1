package plumbline.framework.flyway.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.DatabaseSettings.Credential;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.TransactionRule;
import plumbline.operation.Dialect;
import plumbline.parse.java.run.WrittenTree;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What is found and read in the layouts that occur.
@SuppressWarnings({"NullAway", "StringConcatToTextBlock"})
final class FlywayAdapterTest {

    private static final String RESOURCES = "src/main/resources/";
    private static final String USUAL = RESOURCES + "db/migration/";

    @TempDir private Path root;
    private final FlywayAdapter adapter = new FlywayAdapter(new LineReader());

    @Test
    void theUsualPlaceNeedsNoConfiguration() throws IOException {
        MigrationSet set = only(tree(USUAL + "V1__a.sql", USUAL + "sub/V2__b.sql").open());

        assertThat(files(set)).containsExactly(USUAL + "V1__a.sql", USUAL + "sub/V2__b.sql");
        assertThat(set.settings().directories())
                .extracting(Configured::origin)
                .containsOnly(Configured.Origin.DEFAULT);
        assertThat(set.settings().historyTable().value()).isEqualTo("flyway_schema_history");
        assertThat(set.dialect()).isEqualTo(Dialect.POSTGRESQL);
    }

    @Test
    void settingsThatCannotBeReadAreTold() throws IOException {
        List<MigrationSet> sets =
                adapter.discover(
                        tree(USUAL + "V1__a.sql")
                                .with(
                                        RESOURCES + "application.yml",
                                        "spring:\n  flyway: {table: ${TABLE:hist}\n")
                                .open());

        assertThat(sets).hasSize(2);
        assertThat(sets.getLast().units()).isEmpty();
        assertThat(sets.getLast().strangers())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.file()).isEqualTo(RESOURCES + "application.yml");
                            assertThat(each.reason()).startsWith("settings of Flyway that cannot");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    src/main/resources/application.yml | spring: {flyway: {locations: "classpath:sql", table: hist}}
                    src/main/resources/application.properties | spring.flyway.locations=classpath:/sql%spring.flyway.table=hist
                    src/main/resources/application.properties | quarkus.flyway.locations=sql%quarkus.flyway.table=hist
                    src/main/resources/application.yml | flyway: {datasources: {default: {locations: ["classpath:sql"], table: hist}}}
                    flyway.conf | flyway.locations=filesystem:src/main/resources/sql%flyway.table=hist
                    flyway.toml | [flyway]%locations = ["filesystem:src/main/resources/sql"]%table = "hist"
                    build.gradle | flyway {%  locations = ['classpath:sql']%  table = 'hist'%}
                    build.gradle.kts | flyway {%  locations = arrayOf("classpath:sql")%  table = "hist"%}
                    migrate.sh | flyway -locations=filesystem:./src/main/resources/sql -table=hist migrate
                    compose.yml | FLYWAY_LOCATIONS: filesystem:src/main/resources/sql%FLYWAY_TABLE: hist
                    pom.xml | <project><build><plugins><plugin><artifactId>flyway-maven-plugin</artifactId><configuration><table>hist</table><locations><location>classpath:sql</location></locations></configuration></plugin></plugins></build></project>
                    src/main/java/a/FlywayConfig.java | class FlywayConfig { static final String T = "hist"; Flyway f() { var l = new ArrayList<String>(); l.add("classpath:sql"); return Flyway.configure().table(T).locations(l.toArray(new String[0])).load(); } }
                    src/main/kotlin/FlywayConfig.kt | val f = Flyway.configure().locations("classpath:sql").table("hist").load()
                    """)
    void locationsAndTableAreReadWhereverTheyStand(String file, String text) throws IOException {
        MigrationSet set =
                only(
                        tree(RESOURCES + "sql/V1__a.sql", RESOURCES + "elsewhere/V2__b.sql")
                                .with(file, text.replace("%", "\n"))
                                .open());

        assertThat(set.settings().historyTable().value()).isEqualTo("hist");
        assertThat(set.settings().historyTable().span()).isNotNull();
        assertThat(set.settings().configFiles()).containsExactly(file);
        assertThat(set.units())
                .extracting(MigrationUnit::status)
                .containsExactly(MigrationUnit.Status.UNLISTED, MigrationUnit.Status.ACTIVE);
    }

    @Test
    void eachVendorIsASetOfItsOwn() throws IOException {
        List<MigrationSet> sets =
                adapter.discover(
                        tree(
                                        USUAL + "H2/V1__a.sql",
                                        USUAL + "MYSQL/V1__a.sql",
                                        USUAL + "POSTGRESQL/V1__a.sql",
                                        USUAL + "V2__common.sql")
                                .open());

        assertThat(sets)
                .extracting(set -> set.label() + " " + set.dialect() + " " + set.units().size())
                .containsExactly("postgresql POSTGRESQL 2", "mysql MYSQL 2", "h2 H2 2");
    }

    @Test
    void theVendorInALocationIsThatOfTheAddress() throws IOException {
        MigrationSet set =
                only(
                        tree(RESOURCES + "db/h2/V1__a.sql", RESOURCES + "db/mysql/V1__a.sql")
                                .with(
                                        RESOURCES + "application.yml",
                                        "spring:\n"
                                                + "  datasource:\n"
                                                + "    url: jdbc:mysql://h/d\n"
                                                + "  flyway:\n"
                                                + "    locations: classpath:db/{vendor}\n")
                                .open());

        assertThat(set.dialect()).isEqualTo(Dialect.MYSQL);
        assertThat(set.units())
                .extracting(MigrationUnit::status)
                .containsExactly(MigrationUnit.Status.UNLISTED, MigrationUnit.Status.ACTIVE);
    }

    @Test
    void modulesOfOneBuildAreTheHomesAndAnotherModuleMayConfigureThem() throws IOException {
        List<MigrationSet> sets =
                adapter.discover(
                        tree(
                                        "a/src/main/resources/m/a/V1__a.sql",
                                        "b/src/main/resources/m/b/V1__b.sql")
                                .with("a/build.gradle", "")
                                .with("b/build.gradle", "")
                                .with("app/build.gradle", "")
                                .with(
                                        "app/src/main/resources/application.yml",
                                        "flyway:\n"
                                                + "  datasources:\n"
                                                + "    one: {locations: ['classpath:m/a']}\n"
                                                + "    two: {locations: ['classpath:m/b'], table:"
                                                + " t2}\n")
                                .open());

        assertThat(sets)
                .extracting(set -> set.home() + " " + set.settings().historyTable().value())
                .containsExactly("a flyway_schema_history", "b t2");
    }

    @Test
    void whatContainersCopyIsRun() throws IOException {
        MigrationSet set =
                only(
                        tree("src/db/migration/main/V1__a.sql", "src/db/migration/dev/V1__a.sql")
                                .with("pom.xml", "<project/>")
                                .with(
                                        "src/db/Dockerfile",
                                        "FROM flyway\nCOPY ./migration/main /flyway/sql\n"
                                                + "COPY ./migration/dev /flyway/dev\n")
                                .with(
                                        "src/db/migrate.sh",
                                        "flyway -url=$URL -password=geheim -table=$T"
                                                + " -locations=$FLYWAY_LOCATIONS -outOfOrder=true"
                                                + " migrate")
                                .open());

        assertThat(set.units())
                .extracting(MigrationUnit::status)
                .containsOnly(MigrationUnit.Status.ACTIVE);
        assertThat(set.settings().historyTable().value()).isEqualTo("$T");
        assertThat(set.settings().more().get("outOfOrder").value()).isEqualTo("true");
        assertThat(set.toString()).doesNotContain("geheim");
    }

    @Test
    void connectionsAreKeptByProfileWithoutTheirPasswords() throws IOException {
        MigrationSet set =
                only(
                        tree(USUAL + "V1__a.sql")
                                .with(
                                        RESOURCES + "application.yml",
                                        """
                                        spring:
                                          flyway:
                                            url: jdbc:postgresql://${DB:localhost}:5432/shop?sslmode=require&password=geheim
                                            user: owner
                                            password: ${PW:geheim}
                                            group: true
                                        ---
                                        spring:
                                          config.activate.on-profile: prod
                                          flyway: {password: "${PW}"}
                                        """)
                                .open());

        assertThat(set.toString()).doesNotContain("geheim@").doesNotContain("password=geheim");
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.ALL_PENDING);
        assertThat(set.settings().databases())
                .extracting(DatabaseSettings::environment)
                .containsExactly("default", "prod");
        DatabaseSettings settings = set.settings().databases().getFirst();
        assertThat(settings.host()).isNotNull();
        assertThat(settings.host().value()).isEqualTo("${DB:localhost}");
        assertThat(settings.password().value())
                .isEqualTo(Credential.ENVIRONMENT_WITH_LITERAL_FALLBACK);
        assertThat(settings.tls().value()).isEqualTo(DatabaseSettings.Tls.ON_WITHOUT_VERIFICATION);
    }

    @Test
    void falseFriendsAreNamedAsStrangers() throws IOException {
        MigrationSet set =
                only(
                        tree(
                                        USUAL + "V1__a.sql",
                                        USUAL + "migration.template",
                                        USUAL + "V0001.Name.up.sql",
                                        "src/test/resources/db/migration/V9__stub.sql")
                                .with(
                                        "src/main/java/db/migration/V2__Test.java",
                                        "package db.migration; class V2__Test { }")
                                .open());

        assertThat(files(set)).containsExactly(USUAL + "V1__a.sql");
        assertThat(set.strangers()).hasSize(4);
    }

    private WrittenTree tree(String... files) throws IOException {
        WrittenTree tree = new WrittenTree(root);
        for (String file : files) {
            tree.with(file, "SELECT 1");
        }
        return tree;
    }

    private MigrationSet only(SourceTree tree) {
        List<MigrationSet> sets = adapter.discover(tree);
        assertThat(sets).hasSize(1);
        return sets.getFirst();
    }

    private static List<String> files(MigrationSet set) {
        return set.units().stream().map(MigrationUnit::file).toList();
    }
}
