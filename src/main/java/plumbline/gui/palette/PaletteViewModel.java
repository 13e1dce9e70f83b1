package plumbline.gui.palette;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds among everything there is while a person types.
public final class PaletteViewModel {

    private static final int SHOWN = 60;

    private record Fitting(String text, List<PaletteEntry> entries) {

        /// Nothing fits a longer text that does not fit its beginning.
        boolean canHold(String longer) {
            return !text.isBlank() && longer.startsWith(text);
        }
    }

    private final Supplier<Stream<PaletteEntry>> everything;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private final ObservableList<PaletteEntry> shownFound =
            FXCollections.unmodifiableObservableList(found);
    private Fitting last = new Fitting("", List.of());

    /// `everything` is in the order for nothing typed, and asked anew whenever a key does not only
    /// narrow down what was found.
    public PaletteViewModel(Supplier<Stream<PaletteEntry>> everything) {
        this.everything = everything;
        typed.subscribe(this::search);
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ObservableList<PaletteEntry> found() {
        return shownFound;
    }

    private void search(String text) {
        if (text.isBlank()) {
            last = new Fitting("", List.of());
        }
        found.setAll(text.isBlank() ? first() : best(text));
    }

    private List<PaletteEntry> first() {
        return everything.get().limit(SHOWN).toList();
    }

    private List<PaletteEntry> best(String text) {
        Match match = Match.of(text);
        BestFirst<PaletteEntry> best = new BestFirst<>(SHOWN);
        List<PaletteEntry> fitting = new ArrayList<>();
        (last.canHold(text) ? last.entries().stream() : everything.get())
                .forEach(
                        entry ->
                                match.find(entry.title(), entry.kind())
                                        .ifPresent(
                                                score -> {
                                                    fitting.add(entry);
                                                    best.offer(entry, score);
                                                }));
        last = new Fitting(text, fitting);
        return best.toList();
    }
}
