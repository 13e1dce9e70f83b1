package plumbline.gui.inspector;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.control.StatusMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.evidence.EvidenceWords;
import plumbline.gui.evidence.FreshnessMark;
import plumbline.gui.navigation.Place;
import plumbline.gui.style.Style;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;
import plumbline.review.decision.EvidenceItem;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A piece of evidence in a list: whether it holds, where it stands, what it supports, who captured
/// it when, and what to do where it does not hold.
final class EvidenceCard extends VBox {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MOST_LINES = 6;

    private final EvidenceRow row;
    private final EvidencePane.Acts acts;
    private final EvidenceWords telling;
    private final Words words;

    EvidenceCard(EvidenceRow row, EvidencePane.Acts acts, Words words) {
        super(4);
        this.row = row;
        this.acts = acts;
        this.words = words;
        this.telling = new EvidenceWords(words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(told());
        getChildren().addAll(head(), meta());
        row.findRecheck().filter(each -> !each.freshness().holds()).ifPresent(this::explain);
        row.findRecheck()
                .filter(each -> each.freshness() == Freshness.MOVED)
                .ifPresent(this::explain);
        text();
        FlowPane buttons = new FlowPane(6, 6);
        buttons.getChildren().addAll(buttons());
        if (!buttons.getChildren().isEmpty()) {
            getChildren().add(buttons);
        }
        Style.EVIDENCE_CARD.on(this);
    }

    EvidenceRow row() {
        return row;
    }

    private String told() {
        List<String> parts = new ArrayList<>();
        parts.add(telling.title(row.shown()));
        row.findRecheck().ifPresent(each -> parts.add(telling.freshness(each)));
        parts.add(words.get("evidence.supports", row.shown().supports().title()));
        parts.add(captured());
        return String.join(", ", parts.stream().filter(each -> !each.isEmpty()).toList());
    }

    private Node head() {
        Label title = WholeText.of(Style.TEXT_STRONG.on(new Label(telling.brief(row.shown()))));
        title.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, menu());
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node menu() {
        MenuButton menu = Style.QUIET_BUTTON.on(new MenuButton("⋯"));
        menu.setAccessibleText(words.get("evidence.more", telling.brief(row.shown())));
        menu.setFocusTraversable(false);
        menu.setMinWidth(USE_PREF_SIZE);
        Optional<Path> file = row.shown().findFile();
        file.ifPresent(
                each ->
                        menu.getItems()
                                .addAll(
                                        item("evidence.open", () -> acts.places().open(each)),
                                        item(
                                                "evidence.edit",
                                                () -> acts.places().edit(each, line())),
                                        item("evidence.reveal", () -> acts.places().reveal(each))));
        file.filter(acts.places()::isDrawn)
                .ifPresent(
                        each ->
                                menu.getItems()
                                        .addAll(
                                                drawing("evidence.timeline", Place.TIMELINE, each),
                                                drawing("evidence.graph", Place.GRAPH, each),
                                                drawing("evidence.schema", Place.SCHEMA, each)));
        file.ifPresent(
                _ -> menu.getItems().add(item("evidence.editor", acts.places()::chooseEditor)));
        menu.getItems().add(item("evidence.peek", () -> acts.peek().accept(row)));
        if (row.shown().attached() != null) {
            menu.getItems().add(item("attach.replace", () -> acts.replace().accept(row)));
            menu.getItems().add(item("evidence.detach", () -> acts.model().detach(row)));
        }
        return menu;
    }

    private MenuItem drawing(String key, Place drawing, Path file) {
        return item(key, () -> acts.places().show(drawing, file));
    }

    /// Where it stands now, as far as that is known.
    private int line() {
        ShownEvidence.Lines lines = row.shown().lines();
        return row.findRecheck()
                .map(each -> each.anchor().firstLine())
                .orElse(lines == null ? 1 : lines.first());
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Node meta() {
        StatusMark supports = new StatusMark().show(row.shown().supports(), !acts.isAttached());
        supports.setAccessibleText(words.get("evidence.supports", row.shown().supports().title()));
        Label kind = Style.TEXT_SMALL.on(new Label(telling.kind(row.shown().kind())));
        Label captured = Style.TEXT_SMALL.on(new Label(captured()));
        captured.setWrapText(true);
        FlowPane meta = new FlowPane(8, 2, supports);
        // what stands in no file has its kind for a title
        if (row.shown().lines() != null) {
            meta.getChildren().add(kind);
        }
        meta.setAlignment(Pos.CENTER_LEFT);
        row.findRecheck()
                .ifPresent(each -> meta.getChildren().addFirst(new FreshnessMark(each, words)));
        // alone in its row it wraps, in the flow it would make the card as wide as it is
        return captured.getText().isEmpty() ? meta : new VBox(2, meta, captured);
    }

    private String captured() {
        if (row.shown().attached() == null) {
            return row.shown().note();
        }
        EvidenceItem item = row.shown().attached().item();
        String at = MINUTE.withZone(ZoneId.systemDefault()).format(item.captured());
        String captured = words.get("evidence.captured", at, row.who()).strip();
        LocalDate effective = item.effective();
        return effective == null
                ? captured
                : captured + " · " + words.get("evidence.effective", effective.toString());
    }

    private void explain(Found found) {
        Label reason = Style.GATE.on(new Label(telling.reason(found)));
        reason.setWrapText(true);
        getChildren().add(reason);
    }

    /// What was captured, and beside it what stands there now where that is something else.
    private void text() {
        OpenAudit.Taken now = row.now();
        if (now != null) {
            getChildren()
                    .addAll(
                            Style.TEXT_CAPTION.on(new Label(words.get("evidence.then"))),
                            code(row.shown().text()),
                            Style.TEXT_CAPTION.on(new Label(words.get("evidence.now"))),
                            code(now.text()));
        } else if (!row.shown().text().isBlank()) {
            getChildren().add(code(row.shown().text()));
        }
    }

    private static Node code(String text) {
        List<String> lines = text.lines().toList();
        String shown = String.join("\n", lines.stream().limit(MOST_LINES).toList());
        Label code =
                WholeText.of(
                        Style.TEXT_CODE.on(
                                new Label(lines.size() > MOST_LINES ? shown + "\n…" : shown)));
        code.setMaxWidth(Double.MAX_VALUE);
        code.setMinWidth(0);
        return Style.EVIDENCE_TEXT.on(code);
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        if (row.is(Freshness.MOVED)) {
            buttons.add(button("evidence.accept-moved", () -> acts.model().acceptMoved(row)));
        }
        if (row.now() != null) {
            buttons.add(button("evidence.take-now", () -> acts.model().takeNow(row)));
        }
        if (row.shown().isStale()) {
            buttons.add(button("evidence.keep", () -> acts.model().keep(row)));
        }
        if (row.is(Freshness.GONE)) {
            buttons.add(button("attach.replace", () -> acts.replace().accept(row)));
            buttons.add(button("evidence.detach", () -> acts.model().detach(row)));
        }
        return buttons;
    }

    private Button button(String key, Runnable action) {
        Button button = Style.QUICK.on(new Button(words.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
