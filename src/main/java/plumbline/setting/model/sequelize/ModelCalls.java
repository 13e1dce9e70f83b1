package plumbline.setting.model.sequelize;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.ClassLiteral;
import plumbline.parse.script.Expression;
import plumbline.parse.script.FunctionLiteral;
import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.Script;
import plumbline.parse.script.Statement;
import plumbline.setting.model.script.CallChain;

import java.util.ArrayList;
import java.util.List;

/// Finds the calls that declare models, also within the functions that make them.
final class ModelCalls {

    private static final int DEEPEST = 8;

    private final List<ModelCall> found = new ArrayList<>();

    /// A call; `owner` is the class that it declares, or `define` has its name as an argument.
    record ModelCall(String owner, CallChain.Step call, Expression expression) {}

    static List<ModelCall> in(Script script) {
        ModelCalls calls = new ModelCalls();
        script.body().forEach(each -> calls.look(each, "", 0));
        return calls.found;
    }

    private void look(Statement statement, String type, int depth) {
        switch (statement) {
            case Statement.Evaluate(var _, Expression value) -> look(value, type, depth);
            case Statement.Return(var _, Expression value) -> look(value, type, depth);
            case Statement.Declare declare ->
                    declare.declarators().forEach(each -> look(each.value(), type, depth));
            case Statement.DeclareFunction(var _, FunctionLiteral f) -> look(f, type, depth);
            case Statement.DeclareClass(var _, ClassLiteral c) -> look(c, type, depth);
            case Statement.Block(var _, List<Statement> all) ->
                    all.forEach(each -> look(each, type, depth));
            case ModuleStatement.ExportDeclared(var _, Statement s) -> look(s, type, depth);
            case ModuleStatement.ExportDefault(var _, Expression value) -> look(value, type, depth);
            case ModuleStatement.ExportAssigned(var _, Expression value) ->
                    look(value, type, depth);
            default -> {}
        }
    }

    private void look(@Nullable Expression value, String type, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (value) {
            case Expression.Assign assign -> look(assign.value(), type, depth + 1);
            case FunctionLiteral function -> look(function.body(), type, depth + 1);
            case Expression.Chain chain -> call(chain, type);
            case ClassLiteral literal -> {
                String name = literal.name() == null ? type : literal.name();
                literal.members().forEach(each -> look(each, name, depth + 1));
            }
            case null, default -> {}
        }
    }

    private void look(ClassLiteral.Member member, String type, int depth) {
        switch (member) {
            case ClassLiteral.Method method -> look(method.function(), type, depth);
            case ClassLiteral.StaticBlock block -> look(block.body(), type, depth);
            case ClassLiteral.Field _ -> {}
        }
    }

    private void call(Expression.Chain chain, String type) {
        boolean inherited =
                chain.first() instanceof Expression.Super
                        || chain.first() instanceof Expression.This;
        (inherited ? CallChain.find(type, chain.links()) : CallChain.find(chain))
                .filter(each -> each.has("init") || each.has("define"))
                .ifPresent(each -> found.add(new ModelCall(each.owner(), each.first(), chain)));
    }
}
