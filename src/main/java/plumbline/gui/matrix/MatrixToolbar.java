package plumbline.gui.matrix;

import javafx.beans.property.ObjectProperty;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.SegmentedButton;

import plumbline.gui.filter.FilterLine;
import plumbline.gui.filter.FilterViewModel;
import plumbline.gui.room.FoldingRow;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.util.function.UnaryOperator;

/// Above the matrix: its order, what it shows, how large, and the filter.
final class MatrixToolbar extends StackPane {

    private static final String FILTER = "matrix-filter";
    private static final double FILTER_WIDTH = 340;

    private final MatrixViewModel model;
    private final Words words;
    private final FilterLine filter;
    private final FoldingRow row;

    /// `copy` copies what is shown.
    MatrixToolbar(MatrixViewModel model, Words words, Runnable copy) {
        this.model = model;
        this.words = words;
        filter =
                new FilterLine(
                        FILTER, new FilterViewModel(model.filter(), model.audit(), words), words);
        filter.setPrefWidth(FILTER_WIDTH);
        HBox.setHgrow(filter, Priority.ALWAYS);
        row = row(copy);
        getChildren().add(row);
        Style.MATRIX_TOOLBAR.on(this);
    }

    private FoldingRow row(Runnable copy) {
        Button copying = new Button(words.get("matrix.copy"), Icon.COPY.node());
        copying.setId("matrix-copy");
        copying.setTooltip(new Tooltip(words.get("matrix.copy.tip")));
        copying.setOnAction(_ -> copy.run());
        return new FoldingRow(
                16,
                8,
                words,
                filter,
                named(
                        "matrix.sort",
                        choice(
                                "matrix.sort.",
                                model.sortProperty(),
                                MatrixViewModel.Sort.values())),
                named(
                        "matrix.show",
                        choice(
                                "matrix.show.",
                                model.showProperty(),
                                MatrixViewModel.Show.values())),
                sizes(),
                Style.FLAT_BUTTON.on(copying),
                Style.MATRIX_LEGEND_ABOVE.on(legend(model, words)));
    }

    private Node named(String key, Node what) {
        Label name = Style.TEXT_MUTED.on(new Label(words.get(key)));
        HBox both = new HBox(8, name, what);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    @SafeVarargs
    private <T extends Enum<T>> SegmentedButton choice(
            String keys, ObjectProperty<T> chosen, T... values) {
        SegmentedButton all = new SegmentedButton();
        for (T each : values) {
            ToggleButton button = new ToggleButton(words.get(keys + Spelled.id(each)));
            button.setId("matrix-" + Spelled.id(each));
            button.setFocusTraversable(false);
            button.setOnAction(
                    _ -> {
                        chosen.set(each);
                        button.setSelected(true);
                    });
            chosen.subscribe(now -> button.setSelected(now == each));
            all.getButtons().add(button);
        }
        all.setMinWidth(USE_PREF_SIZE);
        return all;
    }

    private Node sizes() {
        HBox both =
                new HBox(
                        size("−", "matrix.smaller", Density::smaller),
                        size("+", "matrix.larger", Density::larger));
        both.setAlignment(Pos.CENTER_LEFT);
        return named("matrix.size", both);
    }

    private Button size(String sign, String key, UnaryOperator<Density> step) {
        Button button = Style.FLAT_BUTTON.on(new Button(sign));
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.setFocusTraversable(false);
        button.setOnAction(
                _ -> model.densityProperty().set(step.apply(model.densityProperty().get())));
        return button;
    }

    /// What the signs mean: below the sheet, or among what is folded here where room is short.
    static Label legend(MatrixViewModel model, Words words) {
        Label legend = Style.TEXT_SMALL.on(new Label());
        legend.textProperty().bind(model.showProperty().map(new MatrixWords(words)::legend));
        legend.setWrapText(true);
        legend.setMinWidth(0);
        legend.setMinHeight(USE_PREF_SIZE);
        return legend;
    }

    boolean isFilter(EventTarget target) {
        return target instanceof Node node && FILTER.equals(node.getId());
    }

    void focusFilter() {
        filter.focusField();
    }
}
