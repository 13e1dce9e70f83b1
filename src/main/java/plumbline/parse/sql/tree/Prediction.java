package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

/// Chooses between the alternatives of a rule, at a glance where the next words tell, and as the
/// library does where they do not.
///
/// The library reads on until only one alternative is left: over all arguments of a call, as they
/// could belong to a type, and once more for each call in them. Which parenthesis closes which is
/// known here, so that a look behind it is enough.
final class Prediction extends ParserATNSimulator {

    private final TokenArray tokens;
    private final Glances glances;

    private Prediction(SQLParser parser, TokenArray tokens, ParserATNSimulator own) {
        super(parser, SQLParser._ATN, own.decisionToDFA, own.getSharedContextCache());
        this.tokens = tokens;
        this.glances = new Glances(tokens);
    }

    /// A parser of those tokens that chooses in this way.
    static SQLParser parser(TokenArray tokens) {
        SQLParser parser = new SQLParser(tokens);
        parser.setInterpreter(new Prediction(parser, tokens, parser.getInterpreter()));
        return parser;
    }

    @Override
    public int adaptivePredict(TokenStream input, int decision, ParserRuleContext context) {
        int seen = glance(decision);
        return seen > 0 ? seen : super.adaptivePredict(input, decision, context);
    }

    /// The alternative, or nothing above 0 where it takes more than a glance.
    int glance(int decision) {
        int at = tokens.index();
        int seen = glances.at(decision, at);
        return seen > 0 ? seen : FirstTokens.OF_SQL.alternative(decision, tokens.type(at));
    }
}
