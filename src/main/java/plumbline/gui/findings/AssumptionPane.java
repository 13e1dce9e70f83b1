package plumbline.gui.findings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.form.Field;
import plumbline.gui.form.FormKeys;
import plumbline.gui.style.Style;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Place;
import plumbline.words.Words;

import java.util.function.Consumer;

/// One assumption to write and to change, and beside it what rests on it and would reopen.
final class AssumptionPane extends SidePane {

    private final AssumptionsViewModel model;
    private final Consumer<Cell> review;
    private final Runnable onLeft;
    private final Words words;
    private final Label heading = Style.TEXT_HEADING.on(new Label());
    private final TextArea text = Field.leftByTab(new TextArea());
    private final TextField owner = new TextField();
    private final TextField evidence = new TextField();
    private final TextField expires = new TextField();
    private final Label missing = Style.GATE.on(new Label());
    private final Label preview = Style.TEXT_HEADING.on(new Label());
    private final Button turn = new Button();
    private final VBox resting = new VBox(4);
    private final VBox effects;

    AssumptionPane(AssumptionsViewModel model, Consumer<Cell> review, Runnable left, Words words) {
        this.model = model;
        this.review = review;
        this.onLeft = left;
        this.words = words;
        effects = new VBox(12, preview, explained(), turn, resting);
        setId("assumption");
        fill(form(), effects);
        bind();
        new FormKeys(this::save, onLeft).listenIn(this);
    }

    private Label explained() {
        Label why = Style.TEXT_MUTED.on(new Label(words.get("findings.assumption.why")));
        why.setWrapText(true);
        return why;
    }

    private VBox form() {
        text.setId("assumption-text");
        text.setPromptText(words.get("findings.assumption.text.prompt"));
        text.setPrefRowCount(2);
        text.setWrapText(true);
        expires.setPromptText(words.get("disposition.day.prompt"));
        missing.setWrapText(true);
        Button save = Style.PRIMARY_BUTTON.on(new Button(words.get("findings.assumption.save")));
        save.setOnAction(_ -> save());
        Button another = new Button(words.get("findings.assumption.new"));
        another.setOnAction(_ -> beginNew());
        turn.setOnAction(_ -> model.turn());
        turn.setWrapText(true);
        preview.setWrapText(true);
        return new VBox(
                10,
                heading,
                new Field(words.get("findings.assumption.text"), text),
                new Field(words.get("findings.assumption.evidence"), evidence),
                new Field(words.get("disposition.owner"), owner),
                new Field(words.get("findings.assumption.last-day"), expires),
                missing,
                new FlowPane(8, 8, save, another));
    }

    private void bind() {
        text.textProperty().bindBidirectional(model.textProperty());
        owner.textProperty().bindBidirectional(model.ownerProperty());
        evidence.textProperty().bindBidirectional(model.evidenceProperty());
        expires.textProperty().bindBidirectional(model.expiresProperty());
        missing.textProperty().bind(model.missingProperty());
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        model.currentProperty().subscribe(this::show);
    }

    private void show(@Nullable AssumptionState now) {
        heading.setText(now == null ? words.get("findings.assumption.new") : now.id());
        effects.setVisible(now != null);
        if (now != null) {
            preview.setText(model.preview(now));
            turn.setText(
                    words.get(
                            now.assumption().holds()
                                    ? "findings.assumption.refute"
                                    : "findings.assumption.restore"));
            resting.getChildren().setAll(now.decisions().stream().map(this::link).toList());
        }
    }

    private Node link(Place decision) {
        return decision.findCell()
                .<Node>map(
                        cell -> {
                            Hyperlink link = new Hyperlink(model.name(cell));
                            link.setWrapText(true);
                            link.setOnAction(_ -> review.accept(cell));
                            return link;
                        })
                .orElseGet(() -> new Label(words.get("findings.assumption.finding")));
    }

    private void save() {
        if (model.save()) {
            onLeft.run();
        } else if (text.getText().isBlank()) {
            text.requestFocus();
        } else {
            expires.requestFocus();
        }
    }

    void begin() {
        text.requestFocus();
        text.end();
    }

    void beginNew() {
        model.begin();
        text.requestFocus();
    }
}
