package plumbline.gui.unread;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;

/// The statements that were not understood on one side, what is to be made of them on the other.
public final class UnreadView extends VBox {

    private static final double TABLE_SHARE = 0.56;

    private final UnreadViewModel model;
    private final Words words;
    private final UnreadTable table;
    private final UnreadPane pane;
    private boolean showing;

    /// `open` shows a line of a file.
    public UnreadView(UnreadViewModel model, ObjIntConsumer<Path> open) {
        super(10);
        this.model = model;
        this.words = model.telling().words();
        table = new UnreadTable(model.telling());
        pane = new UnreadPane(model, open);
        layoutRegions();
        act();
        show();
    }

    private void layoutRegions() {
        setId("unread");
        SplitPane split = new SplitPane(table, pane);
        split.setDividerPositions(TABLE_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        FirstFocus.mark(table);
        Label explained = Style.TEXT_MUTED.on(new Label(words.get("unread.explained")));
        explained.setWrapText(true);
        explained.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(explained, toolbar(), split);
        Style.UNREAD.on(this);
    }

    private Node toolbar() {
        Label count = Style.TEXT_STRONG.on(new Label());
        count.setId("unread-count");
        count.textProperty().bind(model.countProperty());
        CheckBox openOnly = new CheckBox(words.get("unread.open-only"));
        openOnly.setId("unread-open-only");
        openOnly.selectedProperty().bindBidirectional(model.openOnlyProperty());
        Label judging = Style.TEXT_MUTED.on(new Label(words.get("unread.judging")));
        judging.setId("unread-judging");
        judging.visibleProperty().bind(model.judgingProperty());
        FlowPane bar = new FlowPane(16, 6, count, openOnly, judging);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void act() {
        sceneProperty()
                .subscribe(
                        (_, now) -> {
                            if (now == null) {
                                model.close();
                            }
                        });
        model.rows().addListener((ListChangeListener<UnreadRow>) _ -> show());
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<UnreadRow>) _ -> showChosen());
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        pane.begin();
                        press.consume();
                    }
                });
    }

    private void show() {
        showing = true;
        table.show(model.rows());
        showing = false;
        showChosen();
    }

    private void showChosen() {
        if (!showing) {
            List<UnreadRow> chosen =
                    table.getSelectionModel().getSelectedItems().stream()
                            .filter(Objects::nonNull)
                            .toList();
            pane.show(chosen);
        }
    }
}
