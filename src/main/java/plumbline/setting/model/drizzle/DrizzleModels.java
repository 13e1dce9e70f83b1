package plumbline.setting.model.drizzle;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.Pattern;
import plumbline.parse.script.Script;
import plumbline.parse.script.Statement;
import plumbline.setting.model.Mapper;
import plumbline.setting.model.Model;
import plumbline.setting.model.script.CallChain;
import plumbline.setting.model.script.Literals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the tables that scripts describe by `pgTable`.
public final class DrizzleModels {

    private final Script script;

    /// Whether keys without a name of their own are written in another way in the database.
    private final boolean recased;

    private DrizzleModels(Script script, boolean recased) {
        this.script = script;
        this.recased = recased;
    }

    public static boolean isOne(String text) {
        return text.contains("drizzle-orm/pg-core") && text.contains("able(");
    }

    /// The tables of these scripts; `settings` are texts that may say how names are made.
    public static List<Model> read(List<Script> scripts, List<String> settings) {
        boolean recased =
                settings.stream()
                        .anyMatch(each -> each.contains("drizzle") && each.contains("casing:"));
        return scripts.stream().flatMap(each -> new DrizzleModels(each, recased).tables()).toList();
    }

    private Stream<Model> tables() {
        return declared().flatMap(each -> findTable(each).stream());
    }

    private Stream<Statement.Declarator> declared() {
        return script.body().stream()
                .map(
                        each ->
                                each
                                                instanceof
                                                ModuleStatement.ExportDeclared(
                                                        var _,
                                                        Statement inner)
                                        ? inner
                                        : each)
                .filter(Statement.Declare.class::isInstance)
                .flatMap(each -> ((Statement.Declare) each).declarators().stream());
    }

    private Optional<Model> findTable(Statement.Declarator declarator) {
        return CallChain.find(declarator.value())
                .filter(each -> each.first().arguments().size() > 1)
                .flatMap(
                        each ->
                                switch (each.first().name()) {
                                    case "pgTable" -> table(declarator, each.first(), null);
                                    case "table" -> inSchema(declarator, each);
                                    default -> Optional.empty();
                                });
    }

    /// `schema.table(…)`, where the schema is declared in the same file.
    private Optional<Model> inSchema(Statement.Declarator declarator, CallChain chain) {
        return declared()
                .filter(each -> isCalled(each.pattern(), chain.owner()))
                .flatMap(each -> CallChain.find(each.value()).stream())
                .filter(each -> each.first().name().equals("pgSchema"))
                .flatMap(each -> Literals.findText(each.first().argument(0)).stream())
                .findFirst()
                .flatMap(schema -> table(declarator, chain.first(), schema));
    }

    private static boolean isCalled(Pattern pattern, String name) {
        return pattern instanceof Pattern.Target target
                && target.expression() instanceof Expression.Name known
                && known.name().equals(name);
    }

    private Optional<Model> table(
            Statement.Declarator declarator, CallChain.Step call, @Nullable String schema) {
        Optional<String> name = Literals.findText(call.argument(0));
        return name.map(
                table ->
                        new Model(
                                Mapper.DRIZZLE,
                                script.text(declarator.pattern().span()),
                                schema,
                                table,
                                true,
                                new DrizzleColumns(script, recased).read(call.argument(1)),
                                false,
                                script.place(declarator.pattern().span())));
    }
}
