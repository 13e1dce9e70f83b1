package plumbline.gui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// One shortest way after the other, and the columns that none of them follows.
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class GraphWayTest {

    private static final String ITEMS = "orders: items";

    @TempDir private Path home;
    private GraphFixture fixture;
    private GraphViewModel model;

    @BeforeEach
    void setUp() throws IOException {
        fixture =
                GraphFixture.of(
                        home,
                        """
                        CREATE TABLE tenants (id bigint PRIMARY KEY);
                        CREATE TABLE shops (id bigint PRIMARY KEY,
                            tenant_id bigint REFERENCES tenants,
                            owner_id bigint REFERENCES tenants);
                        CREATE TABLE sales (id bigint PRIMARY KEY, shop_id bigint REFERENCES shops);
                        CREATE TABLE gifts (id bigint PRIMARY KEY, shop_id bigint REFERENCES shops);
                        CREATE TABLE items (id bigint PRIMARY KEY,
                            sale_id bigint REFERENCES sales,
                            gift_id bigint REFERENCES gifts,
                            tenant_id bigint REFERENCES tenants);
                        """);
        model = fixture.model();
    }

    private void lookFor(String to) {
        model.cursorProperty().set(ITEMS);
        model.way().turn();
        model.cursorProperty().set("orders: " + to);
        model.way().turn();
    }

    private String told() {
        return model.messageProperty().get();
    }

    @Test
    void eachShortestWayIsLookedAtByItselfAndThenAllOfThem() {
        lookFor("shops");
        assertThat(told()).isEqualTo("2 steps, 4 boxes: 2 shortest ways");
        assertThat(model.way().ends()).isEqualTo("items → shops");
        assertThat(model.emphasis().chosen()).hasSize(4);

        model.way().step(1);
        assertThat(told()).isEqualTo("Way 1 of 2: items → sales → shops");
        assertThat(model.emphasis().chosen()).hasSize(3);
        assertThat(model.emphasis().way()).hasSize(2);
        model.way().step(1);
        assertThat(told()).isEqualTo("Way 2 of 2: items → gifts → shops");
        model.way().step(1);
        assertThat(model.emphasis().chosen()).hasSize(4);
        model.way().step(-1);
        assertThat(told()).startsWith("Way 2 of 2");
    }

    @Test
    void whatIsIgnoredCanBeChosenAndIsKept() {
        lookFor("tenants");
        assertThat(told()).startsWith("3 steps");

        model.way().ignore(List.of());
        assertThat(told()).isEqualTo("1 step, 2 boxes: one shortest way");
        model.way().ignore(List.of("tenant_id", "owner_id"));
        assertThat(told()).startsWith("No way leads there");
        assertThat(model.way().ends()).isEqualTo("items → tenants");

        model = fixture.model();
        assertThat(model.way().ignored()).containsExactly("tenant_id", "owner_id");
        model.way().ignore(null);
        assertThat(model.way().ignored()).contains("tenant_id", "created_by");
    }
}
