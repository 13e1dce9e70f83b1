package plumbline.gui.unread;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.form.Field;
import plumbline.gui.form.FormKeys;
import plumbline.gui.style.Style;
import plumbline.report.settling.UnreadStatement;
import plumbline.source.SourceReader;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

/// One statement as it stands there, and what is said of it: that it is ignored, or what it stands
/// for.
final class UnreadPane extends VBox {

    private static final int ROWS = 5;

    private final UnreadViewModel model;
    private final Words words;
    private final Hyperlink place = new Hyperlink();
    private final Label why = Style.TEXT_MUTED.on(new Label());
    private final TextArea text = Style.TEXT_CODE.on(new TextArea());
    private final Label cut = Style.TEXT_MUTED.on(new Label());
    private final Label said = Style.NOTICE.on(new Label());
    private final Label standIn = Style.TEXT_CODE.on(new Label());
    private final RadioButton ignore = new RadioButton();
    private final RadioButton treat = new RadioButton();
    private final TextArea sql = Field.leftByTab(Style.TEXT_CODE.on(new TextArea()));
    private final TextField reason = new TextField();
    private final Label missing = Style.GATE.on(new Label());
    private final Button save = Style.PRIMARY_BUTTON.on(new Button());
    private final Button back = new Button();
    private final Button force = new Button();
    private final ObjectProperty<List<UnreadRow>> chosen = new SimpleObjectProperty<>(List.of());

    /// `open` shows a line of a file.
    UnreadPane(UnreadViewModel model, ObjIntConsumer<Path> open) {
        super(10);
        this.model = model;
        this.words = model.telling().words();
        place.setOnAction(_ -> open(chosen.get().getFirst().statement(), open));
        layoutRegions();
        bind();
        act();
    }

    /// A file without text has no line.
    private static void open(UnreadStatement statement, ObjIntConsumer<Path> open) {
        open.accept(statement.path(), Math.max(1, statement.first().span().line()));
    }

    private void layoutRegions() {
        setId("unread-pane");
        place.setId("unread-place");
        text.setId("unread-text");
        text.setEditable(false);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(words.get("unread.statement"));
        said.setId("unread-said");
        said.setMaxWidth(Double.MAX_VALUE);
        Stream.of(why, cut, said, standIn, missing).forEach(UnreadPane::whole);
        VBox all = new VBox(10, place, why, text, cut, said, standIn, form(), missing, deeds());
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        Style.UNREAD_PANE.on(this);
    }

