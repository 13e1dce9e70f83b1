package plumbline.schema.roundtrip;

import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.schema.difference.Difference;
import plumbline.schema.difference.Difference.Change;
import plumbline.schema.difference.Difference.Kind;
import plumbline.schema.difference.SchemaDifference;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.replay.passage.Passage;
import plumbline.schema.roundtrip.RoundTrip.Cause;
import plumbline.schema.roundtrip.RoundTrip.Residue;
import plumbline.schema.roundtrip.RoundTrip.Verdict;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Judges ways up and down that were replayed one after the other.
public final class RoundTrips {

    private RoundTrips() {}

    /// The verdict on a way up, and on a way down that began where the other ended.
    public static RoundTrip judge(Passage up, Passage down) {
        Set<Integer> touched = new TreeSet<>();
        Stream.of(up, down)
                .flatMap(each -> each.effects().stream())
                .flatMap(effect -> effect.touches().stream())
                .map(Touch::object)
                .forEach(touched::add);
        SchemaDifference difference = SchemaDifference.between(up.before(), down.after(), touched);
        List<Residue> residues =
                difference.differences().stream()
                        .map(each -> new Residue(each, cause(up, each)))
                        .toList();
        return new RoundTrip(
                verdict(down, residues, difference.reordered()),
                residues,
                difference.reordered(),
                RowLosses.of(up, down),
                isCertain(up) && isCertain(down));
    }

    /// The verdict where there is no way down to replay.
    public static RoundTrip without(Passage up, Verdict verdict) {
        Passage none = new Passage(up.after(), up.after(), List.of());
        RoundTrip judged = judge(up, none);
        boolean nothing = judged.residues().isEmpty() && judged.rows().isEmpty();
        return new RoundTrip(
                nothing && verdict == Verdict.EMPTY_DOWN ? Verdict.EXACT : verdict,
                judged.residues(),
                judged.reordered(),
                judged.rows(),
                judged.certain());
    }

    private static Verdict verdict(Passage down, List<Residue> residues, List<String> reordered) {
        boolean fails =
                down.effects().stream()
                        .anyMatch(
                                effect ->
                                        effect.outcome() == Outcome.DONE
                                                && !effect.troubles().isEmpty());
        if (fails && down.before().general().isEmpty()) {
            return Verdict.FAILS;
        }
        if (!residues.isEmpty()) {
            return Verdict.RESIDUE;
        }
        return reordered.isEmpty() ? Verdict.EXACT : Verdict.ORDER_ONLY;
    }

    private static Cause cause(Passage up, Difference difference) {
        if (isGrownEnum(difference)) {
            return Cause.BY_NATURE;
        }
        boolean shared =
                difference.kind() == Kind.ONLY_AFTER
                        && run(up).map(effect -> effect.step().operation())
                                .anyMatch(each -> isSharedMaking(each, difference));
        return shared ? Cause.SHARED : Cause.FORGOTTEN;
    }

    /// Extensions and schemas are made for all who use the database.
    private static boolean isSharedMaking(Operation operation, Difference difference) {
        String name = difference.object().name();
        return switch (operation) {
            case CreateExtension each -> each.ifNotExists() && each.name().equals(name);
            case CreateSchema each -> each.ifNotExists() && each.name().equals(name);
            default -> false;
        };
    }

    /// A value that was added to an enum stays: no statement takes one away.
    private static boolean isGrownEnum(Difference difference) {
        return difference.kind() == Kind.CHANGED
                && difference.object().kind().equals("enum")
                && difference.changes().stream().allMatch(RoundTrips::onlyGrows);
    }

    private static boolean onlyGrows(Change change) {
        String before = change.before();
        String after = change.after();
        return before != null
                && after != null
                && List.of(after.split(", ", -1)).containsAll(List.of(before.split(", ", -1)));
    }

    private static boolean isCertain(Passage passage) {
        boolean clear =
                passage.effects().stream().allMatch(effect -> effect.outcome() != Outcome.UNSURE);
        return clear && passage.after().general().equals(passage.before().general());
    }

    /// Whether a step of the passage really runs.
    static Stream<Effect> run(Passage passage) {
        return passage.effects().stream()
                .filter(
                        effect ->
                                effect.outcome() == Outcome.DONE
                                        || effect.outcome() == Outcome.UNLESS_THERE
                                        || effect.outcome() == Outcome.UNSURE
                                        || effect.outcome() == Outcome.FAILED);
    }
}
