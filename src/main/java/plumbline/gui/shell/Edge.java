package plumbline.gui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import plumbline.gui.command.Command;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// What is left of a pane that there is no room for: a button that lays it over the tabs.
public final class Edge extends VBox {

    /// `command` shows and hides the pane.
    public Edge(String id, Command command, LiveKeys keys, Words words) {
        setId(id);
        setAlignment(Pos.TOP_CENTER);
        Button open = Style.QUIET_BUTTON.on(new Button());
        open.setId(id + "-open");
        command.findIcon().ifPresent(icon -> open.setGraphic(Style.ICON_MUTED.on(icon.node())));
        String title = words.get(command.key() + ".title");
        open.setAccessibleText(title);
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(
                        keys.property()
                                .map(
                                        _ ->
                                                keys.findText(command)
                                                        .map(
                                                                key ->
                                                                        words.get(
                                                                                "rail.tip",
                                                                                title,
                                                                                key))
                                                        .orElse(title)));
        open.setTooltip(tip);
        open.setOnAction(_ -> command.run());
        managedProperty().bind(visibleProperty());
        getChildren().add(open);
        Style.EDGE.on(this);
    }
}
