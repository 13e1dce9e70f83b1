package plumbline.parse.java.value;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;

import plumbline.parse.java.syntax.JavaUnit;
import plumbline.parse.java.syntax.Literals;
import plumbline.source.EmbeddedText;

/// What the literals of a Java program are.
public final class LiteralValues {

    private LiteralValues() {}

    public static Value of(LiteralExpr literal, Frame frame) {
        JavaUnit unit = frame.unit();
        return switch (literal) {
            case StringLiteralExpr _, TextBlockLiteralExpr _, CharLiteralExpr _ ->
                    new Value.Text(
                            Literals.decode(
                                    unit.document(), unit.start(literal), unit.end(literal)));
            case IntegerLiteralExpr each -> number(each.getValue(), literal, frame);
            case LongLiteralExpr each -> number(each.getValue(), literal, frame);
            case BooleanLiteralExpr each ->
                    new Value.Truth(
                            each.getValue(),
                            unit.standingFor(Boolean.toString(each.getValue()), literal));
            case NullLiteralExpr _ -> new Value.Nothing();
            default -> Texts.of(unit.code(literal), literal, frame);
        };
    }

    private static Value number(String written, Expression literal, Frame frame) {
        String digits = written.replaceAll("[_lL]", "");
        if (!digits.matches("0|[1-9][0-9]{0,17}")) {
            return Texts.of(digits, literal, frame);
        }
        EmbeddedText text = frame.unit().standingFor(digits, literal);
        return new Value.Whole(Long.parseLong(digits), text);
    }
}
