package plumbline.framework;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// How a tool is set up for one set of migrations; `more` holds what only that tool has, by the
/// name that it has there.
public record MigrationSettings(
        List<String> configFiles,
        List<Configured<String>> directories,
        Configured<String> historyTable,
        Configured<TransactionRule> transactions,
        List<String> extensions,
        List<DatabaseSettings> databases,
        @Nullable Configured<String> schema,
        Map<String, Configured<String>> more) {

    public MigrationSettings {
        configFiles = List.copyOf(configFiles);
        directories = List.copyOf(directories);
        extensions = List.copyOf(extensions);
        databases = List.copyOf(databases);
        more = Map.copyOf(more);
    }
}
