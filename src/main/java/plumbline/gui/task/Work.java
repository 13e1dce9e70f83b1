package plumbline.gui.task;

import plumbline.progress.Progress;

/// Something that takes long; runs off the UI thread and never touches the scene.
@FunctionalInterface
public interface Work<T> {

    T run(Progress progress) throws Exception;
}
