package plumbline.app.drawn;

import javafx.scene.Node;

import plumbline.analysis.profile.Profile;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Proposed;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.drawing.Paper;
import plumbline.gui.drawing.PictureSaver;
import plumbline.gui.graph.GraphMemory;
import plumbline.gui.graph.GraphView;
import plumbline.gui.graph.GraphViewModel;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.schema.SchemaView;
import plumbline.gui.schema.SchemaViewModel;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.timeline.TimelineTools;
import plumbline.gui.timeline.TimelineView;
import plumbline.gui.timeline.TimelineViewModel;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// Makes the places that draw from the parts of the window that they need; what they look at
/// outlives the tabs that show it.
public final class DrawnPlaces {

    private final Parts parts;
    private final Ways ways;
    private final TimelineViewModel timeline;
    private final TimelineTools tools;
    private final GraphViewModel graph;
    private final SchemaViewModel schema;

    /// What all of them look at, and what they work with.
    public record Parts(
            OpenAudit audit,
            SharedFilter filter,
            SharedLook look,
            GraphMemory memory,
            TaskRunner tasks,
            InstantSource clock,
            LiveKeys keys,
            Words words) {}

    /// Where they lead: `preview` shows a file, `review` a cell where it is decided, `saver` writes
    /// pictures.
    public record Ways(Consumer<Path> preview, Consumer<Cell> review, PictureSaver saver) {}

    public DrawnPlaces(Parts parts, Ways ways) {
        this.parts = parts;
        this.ways = ways;
        timeline =
                new TimelineViewModel(
                        parts.audit().proposedProperty().map(Proposed::folders),
                        parts.look(),
                        parts.tasks(),
                        parts.clock(),
                        parts.words());
        tools = TimelineTools.of(timeline, parts.audit(), parts.filter(), parts.look());
        graph =
                new GraphViewModel(
                        parts.audit(),
                        parts.look(),
                        parts.memory(),
                        parts.tasks(),
                        Paper::letters,
                        parts.clock(),
                        parts.words());
        schema =
                new SchemaViewModel(
                        parts.audit(), parts.look(), parts.tasks(), Profile.USUAL, parts.words());
    }

    public Node timeline() {
        return new TimelineView(
                timeline,
                tools,
                parts.keys(),
                new TimelineView.Ways(ways.preview(), ways.saver()),
                parts.words());
    }

    public Node graph() {
        return new GraphView(
                graph,
                parts.keys(),
                new GraphView.Ways(ways.preview(), ways.saver(), parts.filter()),
                parts.words());
    }

    public Node schema() {
        SchemaView.Ways leading =
                new SchemaView.Ways(
                        ways.preview(), ways.review(), ways.saver(), parts.filter(), parts.clock());
        return new SchemaView(schema, parts.keys(), leading, parts.words());
    }

    /// Whether the schema is what the window shows.
    public void setSchemaInFront(boolean now) {
        schema.setInFront(now);
    }

    /// Brings back what all of them look at now.
    public Runnable sight() {
        List<Runnable> all = List.of(timeline.sight(), graph.sight(), schema.sight());
        return () -> all.forEach(Runnable::run);
    }
}
