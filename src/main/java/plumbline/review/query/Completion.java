package plumbline.review.query;

import java.util.List;

/// A word that may follow in a half-typed query; `text` is the query with it, and `caret` where
/// typing goes on.
public record Completion(String word, String text, int caret) {

    /// What may follow at a place of a text, in the order in which it is told elsewhere.
    public static List<Completion> of(String text, int caret, Names names) {
        int place = Math.clamp(caret, 0, text.length());
        return text.length() > Query.MOST_SIGNS
                ? List.of()
                : new Completing(text, place, names).proposals();
    }

    /// What cells are called in the audit that is asked about.
    public record Names(List<String> services, List<String> checks) {

        public static final Names NONE = new Names(List.of(), List.of());

        public Names {
            services = List.copyOf(services);
            checks = List.copyOf(checks);
        }
    }
}
