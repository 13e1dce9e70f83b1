package plumbline.gui.shell;

import javafx.scene.Node;

import plumbline.gui.control.EmptyState;
import plumbline.gui.document.DocumentView;
import plumbline.gui.document.Documents;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the view for what a tab is to show.
///
/// Views follow view models that stay, and would be kept alive by them for good. So that of a place
/// is made once and shown again in its next tab; another is made only where two tabs show it.
public final class Views implements WorkArea.Contents {

    private final Map<Place, Supplier<Node>> places;
    private final Sides sides;
    private final Navigator navigator;
    private final Documents documents;
    private final Words words;
    private final Map<Object, Deque<Node>> left = new HashMap<>();

    /// What opens beside the places.
    public record Sides(Supplier<Node> catalogue, Supplier<Node> imports) {}

    /// `places` are those that this version fills.
    public Views(
            Map<Place, Supplier<Node>> places,
            Sides sides,
            Navigator navigator,
            Documents documents,
            Words words) {
        this.places = Map.copyOf(places);
        this.sides = sides;
        this.navigator = navigator;
        this.documents = documents;
        this.words = words;
    }

    @Override
    public Node of(Subject subject) {
        Deque<Node> waiting = left.get(kind(subject));
        return waiting == null || waiting.isEmpty() ? made(subject) : waiting.pop();
    }

    @Override
    public void left(Subject subject, Node view) {
        if (view instanceof DocumentView document) {
            documents.left(document);
        } else {
            left.computeIfAbsent(kind(subject), _ -> new ArrayDeque<>()).push(view);
        }
    }

    /// Subjects of one kind have the same view.
    private static Object kind(Subject subject) {
        return switch (subject) {
            case Subject.OfPlace(Place place) -> place;
            case Subject.OfFolder _ -> Place.OVERVIEW;
            case Subject.OfCell _ -> Place.REVIEW;
            default -> subject;
        };
    }

    private Node made(Subject subject) {
        return switch (subject) {
            case Subject.OfPlace(Place place) -> place(place);
            case Subject.OfCatalogue _ -> sides.catalogue().get();
            case Subject.OfFolder folder -> place(Place.OVERVIEW);
            case Subject.OfCell cell -> place(Place.REVIEW);
            case Subject.OfFile(var file) -> documents.of(file.path());
            case Subject.OfImport() -> sides.imports().get();
            case Subject.OfAudit(Path path) ->
                    documents.of(path).withNotice(words.get("document.audit-notice"));
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
}
