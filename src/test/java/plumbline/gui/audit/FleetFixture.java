package plumbline.gui.audit;

import plumbline.analysis.Certainty;
import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.Timings;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Proposal;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.evaluation.Audit;
import plumbline.check.evaluation.Evaluation.Outcome;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Author;
import plumbline.setting.Surroundings;
import plumbline.source.FolderContents;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An open audit of services for which is proposed what a test says; all is done at once.
public final class FleetFixture {

    private final Path folder;
    private final AuditShelf shelf;
    private final Map<String, List<Proposal>> services = new LinkedHashMap<>();
    private final OpenAudit audit;

    /// Decisions are kept in that folder.
    public FleetFixture(Path home) {
        this.folder = home.resolve("fleet");
        this.shelf = new AuditShelf(home.resolve("audits"), Author.of("Ada"));
        this.audit =
                new OpenAudit(
                        new Turn(Runnable::run, Runnable::run, WorkspaceFixture.words()),
                        problem -> {
                            throw new AssertionError(problem);
                        },
                        WorkspaceFixture.clock());
    }

    public static CheckInfo check(String id, Section section, Severity severity) {
        return CheckInfo.of(id, section, severity, "About " + id);
    }

    /// Asks a check of a service; `fact` is what the proposal rests on.
    public FleetFixture propose(String service, CheckInfo check, Status status, String fact) {
        Proposal.Exhibit exhibit = new Proposal.Exhibit(Evidence.fact(fact), fact, status);
        services.computeIfAbsent(service, _ -> new ArrayList<>())
                .add(
                        new Proposal(
                                check,
                                check.severity(),
                                status,
                                Certainty.CERTAIN,
                                "so it is",
                                List.of(exhibit),
                                List.of()));
        return this;
    }

    public OpenAudit open() {
        SourceTree sources =
                new SourceTree(
                        new FolderContents(folder, List.of(), List.of(), true, Duration.ZERO),
                        new SourceReader());
        List<Outcome> outcomes =
                services.entrySet().stream()
                        .map(each -> outcome(each.getKey(), each.getValue(), sources))
                        .toList();
        FolderReading reading =
                new FolderReading(
                        folder,
                        outcomes.stream().map(each -> each.service().reading()).toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        sources,
                        new Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0, 0),
                        true);
        Proposed proposed = new Proposed(List.of(new Audit(reading, outcomes)));
        audit.show(Opened.of(shelf.open(List.of(folder), proposed), true));
        return audit;
    }

    private static Outcome outcome(String name, List<Proposal> proposals, SourceTree sources) {
        ServiceReading reading =
                new ServiceReading(
                        name, name, List.of(), new Surroundings(List.of(), List.of(), List.of()));
        return new Outcome(
                new ServiceSubject(
                        Profile.USUAL, sources, reading, List.of(), List.of(), List.of()),
                proposals,
                List.of());
    }

    public OpenAudit audit() {
        return audit;
    }

    public AuditRow row(String service, CheckInfo check) {
        return audit.find(new Cell(service, check.id())).orElseThrow();
    }

    /// Every check for every service, failing here and there.
    public FleetFixture large(int count, int checks) {
        List<Section> sections = List.of(Section.values());
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < checks; j++) {
                Section section = sections.get(j * sections.size() / checks);
                CheckInfo check = check("check-%03d".formatted(j), section, Severity.HIGH);
                Status status = (i + j) % 3 == 0 ? Status.FAIL : Status.PASS;
                propose("service-%02d".formatted(i), check, status, "fact " + status);
            }
        }
        return this;
    }
}
