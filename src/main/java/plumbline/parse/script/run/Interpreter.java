package plumbline.parse.script.run;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.Script;
import plumbline.parse.script.Span;
import plumbline.parse.script.flow.Frame;
import plumbline.parse.script.flow.LimitException;
import plumbline.parse.script.flow.Limits;
import plumbline.parse.script.flow.Paths;
import plumbline.parse.script.flow.Rounds;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.flow.Trail;
import plumbline.parse.script.flow.Unheard;
import plumbline.parse.script.global.Globals;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Trace;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// One run: its parts, which call each other, where it is, and how far it may still go.
final class Interpreter implements Runner {

    private static final int STEPS_PER_LOOK_AT_THE_CLOCK = 256;

    private static final Trace UNHEARD = new Unheard();

    private final Limits limits;
    private final Trace trace;
    private final Paths paths = new Paths();
    private final Trail trail = new Trail();
    private final Rounds rounds = new Rounds();
    private final List<SourceSpan> callers = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Expressions expressions = new Expressions(this);
    private final Links links = new Links(this);
    private final Calls calls = new Calls(this);
    private final Unknowns unknowns = new Unknowns(this);
    private final Operators operators = new Operators(this);
    private final Tests tests = new Tests(this);
    private final Assignments assignments = new Assignments(this);
    private final Branches branches = new Branches(this);
    private final Loops loops = new Loops(this);
    private final Statements statements = new Statements(this);
    private final Map<String, Value> globals = Globals.all();
    private long deadline;
    private int steps;
    private int depth;
    private int loading;

    Interpreter(Limits limits, Trace trace) {
        this.limits = limits;
        this.trace = trace;
        restart();
    }

    /// A new function is run: it may take as many steps as the one before.
    void restart() {
        steps = 0;
        deadline = System.nanoTime() + limits.time().toNanos();
    }

    void step() {
        steps++;
        if (steps > limits.steps()) {
            throw new LimitException("more than " + limits.steps() + " steps");
        }
        if (steps % STEPS_PER_LOOK_AT_THE_CLOCK == 0
                && (System.nanoTime() > deadline || Thread.currentThread().isInterrupted())) {
            throw new LimitException("longer than " + limits.time().toSeconds() + " s");
        }
    }

    <T> T deeper(Supplier<T> work, Supplier<T> tooDeep) {
        if (depth >= limits.depth()) {
            return tooDeep.get();
        }
        depth++;
        try {
            return work.get();
        } finally {
            depth--;
        }
    }

    Limits limits() {
        return limits;
    }

    Rounds rounds() {
        return rounds;
    }

    Site site(Scope scope, Span span, Span name, boolean awaited) {
        return site(scope.frame().script(), span, name, awaited);
    }

    Site site(Script script, Span span, Span name, boolean awaited) {
        return new Site(script, span, name, callers, paths.under(), awaited);
    }

    Site site(Scope scope, Span span) {
        return site(scope, span, span, false);
    }

    Value.Unknown unknown(Scope scope, Hole.Kind kind, Span span) {
        Script script = scope.frame().script();
        return new Value.Unknown(kind, script.text(span), script.place(span));
    }

    Value.Unknown computed(Site site) {
        return new Value.Unknown(Hole.Kind.COMPUTATION, site.text(), site.place());
    }

    /// Runs the statements of a module that another one imports, in a share of the time.
    ///
    /// Nobody has handed them a database yet, so what is not understood in them counts only where a
    /// migration uses it.
    void load(Runnable module) {
        int taken = steps;
        long end = deadline;
        if (loading == 0) {
            steps = limits.steps() / 2;
            deadline = Math.min(end, System.nanoTime() + limits.time().toNanos() / 2);
        }
        loading++;
        try {
            module.run();
        } finally {
            loading--;
            if (loading == 0) {
                steps = taken;
                deadline = end;
            }
        }
    }

    /// Whether the module that is loaded now was imported by one that is being loaded, too.
    boolean isNested() {
        return loading > 1;
    }

    /// Tells each cause once for its place.
    Value report(Site site, Obstacle obstacle, String text) {
        if (loading > 0 && obstacle != Obstacle.BROKEN_SYNTAX) {
            return computed(site);
        }
        if (told.add(site.file() + ":" + site.span() + obstacle + text)) {
            trace.notUnderstood(site, obstacle, text);
        }
        return computed(site);
    }

    /// Calls something from a place in the script, which then is the caller of what happens inside.
    <T> T calledFrom(Site site, Supplier<T> work) {
        callers.add(site.place());
        try {
            return work.get();
        } finally {
            callers.removeLast();
        }
    }

    @Override
    public Value run(Value function, List<Value> arguments, Site site) {
        return settle(calls.callBack(function, arguments, site), site);
    }

    @Override
    public Value run(Value function, List<Value> arguments, Site site, Circumstance under) {
        return paths.inside(List.of(under), () -> run(function, arguments, site));
    }

    @Override
    public Value invoke(Value function, List<Value> arguments, Site site) {
        return calls.callBack(function, arguments, site);
    }

    @Override
    public Value invoke(Value function, List<Value> arguments, Site site, Circumstance under) {
        return paths.inside(List.of(under), () -> invoke(function, arguments, site));
    }

    @Override
    public Value settle(Value value, Site site) {
        return switch (value) {
            case Value.Promised promised -> settle(promised.value(), site);
            case Value.HostValue host -> settled(host, site);
            case Value.Choice choice -> calls.each(choice, each -> settle(each, site));
            default -> value;
        };
    }

    private Value settled(Value.HostValue host, Site site) {
        Site here = new Site(site.script(), site.span(), site.name(), callers, paths.under(), true);
        return host.object().settle(here, this);
    }

    @Override
    public Value notUnderstood(Site site, String what) {
        return report(site, Obstacle.UNKNOWN_CALL, what);
    }

    @Override
    public Trace trace() {
        return loading > 0 ? UNHEARD : trace;
    }

    Paths paths() {
        return paths;
    }

    Trail trail() {
        return trail;
    }

    Expressions expressions() {
        return expressions;
    }

    Links links() {
        return links;
    }

    Calls calls() {
        return calls;
    }

    Unknowns unknowns() {
        return unknowns;
    }

    Operators operators() {
        return operators;
    }

    Tests tests() {
        return tests;
    }

    Assignments assignments() {
        return assignments;
    }

    Branches branches() {
        return branches;
    }

    Loops loops() {
        return loops;
    }

    Statements statements() {
        return statements;
    }

    /// The scope that a module or function starts in, below what the language provides.
    Scope outermost(Frame frame) {
        Scope scope = new Scope(null, frame);
        globals.forEach(scope::declare);
        return scope;
    }
}
