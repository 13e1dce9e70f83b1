package plumbline.gui.review;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import plumbline.check.Status;
import plumbline.gui.audit.VerdictKeys;

import java.util.Locale;
import java.util.Optional;

/// The keys of the review: a digit or its letter decides and goes on.
final class ReviewKeys {

    private final ReviewViewModel model;
    private final ReviewView view;

    ReviewKeys(ReviewViewModel model, ReviewView view) {
        this.model = model;
        this.view = view;
    }

    /// Listens in the whole view, but where somebody types.
    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent press) {
        boolean typing = press.getTarget() instanceof TextInputControl;
        boolean used =
                typing ? whileTyping(press) : press.isAltDown() ? withAlt(press) : plain(press);
        if (used) {
            press.consume();
        }
    }

    private boolean whileTyping(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
            view.keepReason();
            model.stepToOpen(1);
            view.focusList();
            return true;
        }
        if (press.getCode() == KeyCode.ESCAPE) {
            view.focusList();
            return true;
        }
        return false;
    }

    private boolean withAlt(KeyEvent press) {
        return switch (press.getCode()) {
            case DOWN -> {
                model.stepToOpen(1);
                yield true;
            }
            case UP -> {
                model.stepToOpen(-1);
                yield true;
            }
            default -> false;
        };
    }

    private boolean plain(KeyEvent press) {
        if (press.isShortcutDown() || !view.isInList(press.getTarget())) {
            return false;
        }
        switch (press.getCode()) {
            case ENTER -> view.accept(!press.isShiftDown());
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
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
        String key = type.getCharacter().toLowerCase(Locale.ROOT);
        Optional<Status> status = VerdictKeys.find(key);
        status.ifPresent(view::decide);
        if (status.isPresent() || other(key)) {
            type.consume();
        }
    }

    private boolean other(String key) {
        switch (key) {
            case "0", "u" -> view.clear();
            case "." -> view.repeat();
            case "j" -> model.step(1);
            case "k" -> model.step(-1);
            case "]" -> model.stepAcross(1);
            case "[" -> model.stepAcross(-1);
            case "m" -> view.mark();
            case "c" -> view.comment();
            case "s" -> view.weigh();
            case "b" -> view.applyToSimilar();
            case "v" -> model.turn();
            case "r" -> model.refresh();
            case "/" -> view.focusFilter();
            default -> {
                return false;
            }
        }
        return true;
    }
}
