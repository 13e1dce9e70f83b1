package plumbline.check.data;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation.AddColumn;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Flags a default that gives old rows a meaning they did not have.
public final class DestructiveDefault implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "destructive-default",
                            Section.DATA_SAFETY,
                            Severity.MEDIUM,
                            "Default does not change meaning of old rows")
                    .fixedBy(
                            "Add the column without the default, set the default for new rows, and"
                                    + " fill old rows by a rule")
                    .notApplicableWithout("a column that is added with a default");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final Pattern SWITCH = Pattern.compile("(is_?)?(active|enabled|activated)");
    private static final Pattern STATE =
            Pattern.compile(
                    "(is_?)?(admin|super_?user|staff|verified|confirmed|approved|published|public|visible"
                        + "|deleted|archived|blocked|banned|suspended|locked|disabled|paid)");
    private static final Pattern PRICE =
            Pattern.compile("(.*_)?(price|fee|cost)(_(cents|amount))?");
    private static final Pattern SUM =
            Pattern.compile("(.*_)?(amount|rate|discount|tax|limit)(_(cents|percent))?");
    private static final Pattern ROLE = Pattern.compile("(.*_)?(role|permission|access_level)s?");
    private static final Pattern STAGE =
            Pattern.compile("(.*_)?(status|state|plan|tier|type|kind)");
    private static final Pattern POWER =
            Pattern.compile("'(super_?)?(admin|administrator|owner|root|superuser)'.*");
    private static final Pattern NOUGHT = Pattern.compile("'?0+(\\.0+)?'?(::.*)?");

    private enum Harm {
        NONE,
        OPEN,
        CLEAR
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof AddColumn added
                        && added.definition().defaultValue() != null
                ? List.of(judge(step, added, added.definition().defaultValue()))
                : List.of();
    }

    private static Verdict judge(StepSubject step, AddColumn added, String value) {
        Standing standing = step.standing(added.table());
        if (standing.isNew()) {
            return pass("%s is made by the same migration", added.table())
                    .given(standing, added.table().toString());
        }
        String called = added.table() + "." + added.column();
        Verdict verdict =
                switch (harm(words(added.column()), value.strip().toLowerCase(Locale.ROOT))) {
                    case CLEAR ->
                            fail(
                                    "every old row of %s gets %s = %s",
                                    added.table(), added.column(), value);
                    case OPEN ->
                            partial(
                                    "every old row of %s gets %s = %s, which may not be true of it",
                                    added.table(), added.column(), value);
                    case NONE -> pass("the default of %s says nothing new of old rows", called);
                };
        return verdict.likely().given(standing, added.table().toString());
    }

    private static Harm harm(String column, String value) {
        boolean yes = value.matches("'?(true|t|1)'?(::bool.*)?");
        boolean no = value.matches("'?(false|f|0)'?(::bool.*)?");
        if (SWITCH.matcher(column).matches() && (yes || no)) {
            return Harm.CLEAR;
        }
        if (STATE.matcher(column).matches() && (yes || no)) {
            return yes ? Harm.CLEAR : Harm.NONE;
        }
        if (PRICE.matcher(column).matches() && NOUGHT.matcher(value).matches()) {
            return Harm.CLEAR;
        }
        if (ROLE.matcher(column).matches() && value.startsWith("'")) {
            return POWER.matcher(value).matches() ? Harm.CLEAR : Harm.OPEN;
        }
        return isOpen(column, value) ? Harm.OPEN : Harm.NONE;
    }

    private static boolean isOpen(String column, String value) {
        boolean text = value.startsWith("'") && value.matches("'[^'{\\[]+'.*");
        return (STAGE.matcher(column).matches() && text)
                || (SUM.matcher(column).matches() && NOUGHT.matcher(value).matches())
                || value.matches("'?true'?(::bool.*)?");
    }

    /// A name in small letters with `_` between words.
    private static String words(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
