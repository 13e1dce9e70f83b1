package plumbline.gui.graph;

import javafx.scene.input.KeyEvent;

import plumbline.gui.drawing.BoxWalk;
import plumbline.gui.keymap.GraphKey;
import plumbline.gui.keymap.KeyGroup;
import plumbline.gui.keymap.LiveKeys;

import java.util.Optional;

/// What the keys of the graph do: arrows walk along its lines.
final class GraphKeys {

    private final GraphViewModel model;
    private final GraphView view;
    private final LiveKeys keys;

    GraphKeys(GraphViewModel model, GraphView view, LiveKeys keys) {
        this.model = model;
        this.view = view;
        this.keys = keys;
    }

    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Arrows are meant for the drawing where it has the focus; the list has its own.
    private void pressed(KeyEvent press) {
        boolean meant =
                view.sheet().isFocused()
                        || (press.isShortcutDown() && !view.isAboutText(press.getCode()));
        if (meant && does(press)) {
            press.consume();
        }
    }

    private void typed(KeyEvent type) {
        if (!view.isWriting() && does(type)) {
            type.consume();
        }
    }

    private boolean does(KeyEvent event) {
        Optional<GraphKey> key =
                keys.find(KeyGroup.GRAPH, event)
                        .filter(GraphKey.class::isInstance)
                        .map(GraphKey.class::cast);
        if (key.filter(GraphKey.LEAVE::equals).isPresent()) {
            return view.leaveTime();
        }
        key.ifPresent(this::does);
        return key.isPresent();
    }

    private void does(GraphKey key) {
        switch (key) {
            case OPEN -> view.openCurrent();
            case RIGHT -> model.walk(BoxWalk.Way.RIGHT);
            case LEFT -> model.walk(BoxWalk.Way.LEFT);
            case DOWN -> model.walk(BoxWalk.Way.DOWN);
            case UP -> model.walk(BoxWalk.Way.UP);
            case GROW -> model.parts().grow();
            case SHRINK -> model.parts().shrink();
            case FOCUS -> model.parts().focus();
            case WAY -> model.way().turn();
            case NEXT_WAY -> model.way().step(1);
            case PREVIOUS_WAY -> model.way().step(-1);
            case MORE_RIGHT -> model.extend(BoxWalk.Way.RIGHT);
            case MORE_LEFT -> model.extend(BoxWalk.Way.LEFT);
            case MORE_DOWN -> model.extend(BoxWalk.Way.DOWN);
            case MORE_UP -> model.extend(BoxWalk.Way.UP);
            case EVERY -> model.pick().pickAll(model.placedProperty().get());
            case CLOSER -> view.sheet().zoom(1);
            case FARTHER -> view.sheet().zoom(-1);
            case ALL -> view.sheet().showAll();
            case LENS -> model.turnLens();
            case DEPTH -> model.parts().turnDepth();
            case COLUMNS -> model.turnColumns();
            case TIDY -> model.parts().tidy();
            case UNDO -> model.undo();
            case SEARCH -> view.search();
            case TABLE -> view.turn();
            case MOMENT -> model.time().turnMoment();
            case LEAVE -> view.leaveTime();
        }
    }
}
