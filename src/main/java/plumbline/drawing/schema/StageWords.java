package plumbline.drawing.schema;

import plumbline.analysis.evolution.Danger;
import plumbline.analysis.evolution.Stage;
import plumbline.schema.difference.Difference;
import plumbline.schema.lock.LockMode;
import plumbline.schema.roundtrip.RoundTrip;
import plumbline.schema.roundtrip.RoundTrip.Cause;
import plumbline.schema.roundtrip.RoundTrip.Residue;
import plumbline.schema.roundtrip.RoundTrip.RowLoss;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Says what a migration risks, and what is left when it goes up and down again.
public final class StageWords {

    private final Words words;

    public StageWords(Words words) {
        this.words = words;
    }

    /// `All rows of orders are written anew (ACCESS EXCLUSIVE)`.
    public String danger(Danger danger) {
        String said = words.get("evolution.danger." + Spelling.id(danger.kind()), danger.table());
        LockMode lock = danger.lock();
        String locked = lock == null ? said : words.get("evolution.locked", said, lock.title());
        return danger.certain() ? locked : words.get("evolution.likely", locked);
    }

    /// The line that says how the way back ends.
    public String trip(Stage stage) {
        RoundTrip trip = stage.roundTrip();
        String said = words.get("evolution.trip." + Spelling.id(trip.verdict()));
        boolean rows = !trip.rows().isEmpty() && isWayBack(trip);
        String whole = rows ? words.get("evolution.trip.rows", said) : said;
        return trip.certain() ? whole : words.get("evolution.likely", whole);
    }

    /// Whether the way down leads back to what was there, rows and all.
    public static boolean isExact(Stage stage) {
        return stage.roundTrip().verdict() == RoundTrip.Verdict.EXACT
                && stage.roundTrip().rows().isEmpty();
    }

    private static boolean isWayBack(RoundTrip trip) {
        return switch (trip.verdict()) {
            case EXACT, ORDER_ONLY, RESIDUE -> true;
            case NO_DOWN, EMPTY_DOWN, REFUSED, FAILS -> false;
        };
    }

    /// What is left or lost, one line for each thing.
    public List<String> leftovers(Stage stage) {
        RoundTrip trip = stage.roundTrip();
        return Stream.of(
                        trip.residues().stream().map(this::residue),
                        trip.reordered().stream().map(each -> words.get("evolution.order", each)),
                        trip.rows().stream().map(this::rows))
                .flatMap(each -> each)
                .toList();
    }

    private String residue(Residue residue) {
        Difference difference = residue.difference();
        String kind = words.get("evolution.kind." + difference.object().kind().replace(' ', '-'));
        String said =
                words.get(
                        switch (difference.kind()) {
                            case ONLY_BEFORE -> "evolution.lost";
                            case ONLY_AFTER -> "evolution.left";
                            case CHANGED -> "evolution.other";
                        },
                        kind,
                        difference.object().name());
        List<String> parts = new ArrayList<>(List.of(said));
        if (residue.cause() != Cause.FORGOTTEN) {
            parts.add(words.get("evolution.cause." + Spelling.id(residue.cause())));
        }
        return String.join(", ", parts);
    }

    private String rows(RowLoss loss) {
        return words.get(
                loss.cause() == Cause.BY_NATURE
                        ? "evolution.rows.nature"
                        : "evolution.rows.forgotten",
                loss.table(),
                loss.operation(),
                loss.line());
    }
}
