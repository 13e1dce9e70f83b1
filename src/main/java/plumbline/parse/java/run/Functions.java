package plumbline.parse.java.run;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;

import plumbline.operation.step.Circumstances;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Runs lambdas, method references and the methods of anonymous classes.
final class Functions {

    private static final Set<String> CALLS =
            Set.of("run", "apply", "accept", "call", "get", "execute", "test");
    private static final Set<String> ONCE =
            Set.of(
                    "execute",
                    "executeWithoutResult",
                    "doInTransaction",
                    "run",
                    "call",
                    "submit",
                    "doWork",
                    "doReturningWork",
                    "transaction",
                    "transactionResult",
                    "withHandle",
                    "useHandle",
                    "unwrap",
                    "retry");

    private final Machine machine;

    Functions(Machine machine) {
        this.machine = machine;
    }

    boolean isCall(MethodCallExpr call) {
        return CALLS.contains(call.getNameAsString());
    }

    /// Runs it with these arguments; what is missing is unknown.
    Value apply(
            Value.Function function,
            List<Value> arguments,
            Node call,
            Frame frame,
            Circumstances around) {
        if (!machine.enter(call, frame)) {
            return Texts.unknown(Hole.Kind.COMPUTATION, call, frame);
        }
        Frame inside = function.around().inside(around);
        Value result =
                switch (function.code()) {
                    case LambdaExpr lambda -> lambda(lambda, arguments, inside);
                    case MethodReferenceExpr reference -> reference(reference, arguments, inside);
                    case ObjectCreationExpr creation -> anonymous(creation, arguments, inside);
                    default -> new Value.Nothing();
                };
        function.around().takeBack(inside);
        machine.leave();
        return result;
    }

    /// Runs what was handed to somebody unknown: nobody knows how often he calls it.
    void applyUnknown(Value.Function function, MethodCallExpr call, Frame frame) {
        boolean once = ONCE.contains(call.getNameAsString());
        apply(function, List.of(), call, frame, once ? frame.around() : frame.around().inLoop());
    }

    private Value lambda(LambdaExpr lambda, List<Value> arguments, Frame inside) {
        bind(lambda.getParameters(), arguments, inside);
        if (lambda.getBody() instanceof ExpressionStmt only) {
            return machine.expressions().value(only.getExpression(), inside);
        }
        machine.statements().run(lambda.getBody(), inside);
        return inside.result();
    }

    private Value anonymous(ObjectCreationExpr creation, List<Value> arguments, Frame inside) {
        Optional<MethodDeclaration> method =
                creation.getAnonymousClassBody().stream()
                        .flatMap(List::stream)
                        .filter(MethodDeclaration.class::isInstance)
                        .map(MethodDeclaration.class::cast)
                        .findFirst();
        if (method.isEmpty() || method.get().getBody().isEmpty()) {
            return new Value.Nothing();
        }
        bind(method.get().getParameters(), arguments, inside);
        machine.statements().run(method.get().getBody().get(), inside);
        return inside.result();
    }

    private void bind(List<Parameter> parameters, List<Value> arguments, Frame inside) {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter each = parameters.get(i);
            Value given =
                    i < arguments.size()
                            ? arguments.get(i)
                            : machine.ofType(
                                    each.getType(), each, Hole.Kind.PARAMETER, inside.unit());
            inside.set(each.getNameAsString(), given);
        }
    }

    /// `this::apply` and `Type::apply` mean a call with the same arguments, by other names.
    private Value reference(MethodReferenceExpr reference, List<Value> arguments, Frame inside) {
        MethodCallExpr call = new MethodCallExpr();
        call.setName(reference.getIdentifier());
        reference.getRange().ifPresent(call::setRange);
        reference.getRange().ifPresent(call.getName()::setRange);
        Expression scope = reference.getScope().clone();
        if (scope.isTypeExpr()) {
            scope = new NameExpr(scope.toString());
        }
        reference.getRange().ifPresent(scope::setRange);
        List<Value> given = new ArrayList<>(arguments);
        call.setScope(scope);
        for (int i = 0; i < given.size(); i++) {
            String name = "argument " + i;
            inside.set(name, given.get(i));
            NameExpr argument = new NameExpr("a" + i);
            argument.getName().setIdentifier(name);
            reference.getRange().ifPresent(argument::setRange);
            call.addArgument(argument);
        }
        return machine.expressions().value(call, inside);
    }
}
