package plumbline.setting.model.sequelize;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Script;
import plumbline.setting.model.Mapper;
import plumbline.setting.model.Model;
import plumbline.setting.model.script.Literals;
import plumbline.setting.model.sequelize.ModelCalls.ModelCall;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads models that are declared by `define` and `init`.
public final class SequelizeModels {

    private final Script script;

    /// Whether settings for all models may write names in another way.
    private final boolean recased;

    private SequelizeModels(Script script, boolean recased) {
        this.script = script;
        this.recased = recased;
    }

    public static boolean isOne(String text) {
        return text.contains("equelize") && (text.contains(".init(") || text.contains(".define("));
    }

    /// The models of these scripts; `settings` are texts that may say how names are made.
    public static List<Model> read(List<Script> scripts, List<String> settings) {
        boolean recased =
                settings.stream()
                        .anyMatch(each -> each.contains("underscored") && each.contains("dialect"));
        return scripts.stream()
                .flatMap(each -> new SequelizeModels(each, recased).models())
                .toList();
    }

    private Stream<Model> models() {
        return ModelCalls.in(script).stream().flatMap(each -> find(each).stream());
    }

    private Optional<Model> find(ModelCall found) {
        boolean defined = found.call().name().equals("define");
        Expression attributes = found.call().argument(defined ? 1 : 0);
        Expression options = found.call().argument(defined ? 2 : 1);
        Optional<String> name =
                defined ? Literals.findText(found.call().argument(0)) : Optional.of(found.owner());
        return attributes instanceof Expression.ObjectLiteral object
                ? name.map(each -> model(each, object, options, found.expression()))
                : Optional.empty();
    }

    private Model model(
            String name,
            Expression.ObjectLiteral attributes,
            @Nullable Expression options,
            Expression call) {
        Optional<String> told = Literals.findText(Literals.member(options, "tableName"));
        Optional<Boolean> own = Literals.findTruth(Literals.member(options, "underscored"));
        boolean known = own.isPresent() || !recased;
        return new Model(
                Mapper.SEQUELIZE,
                name,
                Literals.findText(Literals.member(options, "schema")).orElse(null),
                told.orElseGet(() -> plural(name)),
                told.isPresent(),
                new Attributes(script, own.orElse(false), known).read(attributes),
                false,
                script.place(call.span()));
    }

    /// A guess at the name of the table, where the model does not tell it.
    private static String plural(String name) {
        if (name.endsWith("y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name.endsWith("s") ? name : name + "s";
    }
}
