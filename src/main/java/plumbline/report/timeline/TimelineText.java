package plumbline.report.timeline;

import plumbline.analysis.Certainty;
import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.AxisGap;
import plumbline.analysis.timeline.AxisOrder;
import plumbline.analysis.timeline.GitStanding;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineFact;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.report.Spelled;
import plumbline.report.TerminalText;
import plumbline.source.SourceSpan;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;

/// Tells timelines as tables: the migrations in the order in which they run, when each came, and
/// what does not agree.
public final class TimelineText {

    private static final int MOST_PLACES = 4;
    private static final int TIME_WIDTH = 16;

    private final Words words;
    private final PrintWriter out;
    private final FactWords facts;

    public TimelineText(Words words, PrintWriter out) {
        this.words = words;
        this.out = new TerminalText(out);
        this.facts = new FactWords(words);
    }

    public void write(List<SetTimeline> timelines) {
        timelines.forEach(this::set);
        int migrations = timelines.stream().mapToInt(each -> each.points().size()).sum();
        int seen = timelines.stream().mapToInt(each -> each.facts().size()).sum();
        out.println(words.get("cli.timeline.totals", timelines.size(), migrations, seen));
        out.flush();
    }

    private void set(SetTimeline timeline) {
        String label = timeline.set().set().label();
        out.println(
                timeline.service()
                        + (label.isEmpty() ? "" : " (" + label + ")")
                        + "  "
                        + timeline.set().set().framework().title());
        for (Axis axis : Axis.values()) {
            axis(timeline.order(axis));
        }
        out.println();
        points(timeline.points());
        out.println();
        if (!timeline.facts().isEmpty()) {
            out.println("  " + words.get("cli.timeline.facts", timeline.facts().size()));
            timeline.facts().forEach(this::fact);
            out.println();
        }
    }

    private void axis(AxisOrder order) {
        String name = words.get("timeline.axis." + Spelled.id(order.axis()));
        AxisGap gap = order.gap();
        String said =
                words.get(
                        "cli.timeline.placed",
                        order.placed().size(),
                        order.placed().size() + order.unplaced().size());
        String why = gap == null ? "" : ", " + words.get("timeline.gap." + Spelled.id(gap));
        out.println("  " + Spelled.padded(name, axisWidth()) + "  " + said + why);
    }

    private int axisWidth() {
        int width = 0;
        for (Axis axis : Axis.values()) {
            width = Math.max(width, words.get("timeline.axis." + Spelled.id(axis)).length());
        }
        return width;
    }

    private void points(List<TimelinePoint> points) {
        int width = points.stream().mapToInt(each -> FactWords.name(each).length()).max().orElse(0);
        boolean stamped = points.stream().anyMatch(each -> each.findStamp().isPresent());
        for (TimelinePoint point : points) {
            String position = point.position() == 0 ? "–" : Integer.toString(point.position());
            String stamp = point.findStamp().map(each -> FactWords.time(each.time())).orElse("");
            String line =
                    "  "
                            + " ".repeat(Math.max(0, 4 - position.length()))
                            + position
                            + "  "
                            + Spelled.padded(FactWords.name(point), width)
                            + (stamped ? "  " + Spelled.padded(stamp, TIME_WIDTH) : "")
                            + "  "
                            + git(point);
            out.println(line.stripTrailing());
        }
    }

    private String git(TimelinePoint point) {
        return switch (point.git()) {
            case GitStanding.Committed committed ->
                    FactWords.time(committed.introduction().committed())
                            + "  "
                            + FactWords.shortCommit(committed.introduction().commit());
            case GitStanding.Uncommitted _ -> words.get("cli.timeline.uncommitted");
            case GitStanding.Unknown _ -> "";
        };
    }

    private void fact(TimelineFact fact) {
        String sure =
                fact.certainty() == Certainty.CERTAIN
                        ? ""
                        : " [" + words.get("certainty." + Spelled.id(fact.certainty())) + "]";
        out.println("  • " + facts.sentence(fact) + sure);
        List<SourceSpan> places = fact.evidence();
        places.stream()
                .limit(MOST_PLACES)
                .forEach(span -> out.println("      " + Spelled.place(span)));
        if (places.size() > MOST_PLACES) {
            out.println("      " + words.get("cli.timeline.more", places.size() - MOST_PLACES));
        }
    }
}
