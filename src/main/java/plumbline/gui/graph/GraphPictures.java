package plumbline.gui.graph;

import plumbline.drawing.Box;
import plumbline.drawing.Legend;
import plumbline.drawing.Origin;
import plumbline.drawing.Painting;
import plumbline.drawing.graph.Emphasis;
import plumbline.drawing.graph.GraphLegend;
import plumbline.drawing.graph.GraphPainting;
import plumbline.drawing.graph.Placed;
import plumbline.gui.drawing.PictureMenu;
import plumbline.gui.drawing.PictureMenu.Extent;
import plumbline.gui.drawing.PictureSaver;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The graph as it is looked at, as pictures to keep.
final class GraphPictures {

    private static final double MARGIN = 24;

    private final GraphViewModel model;
    private final Words words;

    GraphPictures(GraphViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /// The menu that saves them; `seen` is the part of the drawing that is in sight.
    PictureMenu menu(Supplier<Box> seen, PictureSaver saver) {
        return new PictureMenu(
                List.of(
                        new Extent("picture.all", this::findAll),
                        new Extent("picture.seen", () -> find(seen.get())),
                        new Extent("picture.chosen", this::findChosen),
                        new Extent("graph.picture.near", this::findNear)),
                saver,
                model::folders,
                words);
    }

    /// What the signs of what is drawn mean.
    Legend legend() {
        return GraphLegend.of(placed().board(), model.emphasis(), words);
    }

    Optional<Painting> findAll() {
        return find(placed().bounds());
    }

    /// A part of the drawing; nothing where nothing is drawn.
    Optional<Painting> find(Box part) {
        return Optional.of(placed())
                .filter(each -> !each.isEmpty())
                .map(each -> painting(each, part, model.emphasis()));
    }

    /// What is chosen, with the lines between.
    Optional<Painting> findChosen() {
        return Optional.of(placed().only(model.pick().chosen()))
                .filter(each -> !each.isEmpty())
                .map(each -> painting(each, each.bounds(), model.time().on(Emphasis.NONE)));
    }

    /// What is looked at, and what it is joined to.
    Optional<Painting> findNear() {
        Emphasis emphasis = model.emphasis();
        return Stream.concat(emphasis.chosen().stream(), emphasis.near().stream())
                .flatMap(id -> placed().find(id).stream())
                .reduce(GraphPictures::around)
                .map(each -> painting(placed(), each.grown(MARGIN), emphasis));
    }

    private static Box around(Box one, Box other) {
        double left = Math.min(one.x(), other.x());
        double top = Math.min(one.y(), other.y());
        return new Box(
                left,
                top,
                Math.max(one.right(), other.right()) - left,
                Math.max(one.bottom(), other.bottom()) - top);
    }

    private Placed placed() {
        return model.placedProperty().get();
    }

    private Painting painting(Placed placed, Box part, Emphasis emphasis) {
        Origin origin = model.origin();
        String moment = model.time().momentProperty().get();
        String said = origin.said(words) + (moment.isEmpty() ? "" : " · " + moment);
        return new GraphPainting(origin.name(), said, placed, part, emphasis, words);
    }
}
