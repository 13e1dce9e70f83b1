package plumbline.schema.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Names made up as the server makes them up.
final class DefaultNamesTest {

    @ParameterizedTest
    @CsvSource({
        "orders, customer_id, fkey, orders_customer_id_fkey",
        "orders, , pkey, orders_pkey",
        "Order, userId, key, Order_userId_key"
    })
    void aNameJoinsTableColumnsAndLabel(String table, String columns, String label, String name) {
        assertThat(DefaultNames.choose(table, columns, label, _ -> false)).isEqualTo(name);
    }

    @Test
    void aTakenNameGetsTheNextNumber() {
        Set<String> taken = Set.of("t_a_idx", "t_a_idx1");

        assertThat(DefaultNames.choose("t", "a", "idx", taken::contains)).isEqualTo("t_a_idx2");
    }

    @Test
    void theLongerPartIsCutUntilAllFits() {
        String name = DefaultNames.choose("a".repeat(40), "b".repeat(50), "fkey", _ -> false);

        assertThat(name).hasSize(63).isEqualTo("a".repeat(29) + "_" + "b".repeat(28) + "_fkey");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String cut = DefaultNames.cut("ä".repeat(40), 63);

        assertThat(cut).isEqualTo("ä".repeat(31));
        assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSize(62);
    }

    @Test
    void keysOfOneNameAreNumbered() {
        assertThat(DefaultNames.distinct(List.of("lower", "lower", "a", "lower")))
                .containsExactly("lower", "lower1", "a", "lower2");
    }
}
