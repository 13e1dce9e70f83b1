package plumbline.gui.imports.screen;

import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.imports.flow.Matching;
import plumbline.gui.imports.flow.Question.About;
import plumbline.gui.imports.flow.Question.Sure;
import plumbline.gui.room.FoldingRow;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// The second step: which service and which check each part of a document is about.
final class MatchPane extends BorderPane {

    private final ImportsViewModel model;
    private final Words words;

    MatchPane(ImportsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        Label counts = new Label();
        counts.setId("imports-match-counts");
        counts.setMinWidth(0);
        counts.textProperty()
                .bind(Bindings.createStringBinding(this::counts, model.matching().questions()));
        CheckBox all = new CheckBox(words.get("imports.match.all"));
        all.setId("imports-match-all");
        counts.setWrapText(true);
        HBox.setHgrow(counts, Priority.ALWAYS);
        setTop(Style.IMPORTS_TOOLS.on(new StackPane(new FoldingRow(12, 8, words, counts, all))));
        setCenter(
                new QuestionList(
                        "imports-questions",
                        model.matching().questions(),
                        all.selectedProperty(),
                        model::choose,
                        words));
    }

    private String counts() {
        Matching matching = model.matching();
        return words.get(
                "imports.match.counts",
                matching.count(About.SERVICE, Sure.values()),
                matching.count(About.CHECK, Sure.CERTAIN, Sure.CHOSEN),
                matching.count(About.CHECK, Sure.PROBABLE),
                matching.count(About.CHECK, Sure.NOTHING));
    }
}
