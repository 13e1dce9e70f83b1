package plumbline.gui.findings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.SharedFilter;
import plumbline.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The findings, the worst first: which one is looked at, and the way to the next.
///
/// Deciding about one does not move it, for the order knows severities only.
public final class FindingsViewModel {

    private final FindingRegister register;
    private final SharedFilter shared;
    private final FindingList lines;
    private final Words words;
    private final ObservableList<FindingItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FindingItem> current = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");

    /// Of `shared`, findings follow what is asked about time.
    public FindingsViewModel(FindingRegister register, SharedFilter shared, Words words) {
        this.register = register;
        this.shared = shared;
        this.words = words;
        this.lines = new FindingList(register.audit(), words);
        filter.subscribe(_ -> list());
        shared.inTimeProperty().subscribe(_ -> list());
        register.registerProperty().subscribe(_ -> list());
    }

    OpenAudit audit() {
        return register.audit();
    }

    /// Whether there is anything that findings could be made of.
    BooleanProperty withProposedProperty() {
        return register.withProposedProperty();
    }

    SharedFilter shared() {
        return shared;
    }

    ObservableList<FindingItem> items() {
        return items;
    }

    /// The line that the keys are about.
    ObjectProperty<@Nullable FindingItem> currentProperty() {
        return current;
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// `23 open · 5 decided`.
    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    private void list() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        FindingItem before = current.get();
        List<FindingItem> all = lines.of(register.now());
        counts.set(tell(all));
        items.setAll(lines.filtered(inTime(all), wanted));
        current.set(findSame(before).or(() -> findFrom(0, 1, _ -> true)).orElse(null));
    }

    private List<FindingItem> inTime(List<FindingItem> all) {
        return shared.timeProperty().get().isEmpty()
                ? all
                : all.stream().filter(this::isInTime).toList();
    }

    private boolean isInTime(FindingItem item) {
        return switch (item) {
            case FindingItem.Heading _ -> false;
            case FindingItem.Stray stray ->
                    audit().find(stray.cell())
                            .filter(row -> shared.inTimeProperty().get().test(row.state()))
                            .isPresent();
            case FindingItem.Found found ->
                    found.finding().cells().stream().anyMatch(shared.inTimeProperty().get());
        };
    }

    private Optional<FindingItem> findSame(@Nullable FindingItem before) {
        return before == null
                ? Optional.empty()
                : items.stream().filter(each -> each.key().equals(before.key())).findFirst();
    }

    private String tell(List<FindingItem> all) {
        long open = count(all, FindingItem.Found::isOpen);
        long hollow = count(all, FindingItem.Found::isHollow);
        long decided = count(all, _ -> true) - open - hollow;
        return words.get("findings.counts", open, decided)
                + (hollow == 0 ? "" : " · " + words.get("findings.counts.proposed", hollow));
    }

    private static long count(List<FindingItem> all, Predicate<FindingItem.Found> what) {
        return all.stream()
                .filter(each -> each instanceof FindingItem.Found found && what.test(found))
                .count();
    }

    void step(int by) {
        findFrom(place() + by, by, _ -> true).ifPresent(current::set);
    }

    /// Goes to the next finding of which nobody has said what happens.
    void stepToOpen() {
        findFrom(place() + 1, 1, each -> each instanceof FindingItem.Found found && found.isOpen())
                .ifPresent(current::set);
    }

    private int place() {
        FindingItem now = current.get();
        return now == null
                ? -1
                : IntStream.range(0, items.size())
                        .filter(each -> items.get(each).key().equals(now.key()))
                        .findFirst()
                        .orElse(-1);
    }

    private Optional<FindingItem> findFrom(int place, int by, Predicate<FindingItem> what) {
        return IntStream.iterate(place, each -> each >= 0 && each < items.size(), each -> each + by)
                .mapToObj(items::get)
                .filter(each -> !(each instanceof FindingItem.Heading))
                .filter(what)
                .findFirst();
    }
}
