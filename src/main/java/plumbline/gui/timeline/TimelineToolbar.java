package plumbline.gui.timeline;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import plumbline.analysis.timeline.Axis;
import plumbline.drawing.timeline.Tint;
import plumbline.gui.control.Segments;
import plumbline.gui.drawing.PictureMenu;
import plumbline.gui.drawing.PictureMenu.Extent;
import plumbline.gui.drawing.PictureSaver;
import plumbline.gui.room.FoldingRow;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;

/// Above the lanes: their order, their colours, how near they are, and what else is shown.
final class TimelineToolbar extends StackPane {

    private final TimelineViewModel model;
    private final Words words;
    private final ToggleButton list;
    private final ToggleButton legend;

    TimelineToolbar(TimelineViewModel model, TimelineTools tools, PictureSaver saver, Words words) {
        this.model = model;
        this.words = words;
        list = toggle("timeline.list", Icon.LIST);
        legend = toggle("timeline.legend", Icon.HELP);
        ToggleButton brush = toggle("timeline.brush", Icon.BRUSH);
        brush.setTooltip(new Tooltip(words.get("timeline.brush.tip")));
        brush.selectedProperty().bindBidirectional(tools.brush().inHandProperty());
        getChildren()
                .add(
                        new FoldingRow(
                                10,
                                8,
                                words,
                                Segments.of(
                                        List.of(Axis.values()),
                                        each -> "timeline.axis." + Spelled.id(each),
                                        words,
                                        model.axisProperty(),
                                        model.axisProperty()::set),
                                Segments.of(
                                        List.of(Tint.values()),
                                        each -> "timeline.tint." + Spelled.id(each),
                                        words,
                                        model.tintProperty(),
                                        model.tintProperty()::set),
                                button("timeline.closer", () -> model.zoom(1)),
                                button("timeline.farther", () -> model.zoom(-1)),
                                button("timeline.all", model::showAll),
                                brush,
                                new PlayBar(tools.playhead(), words),
                                list,
                                legend,
                                new PictureMenu(extents(), saver, model::folders, words)));
        Style.TIMELINE_TOOLBAR.on(this);
    }

    private List<Extent> extents() {
        TimelinePictures pictures = new TimelinePictures(model, words);
        return List.of(
                new Extent("picture.all", () -> Optional.of(pictures.all())),
                new Extent("picture.seen", () -> Optional.of(pictures.seen())),
                new Extent("timeline.picture.lane", pictures::findLane));
    }

    /// Whether the list takes the place of the drawing.
    ToggleButton list() {
        return list;
    }

    /// Whether it is told what the signs mean.
    ToggleButton legend() {
        return legend;
    }

    private ToggleButton toggle(String key, Icon icon) {
        ToggleButton button = new ToggleButton(words.get(key), icon.node());
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(words.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> act.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
