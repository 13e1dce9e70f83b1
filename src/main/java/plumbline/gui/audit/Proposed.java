package plumbline.gui.audit;

import plumbline.check.Proposal;
import plumbline.check.alike.Likeness;
import plumbline.check.evaluation.Audit;
import plumbline.report.content.Judged;
import plumbline.report.settling.UnreadStatement;
import plumbline.review.action.Review;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.cell.AskedCheck;
import plumbline.review.decision.Cell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What checks propose for the services of the open folders; worked out once and never changed.
public final class Proposed {

    /// Of no folder.
    public static final Proposed NOTHING = new Proposed(List.of());

    private final List<Audit> folders;
    private final Map<String, Judged> services = new LinkedHashMap<>();
    private final Map<Cell, Proposal> proposals = new LinkedHashMap<>();
    private final Map<Cell, String> facts = new HashMap<>();
    private final List<UnreadStatement> unread;
    private final Map<Path, Optional<Instant>> gone;

    Proposed(List<Audit> folders) {
        this(folders, Map.of());
    }

    /// `gone` are the folders that cannot be read, each with when that was judged of it which is
    /// known, if something is.
    Proposed(List<Audit> folders, Map<Path, Optional<Instant>> gone) {
        this.folders = List.copyOf(folders);
        this.gone = Collections.unmodifiableMap(new LinkedHashMap<>(gone));
        for (Judged service : Judged.all(folders)) {
            services.put(service.name(), service);
            Likeness likeness = Likeness.in(service.outcome().service());
            service.proposals().forEach(each -> add(service.cell(each), each, likeness));
        }
        unread = UnreadStatement.all(services());
    }

    private void add(Cell cell, Proposal proposal, Likeness likeness) {
        proposals.put(cell, proposal);
        likeness.findFact(proposal).ifPresent(fact -> facts.put(cell, fact));
    }

    /// The folders, each with what was read of it.
    public List<Audit> folders() {
        return folders;
    }

    /// What was read and judged of a folder.
    public Optional<Audit> findFolder(Path folder) {
        return folders.stream().filter(each -> each.reading().root().equals(folder)).findFirst();
    }

    /// The services in reading order.
    public List<Judged> services() {
        return List.copyOf(services.values());
    }

    /// The folders that cannot be read now, each with when it was judged last in this window.
    public Map<Path, Optional<Instant>> gone() {
        return gone;
    }

    public Optional<Judged> findService(String name) {
        return Optional.ofNullable(services.get(name));
    }

    /// The statements that were not understood, service after service.
    public List<UnreadStatement> unread() {
        return unread;
    }

    /// Each check that an audit asks of each service, in reading order.
    List<AskedCheck> asked(AuditCatalogue catalogue, Review review) {
        Stream<AskedCheck> present =
                services.values().stream().flatMap(each -> asked(each, catalogue));
        return Stream.concat(present, absent(review).asked(catalogue).stream()).toList();
    }

    /// The services that only decisions tell of, as their folders cannot be read.
    LastKnown absent(Review review) {
        return gone.isEmpty() ? LastKnown.NOTHING : LastKnown.of(review).without(services.keySet());
    }

    private static Stream<AskedCheck> asked(Judged service, AuditCatalogue catalogue) {
        return catalogue.asked(service.proposals().map(Proposal::check).toList()).stream()
                .map(each -> new AskedCheck(service.name(), each));
    }

    public Map<Cell, Proposal> proposals() {
        return Collections.unmodifiableMap(proposals);
    }

    public Optional<Proposal> find(Cell cell) {
        return Optional.ofNullable(proposals.get(cell));
    }

    /// What the evidence of a cell comes down to, where there is some.
    public Map<Cell, String> facts() {
        return Collections.unmodifiableMap(facts);
    }
}
