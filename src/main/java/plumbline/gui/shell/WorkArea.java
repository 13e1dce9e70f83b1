package plumbline.gui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.EmptyState;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.OpenTab;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The tabs in the middle. It only draws what the navigator holds.
public final class WorkArea extends StackPane {

    private final Navigator navigator;
    private final Words words;
    private final Contents contents;
    private final TabPane tabs = new TabPane();
    private final Map<OpenTab, Drawn> drawn = new HashMap<>();
    private boolean drawing;

    /// Where what tabs show comes from, and goes to when they are closed.
    public interface Contents {

        Node of(Subject subject);

        /// Nobody looks at it any more.
        void left(Subject subject, Node view);
    }

    /// What is drawn of a tab, and what it shows.
    private record Drawn(Tab tab, Node view) {}

    /// `look` changes before the window is dressed anew.
    public WorkArea(Navigator navigator, Words words, Contents contents, ObservableValue<?> look) {
        this.navigator = navigator;
        this.words = words;
        this.contents = contents;
        look.subscribe(now -> leaveOnlyTheFront());
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        setId("work");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        Style.WORK_AREA.on(tabs);
        getChildren().addAll(tabs, noTab());
    }

    private Node noTab() {
        EmptyState empty =
                new EmptyState(
                                Icon.OVERVIEW,
                                words.get("tab.none.title"),
                                words.get("tab.none.text"))
                        .withAction(
                                words.get("place.see-overview"),
                                () -> navigator.go(Place.OVERVIEW));
        empty.visibleProperty().bind(Bindings.isEmpty(navigator.tabs()));
        return empty;
    }

    private void bind() {
        navigator.tabs().addListener((ListChangeListener<OpenTab>) change -> draw());
        navigator.currentProperty().subscribe(this::bringToFront);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::select);
        draw();
    }

    /// Dressing twenty hidden tabs with the one in front would hold up the window for a second;
    /// each is dressed when it comes to the front.
    private void leaveOnlyTheFront() {
        drawn.values().stream()
                .map(Drawn::tab)
                .filter(tab -> !tab.isSelected())
                .forEach(tab -> tab.setContent(null));
    }

    private void draw() {
        drawing = true;
        leaveClosed();
        tabs.getTabs().setAll(navigator.tabs().stream().map(this::tabOf).toList());
        drawing = false;
        bringToFront(navigator.currentProperty().get());
    }

    /// First of all, so that the same can be shown in a new tab.
    private void leaveClosed() {
        List<OpenTab> closed =
                drawn.keySet().stream().filter(each -> !navigator.tabs().contains(each)).toList();
        for (OpenTab each : closed) {
            Drawn gone = Objects.requireNonNull(drawn.remove(each));
            gone.tab().setContent(null);
            contents.left(each.subject(), gone.view());
        }
    }

    private Tab tabOf(OpenTab open) {
        return drawn.computeIfAbsent(open, this::newTab).tab();
    }

    /// What a tab shows hangs in the window from the first time it is in front.
    private Drawn newTab(OpenTab open) {
        Tab tab = Style.WORK_TAB.on(new Tab(TabTitle.of(open.subject(), words)));
        tab.setGraphic(Style.ICON_MUTED.on(iconOf(open.subject()).node()));
        Node view = contents.of(open.subject());
        tab.selectedProperty()
                .subscribe(
                        front -> {
                            if (front) {
                                tab.setContent(view);
                            }
                        });
        tab.setUserData(open);
        tab.setContextMenu(menu(open));
        tab.setOnCloseRequest(request -> close(open, request));
        open.previewProperty().subscribe(preview -> Style.PREVIEW.set(tab, preview));
        return new Drawn(tab, view);
    }

    private void close(OpenTab open, Event request) {
        request.consume();
        navigator.close(open);
    }

    private ContextMenu menu(OpenTab open) {
        MenuItem pin = new MenuItem(words.get("tab.pin"));
        pin.setOnAction(event -> navigator.open(open.subject()));
        MenuItem close = new MenuItem(words.get("tab.close"));
        close.setOnAction(event -> navigator.close(open));
        return new ContextMenu(pin, close);
    }

    private void bringToFront(@Nullable OpenTab current) {
        Drawn front = current == null ? null : drawn.get(current);
        if (front != null) {
            Tab tab = front.tab();
            tabs.getSelectionModel().select(tab);
            FirstFocus.give(tab.getContent());
        }
    }

    private void select(@Nullable Tab tab) {
        if (!drawing && tab != null && tab.getUserData() instanceof OpenTab open) {
            navigator.select(open);
        }
    }

    private static Icon iconOf(Subject subject) {
        return switch (subject) {
            case Subject.OfPlace(var place) -> place.icon();
            case Subject.OfCatalogue catalogue -> Icon.CATALOGUE;
            case Subject.OfFolder folder -> Icon.FOLDER;
            case Subject.OfFile file -> Icon.FILE_CODE;
            case Subject.OfAudit audit -> Icon.AUDIT;
            case Subject.OfImport _ -> Icon.IMPORT;
            case Subject.OfCell cell -> Icon.REVIEW;
        };
    }
}
