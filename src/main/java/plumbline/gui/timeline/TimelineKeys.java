package plumbline.gui.timeline;

import javafx.scene.input.KeyEvent;

import plumbline.gui.keymap.KeyGroup;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.keymap.TimelineKey;

import java.util.Optional;

/// What the keys of the timeline do: arrows go from one migration to the next.
final class TimelineKeys {

    private final TimelineViewModel model;
    private final TimelineTools tools;
    private final TimelineView view;
    private final LiveKeys keys;

    TimelineKeys(TimelineViewModel model, TimelineTools tools, TimelineView view, LiveKeys keys) {
        this.model = model;
        this.tools = tools;
        this.view = view;
        this.keys = keys;
    }

    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Arrows are meant for the drawing where it has the focus; the list has its own.
    private void pressed(KeyEvent press) {
        if (view.isDrawing() && does(press)) {
            press.consume();
        }
    }

    private void typed(KeyEvent type) {
        if (does(type)) {
            type.consume();
        }
    }

    private boolean does(KeyEvent event) {
        Optional<TimelineKey> key =
                keys.find(KeyGroup.TIMELINE, event)
                        .filter(TimelineKey.class::isInstance)
                        .map(TimelineKey.class::cast);
        if (key.filter(TimelineKey.LEAVE::equals).isPresent()) {
            return tools.leave();
        }
        key.ifPresent(this::does);
        return key.isPresent();
    }

    private void does(TimelineKey key) {
        switch (key) {
            case OPEN -> view.openCurrent();
            case NEXT -> model.step(1);
            case PREVIOUS -> model.step(-1);
            case LANE_BELOW -> model.stepLane(1);
            case LANE_ABOVE -> model.stepLane(-1);
            case FIRST -> model.step(-Integer.MAX_VALUE);
            case LAST -> model.step(Integer.MAX_VALUE);
            case CLOSER -> model.zoom(1);
            case FARTHER -> model.zoom(-1);
            case ALL -> model.showAll();
            case LATER -> model.page(1);
            case EARLIER -> model.page(-1);
            case ORDER -> model.turn();
            case TABLE -> view.turn();
            case PLAY -> tools.playhead().turn();
            case MOMENT_ON -> tools.playhead().move(1);
            case MOMENT_BACK -> tools.playhead().move(-1);
            case BRUSH -> tools.brush().mark();
            case LEAVE -> tools.leave();
        }
    }
}
