package plumbline.gui.control;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Style;

import java.util.Optional;
import java.util.function.Function;

/// A cell of a table whose text goes on in the next line, so that all of it can be read however
/// narrow its column is.
public final class LinesCell<S> extends TableCell<S, String> {

    /// What is free at its sides, in sizes of its letters.
    private static final double SIDES = 1.4;

    /// What a sign and the gap behind it take, in the same.
    private static final double SIGN = 1.8;

    private final Text text = Style.CELL_TEXT.on(new Text());
    private final Function<S, Optional<Node>> sign;

    public LinesCell(TableColumn<S, String> column) {
        this(column, 0, _ -> Optional.empty());
    }

    private LinesCell(
            TableColumn<S, String> column, double taken, Function<S, Optional<Node>> sign) {
        this.sign = sign;
        text.wrappingWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        Math.max(
                                                1,
                                                column.getWidth()
                                                        - getFont().getSize() * (SIDES + taken)),
                                column.widthProperty(),
                                fontProperty()));
    }

    /// One with a sign before the text.
    public static <S> LinesCell<S> withSign(TableColumn<S, String> column, Function<S, Node> sign) {
        return new LinesCell<>(column, SIGN, each -> Optional.of(sign.apply(each)));
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        text.setText(empty || item == null ? "" : item);
        setAccessibleText(text.getText());
        setGraphic(empty ? null : graphic());
    }

    private Node graphic() {
        S row = getTableRow() == null ? null : getTableRow().getItem();
        Optional<Node> before = row == null ? Optional.empty() : sign.apply(row);
        return before.<Node>map(this::beside).orElse(text);
    }

    private Node beside(Node before) {
        HBox both = new HBox(6, before, text);
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }
}
