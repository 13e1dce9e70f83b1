package plumbline.framework.script;

import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;
import plumbline.source.TreePath;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What `paths` of a `tsconfig.json` make of imports: patterns with at most one `*`, and where they
/// lead from the opened folder.
record PathAliases(Map<String, String> targets) {

    static final PathAliases NONE = new PathAliases(Map.of());

    static PathAliases in(SourceDocument configuration, String folder) {
        Value compiler = Settings.member(LooseJson.read(configuration), "compilerOptions");
        String base =
                Texts.findKnown(Settings.member(compiler, "baseUrl"))
                        .flatMap(written -> TreePath.resolve(folder, written))
                        .orElse(folder);
        Map<String, String> targets = new LinkedHashMap<>();
        if (Settings.member(compiler, "paths") instanceof ObjectValue paths) {
            paths.properties().forEach((pattern, to) -> add(pattern, to, base, targets));
        }
        return new PathAliases(targets);
    }

    private static void add(String pattern, Value to, String base, Map<String, String> targets) {
        if (to instanceof ListValue list && list.size() > 0) {
            Texts.findKnown(list.items().getFirst())
                    .flatMap(written -> TreePath.resolve(base, written))
                    .ifPresent(path -> targets.put(pattern, path));
        }
    }

    /// Where an import leads, without an ending if it has none.
    Optional<String> findPath(String request) {
        for (Map.Entry<String, String> target : targets.entrySet()) {
            String pattern = target.getKey();
            int star = pattern.indexOf('*');
            if (star < 0) {
                if (pattern.equals(request)) {
                    return Optional.of(target.getValue());
                }
            } else if (fits(request, pattern, star)) {
                int behind = pattern.length() - star - 1;
                String middle = request.substring(star, request.length() - behind);
                return Optional.of(target.getValue().replace("*", middle));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(String request, String pattern, int star) {
        return request.length() >= pattern.length() - 1
                && request.startsWith(pattern.substring(0, star))
                && request.endsWith(pattern.substring(star + 1));
    }
}
