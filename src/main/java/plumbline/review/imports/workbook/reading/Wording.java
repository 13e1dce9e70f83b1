package plumbline.review.imports.workbook.reading;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.ReviewState;
import plumbline.review.imports.workbook.BaseDigest;
import plumbline.review.imports.workbook.ChecksColumn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what the text of a cell means in one way for all languages, and how workbooks write that.
///
/// A result is told by its title, a day as `2026-03-02`, what is chosen by the name of its
/// constant, any other text as it is.
public final class Wording {

    /// The most that a cell of Excel holds; the rest of a longer text is elsewhere.
    public static final int LONGEST = 32_767;

    private final StatusWords statuses;

    public Wording(StatusWords statuses) {
        this.statuses = statuses;
    }

    /// What a text means in a column; empty where nobody can tell.
    public Optional<String> find(ChecksColumn column, String text) {
        if (text.isEmpty()) {
            return Optional.of(column == ChecksColumn.REVIEW_STATE ? ReviewState.DRAFT.name() : "");
        }
        return switch (column) {
            case RESULT -> statuses.find(text).map(Status::title);
            case SEVERITY_OVERRIDE -> chosen(Severity.values(), text, Languages::severity);
            case DISPOSITION -> chosen(Disposition.Kind.values(), text, Languages::disposition);
            case REVIEW_STATE -> chosen(ReviewState.values(), text, Languages::reviewState);
            case REVIEW_BY -> DayText.find(text).map(LocalDate::toString);
            case ASSUMPTIONS -> Optional.of(String.join(", ", items(text)));
            default -> Optional.of(text);
        };
    }

    /// The ids that a cell lists.
    public static List<String> items(String text) {
        return Stream.of(text.split("[,;\\s]+", -1)).filter(each -> !each.isEmpty()).toList();
    }

    /// How workbooks of any language write a meaning.
    public static List<String> written(ChecksColumn column, String meaning) {
        if (meaning.isEmpty()) {
            return List.of("");
        }
        return switch (column) {
            case DISPOSITION -> Languages.disposition(id(meaning)).toList();
            case REVIEW_STATE -> Languages.reviewState(id(meaning)).toList();
            default -> List.of(fitting(BaseDigest.plain(meaning)));
        };
    }

    private static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    private static <E extends Enum<E>> Optional<String> chosen(
            E[] all, String text, Function<String, Stream<String>> labels) {
        String wanted = plain(text);
        return Arrays.stream(all)
                .map(Enum::name)
                .filter(
                        each ->
                                Stream.concat(Stream.of(each), labels.apply(id(each)))
                                        .map(Wording::plain)
                                        .collect(Collectors.toSet())
                                        .contains(wanted))
                .findFirst();
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
