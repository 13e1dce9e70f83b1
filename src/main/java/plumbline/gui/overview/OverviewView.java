package plumbline.gui.overview;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

import plumbline.gui.control.ByteCount;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.concurrent.Callable;

/// The first place: the workspace in numbers, its files, and what was passed over.
public final class OverviewView extends ScrollPane {

    private final OverviewViewModel model;
    private final LiveKeys keys;
    private final Words words;
    private final ToggleButton showFiles = new ToggleButton();
    private final ToggleButton showSkipped = new ToggleButton();
    private final BeginPane begin;
    private final FileTable files;
    private final SkippedTable skipped;

    public OverviewView(OverviewViewModel model, BeginViewModel begin, LiveKeys keys, Words words) {
        this.begin = new BeginPane(begin, keys);
        this.keys = keys;
        this.model = model;
        this.words = words;
        this.files = new FileTable(model, words);
        this.skipped = new SkippedTable(model, words);
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        setId("overview");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        FirstFocus.mark(files);
        FirstFocus.mark(skipped);
        StackPane tables = new StackPane(files, skipped);
        VBox.setVgrow(tables, Priority.ALWAYS);
        FirstKeys first = new FirstKeys(model, keys, words);
        first.setMinHeight(USE_PREF_SIZE);
        setContent(Style.OVERVIEW.on(new VBox(numbers(), begin, first, toolbar(), tables)));
    }

    private void bind() {
        files.visibleProperty().bind(showFiles.selectedProperty());
        skipped.visibleProperty().bind(showSkipped.selectedProperty());
        showFiles
                .textProperty()
                .bind(text(() -> words.get("overview.files", model.files().size()), model.files()));
        showSkipped
                .textProperty()
                .bind(
                        text(
                                () -> words.get("overview.skipped", model.skipped().size()),
                                model.skipped()));
    }

    private Node numbers() {
        FlowPane row =
                new FlowPane(
                        12,
                        12,
                        number("overview.number.folders", size(model.folders())),
                        number("overview.number.files", size(model.allFiles())),
                        number(
                                "overview.number.bytes",
                                text(() -> ByteCount.text(model.bytes().get()), model.bytes())),
                        number("overview.number.skipped", size(model.allSkipped())));
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private Node number(String key, ObservableStringValue value) {
        Label figure = Style.STAT_VALUE.on(new Label());
        figure.textProperty().bind(value);
        Label name = Style.TEXT_MUTED.on(new Label(words.get(key)));
        VBox tile = Style.STAT.on(new VBox(figure, name));
        return tile;
    }

    private Node toolbar() {
        showFiles.setId("overview-show-files");
        showSkipped.setId("overview-show-skipped");
        SegmentedButton which = new SegmentedButton(showFiles, showSkipped);
        showFiles.setSelected(true);
        which.getToggleGroup()
                .selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                which.getToggleGroup().selectToggle(before);
                            }
                        });
        which.setMinWidth(USE_PREF_SIZE);
        TextField filter = filterField();
        FlowPane row = new FlowPane(12, 8, which, filter);
        filter.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> beside(row.getWidth(), which.getWidth()),
                                row.widthProperty(),
                                which.widthProperty()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// The room beside, or else below.
    private static double beside(double whole, double taken) {
        double left = Math.floor(whole - taken - 13);
        return left < taken ? Math.max(1, whole) : left;
    }

    private TextField filterField() {
        CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
        field.setId("overview-filter");
        field.setLeft(Style.ICON_MUTED.on(Icon.SEARCH.node()));
        field.setPromptText(words.get("overview.filter"));
        field.setPrefColumnCount(24);
        field.textProperty().bindBidirectional(model.filterProperty());
        return field;
    }

    private static StringExpression size(ObservableList<?> list) {
        return Bindings.size(list).asString();
    }

    private static StringExpression text(Callable<String> text, Observable on) {
        return Bindings.createStringBinding(text, on);
    }
}
