package plumbline.gui.catalogue;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.check.CheckInfo;
import plumbline.gui.control.SeverityMark;
import plumbline.gui.page.CheckPages;
import plumbline.gui.page.PageText;
import plumbline.gui.style.Style;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// One check: where it stands, its page, and below that what this audit makes of it.
final class CheckPane extends BorderPane {

    private final CheckViewModel model;
    private final CheckPages pages;
    private final Words words;
    private final Label title = Style.TEXT_TITLE.on(new Label());
    private final SeverityMark severity = new SeverityMark();
    private final Label facts = Style.TEXT_MUTED.on(new Label());
    private final Button edit;
    private final StandingPart standing;
    private final PageText page;
    private final AskedPart asked;
    private final WeightPart weight;
    private final ScrollPane scroll = new ScrollPane();
    private Optional<CheckInfo> read = Optional.empty();

    /// `review` shows a cell where it is decided, `change` is there for own checks.
    CheckPane(
            CheckViewModel model,
            CheckPages pages,
            Consumer<Cell> review,
            Runnable change,
            Words words) {
        this.model = model;
        this.pages = pages;
        this.words = words;
        edit = new Button(words.get("catalogue.own.change"));
        standing = new StandingPart(model, review, words);
        page = new PageText(words);
        asked = new AskedPart(model, words);
        weight = new WeightPart(model, words);
        edit.setOnAction(_ -> change.run());
        layoutRegions();
    }

    private void layoutRegions() {
        setId("catalogue-check");
        title.setWrapText(true);
        facts.setWrapText(true);
        edit.setId("catalogue-edit");
        edit.managedProperty().bind(edit.visibleProperty());
        edit.disableProperty().bind(model.writable().not());
        severity.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(facts, Priority.ALWAYS);
        HBox line = new HBox(10, severity, facts);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox head = new VBox(4, title, line, edit);
        VBox known = new VBox(18, head, captioned(), page);
        scroll.setContent(Style.CATALOGUE_PART.on(known));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        VBox act = new VBox(12, asked, weight);
        act.disableProperty().bind(model.writable().not());
        setBottom(Style.VERDICTS.on(act));
    }

    private Node captioned() {
        Label caption = Style.TEXT_CAPTION.on(new Label(words.get("findings.cells")));
        return new VBox(6, caption, standing);
    }

    void show(CatalogueCheck check) {
        title.setText(check.check().title());
        severity.show(check.severity(), check.severity() != check.check().severity());
        facts.setText(model.facts(check));
        edit.setVisible(check.isOwn());
        standing.show(check);
        asked.show(check);
        weight.show(check);
        if (!read.equals(Optional.of(check.check()))) {
            read(check.check());
        }
    }

    private void read(CheckInfo check) {
        read = Optional.of(check);
        page.getChildren().clear();
        scroll.setVvalue(0);
        pages.read(
                check,
                text -> {
                    if (read.equals(Optional.of(check))) {
                        page.show(text);
                    }
                });
    }

    /// Goes to the first service.
    void begin() {
        standing.focusFirst();
    }

    void turn() {
        asked.begin();
    }

    void weigh() {
        weight.begin();
    }
}
