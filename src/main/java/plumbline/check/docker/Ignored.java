package plumbline.check.docker;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.DockerFact.Copied;
import plumbline.setting.DockerFact.LeftOut;
import plumbline.setting.DockerIgnore;
import plumbline.source.TreePath;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What `.dockerignore` keeps out of a folder that is copied as a whole.
final class Ignored {

    private final List<LeftOut> lines;

    Ignored(ServiceSubject service) {
        lines = service.surroundings().all(LeftOut.class);
    }

    /// The line that keeps a file out, in the nearest `.dockerignore` around what is copied.
    Optional<LeftOut> find(Copied copied, String file) {
        return lines.stream()
                .map(each -> TreePath.parent(each.span().file()))
                .filter(each -> TreePath.isWithin(copied.source(), each))
                .filter(each -> TreePath.isWithin(file, each))
                .max(Comparator.comparingInt(String::length))
                .flatMap(folder -> find(folder, file));
    }

    private Optional<LeftOut> find(String folder, String file) {
        List<LeftOut> own =
                lines.stream()
                        .filter(each -> TreePath.parent(each.span().file()).equals(folder))
                        .toList();
        String below = folder.isEmpty() ? file : file.substring(folder.length() + 1);
        int line = DockerIgnore.leavingOut(own.stream().map(LeftOut::pattern).toList(), below);
        return line < 0 ? Optional.empty() : Optional.of(own.get(line));
    }
}
