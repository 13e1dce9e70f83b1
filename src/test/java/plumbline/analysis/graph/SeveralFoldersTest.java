package plumbline.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.Certainty;
import plumbline.analysis.Opened;
import plumbline.analysis.database.DatabaseIdentity;
import plumbline.analysis.database.DatabaseReach;
import plumbline.analysis.dependency.fleet.FleetDependencies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What services of several open folders have to do with each other.
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class SeveralFoldersTest {

    @TempDir private Path home;
    private final SequencedMap<String, Opened> folders = new LinkedHashMap<>();

    @BeforeEach
    void begin() throws IOException {
        write("auth", "CREATE SCHEMA iam; CREATE TABLE iam.users (id bigint PRIMARY KEY);");
    }

    /// A folder with a service of its name, of which nobody knows the database.
    private void write(String name, String sql) throws IOException {
        Opened folder = new Opened(home.resolve(name));
        folder.service(name);
        folder.migration(name, "1__a", sql);
        folders.put(name, folder);
    }

    private FleetDependencies joined() {
        SequencedMap<String, FleetDependencies> all = new LinkedHashMap<>();
        folders.forEach((name, each) -> all.put(name, FleetDependencies.of(each.read())));
        return FleetDependencies.joined(all);
    }

    private List<String> edges(Lens lens) {
        return new Graphs(joined())
                .draw(new GraphRequest(lens, null, null, false)).edges().stream()
                        .map(SeveralFoldersTest::told)
                        .toList();
    }

    private static String told(Edge edge) {
        String unsure = edge.certainty() == Certainty.HINT ? " ?" : "";
        return edge.from() + " -" + edge.kind() + "-> " + edge.to() + unsure;
    }

    @Test
    void aTableThatAnotherFolderMakesIsFoundByItsNameWithItsSchema() throws IOException {
        write("shop", "CREATE TABLE orders (buyer bigint REFERENCES iam.users);");

        assertThat(edges(Lens.TABLES))
                .containsExactly(
                        "shop: orders -FOREIGN_KEY-> shop: iam.users",
                        "shop: iam.users -MADE_ELSEWHERE-> auth: iam.users");
    }

    @Test
    void anotherSchemaIsAnotherTableAndNoSchemaIsAHint() throws IOException {
        write("shop", "CREATE TABLE orders (buyer bigint REFERENCES crm.users);");
        assertThat(edges(Lens.TABLES))
                .containsExactly("shop: orders -FOREIGN_KEY-> shop: crm.users");

        write("shop", "CREATE TABLE orders (buyer bigint REFERENCES users);");
        assertThat(edges(Lens.TABLES)).contains("shop: users -MADE_ELSEWHERE-> auth: iam.users ?");
    }

    @Test
    void aColumnLeadsIntoAnotherFolder() throws IOException {
        write("shop", "CREATE TABLE orders (id int PRIMARY KEY, user_id bigint);");

        assertThat(edges(Lens.TABLES)).containsExactly("shop: orders -OUTSIDE-> auth: iam.users");
        assertThat(edges(Lens.SERVICES)).containsExactly("shop -LEADS_TO-> auth");
    }

    @Test
    void aNameThatSeveralFoldersMakeIsShownAsSuchAndNeverGuessed() throws IOException {
        write("crm", "CREATE TABLE users (id bigint PRIMARY KEY);");
        write("old", "CREATE TABLE users (id bigint PRIMARY KEY);");
        write("shop", "CREATE TABLE orders (user_id bigint, buyer bigint REFERENCES users);");

        assertThat(edges(Lens.TABLES))
                .contains(
                        "shop: users -MADE_ELSEWHERE_AMBIGUOUS-> crm: users ?",
                        "shop: users -MADE_ELSEWHERE_AMBIGUOUS-> old: users ?")
                .noneMatch(each -> each.contains("-MADE_ELSEWHERE->"));

        write("shop", "CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint);");
        assertThat(edges(Lens.TABLES))
                .containsExactlyInAnyOrder(
                        "shop: orders -OUTSIDE_AMBIGUOUS-> auth: iam.users ?",
                        "shop: orders -OUTSIDE_AMBIGUOUS-> crm: users ?",
                        "shop: orders -OUTSIDE_AMBIGUOUS-> old: users ?");
    }

    @Test
    void servicesOfAllFoldersThatWorkOnTablesOfOthersAreTold() throws IOException {
        write("shop", "UPDATE iam.users SET id = id + 1;");

        assertThat(edges(Lens.SERVICES)).containsExactly("shop -WORKS_ON-> auth");
        assertThat(edges(Lens.MIGRATIONS)).containsExactly("shop: 1 -USES_ACROSS-> auth: 1 ?");
    }

    @Test
    void whatCountsWithinAFolderIsNowhereElse() throws IOException {
        String compose =
                """
                services:
                  %1$s:
                    build: ./%1$s
                    environment:
                      DATABASE_URL: jdbc:postgresql://db/shop
                  db:
                    image: postgres:16
                """;
        write("shop", "CREATE TABLE orders (id bigint PRIMARY KEY);");
        requireNonNull(folders.get("auth")).write("compose.yml", compose.formatted("auth"));
        requireNonNull(folders.get("shop")).write("compose.yml", compose.formatted("shop"));

        assertThat(joined().databases().reaches())
                .extracting(DatabaseReach::identity)
                .filteredOn(DatabaseIdentity::isComplete)
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(joined().databases().shared()).isEmpty();
    }
}
