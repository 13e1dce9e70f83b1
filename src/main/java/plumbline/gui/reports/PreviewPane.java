package plumbline.gui.reports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import plumbline.gui.code.CodeView;
import plumbline.gui.control.EmptyState;
import plumbline.gui.control.Gap;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeText;
import plumbline.gui.reporting.Page;
import plumbline.gui.reporting.Preview;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// What a report will be, with its real numbers.
final class PreviewPane extends BorderPane {

    private static final int LONGEST = 40;

    private final ReportsViewModel model;
    private final Words words;
    private final Label note = Style.NOTICE.on(new Label());
    private final Label cut = Style.TEXT_MUTED.on(new Label());
    private final TabPane tabs = new TabPane();

    PreviewPane(ReportsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("reports-preview");
        tabs.setId("reports-pages");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        note.setGraphic(Icon.ABOUT.node());
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        setTop(new VBox(head(), Style.DIVIDER.on(new VBox(note))));
        note.getParent().managedProperty().bind(note.textProperty().isNotEmpty());
        note.getParent().visibleProperty().bind(note.textProperty().isNotEmpty());
        model.previewProperty().subscribe(this::show);
        Style.REPORTS_PREVIEW.on(this);
    }

    private Node head() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setAccessibleText(words.get("reports.task.preview"));
        busy.visibleProperty().bind(model.busyProperty());
        Style.REPORTS_BUSY.on(busy);
        cut.setMinWidth(0);
        HBox head =
                Style.DOCUMENT_HEADER.on(
                        new HBox(
                                10,
                                WholeText.of(
                                        Style.TEXT_STRONG.on(
                                                new Label(words.get("reports.preview")))),
                                busy,
                                new Gap(),
                                cut));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show(Preview preview) {
        note.setText(preview.note());
        if (preview.pages().isEmpty()) {
            tabs.getTabs().clear();
            setCenter(nothing());
        } else {
            int before = Math.max(0, tabs.getSelectionModel().getSelectedIndex());
            tabs.getTabs().setAll(preview.pages().stream().map(this::tab).toList());
            tabs.getSelectionModel().select(Math.min(before, preview.pages().size() - 1));
            setCenter(tabs);
        }
    }

    private Node nothing() {
        String failure = model.failureProperty().get();
        if (!failure.isEmpty()) {
            return new EmptyState(Icon.PROBLEM, words.get("reports.no-preview"), failure);
        }
        if (model.busyProperty().get()) {
            return new EmptyState(
                    Icon.REPORTS, words.get("reports.making"), words.get("reports.making.text"));
        }
        return model.included() > 0
                ? new EmptyState(
                        Icon.REPORTS,
                        words.get("reports.no-template"),
                        words.get("reports.no-template.text"))
                : new EmptyState(
                        Icon.REPORTS,
                        words.get("reports.no-services"),
                        words.get("reports.no-services.text"));
    }

    private Tab tab(Page page) {
        Tab tab = new Tab(OneLine.of(page.title(), LONGEST));
        tab.setUserData(page);
        tab.selectedProperty()
                .subscribe(
                        front -> {
                            if (front && tab.getContent() == null) {
                                tab.setContent(content(page));
                            }
                        });
        return tab;
    }

    private Node content(Page page) {
        return switch (page) {
            case Page.Source source -> CodeView.plain(source.text()).named(page.title());
            case Page.Drawn drawn -> new PicturePage(drawn.painting());
            case Page.Rows rows -> new SheetTable(rows.sheet(), model.textScale(), words);
        };
    }

    /// How much of a page is shown.
    private void tell(Tab front) {
        cut.setText(
                switch (front == null ? null : front.getUserData()) {
                    case Page.Source source when source.more() > 0 ->
                            words.get("reports.cut.lines", source.more());
                    case Page.Rows rows when rows.sheet().cut() ->
                            words.get("reports.cut.rows", rows.sheet().lines().size());
                    case null, default -> "";
                });
    }
}
