package plumbline.review.query;

import plumbline.words.Words;

import java.util.List;

/// Why a part of a query means nothing.
public sealed interface Fault {

    int MOST_SHOWN = 40;

    record UnknownKey(String key, List<String> possible) implements Fault {

        public UnknownKey {
            possible = List.copyOf(possible);
        }
    }

    record UnknownValue(String key, String value, List<String> possible) implements Fault {

        public UnknownValue {
            possible = List.copyOf(possible);
        }
    }

    /// No section is called like that; there are so many.
    record UnknownSection(String value, int sections) implements Fault {}

    /// Something is compared that has no order.
    record NotComparable(String key, String comparable) implements Fault {}

    record MissingValue(String key) implements Fault {}

    record NothingToNegate(String sign) implements Fault {}

    record TooLong(int most) implements Fault {}

    /// In one sentence, with what is possible instead.
    default String text(Words words) {
        return switch (this) {
            case UnknownKey(String key, var possible) ->
                    words.get("query.unknown-key", shown(key), list(possible));
            case UnknownValue(String key, String value, var possible) ->
                    words.get("query.unknown-value", key, shown(value), list(possible));
            case UnknownSection(String value, int sections) ->
                    words.get("query.unknown-section", shown(value), sections);
            case NotComparable(String key, String comparable) ->
                    words.get("query.not-comparable", key, comparable);
            case MissingValue(String key) -> words.get("query.missing-value", key);
            case NothingToNegate(String sign) -> words.get("query.nothing-to-negate", sign);
            case TooLong(int most) -> words.get("query.too-long", most);
        };
    }

    private static String list(List<String> possible) {
        return String.join(", ", possible);
    }

    private static String shown(String written) {
        return written.length() <= MOST_SHOWN
                ? written
                : written.substring(0, MOST_SHOWN - 1) + "…";
    }
}
