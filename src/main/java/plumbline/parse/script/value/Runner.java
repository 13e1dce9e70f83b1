package plumbline.parse.script.value;

import java.util.List;

/// The interpreter as a host sees it.
public interface Runner {

    /// Calls a function of the script; what it gives is settled if it is a promise.
    Value run(Value function, List<Value> arguments, Site site);

    /// The same, under a circumstance that the host knows of, such as a loop.
    Value run(Value function, List<Value> arguments, Site site, Circumstance under);

    /// Calls a function of the script and gives what it gives, which may be a promise.
    Value invoke(Value function, List<Value> arguments, Site site);

    /// The same, under a circumstance.
    Value invoke(Value function, List<Value> arguments, Site site, Circumstance under);

    /// Awaits a value.
    Value settle(Value value, Site site);

    /// Reports something the host does not understand, and gives a value that nobody knows.
    Value notUnderstood(Site site, String what);

    Trace trace();
}
