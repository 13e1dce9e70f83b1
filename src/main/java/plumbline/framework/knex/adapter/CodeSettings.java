package plumbline.framework.knex.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.TransactionRule;

import java.util.List;
import java.util.function.Function;

/// What a piece of code tells Knex about the migrations of a package, as far as it can be read.
record CodeSettings(
        String home,
        String file,
        @Nullable Configured<String> table,
        @Nullable Configured<String> schema,
        @Nullable Configured<String> transactionsOff) {

    void fill(KnexPlan plan) {
        plan.configFiles.add(file);
        if (table != null) {
            plan.table = table;
        }
        if (schema != null) {
            plan.schema = schema;
        }
        if (transactionsOff != null) {
            plan.transactions =
                    new Configured<>(
                            TransactionRule.NONE, transactionsOff.origin(), transactionsOff.span());
        }
    }

    /// For a folder that nobody names where it can be read: what all the code of its package says,
    /// and nothing where two places say different things.
    static void fill(KnexPlan plan, List<CodeSettings> all) {
        plan.table = Configured.notKnown(KnexPlan.HISTORY);
        plan.transactions = Configured.notKnown(TransactionRule.ALL_PENDING);
        List<CodeSettings> own = all.stream().filter(each -> each.home.equals(plan.home)).toList();
        if (own.isEmpty()) {
            return;
        }
        own.forEach(each -> plan.configFiles.add(each.file));
        @Nullable Configured<String> table = common(own, CodeSettings::table);
        plan.table = table == null ? plan.table : table;
        plan.schema = common(own, CodeSettings::schema);
        @Nullable Configured<String> off = common(own, CodeSettings::transactionsOff);
        if (off != null) {
            plan.transactions = new Configured<>(TransactionRule.NONE, off.origin(), off.span());
        }
    }

    private static @Nullable Configured<String> common(
            List<CodeSettings> all, Function<CodeSettings, @Nullable Configured<String>> part) {
        @Nullable Configured<String> found = null;
        for (CodeSettings each : all) {
            @Nullable Configured<String> said = part.apply(each);
            if (said != null && found != null && !said.value().equals(found.value())) {
                return null;
            }
            found = said == null ? found : said;
        }
        return found;
    }
}
