package plumbline.gui.control;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// How far a list is scrolled, by its first line in sight.
public final class ListScroll {

    private final ListView<?> list;

    public ListScroll(ListView<?> list) {
        this.list = list;
    }

    /// The first line in sight; 0 while nothing is.
    public int first() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }

    /// Scrolls so that a line is the first one in sight, as far as there are lines below it.
    public void show(int first) {
        list.scrollTo(Math.clamp(first, 0, Math.max(0, list.getItems().size() - 1)));
    }
}
