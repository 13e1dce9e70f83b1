package plumbline.gui.schema;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.OneLine;
import plumbline.gui.control.Segments;
import plumbline.gui.control.WholeText;
import plumbline.gui.room.FoldingRow;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Above the schema: which set, which moment, and what it is compared with.
final class SchemaBar extends VBox {

    private static final int TICKS = 40;

    private final SchemaViewModel model;
    private final SchemaCursor cursor;
    private final Words words;
    private final ComboBox<SchemaSource> sources = new ComboBox<>();
    private final ComboBox<Since> bases = new ComboBox<>();
    private final Slider slider = new Slider();
    private final Label moment = Style.TEXT_STRONG.on(new Label());
    private final Label told = Style.TEXT_MUTED.on(new Label());
    private boolean following;

    SchemaBar(SchemaViewModel model, Node pictures, Words words) {

        super(8);
        this.model = model;
        this.cursor = model.cursor();
        this.words = words;
        getChildren().addAll(choices(pictures), course(), telling());
        bind();
        Style.SCHEMA_BAR.on(this);
    }

    private FoldingRow choices(Node pictures) {
        choice(sources, "schema-set", "evolution.set", SchemaSource::title);
        choice(bases, "schema-base", "evolution.base", this::base);
        Label with = new Label(words.get("evolution.base"));
        with.setLabelFor(bases);
        HBox compared = new HBox(8, with, bases);
        compared.setAlignment(Pos.CENTER_LEFT);
        return new FoldingRow(
                14,
                8,
                words,
                sources,
                compared,
                Segments.of(
                        List.of(false, true),
                        each -> each ? "evolution.way.down" : "evolution.way.up",
                        words,
                        cursor.downProperty().asObject(),
                        cursor.downProperty()::set),
                Segments.of(
                        List.of(false, true),
                        each -> each ? "evolution.as.diagram" : "evolution.as.rows",
                        words,
                        model.diagramProperty().asObject(),
                        model.diagramProperty()::set),
                pictures);
    }

    private <T> void choice(ComboBox<T> box, String id, String key, Function<T, String> text) {
        box.setId(id);
        box.setAccessibleText(words.get(key));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : OneLine.of(text.apply(value), 60);
                    }

                    @Override
                    public @Nullable T fromString(String typed) {
                        return null;
                    }
                });
        box.setVisibleRowCount(16);
        WholeText.of(box);
    }

    private String base(Since base) {
        if (base.stepBefore()) {
            return words.get("evolution.base.before");
        }
        return base.count() == 0 ? words.get("evolution.empty-database") : name(base.count());
    }

    private String name(int count) {
        return count + " · " + cursor.stages().get(count - 1).migration().id();
    }

    private HBox course() {
        slider.setId("schema-slider");
        slider.setMinorTickCount(0);
        slider.setMajorTickUnit(1);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        slider.valueProperty()
                .subscribe(
                        now -> {
                            if (!following) {
                                cursor.go((int) Math.round(now.doubleValue()));
                            }
                        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox course =
                new HBox(
                        4,
                        button("first", Icon.FIRST, -Integer.MAX_VALUE),
                        button("previous", Icon.BACK, -1),
                        slider,
                        button("next", Icon.FORWARD, 1),
                        button("last", Icon.LAST, Integer.MAX_VALUE));
        course.setAlignment(Pos.CENTER_LEFT);
        return course;
    }

    private Button button(String name, Icon icon, int by) {
        Button button = Style.QUIET_BUTTON.on(new Button("", icon.node()));
        button.setId("schema-" + name);
        button.setAccessibleText(words.get("key.schema." + name));
        button.setTooltip(new Tooltip(words.get("key.schema." + name)));
        button.setOnAction(_ -> cursor.step(by));
        return button;
    }

    private FlowPane telling() {
        moment.setId("schema-moment");
        told.setId("schema-told");
        moment.setWrapText(true);
        told.setWrapText(true);
        return new FlowPane(12, 2, moment, told);
    }

    private void bind() {
        sources.setItems(model.sources());
        sources.valueProperty().bindBidirectional(model.sourceProperty());
        bases.valueProperty()
                .subscribe(
                        now -> {
                            if (now != null && !following) {
                                cursor.baseProperty().set(now);
                            }
                        });
        cursor.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable Shown shown) {
        following = true;
        int count = cursor.count();
        if (bases.getItems().size() != count + 2) {
            List<Since> all = new ArrayList<>(List.of(Since.STEP_BEFORE));
            for (int i = 0; i <= count; i++) {
                all.add(Since.after(i));
            }
            bases.getItems().setAll(all);
        }
        bases.setValue(cursor.baseProperty().get());
        slider.setMax(count);
        slider.setShowTickMarks(count <= TICKS);
        slider.setValue(cursor.at());
        following = false;
        if (shown == null) {
            moment.setText("");
            told.setText("");
        } else {
            tell(shown);
        }
        slider.setAccessibleText(moment.getText() + ", " + told.getText());
    }

    private void tell(Shown shown) {
        String place = words.get("evolution.moment", shown.at(), cursor.count());
        moment.setText(
                shown.at() == 0
                        ? place + " · " + words.get("evolution.empty-database")
                        : OneLine.of(
                                place + " · " + name(shown.at()).replaceFirst("^\\d+ · ", "")));
        String counts =
                shown.counts().isEmpty() ? words.get("evolution.no-difference") : shown.counts();
        told.setText(
                words.get(
                        shown.down() ? "evolution.told.down" : "evolution.told",
                        shown.since(),
                        counts));
    }

    void focusSources() {
        sources.requestFocus();
    }

    void focusBases() {
        bases.requestFocus();
    }
}
