package plumbline.gui.task;

/// How a task ended; what it gave is not kept with it, for that may be large.
public record EndedTask(String title, TaskState state) {}
