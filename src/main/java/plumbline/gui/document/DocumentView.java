package plumbline.gui.document;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.code.CodeText;
import plumbline.gui.code.CodeView;
import plumbline.gui.control.EmptyState;
import plumbline.gui.control.Gap;
import plumbline.gui.control.OneLine;
import plumbline.gui.evidence.PickedLines;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.source.SourceText;
import plumbline.words.Words;

/// A tab that shows one file.
public final class DocumentView extends BorderPane {

    private final DocumentViewModel model;
    private final Words words;
    private final Label facts = Style.TEXT_MUTED.on(new Label());
    private final HBox header = Style.DOCUMENT_HEADER.on(new HBox(12));
    private final VBox top = new VBox();
    private PickedLines picked = new PickedLines();

    public DocumentView(DocumentViewModel model, Words words) {
        this.model = model;
        this.words = words;
        layoutRegions();
        model.textProperty().subscribe(this::show);
    }

    /// One more line above the text, for what the person has to know of this document.
    public DocumentView withNotice(String text) {
        Label notice = Style.NOTICE.on(new Label(text, Icon.ABOUT.node()));
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        VBox padded = Style.DIVIDER.on(new VBox(notice));
        top.getChildren().add(padded);
        return this;
    }

    /// Remembers the lines that somebody goes to, and attaches them when E is typed.
    public DocumentView picking(PickedLines lines, Runnable attach) {
        picked = lines;
        addEventHandler(
                KeyEvent.KEY_TYPED,
                type -> {
                    if (type.getCharacter().equalsIgnoreCase("e") && !type.isShortcutDown()) {
                        if (getCenter() instanceof CodeView code) {
                            code.pick();
                        }
                        attach.run();
                        type.consume();
                    }
                });
        return this;
    }

    /// Buttons beside the path that lead to other programs.
    public DocumentView withWays(Node... buttons) {
        header.getChildren().addAll(buttons);
        return this;
    }

    private CodeView code(CodeText text) {
        return new CodeView(text)
                .named(OneLine.of(String.valueOf(model.path())))
                .onPicked((first, last) -> picked.pick(model.path(), first, last));
    }

    private void layoutRegions() {
        setId("document");
        Label path = Style.TEXT_MUTED.on(new Label(OneLine.of(model.path().toString())));
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMinWidth(0);
        facts.setMinWidth(USE_PREF_SIZE);
        header.getChildren().addAll(path, new Gap(), facts);
        header.setAlignment(Pos.CENTER_LEFT);
        top.getChildren().add(header);
        setTop(top);
    }

    private void show(@Nullable SourceText text) {
        if (text != null) {
            facts.setText(model.facts(text));
            model.findNotice().ifPresent(this::withNotice);
            setCenter(model.findCode().<Node>map(this::code).orElseGet(() -> notShown(text)));
        }
    }

    private Node notShown(SourceText text) {
        return new EmptyState(Icon.SKIPPED, words.get("document.not-shown"), model.facts(text));
    }
}
