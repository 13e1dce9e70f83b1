package plumbline.review.query;

import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.ReviewState;
import plumbline.review.gate.Concern;
import plumbline.review.gate.Gap;
import plumbline.review.gate.Gate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What can be asked of a cell; the word is the constant in small letters.
enum Key {
    STATUS,
    DISP,
    SEV,
    SECTION,
    SERVICE,
    CHECK,
    STALE,
    OPEN,
    PROPOSED,
    CERTAINTY,
    GATE,
    CONCERN,
    STATE,
    LOOK,
    ORDER,
    NAMED,
    GIT,
    TEXT;

    static Optional<Key> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equalsIgnoreCase(word)).findAny();
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Key::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// `times` knows what has to do with which part of an order of migrations.
    Meaning meaning(Times times) {
        return switch (this) {
            case STATUS -> Meaning.OneOf.orNone(Status.class, CellState::findStatus);
            case DISP -> Meaning.OneOf.orNone(Disposition.Kind.class, Key::findDisposition);
            case SEV -> new Meaning.Weight();
            case SECTION -> new Meaning.Chapter();
            case SERVICE ->
                    new Meaning.Anything(
                            (cell, wanted) -> Found.has(cell.asked().service(), wanted));
            case CHECK -> new Meaning.Anything((cell, wanted) -> cell.check().id().equals(wanted));
            case STALE -> Meaning.OneOf.yesOrNo(cell -> !cell.stale().isEmpty());
            case OPEN -> Meaning.OneOf.yesOrNo(cell -> !cell.isReviewed());
            case PROPOSED ->
                    Meaning.OneOf.orNone(
                            Status.class, cell -> findProposal(cell).map(Proposal::status));
            case CERTAINTY -> certainties();
            case GATE -> gates();
            case CONCERN -> concerns();
            case STATE -> Meaning.OneOf.of(ReviewState.class, cell -> Optional.of(cell.state()));
            case LOOK -> looks();
            case ORDER -> new Meaning.Part(Along.ORDER, times);
            case NAMED -> new Meaning.Part(Along.NAMED, times);
            case GIT -> new Meaning.Part(Along.GIT, times);
            case TEXT -> new Meaning.Anything(Found::anywhere);
        };
    }

    private static Optional<Disposition.Kind> findDisposition(CellState cell) {
        return Optional.ofNullable(cell.disposition()).map(Disposition::kind);
    }

    private static Optional<Proposal> findProposal(CellState cell) {
        return Optional.ofNullable(cell.proposal());
    }

    private static Meaning certainties() {
        Map<String, Predicate<CellState>> words = new LinkedHashMap<>();
        for (String each : List.of("certain", "likely", "hint")) {
            // by name, as the review does not know what certainty comes from
            words.put(
                    each,
                    cell ->
                            findProposal(cell)
                                    .map(proposal -> String.valueOf(proposal.certainty()))
                                    .filter(each::equalsIgnoreCase)
                                    .isPresent());
        }
        words.put("none", cell -> cell.proposal() == null);
        return new Meaning.OneOf(words);
    }

    private static Meaning looks() {
        Map<String, Predicate<CellState>> words = new LinkedHashMap<>();
        words.put("asked", cell -> cell.state() == ReviewState.READY);
        words.put("mine", cell -> cell.look().mine());
        words.put("differ", cell -> cell.look().isDisputed());
        words.put("done", cell -> cell.state() == ReviewState.SECOND_REVIEWED);
        return new Meaning.OneOf(words);
    }

    private static Meaning gates() {
        Map<String, Predicate<CellState>> words = new LinkedHashMap<>();
        words.put("missing", lacks(EnumSet.allOf(Gate.class)));
        words.put("none", lacks(EnumSet.allOf(Gate.class)).negate());
        words.put("evidence", lacks(EnumSet.of(Gate.PASS_NEEDS_EVIDENCE)));
        words.put(
                "reason",
                lacks(
                        EnumSet.of(
                                Gate.PARTIAL_NEEDS_REASON,
                                Gate.FAIL_NEEDS_REASON,
                                Gate.NOT_APPLICABLE_NEEDS_REASON,
                                Gate.RISK_NEEDS_REASON)));
        words.put("owner", lacks(EnumSet.of(Gate.RISK_NEEDS_OWNER)));
        words.put("review-date", lacks(EnumSet.of(Gate.RISK_NEEDS_REVIEW_DATE)));
        return new Meaning.OneOf(words);
    }

    /// Any of them, none, or a certain one.
    private static Meaning concerns() {
        Map<String, Predicate<CellState>> words = new LinkedHashMap<>();
        words.put("any", cell -> !Concern.of(cell).isEmpty());
        words.put("none", cell -> Concern.of(cell).isEmpty());
        for (Concern each : Concern.values()) {
            words.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each::isOf);
        }
        return new Meaning.OneOf(words);
    }

    private static Predicate<CellState> lacks(EnumSet<Gate> gates) {
        return cell -> !Gap.missing(gates, cell).isEmpty();
    }
}
