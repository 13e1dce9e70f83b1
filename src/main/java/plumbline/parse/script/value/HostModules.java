package plumbline.parse.script.value;

import java.util.Optional;

/// The packages that a framework knows: what `import … from 'typeorm'` gives.
public interface HostModules {

    /// An object with the exports (`default` for the default export), or a host that gives them.
    Optional<Value> find(String request);
}
