package plumbline.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlTypes;
import plumbline.schema.SqlScript;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.replay.Types;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

final class TypeChangesTest {

    private static final SchemaState STATE = SqlScript.empty();

    @ParameterizedTest
    @CsvSource({
        "timestamp, timestamptz, 11, REWRITE",
        "timestamp, timestamptz, 12, DEPENDS_ON_TIME_ZONE",
        "timestamptz, timestamp, 18, DEPENDS_ON_TIME_ZONE",
        "geometry, geography, 18, UNKNOWN",
        "text, geometry, 18, UNKNOWN",
        "text, citext, 18, METADATA_ONLY",
        "geometry, geometry, 18, METADATA_ONLY"
    })
    void changesHangOnBothTypesAndTheVersion(
            String from, String to, int version, TypeChange change) {
        assertThat(new TypeChanges(STATE, version).of(type(from), type(to))).isEqualTo(change);
    }

    @Test
    void aTypeThatNobodyKnowsChangesInAnUnknownWay() {
        assertThat(new TypeChanges(STATE, 18).of(null, type("text"))).isEqualTo(TypeChange.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "c, METADATA_ONLY",
        "(c), METADATA_ONLY",
        "c::text, METADATA_ONLY",
        "\"c\" :: text, METADATA_ONLY",
        "CAST(c AS text), METADATA_ONLY",
        "c::varchar(5), REWRITE",
        "trim(c), REWRITE",
        "d::text, REWRITE",
        "'c::text || c', REWRITE"
    })
    void usingOtherThanTheColumnItselfRewrites(String using, TypeChange change) {
        TypeChanges changes = new TypeChanges(STATE, 18);

        assertThat(changes.of(type("varchar(10)"), type("text"), using, "c")).isEqualTo(change);
    }

    private static TypeUse type(String written) {
        return Types.of(new Lookup(STATE), SqlTypes.of(written, Dialect.POSTGRESQL));
    }
}
