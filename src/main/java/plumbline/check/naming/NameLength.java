package plumbline.check.naming;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.NewColumn;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.name.DefaultNames;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Flags names that PostgreSQL cuts off, or that leave no room.
public final class NameLength implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("name-length", Section.NAMING, Severity.MEDIUM, "Identifiers <= 63 bytes")
                    .fixedBy("Give it a name of 56 bytes or less")
                    .notApplicableWithout("a name that is given");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final int NARROW = 57;

    @Override
    public List<Verdict> judge(StepSubject step) {
        List<String> given = GivenNames.of(step.operation());
        List<Verdict> all = new ArrayList<>();
        for (String name : names(step, given)) {
            judge(step, name, given).ifPresent(all::add);
        }
        if (all.isEmpty() && !given.isEmpty()) {
            all.add(pass("%s is short enough", given.getFirst()));
        }
        return all;
    }

    private static Optional<Verdict> judge(StepSubject step, String name, List<String> given) {
        if (name.contains("${")) {
            return Optional.empty();
        }
        int bytes = bytes(name);
        if (bytes > DefaultNames.LONGEST) {
            String cut = DefaultNames.cut(name, DefaultNames.LONGEST);
            return Optional.of(
                    fail("PostgreSQL cuts the name %s (%s bytes) off to %s", name, bytes, cut));
        }
        boolean narrow =
                bytes >= NARROW
                        && given.contains(name)
                        && !isMadeUp(step, name)
                        && isLengthened(step, name);
        return narrow
                ? Optional.of(
                        partial(
                                "the name %s has %s of 63 bytes, so a suffix does not fit",
                                name, bytes))
                : Optional.empty();
    }

    /// All names that are given, and those mentioned that are too long.
    private static Set<String> names(StepSubject step, List<String> given) {
        Set<String> names = new LinkedHashSet<>();
        List<String> whole = cutNames(step.step().sql());
        for (String name : given) {
            names.add(whole.stream().filter(each -> isCutTo(each, name)).findFirst().orElse(name));
        }
        ObjectName table = step.operation().table();
        String other = step.operation().name();
        for (String each : whole) {
            boolean ofTable = table != null && isCutTo(each, table.name());
            if (ofTable
                    || (other != null && isCutTo(each, other.substring(other.indexOf('.') + 1)))) {
                names.add(each);
            }
        }
        return names;
    }

    private static boolean isCutTo(String written, String stored) {
        return DefaultNames.cut(written, DefaultNames.LONGEST).equals(stored);
    }

    /// The names in a statement that the server cuts: its reader gives only what is left of them.
    private static List<String> cutNames(String sql) {
        return bytes(sql) <= DefaultNames.LONGEST
                ? List.of()
                : SqlTokens.of(sql, Dialect.POSTGRESQL).stream()
                        .filter(SqlToken::isName)
                        .map(NameLength::stored)
                        .filter(name -> bytes(name) > DefaultNames.LONGEST)
                        .toList();
    }

    private static String stored(SqlToken token) {
        String text = token.text();
        return token.kind() == SqlToken.Kind.QUOTED_NAME
                ? text.substring(1, Math.max(1, text.length() - 1)).replace("\"\"", "\"")
                : text.toLowerCase(Locale.ROOT);
    }

    /// Whether the server makes longer names of it; those of a table that names all of its
    /// constraints stay alone.
    private static boolean isLengthened(StepSubject step, String name) {
        ObjectName table = step.operation().table();
        boolean ofTable =
                step.operation() instanceof CreateTable
                        && table != null
                        && table.name().equals(name);
        return !ofTable
                || step.newConstraints().stream().anyMatch(each -> each.definition().name() == null)
                || step.newColumns().stream().anyMatch(NameLength::isCounted);
    }

    private static boolean isCounted(NewColumn column) {
        return column.definition().identity() != Identity.NONE
                || column.definition().type().name().endsWith("serial");
    }

    /// Whether a builder made it up, cut already.
    private static boolean isMadeUp(StepSubject step, String name) {
        return step.step().sql().isEmpty()
                && step.migration()
                        .findDocument()
                        .map(document -> !document.text().contains(name))
                        .orElse(false);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
