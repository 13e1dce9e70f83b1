package plumbline.operation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is done to rows; expressions are SQL text.
public sealed interface DataOperation extends Operation {

    /// `rows` are those written out, 0 when they come from `query`; no `columns` when none were
    /// listed; `onConflict` is `DO NOTHING`, `DO UPDATE`, `IGNORE`, `REPLACE` or null.
    record Insert(
            ObjectName table,
            List<String> columns,
            int rows,
            @Nullable String query,
            @Nullable String onConflict)
            implements DataOperation {

        public Insert {
            columns = List.copyOf(columns);
        }
    }

    record Update(
            ObjectName table,
            List<String> columns,
            String assignments,
            List<ObjectName> from,
            @Nullable String where,
            boolean limited)
            implements DataOperation {

        public Update {
            columns = List.copyOf(columns);
            from = List.copyOf(from);
        }
    }

    record Delete(ObjectName table, List<ObjectName> using, @Nullable String where, boolean limited)
            implements DataOperation {

        public Delete {
            using = List.copyOf(using);
        }
    }

    record Merge(ObjectName table, ObjectName source) implements DataOperation {}

    /// `from` is `STDIN`, `FILE` or `PROGRAM`; `inward` when rows come in.
    record Copy(@Nullable ObjectName table, boolean inward, String from) implements DataOperation {}

    /// A query for its own sake; `functions` are those it calls at its top level.
    record Select(List<ObjectName> sources, List<String> functions) implements DataOperation {

        public Select {
            sources = List.copyOf(sources);
            functions = List.copyOf(functions);
        }

        @Override
        public @Nullable ObjectName table() {
            return sources.size() == 1 ? sources.getFirst() : null;
        }
    }

    record Call(ObjectName routine) implements DataOperation {

        @Override
        public String name() {
            return routine.toString();
        }
    }

    /// `setval`, the position of a sequence.
    record SetSequenceValue(ObjectName sequence, String value) implements DataOperation {

        @Override
        public String name() {
            return sequence.toString();
        }
    }
}
