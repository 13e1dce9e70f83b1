package plumbline.gui.review;

import javafx.event.Event;
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

/// What the keys of the review do: a digit or its letter decides and goes on.
final class ReviewKeys {

    private final ReviewViewModel model;
    private final ReviewView view;
    private final CellDeeds deeds;
    private final LiveKeys keys;

    ReviewKeys(ReviewViewModel model, ReviewView view, CellDeeds deeds, LiveKeys keys) {
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
                CellDeeds.isText(press.getTarget())
                        ? deeds.doesWhileTyping(press)
                        : isMeantHere(press) && does(press);
        if (used) {
            press.consume();
        }
    }

    /// What confirms and moves is meant for what has the focus, as long as nothing else is held.
    private boolean isMeantHere(KeyEvent press) {
        return press.isAltDown() || press.isShortcutDown() || view.isInList(press.getTarget());
    }

    /// Where nobody else wants the key.
    private void leave(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && !view.isInList(press.getTarget())) {
            view.focusCells();
            press.consume();
        }
    }

    private void typed(KeyEvent type) {
        if (does(type)) {
            type.consume();
        }
    }

    private boolean does(KeyEvent event) {
        Optional<KeyAction> action = keys.find(KeyGroup.REVIEW, event);
        if (action.filter(ReviewKey.PICK_NONE::equals).isPresent()) {
            leaves(event);
            return true;
        }
        action.ifPresent(this::does);
        return action.isPresent();
    }

    /// What nothing here needs is handed on by hand: a list keeps what it hears of this key.
    private void leaves(KeyEvent event) {
        if (!model.leave()) {
            Event.fireEvent(view.getParent(), event.copyFor(view, view.getParent()));
        }
    }

    private void does(KeyAction action) {
        switch (action) {
            case CellKey key -> deeds.does(key);
            case AsideKey key -> deeds.does(key);
            case ReviewKey key -> does(key);
            case MatrixKey _,
                    FindingsKey _,
                    CatalogueKey _,
                    TimelineKey _,
                    GraphKey _,
                    SchemaKey _,
                    WindowKey _ -> {}
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
            case UNFOLD -> model.folds().unfold();
            case FOLD -> model.folds().fold();
            case EXTEND_DOWN -> model.extend(1);
            case EXTEND_UP -> model.extend(-1);
            case PICK -> model.pick();
            case PICK_NONE -> model.leave();
            case TURN -> model.turn();
            case REFRESH -> model.refresh();
            case FILTER -> view.focusFilter();
        }
    }
}
