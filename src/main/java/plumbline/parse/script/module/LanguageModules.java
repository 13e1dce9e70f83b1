package plumbline.parse.script.module;

import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.Promises;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.Optional;

/// The packages that come with the language, and those that only repeat it.
public final class LanguageModules {

    private final ModulePaths paths;

    public LanguageModules(ModulePaths paths) {
        this.paths = paths;
    }

    public Optional<Value> find(String request) {
        String name = request.startsWith("node:") ? request.substring(5) : request;
        return switch (name) {
            case "path" -> host(new PathModule());
            case "fs", "fs/promises", "fs-extra" -> host(new FileModule(paths));
            case "bluebird" -> host(new Promises());
            case "url" -> host(new UrlModule());
            default -> Optional.empty();
        };
    }

    private static Optional<Value> host(LanguageObject module) {
        return Optional.of(new Value.HostValue(module));
    }

    /// `url`: a file’s address is its path here.
    private static final class UrlModule extends LanguageObject {

        @Override
        public Value get(String property, Site site, Runner runner) {
            return new Value.HostValue(this);
        }

        @Override
        public Value call(Call call) {
            return Texts.findKnown(call.argument(0))
                    .<Value>map(text -> Texts.text(text.replaceFirst("^file://", ""), call.site()))
                    .orElseGet(() -> call.argument(0));
        }
    }
}
