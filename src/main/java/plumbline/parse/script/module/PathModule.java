package plumbline.parse.script.module;

import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The module `path`; the opened folder is the root of all paths.
final class PathModule extends LanguageObject {

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "sep" -> Texts.text("/", site);
            case "posix", "default" -> new Value.HostValue(this);
            // `const {join} = require('path')`
            default -> new Value.HostValue(new Single(property));
        };
    }

    @Override
    public Value call(Call call) {
        return apply(call.method(), call);
    }

    private static Value apply(String method, Call call) {
        List<String> parts = new ArrayList<>();
        for (Value argument : call.arguments()) {
            Optional<String> part = Texts.findKnown(argument);
            if (part.isEmpty()) {
                return unknown(call);
            }
            parts.add(part.get());
        }
        String first = parts.isEmpty() ? "" : parts.getFirst();
        return switch (method) {
            case "join", "resolve" -> Texts.text(joined(parts, method), call.site());
            case "normalize" -> Texts.text(first, call.site());
            case "dirname" -> Texts.text(ModulePaths.folder(first), call.site());
            case "basename" -> Texts.text(baseName(parts), call.site());
            case "extname" -> {
                int dot = first.lastIndexOf('.');
                yield Texts.text(dot < 0 ? "" : first.substring(dot), call.site());
            }
            default -> unknown(call);
        };
    }

    private static Value unknown(Call call) {
        return new Value.Unknown(Hole.Kind.COMPUTATION, call.site().text(), call.site().place());
    }

    private static String joined(List<String> parts, String method) {
        String path = "";
        for (String part : parts) {
            boolean absolute = method.equals("resolve") && part.startsWith("/");
            path = absolute || path.isEmpty() ? part : path + "/" + part;
        }
        return path;
    }

    private static String baseName(List<String> parts) {
        String path = parts.isEmpty() ? "" : parts.getFirst();
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean cut = parts.size() > 1 && name.endsWith(parts.get(1));
        return cut ? name.substring(0, name.length() - parts.get(1).length()) : name;
    }

    private static final class Single extends LanguageObject {

        private final String method;

        Single(String method) {
            this.method = method;
        }

        @Override
        public Value call(Call call) {
            return apply(method, call);
        }
    }
}
