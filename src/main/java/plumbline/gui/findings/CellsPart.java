package plumbline.gui.findings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.audit.Proposed;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.control.StatusMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The cells of a finding with their signs, and where their evidence stands.
final class CellsPart extends VBox {

    private static final int FIRST_CELLS = 6;
    private static final int FIRST_PLACES = 2;

    private final Consumer<Cell> review;
    private final Consumer<Path> open;
    private final Words words;

    /// `review` shows a cell where it is decided, `open` a file.
    CellsPart(Consumer<Cell> review, Consumer<Path> open, Words words) {
        super(10);
        this.review = review;
        this.open = open;
        this.words = words;
        setId("finding-cells");
    }

    void show(FindingItem.Found found, Proposed proposed) {
        List<CellState> cells = found.finding().cells();
        show(cells.stream().limit(FIRST_CELLS).toList(), found, proposed);
        if (cells.size() > FIRST_CELLS) {
            Hyperlink more =
                    new Hyperlink(words.get("findings.more-cells", cells.size() - FIRST_CELLS));
            more.setOnAction(_ -> show(cells, found, proposed));
            getChildren().add(more);
        }
    }

    private void show(List<CellState> cells, FindingItem.Found found, Proposed proposed) {
        getChildren()
                .setAll(
                        cells.stream()
                                .map(each -> node(each, found, ShownEvidence.of(each, proposed)))
                                .toList());
    }

    private Node node(CellState cell, FindingItem.Found found, List<ShownEvidence> places) {
        boolean hollow = found.proposed().contains(cell.cell());
        StatusMark mark = new StatusMark().show(cell.findStatus().orElse(null), hollow);
        mark.setMinWidth(USE_PREF_SIZE);
        VBox told = new VBox(2, head(cell, found));
        HBox.setHgrow(told, Priority.ALWAYS);
        if (!cell.reason().isBlank()) {
            told.getChildren().add(wrapped(new Label(cell.reason())));
        }
        places.stream()
                .limit(FIRST_PLACES)
                .map(this::place)
                .forEach(each -> told.getChildren().add(each));
        if (places.size() > FIRST_PLACES) {
            Label more = new Label(words.get("findings.more-places", places.size() - FIRST_PLACES));
            told.getChildren().add(Style.TEXT_SMALL.on(more));
        }
        return new HBox(10, mark, told);
    }

    private Node head(CellState cell, FindingItem.Found found) {
        Hyperlink service = Style.TEXT_STRONG.on(new Hyperlink(cell.cell().service()));
        service.setAccessibleText(words.get("findings.review", cell.cell()));
        service.setOnAction(_ -> review.accept(cell.cell()));
        String check =
                cell.check().title().equals(found.finding().title()) ? "" : cell.check().title();
        String weight = found.finding().severities().size() > 1 ? cell.severity().name() : "";
        FlowPane head =
                new FlowPane(
                        8,
                        0,
                        service,
                        Style.TEXT_SMALL.on(new Label(check)),
                        Style.TEXT_SMALL.on(new Label(weight)));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node place(ShownEvidence evidence) {
        ShownEvidence.Lines lines = evidence.lines();
        if (lines == null || lines.file() == null) {
            return wrapped(Style.TEXT_SMALL.on(new Label(evidence.firstLine())));
        }
        Path file = lines.file();
        Hyperlink link = new Hyperlink(lines.brief());
        link.setAccessibleText(lines.toString());
        link.setTooltip(new Tooltip(lines.toString()));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> open.accept(file));
        Label line =
                WholeText.of(
                        Style.TEXT_CODE.on(Style.TEXT_SMALL.on(new Label(evidence.firstLine()))));
        line.setMinWidth(0);
        HBox row = new HBox(8, link, line);
        row.setAlignment(Pos.CENTER_LEFT);
        if (evidence.isStale()) {
            row.getChildren().add(1, Style.GATE.on(new Label(words.get("findings.stale"))));
        }
        return row;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        return label;
    }
}
