package plumbline.gui.joining;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.LinesCell;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeHeadings;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.action.Review;
import plumbline.review.joining.Joining;
import plumbline.review.joining.Side;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All that the other copy decided about, what differs first; keys say which side stands.
final class JoiningTable extends TableView<JoiningRow> {

    /// The whole stands beside the table.
    private static final int MOST = 160;

    private final JoiningViewModel model;
    private final JoiningWords telling;
    private final Words words;

    JoiningTable(JoiningViewModel model) {
        this.model = model;
        this.telling = model.telling();
        this.words = telling.words();
        setId("joining-table");
        setAccessibleText(words.get("joining.table"));
        getColumns().add(outcome());
        getColumns().add(column("service", 100, row -> telling.service(row.meeting())));
        getColumns().add(column("what", 250, row -> telling.what(row.meeting())));
        getColumns().add(column("base", 120, row -> in(row, Joining::base)));
        getColumns().add(column("mine", 180, row -> in(row, Joining::mine)));
        getColumns().add(column("theirs", 180, row -> in(row, Joining::theirs)));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("joining.nothing"))));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> new Line());
        setItems(model.rows());
        WholeHeadings.of(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private String in(JoiningRow row, Function<Joining, Review> copy) {
        return OneLine.of(telling.brief(row.meeting(), copy.apply(row.joining())), MOST);
    }

    private void pressed(KeyEvent press) {
        Optional<Side> side = press.isShortcutDown() ? Optional.empty() : side(press.getCode());
        if (side.isPresent()) {
            choose(side.get());
            press.consume();
        }
    }

    private static Optional<Side> side(KeyCode key) {
        return switch (key) {
            case DIGIT1, NUMPAD1 -> Optional.of(Side.MINE);
            case DIGIT2, NUMPAD2 -> Optional.of(Side.THEIRS);
            case DIGIT3, NUMPAD3 -> Optional.of(Side.BOTH);
            default -> Optional.empty();
        };
    }

    /// Says it of all that is chosen; from a single one it goes on to the next that differs.
    void choose(Side side) {
        List<JoiningRow> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        model.choose(chosen, side);
        int next = getSelectionModel().getSelectedIndex() + 1;
        if (chosen.size() == 1
                && next < getItems().size()
                && getItems().get(next).meeting().isDifferent()) {
            getSelectionModel().clearAndSelect(next);
            getFocusModel().focus(next);
            scrollTo(Math.max(0, next - 3));
        }
    }

    private TableColumn<JoiningRow, String> column(
            String key, double width, Function<JoiningRow, String> text) {
        TableColumn<JoiningRow, String> column =
                new TableColumn<>(words.get("joining.column." + key));
        column.setCellValueFactory(each -> new ReadOnlyStringWrapper(text.apply(each.getValue())));
        column.setCellFactory(LinesCell::new);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<JoiningRow, String> outcome() {
        TableColumn<JoiningRow, String> column = column("outcome", 160, telling::outcome);
        column.setCellValueFactory(
                each ->
                        Bindings.createStringBinding(
                                () -> telling.outcome(each.getValue()),
                                each.getValue().sideProperty()));
        column.setCellFactory(of -> LinesCell.withSign(of, JoiningTable::sign));
        return column;
    }

    /// What becomes of it, as a sign beside the words.
    private static Node sign(JoiningRow row) {
        boolean open = row.meeting().isDifferent() && row.sideProperty().get() == Side.BOTH;
        return open
                ? Style.ICON_WARNING.on(Icon.COMPARE.node())
                : Style.ICON_MUTED.on(Icon.DONE.node());
    }

    private final class Line extends TableRow<JoiningRow> {

        private Subscription following = Subscription.EMPTY;

        @Override
        protected void updateItem(@Nullable JoiningRow row, boolean empty) {
            super.updateItem(row, empty);
            following.unsubscribe();
            if (empty || row == null) {
                setAccessibleText(null);
            } else {
                following =
                        row.sideProperty()
                                .subscribe(_ -> setAccessibleText(telling.accessible(row)));
            }
        }
    }
}
