package plumbline.framework.liquibase.adapter;

import plumbline.framework.liquibase.Part;
import plumbline.operation.step.Circumstances;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Tests before a changeset: one that fails either stops everything, or leaves the changeset out.
final class Preconditions {

    private static final Set<String> SKIPS = Set.of("MARK_RAN", "CONTINUE");
    private static final Set<String> HOW =
            Set.of(
                    "onFail",
                    "onError",
                    "onSqlOutput",
                    "onUpdateSQL",
                    "onUpdateSql",
                    "onFailMessage",
                    "onErrorMessage");
    private static final int LONGEST = 300;

    private Preconditions() {}

    static Circumstances around(Part owner, Circumstances around) {
        Circumstances result = around;
        for (Part tests : owner.children("preConditions")) {
            boolean skips =
                    SKIPS.contains(tests.get("onFail", "HALT"))
                            || SKIPS.contains(tests.get("onError", "HALT"));
            String words = all(tests, " and ");
            if (skips && !words.isEmpty()) {
                result = result.when(words);
            }
        }
        return result;
    }

    private static String all(Part parent, String joined) {
        List<String> words = new ArrayList<>();
        for (Part test : parent.children()) {
            if (!HOW.contains(test.name())) {
                words.add(one(test));
            }
        }
        String text = String.join(joined, words);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String one(Part test) {
        return switch (test.name()) {
            case "not" -> "not (" + all(test, " and ") + ")";
            case "and" -> "(" + all(test, " and ") + ")";
            case "or" -> "(" + all(test, " or ") + ")";
            default -> test.name() + values(test);
        };
    }

    private static String values(Part test) {
        List<String> values = new ArrayList<>();
        // sorted, as attributes have no order
        new TreeMap<>(test.attributes())
                .forEach((key, value) -> values.add(key + "=" + value.display().strip()));
        String text = test.text().display().strip();
        if (!text.isEmpty()) {
            values.add(text);
        }
        return values.isEmpty() ? "" : "(" + String.join(", ", values) + ")";
    }
}
