package plumbline.gui.imports.screen;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditState;
import plumbline.gui.control.EmptyState;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.Gap;
import plumbline.gui.control.OneLine;
import plumbline.gui.imports.flow.Brought;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.imports.document.Remark;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Stream;

/// The first step: what was read, and what was not understood in it.
final class ReadPane extends BorderPane {

    private static final double DOCUMENTS = 0.5;

    private final ImportsViewModel model;
    private final Words words;
    private final DocumentTable documents;
    private final TableView<Remark> left = new TableView<>();
    private final Label leftTitle = Style.TEXT_CAPTION.on(new Label());

    ReadPane(ImportsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        documents = new DocumentTable(model, words);
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        setTop(noAudit());
        BorderPane below = new BorderPane(left, leftHeader(), null, null, null);
        SplitPane both =
                new SplitPane(
                        new BorderPane(FirstFocus.mark(documents), tools(), null, null, null),
                        below);
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(DOCUMENTS);
        both.visibleProperty().bind(Bindings.isNotEmpty(model.documents()));
        setCenter(new StackPane(nothing(), both));
    }

    /// Without folders there is no audit that could take anything in.
    private Node noAudit() {
        Label text = new Label();
        text.setWrapText(true);
        Button open = new Button(words.get("imports.open-folder"), Icon.FOLDER_OPEN.node());
        open.setId("imports-open-folder");
        open.setOnAction(_ -> model.ways().openFolder().run());
        HBox row = Style.NOTICE.on(new HBox(12, Icon.ABOUT.node(), text, new Gap(), open));
        row.setAlignment(Pos.CENTER_LEFT);
        HBox around = Style.DIVIDER.on(new HBox(row));
        HBox.setHgrow(row, Priority.ALWAYS);
        around.managedProperty().bind(around.visibleProperty());
        model.audit()
                .stateProperty()
                .subscribe(
                        now -> {
                            around.setVisible(!(now instanceof AuditState.Open));
                            open.setVisible(now instanceof AuditState.Closed);
                            text.setText(wanting(now));
                        });
        return around;
    }

    private String wanting(AuditState state) {
        return switch (state) {
            case AuditState.Closed() -> words.get("imports.no-audit");
            case AuditState.Judging _ -> words.get("imports.judging");
            case AuditState.Open _ -> "";
            case AuditState.Failed failed -> failed.problem().message();
        };
    }

    private Node nothing() {
        EmptyState empty =
                new EmptyState(
                                Icon.IMPORT,
                                words.get("imports.empty.title"),
                                words.get("imports.empty.text"))
                        .withAction(words.get("imports.choose"), model.ways().choose());
        Button review = new Button(words.get("imports.review"));
        review.setId("imports-review");
        review.setOnAction(_ -> model.ways().review().run());
        review.visibleProperty()
                .bind(
                        model.hintProperty()
                                .isNotNull()
                                .and(Bindings.isNotEmpty(model.audit().rows())));
        empty.getChildren().add(review);
        empty.visibleProperty().bind(Bindings.isEmpty(model.documents()));
        return empty;
    }

    private Node tools() {
        Button more = new Button(words.get("imports.choose-more"), Icon.ADD.node());
        more.setId("imports-choose");
        more.setOnAction(_ -> model.ways().choose().run());
        Button show = new Button(words.get("imports.show"), Icon.FILE_TEXT.node());
        show.setOnAction(_ -> show(documents.getSelectionModel().getSelectedItem()));
        Button remove = new Button(words.get("imports.remove"), Icon.REMOVE.node());
        remove.setOnAction(_ -> remove());
        Stream.of(show, remove)
                .forEach(
                        each ->
                                each.disableProperty()
                                        .bind(
                                                documents
                                                        .getSelectionModel()
                                                        .selectedItemProperty()
                                                        .isNull()));
        HBox row = new HBox(8, more, new Gap(), show, remove);
        return Style.IMPORTS_TOOLS.on(row);
    }

    private void show(@Nullable Brought document) {
        if (document != null) {
            model.ways().document().accept(document.path());
        }
    }

    private void remove() {
        Brought document = documents.getSelectionModel().getSelectedItem();
        if (document != null) {
            model.remove(document);
        }
    }

    private Node leftHeader() {
        HBox row = Style.IMPORTS_TOOLS.on(new HBox(leftTitle));
        left.setId("imports-left");
        left.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns columns = new Columns(words);
        left.getColumns()
                .addAll(
                        List.of(
                                columns.text(
                                        "imports.column.line",
                                        70,
                                        (Remark each) -> Integer.toString(each.line())),
                                columns.text("imports.column.text", 800, Remark::text)));
        left.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("imports.left.none"))));
        return row;
    }

    private void bind() {
        documents.getSelectionModel().selectedItemProperty().subscribe(this::fill);
        // the table has to know them first
        model.documents()
                .addListener(
                        (ListChangeListener<Brought>)
                                _ -> {
                                    if (documents.getSelectionModel().isEmpty()) {
                                        documents.getSelectionModel().selectFirst();
                                    }
                                });
        model.there().addListener((SetChangeListener<String>) _ -> showThere());
        documents.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.DELETE) {
                        remove();
                        press.consume();
                    } else if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) {
                        model.next();
                        press.consume();
                    }
                });
        documents.getSelectionModel().selectFirst();
    }

    private void showThere() {
        documents.refresh();
        fill(documents.getSelectionModel().getSelectedItem());
    }

    private void fill(@Nullable Brought document) {
        List<Remark> all =
                document instanceof Brought.Read(var report)
                        ? DocumentTable.left(report, words)
                        : List.of();
        left.getItems().setAll(all);
        leftTitle.setText(document == null ? "" : OneLine.of(documents.told(document)));
        left.setAccessibleText(leftTitle.getText());
    }
}
