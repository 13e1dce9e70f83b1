package plumbline.gui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/// Keeps the columns of a table wide enough for their headings, however large the text is.
public final class WholeHeadings {

    private WholeHeadings() {}

    public static <T extends TableView<?>> T of(T table) {
        table.needsLayoutProperty()
                .subscribe(
                        needed -> {
                            if (!needed) {
                                table.lookupAll(".column-header > .label")
                                        .forEach(WholeHeadings::widen);
                            }
                        });
        return table;
    }

    private static void widen(Node heading) {
        if (heading instanceof Label label
                && label.isTextTruncated()
                && label.getParent() instanceof TableColumnHeader header
                && header.getTableColumn() != null) {
            double around = header.getWidth() - label.getWidth();
            header.getTableColumn().setMinWidth(Math.ceil(label.prefWidth(-1) + around));
        }
    }
}
