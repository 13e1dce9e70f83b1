package plumbline.report.schema;

import plumbline.analysis.SetReading;
import plumbline.framework.MigrationSet;
import plumbline.report.TerminalText;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Tells a schema as a page to read: tables first, then all else, and then what is not sure.
public final class SchemaText {

    private final Words words;
    private final PrintWriter out;

    public SchemaText(Words words, PrintWriter out) {
        this.words = words;
        this.out = new TerminalText(out);
    }

    public void write(SchemaView view) {
        head(view);
        SchemaState state = view.state();
        Naming naming = Naming.of(state);
        TableText tables = new TableText(words, out, naming);
        List<Table> all = state.all(Table.class).toList();
        heading("cli.schema.tables", all.size());
        all.stream().sorted(this::byName).forEach(tables::table);
        list("cli.schema.views", state, View.class, each -> view(naming, each));
        list("cli.schema.types", state, UserType.class, each -> type(naming, each));
        list("cli.schema.sequences", state, Sequence.class, naming::name);
        list("cli.schema.routines", state, Routine.class, each -> routine(naming, each));
        list("cli.schema.extensions", state, Extension.class, naming::name);
        new HistoryText(words, out).write(view);
        out.flush();
    }

    private void head(SchemaView view) {
        MigrationSet set = view.history().set().set();
        out.println(
                words.get(
                        "cli.schema.title",
                        view.service().name(),
                        set.title(),
                        set.dialect().name().toLowerCase(Locale.ROOT)));
        out.println(
                view.position() == 0
                        ? words.get("cli.schema.before", view.history().moments().size())
                        : words.get(
                                "cli.schema.after",
                                view.past().getLast().migration().id(),
                                view.position(),
                                view.history().moments().size()));
        List<String> others =
                view.service().sets().stream()
                        .filter(each -> !each.equals(view.history().set()))
                        .map(SetReading::set)
                        .map(MigrationSet::title)
                        .toList();
        if (!others.isEmpty()) {
            out.println(words.get("cli.schema.others", String.join(", ", others)));
        }
    }

    private int byName(SchemaObject one, SchemaObject other) {
        return one.name().compareTo(other.name());
    }

    private void heading(String key, int count) {
        out.println();
        out.println(words.get(key, count));
    }

    private <T extends SchemaObject> void list(
            String key, SchemaState state, Class<T> kind, Function<T, String> line) {
        List<T> all = state.all(kind).sorted(this::byName).toList();
        if (!all.isEmpty()) {
            heading(key, all.size());
            all.forEach(
                    each -> out.println("  " + line.apply(each) + Marks.of(words, state, each)));
        }
    }

    private static String view(Naming naming, View view) {
        return naming.name(view) + "  (" + String.join(", ", view.columns()) + ")";
    }

    private static String type(Naming naming, UserType type) {
        return switch (type) {
            case UserType.EnumType each ->
                    naming.name(each) + "  enum (" + String.join(", ", each.values()) + ")";
            case UserType.Domain each ->
                    naming.name(each) + "  domain on " + naming.type(each.base());
            case UserType.CompositeType each ->
                    naming.name(each)
                            + "  ("
                            + String.join(
                                    ", ",
                                    each.attributes().stream()
                                            .map(UserType.Attribute::name)
                                            .toList())
                            + ")";
            case UserType.OtherType each -> naming.name(each);
        };
    }

    private static String routine(Naming naming, Routine routine) {
        return naming.name(routine) + "(" + String.join(", ", routine.arguments()) + ")";
    }
}
