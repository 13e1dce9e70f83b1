package plumbline.schema.replay;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.schema.binding.Binder;
import plumbline.schema.name.DefaultNames;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.replay.Trouble.Kind;
import plumbline.schema.state.Doubt;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.Naming;
import plumbline.schema.state.Remarks;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A schema while one step is carried out on it: keeps what the step touches and what would not go.
public final class Draft {

    private final SourceSpan span;
    private final Circumstances around;
    private final @Nullable Doubt doubt;
    private final boolean tolerant;
    private final SortedSet<Integer> touched = new TreeSet<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private SchemaState state;

    /// With a `doubt` all that it touches is doubted; `tolerant` when a test around the step keeps
    /// it from being refused.
    public Draft(SchemaState state, Step step, @Nullable Doubt doubt, boolean tolerant) {
        this.state = state;
        this.span = step.span();
        this.around = step.circumstances();
        this.doubt = doubt;
        this.tolerant = tolerant;
    }

    public SchemaState state() {
        return state;
    }

    /// Where the step stands.
    public SourceSpan span() {
        return span;
    }

    /// Whether the statement does nothing where what it alters is not there.
    public boolean ifExists() {
        return tolerant || around.ifExists();
    }

    /// Whether the tables below the one that is altered stay as they are.
    public boolean only() {
        return around.only();
    }

    public Lookup lookup() {
        return new Lookup(state);
    }

    public Binder binder() {
        return new Binder(state);
    }

    public SortedSet<Integer> touched() {
        return touched;
    }

    public List<Trouble> troubles() {
        return troubles;
    }

    public int newId() {
        return state.nextId();
    }

    /// The object of an identity that is known to be there.
    public <T extends SchemaObject> T get(int id, Class<T> kind) {
        return state.find(id, kind)
                .orElseThrow(() -> new IllegalStateException("no " + kind.getSimpleName()));
    }

    /// Adds the object, or puts it in the place of the one with its identity.
    public <T extends SchemaObject> T put(T object) {
        String name = DefaultNames.cut(object.name(), DefaultNames.LONGEST);
        state = state.with(name.equals(object.name()) ? object : object.named(name));
        touched.add(object.id());
        if (doubt != null && concerns(doubt, object)) {
            doubt(object.id(), doubt);
        }
        return object;
    }

    /// A hole in a statement leaves alone what it makes without the hole.
    private static boolean concerns(Doubt doubt, SchemaObject object) {
        return doubt.reason() != Doubt.Reason.DYNAMIC || object.toString().contains("${");
    }

    public void remove(int id) {
        state = state.without(id);
        touched.add(id);
    }

    public void remark(int id, Remarks remarks) {
        state = state.withRemarks(id, remarks);
        touched.add(id);
        if (doubt != null) {
            doubt(id, doubt);
        }
    }

    /// Lets the object be doubted from here on.
    public void doubt(int id, Doubt why) {
        state = state.withRemarks(id, state.remarksOn(id).doubted(why));
    }

    public void doubt(int id, Doubt.Reason reason, String detail) {
        doubt(id, new Doubt(reason, detail, span));
    }

    /// Lets all of the schema be doubted from here on.
    public void doubtAll(Doubt.Reason reason, String detail) {
        state = state.doubted(new Doubt(reason, detail, span));
    }

    public void become(SchemaState newState) {
        state = newState;
    }

    /// What is not there would make the server refuse the step.
    public void missing(String name) {
        trouble(new Trouble(Kind.MISSING, name, List.of()));
    }

    public void exists(String name) {
        trouble(new Trouble(Kind.EXISTS, name, List.of()));
    }

    /// The step would be refused: the object stays, and is doubted.
    public void refused(int id, Kind kind, List<Integer> others) {
        Naming naming = Naming.of(state);
        List<String> names = others.stream().map(each -> Described.object(naming, each)).toList();
        trouble(new Trouble(kind, Described.object(naming, id), names));
        if (!tolerant) {
            doubt(id, Doubt.Reason.REFUSED, String.join(", ", names));
        }
    }

    private void trouble(Trouble trouble) {
        if (!tolerant) {
            troubles.add(trouble);
        }
    }
}
