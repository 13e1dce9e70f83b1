package plumbline.gui.shell;

import javafx.scene.Node;

import plumbline.gui.control.EmptyState;
import plumbline.gui.document.DocumentView;
import plumbline.gui.document.DocumentViewModel;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.task.TaskRunner;
import plumbline.source.SourceReader;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.function.Supplier;

/// Makes the view for what a tab is to show.
public final class Views {

    private final Supplier<Node> overview;
    private final Navigator navigator;
    private final SourceReader reader;
    private final TaskRunner tasks;
    private final Words words;

    public Views(
            Supplier<Node> overview,
            Navigator navigator,
            SourceReader reader,
            TaskRunner tasks,
            Words words) {
        this.overview = overview;
        this.navigator = navigator;
        this.reader = reader;
        this.tasks = tasks;
        this.words = words;
    }

    public Node of(Subject subject) {
        return switch (subject) {
            case Subject.OfPlace(Place place) -> place(place);
            case Subject.OfFolder folder -> overview.get();
            case Subject.OfFile(var file) -> document(file.path());
            case Subject.OfAudit(Path path) ->
                    document(path).withNotice(words.get("document.audit-notice"));
        };
    }

    private Node place(Place place) {
        return switch (place) {
            case OVERVIEW -> overview.get();
            case REVIEW, MATRIX, TIMELINE, GRAPH, SCHEMA, FINDINGS, COMPARE, REPORTS ->
                    notYet(place);
        };
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
        return new DocumentView(new DocumentViewModel(path, reader, tasks, words), words);
    }
}
