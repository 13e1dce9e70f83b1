package plumbline.parse.script.flow;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Trace;
import plumbline.parse.script.value.Value;

/// Hears nothing of what goes on while a module is imported.
public record Unheard() implements Trace {

    @Override
    public void notUnderstood(Site site, Obstacle obstacle, String text) {
        // told where a migration uses it
    }

    @Override
    public void defect(Site site, Defect defect, String text) {
        // of the application, not of a migration
    }

    @Override
    public void thrown(Site site, Value message) {
        // ends the module, not the migration
    }
}
