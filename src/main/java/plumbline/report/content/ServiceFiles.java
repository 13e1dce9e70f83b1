package plumbline.report.content;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.check.evaluation.Audit;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;
import plumbline.review.anchor.GitVersions;
import plumbline.review.anchor.Reason;
import plumbline.review.anchor.Recheck;
import plumbline.review.anchor.Versions;
import plumbline.review.evidence.Rechecks;
import plumbline.review.structure.CodeStructure;
import plumbline.source.git.GitFiles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks for evidence in the files of the services as they are now.
final class ServiceFiles implements Rechecks.Look {

    private final Map<String, Recheck> services = new HashMap<>();

    ServiceFiles(List<Audit> audits) {
        audits.forEach(each -> add(each.reading()));
    }

    private void add(FolderReading folder) {
        Optional<GitFiles> git = GitFiles.findAround(folder.root());
        for (ServiceReading service : folder.services()) {
            Versions versions =
                    git.<Versions>map(
                                    each -> new GitVersions(each, folder.sources(), service.home()))
                            .orElse(Versions.NONE);
            services.put(
                    service.name(),
                    new Recheck(folder.sources(), service.home(), new CodeStructure(), versions));
        }
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
