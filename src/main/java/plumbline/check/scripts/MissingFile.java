package plumbline.check.scripts;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.PackageFact.Runner;
import plumbline.setting.PackageFact.Script;
import plumbline.source.TreePath;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file that a script names and that is not there.
final class MissingFile {

    private static final Pattern FILE =
            Pattern.compile("(?!-)(\\./)?[\\w][\\w./-]*\\.([cm]?[jt]s|sh)");

    /// What a build makes first.
    private static final Pattern MADE =
            Pattern.compile("(^|.*/)(dist|build|lib|out|target|node_modules|generated|tmp)/.*");

    private MissingFile() {}

    static Optional<String> find(ServiceSubject service, Script script) {
        if (script.runner() != Runner.PACKAGE || script.command().contains("cd ")) {
            return Optional.empty();
        }
        String folder = TreePath.parent(script.span().file());
        return Arrays.stream(script.command().split("[\\s\"'=]+", -1))
                .filter(each -> FILE.matcher(each).matches() && !MADE.matcher(each).matches())
                .filter(each -> each.contains("/") || each.contains("file"))
                .filter(
                        each ->
                                TreePath.resolve(folder, each)
                                        .filter(path -> !service.sources().has(path))
                                        .isPresent())
                .findFirst();
    }
}
