package plumbline.gui.schema;

import plumbline.analysis.evolution.Entry;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.Box;
import plumbline.drawing.Origin;
import plumbline.drawing.Painting;
import plumbline.drawing.schema.Scene;
import plumbline.drawing.schema.SchemaPainting;
import plumbline.gui.drawing.PictureMenu;
import plumbline.gui.drawing.PictureMenu.Extent;
import plumbline.gui.drawing.PictureSaver;
import plumbline.words.Words;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The schema as it is looked at, as pictures to keep.
final class SchemaPictures {

    private final SchemaViewModel model;
    private final Supplier<Box> seen;
    private final InstantSource clock;
    private final Words words;

    /// `seen` is the part of the diagram that is in sight.
    SchemaPictures(SchemaViewModel model, Supplier<Box> seen, InstantSource clock, Words words) {
        this.model = model;
        this.seen = seen;
        this.clock = clock;
        this.words = words;
    }

    /// The menu that saves them.
    PictureMenu menu(PictureSaver saver) {
        return new PictureMenu(
                List.of(
                        new Extent("picture.all", this::findAll),
                        new Extent("picture.seen", this::findSeen),
                        new Extent("evolution.picture.chosen", this::findChosen)),
                saver,
                model::folders,
                words);
    }

    /// All that is there, what is different first.
    Optional<Painting> findAll() {
        return find(scene -> new SchemaPainting(scene, origin(), words));
    }

    /// What the rows show, and of the diagram the part that is in sight.
    Optional<Painting> findSeen() {
        return find(
                scene -> {
                    Scene listed = scene.only(listed());
                    return model.diagramProperty().get()
                            ? SchemaPainting.part(listed, seen.get(), origin(), words)
                            : SchemaPainting.byName(listed, origin(), words);
                });
    }

    /// The thing that is looked at.
    Optional<Painting> findChosen() {
        return Optional.ofNullable(model.cursor().currentProperty().get())
                .flatMap(
                        entry ->
                                find(
                                        scene ->
                                                SchemaPainting.byName(
                                                        scene.only(List.of(entry)),
                                                        origin(),
                                                        words)));
    }

    private List<Entry> listed() {
        return model.cursor().items().stream()
                .filter(SchemaItem.One.class::isInstance)
                .map(each -> ((SchemaItem.One) each).entry())
                .toList();
    }

    /// The commit and the day.
    private String origin() {
        SchemaSource now = model.sourceProperty().get();
        List<Audit> audits =
                model.audit().proposedProperty().get().folders().stream()
                        .filter(each -> now != null && each.reading().equals(now.reading()))
                        .toList();
        return new Origin(audits, clock.instant()).said(words);
    }

    private Optional<Painting> find(Function<Scene, Painting> painting) {
        SchemaSource now = model.sourceProperty().get();
        Shown shown = model.cursor().shownProperty().get();
        return now == null || shown == null
                ? Optional.empty()
                : model.cursor()
                        .findEvolution()
                        .map(all -> Scene.of(now.title(), all, shown.at(), shown.since()))
                        .map(scene -> shown.down() ? scene.down(shown.comparison()) : scene)
                        .map(painting);
    }
}
