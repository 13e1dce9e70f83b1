package plumbline.parse.sql.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.Dialect;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.operation.SecurityOperation.Grant;
import plumbline.operation.step.Circumstances;
import plumbline.parse.sql.words.WordGrammar;
import plumbline.source.SourceDocument;

/// What the words of a statement say in the same form as the grammar does.
final class WordsToldApartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a int4, OUT b text, varchar(5)   | [integer, character varying]",
                "VARIADIC x numeric(3)[]          | [numeric[]]",
                "double precision, timestamp      | [double precision, timestamp without time"
                        + " zone]",
                "t.c%TYPE                         | [t.c%TYPE]",
                "*                                | [*]",
            })
    void argumentsHaveOneNameEach(String written, String types) {
        DropRoutine drop = (DropRoutine) operation("DROP ROUTINE f(" + written + ")");

        assertThat(drop.arguments()).hasToString(types);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AS int INCREMENT 2 START 5 CYCLE | AS integer INCREMENT BY 2 START WITH 5 CYCLE",
                "minvalue -3 no maxvalue cache 4  | MINVALUE -3 NO MAXVALUE CACHE 4",
                "START WITH +7 NO CYCLE           | START WITH 7 NO CYCLE",
            })
    void optionsOfASequenceHaveOneForm(String written, String options) {
        var sequence =
                (CreateSequence) operation("CREATE SEQUENCE q " + written + " OWNED BY s.t.\"Id\"");

        assertThat(sequence.options()).isEqualTo(options);
        assertThat(sequence.ownedBy()).isEqualTo("s.t.Id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select (A, \"B\"), insert ON t    | [SELECT (a, B), INSERT] []",
                "execute ON FUNCTION f, g(int4) |"
                        + " [EXECUTE] [Signature[routine=f, arguments=null],"
                        + " Signature[routine=g, arguments=[integer]]]",
            })
    void aGrantKeepsColumnsAndSignatures(String written, String said) {
        Grant grant = (Grant) operation("GRANT " + written + " TO bob");

        assertThat(grant.privileges() + " " + grant.signatures()).isEqualTo(said);
    }

    private static Object operation(String sql) {
        var text = new SourceDocument("a.sql", sql).embedded();
        var steps = new WordGrammar().understand(text, Dialect.POSTGRESQL, Circumstances.PLAIN);
        return steps.orElseThrow().getFirst().operation();
    }
}
