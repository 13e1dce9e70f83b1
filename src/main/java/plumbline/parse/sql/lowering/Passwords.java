package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SconstContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.User_or_role_or_group_common_optionContext;

import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;

import java.util.Locale;

/// Keeps what a role's password is out of what is shown.
final class Passwords {

    private static final String MASK = "'***'";

    private Passwords() {}

    static String masked(SqlText text, ParserRuleContext statement) {
        String shown = text.of(statement);
        if (!shown.toLowerCase(Locale.ROOT).contains("password")) {
            return shown;
        }
        StringBuilder masked = new StringBuilder();
        int from = text.start(statement);
        for (var option : Trees.all(statement, User_or_role_or_group_common_optionContext.class)) {
            SconstContext password = option.password;
            if (password != null) {
                masked.append(text.text().display(from, text.start(password))).append(MASK);
                from = text.end(password);
            }
        }
        return masked.append(text.text().display(from, text.end(statement))).toString();
    }
}
