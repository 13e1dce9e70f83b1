package plumbline.gui.attach;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeText;
import plumbline.gui.evidence.DetailViewModel;
import plumbline.gui.picture.Picture;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// The files that are to be kept: chosen, dropped, or pasted as a picture.
final class FilesPart extends VBox {

    private static final double THUMBNAIL = 96;

    private final AttachViewModel model;
    private final Words words;
    private final VBox list = new VBox(6);

    /// `choose` asks for files.
    FilesPart(AttachViewModel model, Supplier<List<Path>> choose, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        setId("attach-files");
        Button chooser = new Button(words.get("attach.choose"), Icon.FILE.node());
        chooser.setOnAction(_ -> model.add(choose.get()));
        Button paste = new Button(words.get("attach.paste"), Icon.COPY.node());
        paste.setOnAction(_ -> paste());
        FlowPane buttons = new FlowPane(8, 6, chooser, paste);
        Label hint = Style.TEXT_SMALL.on(new Label(words.get("attach.files.hint")));
        hint.setWrapText(true);
        getChildren()
                .addAll(
                        Style.TEXT_CAPTION.on(new Label(words.get("attach.files"))),
                        list,
                        buttons,
                        hint);
        model.files().addListener((ListChangeListener<Path>) _ -> fill());
        fill();
    }

    private void fill() {
        list.getChildren().setAll(model.files().stream().map(this::node).toList());
    }

    private Node node(Path file) {
        String name = OneLine.of(String.valueOf(file.getFileName()));
        Label label = WholeText.of(new Label(name));
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button remove =
                Style.QUIET_BUTTON.on(new Button("", Style.ICON_MUTED.on(Icon.REMOVE.node())));
        remove.setAccessibleText(words.get("attach.remove", name));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> model.files().remove(file));
        HBox row = new HBox(8, picture(file), label, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node picture(Path file) {
        if (!DetailViewModel.isPicture(file)) {
            return Style.ICON_MUTED.on(Icon.FILE.node());
        }
        String address = file.toUri().toString();
        return new ImageView(new Image(address, THUMBNAIL, THUMBNAIL, true, true, true));
    }

    /// Takes a picture or files from the clipboard; whether there was something.
    boolean paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Image image = clipboard.getImage();
        if (clipboard.hasFiles()) {
            model.add(paths(clipboard.getFiles()));
            return true;
        }
        if (image == null || image.getPixelReader() == null) {
            return false;
        }
        WritableImage copy =
                new WritableImage(
                        image.getPixelReader(), (int) image.getWidth(), (int) image.getHeight());
        model.paste(new Picture(copy)::write);
        return true;
    }

    /// Takes what is dropped onto a node; `begin` runs before.
    void takeDropsOn(Node node, Runnable begin) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    begin.run();
                    model.add(paths(event.getDragboard().getFiles()));
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }
}
