package plumbline.cli.machine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the process was told when it was started: system properties, variables of the environment,
/// and how many bytes of memory it may use.
public record Settings(Map<String, String> properties, Map<String, String> variables, long memory) {

    public Settings {
        properties = Map.copyOf(properties);
        variables = Map.copyOf(variables);
    }

    /// As this process was started.
    public static Settings ofProcess() {
        Map<String, String> properties = new HashMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            properties.put(name, System.getProperty(name, ""));
        }
        return new Settings(properties, System.getenv(), Runtime.getRuntime().maxMemory());
    }

    /// A system property, empty where it is not set.
    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    /// A variable of the environment; an empty one counts as not set.
    public Optional<String> findVariable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /// Whether the process may do everything, so that commands need no `sudo`.
    public boolean isRoot() {
        return property("user.name").equals("root");
    }
}
