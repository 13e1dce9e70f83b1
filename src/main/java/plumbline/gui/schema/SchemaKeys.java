package plumbline.gui.schema;

import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyEvent;

import plumbline.gui.keymap.KeyGroup;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.keymap.SchemaKey;

import java.util.Optional;

/// What the keys of the schema do: from migration to migration, and from list to list.
final class SchemaKeys {

    private final SchemaCursor cursor;
    private final StepMarks marks;
    private final SchemaView view;
    private final LiveKeys keys;

    SchemaKeys(SchemaViewModel model, SchemaView view, LiveKeys keys) {
        this.cursor = model.cursor();
        this.marks = model.marks();
        this.view = view;
        this.keys = keys;
    }

    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::filtered);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::pressed);
    }

    /// Lists keep Enter for themselves.
    private void filtered(KeyEvent event) {
        if (find(event).filter(SchemaKey.ENTER::equals).isPresent() && view.enter()) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        find(event)
                .filter(key -> key != SchemaKey.ENTER)
                .ifPresent(
                        key -> {
                            if (key != SchemaKey.LEAVE || view.leaveTime()) {
                                event.consume();
                            }
                            if (key != SchemaKey.LEAVE) {
                                does(key);
                            }
                        });
    }

    private Optional<SchemaKey> find(KeyEvent event) {
        return keys.find(KeyGroup.SCHEMA, event)
                .filter(SchemaKey.class::isInstance)
                .map(SchemaKey.class::cast);
    }

    private void does(SchemaKey key) {
        switch (key) {
            case ENTER -> view.enter();
            case NEXT -> cursor.step(1);
            case PREVIOUS -> cursor.step(-1);
            case FIRST -> cursor.step(-Integer.MAX_VALUE);
            case LAST -> cursor.step(Integer.MAX_VALUE);
            case SEARCH -> view.focusSearch();
            case DIFFERENT -> turn(cursor.onlyDifferentProperty());
            case BLAME -> view.focusBlame();
            case WAY -> turn(cursor.downProperty());
            case COMPARE -> view.focusBases();
            case SET -> view.focusSources();
            case DIAGRAM -> view.turn();
            case CLOSER -> view.sheet().zoom(1);
            case FARTHER -> view.sheet().zoom(-1);
            case ALL -> view.sheet().showAll();
            case OPEN -> view.openCurrent();
            case NEXT_MARK -> marks.step(1);
            case PREVIOUS_MARK -> marks.step(-1);
            case DOUBT -> view.showDoubt();
            case LEAVE -> {}
        }
    }

    private static void turn(BooleanProperty property) {
        property.set(!property.get());
    }
}
