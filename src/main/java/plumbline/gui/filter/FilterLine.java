package plumbline.gui.filter;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.query.Completion;
import plumbline.words.Words;

import java.util.List;

/// The field of the filter, what may follow below it, and below that why it is not understood.
public final class FilterLine extends VBox {

    private static final int MOST_SHOWN = 12;

    private final FilterViewModel model;
    private final Words words;
    private final TextField field = TextFields.createClearableTextField();
    private final Label fault = Style.GATE.on(new Label());
    private final ContextMenu proposals = new ContextMenu();
    private boolean completing;

    /// `id` tells the field apart from those of other views.
    public FilterLine(String id, FilterViewModel model, Words words) {
        super(4);
        this.model = model;
        this.words = words;
        layoutRegions(id);
        bind();
        act();
    }

    private void layoutRegions(String id) {
        field.setId(id);
        field.setPromptText(words.get("filter.prompt"));
        field.setAccessibleText(words.get("filter.title"));
        field.setAccessibleHelp(words.get("filter.help"));
        ((CustomTextField) field).setLeft(Style.ICON_MUTED.on(Icon.SEARCH.node()));
        fault.setId(id + "-fault");
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        // it does not make the line wider than the field
        fault.setPrefWidth(0);
        fault.setMaxWidth(Double.MAX_VALUE);
        fault.managedProperty().bind(fault.visibleProperty());
        proposals.setAutoHide(true);
        getChildren().addAll(field, new TimeChip(id + "-time", model.filter(), words), fault);
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.textProperty());
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
    }

    private void act() {
        // what was typed has reached the field, and the caret stands behind it
        field.addEventHandler(KeyEvent.KEY_TYPED, _ -> propose());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty()
                .subscribe(
                        now -> {
                            if (!now && !completing) {
                                proposals.hide();
                            }
                        });
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.DOWN && !press.isAltDown()) {
            propose();
            press.consume();
        }
    }

    private void propose() {
        List<Completion> found = model.completions(field.getCaretPosition());
        proposals.getItems().setAll(found.stream().limit(MOST_SHOWN).map(this::item).toList());
        if (found.isEmpty()) {
            proposals.hide();
        } else if (!proposals.isShowing() && field.getScene() != null) {
            proposals.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(Completion completion) {
        MenuItem item = new MenuItem(completion.word());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> complete(completion));
        return item;
    }

    /// A key wants a value, so that is proposed next.
    private void complete(Completion chosen) {
        completing = true;
        field.setText(chosen.text());
        field.positionCaret(chosen.caret());
        field.requestFocus();
        completing = false;
        if (chosen.text().startsWith(":", chosen.caret() - 1)) {
            propose();
        }
    }

    /// Where somebody wants to type.
    public void focusField() {
        field.requestFocus();
    }
}
