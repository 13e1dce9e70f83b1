package plumbline.gui.compare;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.gui.compare.TakeOverLine.Offer;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeCell;
import plumbline.gui.control.WholeHeadings;
import plumbline.gui.style.Style;
import plumbline.report.RulingWords;
import plumbline.report.Spelled;
import plumbline.review.compare.Basis;
import plumbline.review.compare.LastTime;
import plumbline.review.compare.Mark;
import plumbline.review.compare.Obstacle;
import plumbline.review.compare.catalogue.Ruling;
import plumbline.source.Secrets;
import plumbline.words.Words;

import java.util.Set;
import java.util.function.Function;

/// What can be taken over from the earlier audit, line by line, and the button that does it.
final class TakeOverPane extends BorderPane {

    private final TakeOverViewModel model;
    private final Words words;
    private final RulingWords say;
    private final TableView<TakeOverLine> table = new TableView<>();

    TakeOverPane(TakeOverViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.say = new RulingWords(words);
        setId("compare-take-over");
        layoutTable();
        setCenter(table);
        setTop(Style.COMPARE_HEAD.on(new VBox(10, told(), buttons())));
    }

    private Node told() {
        Label told = new Label();
        told.setId("compare-take-over-told");
        told.setWrapText(true);
        told.textProperty().bind(model.toldProperty());
        return told;
    }

    private Node buttons() {
        Button take = Style.PRIMARY_BUTTON.on(new Button());
        take.setId("compare-take");
        take.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.get("compare.take", model.wantedProperty().get()),
                                model.wantedProperty()));
        take.disableProperty().bind(model.wantedProperty().isEqualTo(0));
        take.setOnAction(_ -> model.takeOver());
        Button sure = new Button(words.get("compare.take-over.sure"));
        sure.setOnAction(_ -> model.want(true));
        Button none = new Button(words.get("compare.take-over.none"));
        none.setOnAction(_ -> model.want(false));
        Label keys = Style.TEXT_SMALL.on(new Label(words.get("compare.take-over.keys")));
        FlowPane row = new FlowPane(8, 8, take, sure, none, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void layoutTable() {
        table.setId("compare-take-over-lines");
        table.setAccessibleText(words.get("compare.take-over.table"));
        table.setPlaceholder(
                Style.TEXT_MUTED.on(new Label(words.get("compare.take-over.nothing"))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(wanted());
        table.getColumns().add(text("compare.column.last-time", 150, this::lastTime));
        table.getColumns().add(text("compare.column.service", 130, TakeOverPane::service));
        table.getColumns().add(text("compare.column.check", 260, TakeOverPane::check));
        table.getColumns().add(text("compare.column.reason", 220, TakeOverPane::reason));
        table.getColumns().add(text("compare.column.question", 260, this::question));
        table.setItems(model.lines());
        WholeHeadings.of(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        turn();
                    }
                });
    }

    private void pressed(KeyEvent press) {
        boolean turns = press.getCode() == KeyCode.SPACE || press.getCode() == KeyCode.ENTER;
        if (turns && !press.isShortcutDown()) {
            turn();
            press.consume();
        }
    }

    private void turn() {
        TakeOverLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            line.turn();
        }
    }

    private TableColumn<TakeOverLine, String> wanted() {
        TableColumn<TakeOverLine, String> column = text("compare.column.taken", 110, _ -> "");
        column.setCellValueFactory(
                each -> {
                    TakeOverLine line = each.getValue();
                    ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(taken(line));
                    line.wantedProperty().subscribe(() -> text.set(taken(line)));
                    return text;
                });
        return column;
    }

    private String taken(TakeOverLine line) {
        return words.get(line.isWanted() ? "compare.taken.yes" : "compare.taken.no");
    }

    private TableColumn<TakeOverLine, String> text(
            String key, double width, Function<TakeOverLine, String> text) {
        TableColumn<TakeOverLine, String> column = new TableColumn<>(words.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(_ -> new WholeCell<>());
        column.setCellValueFactory(
                each -> new ReadOnlyStringWrapper(OneLine.of(text.apply(each.getValue()))));
        return column;
    }

    private String lastTime(TakeOverLine line) {
        return switch (line.offer()) {
            case Offer.OfChecks(Ruling ruling) ->
                    words.get("compare.ruling." + Spelled.id(ruling.kind()))
                            + ruling.findSeverity().map(each -> " · " + each).orElse("");
            case Offer.OfCell(LastTime lastTime) -> mark(lastTime);
        };
    }

    private String mark(LastTime lastTime) {
        String mark = Mark.of(lastTime.answer()).title();
        return lastTime.answer().basis() == Basis.IMPORTED
                ? mark + " · " + words.get("compare.unconfirmed")
                : mark;
    }

    private static String service(TakeOverLine line) {
        return switch (line.offer()) {
            case Offer.OfChecks(Ruling ruling) -> ruling.service();
            case Offer.OfCell(LastTime lastTime) -> lastTime.cell().service();
        };
    }

    private static String check(TakeOverLine line) {
        return switch (line.offer()) {
            case Offer.OfChecks(Ruling ruling) -> ruling.title();
            case Offer.OfCell(LastTime lastTime) -> lastTime.answer().check().title();
        };
    }

    private static String reason(TakeOverLine line) {
        return Secrets.mask(
                switch (line.offer()) {
                    case Offer.OfChecks(Ruling ruling) -> ruling.reason();
                    case Offer.OfCell(LastTime lastTime) -> lastTime.answer().reason();
                });
    }

    private String question(TakeOverLine line) {
        Set<Obstacle> obstacles =
                switch (line.offer()) {
                    case Offer.OfChecks(Ruling ruling) -> ruling.obstacles();
                    case Offer.OfCell(LastTime lastTime) -> lastTime.obstacles();
                };
        return say.obstacles(obstacles);
    }
}
