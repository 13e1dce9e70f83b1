package plumbline.gui.matrix;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import plumbline.gui.deciding.CellDeeds;
import plumbline.gui.keymap.AsideKey;
import plumbline.gui.keymap.CatalogueKey;
import plumbline.gui.keymap.CellKey;
import plumbline.gui.keymap.FindingsKey;
import plumbline.gui.keymap.GraphKey;
import plumbline.gui.keymap.KeyAction;
import plumbline.gui.keymap.KeyGroup;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.keymap.MatrixKey;
import plumbline.gui.keymap.ReviewKey;
import plumbline.gui.keymap.SchemaKey;
import plumbline.gui.keymap.TimelineKey;
import plumbline.gui.keymap.WindowKey;

import java.util.Optional;

/// What the keys of the matrix do: arrows move, a digit or its letter decides.
final class MatrixKeys {

    private final MatrixViewModel model;
    private final MatrixView view;
    private final CellDeeds deeds;
    private final LiveKeys keys;

    MatrixKeys(MatrixViewModel model, MatrixView view, CellDeeds deeds, LiveKeys keys) {
        this.model = model;
        this.view = view;
        this.deeds = deeds;
        this.keys = keys;
    }

    /// Listens in the whole view, but where somebody types.
    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent press) {
        boolean used =
                view.isCursor(press.getTarget())
                        ? (!press.isAltDown() && moves(press)) || does(press)
                        : CellDeeds.isText(press.getTarget()) && leaves(press);
        if (used) {
            press.consume();
        }
    }

    private boolean leaves(KeyEvent press) {
        if (view.isFilter(press.getTarget()) && press.getCode() == KeyCode.ENTER) {
            view.focusCells();
            return true;
        }
        return deeds.doesWhileTyping(press);
    }

    /// Where nobody else wants the key.
    private void leave(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && !view.isCursor(press.getTarget())) {
            view.focusCells();
            press.consume();
        }
    }

    private boolean moves(KeyEvent press) {
        MatrixCursor cursor = model.cursor();
        boolean extend = press.isShiftDown();
        boolean far = press.isShortcutDown();
        switch (press.getCode()) {
            case DOWN -> cursor.move(1, 0, extend);
            case UP -> cursor.move(-1, 0, extend);
            case RIGHT -> cursor.move(0, 1, extend);
            case LEFT -> cursor.move(0, -1, extend);
            case PAGE_DOWN -> cursor.move(view.page(), 0, extend);
            case PAGE_UP -> cursor.move(-view.page(), 0, extend);
            case HOME -> end(false, far, extend);
            case END -> end(true, far, extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void end(boolean last, boolean far, boolean extend) {
        if (far) {
            model.cursor().toEnd(last, extend);
        } else {
            model.cursor().toSide(last, extend);
        }
    }

    private void typed(KeyEvent type) {
        if (does(type)) {
            type.consume();
        }
    }

    /// What nothing here needs goes on to whatever else hears it.
    private boolean does(KeyEvent event) {
        Optional<KeyAction> action = keys.find(KeyGroup.MATRIX, event);
        if (action.filter(MatrixKey.PICK_NONE::equals).isPresent()) {
            return model.leave();
        }
        action.ifPresent(this::does);
        return action.isPresent();
    }

    private void does(KeyAction action) {
        switch (action) {
            case CellKey key -> deeds.does(key);
            case AsideKey key -> deeds.does(key);
            case MatrixKey key -> does(key);
            case ReviewKey _,
                    FindingsKey _,
                    CatalogueKey _,
                    TimelineKey _,
                    GraphKey _,
                    SchemaKey _,
                    WindowKey _ -> {}
        }
    }

    private void does(MatrixKey key) {
        switch (key) {
            case OPEN -> view.open();
            case PICK -> model.cursor().pick();
            case PICK_NONE -> model.leave();
            case ARRANGE -> model.arrange();
            case SHOW -> model.showProperty().set(model.showProperty().get().next());
            case LARGER -> resize(model.densityProperty().get().larger());
            case SMALLER -> resize(model.densityProperty().get().smaller());
            case COPY -> view.copy();
            case FILTER -> view.focusFilter();
        }
    }

    private void resize(Density density) {
        model.densityProperty().set(density);
    }
}
