package plumbline.parse.sql.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

import java.util.ArrayList;
import java.util.List;

final class PredictionTest {

    @Test
    void finds_the_places_where_a_glance_is_enough() {
        assertThat(
                        new int[] {
                            Decisions.PRIMARY,
                            Decisions.EXPRESSION,
                            Decisions.BOUND,
                            Decisions.SUBQUERY,
                            Decisions.DATA,
                            Decisions.JOIN,
                            Decisions.FIELDS,
                            Decisions.TYPE,
                            Decisions.TYPE_NAME
                        })
                .doesNotContain(-1)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select f(a, g(b)), s.f(x), numeric(3) '1.5', date '2020-01-01', a.b.c, (a).b, t.*",
                "select (1, 2) overlaps (3, 4), (a), (a, b), ((1 + 2) * 3), (select 1), ((select"
                        + " 2))",
                "select (values (1), (2)), array(select 1), (select 1 union select 2), a[1][2],"
                        + " -(3)",
                "select x between (1) and (2), y in (1, 2), z in (select 1), not (a or b), case"
                    + " when (a) then (b) else count(*) filter (where c) over (partition by d) end",
                "with a as (select 1), insert (b) as (update t set x = (1) returning x) delete from"
                        + " t using a where t.x = (select count(1) from insert)",
                "with recursive a(n) as (values (1) union all select n + 1 from a) select n from a",
                "select * from a join b on a.x = b.x left join c using (x) cross join d natural"
                    + " join e join (f join g on true) on true, lateral (select 1) h, (values (1))"
                    + " as i",
                "create table t (a varchar(10), b character varying, c time with time zone, d"
                    + " double precision, e s.kind, f timestamp(3), g numeric(1, 2)[], h double, i"
                    + " json)",
                "insert into t (a) values ((1)), (default) on conflict (a) do update set b ="
                        + " excluded.b where (t.c) is not null returning t.*",
                "insert into t select * from a cross join b on conflict do nothing",
                "insert into t select * from a natural join b on conflict (x) do nothing",
                "alter table t alter a type text using (a::text), add check ((a) > 1 and b like"
                        + " 'x')"
            })
    void chooses_as_the_library_does(String sql) {
        TokenArray tokens = new TokenArray(GrammarTokens.of(sql));
        SQLParser parser = Prediction.parser(tokens);
        Comparison comparison = new Comparison(parser);
        parser.setInterpreter(comparison);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        assertThat(parser.sql().statement()).hasSize(1);
        assertThat(comparison.glances).isPositive();
        assertThat(comparison.different).isEmpty();
    }

    /// Asks both, and goes on with what the library says.
    private static final class Comparison extends ParserATNSimulator {

        private final Prediction prediction;
        private final List<String> different = new ArrayList<>();
        private int glances;

        private Comparison(SQLParser parser) {
            super(
                    parser,
                    SQLParser._ATN,
                    parser.getInterpreter().decisionToDFA,
                    parser.getInterpreter().getSharedContextCache());
            setPredictionMode(PredictionMode.LL);
            this.prediction = (Prediction) parser.getInterpreter();
        }

        @Override
        public int adaptivePredict(TokenStream input, int decision, ParserRuleContext context) {
            int glance = prediction.glance(decision);
            int alternative = super.adaptivePredict(input, decision, context);
            glances += glance > 0 ? 1 : 0;
            if (glance > 0 && glance != alternative) {
                different.add(decision + " at " + input.LT(1) + ": " + glance);
            }
            return alternative;
        }
    }
}
