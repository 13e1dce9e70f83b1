package plumbline.gui.inspector;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.form.Field;
import plumbline.gui.form.FormKeys;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// What people say about a cell, and a field to say more. Shortcut and Enter send it, Esc leaves.
final class DiscussionPane extends BorderPane {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final DiscussionViewModel model;
    private final Runnable left;
    private final Words words;
    private final VBox comments = Style.INSPECTOR_PART.on(new VBox(12));
    private final TextArea text = Field.leftByTab(new TextArea());
    private final Button send = Style.PRIMARY_BUTTON.on(new Button());

    /// `left` goes back to where somebody came from.
    DiscussionPane(DiscussionViewModel model, Runnable left, Words words) {
        this.model = model;
        this.left = left;
        this.words = words;
        setId("inspector-discussion");
        ScrollPane scroll = new ScrollPane(comments);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(writing());
        text.textProperty().bindBidirectional(model.draftProperty());
        new FormKeys(this::send, this::leave).listenIn(text);
        model.editedProperty().subscribe(this::nameWriting);
        model.comments().addListener((ListChangeListener<Comment>) _ -> fill());
        fill();
    }

    private Node writing() {
        text.setId("inspector-comment");
        text.setPrefRowCount(3);
        text.setWrapText(true);
        text.setPromptText(words.get("review.comment.prompt"));
        send.setId("inspector-comment-send");
        send.setOnAction(_ -> send());
        send.disableProperty().bind(text.textProperty().map(String::isBlank));
        Button leave = new Button(words.get("discussion.leave"));
        leave.setOnAction(_ -> model.leave());
        leave.visibleProperty().bind(model.editedProperty().isNotNull());
        leave.managedProperty().bind(leave.visibleProperty());
        return Style.INSPECTOR_WRITING.on(
                new VBox(
                        8, new Field(words.get("review.comment"), text), new HBox(8, send, leave)));
    }

    private void nameWriting(@Nullable Comment edited) {
        send.setText(words.get(edited == null ? "discussion.send" : "discussion.change"));
    }

    private void leave() {
        model.leave();
        left.run();
    }

    private void send() {
        if (model.send()) {
            left.run();
        }
    }

    void begin() {
        text.requestFocus();
        text.end();
    }

    private void fill() {
        comments.getChildren().setAll(model.comments().stream().map(this::node).toList());
        if (model.comments().isEmpty()) {
            Label none = Style.TEXT_MUTED.on(new Label(words.get("discussion.none")));
            none.setWrapText(true);
            comments.getChildren().add(none);
        }
    }

    private Node node(Comment comment) {
        Label said = new Label(comment.text());
        said.setWrapText(true);
        Label who = Style.TEXT_SMALL.on(new Label(who(comment)));
        HBox acts =
                new HBox(
                        2,
                        button("discussion.edit", comment, () -> edit(comment)),
                        button("discussion.remove", comment, () -> model.remove(comment)));
        FlowPane foot = new FlowPane(10, 0, who, acts);
        foot.setAlignment(Pos.CENTER_LEFT);
        return Style.COMMENT.on(new VBox(2, said, foot));
    }

    private String who(Comment comment) {
        String at = MINUTE.withZone(ZoneId.systemDefault()).format(comment.at());
        return words.get(
                comment.edited() ? "discussion.who.edited" : "discussion.who", comment.who(), at);
    }

    private void edit(Comment comment) {
        model.edit(comment);
        begin();
    }

    private Button button(String key, Comment of, Runnable action) {
        Button button = Style.QUIET_BUTTON.on(Style.QUICK.on(new Button(words.get(key))));
        button.setAccessibleText(words.get(key) + ": " + of.text());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
