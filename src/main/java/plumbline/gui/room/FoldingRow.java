package plumbline.gui.room;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import plumbline.gui.room.RowLines.Line;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Things side by side that go on below where they do not fit; where there is little room, only one
/// line of them, with a button for the others. What grows (`HBox.setHgrow`) takes what its line
/// leaves.
public final class FoldingRow extends Region {

    private static final StyleablePropertyFactory<FoldingRow> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<FoldingRow, Boolean> FOLDS =
            FACTORY.createBooleanCssMetaData("-pl-folds", row -> row.folds);

    private final double gap;
    private final double below;
    private final Words words;
    private final List<StackPane> parts = new ArrayList<>();
    private final Button more = Style.QUIET_BUTTON.on(new Button());
    private final SimpleStyleableBooleanProperty folds =
            new SimpleStyleableBooleanProperty(FOLDS, this, "folds", false);
    private boolean unfolded;
    private int hidden;

    /// `gap` lies between things, `below` between lines.
    public FoldingRow(double gap, double below, Words words, Node... things) {
        this.gap = gap;
        this.below = below;
        this.words = words;
        for (Node thing : things) {
            parts.add(part(thing));
        }
        layoutRegions();
        folds.subscribe(_ -> requestLayout());
        focusWithinProperty().subscribe(this::foldAgain);
    }

    private void layoutRegions() {
        more.setGraphic(Style.ICON_MUTED.on(Icon.MORE.node()));
        more.setOnAction(_ -> unfold(!unfolded));
        more.setVisible(false);
        getChildren().setAll(parts);
        getChildren().add(more);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        Style.FOLDING_ROW.on(this);
    }

    /// What shows and hides a thing stays its own affair.
    private static StackPane part(Node thing) {
        StackPane part = new StackPane(thing);
        part.setAlignment(Pos.CENTER_LEFT);
        part.managedProperty().bind(thing.managedProperty());
        return part;
    }

    /// Shows all, for somebody who goes to a thing in it by key.
    public void unfold() {
        unfold(true);
    }

    private void unfold(boolean all) {
        unfolded = all;
        requestLayout();
    }

    private void foldAgain(boolean focused) {
        if (!focused && unfolded) {
            unfold(false);
        }
    }

    private List<Line> lines(double width) {
        List<Region> shown = List.<Region>copyOf(parts.stream().filter(Node::isManaged).toList());
        double inner = width - snappedLeftInset() - snappedRightInset();
        RowLines all = new RowLines(shown, gap, FoldingRow::isGrowing);
        List<Line> lines = all.within(inner);
        return isFolded() && lines.size() > 1
                ? List.of(all.within(inner - more.prefWidth(-1) - gap).getFirst())
                : lines;
    }

    private boolean isFolded() {
        return folds.get() && !unfolded;
    }

    private static boolean isGrowing(Node part) {
        return part instanceof StackPane holder
                && HBox.getHgrow(holder.getChildren().getFirst()) == Priority.ALWAYS;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + snappedRightInset()
                + parts.stream()
                        .filter(Node::isManaged)
                        .mapToDouble(each -> each.prefWidth(-1) + gap)
                        .sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Line> lines = lines(width < 0 ? getWidth() : width);
        return snappedTopInset()
                + snappedBottomInset()
                + lines.stream().mapToDouble(Line::height).sum()
                + below * Math.max(0, lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        List<Line> lines = lines(getWidth());
        List<Region> laid = lines.stream().flatMap(each -> each.parts().stream()).toList();
        double y = snappedTopInset();
        for (Line line : lines) {
            line.lie(snappedLeftInset(), y, gap);
            y += line.height() + below;
        }
        List<StackPane> left =
                parts.stream().filter(each -> each.isManaged() && !laid.contains(each)).toList();
        if (left.stream().anyMatch(Node::isFocusWithin)) {
            unfold(true);
            return;
        }
        parts.forEach(each -> each.setVisible(!left.contains(each)));
        showMore(left.size(), lines);
    }

    private void showMore(int count, List<Line> lines) {
        boolean foldable = folds.get() && (count > 0 || lines.size() > 1);
        more.setVisible(foldable);
        if (count != hidden || more.getTooltip() == null) {
            hidden = count;
            String said = words.get(count == 0 ? "row.less" : "row.more", count);
            more.setAccessibleText(said);
            more.setTooltip(new Tooltip(said));
        }
        double width = more.prefWidth(-1);
        double height = lines.isEmpty() ? more.prefHeight(-1) : lines.getFirst().height();
        more.resizeRelocate(
                getWidth() - snappedRightInset() - width, snappedTopInset(), width, height);
    }

    /// What style sheets may say of any row.
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }
}
