package plumbline.framework.typeorm.runner;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.Recorder;
import plumbline.framework.typeorm.schema.Options;
import plumbline.framework.typeorm.schema.TableNames;
import plumbline.operation.Dialect;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// One call of a migration: what it is given, and where what it does is taken down.
record Calls(Call call, Recorder recorder, @Nullable SourceSpan at) {

    Calls(Call call, Recorder recorder) {
        this(call, recorder, null);
    }

    /// The same call for one of several things, which stand where they are described.
    Calls on(Value item) {
        return argument(1) instanceof ListValue
                ? new Calls(call, recorder, Options.place(item, span()))
                : this;
    }

    String method() {
        return call.method();
    }

    Value argument(int index) {
        return call.argument(index);
    }

    Dialect dialect() {
        return recorder.dialect(call.site());
    }

    SourceSpan span() {
        return at == null ? call.site().link() : at;
    }

    void add(Operation operation) {
        recorder.add(operation, span(), call.site());
    }

    /// An index of a new table, which stands where it is described.
    void addIndex(CreateIndex index) {
        recorder.add(index, index.definition().span(), call.site());
    }

    /// Something whose name only the running program knows.
    void addDynamic(Operation operation) {
        recorder.add(operation, span(), "", true, call.site());
    }

    void add(Operation operation, boolean dynamic, Understanding understanding) {
        Step step =
                new Step(
                        operation,
                        span(),
                        "",
                        dynamic,
                        understanding,
                        recorder.circumstances(call.site()));
        recorder.add(step, call.site());
    }

    /// The table that the first argument names; one that nobody can tell is reported.
    ObjectName table() {
        Optional<ObjectName> name = TableNames.find(argument(0));
        if (name.isEmpty()) {
            unknown();
        }
        return name.orElseGet(() -> new ObjectName(null, "${…}", true));
    }

    void unknown() {
        recorder.notUnderstood(call.site(), Obstacle.UNKNOWN_VALUE, method());
    }

    /// What a change comes to is only known to the running program.
    void unknownChange() {
        recorder.notUnderstood(call.site(), Obstacle.UNKNOWN_CHANGE, method());
    }

    /// A promise of something that only the database knows.
    Value question() {
        return new Value.Promised(Value.Unknown.result(call.site(), method()));
    }

    static Value done() {
        return new Value.Promised(Value.Nothing.UNDEFINED);
    }

    /// SQL that is handed over as it is.
    Value sql() {
        recorder.sql(argument(0), call.site());
        return question();
    }

    boolean isOneOf(List<String> methods) {
        return methods.contains(method());
    }
}
