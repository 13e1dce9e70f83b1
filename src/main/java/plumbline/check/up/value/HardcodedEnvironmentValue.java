package plumbline.check.up.value;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.NewColumn;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.DataOperation;
import plumbline.operation.DataOperation.Insert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Flags a tenant, host, address or key of one environment that every environment gets.
public final class HardcodedEnvironmentValue implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "hardcoded-environment-value",
                            Section.UP_FUNCTION,
                            Severity.HIGH,
                            "No tenant, key or host of one environment in a migration")
                    .fixedBy(
                            "Leave the default out and require the value, or read it from the"
                                    + " configuration")
                    .notApplicableWithout("a default or a row that is written out");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final String UUID =
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
    private static final Pattern ID = Pattern.compile("['\"`](" + UUID + ")['\"`]");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)0{8}-0{4}-0{4}-0{4}-0{11}[0-9a-f]|(.)\\1{7}-\\1{4}-.*");
    private static final Pattern HOST =
            Pattern.compile(
                    "(?i)(?:\\b(?:postgres(?:ql)?|mysql|redis|amqps?|mongodb(?:\\+srv)?|kafka)://[\\w.@:-]*[a-z]"
                        + "|\\bhttps?://(?:[\\w-]+\\.)*(?:staging|stage|stg|prod|production|dev|qa|uat|internal|int|corp)[.-][\\w.-]+"
                        + "|\\b[\\w.-]+\\.(?:rds|cache|compute)\\.amazonaws\\.com"
                        + "|\\bhttps?://(?:10|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.\\d)");

    @Override
    public List<Verdict> judge(StepSubject step) {
        List<Verdict> all = new ArrayList<>();
        for (NewColumn each : step.newColumns()) {
            String value = each.definition().defaultValue();
            if (value != null) {
                findInDefault(step, each.definition().name(), value)
                        .ifPresent(found -> all.add(found.at(each.definition().span())));
            }
        }
        if (step.operation() instanceof SetDefault changed) {
            findInDefault(step, changed.column(), changed.value()).ifPresent(all::add);
        }
        if (isAboutRows(step)) {
            String text = text(step);
            all.add(
                    findInRows(step, text)
                            .orElseGet(() -> pass("the rows hold no value of one environment")));
        }
        return all;
    }

    private static boolean isAboutRows(StepSubject step) {
        return step.operation() instanceof Insert
                || step.operation() instanceof DataOperation.Update;
    }

    private static Optional<Verdict> findInDefault(StepSubject step, String column, String value) {
        if (step.profile().isTenantColumn(column) && ID.matcher(value).find()) {
            return Optional.of(fail("rows without a %s silently get one fixed tenant", column));
        }
        return isHost(value)
                ? Optional.of(fail("the default of %s is a host of one environment", column))
                : Optional.empty();
    }

    private static boolean isHost(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.contains("://") || lower.contains(".amazonaws.com"))
                && HOST.matcher(text).find();
    }

    /// What stands in the file: a builder’s values show only there.
    private static String text(StepSubject step) {
        return step.migration()
                .set()
                .sources()
                .findDocument(step.span().file())
                .map(document -> Constants.filledIn(document, step.span()))
                .orElse(step.step().sql());
    }

    private static Optional<Verdict> findInRows(StepSubject step, String text) {
        if (text.lines().anyMatch(SecretLines::holdsSecret)) {
            return Optional.of(
                    fail("a key, token or password is written into %s", step.tableName()));
        }
        if (isHost(text)) {
            return Optional.of(
                    fail("a host of one environment is written into %s", step.tableName())
                            .likely());
        }
        if (PersonalAddress.find(text, true).isPresent()) {
            return Optional.of(
                    fail(
                                    "an e-mail address of one environment is written into %s",
                                    step.tableName())
                            .likely());
        }
        return findTenant(step, text);
    }

    private static Optional<Verdict> findTenant(StepSubject step, String text) {
        Matcher id = ID.matcher(text);
        if (!id.find() || !namesTenant(step, text.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(
                PLACEHOLDER.matcher(id.group(1)).matches()
                        ? partial("rows of %s get a placeholder as their tenant", step.tableName())
                        : fail("rows of %s get the tenant of one environment", step.tableName())
                                .likely());
    }

    private static boolean namesTenant(StepSubject step, String text) {
        return step.profile().names(Switch.TENANT_COLUMNS).stream()
                .filter(text::contains)
                .anyMatch(
                        each ->
                                Pattern.compile("\\b" + Pattern.quote(each) + "\\b")
                                        .matcher(text)
                                        .find());
    }
}
