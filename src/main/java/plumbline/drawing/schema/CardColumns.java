package plumbline.drawing.schema;

import plumbline.drawing.Box;

import java.util.ArrayList;
import java.util.List;

/// Packs cards into columns: each goes where most room is left, from left to right.
record CardColumns(List<Box> boxes, double width, double height) {

    static final double CARD = 324;
    private static final double GAP = 16;
    private static final int FEWEST = 4;
    private static final int MOST = 14;

    /// A picture that is a little higher than wide reads well, in the window of a browser too.
    private static final double SHAPE = 300;

    static CardColumns of(List<Card> cards) {
        double sum = cards.stream().mapToDouble(each -> each.height() + GAP).sum();
        int count = Math.clamp(Math.round(Math.sqrt(sum / SHAPE)), FEWEST, MOST);
        double[] ends = new double[count];
        List<Box> boxes = new ArrayList<>();
        for (Card card : cards) {
            int column = shortest(ends);
            boxes.add(new Box(column * (CARD + GAP), ends[column], CARD, card.height()));
            ends[column] += card.height() + GAP;
        }
        double height = 0;
        for (double end : ends) {
            height = Math.max(height, end - GAP);
        }
        return new CardColumns(boxes, count * (CARD + GAP) - GAP, Math.max(0, height));
    }

    private static int shortest(double[] ends) {
        int shortest = 0;
        for (int i = 1; i < ends.length; i++) {
            if (ends[i] < ends[shortest]) {
                shortest = i;
            }
        }
        return shortest;
    }
}
