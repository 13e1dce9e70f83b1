package plumbline.gui.scope;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.gui.workspace.OpenFolder;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// The folders that cannot be read or hold no migrations, each with what is known of it and ways
/// on.
final class GoneFoldersView extends VBox {

    private final GoneFoldersViewModel model;
    private final Words words;

    GoneFoldersView(ScopeViewModel scope, Words words) {
        super(10);
        this.model = scope.gone();
        this.words = words;
        setId("scope-gone");
        managedProperty().bind(visibleProperty());
        model.folders().addListener((ListChangeListener<OpenFolder>) change -> fill());
        scope.stateProperty().subscribe(this::fill);
    }

    private void fill() {
        setVisible(!model.folders().isEmpty());
        getChildren().setAll(model.folders().stream().map(this::folder).toList());
    }

    private Node folder(OpenFolder folder) {
        Label name = Style.TEXT_STRONG.on(new Label(folder.name()));
        name.setGraphic(Style.ICON_WARNING.on(Icon.PROBLEM.node()));
        Label known = Style.TEXT_SMALL.on(new Label(model.known(folder)));
        known.setWrapText(true);
        known.setMinHeight(USE_PREF_SIZE);
        FlowPane ways = new FlowPane(8, 6);
        ways.getChildren().setAll(ways(folder));
        VBox lines = new VBox(4, name, known, ways);
        lines.setFillWidth(true);
        return lines;
    }

    private List<Button> ways(OpenFolder folder) {
        if (model.isVast(folder)) {
            return List.of(way("scope.vast.choose", "scope.vast.spoken", folder, model::retry));
        }
        return List.of(
                model.isEmpty(folder)
                        ? way("scope.choose", "scope.choose.spoken", folder, model::locate)
                        : way("scope.locate", "scope.locate.spoken", folder, model::locate),
                way("scope.retry", "scope.retry.spoken", folder, model::retry));
    }

    private Button way(String key, String spoken, OpenFolder folder, Consumer<OpenFolder> to) {
        Button button = new Button(words.get(key));
        button.setAccessibleText(words.get(spoken, folder.name()));
        button.setOnAction(event -> to.accept(folder));
        return button;
    }
}
