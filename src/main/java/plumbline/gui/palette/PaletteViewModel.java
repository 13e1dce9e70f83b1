package plumbline.gui.palette;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds among everything there is while a person types.
public final class PaletteViewModel {

    private static final int SHOWN = 60;

    private final Supplier<Stream<PaletteEntry>> everything;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private final ObservableList<PaletteEntry> shownFound =
            FXCollections.unmodifiableObservableList(found);

    /// `everything` is asked anew at each key, in the order for nothing typed.
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
        found.setAll(text.isBlank() ? first() : best(text));
    }

    private List<PaletteEntry> first() {
        return everything.get().limit(SHOWN).toList();
    }

    private List<PaletteEntry> best(String text) {
        Match match = Match.of(text);
        BestFirst<PaletteEntry> best = new BestFirst<>(SHOWN);
        everything
                .get()
                .forEach(
                        entry ->
                                match.find(entry.title(), entry.kind())
                                        .ifPresent(score -> best.offer(entry, score)));
        return best.toList();
    }
}
