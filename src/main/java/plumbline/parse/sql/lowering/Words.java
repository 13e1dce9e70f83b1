package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Cascade_restrictContext;

import java.util.Locale;
import java.util.StringJoiner;

/// The fixed words of statements.
public final class Words {

    private Words() {}

    public static boolean isCascade(@Nullable Cascade_restrictContext behaviour) {
        return behaviour != null && behaviour.CASCADE() != null;
    }

    /// How many children of that kind a node has.
    static long countOf(ParserRuleContext node, Class<? extends ParserRuleContext> kind) {
        return node.children.stream().filter(kind::isInstance).count();
    }

    /// The words that a node begins with, before its first name, in capitals.
    public static String leading(ParserRuleContext node) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < node.getChildCount(); i++) {
            ParseTree child = node.getChild(i);
            if (!(child instanceof TerminalNode word)) {
                break;
            }
            words.add(word.getSymbol().getText().toUpperCase(Locale.ROOT));
        }
        return words.toString();
    }
}
