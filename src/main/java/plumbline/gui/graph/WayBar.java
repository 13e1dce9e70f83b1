package plumbline.gui.graph;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import plumbline.gui.control.OneLine;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.List;

/// From where to where ways are looked for, one after the other, and which columns they do not
/// follow; there while somebody looks for ways.
final class WayBar extends FlowPane {

    /// As much as it has beside it.
    private static final double ROOM = 20;

    private final GraphWay way;
    private final Words words;
    private final Label ends = Style.TEXT_STRONG.on(new Label());
    private final TextField ignored = new TextField();
    private final Button previous;
    private final Button next;

    WayBar(GraphWay way, Words words) {
        this.way = way;
        this.words = words;
        previous = button("graph.way.previous", Icon.BACK, () -> way.step(-1));
        next = button("graph.way.next", Icon.FORWARD, () -> way.step(1));
        ends.setId("graph-way-ends");
        ends.setMinWidth(0);
        ignored.setId("graph-way-ignored");
        ignored.setPromptText(words.get("graph.way.ignored.hint"));
        ignored.setAccessibleText(words.get("graph.way.ignored.hint"));
        ignored.setTooltip(new Tooltip(words.get("graph.way.ignored.hint")));
        ignored.setOnAction(_ -> ignore());
        Label without = Style.TEXT_MUTED.on(new Label(words.get("graph.way.ignored")));
        without.setLabelFor(ignored);
        without.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        setHgap(20);
        setVgap(6);
        HBox found = new HBox(10, ends, previous, next);
        found.setAlignment(Pos.CENTER_LEFT);
        // names of any length leave room for the buttons
        found.maxWidthProperty().bind(widthProperty().subtract(2 * ROOM));
        HBox columns = new HBox(10, without, ignored, usual(), close());
        columns.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(found, columns);
        visibleProperty().bind(way.markProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        way.markProperty().subscribe(_ -> show());
        way.wayProperty().subscribe(_ -> show());
        Style.GRAPH_WAYS.on(this);
    }

    private Button usual() {
        Button usual = new Button(words.get("graph.way.usual"));
        usual.setId("graph-way-usual");
        usual.setMinWidth(USE_PREF_SIZE);
        usual.setOnAction(
                _ -> {
                    way.ignore(null);
                    show();
                });
        return usual;
    }

    private Button close() {
        return button("graph.way.close", Icon.CANCEL, way::clear);
    }

    private Button button(String key, Icon icon, Runnable act) {
        Button button = Style.QUIET_BUTTON.on(new Button());
        button.setGraphic(Style.ICON_MUTED.on(icon.node()));
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show() {
        ends.setText(OneLine.of(words.get("graph.way.ends") + ": " + way.ends()));
        ignored.setText(String.join(", ", way.ignored()));
        previous.setDisable(!way.hasSeveral());
        next.setDisable(!way.hasSeveral());
    }

    private void ignore() {
        List<String> columns =
                Arrays.stream(ignored.getText().split("[\\s,;]+"))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
        way.ignore(columns);
        show();
    }

    boolean isWriting() {
        return ignored.isFocused();
    }
}
