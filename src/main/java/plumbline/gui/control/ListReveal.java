package plumbline.gui.control;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Moves a list only where a line is out of sight, and no further than needed.
public final class ListReveal {

    /// So many lines before and after it are seen as well.
    private static final int AROUND = 2;

    private final ListView<?> list;

    public ListReveal(ListView<?> list) {
        this.list = list;
    }

    /// Brings a line in sight.
    public void reveal(int line) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null
                || flow.getLastVisibleCell() == null) {
            list.scrollTo(Math.max(0, line - AROUND));
            return;
        }
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        if (line <= first) {
            list.scrollTo(Math.max(0, line - AROUND));
        } else if (line >= last) {
            list.scrollTo(line - (last - first) + AROUND);
        }
    }
}
