package plumbline.gui.scope;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.gui.workspace.OpenFolder;
import plumbline.words.Words;

/// The scope list, left of every view.
public final class ScopeView extends VBox {

    private final ScopeViewModel model;
    private final Words words;
    private final ListView<OpenFolder> folders = new ListView<>();

    public ScopeView(ScopeViewModel model, Words words) {
        this.model = model;
        this.words = words;
        layoutRegions();
        bind();
        act();
    }

    private void layoutRegions() {
        setId("scope");
        folders.setId("scope-folders");
        folders.setAccessibleText(words.get("scope.title"));
        folders.setCellFactory(list -> new FolderCell());
        folders.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("scope.empty"))));
        VBox.setVgrow(folders, Priority.ALWAYS);
        getChildren().addAll(header(), folders);
        Style.SCOPE.on(this);
    }

    private void bind() {
        folders.setItems(model.folders());
    }

    private void act() {
        folders.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        folder -> {
                            if (folder != null) {
                                model.select(folder);
                            }
                        });
        folders.setOnMouseClicked(click -> openSelected(click.getClickCount() == 2));
        folders.setOnKeyPressed(press -> openSelected(press.getCode() == KeyCode.ENTER));
    }

    private void openSelected(boolean asked) {
        OpenFolder folder = folders.getSelectionModel().getSelectedItem();
        if (asked && folder != null) {
            model.open(folder);
        }
    }

    private Node header() {
        return Style.PANE_HEADER.on(new Label(words.get("scope.title")));
    }

    private final class FolderCell extends ListCell<OpenFolder> {

        /// No wider than the list: a long name is shortened, not scrolled to.
        FolderCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable OpenFolder folder, boolean empty) {
            super.updateItem(folder, empty);
            if (empty || folder == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = new Label(folder.name());
            Label summary = Style.TEXT_SMALL.on(new Label(model.summary(folder)));
            boolean broken = model.isUnreadable(folder);
            Node sign =
                    broken
                            ? Style.ICON_WARNING.on(Icon.PROBLEM.node())
                            : Style.ICON_MUTED.on(Icon.FOLDER.node());
            HBox row = new HBox(10, sign, new VBox(name, summary));
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(folder.name() + ", " + summary.getText());
        }
    }
}
