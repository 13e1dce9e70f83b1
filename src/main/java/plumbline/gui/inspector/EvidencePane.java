package plumbline.gui.inspector;

import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.WholeText;
import plumbline.gui.evidence.DetailView;
import plumbline.gui.evidence.EvidenceWords;
import plumbline.gui.evidence.PlaceWays;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.decision.EvidenceItem;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The evidence of a cell as cards, and below them the one that is opened.
final class EvidencePane extends SplitPane {

    private static final double SHARE = 0.55;

    private final EvidenceViewModel model;
    private final Acts acts;
    private final Words words;
    private final VBox cards = new VBox(6);
    private final Label caption = WholeText.of(Style.TEXT_CAPTION.on(new Label()));
    private final Hyperlink moved = new Hyperlink();
    private final ScrollPane scroll = new ScrollPane();

    /// What cards do; `peek` shows a piece as large as there is room.
    record Acts(
            EvidenceViewModel model,
            PlaceWays places,
            Consumer<EvidenceRow> peek,
            Consumer<EvidenceItem.Kind> attach,
            Consumer<EvidenceRow> replace) {

        boolean isAttached() {
            return model.isAttached();
        }
    }

    EvidencePane(Acts acts, Words words) {
        this.model = acts.model();
        this.acts = acts;
        this.words = words;
        setId("inspector-evidence");
        setOrientation(Orientation.VERTICAL);
        caption.setMinWidth(0);
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        HBox head = new HBox(8, caption, menu());
        head.setAlignment(Pos.CENTER_LEFT);
        scroll.setContent(Style.INSPECTOR_PART.on(new VBox(8, head, moved, cards)));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        caption.setWrapText(true);
        moved.managedProperty().bind(moved.visibleProperty());
        moved.setOnAction(_ -> model.acceptAllMoved());
        getItems().setAll(scroll, new DetailView(model.detail(), acts.places()::browse, words));
        setDividerPositions(SHARE);
        cards.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.rows().addListener((ListChangeListener<EvidenceRow>) _ -> fill());
        model.currentProperty().subscribe(this::mark);
        fill();
    }

    private Node menu() {
        MenuButton menu =
                Style.QUIET_BUTTON.on(new MenuButton(words.get("attach.menu"), Icon.ADD.node()));
        menu.setId("inspector-attach");
        menu.setMinWidth(USE_PREF_SIZE);
        EvidenceWords telling = new EvidenceWords(words);
        for (EvidenceItem.Kind kind : EvidenceItem.Kind.values()) {
            MenuItem item = new MenuItem(telling.kind(kind));
            item.setOnAction(_ -> acts.attach().accept(kind));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void fill() {
        boolean focused = findFocused().isPresent();
        caption.setText(caption());
        moved.setVisible(model.moved() > 1);
        moved.setText(words.get("evidence.accept-all", model.moved()));
        cards.getChildren().setAll(model.rows().stream().map(this::card).toList());
        if (!cards.getChildren().isEmpty()) {
            FirstFocus.mark(cards.getChildren().getFirst());
        }
        mark(model.currentProperty().get());
        if (focused) {
            focusCurrent();
        }
    }

    private String caption() {
        return model.rows().isEmpty()
                ? words.get("evidence.none")
                : words.get(
                        model.isAttached() ? "evidence.attached" : "evidence.proposed",
                        model.rows().size());
    }

    private EvidenceCard card(EvidenceRow row) {
        EvidenceCard card = new EvidenceCard(row, acts, words);
        card.setOnMousePressed(_ -> card.requestFocus());
        card.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                model.currentProperty().set(row);
                            }
                        });
        return card;
    }

    private void mark(@Nullable EvidenceRow current) {
        all().forEach(each -> Style.CHOSEN.set(each, each.row().equals(current)));
    }

    private List<EvidenceCard> all() {
        return cards.getChildren().stream().map(EvidenceCard.class::cast).toList();
    }

    private Optional<EvidenceCard> findFocused() {
        return all().stream().filter(Node::isFocusWithin).findFirst();
    }

    private void focusCurrent() {
        all().stream()
                .filter(each -> each.row().equals(model.currentProperty().get()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent press) {
        EvidenceRow row = model.currentProperty().get();
        if (row == null || !(press.getTarget() instanceof EvidenceCard)) {
            return;
        }
        switch (press.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case SPACE -> acts.peek().accept(row);
            case ENTER -> row.shown().findFile().ifPresent(acts.places()::open);
            case DELETE -> model.detach(row);
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void step(int by) {
        model.step(by);
        focusCurrent();
        findFocused().ifPresent(this::reveal);
    }

    private void reveal(EvidenceCard card) {
        double room = cards.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp(card.getBoundsInParent().getMinY() / room, 0, 1));
        }
    }
}
