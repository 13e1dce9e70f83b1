package plumbline.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// As many threads as there are processors, for one reading of a folder.
final class ReadingThreads implements AutoCloseable {

    /// Grammars recurse: what a default stack holds is less than what generated SQL nests.
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(),
                    task -> new Thread(null, task, "reading", STACK_BYTES));

    <T> Future<T> submit(Callable<T> task) {
        return threads.submit(task);
    }

    /// Does the same with each of them, and gives the results in their order.
    <S, T> List<T> each(Collection<S> items, Function<S, T> work) {
        List<CompletableFuture<T>> running = new ArrayList<>();
        for (S item : items) {
            running.add(CompletableFuture.supplyAsync(() -> work.apply(item), threads));
        }
        return running.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() {
        threads.close();
    }
}
