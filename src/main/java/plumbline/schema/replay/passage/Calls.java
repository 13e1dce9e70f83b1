package plumbline.schema.replay.passage;

import plumbline.operation.DataOperation;
import plumbline.operation.ObjectName;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Written;
import plumbline.schema.state.Doubt.Reason;

import java.util.List;

/// What statements about rows do to the schema: nothing, unless they call a routine that does.
public final class Calls {

    private Calls() {}

    static void apply(Draft draft, DataOperation operation) {
        switch (operation) {
            case DataOperation.Select each -> each.functions().forEach(name -> call(draft, name));
            case DataOperation.Call each -> call(draft, each.routine().toString());
            case DataOperation.Insert each -> {}
            case DataOperation.Update each -> {}
            case DataOperation.Delete each -> {}
            case DataOperation.Merge each -> {}
            case DataOperation.Copy each -> {}
            case DataOperation.SetSequenceValue each -> {}
        }
    }

    private static void call(Draft draft, String name) {
        ObjectName routine = Written.object(name);
        List<String> changing =
                draft.lookup().routines(routine).stream()
                        .map(each -> each.definition())
                        .filter(Bodies::changesSchema)
                        .toList();
        if (!changing.isEmpty()) {
            draft.doubtAll(Reason.CALLED_ROUTINE, name);
        }
    }
}
