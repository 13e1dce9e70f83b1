package plumbline.gui.page;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Checks;
import plumbline.report.CheckPage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The checks of the catalogue and their pages, read in the background, each once.
///
/// To be asked on the window's thread, where the answers come too: at once what is known already.
public final class CheckPages {

    private final Executor background;
    private final Executor window;
    private final Map<CheckInfo, CheckPage> known = new HashMap<>();
    private List<CheckInfo> all = List.of();
    private int waiting;

    public CheckPages(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /// Whether something that was asked for is not there yet.
    public boolean isReading() {
        return waiting > 0;
    }

    /// All checks of the catalogue in its order.
    public void all(Consumer<List<CheckInfo>> then) {
        if (!all.isEmpty()) {
            then.accept(all);
            return;
        }
        read(
                Checks::infos,
                read -> {
                    all = read;
                    then.accept(read);
                });
    }

    /// The page of a check.
    public void read(CheckInfo check, Consumer<CheckPage> then) {
        CheckPage page = known.get(check);
        if (page != null) {
            then.accept(page);
            return;
        }
        read(
                () -> CheckPage.of(check),
                read -> {
                    known.put(check, read);
                    then.accept(read);
                });
    }

    /// The pages of several checks, in their order, when all are there.
    public void readAll(List<CheckInfo> checks, Consumer<List<CheckPage>> then) {
        if (checks.isEmpty()) {
            then.accept(List.of());
        } else {
            List<CheckInfo> rest = checks.subList(1, checks.size());
            read(checks.getFirst(), page -> readAll(rest, more -> then.accept(joined(page, more))));
        }
    }

    private static List<CheckPage> joined(CheckPage first, List<CheckPage> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private <T> void read(Supplier<T> what, Consumer<T> then) {
        waiting++;
        background.execute(
                () -> {
                    T value = what.get();
                    window.execute(
                            () -> {
                                waiting--;
                                then.accept(value);
                            });
                });
    }
}
