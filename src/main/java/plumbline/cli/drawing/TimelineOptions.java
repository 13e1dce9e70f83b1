package plumbline.cli.drawing;

import picocli.CommandLine.Option;

import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineRules;
import plumbline.analysis.timeline.Timelines;
import plumbline.drawing.Painting;
import plumbline.drawing.timeline.Chart;
import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.Lanes;
import plumbline.drawing.timeline.ProposedFindings;
import plumbline.drawing.timeline.TimelinePainting;

import java.util.List;
import java.util.Locale;

/// How `--view timeline` is drawn.
final class TimelineOptions {

    @Option(
            names = "--axis",
            paramLabel = "AXIS",
            defaultValue = "running",
            descriptionKey = "cli.draw.axis")
    private Order axis = Order.RUNNING;

    Painting painting(Drawn drawn) {
        List<SetTimeline> timelines =
                Timelines.of(drawn.audit().reading(), TimelineRules.USUAL, drawn.now());
        ProposedFindings findings = new ProposedFindings(drawn.audit());
        List<Lane> lanes =
                Lanes.of(drawn.audit().reading(), timelines, findings).stream()
                        .filter(each -> drawn.shows(each.service()))
                        .toList();
        return new TimelinePainting(
                drawn.name(),
                drawn.origin(),
                Chart.of(lanes),
                Axis.valueOf(axis.name()),
                drawn.words());
    }

    private enum Order {
        RUNNING,
        NAME_TIME,
        GIT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
