package plumbline.gui.catalogue;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.gui.form.Field;
import plumbline.gui.form.FormKeys;
import plumbline.gui.form.Names;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// Where a check of one's own is written.
final class OwnCheckForm extends VBox {

    private final OwnCheckViewModel model;
    private final Consumer<String> saved;
    private final Runnable left;
    private final Words words;
    private final TextField title = new TextField();
    private final ComboBox<Section> section = new ComboBox<>();
    private final ComboBox<Severity> severity = new ComboBox<>();
    private final TextArea question = Field.leftByTab(new TextArea());

    /// `saved` gets the id, `left` runs where nothing was saved.
    OwnCheckForm(OwnCheckViewModel model, Consumer<String> saved, Runnable left, Words words) {
        super(12);
        this.model = model;
        this.saved = saved;
        this.left = left;
        this.words = words;
        layoutRegions();
        bind();
        new FormKeys(this::save, left).listenIn(this);
    }

    private void layoutRegions() {
        setId("own-check");
        Label heading = Style.TEXT_TITLE.on(new Label());
        heading.textProperty().bind(model.headingProperty());
        Label about = Style.TEXT_MUTED.on(new Label(words.get("catalogue.own.about")));
        about.setWrapText(true);
        Label missing = Style.GATE.on(new Label());
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        title.setId("own-check-title");
        title.setPromptText(words.get("catalogue.own.title.prompt"));
        question.setId("own-check-question");
        question.setPromptText(words.get("catalogue.own.question.prompt"));
        question.setPrefRowCount(7);
        question.setWrapText(true);
        Button save = Style.PRIMARY_BUTTON.on(new Button(words.get("catalogue.own.save")));
        save.setId("own-check-save");
        save.setOnAction(_ -> save());
        Button cancel = new Button(words.get("catalogue.own.cancel"));
        cancel.setId("own-check-cancel");
        cancel.setOnAction(_ -> left.run());
        getChildren()
                .addAll(
                        new VBox(4, heading, about),
                        new Field(words.get("catalogue.own.title"), title),
                        new Field(words.get("catalogue.section"), section),
                        new Field(words.get("review.severity"), severity),
                        new Field(words.get("catalogue.page.question"), question),
                        missing,
                        new FlowPane(8, 8, save, cancel));
        Style.CATALOGUE_PART.on(this);
    }

    private void bind() {
        title.textProperty().bindBidirectional(model.titleProperty());
        question.textProperty().bindBidirectional(model.questionProperty());
        section.getItems().setAll(Section.values());
        section.setConverter(new Names<>(Section::title));
        section.valueProperty().bindBidirectional(model.sectionProperty());
        severity.getItems().setAll(List.of(Severity.values()).reversed());
        severity.setConverter(
                new Names<>(each -> words.get("review.severity." + Spelled.id(each))));
        severity.valueProperty().bindBidirectional(model.severityProperty());
    }

    private void save() {
        model.save().ifPresentOrElse(saved, title::requestFocus);
    }

    void begin() {
        title.requestFocus();
        title.end();
    }
}
