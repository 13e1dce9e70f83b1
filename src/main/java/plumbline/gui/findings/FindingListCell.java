package plumbline.gui.findings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.SeverityMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.review.finding.FindingState;

import java.util.stream.Stream;

/// A line of the list of findings; one that is only proposed is drawn hollow.
final class FindingListCell extends ListCell<FindingItem> {

    private final FindingTelling telling;
    private final SeverityMark severity = new SeverityMark();
    private final Label title = WholeText.of(new Label());
    private final Label rests = WholeText.of(Style.TEXT_SMALL.on(new Label()));
    private final Label where = WholeText.of(Style.TEXT_SMALL.on(new Label()));
    private final Label what = WholeText.of(new Label());
    private final Label who = WholeText.of(Style.TEXT_SMALL.on(new Label()));
    private final HBox line;

    FindingListCell(FindingTelling telling, FindingColumns columns) {
        this.telling = telling;
        VBox name = new VBox(1, title, rests);
        VBox happens = new VBox(1, what, who);
        Stream.of(name, happens).forEach(each -> each.setAlignment(Pos.CENTER_LEFT));
        line = columns.line(severity, name, where, happens);
        Stream.of(title, rests, what, who).forEach(each -> each.setMinWidth(0));
        Stream.of(rests, who).forEach(FindingListCell::goneWhenEmpty);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    private static void goneWhenEmpty(Label label) {
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
    }

    @Override
    protected void updateItem(@Nullable FindingItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : node(item));
        setDisable(item instanceof FindingItem.Heading);
        Style.FINDINGS_HEADING.set(this, item instanceof FindingItem.Heading);
        Style.HOLLOW.set(this, item instanceof FindingItem.Found found && found.isHollow());
    }

    private Node node(FindingItem item) {
        return switch (item) {
            case FindingItem.Heading(String text) -> {
                setAccessibleText(text);
                yield Style.TEXT_CAPTION.on(new Label(text));
            }
            case FindingItem.Stray(var cell, String of, String why) -> {
                setAccessibleText(of + ", " + cell + ", " + why);
                severity.show(null, false);
                show(of, cell.toString(), "", why, "");
                Style.GATE.set(what, false);
                yield line;
            }
            case FindingItem.Found found -> {
                setAccessibleText(telling.accessible(found));
                show(found);
                yield line;
            }
        };
    }

    private void show(FindingItem.Found found) {
        FindingState finding = found.finding();
        severity.show(finding.severity(), finding.severities().size() > 1);
        show(
                finding.title(),
                String.join("; ", found.rests()),
                telling.where(finding),
                telling.what(found),
                telling.whoAndWhen(finding));
        Style.GATE.set(what, found.isOpen());
    }

    private void show(String name, String below, String services, String happens, String aside) {
        title.setText(name);
        rests.setText(below);
        where.setText(services);
        what.setText(happens);
        who.setText(aside);
    }
}
