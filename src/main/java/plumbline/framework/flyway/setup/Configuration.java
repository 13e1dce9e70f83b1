package plumbline.framework.flyway.setup;

import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;

/// What one file says about one use of Flyway; `label` where it tells several apart.
public record Configuration(String file, String label, Kind kind, List<FlywayOption> options) {

    /// How much weight a source has, the most first.
    public enum Kind {
        APPLICATION,
        CODE,
        TOOL_FILE,
        COMMAND,
        BUILD
    }

    public Configuration {
        options = List.copyOf(options);
    }

    public String folder() {
        return TreePath.parent(file);
    }

    public List<FlywayOption> locations() {
        return options.stream().filter(FlywayOption::isLocation).toList();
    }

    /// Whether it says anything of Flyway, and not only of a database.
    public boolean isFlyways() {
        return options.stream().anyMatch(each -> !each.name().startsWith("datasource."));
    }

    /// The value that counts where no profile says otherwise, else that of the first profile.
    public Optional<FlywayOption> find(String name) {
        List<FlywayOption> named =
                options.stream().filter(each -> each.name().equals(name)).toList();
        return named.stream()
                .filter(each -> each.environment().isEmpty())
                .reduce((_, last) -> last)
                .or(() -> named.stream().findFirst());
    }
}
