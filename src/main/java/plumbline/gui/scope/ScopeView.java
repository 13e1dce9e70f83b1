package plumbline.gui.scope;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.audit.AuditState;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// The scope list, left of every view: folders, their services, and the saved views.
public final class ScopeView extends VBox {

    /// The list of services keeps the larger part, however many views there are.
    private static final double MOST_FOR_VIEWS = 0.45;

    private final ScopeViewModel model;
    private final Words words;
    private final ListView<ScopeItem> list = new ListView<>();

    public ScopeView(ScopeViewModel model, SavedViewsViewModel views, Words words) {
        this.model = model;
        this.words = words;
        layoutRegions(new SavedViewsView(views, words));
        act();
    }

    private void layoutRegions(SavedViewsView views) {
        setId("scope");
        list.setId("scope-folders");
        list.setAccessibleText(words.get("scope.title"));
        list.setCellFactory(_ -> new ScopeCell(model));
        list.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("scope.empty"))));
        list.setItems(model.items());
        VBox.setVgrow(list, Priority.ALWAYS);
        views.maxHeightProperty().bind(heightProperty().multiply(MOST_FOR_VIEWS));
        getChildren()
                .addAll(
                        Style.PANE_HEADER.on(new Label(words.get("scope.title"))),
                        judging(),
                        gone(),
                        list,
                        views);
        Style.SCOPE.on(this);
    }

    /// However many there are, the list keeps the larger part.
    private Node gone() {
        GoneFoldersView folders = new GoneFoldersView(model, words);
        ScrollPane gone = new ScrollPane(folders);
        gone.setFitToWidth(true);
        gone.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        gone.visibleProperty().bind(folders.visibleProperty());
        gone.managedProperty().bind(gone.visibleProperty());
        gone.setMinHeight(0);
        gone.maxHeightProperty().bind(heightProperty().multiply(MOST_FOR_VIEWS));
        gone.setFocusTraversable(false);
        return Style.SCOPE_GONE.on(gone);
    }

    private Node judging() {
        ProgressBar bar = Style.SHARE_BAR.on(new ProgressBar());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        Label text = Style.TEXT_SMALL.on(new Label());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bind(model.judgingProperty());
        VBox judging = Style.SCOPE_JUDGING.on(new VBox(4, text, bar));
        judging.setId("scope-judging");
        judging.visibleProperty().bind(model.judgingProperty().isNotEmpty());
        judging.managedProperty().bind(judging.visibleProperty());
        model.stateProperty().subscribe(now -> follow(now, bar));
        return judging;
    }

    private static void follow(AuditState state, ProgressBar bar) {
        bar.progressProperty().unbind();
        bar.setVisible(state instanceof AuditState.Judging);
        if (state instanceof AuditState.Judging(var task)) {
            bar.progressProperty().bind(task.progressProperty());
        }
    }

    private void act() {
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        item -> {
                            if (item != null) {
                                model.select(item);
                            }
                        });
        list.setOnKeyPressed(
                press -> {
                    ScopeItem item = list.getSelectionModel().getSelectedItem();
                    if (press.getCode() == KeyCode.ENTER && item != null) {
                        model.open(item);
                        press.consume();
                    }
                });
    }
}
