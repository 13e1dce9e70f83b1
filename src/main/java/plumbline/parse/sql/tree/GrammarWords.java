package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.Vocabulary;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words and signs that the grammar has numbers for.
final class GrammarWords {

    private static final String OPERATORS = "+-*/<>=~!@#%^&|`?";
    private static final String UNUSUAL = "~!@#%^&|`?";

    private static final Map<String, Integer> TYPES = types();

    private GrammarWords() {}

    private static Map<String, Integer> types() {
        // the same as that of the lexer, which nobody else needs to load
        Vocabulary vocabulary = SQLParser.VOCABULARY;
        Map<String, Integer> types = new HashMap<>();
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            String literal = vocabulary.getLiteralName(type);
            if (literal != null) {
                types.put(literal.substring(1, literal.length() - 1), type);
            }
        }
        types.put("::", SQLLexer.CAST_EXPRESSION);
        types.put("<>", SQLLexer.NOT_EQUAL);
        types.put("!=", SQLLexer.NOT_EQUAL);
        // a function since PostgreSQL 16, before that the name of many a table
        types.remove("SYSTEM_USER");
        return Map.copyOf(types);
    }

    /// The number of a word that stands there without quotes.
    static int typeOf(String word) {
        return TYPES.getOrDefault(word.toUpperCase(Locale.ROOT), SQLLexer.Identifier);
    }

    static int typeOfSign(String sign) {
        boolean operator = isOperator(sign.charAt(0));
        return TYPES.getOrDefault(sign, operator ? SQLLexer.OP_CHARS : SQLLexer.BAD);
    }

    /// Whether operators are made of that character.
    static boolean isOperator(int c) {
        return OPERATORS.indexOf(c) >= 0;
    }

    static boolean isUnusualInOperators(int c) {
        return UNUSUAL.indexOf(c) >= 0;
    }
}
