package plumbline.framework.liquibase.rewrite;

import plumbline.framework.liquibase.Part;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.Operation;
import plumbline.operation.step.Step;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What words that are put into generated SQL make of its operation.
final class Effects {

    /// How a table is kept, or where a column stands: nothing that an operation says.
    private static final Pattern STORAGE =
            Pattern.compile(
                    "(?is)\\s*(engine|(default\\s+)?(charset|character\\s+set|collate)|row_format"
                            + "|auto_increment|tablespace|storage|compress|fillfactor"
                            + "|with\\s*\\(\\s*fillfactor|first|after)\\b.*");

    private static final Pattern CONCURRENTLY =
            Pattern.compile("(?is)create\\s+(unique\\s+)?index\\s+concurrently\\b.*");
    private static final Pattern INDEX = Pattern.compile("(?is)create\\s+(unique\\s+)?index\\s*");
    private static final Pattern WHERE = Pattern.compile("(?is)\\s*where\\s+(.+?)\\s*;?\\s*");
    private static final Pattern NOT_VALID = Pattern.compile("(?is)\\s*not\\s+valid\\s*;?\\s*");

    private Effects() {}

    /// Whether the operation stays as it is.
    static boolean areNone(Rule rule, Part change) {
        boolean empty = Rule.Kind.OTHER != rule.kind() && rule.value().text().isBlank();
        boolean appended = rule.kind() == Rule.Kind.APPEND;
        boolean routine = change.name().equals("sqlFile");
        return appended && !routine && (empty || STORAGE.matcher(rule.value().text()).matches());
    }

    /// The step with what the rule adds to it.
    static Optional<Step> find(Rule rule, Step step) {
        return switch (step.operation()) {
            case CreateIndex index -> findIndex(rule, index).map(each -> with(step, each));
            case AddConstraint constraint when isNotValid(rule) ->
                    findUnchecked(constraint).map(each -> with(step, each));
            default -> Optional.empty();
        };
    }

    private static Step with(Step step, Operation operation) {
        return new Step(
                operation,
                step.span(),
                step.sql(),
                step.dynamic(),
                step.understanding(),
                step.circumstances());
    }

    private static Optional<Operation> findIndex(Rule rule, CreateIndex index) {
        boolean concurrently =
                rule.kind() == Rule.Kind.REPLACE
                        && INDEX.matcher(rule.from()).matches()
                        && CONCURRENTLY.matcher(rule.value().text()).matches();
        if (concurrently) {
            return Optional.of(new CreateIndex(index.definition(), true, index.ifNotExists()));
        }
        Matcher where = WHERE.matcher(rule.value().text());
        if (rule.kind() != Rule.Kind.APPEND || !where.matches()) {
            return Optional.empty();
        }
        IndexDefinition partial = partial(index.definition(), where.group(1));
        return Optional.of(new CreateIndex(partial, index.concurrently(), index.ifNotExists()));
    }

    private static IndexDefinition partial(IndexDefinition index, String predicate) {
        return new IndexDefinition(
                index.name(),
                index.table(),
                index.unique(),
                index.nullsNotDistinct(),
                index.method(),
                index.keys(),
                index.include(),
                predicate,
                index.onlyParent(),
                index.span());
    }

    private static boolean isNotValid(Rule rule) {
        return rule.kind() == Rule.Kind.APPEND && NOT_VALID.matcher(rule.value().text()).matches();
    }

    private static Optional<Operation> findUnchecked(AddConstraint added) {
        ConstraintDefinition definition = added.definition();
        return switch (definition) {
            case ForeignKey key -> Optional.of(new AddConstraint(added.table(), unchecked(key)));
            case Check check ->
                    Optional.of(
                            new AddConstraint(
                                    added.table(),
                                    new Check(
                                            check.name(),
                                            check.expression(),
                                            notValid(check.traits()),
                                            check.span())));
            default -> Optional.empty();
        };
    }

    private static ForeignKey unchecked(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                key.match(),
                notValid(key.traits()),
                key.span());
    }

    private static ConstraintTraits notValid(ConstraintTraits traits) {
        return new ConstraintTraits(
                true,
                traits.deferrable(),
                traits.initiallyDeferred(),
                traits.noInherit(),
                traits.notEnforced());
    }
}
