package plumbline.parse.script.module;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;

import java.util.Optional;

/// The module `fs`, as far as it reads files of the opened folder.
final class FileModule extends LanguageObject {

    private final ModulePaths paths;
    private final String method;

    FileModule(ModulePaths paths) {
        this(paths, "");
    }

    private FileModule(ModulePaths paths, String method) {
        this.paths = paths;
        this.method = method;
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "promises", "default" -> new Value.HostValue(this);
            // `const {readFileSync} = require('fs')`
            default -> new Value.HostValue(new FileModule(paths, property));
        };
    }

    @Override
    public Value call(Call call) {
        String name = call.method().isEmpty() ? method : call.method();
        return switch (name) {
            case "readFileSync" -> read(call);
            case "readFile" -> new Value.Promised(read(call));
            case "existsSync" ->
                    find(call.argument(0), call.site()).isPresent()
                            ? new Value.Bool(true)
                            : computed(call);
            default -> computed(call);
        };
    }

    private Value read(Call call) {
        Optional<SourceDocument> found = find(call.argument(0), call.site());
        if (found.isPresent()) {
            return new Value.Text(found.get().embedded());
        }
        // what else such a file may hold matters where it is used, and is said there
        if (Texts.findKnown(call.argument(0)).filter(path -> path.endsWith(".sql")).isPresent()) {
            call.runner()
                    .trace()
                    .notUnderstood(call.site(), Obstacle.FILE_NOT_READ, call.site().text());
        }
        return computed(call);
    }

    private Optional<SourceDocument> find(Value path, Site site) {
        return Texts.findKnown(path).flatMap(known -> paths.findText(known, site.file()));
    }

    private static Value computed(Call call) {
        return new Value.Unknown(Hole.Kind.COMPUTATION, call.site().text(), call.site().place());
    }
}
