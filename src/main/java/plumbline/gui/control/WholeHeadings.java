package plumbline.gui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/// Keeps the columns of a table wide enough for their headings, however large the text is.
public final class WholeHeadings {

    private static final String FONT = "heading-font";

    /// As JavaFX has it.
    private static final double LEAST = 10;

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
                && label.getParent() instanceof TableColumnHeader header
                && header.getTableColumn() != null) {
            if (!label.getFont().equals(label.getProperties().put(FONT, label.getFont()))) {
                begin(header.getTableColumn());
            }
            if (label.isTextTruncated()) {
                double around = header.getWidth() - label.getWidth();
                header.getTableColumn().setMinWidth(Math.ceil(label.prefWidth(-1) + around));
            }
        }
    }

    /// What was wide enough for larger text is too wide now.
    private static void begin(TableColumnBase<?, ?> column) {
        if (column.getMinWidth() > LEAST) {
            double usual = column.getPrefWidth();
            column.setMinWidth(LEAST);
            // only what changes is heard
            column.setPrefWidth(usual - 1);
            column.setPrefWidth(usual);
        }
    }
}
