package plumbline.gui.graph;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Edge;
import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.GraphWords;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.graph.Tie;
import plumbline.gui.control.OneLine;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the drawing shows as a table: the same cursor, for who cannot see it or wants to sort.
final class NodeTable extends TableView<Card> {

    private final GraphViewModel model;
    private final Words words;
    private final GraphWords say;
    private final Map<String, String> leading = new HashMap<>();
    private final Map<String, String> led = new HashMap<>();
    private boolean following;

    NodeTable(GraphViewModel model, Consumer<String> open, Words words) {
        this.model = model;
        this.words = words;
        this.say = new GraphWords(words);
        setId("graph-table");
        setAccessibleText(words.get("place.graph.long"));
        setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("graph.nothing"))));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(text("graph.column.node", 210, each -> each.node().name()));
        getColumns().add(text("graph.column.kind", 110, this::kind));
        getColumns().add(text("graph.column.home", 140, each -> each.node().home()));
        getColumns().add(number());
        getColumns().add(text("graph.column.leads", 240, each -> of(leading, each)));
        getColumns().add(text("graph.column.led", 260, each -> of(led, each)));
        getColumns().add(time());
        model.placedProperty().subscribe(this::fill);
        follow();
        act(open);
    }

    private static String of(Map<String, String> names, Card card) {
        return names.getOrDefault(card.id(), "");
    }

    private String kind(Card card) {
        String kind = say.kind(card.node());
        return card.gone() ? kind + ", " + card.below() : kind;
    }

    private void follow() {
        model.cursorProperty().subscribe(this::choose);
        model.pick().pickedProperty().subscribe(this::choose);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<Card>) _ -> pick());
    }

    private void pick() {
        Card now = getSelectionModel().getSelectedItem();
        if (now != null && !following) {
            following = true;
            Set<String> ids =
                    getSelectionModel().getSelectedItems().stream()
                            .map(Card::id)
                            .collect(Collectors.toSet());
            model.pick().pick(ids, now.id());
            following = false;
        }
    }

    private void choose(Set<String> picked) {
        if (!following && picked.size() > 1) {
            following = true;
            getItems().stream()
                    .filter(each -> picked.contains(each.id()))
                    .forEach(getSelectionModel()::select);
            following = false;
        }
    }

    private void choose(@Nullable String id) {
        if (following) {
            return;
        }
        following = true;
        Card now = getSelectionModel().getSelectedItem();
        if (id == null) {
            getSelectionModel().clearSelection();
        } else if (now == null || !now.id().equals(id)) {
            getSelectionModel().clearSelection();
            getItems().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .ifPresent(
                            each -> {
                                getSelectionModel().select(each);
                                scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 3));
                            });
        }
        following = false;
    }

    private void act(Consumer<String> open) {
        setOnKeyPressed(
                press -> {
                    Card card = getSelectionModel().getSelectedItem();
                    if (press.getCode() == KeyCode.ENTER && card != null) {
                        press.consume();
                        open.accept(card.id());
                    }
                });
        setOnMouseClicked(
                click -> {
                    Card card = getSelectionModel().getSelectedItem();
                    if (click.getButton() == MouseButton.PRIMARY
                            && click.getClickCount() == 2
                            && card != null) {
                        open.accept(card.id());
                    }
                });
    }

    private void fill(Placed placed) {
        Board board = placed.board();
        Map<String, String> names = GraphWords.names(board);
        leading.clear();
        led.clear();
        gather(board, Tie::from, it -> say.lead(it, names.getOrDefault(it.to(), "")), leading);
        gather(board, Tie::to, it -> say.end(it, names.getOrDefault(it.from(), "")), led);
        for (Edge edge : cut(board)) {
            add(leading, edge.from(), say.cut(edge, names.getOrDefault(edge.to(), "")));
            add(led, edge.to(), say.cut(edge, names.getOrDefault(edge.from(), "")));
        }
        following = true;
        getItems().setAll(board.cards());
        sort();
        following = false;
        choose(model.cursorProperty().get());
    }

    /// Lines that the drawing leaves out: it says so at the columns, which are not in the list.
    private List<Edge> cut(Board board) {
        Set<String> hubs =
                board.hubs().stream().map(each -> each.node().id()).collect(Collectors.toSet());
        Set<String> shown = board.cards().stream().map(Card::id).collect(Collectors.toSet());
        Set<Edge> drawn =
                board.ties().stream()
                        .flatMap(each -> each.edges().stream())
                        .collect(Collectors.toSet());
        Set<List<String>> seen = new HashSet<>();
        return model.findLensed().stream()
                .flatMap(each -> each.graph().edges().stream())
                .filter(each -> hubs.contains(each.to()) && shown.contains(each.from()))
                .filter(each -> !drawn.contains(each))
                .filter(each -> seen.add(List.of(each.from(), each.to())))
                .toList();
    }

    private static void add(Map<String, String> into, String id, String said) {
        into.merge(id, said, (before, more) -> before + ", " + more);
    }

    private void gather(
            Board board,
            Function<Tie, String> own,
            Function<Tie, String> said,
            Map<String, String> into) {
        Map<String, TreeSet<String>> gathered = new HashMap<>();
        for (Tie tie : board.ties()) {
            gathered.computeIfAbsent(own.apply(tie), _ -> new TreeSet<>()).add(said.apply(tie));
        }
        gathered.forEach((id, all) -> into.put(id, String.join(", ", List.copyOf(all))));
    }

    /// What it has to do with the time or the moment that is shown, while there is one.
    private TableColumn<Card, String> time() {
        TableColumn<Card, String> column =
                text("graph.column.time", 120, each -> model.time().said(each.id()));
        column.visibleProperty().bind(model.time().touchedProperty().isNotNull());
        model.time().touchedProperty().subscribe(_ -> refresh());
        model.time().momentProperty().subscribe(_ -> refresh());
        return column;
    }

    private TableColumn<Card, Integer> number() {
        TableColumn<Card, Integer> column = new TableColumn<>(words.get("graph.column.findings"));
        column.setPrefWidth(90);
        column.setCellValueFactory(
                each -> new ReadOnlyObjectWrapper<>(each.getValue().marks().count()));
        return column;
    }

    private TableColumn<Card, String> text(String key, double width, Function<Card, String> text) {
        TableColumn<Card, String> column = new TableColumn<>(words.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(
                each -> new ReadOnlyObjectWrapper<>(OneLine.of(text.apply(each.getValue()))));
        return column;
    }
}
