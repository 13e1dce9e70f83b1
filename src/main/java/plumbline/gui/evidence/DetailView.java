package plumbline.gui.evidence;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import plumbline.gui.code.CodeText;
import plumbline.gui.code.CodeView;
import plumbline.gui.control.WholeText;
import plumbline.gui.form.Field;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.function.Consumer;

/// A piece of evidence opened: code at its lines, a picture, or what was captured.
public final class DetailView extends StackPane {

    /// Larger pictures are made smaller while they are read.
    private static final double SHARPEST = 2400;

    private final DetailViewModel model;
    private final Consumer<String> browse;
    private final Words words;

    /// `browse` opens an address outside.
    public DetailView(DetailViewModel model, Consumer<String> browse, Words words) {
        this.model = model;
        this.browse = browse;
        this.words = words;
        setMinHeight(0);
        Style.EVIDENCE_DETAIL.on(this);
        model.detailProperty().subscribe(now -> getChildren().setAll(node(now)));
    }

    private Node node(Detail detail) {
        return switch (detail) {
            case Detail.Nothing _ -> new Region();
            case Detail.Code code -> code(code);
            case Detail.Told(String text) -> words(text);
            case Detail.Captured(var text, String why) -> {
                BorderPane pane =
                        new BorderPane(
                                new CodeView(text).named(words.get("evidence.captured-text")));
                if (!why.isEmpty()) {
                    pane.setTop(told(words.get("evidence.captured-instead", why)));
                }
                yield pane;
            }
            case Detail.Picture(Path file) -> picture(file);
            case Detail.Kept(Path file) ->
                    told(words.get("evidence.kept-file", String.valueOf(file.getFileName())));
            case Detail.Link(String address) -> link(address);
        };
    }

    /// To be read, and copied.
    private Node words(String text) {
        TextArea area = Style.EVIDENCE_WORDS.on(new TextArea(text));
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(words.get("evidence.captured-text"));
        return Field.leftByTab(area);
    }

    private Node code(Detail.Code code) {
        Label path = WholeText.of(Style.TEXT_SMALL.on(new Label(code.lines().toString())));
        path.setMinWidth(0);
        BorderPane pane =
                new BorderPane(
                        new CodeView(code.text())
                                .named(code.lines().toString())
                                .marking(code.lines().first(), code.lines().last())
                                .onPicked((first, last) -> model.pick(code.lines(), first, last)));
        VBox top = new VBox(Style.EVIDENCE_PATH.on(path));
        if (code.text().cutLines() > 0) {
            String cut = words.get("document.cut", code.text().cutLines(), CodeText.LONGEST_LINE);
            top.getChildren().add(told(cut));
        }
        pane.setTop(top);
        path.setMaxWidth(Double.MAX_VALUE);
        return pane;
    }

    /// As large as there is room, and never larger than it is.
    private Node picture(Path file) {
        Image image = new Image(file.toUri().toString(), SHARPEST, SHARPEST, true, true, true);
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setAccessibleText(words.get("evidence.picture"));
        Region room = new Region();
        view.fitWidthProperty().bind(fit(image.widthProperty(), widthProperty()));
        view.fitHeightProperty().bind(fit(image.heightProperty(), heightProperty()));
        return new StackPane(room, view);
    }

    private static DoubleBinding fit(ReadOnlyDoubleProperty own, ReadOnlyDoubleProperty room) {
        return Bindings.createDoubleBinding(
                () -> Math.clamp(own.get(), 1, Math.max(1, room.get() - 16)), own, room);
    }

    private Node link(String address) {
        Hyperlink link = new Hyperlink(address);
        link.setWrapText(true);
        link.setOnAction(_ -> browse.accept(address));
        return new VBox(4, told(words.get("evidence.link")), link);
    }

    private static Label told(String text) {
        Label label = Style.NOTICE.on(new Label(text, Icon.ABOUT.node()));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
