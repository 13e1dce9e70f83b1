package plumbline.report.schema;

import plumbline.analysis.schema.SchemaHistory.Moment;
import plumbline.schema.difference.Difference;
import plumbline.schema.replay.Trouble;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.roundtrip.RoundTrip;
import plumbline.schema.roundtrip.RoundTrip.Cause;
import plumbline.schema.roundtrip.RoundTrip.Residue;
import plumbline.schema.roundtrip.RoundTrip.RowLoss;
import plumbline.schema.roundtrip.RoundTrip.Verdict;
import plumbline.schema.state.Doubt;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What happened on the way to a schema: statements that would be refused, what is not sure, and
/// which ways down do not lead back.
final class HistoryText {

    private static final int MOST_RESIDUES = 6;

    private final Words words;
    private final PrintWriter out;

    HistoryText(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void write(SchemaView view) {
        troubles(view.past());
        doubts(view.state().general());
        roundTrips(view);
    }

    private void troubles(List<Moment> moments) {
        boolean any =
                moments.stream()
                        .flatMap(moment -> moment.up().effects().stream())
                        .anyMatch(effect -> !effect.troubles().isEmpty());
        if (!any) {
            return;
        }
        heading(words.get("cli.schema.troubles"));
        for (Moment moment : moments) {
            for (Effect effect : moment.up().effects()) {
                effect.troubles().forEach(each -> trouble(effect, each));
            }
        }
    }

    private void trouble(Effect effect, Trouble trouble) {
        String others = String.join(", ", trouble.others());
        out.println(
                "  "
                        + effect.step().span().file()
                        + ":"
                        + effect.step().span().line()
                        + "  "
                        + words.get(trouble.kind().key(), trouble.object(), others));
    }

    private void doubts(List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return;
        }
        heading(words.get("cli.schema.uncertain", doubts.size()));
        for (Doubt each : doubts) {
            String detail = each.detail().strip().replaceAll("\\s+", " ");
            out.println(
                    "  "
                            + each.span().file()
                            + ":"
                            + each.span().line()
                            + "  "
                            + words.get(each.reason().key())
                            + "  "
                            + (detail.length() > 80 ? detail.substring(0, 79) + "…" : detail));
        }
    }

    private void roundTrips(SchemaView view) {
        List<RoundTrip> trips = view.history().roundTrips(view.position());
        if (trips.isEmpty()) {
            return;
        }
        Map<Verdict, Integer> counts = new TreeMap<>();
        trips.forEach(each -> counts.merge(each.verdict(), 1, Integer::sum));
        List<String> parts =
                counts.entrySet().stream()
                        .map(each -> each.getValue() + " " + words.get(each.getKey().key()))
                        .toList();
        heading(words.get("cli.schema.round-trips", String.join(", ", parts)));
        for (int i = 0; i < trips.size(); i++) {
            RoundTrip trip = trips.get(i);
            boolean plain = trip.verdict() == Verdict.EXACT && trip.rows().isEmpty();
            if (!plain && trip.verdict() != Verdict.NO_DOWN) {
                roundTrip(view.past().get(i), trip);
            }
        }
    }

    private void roundTrip(Moment moment, RoundTrip trip) {
        String sure = trip.certain() ? "" : "  " + words.get("cli.schema.not-certain");
        out.println("  " + moment.migration().id() + "  " + words.get(trip.verdict().key()) + sure);
        if (trip.verdict() == Verdict.REFUSED || trip.verdict() == Verdict.EMPTY_DOWN) {
            return;
        }
        trip.residues().stream().limit(MOST_RESIDUES).forEach(this::residue);
        if (trip.residues().size() > MOST_RESIDUES) {
            out.println(
                    "      "
                            + words.get("cli.schema.more", trip.residues().size() - MOST_RESIDUES));
        }
        trip.reordered()
                .forEach(each -> out.println("      " + words.get("cli.schema.order", each)));
        trip.rows().forEach(this::rows);
    }

    private void residue(Residue residue) {
        Difference difference = residue.difference();
        String what =
                switch (difference.kind()) {
                    case ONLY_BEFORE -> "cli.schema.lost";
                    case ONLY_AFTER -> "cli.schema.left";
                    case CHANGED -> "cli.schema.changed";
                };
        String facts =
                String.join(", ", difference.changes().stream().map(each -> each.fact()).toList());
        out.println(
                "      "
                        + words.get(
                                what, difference.object().kind(), difference.object().name(), facts)
                        + cause(residue.cause()));
    }

    private String cause(Cause cause) {
        return switch (cause) {
            case FORGOTTEN -> "";
            case SHARED -> "  " + words.get("cli.schema.shared");
            case BY_NATURE -> "  " + words.get("cli.schema.nature");
        };
    }

    private void rows(RowLoss loss) {
        String key =
                loss.cause() == Cause.BY_NATURE
                        ? "cli.schema.rows.nature"
                        : "cli.schema.rows.forgotten";
        out.println("      " + words.get(key, loss.table(), loss.operation(), loss.line()));
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }
}
