package plumbline.parse.sql.element;

import plumbline.operation.ObjectName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds what a query reads by the words FROM and JOIN, at any depth.
public final class QuerySources {

    private QuerySources() {}

    /// The tables and views, each once; names that WITH gives to parts of the query are left out.
    public static List<ObjectName> of(Cursor query) {
        Set<ObjectName> found = new LinkedHashSet<>();
        Set<ObjectName> own = new HashSet<>();
        while (!query.atEnd()) {
            if (query.isAtName() && (query.peek(1).is("AS") && query.peek(2).isSign('('))) {
                own.add(ObjectName.of(String.valueOf(query.identifier())));
            } else if (query.isAt("DISTINCT", "FROM")) {
                query.moveTo(query.position() + 2);
            } else if (query.acceptOne("FROM", "JOIN") != null) {
                sources(query, found);
            } else {
                query.take();
            }
        }
        found.removeAll(own);
        return new ArrayList<>(found);
    }

    private static void sources(Cursor query, Set<ObjectName> found) {
        do {
            query.acceptOne("ONLY", "LATERAL");
            int from = query.position();
            ObjectName name = query.name();
            if (name == null || query.peek().isSign('(')) {
                query.moveTo(from);
                return;
            }
            found.add(name);
            query.accept("AS");
            boolean alias = query.isAtName() && query.peek(1).isSign(',');
            query.moveTo(query.position() + (alias ? 1 : 0));
        } while (query.acceptSign(','));
    }
}
