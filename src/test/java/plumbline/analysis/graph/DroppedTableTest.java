package plumbline.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.Opened;
import plumbline.analysis.dependency.fleet.FleetDependencies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class DroppedTableTest {

    @TempDir private Path root;
    private Opened folder;

    @BeforeEach
    void begin() throws IOException {
        folder = new Opened(root);
        folder.service("shop", "jdbc:postgresql://db.example.org/shop");
    }

    private List<DroppedTable> dropped() throws IOException {
        return DroppedTable.of(
                FleetDependencies.of(folder.read()),
                new GraphRequest(Lens.TABLES, null, null, true));
    }

    private static List<String> ids(Set<NodeTouches.Touch> touches) {
        return touches.stream().map(NodeTouches.Touch::id).sorted().toList();
    }

    @Test
    void aTableLivedFromWhatMadeItToWhatDroppedItWithTheKeysThatItHadLast() throws IOException {
        folder.migration("shop", "1__a", "CREATE TABLE orders (id int PRIMARY KEY);");
        folder.migration("shop", "2__b", "CREATE TABLE drafts (id int PRIMARY KEY);");
        folder.migration("shop", "3__c", "CREATE TABLE notes (id int PRIMARY KEY);");
        folder.migration("shop", "4__d", "ALTER TABLE drafts ADD order_id int REFERENCES orders;");
        folder.migration("shop", "5__e", "DROP TABLE drafts;");
        folder.migration("shop", "6__f", "CREATE TABLE more (id int PRIMARY KEY);");

        DroppedTable drafts = dropped().getFirst();

        assertThat(dropped()).hasSize(1);
        assertThat(drafts.node().id()).isEqualTo("shop: drafts");
        assertThat(drafts.node().kind()).isEqualTo(Node.Kind.DROPPED_TABLE);
        assertThat(ids(drafts.lived())).containsExactly("2", "3", "4", "5");
        assertThat(ids(drafts.touched())).containsExactly("2", "4", "5");
        assertThat(drafts.droppedBy()).isEqualTo("5");
        assertThat(drafts.edges())
                .extracting(Edge::from, Edge::to)
                .containsExactly(tuple("shop: drafts", "shop: orders"));
    }

    @Test
    void aTableThatWasMadeAgainOrIsOnlyCalledOtherwiseIsNotDropped() throws IOException {
        folder.migration("shop", "1__a", "CREATE TABLE a (id int); CREATE TABLE b (id int);");
        folder.migration("shop", "2__b", "DROP TABLE a; ALTER TABLE b RENAME TO c;");
        folder.migration("shop", "3__c", "CREATE TABLE a (id int);");

        assertThat(dropped()).isEmpty();
    }

    @Test
    void whatWasMadeAndDroppedTwiceIsOneTableOfBothTimes() throws IOException {
        folder.migration("shop", "1__a", "CREATE TABLE a (id int);");
        folder.migration("shop", "2__b", "DROP TABLE a;");
        folder.migration("shop", "3__c", "CREATE TABLE b (id int);");
        folder.migration("shop", "4__d", "CREATE TABLE a (id int);");
        folder.migration("shop", "5__e", "DROP TABLE a;");

        assertThat(dropped()).hasSize(1);
        assertThat(ids(dropped().getFirst().lived())).containsExactly("1", "2", "4", "5");
        assertThat(dropped().getFirst().droppedBy()).isEqualTo("5");
    }
}
