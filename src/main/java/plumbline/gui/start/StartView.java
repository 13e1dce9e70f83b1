package plumbline.gui.start;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.Gap;
import plumbline.gui.control.Logo;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.preferences.RecentWorkspace;
import plumbline.words.Words;

/// The first screen: three doors, what was open lately, and a place to drop things.
public final class StartView extends ScrollPane {

    private final StartViewModel model;
    private final Words words;
    private final VBox recentRows = new VBox(2);
    private final VBox recent = new VBox(8);

    public StartView(StartViewModel model, Words words) {
        this.model = model;
        this.words = words;
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        setId("start");
        setFitToWidth(true);
        setFitToHeight(true);
        VBox column = new VBox(32, masthead(), doors(), recentList(), dropHint());
        Style.START_COLUMN.on(column);
        column.setAlignment(Pos.TOP_CENTER);
        Region ground = new Region();
        VBox.setVgrow(ground, Priority.ALWAYS);
        VBox page = Style.START.on(new VBox(cord(), new Logo(64), column, ground));
        page.setAlignment(Pos.TOP_CENTER);
        setContent(page);
    }

    private void bind() {
        model.recent().addListener((ListChangeListener<RecentWorkspace>) change -> fillRecent());
        fillRecent();
    }

    /// The bob hangs from the top of the page, however tall that is.
    private static Node cord() {
        Region cord = Style.START_CORD.on(new Region());
        VBox.setVgrow(cord, Priority.ALWAYS);
        return cord;
    }

    private Node masthead() {
        VBox text =
                new VBox(
                        4,
                        Style.TEXT_DISPLAY.on(new Label(words.get("app.name"))),
                        Style.TEXT_MUTED.on(new Label(words.get("app.tagline"))));
        text.setAlignment(Pos.CENTER);
        return text;
    }

    private Node doors() {
        FlowPane row =
                new FlowPane(
                        16,
                        16,
                        FirstFocus.mark(
                                door(
                                        "start-open",
                                        Icon.FOLDER_OPEN,
                                        "start.open",
                                        model::openFolders)),
                        door("start-sample", Icon.SAMPLE, "start.sample", model::openSamples),
                        door("start-import", Icon.IMPORT, "start.import", model::importAudit));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private Button door(String id, Icon icon, String key, Runnable action) {
        Label title = Style.TEXT_HEADING.on(new Label(words.get(key + ".title")));
        Label text = Style.TEXT_MUTED.on(new Label(words.get(key + ".text")));
        text.setWrapText(true);
        VBox card = new VBox(8, Style.HERO_ICON.on(icon.node()), title, text);
        Button door = Style.DOOR.on(new Button());
        door.setId(id);
        door.setGraphic(card);
        door.setAccessibleText(title.getText() + ". " + text.getText());
        door.setOnAction(event -> action.run());
        return door;
    }

    private Node recentList() {
        recent.getChildren()
                .addAll(Style.TEXT_CAPTION.on(new Label(words.get("start.recent"))), recentRows);
        recent.managedProperty().bind(recent.visibleProperty());
        return recent;
    }

    private void fillRecent() {
        recent.setVisible(!model.recent().isEmpty());
        recentRows.getChildren().setAll(model.recent().stream().limit(5).map(this::row).toList());
    }

    private Node row(RecentWorkspace workspace) {
        Label name = Style.TEXT_STRONG.on(new Label(model.name(workspace)));
        Label where = Style.TEXT_MUTED.on(new Label(model.where(workspace)));
        where.setMinWidth(0);
        Label when = Style.TEXT_MUTED.on(new Label(model.when(workspace)));
        name.setMinWidth(USE_PREF_SIZE);
        when.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(12, Icon.RECENT.node(), name, where, new Gap(), when);
        line.setAlignment(Pos.CENTER_LEFT);
        Button open = Style.RECENT_ROW.on(new Button());
        open.setGraphic(line);
        line.prefWidthProperty().bind(open.widthProperty().subtract(24));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleText(name.getText() + ", " + where.getText() + ", " + when.getText());
        open.setOnAction(event -> model.open(workspace));
        HBox.setHgrow(open, Priority.ALWAYS);
        Button forget = Style.QUIET_BUTTON.on(new Button());
        forget.setGraphic(Icon.REMOVE.node());
        forget.setAccessibleText(words.get("start.forget", workspace.name()));
        forget.setOnAction(event -> model.forget(workspace));
        HBox row = new HBox(4, open, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node dropHint() {
        Label hint = Style.TEXT_MUTED.on(new Label(words.get("start.drop"), Icon.DROP.node()));
        hint.setGraphicTextGap(10);
        return hint;
    }
}
