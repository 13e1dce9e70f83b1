package plumbline.report.schema;

import plumbline.analysis.ServiceReading;
import plumbline.analysis.schema.SchemaHistory;
import plumbline.analysis.schema.SchemaHistory.Moment;
import plumbline.schema.state.SchemaState;

import java.util.List;

/// What is shown of a schema: the service, the set of migrations, and how many of them have run.
public record SchemaView(ServiceReading service, SchemaHistory history, int position) {

    /// The migrations that have run.
    public List<Moment> past() {
        return history.moments().subList(0, position);
    }

    /// The schema after the last of them.
    public SchemaState state() {
        return position == 0 ? history.start() : past().getLast().up().after();
    }
}
