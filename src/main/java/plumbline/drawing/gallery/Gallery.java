package plumbline.drawing.gallery;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.evolution.Evolution;
import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.GraphRequest;
import plumbline.analysis.graph.Graphs;
import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.NodePlaces;
import plumbline.analysis.graph.TableColumns;
import plumbline.analysis.graph.part.Beginning;
import plumbline.analysis.graph.part.GraphPart;
import plumbline.analysis.graph.part.Links;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.TimelineRules;
import plumbline.analysis.timeline.Timelines;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.Letters;
import plumbline.drawing.Origin;
import plumbline.drawing.Painting;
import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.BoardMaker;
import plumbline.drawing.graph.Detail;
import plumbline.drawing.graph.GraphFindings;
import plumbline.drawing.graph.GraphLayout;
import plumbline.drawing.graph.GraphPainting;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.schema.Scene;
import plumbline.drawing.schema.SchemaPainting;
import plumbline.drawing.timeline.Chart;
import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.Lanes;
import plumbline.drawing.timeline.ProposedFindings;
import plumbline.drawing.timeline.TimelinePainting;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Draws what a report shows of the folders that it is about; not for the thread of a window.
///
/// `at` is the moment of the report, so that the same report has the same drawings.
public final class Gallery {

    private final Predicate<String> services;
    private final Profile profile;
    private final Instant at;
    private final Letters letters;
    private final Words words;
    private final Set<String> names = new HashSet<>();
    private final List<Hung> all = new ArrayList<>();

    /// `services` says which of them the report is about.
    public Gallery(
            Predicate<String> services, Profile profile, Instant at, Letters letters, Words words) {
        this.services = services;
        this.profile = profile;
        this.at = at;
        this.letters = letters;
        this.words = words;
    }

    /// What there is to draw, in the order of the motifs.
    public List<Hung> of(List<Audit> audits, Set<Motif> motifs, Progress progress) {
        if (motifs.contains(Motif.TIMELINE)) {
            timeline(audits);
        }
        if (motifs.contains(Motif.GRAPH)) {
            audits.forEach(each -> graph(each, progress));
        }
        if (motifs.contains(Motif.SCHEMA)) {
            audits.forEach(each -> schemas(each, progress));
        }
        return List.copyOf(all);
    }

    private void hang(String wanted, Painting painting) {
        String bare = wanted.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String name = bare;
        for (int i = 2; !names.add(name); i++) {
            name = bare + "-" + i;
        }
        all.add(new Hung(name, painting));
    }

    private void timeline(List<Audit> audits) {
        List<Lane> lanes = new ArrayList<>();
        for (Audit audit : audits) {
            Lanes.of(
                            audit.reading(),
                            Timelines.of(audit.reading(), TimelineRules.USUAL, at),
                            new ProposedFindings(audit))
                    .stream()
                    .filter(each -> services.test(each.service()))
                    .forEach(lanes::add);
        }
        if (lanes.stream().anyMatch(each -> !each.stops().isEmpty())) {
            Origin origin = new Origin(audits, at);
            hang(
                    "timeline",
                    new TimelinePainting(
                            origin.name(),
                            origin.said(words),
                            Chart.of(lanes),
                            Axis.RUNNING,
                            words));
        }
    }

    private void graph(Audit audit, Progress progress) {
        FleetDependencies fleet = FleetDependencies.of(audit.reading());
        GraphRequest request = new GraphRequest(Lens.TABLES, only(audit.reading()), null, true);
        DependencyGraph graph = new Graphs(fleet).draw(request);
        GraphFindings findings =
                GraphFindings.of(audit, request.lens(), NodePlaces.of(fleet, request));
        Links links = new Links(graph);
        Board board =
                new BoardMaker(TableColumns.of(fleet, request), findings, words)
                        .make(
                                GraphPart.of(graph, links, Beginning.of(links, findings.worst())),
                                Detail.KEYS);
        Placed placed =
                new GraphLayout(letters).lay(board, Map.of(), progress).orElse(Placed.EMPTY);
        if (!graph.nodes().isEmpty()) {
            Origin origin = new Origin(List.of(audit), at);
            hang("graph", new GraphPainting(origin.name(), origin.said(words), placed, words));
        }
    }

    /// The one service of a folder that the report is about; all of them where there are more.
    private @Nullable String only(FolderReading reading) {
        List<String> about =
                reading.services().stream().map(ServiceReading::name).filter(services).toList();
        return about.size() == 1 ? about.getFirst() : null;
    }

    private void schemas(Audit audit, Progress progress) {
        String origin = new Origin(List.of(audit), at).said(words);
        for (ServiceReading service : audit.reading().services()) {
            if (services.test(service.name())) {
                for (SetReading set : service.sets()) {
                    schema(audit.reading(), service.name(), set, origin, progress);
                }
            }
        }
    }

    private void schema(
            FolderReading reading,
            String service,
            SetReading set,
            String origin,
            Progress progress) {
        Evolution evolution = Evolution.of(reading, set, profile, progress);
        int last = evolution.stages().size();
        Scene scene = Scene.of(service, evolution, last, Math.max(0, last - 1));
        if (!scene.comparison().entries().isEmpty()) {
            hang("schema-" + service, new SchemaPainting(scene, origin, words));
        }
    }
}
