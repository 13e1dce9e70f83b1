package plumbline.framework.sequelize;

import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf.Defect;
import plumbline.framework.script.Recorder;
import plumbline.framework.script.Settings;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

/// The transactions a [Migration] opens itself, for the tool opens none.
final class Transactions {

    private int open;

    /// `sequelize.transaction(…)`, with a callback or without one.
    Value begin(Call call, Recorder recorder) {
        Value last =
                call.arguments().isEmpty() ? Value.Nothing.UNDEFINED : call.arguments().getLast();
        recorder.add(new TransactionControl("BEGIN"), call.site());
        open++;
        Value handle = new Value.HostValue(new Handle(recorder));
        if (!(last instanceof FunctionValue)) {
            return handle;
        }
        Value result = call.run(last, handle);
        end("COMMIT", call.site(), recorder);
        return new Value.Promised(result);
    }

    private void end(String command, Site site, Recorder recorder) {
        recorder.add(new TransactionControl(command), site);
        // a rollback stands on another path than the commit, and only one of them is taken
        open = Math.max(0, open - 1);
    }

    /// Says so when a call inside a transaction does not take part in it.
    void check(Value options, Site site, Recorder recorder) {
        boolean unknown = options instanceof Value.Unknown || isOpen(options);
        if (open > 0
                && !unknown
                && Settings.member(options, "transaction") instanceof Value.Nothing) {
            recorder.defect(Defect.Kind.OUTSIDE_TRANSACTION, site);
        }
    }

    private static boolean isOpen(Value options) {
        return options instanceof ObjectValue object && object.isOpen();
    }

    /// What `transaction` gives.
    private final class Handle implements HostObject {

        private final Recorder recorder;

        Handle(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Value get(String property, Site site, Runner runner) {
            return Value.Unknown.result(site, this);
        }

        @Override
        public Value call(Call call) {
            return switch (call.method()) {
                case "commit" -> ended("COMMIT", call);
                case "rollback" -> ended("ROLLBACK", call);
                case "afterCommit" -> Value.Nothing.UNDEFINED;
                default -> call.notUnderstood();
            };
        }

        private Value ended(String command, Call call) {
            end(command, call.site(), recorder);
            return new Value.Promised(Value.Nothing.UNDEFINED);
        }
    }
}
