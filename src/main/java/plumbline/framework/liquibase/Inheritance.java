package plumbline.framework.liquibase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the way to a changelog puts on all of its changesets: the contexts and labels of the
/// includes that lead there.
public record Inheritance(List<String> contexts, List<String> labels, boolean ignored) {

    public static final Inheritance NONE = new Inheritance(List.of(), List.of(), false);

    private static final String CONTEXT = "context=";
    private static final String LABELS = "labels=";
    private static final String IGNORED = "ignore";

    public Inheritance {
        contexts = List.copyOf(contexts);
        labels = List.copyOf(labels);
    }

    /// The same with what an element says itself.
    public Inheritance with(Part part) {
        List<String> allContexts = new ArrayList<>(contexts);
        List<String> allLabels = new ArrayList<>(labels);
        part.find("context")
                .or(() -> part.find("contextFilter"))
                .ifPresent(context -> allContexts.add(context.display().strip()));
        allLabels.addAll(part.list("labels"));
        return new Inheritance(allContexts, allLabels, ignored || part.isTrue("ignore"));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /// All contexts must hold at once.
    public Optional<String> findContext() {
        List<String> all = contexts.stream().distinct().toList();
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        List<String> parts = all.stream().map(Inheritance::inParentheses).toList();
        return Optional.of(String.join(" and ", parts));
    }

    private static String inParentheses(String context) {
        return context.matches("!?[\\w.-]+") ? context : "(" + context + ")";
    }

    public Optional<String> findLabels() {
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(",", labels.stream().distinct().toList()));
    }

    /// As lines that [#parse] takes back.
    public String written() {
        List<String> lines = new ArrayList<>();
        contexts.forEach(each -> lines.add(CONTEXT + each.replaceAll("\\s+", " ")));
        labels.forEach(each -> lines.add(LABELS + each));
        if (ignored) {
            lines.add(IGNORED);
        }
        return String.join("\n", lines);
    }

    public static Inheritance parse(String written) {
        List<String> contexts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        boolean ignored = false;
        for (String line : written.lines().toList()) {
            if (line.startsWith(CONTEXT)) {
                contexts.add(line.substring(CONTEXT.length()));
            } else if (line.startsWith(LABELS)) {
                labels.add(line.substring(LABELS.length()));
            } else {
                ignored |= line.equals(IGNORED);
            }
        }
        return new Inheritance(contexts, labels, ignored);
    }
}
