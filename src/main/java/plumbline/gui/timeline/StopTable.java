package plumbline.gui.timeline;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.timeline.Axis;
import plumbline.drawing.timeline.Stop;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeCell;
import plumbline.gui.style.Style;
import plumbline.gui.timeline.TimelineViewModel.Spot;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the drawing shows as a table, in the order of its axis: the same cursor, for who cannot see
/// it or wants to sort.
final class StopTable extends TableView<Spot> {

    private final TimelineViewModel model;
    private final Brush brush;
    private final Words words;
    private boolean following;

    StopTable(TimelineViewModel model, Brush brush, Consumer<Spot> open, Words words) {
        this.model = model;
        this.brush = brush;
        this.words = words;
        StopSaid say = new StopSaid(model, words);
        setId("timeline-table");
        setAccessibleText(words.get("place.timeline.long"));
        setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("lane.none"))));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(text("timeline.column.service", 160, this::service));
        getColumns().add(text("timeline.column.place", 130, this::place));
        getColumns().add(text("timeline.column.file", 260, each -> each.stop().migration().file()));
        getColumns().add(text("timeline.column.says", 420, say::of));
        model.chart().subscribe(_ -> change());
        model.axisProperty().subscribe(_ -> change());
        brush.filter().timeProperty().subscribe(_ -> change());
        visibleProperty().subscribe(_ -> change());
        follow();
        act(open);
    }

    private void follow() {
        model.cursorProperty().subscribe(this::choose);
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (now != null && !following) {
                                model.go(now);
                            }
                        });
    }

    private void choose(@Nullable Spot spot) {
        following = true;
        if (spot == null) {
            getSelectionModel().clearSelection();
        } else if (!spot.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(spot);
            scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 3));
        }
        following = false;
    }

    private void act(Consumer<Spot> open) {
        setOnKeyPressed(
                press -> {
                    Spot spot = getSelectionModel().getSelectedItem();
                    if (press.getCode() == KeyCode.ENTER && spot != null) {
                        press.consume();
                        open.accept(spot);
                    }
                });
        setOnMouseClicked(
                click -> {
                    Spot spot = getSelectionModel().getSelectedItem();
                    if (click.getButton() == MouseButton.PRIMARY
                            && click.getClickCount() == 2
                            && spot != null) {
                        open.accept(spot);
                    }
                });
    }

    /// Nobody waits for a table that is not seen.
    private void change() {
        if (isVisible()) {
            fill();
        } else {
            following = true;
            getItems().clear();
            following = false;
        }
    }

    /// Those of the time that is asked for, lane below lane; what has no place on the axis comes
    /// last on its lane.
    private void fill() {
        Axis axis = model.axisProperty().get();
        List<Spot> all = new ArrayList<>();
        for (int row = 0; row < model.lanes().size(); row++) {
            int lane = row;
            List<Stop> placed = model.lanes().get(row).on(axis).stops();
            Stream.concat(
                            placed.stream(),
                            model.lanes().get(row).stops().stream()
                                    .filter(each -> each.at(axis).isEmpty()))
                    .filter(brush::passes)
                    .forEach(each -> all.add(new Spot(lane, each)));
        }
        following = true;
        getItems().setAll(all);
        following = false;
        choose(model.cursorProperty().get());
    }

    private String service(Spot spot) {
        return model.lanes().get(spot.row()).name();
    }

    private String place(Spot spot) {
        return spot.stop()
                .findTime(model.axisProperty().get())
                .orElseGet(
                        () ->
                                spot.stop().point().position() > 0
                                                && model.axisProperty().get() == Axis.RUNNING
                                        ? Integer.toString(spot.stop().point().position())
                                        : words.get("timeline.no-place"));
    }

    private TableColumn<Spot, String> text(String key, double width, Function<Spot, String> text) {
        TableColumn<Spot, String> column = new TableColumn<>(words.get(key));
        column.setPrefWidth(width);
        column.setCellFactory(_ -> new WholeCell<>());
        column.setCellValueFactory(
                each -> new ReadOnlyObjectWrapper<>(OneLine.of(text.apply(each.getValue()))));
        return column;
    }
}
