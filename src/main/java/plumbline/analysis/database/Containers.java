package plumbline.analysis.database;

import plumbline.analysis.database.VariableText.Value;
import plumbline.setting.ComposeFact;
import plumbline.setting.Surroundings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The containers that run a service, each with its variables.
final class Containers {

    /// One container in one compose file, and the names of all containers there.
    record Home(String file, Set<String> neighbours, Map<String, Value> variables) {

        Optional<Value> find(String variable) {
            return Optional.ofNullable(variables.get(variable));
        }
    }

    private Containers() {}

    static List<Home> of(Surroundings surroundings) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        List<ComposeFact.Container> all = surroundings.all(ComposeFact.Container.class);
        for (ComposeFact.Container container : all) {
            names.computeIfAbsent(container.span().file(), _ -> new TreeSet<>())
                    .add(container.name());
        }
        List<ComposeFact.Variable> variables = surroundings.all(ComposeFact.Variable.class);
        List<Home> homes = new ArrayList<>();
        for (ComposeFact.Container container : all) {
            if (container.ofHome() && !container.database()) {
                String file = container.span().file();
                homes.add(
                        new Home(
                                file,
                                names.getOrDefault(file, Set.of()),
                                variables(container, variables)));
            }
        }
        return homes;
    }

    private static Map<String, Value> variables(
            ComposeFact.Container container, List<ComposeFact.Variable> variables) {
        Map<String, Value> own = new LinkedHashMap<>();
        for (ComposeFact.Variable variable : variables) {
            boolean inside =
                    variable.container().equals(container.name())
                            && variable.span().file().equals(container.span().file());
            // one that only passes on what is outside gives no value
            boolean passesOn = variable.shown().equals("$");
            if (inside && !passesOn) {
                own.put(variable.name(), new Value(variable.shown(), variable.span()));
            }
        }
        return own;
    }
}
