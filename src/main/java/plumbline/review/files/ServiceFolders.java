package plumbline.review.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The folders that somebody named, and the services in them.
///
/// A service is the folder of its name, or lies in it under its name. Where there is one folder and
/// one service, and nothing in the folder has that name, the folder is that service.
public final class ServiceFolders {

    private final Function<String, List<ServiceFiles>> finding;
    private final Map<String, List<ServiceFiles>> known = new HashMap<>();

    private ServiceFolders(Function<String, List<ServiceFiles>> finding) {
        this.finding = finding;
    }

    /// `services` are all that somebody will ask for.
    ///
    /// Throws a [plumbline.problem.ProblemException] when a folder cannot be listed.
    public static ServiceFolders open(List<Path> folders, Collection<String> services) {
        List<OpenedFolder> opened = folders.stream().map(OpenedFolder::open).toList();
        boolean isAlone = opened.size() == 1 && services.size() == 1;
        return new ServiceFolders(service -> find(opened, isAlone, service));
    }

    /// Where it is known which folder is which service; each is listed when somebody asks for it.
    public static ServiceFolders known(Map<String, Path> homes) {
        return new ServiceFolders(
                service ->
                        Optional.ofNullable(homes.get(service)).stream()
                                .map(OpenedFolder::open)
                                .map(each -> new ServiceFiles(each, ""))
                                .toList());
    }

    /// All that may be that service: none, one, or several that have its name.
    public List<ServiceFiles> called(String service) {
        return known.computeIfAbsent(service, finding);
    }

    private static List<ServiceFiles> find(
            List<OpenedFolder> folders, boolean isAlone, String service) {
        List<ServiceFiles> named =
                folders.stream()
                        .flatMap(
                                each ->
                                        each.homes(service).stream()
                                                .map(home -> new ServiceFiles(each, home)))
                        .toList();
        return named.isEmpty() && isAlone
                ? List.of(new ServiceFiles(folders.getFirst(), ""))
                : named;
    }
}
