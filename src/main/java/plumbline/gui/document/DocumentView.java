package plumbline.gui.document;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.CodeView;
import plumbline.gui.control.EmptyState;
import plumbline.gui.control.Gap;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.source.SourceText;
import plumbline.words.Words;

/// A tab that shows one file.
public final class DocumentView extends BorderPane {

    private final DocumentViewModel model;
    private final Words words;
    private final Label facts = Style.TEXT_MUTED.on(new Label());
    private final VBox top = new VBox();

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

    private void layoutRegions() {
        setId("document");
        Label path = Style.TEXT_MUTED.on(new Label(model.path().toString()));
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMinWidth(0);
        facts.setMinWidth(USE_PREF_SIZE);
        HBox header = Style.DOCUMENT_HEADER.on(new HBox(12, path, new Gap(), facts));
        header.setAlignment(Pos.CENTER_LEFT);
        top.getChildren().add(header);
        setTop(top);
    }

    private void show(@Nullable SourceText text) {
        if (text != null) {
            facts.setText(model.facts(text));
            setCenter(body(text));
        }
    }

    private Node body(SourceText text) {
        return switch (text) {
            case SourceText.Readable readable -> {
                CodeView view = new CodeView(!model.path().toString().endsWith(".md"));
                view.setText(readable.text());
                yield view;
            }
            case SourceText.Unreadable unreadable ->
                    new EmptyState(
                            Icon.SKIPPED,
                            words.get("document.not-shown"),
                            words.get(unreadable.reason().key()));
        };
    }
}
