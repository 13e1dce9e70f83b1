package plumbline.gui.compare;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditPlaceholder;
import plumbline.gui.control.EmptyState;
import plumbline.gui.dialog.PathChoice;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.compare.Group;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The eighth place: what was fixed, what regressed, and every change of the score explained.
public final class CompareView extends BorderPane {

    private final CompareViewModel model;
    private final PathChoice choice;
    private final Words words;
    private final VBox about = new VBox(8);
    private final ScoresPane scores;
    private final FlowPane groups = new FlowPane(8, 8);
    private final ChangeTable table;
    private final ToggleButton taking = new ToggleButton();

    /// `show` leads to a cell in the review.
    public CompareView(
            CompareViewModel model, PathChoice choice, Consumer<Cell> show, Words words) {
        this.model = model;
        this.choice = choice;
        this.words = words;
        scores = new ScoresPane(words);
        table = new ChangeTable(model, show, words);
        layoutRegions();
        model.sinceProperty().subscribe(this::fill);
        model.takeOver().lines().addListener((Observable _) -> tellLines());
    }

    private void layoutRegions() {
        setId("compare");
        taking.setId("compare-taking");
        VBox top = Style.COMPARE_HEAD.on(new VBox(12, about, groups));
        TakeOverPane offers = new TakeOverPane(model.takeOver(), words);
        offers.visibleProperty().bind(model.takeOver().shownProperty());
        table.visibleProperty().bind(offers.visibleProperty().not());
        BorderPane compared = new BorderPane(new StackPane(table, offers), top, null, null, null);
        compared.visibleProperty().bind(model.sinceProperty().isNotNull());
        StackPane middle = new StackPane(nothing(), compared, placeholder());
        setCenter(middle);
        Style.COMPARE.on(this);
    }

    private AuditPlaceholder placeholder() {
        return new AuditPlaceholder(
                model.audit(),
                Icon.COMPARE,
                words.get("place.compare.long"),
                words.get("place.compare.empty"),
                words);
    }

    private Node nothing() {
        EmptyState empty =
                new EmptyState(
                        Icon.COMPARE,
                        words.get("compare.none.title"),
                        words.get("compare.none.text"));
        empty.getChildren().add(choices());
        empty.visibleProperty()
                .bind(
                        model.sinceProperty()
                                .isNull()
                                .and(Bindings.isNotEmpty(model.audit().rows())));
        return empty;
    }

    private FlowPane choices() {
        Button folder = Style.PRIMARY_BUTTON.on(new Button(words.get("compare.choose-audit")));
        folder.setId("compare-folder");
        folder.setOnAction(
                _ ->
                        choice.chooseFolder(words.get("compare.choose-audit"))
                                .ifPresent(model::compareWith));
        Button file = new Button(words.get("compare.choose-report"));
        file.setId("compare-file");
        file.setOnAction(
                _ ->
                        choice.chooseReport(words.get("compare.choose-report"))
                                .ifPresent(model::compareWith));
        FlowPane both = new FlowPane(10, 10, folder, file);
        both.setAlignment(Pos.CENTER);
        return both;
    }

    private void fill() {
        scores.show(model.scores());
        about.getChildren().setAll(scores);
        model.header().forEach(each -> about.getChildren().add(Style.TEXT_MUTED.on(wrapped(each))));
        groups.getChildren().setAll(groups());
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private List<Node> groups() {
        ToggleGroup one = new ToggleGroup();
        List<Node> all = new ArrayList<>();
        int sum = model.counts().stream().mapToInt(CompareViewModel.Count::count).sum();
        all.add(group(one, words.get("compare.all", sum), null));
        model.counts()
                .forEach(
                        each ->
                                all.add(
                                        group(
                                                one,
                                                each.name() + "  " + each.count(),
                                                each.group())));
        all.add(takeOver(one));
        Button other = Style.FLAT_BUTTON.on(new Button(words.get("compare.other")));
        other.setOnAction(
                _ ->
                        choice.chooseFolder(words.get("compare.choose-audit"))
                                .ifPresent(model::compareWith));
        all.add(other);
        return all;
    }

    private ToggleButton group(ToggleGroup one, String name, @Nullable Group group) {
        ToggleButton button = new ToggleButton(name);
        button.setToggleGroup(one);
        button.setSelected(model.groupProperty().get() == group);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    model.takeOver().shownProperty().set(false);
                    model.groupProperty().set(group);
                });
        return button;
    }

    /// Only a saved audit holds what can be taken over.
    private ToggleButton takeOver(ToggleGroup one) {
        ToggleButton button = taking;
        button.setToggleGroup(one);
        button.setSelected(model.takeOver().shownProperty().get());
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    model.takeOver().shownProperty().set(true);
                });
        tellLines();
        return button;
    }

    private void tellLines() {
        taking.setText(words.get("compare.take-over", model.takeOver().lines().size()));
        taking.setVisible(model.takeOver().isPossible());
        taking.setManaged(taking.isVisible());
    }
}
