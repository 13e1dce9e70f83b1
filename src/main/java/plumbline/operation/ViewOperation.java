package plumbline.operation;

import java.util.List;

/// What is done to a view or a materialised view.
public sealed interface ViewOperation extends Operation {

    ObjectName view();

    @Override
    default String name() {
        return view().toString();
    }

    /// `sources` are the tables and views it reads; `options` as written (`security_invoker` …); a
    /// `recursive` one reads itself under its own name and columns.
    record CreateView(
            ObjectName view,
            boolean materialized,
            boolean orReplace,
            boolean ifNotExists,
            List<String> columns,
            String query,
            List<ObjectName> sources,
            String options,
            boolean temporary,
            boolean recursive)
            implements ViewOperation {

        public CreateView {
            columns = List.copyOf(columns);
            sources = List.copyOf(sources);
        }

        /// A view that stays, and does not read itself.
        public CreateView(
                ObjectName view,
                boolean materialized,
                boolean orReplace,
                boolean ifNotExists,
                List<String> columns,
                String query,
                List<ObjectName> sources,
                String options) {
            this(
                    view,
                    materialized,
                    orReplace,
                    ifNotExists,
                    columns,
                    query,
                    sources,
                    options,
                    false,
                    false);
        }
    }

    record DropView(ObjectName view, boolean materialized, boolean ifExists, boolean cascade)
            implements ViewOperation {}

    record RenameView(ObjectName view, boolean materialized, String newName)
            implements ViewOperation {}

    record RenameViewColumn(ObjectName view, boolean materialized, String column, String newName)
            implements ViewOperation {}

    record AlterView(ObjectName view, boolean materialized, String change)
            implements ViewOperation {}

    record RefreshView(ObjectName view, boolean concurrently, boolean withData)
            implements ViewOperation {}
}