    private static void whole(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private Node form() {
        ToggleGroup both = new ToggleGroup();
        ignore.setId("unread-ignore");
        ignore.setText(words.get("unread.ignore"));
        ignore.setToggleGroup(both);
        ignore.setSelected(true);
        treat.setId("unread-treat");
        treat.setText(words.get("unread.treat"));
        treat.setToggleGroup(both);
        Stream.of(ignore, treat).forEach(each -> each.setWrapText(true));
        sql.setId("unread-sql");
        sql.setPromptText(words.get("unread.sql-prompt"));
        sql.setAccessibleText(words.get("unread.treat"));
        sql.setPrefRowCount(3);
        reason.setId("unread-reason");
        VBox form = new VBox(8, ignore, treat, sql, new Field(words.get("unread.reason"), reason));
        sql.visibleProperty().bind(treat.selectedProperty());
        sql.managedProperty().bind(sql.visibleProperty());
        form.visibleProperty().bind(isSettled().not());
        form.managedProperty().bind(form.visibleProperty());
        new FormKeys(this::save, () -> {}).listenIn(form);
        return form;
    }

    private Node deeds() {
        save.setId("unread-save");
        back.setId("unread-back");
        back.setText(words.get("unread.take-back"));
        force.setId("unread-force");
        force.setText(words.get("overview.force"));
        force.setTooltip(new Tooltip(words.get("overview.force.tip", SourceReader.CEILING >> 20)));
        Stream.of(save, back, force).forEach(each -> each.setMinWidth(USE_PREF_SIZE));
        FlowPane deeds = new FlowPane(10, 8, save, back, force);
        deeds.setAlignment(Pos.CENTER_LEFT);
        return deeds;
    }

    private void bind() {
        BooleanBinding settled = isSettled();
        disableProperty().bind(Bindings.createBooleanBinding(() -> chosen.get().isEmpty(), chosen));
        visibleProperty().bind(disableProperty().not());
        save.textProperty()
                .bind(
                        treat.selectedProperty()
                                .map(
                                        now ->
                                                words.get(
                                                        now
                                                                ? "unread.treat.do"
                                                                : "unread.ignore.do")));
        save.visibleProperty().bind(settled.not());
        save.managedProperty().bind(save.visibleProperty());
        save.disableProperty().bind(model.writableProperty().not());
        back.visibleProperty().bind(settled);
        back.managedProperty().bind(back.visibleProperty());
        back.disableProperty().bind(model.writableProperty().not());
        force.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> chosen.get().stream().anyMatch(UnreadRow::canBeForced),
                                chosen));
        force.managedProperty().bind(force.visibleProperty());
        force.disableProperty().bind(model.writableProperty().not());
        missing.textProperty().bind(model.missingProperty());
        treat.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> chosen.get().size() > 1, chosen));
    }

    private void act() {
        save.setOnAction(_ -> save());
        reason.setOnAction(_ -> save());
        back.setOnAction(_ -> model.takeBack(chosen.get()));
        force.setOnAction(_ -> model.force(chosen.get(), reason.getText()));
        Stream.of(reason.textProperty(), sql.textProperty())
                .forEach(each -> each.subscribe(_ -> model.forgetMissing()));
    }

    /// Whether all that is chosen was set aside.
    private BooleanBinding isSettled() {
        return Bindings.createBooleanBinding(
                () -> !chosen.get().isEmpty() && chosen.get().stream().noneMatch(UnreadRow::isOpen),
                chosen);
    }

    /// Shows what was chosen; what is being written stays while the same is chosen.
    void show(List<UnreadRow> rows) {
        boolean same = statements(rows).equals(statements(chosen.get()));
        chosen.set(List.copyOf(rows));
        boolean one = rows.size() == 1;
        UnreadWords telling = model.telling();
        place.setVisible(one);
        place.setText(one ? telling.path(rows.getFirst()) : "");
        why.setText(one ? telling.why(rows.getFirst()) : words.get("unread.several", rows.size()));
        text.setText(one ? telling.text(rows.getFirst()) : "");
        text.setVisible(one && !text.getText().isEmpty());
        text.setManaged(text.isVisible());
        cut.setText(one ? telling.cut(rows.getFirst()) : "");
        said.setText(one ? telling.said(rows.getFirst()) : "");
        standIn.setText(one ? telling.standIn(rows.getFirst()) : "");
        if (!same) {
            ignore.setSelected(true);
            sql.setText(one && cut.getText().isEmpty() ? text.getText() : "");
            reason.clear();
            model.forgetMissing();
        }
    }

    private static List<?> statements(List<UnreadRow> rows) {
        return rows.stream().map(each -> each.statement().subject()).toList();
    }

    /// Goes where a reason is written, or where what was said can be taken back.
    void begin() {
        if (back.isVisible()) {
            back.requestFocus();
        } else {
            reason.requestFocus();
        }
    }

    private void save() {
        if (save.isDisabled() || !save.isVisible()) {
            return;
        }
        if (treat.isSelected() && chosen.get().size() == 1) {
            model.treatAs(chosen.get().getFirst(), sql.getText(), reason.getText());
        } else {
            List<UnreadRow> open = chosen.get().stream().filter(UnreadRow::isOpen).toList();
            model.ignore(open, reason.getText());
        }
        if (reason.getText().isBlank()) {
            reason.requestFocus();
        }
    }
}
