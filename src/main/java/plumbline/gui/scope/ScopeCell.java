package plumbline.gui.scope;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;

/// A folder with what lies in it, or a service with its score and how much of it is reviewed.
final class ScopeCell extends ListCell<ScopeItem> {

    private static final Insets BELOW_ITS_FOLDER = new Insets(0, 0, 0, 26);

    private final ScopeViewModel model;
    private final Label name = WholeText.of(new Label());
    private final Label score = Style.SCORE.on(new Label());
    private final Label summary = WholeText.of(Style.TEXT_SMALL.on(new Label()));
    private final ProgressBar share = Style.SHARE_BAR.on(new ProgressBar(0));
    private final Tooltip why = new Tooltip();
    private final HBox sign = new HBox();
    private final HBox row;
    private Subscription following = Subscription.EMPTY;

    /// No wider than the list: a long name is shortened, not scrolled to.
    ScopeCell(ScopeViewModel model) {
        this.model = model;
        setPrefWidth(0);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        score.setMinWidth(USE_PREF_SIZE);
        score.setTooltip(why);
        share.setTooltip(why);
        summary.setWrapText(true);
        share.setMaxWidth(Double.MAX_VALUE);
        share.setFocusTraversable(false);
        share.managedProperty().bind(share.visibleProperty());
        HBox numbers = new HBox(8, summary, score);
        numbers.setAlignment(Pos.BASELINE_LEFT);
        VBox text = new VBox(name, share, numbers);
        text.setFillWidth(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(10, sign, text);
        row.setAlignment(Pos.CENTER_LEFT);
        // a cell asks how high its content is without telling how wide
        text.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::textWidth,
                                widthProperty(),
                                insetsProperty(),
                                row.insetsProperty(),
                                sign.widthProperty()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private double textWidth() {
        Insets own = getInsets();
        Insets inner = row.getInsets();
        return getWidth()
                - own.getLeft()
                - own.getRight()
                - inner.getLeft()
                - sign.getWidth()
                - row.getSpacing();
    }

    @Override
    protected void updateItem(@Nullable ScopeItem item, boolean empty) {
        super.updateItem(item, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(row);
        // either tells at once how it is now
        following =
                Subscription.combine(
                        item.folder().stateProperty().subscribe(_ -> show(item)),
                        model.numbersProperty().subscribe(_ -> show(item)));
    }

    private void show(ScopeItem item) {
        sign.getChildren().setAll(signOf(item));
        summary.setText(model.brief(item));
        setAccessibleText(model.spoken(item));
        boolean service = item instanceof ScopeItem.Service;
        score.setVisible(service);
        score.setManaged(service);
        share.setVisible(service);
        switch (item) {
            case ScopeItem.Folder(var folder) -> {
                name.setText(folder.name());
                row.setPadding(Insets.EMPTY);
            }
            case ScopeItem.Service(_, String called, boolean alone) -> {
                name.setText(OneLine.of(called));
                score.setText(model.scoreText(called));
                why.setText(model.explained(called));
                share.setProgress(model.reviewedShare(called));
                row.setPadding(alone ? Insets.EMPTY : BELOW_ITS_FOLDER);
            }
        }
    }

    private Node signOf(ScopeItem item) {
        if (model.findWarning(item).isPresent()) {
            return Style.ICON_WARNING.on(Icon.PROBLEM.node());
        }
        return Style.ICON_MUTED.on(
                switch (item) {
                    case ScopeItem.Folder _ -> Icon.FOLDER.node();
                    case ScopeItem.Service _ -> Icon.SERVICE.node();
                });
    }

    /// A service is one click away; a folder opens with two, as files do.
    private void clicked(MouseEvent click) {
        ScopeItem item = getItem();
        if (item != null && click.getClickCount() == (item instanceof ScopeItem.Service ? 1 : 2)) {
            model.open(item);
        }
    }
}
