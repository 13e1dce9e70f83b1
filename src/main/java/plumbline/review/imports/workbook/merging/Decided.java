package plumbline.review.imports.workbook.merging;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Decision.Origin;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.imports.workbook.BaseDigest;
import plumbline.review.imports.workbook.ChecksColumn;
import plumbline.review.imports.workbook.reading.Wording;
import plumbline.review.look.Look;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is decided of a cell, in the meanings of the columns of a workbook.
record Decided(Review review, Cell cell) {

    /// Where the decision of a column stands.
    Place place(ChecksColumn column) {
        return Place.of(cell, aspect(column));
    }

    private static Aspect aspect(ChecksColumn column) {
        return switch (column) {
            case RESULT -> Aspect.RESULT;
            case REASON -> Aspect.REASON;
            case SEVERITY_OVERRIDE, OVERRIDE_REASON -> Aspect.SEVERITY;
            case REVIEW_STATE -> Aspect.STATE;
            case DISPOSITION, DISPOSITION_REASON, PRIORITY, OWNER, REVIEW_BY, ASSUMPTIONS ->
                    Aspect.DISPOSITION;
            default -> throw new IllegalArgumentException(column + " is not decided");
        };
    }

    /// What a document said is no decision, and workbooks show it as a proposal; what people are
    /// not agreed about they do not show as a result.
    String meaning(ChecksColumn column) {
        boolean hidden = isOfResult(column) && (isImported() || isDisputed());
        return hidden ? "" : meaning(column, review.find(place(column)).orElse(null));
    }

    private boolean isImported() {
        return review.find(Place.of(cell, Aspect.RESULT), Decision.Result.class)
                .filter(each -> each.origin() == Origin.IMPORTED)
                .isPresent();
    }

    private boolean isDisputed() {
        return Look.of(review, cell, "").isDisputed();
    }

    private static boolean isOfResult(ChecksColumn column) {
        return column == ChecksColumn.RESULT || column == ChecksColumn.REASON;
    }

    /// Whether nobody ever said anything there.
    boolean isUntouched(ChecksColumn column) {
        return review.find(place(column)).isEmpty();
    }

    /// Whether a workbook that was written now would say in a column what it said.
    boolean isSame(ChecksColumn column, BaseDigest base) {
        Set<String> meanings = new LinkedHashSet<>();
        meanings.add(meaning(column));
        if (isOfResult(column)) {
            meanings.add(meaning(column, review.find(place(column)).orElse(null)));
        }
        return meanings.stream().anyMatch(each -> isSame(column, each, base));
    }

    private static boolean isSame(ChecksColumn column, String meaning, BaseDigest base) {
        return Wording.written(column, meaning).stream()
                .anyMatch(each -> base.isSame(column.id(), each));
    }

    /// What a column said when it was exported, if that was ever decided here.
    Optional<String> findBase(ChecksColumn column, BaseDigest base) {
        Place place = place(column);
        return review.history(place).stream()
                .flatMap(action -> action.changes().stream())
                .filter(change -> change.place().equals(place))
                .flatMap(
                        change ->
                                Stream.of(
                                        meaning(column, change.before()),
                                        meaning(column, change.after())))
                .filter(each -> isSame(column, each, base))
                .findFirst();
    }

    private static String meaning(ChecksColumn column, @Nullable Decision decision) {
        return BaseDigest.plain(
                switch (decision) {
                    case Decision.Result result -> result.status().title();
                    case Decision.Text text -> text.text();
                    case Decision.State state -> state.state().name();
                    case Decision.Weight weight ->
                            column == ChecksColumn.OVERRIDE_REASON
                                    ? weight.reason()
                                    : weight.severity().name();
                    case Decision.Disposed disposed -> meaning(column, disposed.disposition());
                    case null, default ->
                            column == ChecksColumn.REVIEW_STATE ? ReviewState.DRAFT.name() : "";
                });
    }

    private static String meaning(ChecksColumn column, Disposition disposition) {
        return switch (column) {
            case DISPOSITION -> disposition.kind().name();
            case DISPOSITION_REASON -> disposition.reason();
            case PRIORITY -> disposition.more();
            case OWNER -> disposition.owner();
            case REVIEW_BY ->
                    disposition.reviewBy() == null ? "" : disposition.reviewBy().toString();
            case ASSUMPTIONS -> String.join(", ", disposition.assumptions());
            default -> throw new IllegalArgumentException(column + " is no disposition");
        };
    }
}
