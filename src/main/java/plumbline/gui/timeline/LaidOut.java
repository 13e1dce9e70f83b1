package plumbline.gui.timeline;

import plumbline.analysis.FolderReading;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineRules;
import plumbline.analysis.timeline.Timelines;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.Origin;
import plumbline.drawing.timeline.Chart;
import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.Lanes;
import plumbline.drawing.timeline.ProposedFindings;
import plumbline.drawing.timeline.Stop;
import plumbline.framework.Migration;
import plumbline.gui.timeline.TimelineViewModel.Spot;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lanes of all folders, and for each of them the folder that it was read from.
record LaidOut(Chart chart, List<Path> folders, Map<Path, List<Spot>> spots, Origin origin) {

    static final LaidOut NOTHING =
            new LaidOut(Chart.EMPTY, List.of(), Map.of(), new Origin(List.of(), Instant.EPOCH));

    LaidOut {
        folders = List.copyOf(folders);
        spots = Map.copyOf(spots);
    }

    /// Goes through everything that was read: for the background.
    static LaidOut of(List<Audit> audits, Instant now) {
        List<Lane> lanes = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (Audit audit : audits) {
            FolderReading reading = audit.reading();
            List<SetTimeline> timelines = Timelines.of(reading, TimelineRules.USUAL, now);
            lanes.addAll(Lanes.of(reading, timelines, new ProposedFindings(audit)));
            folders.addAll(Collections.nCopies(lanes.size() - folders.size(), reading.root()));
        }
        return new LaidOut(
                Chart.of(lanes), folders, spots(lanes, folders), new Origin(audits, now));
    }

    private static Map<Path, List<Spot>> spots(List<Lane> lanes, List<Path> folders) {
        Map<Path, List<Spot>> spots = new HashMap<>();
        for (int row = 0; row < lanes.size(); row++) {
            for (Stop stop : lanes.get(row).stops()) {
                Path file = folders.get(row).resolve(stop.migration().file());
                spots.computeIfAbsent(file, _ -> new ArrayList<>()).add(new Spot(row, stop));
            }
        }
        return spots;
    }

    /// Whether a folder of that one was read again.
    boolean goesOnFrom(LaidOut before) {
        return !Collections.disjoint(folders, before.folders);
    }

    /// The migration that stood on a lane before, where it stands now.
    Optional<Spot> find(LaidOut before, Spot spot) {
        String service = before.chart.lanes().get(spot.row()).service();
        Path folder = before.folders.get(spot.row());
        for (int row = 0; row < folders.size(); row++) {
            int lane = row;
            if (folders.get(row).equals(folder)
                    && chart.lanes().get(row).service().equals(service)) {
                Optional<Spot> found =
                        chart.lanes().get(row).stops().stream()
                                .filter(each -> isSame(each.migration(), spot.stop().migration()))
                                .findFirst()
                                .map(each -> new Spot(lane, each));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Migration one, Migration other) {
        return one.file().equals(other.file()) && one.name().equals(other.name());
    }

    Path file(int row, Stop stop) {
        return folders.get(row).resolve(stop.migration().file());
    }

    /// The files of all migrations.
    Set<Path> files() {
        return spots.keySet();
    }

    /// The first migration of a file, or the one that is called so.
    Optional<Spot> find(Path file, String id) {
        return spots.getOrDefault(file, List.of()).stream()
                .filter(each -> id.isEmpty() || each.stop().migration().id().equals(id))
                .findFirst();
    }
}
