package plumbline.gui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Lets things be dropped anywhere on the window, and says so while they hover.
public final class DropTarget extends StackPane {

    private final Consumer<List<Path>> take;

    public DropTarget(Words words, Consumer<List<Path>> take) {
        this.take = take;
        setId("drop-hint");
        setVisible(false);
        setMouseTransparent(true);
        Label hint = Style.TEXT_HEADING.on(new Label(words.get("drop.hint"), Icon.DROP.node()));
        hint.setGraphicTextGap(12);
        getChildren().add(hint);
        Style.DROP_HINT.on(this);
    }

    void watch(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        List<Path> paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        take.accept(paths);
    }
}
