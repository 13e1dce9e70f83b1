package plumbline.gui.review;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import plumbline.check.Status;
import plumbline.gui.keymap.CellKey;
import plumbline.gui.keymap.FindingsKey;
import plumbline.gui.keymap.KeyAction;
import plumbline.gui.keymap.KeyGroup;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.keymap.MatrixKey;
import plumbline.gui.keymap.ReviewKey;
import plumbline.gui.keymap.WindowKey;

import java.util.Optional;

/// What the keys of the review do: a digit or its letter decides and goes on.
final class ReviewKeys {

    private final ReviewViewModel model;
    private final ReviewView view;
    private final LiveKeys keys;

    ReviewKeys(ReviewViewModel model, ReviewView view, LiveKeys keys) {
        this.model = model;
        this.view = view;
        this.keys = keys;
    }

    /// Listens in the whole view, but where somebody types.
    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent press) {
        boolean used =
                press.getTarget() instanceof TextInputControl
                        ? whileTyping(press)
                        : isMeantHere(press) && does(press);
        if (used) {
            press.consume();
        }
    }

    private boolean whileTyping(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
            does(ReviewKey.KEEP_REASON);
            return true;
        }
        if (press.getCode() == KeyCode.ESCAPE) {
            view.focusList();
            return true;
        }
        return false;
    }

    /// What confirms and moves is meant for what has the focus, as long as nothing else is held.
    private boolean isMeantHere(KeyEvent press) {
        return press.isAltDown() || press.isShortcutDown() || view.isInList(press.getTarget());
    }

    private void typed(KeyEvent type) {
        if (does(type)) {
            type.consume();
        }
    }

    private boolean does(KeyEvent event) {
        Optional<KeyAction> action = keys.find(KeyGroup.REVIEW, event);
        action.ifPresent(this::does);
        return action.isPresent();
    }

    private void does(KeyAction action) {
        switch (action) {
            case CellKey key -> does(key);
            case ReviewKey key -> does(key);
            case MatrixKey _, FindingsKey _, WindowKey _ -> {}
        }
    }

    private void does(CellKey key) {
        switch (key) {
            case PASS -> view.decide(Status.PASS);
            case PARTIAL -> view.decide(Status.PARTIAL);
            case FAIL -> view.decide(Status.FAIL);
            case NOT_APPLICABLE -> view.decide(Status.NOT_APPLICABLE);
            case CLEAR -> view.clear();
            case ACCEPT -> view.accept(true);
            case ACCEPT_AND_STAY -> view.accept(false);
            case REPEAT -> view.repeat();
        }
    }

    private void does(ReviewKey key) {
        switch (key) {
            case NEXT -> model.step(1);
            case PREVIOUS -> model.step(-1);
            case NEXT_OPEN -> model.stepToOpen(1);
            case PREVIOUS_OPEN -> model.stepToOpen(-1);
            case NEXT_SERVICE -> model.stepAcross(1);
            case PREVIOUS_SERVICE -> model.stepAcross(-1);
            case KEEP_REASON -> {
                view.keepReason();
                model.stepToOpen(1);
                view.focusList();
            }
            case SIMILAR -> view.applyToSimilar();
            case EXTEND_DOWN -> model.extend(1);
            case EXTEND_UP -> model.extend(-1);
            case PICK -> model.pick();
            case PICK_NONE -> model.picked().clear();
            case ATTACH -> view.attach();
            case PASTE -> view.paste();
            case DISPOSE -> view.dispose();
            case PEEK -> view.peek();
            case HISTORY -> view.history();
            case COMMENT -> view.comment();
            case SEVERITY -> view.weigh();
            case MARK -> view.mark();
            case TURN -> model.turn();
            case REFRESH -> model.refresh();
            case FILTER -> view.focusFilter();
        }
    }
}
