package plumbline.drawing.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.drawing.Box;
import plumbline.progress.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Where boxes and lines lie.
final class GraphLayoutTest {

    private static final String SHOP =
            "items>orders items>products orders>customers orders>events payments>orders "
                    + "refunds>payments products>brands tags events>customers customers>customers";

    private final GraphLayout layout = new GraphLayout(BoardFixture.LETTERS);

    private Placed lay(String text) {
        return layout.lay(BoardFixture.board(text), Map.of(), Progress.none()).orElseThrow();
    }

    private static Box box(Placed placed, String id) {
        return placed.find(id).orElseThrow();
    }

    private static void assertApart(Placed placed) {
        List<Map.Entry<String, Box>> all = new ArrayList<>(placed.boxes().entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Placed.overlap(all.get(i).getValue(), all.get(j).getValue()))
                        .as("%s and %s overlap", all.get(i).getKey(), all.get(j).getKey())
                        .isFalse();
            }
        }
    }

    /// Lines touch boxes at their ends only.
    private static void assertAround(Placed placed) {
        for (Route route : placed.routes()) {
            placed.boxes()
                    .forEach(
                            (id, box) ->
                                    assertThat(route.crosses(box.grown(-1)))
                                            .as("%s runs through %s", route.tie().key(), id)
                                            .isFalse());
        }
    }

    @Test
    void theSameGraphIsLaidTheSameWay() {
        Placed once = lay(SHOP);
        Placed again = lay(SHOP);

        assertThat(again.boxes()).isEqualTo(once.boxes());
        for (int i = 0; i < once.routes().size(); i++) {
            assertThat(again.routes().get(i).xs()).isEqualTo(once.routes().get(i).xs());
            assertThat(again.routes().get(i).ys()).isEqualTo(once.routes().get(i).ys());
        }
    }

    @Test
    void boxesLieApartAndLinesLeadFromLeftToRightAroundThem() {
        Placed placed = lay(SHOP);

        assertThat(placed.boxes()).hasSize(9);
        assertThat(placed.routes()).hasSize(9);
        assertApart(placed);
        assertAround(placed);
        assertThat(box(placed, "items").right()).isLessThan(box(placed, "orders").x());
        assertThat(box(placed, "orders").right()).isLessThan(box(placed, "customers").x());
    }

    @Test
    void whatIsNewFindsAPlaceAndTheRestStaysWhereItWas() {
        Placed before = lay(SHOP);
        Board more = BoardFixture.board(SHOP + " returns>items stock>products lone a>lone");

        Placed after = layout.grow(more, before, Map.of());

        before.boxes().forEach((id, box) -> assertThat(box(after, id)).isEqualTo(box));
        assertThat(after.boxes()).hasSize(before.boxes().size() + 4);
        assertThat(after.routes()).hasSize(before.routes().size() + 3);
        assertApart(after);
        assertAround(after);
    }

    @Test
    void whatGoesLeavesTheRestWhereItWas() {
        Placed before = lay(SHOP);

        Placed after = layout.grow(BoardFixture.board("items>orders"), before, Map.of());

        assertThat(after.boxes().keySet()).containsExactly("items", "orders");
        assertThat(box(after, "orders")).isEqualTo(box(before, "orders"));
    }

    @Test
    void whatIsPinnedStaysAndOthersMakeRoom() {
        Box there = box(lay(SHOP), "orders");
        Map<String, Spot> pins = Map.of("tags", new Spot(there.x() + 5, there.y() + 3));

        Placed placed = layout.lay(BoardFixture.board(SHOP), pins, Progress.none()).orElseThrow();

        assertThat(box(placed, "tags").x()).isEqualTo(there.x() + 5);
        assertThat(box(placed, "tags").y()).isEqualTo(there.y() + 3);
        assertApart(placed);
        assertAround(placed);
    }

    @Test
    void aBoxThatIsMovedTakesItsLinesAlong() {
        Placed before = lay(SHOP);

        Placed after = GraphLayout.move(before, "brands", new Spot(900, -200));

        assertThat(box(after, "brands").x()).isEqualTo(900);
        assertThat(after.routes()).hasSameSizeAs(before.routes());
        Route way =
                after.routes().stream()
                        .filter(each -> each.tie().to().equals("brands"))
                        .findFirst()
                        .orElseThrow();
        assertThat(Arrays.stream(way.ys()).min().orElseThrow()).isLessThan(-150);
        assertAround(after);
    }

    @Test
    void amongManyBoxesNoLineThatIsLedAnewRunsThroughOne() {
        String many = many(240);
        Placed before = lay(many);
        assertAround(before);

        StringBuilder more = new StringBuilder(many);
        for (int i = 0; i < 20; i++) {
            more.append(" new").append(i).append(">t").append(i * 11);
            more.append(" t").append(i * 7 + 3).append(">new").append(i);
        }
        Placed grown = layout.grow(BoardFixture.board(more.toString()), before, Map.of());
        assertAround(grown);

        Box bounds = grown.bounds();
        Placed moved = GraphLayout.move(grown, "t1", new Spot(bounds.x(), bounds.bottom() + 80));
        assertThat(moved.boxes()).hasSizeGreaterThan(250);
        assertAround(moved);
    }

    /// Tables that need others in no order that a drawing would like.
    private static String many(int count) {
        StringBuilder text = new StringBuilder("t0");
        for (int i = 1; i < count; i++) {
            text.append(" t").append(i).append(">t").append(i / 3);
            if (i % 4 == 0) {
                text.append(" t").append(i).append(">t").append(i * 7 % i);
            }
            if (i % 5 == 0) {
                text.append(" t").append(i).append(">t").append(i - 5);
            }
        }
        return text.toString();
    }

    @Test
    void layingOutEndsWhenNobodyWantsItAnyMore() {
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(long done, long total, String item) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThat(layout.lay(BoardFixture.board(SHOP), Map.of(), cancelled)).isEmpty();
    }
}
