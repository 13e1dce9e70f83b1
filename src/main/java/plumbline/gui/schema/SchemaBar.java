package plumbline.gui.schema;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
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

import plumbline.gui.audit.SharedFilter;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.Segments;
import plumbline.gui.control.WholeText;
import plumbline.gui.drawing.StepLegend;
import plumbline.gui.drawing.StepMark;
import plumbline.gui.drawing.StepStrip;
import plumbline.gui.filter.TimeChip;
import plumbline.gui.room.FoldingRow;
import plumbline.gui.schema.Shown.Since;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Above the schema: which set, which moment, and what it is compared with.
final class SchemaBar extends VBox {

    private static final int TICKS = 40;

    private final SchemaViewModel model;
    private final SchemaCursor cursor;
    private final Words words;
    private final ComboBox<SchemaSource> sources = new ComboBox<>();
    private final ComboBox<Since> bases = new ComboBox<>();
    private final Slider slider = new Slider();
    private final StepStrip strip;
    private final StepLegend legend;
    private final Button time = new Button();
    private final Label moment = Style.TEXT_STRONG.on(new Label());
    private final Label told = Style.TEXT_MUTED.on(new Label());
    private boolean following;

    /// `go` is told to which step somebody goes from its mark.
    SchemaBar(
            SchemaViewModel model,
            Node pictures,
            IntConsumer go,
            SharedFilter filter,
            Words words) {
        super(8);
        this.model = model;
        this.cursor = model.cursor();
        this.words = words;
        strip = new StepStrip(slider, go);
        strip.setId("schema-strip");
        legend = new StepLegend(words);
        legend.setId("schema-strip-legend");
        getChildren().addAll(choices(pictures), course(), telling(filter), legend);
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
        String named =
                base.count() == 0 ? words.get("evolution.empty-database") : name(base.count());
        return model.marks().findBeginning().filter(base::equals).isPresent()
                ? words.get("evolution.base.time", named)
                : named;
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
        VBox marked = new VBox(strip, slider);
        HBox.setHgrow(marked, Priority.ALWAYS);
        HBox course =
                new HBox(
                        4,
                        button("first", Icon.FIRST, -Integer.MAX_VALUE),
                        button("previous", Icon.BACK, -1),
                        marked,
                        button("next", Icon.FORWARD, 1),
                        button("last", Icon.LAST, Integer.MAX_VALUE));
        course.setAlignment(Pos.BOTTOM_LEFT);
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

    private FlowPane telling(SharedFilter filter) {
        moment.setId("schema-moment");
        told.setId("schema-told");
        moment.setWrapText(true);
        told.setWrapText(true);
        time.setId("schema-time-whole");
        time.setText(words.get("evolution.time.whole"));
        time.setOnAction(_ -> model.marks().showTime());
        time.managedProperty().bind(time.visibleProperty());
        FlowPane telling =
                new FlowPane(12, 2, moment, told, new TimeChip("schema-time", filter, words), time);
        telling.setRowValignment(VPos.CENTER);
        return telling;
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
        model.marks().allProperty().subscribe(this::mark);
    }

    private void show(@Nullable Shown shown) {
        following = true;
        int count = cursor.count();
        offer(count);
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
        slider.setAccessibleText(String.join(", ", moment.getText(), told.getText()));
    }

    /// The beginning of the time that is asked for comes before all other moments.
    private void offer(int count) {
        Set<Since> all = new LinkedHashSet<>(List.of(Since.STEP_BEFORE));
        model.marks().findBeginning().filter(each -> each.count() <= count).ifPresent(all::add);
        for (int i = 0; i <= count; i++) {
            all.add(Since.after(i));
        }
        if (!bases.getItems().equals(List.copyOf(all))) {
            bases.getItems().setAll(all);
        }
    }

    private void mark(List<StepMark> marks) {
        strip.show(marks);
        legend.show(marks);
        slider.setAccessibleHelp(words.get("evolution.marks.help", legend.told()));
        time.setVisible(model.marks().findBeginning().isPresent());
        show(cursor.shownProperty().get());
    }

    /// What the mark of the step says.
    private String marked() {
        List<StepMark> marks = model.marks().allProperty().get();
        int at = cursor.at();
        return at == 0 || at > marks.size() ? "" : marks.get(at - 1).counts();
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
        String said =
                words.get(
                        shown.down() ? "evolution.told.down" : "evolution.told",
                        shown.since(),
                        counts);
        String mark = marked();
        told.setText(mark.isEmpty() ? said : said + " · " + OneLine.of(mark));
    }

    void focusSources() {
        sources.requestFocus();
    }

    void focusBases() {
        bases.requestFocus();
    }
}
