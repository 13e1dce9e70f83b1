package plumbline.analysis.database;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.ServiceReading;
import plumbline.analysis.database.Containers.Home;
import plumbline.analysis.database.DatabaseReach.Way;
import plumbline.analysis.database.VariableText.Value;
import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.MigrationSet;
import plumbline.operation.Dialect;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds out which databases one set of migrations reaches.
final class Reaches {

    private static final String OWNER = "(?:\\w{1,60}_)?";
    private static final String DATABASE =
            "(?:DB|DATABASE|DATASOURCE|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|JDBC|SQL|FLYWAY|LIQUIBASE_COMMAND)";
    private static final Pattern URL_NAME =
            Pattern.compile(OWNER + DATABASE + "_?(?:URL|URI|DSN|CONNECTION(?:_?STRING)?)");
    private static final Pattern HOST_NAME =
            Pattern.compile(OWNER + DATABASE + "_?(?:HOST(?:NAME)?|SERVER|ADDR(?:ESS)?)");
    private static final Pattern PORT_NAME = Pattern.compile(OWNER + DATABASE + "_?PORT");
    private static final Pattern DATABASE_NAME =
            Pattern.compile(OWNER + "(?:" + DATABASE + "_?(?:NAME|DB|DATABASE)|DBNAME)");

    private final ServiceReading service;
    private final MigrationSet set;
    private final List<Home> containers;
    private final Set<DatabaseReach> found = new LinkedHashSet<>();

    Reaches(ServiceReading service, MigrationSet set, List<Home> containers) {
        this.service = service;
        this.set = set;
        this.containers = containers;
    }

    List<DatabaseReach> find() {
        for (DatabaseSettings settings : set.settings().databases()) {
            add(settings, null);
            containers.forEach(container -> add(settings, container));
        }
        for (Home container : containers) {
            boolean file = set.dialect() == Dialect.SQLITE || set.dialect() == Dialect.H2;
            boolean known =
                    file
                            || found.stream()
                                    .anyMatch(
                                            each ->
                                                    each.way() == Way.CONTAINER
                                                            && each.environment()
                                                                    .equals(container.file())
                                                            && each.identity().isComplete());
            if (!known) {
                addUsual(container);
            }
        }
        return List.copyOf(found);
    }

    private void add(DatabaseSettings settings, @Nullable Home container) {
        Gathered parts = new Gathered(container);
        String url = parts.text(settings.url());
        Address address = url.isEmpty() ? new Address("", "", "") : Address.of(url);
        String host = parts.part(settings.host(), address.host());
        String port = parts.part(settings.port(), address.port());
        String database = parts.part(settings.database(), address.database());
        if (parts.spans.isEmpty() && host.isEmpty() && database.isEmpty()) {
            return;
        }
        if (container != null && !parts.given) {
            return;
        }
        Way way = parts.given ? Way.CONTAINER : parts.byDefault ? Way.DEFAULT : Way.WRITTEN;
        String environment = container == null ? settings.environment() : container.file();
        add(environment, way, container, host, port, database, parts);
    }

    /// A variable of the container counts by its name alone.
    private void addUsual(Home container) {
        Gathered parts = new Gathered(container);
        Address address = Address.of(parts.text(parts.find(URL_NAME)));
        String host = address.host().isEmpty() ? parts.usual(HOST_NAME) : address.host();
        String port = address.port().isEmpty() ? parts.usual(PORT_NAME) : address.port();
        String database =
                address.database().isEmpty() ? parts.usual(DATABASE_NAME) : address.database();
        if (!host.isEmpty() && !database.isEmpty()) {
            add(container.file(), Way.USUAL_NAMES, container, host, port, database, parts);
        }
    }

    private void add(
            String environment,
            Way way,
            @Nullable Home container,
            String host,
            String port,
            String database,
            Gathered parts) {
        String within =
                container != null && container.neighbours().contains(host) ? container.file() : "";
        DatabaseIdentity identity =
                new DatabaseIdentity(set.dialect(), within, host, port, database);
        if (identity.isFile()) {
            identity = new DatabaseIdentity(set.dialect(), service.home(), "", "", database);
        }
        found.add(
                new DatabaseReach(
                        service.name(), set, environment, way, identity, parts.open, parts.spans));
    }

    /// The parts of one address, and where they come from.
    private static final class Gathered {

        private final @Nullable Home container;
        private final List<SourceSpan> spans = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private boolean given;
        private boolean byDefault;

        Gathered(@Nullable Home container) {
            this.container = container;
        }

        private Optional<Value> value(String name) {
            return container == null ? Optional.empty() : container.find(name);
        }

        String text(@Nullable Configured<String> configured) {
            if (configured == null) {
                return "";
            }
            SourceSpan span = configured.span();
            if (span != null && !spans.contains(span)) {
                spans.add(span);
            }
            return filled(configured.value(), this::value);
        }

        String text(Optional<Value> value) {
            if (value.isEmpty()) {
                return "";
            }
            spans.add(value.get().span());
            return filled(value.get().text(), _ -> Optional.empty());
        }

        private String filled(String written, Function<String, Optional<Value>> values) {
            VariableText text = VariableText.of(written, values);
            spans.addAll(text.spans());
            open.addAll(text.open());
            given |= text.given();
            byDefault |= text.byDefault();
            return text.text();
        }

        /// A part that is said for itself, else the one of the address.
        String part(@Nullable Configured<String> configured, String ofAddress) {
            return configured == null ? ofAddress : VariableText.known(text(configured));
        }

        Optional<Value> find(Pattern name) {
            return container == null
                    ? Optional.empty()
                    : container.variables().entrySet().stream()
                            .filter(each -> name.matcher(each.getKey()).matches())
                            .map(java.util.Map.Entry::getValue)
                            .findFirst();
        }

        String usual(Pattern name) {
            return VariableText.known(text(find(name)));
        }
    }
}
