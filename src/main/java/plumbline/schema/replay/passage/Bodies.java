package plumbline.schema.replay.passage;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Looks into the bodies of routines for what changes the schema.
public final class Bodies {

    private static final Set<String> CHANGES = Set.of("create", "alter", "drop", "execute");

    private Bodies() {}

    /// Whether the body has a word with which such statements begin.
    static boolean changesSchema(String definition) {
        List<SqlToken> tokens = SqlTokens.of(definition, Dialect.POSTGRESQL);
        return tokens.stream()
                .filter(token -> token.kind() == SqlToken.Kind.STRING)
                .map(token -> SqlNames.value(token.text()))
                .flatMap(body -> SqlTokens.of(body, Dialect.POSTGRESQL).stream())
                .anyMatch(token -> CHANGES.contains(token.text().toLowerCase(Locale.ROOT)));
    }
}
