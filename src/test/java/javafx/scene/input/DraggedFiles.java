package javafx.scene.input;

import com.sun.javafx.tk.TKClipboard;

import javafx.event.EventType;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Files on their way over a window. Stands in this package because only it may make a dragboard; a
/// real drag would need a desktop.
@NullMarked
public record DraggedFiles(List<Path> paths) {

    public DragEvent event(EventType<DragEvent> type) {
        return new DragEvent(
                type, new Dragboard(peer()), 10, 10, 10, 10, TransferMode.COPY, null, null, null);
    }

    private TKClipboard peer() {
        List<File> files = paths.stream().map(Path::toFile).toList();
        return (TKClipboard)
                Proxy.newProxyInstance(
                        TKClipboard.class.getClassLoader(),
                        new Class<?>[] {TKClipboard.class},
                        (proxy, method, arguments) -> answer(method.getName(), arguments, files));
    }

    private static @Nullable Object answer(
            String question, Object @Nullable [] arguments, List<File> files) {
        boolean ofFiles = arguments != null && DataFormat.FILES.equals(arguments[0]);
        return switch (question) {
            case "getContentTypes" -> Set.of(DataFormat.FILES);
            case "hasContent" -> ofFiles;
            case "getContent" -> ofFiles ? files : null;
            case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
            default -> null;
        };
    }
}
