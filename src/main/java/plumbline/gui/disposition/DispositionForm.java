package plumbline.gui.disposition;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.form.Field;
import plumbline.gui.form.FormKeys;
import plumbline.gui.form.Names;
import plumbline.gui.form.SaveHint;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.decision.Disposition;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Stream;

/// Where a person says what happens with what is no PASS. Shortcut and Enter save and go on, Esc
/// goes back.
public final class DispositionForm extends VBox {

    private static final List<String> PRIORITIES = List.of("P0", "P1", "P2", "P3");
    private static final List<Integer> MONTHS = List.of(3, 6, 12);

    private final DispositionViewModel model;
    private final Runnable onSaved;
    private final Runnable onLeft;
    private final Words words;
    private final ComboBox<Disposition.@Nullable Kind> kind = new ComboBox<>();
    private final TextField more = new TextField();
    private final HBox priorities = new HBox(4);
    private final Field moreField;
    private final TextArea reason = Field.leftByTab(new TextArea());
    private final TextField owner = new TextField();
    private final TextField reviewBy = new TextField();
    private final MenuButton resting = new MenuButton();
    private final Label missing = Style.GATE.on(new Label());
    private final Label fix = Style.TEXT_MUTED.on(new Label());

    /// `saved` goes on to what is next, `left` back to where the person came from.
    public DispositionForm(DispositionViewModel model, Runnable saved, Runnable left, Words words) {
        super(10);
        this.model = model;
        this.onSaved = saved;
        this.onLeft = left;
        this.words = words;
        HBox.setHgrow(more, Priority.ALWAYS);
        moreField =
                new Field(
                        words.get("disposition.more.to-fix"), more, new HBox(6, more, priorities));
        priorities.setAlignment(Pos.CENTER_LEFT);
        layoutRegions();
        bind();
        new FormKeys(this::save, onLeft).listenIn(this);
    }

    private void layoutRegions() {
        setId("disposition");
        kind.setId("disposition-kind");
        kind.getItems().setAll(Disposition.Kind.values());
        kind.setPromptText(words.get("disposition.undecided"));
        kind.setConverter(new Names<>(new DispositionWords(words)::kind));
        reason.setId("disposition-reason");
        reason.setPromptText(words.get("disposition.reason.prompt"));
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        reviewBy.setPromptText(words.get("disposition.day.prompt"));
        PRIORITIES.forEach(
                each -> priorities.getChildren().add(quick(each, () -> more.setText(each))));
        Label scope = Style.TEXT_MUTED.on(new Label());
        scope.textProperty().bind(model.scopeProperty());
        fix.setId("disposition-fix");
        Stream.of(scope, missing, fix).forEach(each -> each.setWrapText(true));
        getChildren()
                .addAll(
                        new Field(words.get("disposition.what"), kind),
                        moreField,
                        fix,
                        new Field(words.get("disposition.reason"), reason),
                        ownerAndAssumptions(),
                        new Field(words.get("disposition.day"), reviewBy, day()),
                        missing,
                        buttons(),
                        scope);
        Style.DISPOSITION_FORM.on(this);
    }

    private HBox ownerAndAssumptions() {
        HBox row =
                new HBox(
                        10,
                        new Field(words.get("disposition.owner"), owner),
                        new Field(words.get("disposition.resting"), resting));
        row.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        owner.setPrefColumnCount(5);
        return row;
    }

    /// The day to look again can be chosen as so many months from now.
    private Node day() {
        HBox row = new HBox(4, reviewBy);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(reviewBy, Priority.ALWAYS);
        reviewBy.setPrefColumnCount(9);
        MONTHS.forEach(
                each ->
                        row.getChildren()
                                .add(
                                        quick(
                                                words.get("disposition.in-months", each),
                                                () -> model.lookAgainIn(each))));
        return row;
    }

    /// Fills a field in; by keyboard it is as quick to type.
    private static Button quick(String name, Runnable action) {
        Button button = Style.QUICK.on(new Button(name));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private FlowPane buttons() {
        Button save = Style.PRIMARY_BUTTON.on(new Button(words.get("disposition.save")));
        save.setId("disposition-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        Button takeBack = new Button(words.get("disposition.take-back"));
        takeBack.setOnAction(_ -> model.takeBack());
        takeBack.visibleProperty().bind(model.disposedProperty());
        FlowPane row = new FlowPane(8, 8, save, new SaveHint(words), takeBack);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void bind() {
        kind.valueProperty().bindBidirectional(model.kindProperty());
        more.textProperty().bindBidirectional(model.moreProperty());
        reason.textProperty().bindBidirectional(model.reasonProperty());
        owner.textProperty().bindBidirectional(model.ownerProperty());
        reviewBy.textProperty().bindBidirectional(model.reviewByProperty());
        missing.textProperty().bind(model.missingProperty());
        showWhile(missing, model.missingProperty().map(each -> !each.isEmpty()));
        fix.textProperty().bind(model.fixProperty());
        showWhile(fix, model.fixProperty().map(each -> !each.isEmpty()));
        model.kindProperty().subscribe(this::askMore);
        model.known().addListener((ListChangeListener<AssumptionState>) _ -> listAssumptions());
        model.resting().addListener((ListChangeListener<String>) _ -> listAssumptions());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(resting.textProperty());
        resting.setTooltip(whole);
        resting.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.resting().isEmpty()
                                                ? words.get("disposition.resting.none")
                                                : String.join(", ", model.resting()),
                                model.resting()));
        listAssumptions();
    }

    private static void showWhile(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void askMore(Disposition.@Nullable Kind now) {
        String key = now == null ? "" : "disposition.more." + Spelled.id(now);
        boolean asks = words.has(key);
        moreField.setVisible(asks);
        moreField.setManaged(asks);
        priorities.setVisible(now == Disposition.Kind.TO_FIX);
        priorities.setManaged(now == Disposition.Kind.TO_FIX);
        if (asks) {
            moreField.rename(words.get(key), more);
        }
    }

    private void listAssumptions() {
        resting.getItems().setAll(model.known().stream().map(this::item).toList());
        resting.setDisable(model.known().isEmpty() && model.resting().isEmpty());
    }

    private CheckMenuItem item(AssumptionState assumption) {
        CheckMenuItem item =
                new CheckMenuItem(assumption.id() + "  " + assumption.assumption().text());
        item.setMnemonicParsing(false);
        item.setSelected(model.resting().contains(assumption.id()));
        item.setOnAction(_ -> model.rest(assumption.id(), item.isSelected()));
        return item;
    }

    private void save() {
        if (model.save()) {
            onSaved.run();
        } else if (model.kindProperty().get() == null) {
            kind.requestFocus();
        } else {
            reviewBy.requestFocus();
        }
    }

    /// Starts here.
    public void begin() {
        kind.requestFocus();
    }
}
