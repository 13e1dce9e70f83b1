package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.up.ColumnsUniqueInStmt;
import plumbline.check.up.UnawaitedCondition;
import plumbline.check.up.UnknownObject;
import plumbline.check.up.UpExists;
import plumbline.check.up.again.ExplicitTransactionControl;
import plumbline.check.up.again.GuardedAlterations;
import plumbline.check.up.again.IfNotExistsNoop;
import plumbline.check.up.again.UpIdempotentDdl;
import plumbline.check.up.again.UpIdempotentTypes;
import plumbline.check.up.code.UpAsyncReturned;
import plumbline.check.up.code.UpErrorPropagates;
import plumbline.check.up.code.UpLoggerNotConsole;
import plumbline.check.up.code.UpProgressLogging;
import plumbline.check.up.code.UpSchemaApi;
import plumbline.check.up.value.HardcodedEnvironmentValue;
import plumbline.check.up.value.UpNoSecrets;

import java.util.List;

/// The checks on the way up, in reading order.
final class UpChecks {

    private UpChecks() {}

    static List<Check> all() {
        return List.of(
                new UpExists(),
                new UpAsyncReturned(),
                new UpSchemaApi(),
                new UpErrorPropagates(),
                new UpProgressLogging(),
                new UpLoggerNotConsole(),
                new UpNoSecrets(),
                new UpIdempotentTypes(),
                new UpIdempotentDdl(),
                new IfNotExistsNoop(),
                new GuardedAlterations(),
                new ExplicitTransactionControl(),
                new ColumnsUniqueInStmt(),
                new HardcodedEnvironmentValue(),
                new UnknownObject(),
                new UnawaitedCondition());
    }
}
