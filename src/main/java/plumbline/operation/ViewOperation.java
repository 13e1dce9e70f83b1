package plumbline.operation;

import java.util.List;

/// What is done to a view or a materialised view.
public sealed interface ViewOperation extends Operation {

    ObjectName view();

    @Override
    default String name() {
        return view().toString();
    }

    /// `sources` are the tables and views it reads; `options` as written (`security_invoker` …).
    record CreateView(
            ObjectName view,
            boolean materialized,
            boolean orReplace,
            boolean ifNotExists,
            List<String> columns,
            String query,
            List<ObjectName> sources,
            String options)
            implements ViewOperation {

        public CreateView {
            columns = List.copyOf(columns);
            sources = List.copyOf(sources);
        }
    }

    record DropView(ObjectName view, boolean materialized, boolean ifExists, boolean cascade)
            implements ViewOperation {}

    record RenameView(ObjectName view, boolean materialized, String newName)
            implements ViewOperation {}

    record AlterView(ObjectName view, boolean materialized, String change)
            implements ViewOperation {}

    record RefreshView(ObjectName view, boolean concurrently, boolean withData)
            implements ViewOperation {}
}
