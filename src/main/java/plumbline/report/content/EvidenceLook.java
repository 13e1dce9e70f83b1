package plumbline.report.content;

import plumbline.analysis.FolderReading;
import plumbline.operation.text.CutText;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;
import plumbline.review.anchor.GitVersions;
import plumbline.review.anchor.Reason;
import plumbline.review.anchor.Recheck;
import plumbline.review.anchor.Versions;
import plumbline.review.evidence.Rechecks;
import plumbline.review.structure.CodeStructure;
import plumbline.setting.Masking;
import plumbline.source.Secrets;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;
import plumbline.source.git.GitFiles;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Looks for evidence in the files of the services as they are now.
public final class EvidenceLook implements Rechecks.Look {

    private final Map<Path, Optional<GitFiles>> repositories = new HashMap<>();
    private final Map<String, Recheck> services = new HashMap<>();

    public EvidenceLook(List<Judged> judged) {
        judged.forEach(
                each ->
                        services.put(
                                each.name(),
                                recheck(each.audit().reading(), each.reading().home())));
    }

    private Recheck recheck(FolderReading folder, String home) {
        Versions versions =
                repositories
                        .computeIfAbsent(folder.root(), GitFiles::findAround)
                        .<Versions>map(git -> new GitVersions(git, folder.sources(), home))
                        .orElse(Versions.NONE);
        return new Recheck(folder.sources(), home, new CodeStructure(), versions);
    }

    /// Lines of a service as evidence that can be found again; empty where they cannot be read, or
    /// do not lie in the service.
    public Optional<Anchor> take(Judged service, SourceSpan lines) {
        String home = service.reading().home();
        Recheck files = services.get(service.name());
        return files == null || !TreePath.isWithin(lines.file(), home)
                ? Optional.empty()
                : files.take(
                        lines.file().substring(home.isEmpty() ? 0 : home.length() + 1),
                        lines.line(),
                        lines.endLine(),
                        service.commit(),
                        "");
    }

    /// What stands at lines of a service now, secrets masked; empty where that cannot be read.
    public static String text(Judged service, SourceSpan lines) {
        return service.audit()
                .reading()
                .sources()
                .findDocument(lines.file())
                .map(
                        document ->
                                document.text()
                                        .lines()
                                        .skip(lines.line() - 1L)
                                        .limit(1L + lines.endLine() - lines.line())
                                        .map(CutText::of)
                                        .collect(Collectors.joining("\n")))
                .map(text -> Masking.masked(Secrets.mask(text)))
                .orElse("");
    }

    /// Of a service that is not there nobody can tell.
    @Override
    public Found check(String service, Anchor anchor) {
        Recheck files = services.get(service);
        return files == null
                ? new Found(Freshness.UNREADABLE, Reason.UNREADABLE, anchor)
                : files.check(anchor);
    }
}
