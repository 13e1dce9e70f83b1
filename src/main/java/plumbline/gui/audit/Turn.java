package plumbline.gui.audit;

import plumbline.problem.Problem;
import plumbline.words.Words;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does one thing after the other in the background, and hands what comes of it to the window.
///
/// For what is short and must keep its order, like what a person decides; long work is a task.
public final class Turn {

    private final Executor background;
    private final Executor window;
    private final Words words;

    /// `background` runs what it is given in order.
    public Turn(Executor background, Executor window, Words words) {
        this.background = background;
        this.window = window;
        this.words = words;
    }

    /// Whatever fails is told: somebody waits for it.
    @SuppressWarnings("CatchingUnchecked")
    <T> void run(Supplier<T> what, Consumer<T> done, Consumer<Problem> failed) {
        background.execute(
                () -> {
                    try {
                        T value = what.get();
                        window.execute(() -> done.accept(value));
                    } catch (RuntimeException failure) {
                        Problem problem = Problem.of(failure, words);
                        window.execute(() -> failed.accept(problem));
                    }
                });
    }
}
