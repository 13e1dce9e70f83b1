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
import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.Gap;
import plumbline.gui.control.OneLine;
import plumbline.gui.evidence.PickedLines;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// A tab that shows one file.
public final class DocumentView extends BorderPane {

    private final DocumentViewModel model;
    private final Words words;
    private final Label facts = Style.TEXT_MUTED.on(new Label());
    private final HBox header = Style.DOCUMENT_HEADER.on(new HBox(12));
    private final VBox top = new VBox();

    /// What has to be known of the part that is shown.
    private final VBox notes = new VBox();

    private final PartBar parts;
    private PickedLines picked = new PickedLines();

    DocumentView(DocumentViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.parts = new PartBar(model, words);
        layoutRegions();
        model.pageProperty().subscribe(this::show);
    }

    /// One more line above the text, for what the person has to know of this document.
    public DocumentView withNotice(String text) {
        top.getChildren().add(notice(text));
        return this;
    }

    private static Node notice(String text) {
        Label notice = Style.NOTICE.on(new Label(text, Icon.ABOUT.node()));
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        return Style.DIVIDER.on(new VBox(notice));
    }

    /// Remembers the lines that somebody goes to, and attaches them when E is typed.
    DocumentView picking(PickedLines lines, Runnable attach) {
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
    DocumentView withWays(Node... buttons) {
        header.getChildren().addAll(buttons);
        return this;
    }

    /// Shows lines that somebody asked for elsewhere.
    void goTo(DocumentViewModel.At at) {
        model.goTo(at);
    }

    private CodeView code(CodeText text, DocumentViewModel.At at) {
        CodeView code =
                new CodeView(text)
                        .first()
                        .named(OneLine.of(String.valueOf(model.path())))
                        .onPicked((first, last) -> picked.pick(model.path(), first, last));
        return at.first() > 0 ? code.marking(at.first(), at.last()) : code;
    }

    private void layoutRegions() {
        setId("document");
        Label path = Style.TEXT_MUTED.on(new Label(OneLine.of(model.path().toString())));
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMinWidth(0);
        facts.setMinWidth(USE_PREF_SIZE);
        header.getChildren().addAll(path, new Gap(), facts);
        header.setAlignment(Pos.CENTER_LEFT);
        top.getChildren().addAll(header, parts, notes);
        setTop(top);
    }

    private void show(DocumentViewModel.@Nullable Page page) {
        if (page == null) {
            return;
        }
        facts.setText(page.facts());
        notes.getChildren().setAll(model.findNotice().stream().map(DocumentView::notice).toList());
        boolean here = isFocusWithin() && !parts.isFocusWithin();
        setCenter(
                model.findCode()
                        .<Node>map(each -> code(each, page.at()))
                        .orElseGet(() -> notShown(page.facts())));
        // whoever came before the text was read waits for it
        if (here) {
            FirstFocus.give(getCenter());
        }
    }

    private Node notShown(String why) {
        return new EmptyState(Icon.SKIPPED, words.get("document.not-shown"), why);
    }
}
