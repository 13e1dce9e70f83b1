package plumbline.parse.sql.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;

import java.util.List;

final class GrammarTokensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT a.\"B\"\"c\", $1, U&\"d!0061\" FROM t WHERE x <> 'it''s' AND y != 3",
                "select 1.5e-3 + .5 - 2. * 10, a[1:2], b..c, 1..10, x::int, f(a => 1, b := 2)",
                "select 'one'\n  'two' -- said\n, E'a', N'b', B'01', X'ff', U&'d!0061'",
                "select a->>'b', a#>'{x}', a @> b, a ?| b, a <-> b, a*-1, a <= -1, a =-1, a || b",
                "DO $body$ begin x := $$inner$$; end $body$",
                "SELECT $$ $$, $$$$, $a$ $b$ $a$",
                "select /* a /* b */ c */ 1 -- d\n, 2%3, 4^5, 6<<7, 8>>9, ~1, !!2, \u00e4_1, a$b",
                "create table \"\u00e9\" (\n  id bigint generated always as identity\n);"
            })
    void sees_the_same_tokens_as_the_lexer_of_the_grammar(String sql) {
        List<String> own = GrammarTokens.of(sql).stream().map(GrammarTokensTest::shown).toList();
        assertThat(own).isEqualTo(library(sql));
    }

    private static List<String> library(String sql) {
        SQLLexer lexer = new SQLLexer(CharStreams.fromString(sql));
        List<? extends Token> tokens = lexer.getAllTokens();
        List<String> shown =
                new java.util.ArrayList<>(
                        tokens.stream()
                                .filter(each -> each.getChannel() == Token.DEFAULT_CHANNEL)
                                .map(GrammarTokensTest::shown)
                                .toList());
        for (int i = 1; i < shown.size(); i++) {
            // the library cuts what stands between dollar tags at each dollar
            if (shown.get(i).startsWith("Text") && shown.get(i - 1).startsWith("Text")) {
                shown.remove(i--);
            }
        }
        shown.add("EOF@" + sql.length());
        return shown;
    }

    private static String shown(Token token) {
        return SQLLexer.VOCABULARY.getSymbolicName(token.getType()) + "@" + token.getStartIndex();
    }

    @Test
    void takes_a_language_in_quotes_for_a_name() {
        assertThat(GrammarTokens.of("DO LANGUAGE 'plpgsql' 'x'"))
                .extracting(Token::getType)
                .containsExactly(
                        SQLLexer.DO,
                        SQLLexer.LANGUAGE,
                        SQLLexer.QuotedIdentifier,
                        SQLLexer.StringConstant,
                        Token.EOF);
    }

    @Test
    void knows_escapes_and_counts_in_units() {
        assertThat(GrammarTokens.of("E'\\'' '\ud83d\ude00' x"))
                .extracting(Token::getText)
                .containsExactly("E'\\''", "'\ud83d\ude00'", "x", "<EOF>");
    }

    @Test
    void says_that_a_quotation_never_ends() {
        assertThat(GrammarTokens.of("select 'x").get(1).getType()).isEqualTo(SQLLexer.BAD);
    }

    @Test
    void knows_no_word_that_older_servers_do_not_reserve() {
        assertThat(GrammarTokens.of("system_user").getFirst().getType())
                .isEqualTo(SQLLexer.Identifier);
    }
}
