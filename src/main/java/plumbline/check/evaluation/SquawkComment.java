package plumbline.check.evaluation;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A comment by which the linter squawk is told to ignore rules, as the checks that answer to them.
record SquawkComment(Set<String> checks, boolean wholeFile) {

    static final String TOOL = "squawk";
    static final String WORD = "squawk-ignore";

    private static final Pattern FORM =
            Pattern.compile("\\s*squawk-ignore(-file)?\\b[ \\t:]*([a-z, \\t-]*)(?s:.*)");

    /// Rules of squawk and the checks that ask the same.
    private static final Map<String, Set<String>> RULES =
            Map.ofEntries(
                    entry(
                            "adding-field-with-default",
                            Set.of(
                                    "add-column-volatile-default",
                                    "add-column-default-pre11",
                                    "add-column-stored-generated")),
                    entry(
                            "adding-foreign-key-constraint",
                            Set.of("add-fk-not-valid", "add-column-inline-constraint")),
                    entry("adding-not-nullable-field", Set.of("set-not-null-safe")),
                    entry("adding-required-field", Set.of("add-not-null-no-default")),
                    entry(
                            "adding-serial-primary-key-field",
                            Set.of("add-pk-using-index", "add-column-serial-identity")),
                    entry("ban-alter-domain-with-add-constraint", Set.of("domain-constraint")),
                    entry("ban-char-field", Set.of("type-char")),
                    entry(
                            "ban-concurrent-index-creation-in-transaction",
                            Set.of("concurrently-in-transaction")),
                    entry("ban-create-domain-with-constraint", Set.of("domain-constraint")),
                    entry("ban-drop-column", Set.of("drop-column")),
                    entry("ban-drop-database", Set.of("drop-database")),
                    entry("ban-drop-not-null", Set.of("drop-not-null")),
                    entry("ban-drop-table", Set.of("drop-table")),
                    entry("ban-truncate-cascade", Set.of("truncate-cascade")),
                    entry("ban-uncommitted-transaction", Set.of("explicit-transaction-control")),
                    entry("changing-column-type", Set.of("alter-type-rewrite")),
                    entry(
                            "constraint-missing-not-valid",
                            Set.of("add-fk-not-valid", "add-check-not-valid")),
                    entry(
                            "disallowed-unique-constraint",
                            Set.of("add-unique-using-index", "add-column-inline-constraint")),
                    entry("identifier-too-long", Set.of("name-length")),
                    entry("prefer-bigint-over-int", Set.of("type-pk-bigint")),
                    entry("prefer-bigint-over-smallint", Set.of("type-smallint")),
                    entry("prefer-identity", Set.of("type-identity-over-serial")),
                    entry("prefer-robust-stmts", Set.of("up-idempotent-ddl")),
                    entry("prefer-text-field", Set.of("type-varchar-limit")),
                    entry("prefer-timestamp-tz", Set.of("type-timestamptz")),
                    entry("renaming-column", Set.of("rename-column")),
                    entry("renaming-table", Set.of("rename-table")),
                    entry("require-concurrent-index-creation", Set.of("index-concurrently")),
                    entry("require-concurrent-index-deletion", Set.of("drop-index-concurrently")),
                    entry("require-timeout-settings", Set.of("lock-timeout")),
                    entry("transaction-nesting", Set.of("explicit-transaction-control")));

    /// Without a rule all are meant; what names only rules that nothing here answers to is none.
    static Optional<SquawkComment> find(String comment) {
        Matcher form = FORM.matcher(comment);
        if (!form.matches()) {
            return Optional.empty();
        }
        Set<String> named = new TreeSet<>();
        for (String each : form.group(2).split("[,\\s]+", -1)) {
            named.add(each);
        }
        named.remove("");
        Set<String> checks =
                RULES.entrySet().stream()
                        .filter(each -> named.isEmpty() || named.contains(each.getKey()))
                        .flatMap(each -> each.getValue().stream())
                        .collect(Collectors.toSet());
        return checks.isEmpty()
                ? Optional.empty()
                : Optional.of(new SquawkComment(checks, form.group(1) != null));
    }
}
