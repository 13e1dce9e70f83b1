package plumbline.gui.schema;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Compared;
import plumbline.analysis.evolution.Comparison;
import plumbline.analysis.evolution.DoubtPlace;
import plumbline.analysis.evolution.Entry;
import plumbline.analysis.evolution.Evolution;
import plumbline.analysis.evolution.Stage;
import plumbline.analysis.schema.Blame.Touched;
import plumbline.gui.schema.Shown.Since;
import plumbline.schema.difference.ObjectKey;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which moment of a schema is looked at, what it is compared with, and which thing of it.
public final class SchemaCursor {

    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Since> base = new SimpleObjectProperty<>(Since.STEP_BEFORE);
    private final BooleanProperty down = new SimpleBooleanProperty();
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty onlyDifferent = new SimpleBooleanProperty();
    private final ObservableList<SchemaItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Entry> current = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Compared> part = new SimpleObjectProperty<>();
    private final ObservableList<Touched> touches = FXCollections.observableArrayList();
    private @Nullable Evolution evolution;
    private @Nullable ObjectKey wanted;
    private @Nullable DoubtPlace walked;
    private int at;

    SchemaCursor() {
        base.subscribe(_ -> show());
        down.subscribe(_ -> show());
        search.subscribe(this::list);
        onlyDifferent.subscribe(this::list);
        part.subscribe(this::blame);
    }

    /// Looks at another set, or the same one read again.
    void follow(@Nullable Evolution next) {
        String migration = id(at);
        String since = base.get().stepBefore() ? "" : id(base.get().count());
        boolean first = evolution == null;
        evolution = next;
        if (next == null) {
            forget();
            return;
        }
        int count = next.stages().size();
        at = first ? count : place(migration).orElse(Math.min(at, count));
        if (!base.get().stepBefore()) {
            base.set(place(since).map(Since::after).orElse(Since.STEP_BEFORE));
        }
        show();
    }

    private void forget() {
        at = 0;
        wanted = null;
        base.set(Since.STEP_BEFORE);
        shown.set(null);
        items.clear();
        current.set(null);
        part.set(null);
    }

    private String id(int count) {
        Evolution now = evolution;
        return now == null || count == 0 || count > now.stages().size()
                ? ""
                : now.stages().get(count - 1).migration().id();
    }

    private Optional<Integer> place(String migration) {
        if (migration.isEmpty()) {
            return Optional.of(0);
        }
        for (int count = 1; count <= count(); count++) {
            if (id(count).equals(migration)) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }

    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<Since> baseProperty() {
        return base;
    }

    /// Whether the last migration is looked at when it was taken back, where it can be.
    public BooleanProperty downProperty() {
        return down;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public BooleanProperty onlyDifferentProperty() {
        return onlyDifferent;
    }

    /// What is there, or was there at the other moment, with headings.
    public ObservableList<SchemaItem> items() {
        return items;
    }

    /// The thing that is looked at.
    public ObjectProperty<@Nullable Entry> currentProperty() {
        return current;
    }

    /// The part of it that is looked at; none where it is looked at as a whole.
    public ObjectProperty<@Nullable Compared> partProperty() {
        return part;
    }

    /// What touched the thing or the part that is looked at, first things first.
    public ObservableList<Touched> touches() {
        return touches;
    }

    Optional<Evolution> findEvolution() {
        return Optional.ofNullable(evolution);
    }

    public List<Stage> stages() {
        Evolution now = evolution;
        return now == null ? List.of() : now.stages();
    }

    public int count() {
        return stages().size();
    }

    public int at() {
        return at;
    }

    /// Looks at the schema when that many migrations have run.
    public void go(int count) {
        int next = Math.clamp(count, 0, count());
        if (next != at) {
            at = next;
            show();
        }
    }

    public void step(int by) {
        go(Math.clamp((long) at + by, 0, count()));
    }

    /// Looks at a thing because somebody wants to.
    public void choose(Entry entry) {
        wanted = entry.key();
        current.set(entry);
        part.set(null);
        blame();
    }

    /// Goes to the place before that could not be followed, round and round; begins with the last
    /// up to here.
    Optional<DoubtPlace> walkDoubts() {
        Evolution now = evolution;
        DoubtPlace before = walked;
        if (now == null) {
            return Optional.empty();
        }
        Optional<DoubtPlace> next =
                before == null ? DoubtPlace.last(now, at) : Optional.of(before.before(now));
        next.ifPresent(
                each -> {
                    go(each.count());
                    walked = each;
                });
        return next;
    }

    private void show() {
        walked = null;
        Evolution now = evolution;
        if (now == null) {
            return;
        }
        int since = Math.min(base.get().of(at), count());
        Stage stage = at == 0 ? null : now.stages().get(at - 1);
        boolean back = down.get() && stage != null && stage.down() != null;
        SchemaState after = back ? now.afterDown(at) : now.after(at);
        shown.set(new Shown(at, since, back, stage, Comparison.of(now.after(since), after)));
        list();
    }

    private void list() {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        String text = search.get().strip().toLowerCase(Locale.ROOT);
        List<SchemaItem> all = new ArrayList<>();
        String kind = "";
        for (Entry entry : now.comparison().entries()) {
            if (passes(entry, text)) {
                if (!entry.key().kind().equals(kind)) {
                    kind = entry.key().kind();
                    all.add(new SchemaItem.Heading(entry.key()));
                }
                all.add(new SchemaItem.One(entry));
            }
        }
        Compared before = part.get();
        Entry next = next(now.comparison(), all);
        items.setAll(all);
        current.set(next);
        part.set(next == null || before == null ? null : same(next, before));
        blame();
    }

    private boolean passes(Entry entry, String text) {
        boolean named =
                text.isEmpty()
                        || entry.key().name().toLowerCase(Locale.ROOT).contains(text)
                        || entry.parts().stream()
                                .anyMatch(
                                        each ->
                                                each.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains(text));
        return named && (!onlyDifferent.get() || entry.mark().isDifferent());
    }

    /// What somebody chose, while it is there; else the first that is different.
    private @Nullable Entry next(Comparison comparison, List<SchemaItem> listed) {
        List<Entry> all =
                listed.stream()
                        .filter(SchemaItem.One.class::isInstance)
                        .map(each -> ((SchemaItem.One) each).entry())
                        .toList();
        Entry now = current.get();
        return comparison.entries().stream()
                .filter(each -> each.key().equals(wanted))
                .findFirst()
                .or(() -> wanted == null ? Optional.empty() : renamed(all, now))
                .or(() -> all.stream().filter(each -> each.mark().isDifferent()).findFirst())
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    private static Optional<Entry> renamed(List<Entry> all, @Nullable Entry now) {
        return all.stream()
                .filter(
                        each ->
                                now != null
                                        && each.whole().object().id() == now.whole().object().id())
                .findFirst();
    }

    private static @Nullable Compared same(Entry entry, Compared part) {
        return entry.parts().stream()
                .filter(each -> each.object().id() == part.object().id())
                .findFirst()
                .orElse(null);
    }

    private void blame() {
        Evolution now = evolution;
        Shown moment = shown.get();
        Entry entry = current.get();
        if (now == null || moment == null || entry == null) {
            touches.clear();
            return;
        }
        Compared looked = part.get() == null ? entry.whole() : part.get();
        SchemaState state = moment.comparison().stateOf(looked);
        touches.setAll(now.blame(state, looked.object(), Math.max(moment.at(), moment.since())));
    }
}
