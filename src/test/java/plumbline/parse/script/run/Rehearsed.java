package plumbline.parse.script.run;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.flow.Limits;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Trace;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A run against a small database handle that writes down each call with its circumstances.
final class Rehearsed implements Trace {

    private static final ScriptParser PARSER = new ScriptParser();

    final List<String> log = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    final List<String> thrown = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final ScriptRun run;

    Rehearsed(Limits limits) {
        run =
                new ScriptRun(
                        PARSER,
                        path ->
                                Optional.ofNullable(files.get(path))
                                        .map(text -> new SourceDocument(path, text)),
                        request -> Optional.empty(),
                        this,
                        limits);
    }

    /// Runs `up` of a script.
    static Rehearsed up(String text) {
        return new Rehearsed(Limits.USUAL).file("m.js", text).run("m.js");
    }

    /// Runs the body of an `up` of its own.
    static Rehearsed body(String text) {
        return up("exports.up = async (db) => {\n" + text + "\n};");
    }

    Rehearsed file(String path, String text) {
        files.put(path, text);
        return this;
    }

    LoadedModule load(String path) {
        return run.load(new SourceDocument(path, files.getOrDefault(path, "")));
    }

    Rehearsed run(String path) {
        LoadedModule module = load(path);
        Value db = new Value.HostValue(new Handle("db"));
        Optional<Value> up = module.find("up");
        if (up.isPresent()) {
            run.call(module, up.get(), List.of(db));
        } else {
            Value type =
                    module.main() instanceof FunctionValue known
                            ? known
                            : ((ObjectValue) module.exports())
                                    .properties()
                                    .values()
                                    .iterator()
                                    .next();
            run.callMethod(module, run.construct(module, type, List.of()), "up", List.of(db));
        }
        return this;
    }

    ScriptRun run() {
        return run;
    }

    @Override
    public void notUnderstood(Site site, Obstacle obstacle, String text) {
        problems.add(obstacle + " " + site.line() + ": " + text);
    }

    @Override
    public void defect(Site site, Defect defect, String text) {
        problems.add(defect + " " + site.line() + ": " + text);
    }

    @Override
    public void thrown(Site site, Value message) {
        thrown.add(shown(message));
    }

    static String shown(Value value) {
        return shown(value, 0);
    }

    private static String shown(Value value, int depth) {
        return switch (value) {
            case ListValue deep when depth > 5 -> "[…]";
            case ObjectValue deep when depth > 5 -> "{…}";
            case Value.Text text -> text.content().display();
            case Value.Num num -> Texts.number(num.value());
            case Value.Bool bool -> String.valueOf(bool.value());
            case Value.Nothing none -> "nothing";
            case Value.Regex regex -> "/" + regex.pattern() + "/";
            case Value.HostValue host -> host.object().toString();
            case Value.DialectName name -> "dialect";
            case Value.Promised promised -> "promise of " + shown(promised.value());
            case Value.Unknown unknown ->
                    "?"
                            + unknown.expression()
                            + (unknown.fallback() == null ? "" : "|" + shown(unknown.fallback()));
            case Value.Choice choice -> "choice";
            case ListValue list ->
                    list.items().stream()
                            .map(each -> shown(each, depth + 1))
                            .collect(Collectors.joining(",", "[", list.isOpen() ? ",…]" : "]"));
            case ObjectValue object ->
                    object.properties().entrySet().stream()
                            .map(each -> each.getKey() + ":" + shown(each.getValue(), depth + 1))
                            .collect(Collectors.joining(",", "{", "}"));
            case FunctionValue function -> "function";
        };
    }

    /// A handle whose builder calls are written down; `has…` asks a question, `dialect` is one.
    private final class Handle implements HostObject {

        private final String name;

        Handle(String name) {
            this.name = name;
        }

        @Override
        public Value get(String property, Site site, Runner runner) {
            return property.equals("dialect")
                    ? new Value.DialectName("db.dialect")
                    : new Value.HostValue(new Handle(name + "." + property));
        }

        @Override
        public Value call(Call call) {
            calls.add(call);
            for (Value each : call.arguments()) {
                if (each instanceof FunctionValue) {
                    log(call);
                    call.run(each, new Value.HostValue(new Handle("t")));
                    return new Value.HostValue(new Handle(name));
                }
            }
            if (call.method().startsWith("has") || call.method().equals("select")) {
                return new Value.HostValue(new Question());
            }
            log(call);
            return new Value.HostValue(new Handle(name));
        }

        private void log(Call call) {
            String given =
                    call.arguments().stream()
                            .map(Rehearsed::shown)
                            .collect(Collectors.joining(", "));
            Site site = call.site();
            String condition = site.circumstances().condition();
            log.add(
                    call.method()
                            + "("
                            + given
                            + ")"
                            + (condition == null ? "" : " if " + condition)
                            + (site.isRepeated() ? " repeated" : "")
                            + (site.circumstances().dialect() == null
                                    ? ""
                                    : " on " + site.circumstances().dialect()));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// A builder that asks the database when it is awaited.
    private static final class Question implements HostObject {

        @Override
        public Value call(Call call) {
            return call.self();
        }

        @Override
        public boolean isPromise() {
            return true;
        }

        @Override
        public Value settle(Site site, Runner runner) {
            return Value.Unknown.result(site, "question");
        }
    }
}
