package plumbline.gui.task;

/// Where a task stands.
public enum TaskState {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean isOver() {
        return this != RUNNING;
    }
}
