package plumbline.report.markdown.style;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Writing;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Index;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the migrations of a service come to, in numbers.
record Contents(Writing writing, ServiceSubject service) {

    static Contents of(Writing writing, ReportedService service) {
        return new Contents(writing, service.subject());
    }

    void write() {
        writing.sheet().heading(2, "Migration Content");
        field("Migrations", service.migrations().count());
        field("Tables", count(Table.class, each -> !each.assumed()));
        field("Indexes", count(Index.class, each -> each.constraint() == 0));
        field("Routines", count(Routine.class, _ -> true));
        field("Triggers", count(Trigger.class, _ -> true));
        field("Row Level Security Policies", count(Policy.class, _ -> true));
        List<List<Inline>> rows = new ArrayList<>();
        add(
                rows,
                "Tables with row level security",
                count(Table.class, each -> each.rowSecurity().enabled()));
        add(rows, "Foreign keys", count(TableConstraint.ForeignKey.class, _ -> true));
        add(rows, "Unique constraints", count(TableConstraint.Unique.class, _ -> true));
        add(rows, "CHECK constraints", count(TableConstraint.Check.class, _ -> true));
        add(rows, "Types", count(UserType.class, _ -> true));
        add(rows, "Views", count(View.class, _ -> true));
        add(rows, "Extensions", count(Extension.class, _ -> true));
        writing.sheet().table(List.of("Category", "Count"), rows);
    }

    private void field(String name, long count) {
        writing.sheet().field(name, Inline.text(Long.toString(count)));
    }

    private static void add(List<List<Inline>> rows, String name, long count) {
        rows.add(List.of(Inline.text(name), Inline.text(Long.toString(count))));
    }

    private <T extends SchemaObject> long count(Class<T> kind, Predicate<T> which) {
        return ends().flatMap(each -> each.all(kind)).filter(which).count();
    }

    /// After the last migration of each set.
    private Stream<SchemaState> ends() {
        return service.sets().stream().map(SetSubject::end);
    }
}
