package plumbline.gui.shell;

import javafx.scene.Node;

import plumbline.gui.control.EmptyState;
import plumbline.gui.document.DocumentView;
import plumbline.gui.document.DocumentViewModel;
import plumbline.gui.evidence.PickedLines;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.task.TaskRunner;
import plumbline.source.SourceReader;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the view for what a tab is to show.
public final class Views {

    private final Map<Place, Supplier<Node>> places;
    private final Sides sides;
    private final Navigator navigator;
    private final SourceReader reader;
    private final Picking picking;
    private final TaskRunner tasks;
    private final Words words;

    /// What opens beside the places.
    public record Sides(Supplier<Node> catalogue, Supplier<Node> imports) {}

    /// What becomes of lines that somebody goes to in a document: they are remembered, and
    /// attached.
    public record Picking(PickedLines lines, Runnable attach) {}

    /// `places` are those that this version fills.
    public Views(
            Map<Place, Supplier<Node>> places,
            Sides sides,
            Navigator navigator,
            SourceReader reader,
            Picking picking,
            TaskRunner tasks,
            Words words) {
        this.places = Map.copyOf(places);
        this.sides = sides;
        this.navigator = navigator;
        this.reader = reader;
        this.picking = picking;
        this.tasks = tasks;
        this.words = words;
    }

    public Node of(Subject subject) {
        return switch (subject) {
            case Subject.OfPlace(Place place) -> place(place);
            case Subject.OfCatalogue _ -> sides.catalogue().get();
            case Subject.OfFolder folder -> place(Place.OVERVIEW);
            case Subject.OfCell cell -> place(Place.REVIEW);
            case Subject.OfFile(var file) -> document(file.path());
            case Subject.OfImport() -> sides.imports().get();
            case Subject.OfAudit(Path path) ->
                    document(path).withNotice(words.get("document.audit-notice"));
        };
    }

    private Node place(Place place) {
        Supplier<Node> view = places.get(place);
        return view == null ? notYet(place) : view.get();
    }

    /// A place that this version does not fill yet, and says so.
    private Node notYet(Place place) {
        return new EmptyState(
                        place.icon(),
                        words.get(place.key() + ".long"),
                        words.get(place.key() + ".empty"))
                .withNote(words.get("place.not-yet"))
                .withAction(words.get("place.see-overview"), () -> navigator.go(Place.OVERVIEW));
    }

    private DocumentView document(Path path) {
        return new DocumentView(new DocumentViewModel(path, reader, tasks, words), words)
                .picking(picking.lines(), picking.attach());
    }
}
