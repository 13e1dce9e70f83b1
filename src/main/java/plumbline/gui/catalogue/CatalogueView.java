package plumbline.gui.catalogue;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.check.Section;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.ListReveal;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.function.Consumer;

/// All checks by section, and beside them the one that is looked at.
public final class CatalogueView extends BorderPane {

    private static final double LIST_SHARE = 0.5;

    private final CatalogueViewModel model;
    private final CheckViewModel doing;
    private final OwnCheckViewModel writing;
    private final Words words;
    private final ListView<CatalogueItem> list = new ListView<>();
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final Button another;
    private final CatalogueToolbar toolbar;
    private final CheckPane check;
    private final Node profile;
    private final OwnCheckForm form;
    private final ListReveal reveal = new ListReveal(list);
    private boolean selecting;

    /// `profile` is shown instead of the checks, and `review` shows a cell where it is decided.
    public CatalogueView(
            CatalogueViewModel model,
            CheckViewModel doing,
            OwnCheckViewModel writing,
            Node profile,
            Consumer<Cell> review,
            LiveKeys keys,
            Words words) {
        this.model = model;
        this.doing = doing;
        this.writing = writing;
        this.words = words;
        another = new Button(words.get("catalogue.own.another"), Icon.ADD.node());
        toolbar = new CatalogueToolbar(model, another, words);
        this.profile = profile;
        check = new CheckPane(doing, model.pages(), review, this::edit, words);
        form = new OwnCheckForm(writing, this::saved, this::leave, words);
        layoutRegions();
        bind();
        new CatalogueKeys(this, keys).install();
        model.begin();
    }

    private void layoutRegions() {
        setId("catalogue");
        another.setId("catalogue-new");
        another.setOnAction(_ -> beginNew());
        another.disableProperty().bind(doing.writable().not());
        list.setId("catalogue-list");
        list.setAccessibleText(words.get("catalogue.list"));
        list.setCellFactory(_ -> new CatalogueListCell(doing));
        list.setPlaceholder(nothingPasses());
        FirstFocus.mark(list);
        BorderPane left = new BorderPane(list);
        left.setTop(new CatalogueHeader(words));
        SplitPane split = new SplitPane(left, right());
        split.setDividerPositions(LIST_SHARE);
        setTop(toolbar);
        split.visibleProperty().bind(model.sideProperty().isEqualTo(Side.CHECKS));
        profile.visibleProperty().bind(model.sideProperty().isEqualTo(Side.PROFILE));
        setCenter(new StackPane(split, profile));
        Style.CATALOGUE.on(this);
    }

    private Node right() {
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.visibleProperty().bind(editing);
        check.visibleProperty()
                .bind(editing.not().and(Bindings.isNotNull(model.currentProperty())));
        return new StackPane(check, scroll);
    }

    private Node nothingPasses() {
        Label text = Style.TEXT_MUTED.on(new Label(words.get("catalogue.nothing-passes")));
        Button all = new Button(words.get("filter.clear"));
        all.setId("catalogue-clear-filter");
        all.setOnAction(_ -> model.filter().clear());
        VBox both = new VBox(12, text, all);
        both.setAlignment(Pos.CENTER);
        return both;
    }

    private void bind() {
        list.setItems(model.items());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (now != null && !selecting) {
                                choose(now);
                            }
                        });
        model.currentProperty().subscribe(this::look);
    }

    private void choose(CatalogueItem now) {
        if (now.findCheck().isPresent()) {
            editing.set(false);
            model.currentProperty().set(now);
        }
    }

    /// The list moves only where another check is looked at, and no further than needed.
    private void look(@Nullable CatalogueItem before, @Nullable CatalogueItem now) {
        selecting = true;
        list.getSelectionModel().select(now);
        selecting = false;
        if (now != null) {
            now.findCheck().ifPresent(check::show);
            boolean same =
                    before != null
                            && before.findCheck()
                                    .map(CatalogueCheck::id)
                                    .equals(now.findCheck().map(CatalogueCheck::id));
            if (!same) {
                editing.set(false);
                reveal.reveal(list.getSelectionModel().getSelectedIndex());
            }
        }
    }

    void step(int by) {
        editing.set(false);
        model.step(by);
    }

    void begin() {
        check.begin();
    }

    void turn() {
        check.turn();
    }

    void weigh() {
        check.weigh();
    }

    void beginNew() {
        if (doing.writable().get()) {
            writing.begin(
                    model.findCheck()
                            .map(each -> each.check().section())
                            .orElse(Section.FILE_STRUCTURE));
            write();
        }
    }

    void edit() {
        model.findCheck()
                .filter(each -> each.isOwn() && doing.writable().get())
                .ifPresent(
                        each -> {
                            writing.edit(each.check());
                            write();
                        });
    }

    private void write() {
        editing.set(true);
        form.begin();
    }

    private void saved(String id) {
        model.show(id);
        leave();
    }

    private void leave() {
        editing.set(false);
        focusList();
    }

    /// Shows the profile instead of the checks, or the other way round.
    void turnSide() {
        model.sideProperty().set(model.sideProperty().get().other());
        focusList();
    }

    void focusFilter() {
        toolbar.focusFilter();
    }

    void focusList() {
        (model.sideProperty().get() == Side.CHECKS ? list : profile).requestFocus();
    }
}
