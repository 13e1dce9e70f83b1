package plumbline.report.machine;

import plumbline.report.JsonDocument;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedService;
import plumbline.report.sarif.SarifRun;
import plumbline.report.sarif.SarifUri;

import java.util.List;

/// Where the files of a report lie: in which opened folder, of which repository and commit.
final class SarifPlaces {

    private final List<ReportedService> services;
    private final SarifRun run;
    private final JsonDocument document;
    private final List<String> folders;

    SarifPlaces(Report report, SarifRun run) {
        this.services = report.services();
        this.run = run;
        this.document = run.document();
        this.folders = services.stream().map(ReportedService::folder).distinct().toList();
    }

    private record Revision(String remote, String commit) {}

    /// Says that paths count from the opened folders, and what is checked out there.
    void write() {
        document.object(
                "originalUriBaseIds",
                () -> folders.forEach(each -> document.object(base(each), () -> folder(each))));
        List<Revision> revisions =
                services.stream()
                        .filter(each -> !each.remote().isEmpty() && !each.commit().isEmpty())
                        .map(each -> new Revision(each.remote(), each.commit()))
                        .distinct()
                        .toList();
        if (!revisions.isEmpty()) {
            document.list("versionControlProvenance", revisions, this::revision);
        }
    }

    private void folder(String name) {
        run.text("description", "The opened folder " + name + "; paths count from it.");
    }

    private void revision(Revision revision) {
        run.json().writeStringProperty("repositoryUri", revision.remote());
        run.json().writeStringProperty("revisionId", revision.commit());
    }

    /// What the paths of a folder count from; where there is but one, as code hosts call it.
    private String base(String folder) {
        return folders.size() == 1 ? "%SRCROOT%" : "%SRCROOT-" + folder + "%";
    }

    /// The opened folder that a file of a service lies in; empty where that is not known.
    String folderOf(String service) {
        return services.stream()
                .filter(each -> each.name().equals(service))
                .findFirst()
                .map(ReportedService::folder)
                .orElse(folders.size() == 1 ? folders.getFirst() : "");
    }

    /// A file or folder.
    void artifact(String folder, String path) {
        document.object(
                "artifactLocation",
                () -> {
                    run.json().writeStringProperty("uri", SarifUri.of(path));
                    if (!folder.isEmpty()) {
                        run.json().writeStringProperty("uriBaseId", base(folder));
                    }
                });
    }

    /// Lines of a file, and their text where it is known.
    void lines(String folder, String path, int first, int last, String text) {
        document.object(
                "physicalLocation",
                () -> {
                    artifact(folder, path);
                    if (first > 0) {
                        document.object("region", () -> region(first, last, text));
                    }
                });
    }

    private void region(int first, int last, String text) {
        run.json().writeNumberProperty("startLine", first);
        run.json().writeNumberProperty("endLine", Math.max(first, last));
        if (!text.isEmpty()) {
            run.text("snippet", text);
        }
    }
}
