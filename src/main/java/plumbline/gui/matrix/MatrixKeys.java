package plumbline.gui.matrix;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import plumbline.check.Status;
import plumbline.gui.audit.VerdictKeys;

import java.util.Optional;

/// The keys of the matrix: arrows move, a digit or its letter decides.
final class MatrixKeys {

    private final MatrixViewModel model;
    private final MatrixView view;

    MatrixKeys(MatrixViewModel model, MatrixView view) {
        this.model = model;
        this.view = view;
    }

    /// Listens in the whole view; where somebody types, Escape alone is meant for the matrix.
    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent press) {
        boolean used =
                view.isCursor(press.getTarget())
                        ? !press.isAltDown() && (moves(press) || acts(press))
                        : press.getTarget() instanceof TextInputControl && leaves(press);
        if (used) {
            press.consume();
        }
    }

    private boolean leaves(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE || press.getCode() == KeyCode.ENTER) {
            view.focusCursor();
            return true;
        }
        return false;
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

    private boolean acts(KeyEvent press) {
        if (press.isShortcutDown()) {
            boolean copies = press.getCode() == KeyCode.C;
            if (copies) {
                view.copy();
            }
            return copies;
        }
        switch (press.getCode()) {
            case ENTER -> view.accept(!press.isShiftDown());
            case SPACE -> view.open();
            case ESCAPE -> model.cursor().clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void typed(KeyEvent type) {
        if (type.getTarget() instanceof TextInputControl
                || type.isShortcutDown()
                || type.isAltDown()) {
            return;
        }
        Optional<Status> status = VerdictKeys.find(type.getCharacter());
        status.ifPresent(view::decide);
        if (status.isPresent() || other(type.getCharacter())) {
            type.consume();
        }
    }

    private boolean other(String key) {
        switch (key) {
            case "0", "u", "U" -> view.clear();
            case "." -> view.repeat();
            case "x", "X" -> model.cursor().pick();
            case "r", "R" -> model.arrange();
            case "+", "=" -> resize(model.densityProperty().get().larger());
            case "-", "_" -> resize(model.densityProperty().get().smaller());
            case "/" -> view.focusFilter();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void resize(Density density) {
        model.densityProperty().set(density);
    }
}
