package plumbline.gui.catalogue;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.SeverityMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.review.score.Tally;

import java.util.List;

/// A line of the catalogue: a section, or a check with what it weighs and where it stands.
final class CatalogueListCell extends ListCell<CatalogueItem> {

    private final CheckViewModel telling;
    private final SeverityMark severity = new SeverityMark();
    private final Label title = WholeText.of(new Label());
    private final Label id = WholeText.of(Style.TEXT_CODE.on(Style.TEXT_SMALL.on(new Label())));
    private final Label kind = WholeText.of(Style.TEXT_SMALL.on(new Label()));
    private final List<Label> counts = CatalogueHeader.counts();
    private final HBox line;

    CatalogueListCell(CheckViewModel telling) {
        this.telling = telling;
        severity.setMinWidth(USE_PREF_SIZE);
        HBox below = new HBox(8, severity, id, kind);
        below.setAlignment(Pos.BASELINE_LEFT);
        VBox name = new VBox(1, title, below);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        title.setMinWidth(0);
        id.setMinWidth(0);
        kind.setMinWidth(USE_PREF_SIZE);
        line = new HBox(name);
        line.getChildren().addAll(counts);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CatalogueItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : node(item));
        Style.CATALOGUE_HEADING.set(this, item instanceof CatalogueItem.Heading);
        Style.UNASKED.set(this, item instanceof CatalogueItem.Entry(var check) && !check.isAsked());
    }

    private Node node(CatalogueItem item) {
        return switch (item) {
            case CatalogueItem.Heading(var section, int checks) -> {
                setAccessibleText(section.title());
                Label text = Style.TEXT_CAPTION.on(new Label(section.title()));
                Label count = Style.TEXT_SMALL.on(new Label(String.valueOf(checks)));
                yield new HBox(8, text, count);
            }
            case CatalogueItem.Entry(CatalogueCheck check) -> {
                setAccessibleText(telling.accessible(check));
                show(check);
                yield line;
            }
        };
    }

    private void show(CatalogueCheck check) {
        severity.show(check.severity(), check.severity() != check.check().severity());
        title.setText(check.check().title());
        id.setText(check.id());
        kind.setText(check.isByHand() || !check.isAsked() ? telling.brief(check) : "");
        Tally tally = check.tally();
        show(0, tally.pass());
        show(1, tally.partial());
        show(2, tally.fail());
        show(3, tally.open());
    }

    private void show(int column, int count) {
        counts.get(column).setText(count == 0 ? "" : String.valueOf(count));
    }
}
