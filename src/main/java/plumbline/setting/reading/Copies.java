package plumbline.setting.reading;

import plumbline.setting.DockerFact.Copied;
import plumbline.setting.DockerFact.Presence;
import plumbline.setting.DockerIgnore;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a Dockerfile copies, and whether that is there.
///
/// The folder that is handed to the build is not written in the file, so the file's own folder and
/// those above it are tried.
final class Copies {

    private final Gathering gathering;
    private final List<String> contexts = new ArrayList<>();

    Copies(Gathering gathering, String folder) {
        this.gathering = gathering;
        contexts.add(folder);
        for (String at = folder; !at.isEmpty(); ) {
            at = TreePath.parent(at);
            contexts.add(at);
        }
    }

    void read(Instruction instruction, int stage) {
        List<String> words = instruction.words();
        String from =
                words.stream()
                        .filter(word -> word.startsWith("--from="))
                        .map(word -> word.substring("--from=".length()))
                        .findFirst()
                        .orElse("");
        List<String> paths = words.stream().filter(word -> !word.startsWith("--")).toList();
        for (String source : paths.subList(0, Math.max(0, paths.size() - 1))) {
            gathering.add(copied(source, paths.getLast(), from, stage, instruction.span()));
        }
    }

    private Copied copied(String source, String target, String from, int stage, SourceSpan span) {
        if (!from.isEmpty()
                || source.contains("$")
                || source.contains("://")
                || source.startsWith("<<")) {
            return new Copied(source, target, from, Presence.UNKNOWN, stage, span);
        }
        // an absolute path counts from the folder of the build too
        String relative = source.replaceFirst("^/+", "");
        for (String context : contexts) {
            Optional<String> path = TreePath.resolve(context, relative).filter(this::exists);
            if (path.isPresent()) {
                boolean out = isLeftOut(context, path.get());
                return new Copied(
                        path.get(),
                        target,
                        from,
                        out ? Presence.LEFT_OUT : Presence.PRESENT,
                        stage,
                        span);
            }
        }
        return new Copied(source, target, from, Presence.ABSENT, stage, span);
    }

    private boolean exists(String path) {
        int star = path.indexOf('*');
        if (star >= 0) {
            String folder = TreePath.parent(path.substring(0, star));
            String beginning = path.substring(0, star);
            return gathering.tree().below(folder).stream()
                    .anyMatch(file -> file.relativePath().startsWith(beginning));
        }
        return gathering.tree().has(path) || gathering.tree().hasFolder(path);
    }

    /// By the last line of `.dockerignore` that speaks of the path itself or a folder around it.
    private boolean isLeftOut(String context, String path) {
        String text =
                gathering
                        .tree()
                        .findDocument(TreePath.child(context, ".dockerignore"))
                        .map(document -> document.text())
                        .orElse("");
        String below =
                context.isEmpty()
                        ? path
                        : path.substring(Math.min(path.length(), context.length() + 1));
        return DockerIgnore.leavingOut(text.lines().toList(), below) >= 0;
    }
}
