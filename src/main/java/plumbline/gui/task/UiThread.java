package plumbline.gui.task;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/// The one door to JavaFX's own thread.
public final class UiThread implements Executor {

    @Override
    public void execute(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /// Runs after what the window has to do now, layout included.
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    /// Runs on the UI thread and waits for the answer; for callers on other threads only.
    public <T> T call(Callable<T> question) throws InterruptedException, ExecutionException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        answer.complete(question.call());
                    } catch (Exception failure) {
                        answer.completeExceptionally(failure);
                    }
                });
        return answer.get();
    }
}
