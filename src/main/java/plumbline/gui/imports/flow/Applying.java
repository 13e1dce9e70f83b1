package plumbline.gui.imports.flow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision.Origin;
import plumbline.review.imports.applying.BringIn;
import plumbline.review.imports.applying.BringInAll;
import plumbline.review.imports.applying.Wanted;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// What taking documents over changes: seen first, and then done as one step.
final class Applying {

    private final OpenAudit audit;
    private final Reconciling reconciling;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(Preview.NOTHING);
    private final ObjectProperty<Origin> origin = new SimpleObjectProperty<>(Origin.IMPORTED);

    Applying(OpenAudit audit, Reconciling reconciling, InstantSource clock) {
        this.audit = audit;
        this.reconciling = reconciling;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ObjectProperty<Origin> originProperty() {
        return origin;
    }

    /// Tells what would change now.
    void look() {
        preview.set(Preview.NOTHING);
        BringInAll deed = deed();
        Set<Cell> listed = audit.rows().stream().map(AuditRow::cell).collect(Collectors.toSet());
        audit.ask(review -> Preview.of(review, deed, listed), preview::set);
    }

    void forget() {
        origin.set(Origin.IMPORTED);
        preview.set(Preview.NOTHING);
    }

    /// Does it; `done` is told how many documents and results came in, once all is saved.
    void perform(BiConsumer<Integer, Integer> done) {
        BringInAll deed = deed();
        int results = preview.get().results();
        Map<Path, String> files = new LinkedHashMap<>();
        deed.documents()
                .forEach(each -> files.put(each.report().file().path(), each.report().sha256()));
        audit.bringIn(files, deed, () -> done.accept(files.size(), results));
    }

    private BringInAll deed() {
        Wanted wanted =
                new Wanted(origin.get(), reconciling.unsaid(), reconciling.findings().turned());
        Instant at = clock.instant();
        return new BringInAll(
                reconciling.reports().stream()
                        .map(each -> new BringIn(each.report(), each.references(), wanted, at))
                        .toList());
    }
}
