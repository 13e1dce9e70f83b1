package plumbline.framework.script;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Trace;
import plumbline.parse.script.value.Value;

/// Keeps nothing of what goes on beside: a configuration that cannot be read gives no settings.
final class Silence implements Trace {

    @Override
    public void notUnderstood(Site site, Obstacle obstacle, String text) {
        // said by the settings that are missing
    }

    @Override
    public void defect(Site site, Defect defect, String text) {
        // no migration
    }

    @Override
    public void thrown(Site site, Value message) {
        // a configuration may refuse to work without its environment
    }
}
