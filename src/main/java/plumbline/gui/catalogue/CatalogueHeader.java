package plumbline.gui.catalogue;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.gui.control.Gap;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.report.StatusSign;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.List;

/// Says over the list what stands below, and makes the columns of numbers that stand under it.
final class CatalogueHeader extends HBox {

    private static final List<@Nullable Status> COLUMNS =
            Arrays.asList(Status.PASS, Status.PARTIAL, Status.FAIL, null);

    CatalogueHeader(Words words) {
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .add(WholeText.of(Style.TEXT_CAPTION.on(new Label(words.get("catalogue.check")))));
        getChildren().add(new Gap());
        for (@Nullable Status each : COLUMNS) {
            Label sign = count(each);
            String title = each == null ? words.get("catalogue.open") : each.title();
            sign.setText(StatusSign.of(each).shape());
            sign.setAccessibleText(title);
            sign.setTooltip(new Tooltip(words.get("catalogue.count", title)));
            getChildren().add(sign);
        }
        Style.CATALOGUE_HEADER.on(this);
    }

    /// One label for each number.
    static List<Label> counts() {
        return COLUMNS.stream().map(CatalogueHeader::count).toList();
    }

    private static Label count(@Nullable Status status) {
        Label label = Style.CATALOGUE_COUNT.on(new Label());
        label.setMinWidth(USE_PREF_SIZE);
        if (status != null) {
            label.getStyleClass().add(colour(status));
        }
        return label;
    }

    private static String colour(Status status) {
        return switch (status) {
            case PASS -> "count-pass";
            case PARTIAL -> "count-partial";
            case FAIL -> "count-fail";
            case NOT_APPLICABLE -> "";
        };
    }
}
