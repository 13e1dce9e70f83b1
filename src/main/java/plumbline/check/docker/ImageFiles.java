package plumbline.check.docker;

import plumbline.analysis.delivery.Images;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.DockerFact.Copied;
import plumbline.setting.DockerFact.Presence;
import plumbline.source.TreePath;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the images of a service hold in the end, with what their last stages inherit.
final class ImageFiles {

    private final List<Copied> copies;
    private final List<Copied> earlier;

    ImageFiles(ServiceSubject service) {
        Images images = new Images(service);
        copies = images.inResult(Copied.class);
        earlier = images.facts(Copied.class);
    }

    /// Copies that name what is not there, or what `.dockerignore` leaves out, and speak of it.
    Optional<Copied> findMissing(String word) {
        return copies.stream()
                .filter(each -> each.presence() == Presence.ABSENT)
                .filter(each -> TreePath.name(each.source()).contains(word))
                .findFirst();
    }

    Optional<Copied> findLeftOut(String path) {
        return copies.stream()
                .filter(each -> each.presence() == Presence.LEFT_OUT)
                .filter(each -> TreePath.isWithin(path, each.source()))
                .findFirst();
    }

    /// What brings a file or folder, or one around it or of its name, from the opened folder.
    Optional<Copied> findCopy(String path) {
        return copies.stream()
                .filter(each -> each.presence() == Presence.PRESENT && each.fromStage().isEmpty())
                .filter(each -> brings(each.source(), path))
                .findFirst();
    }

    private static boolean brings(String source, String path) {
        int star = source.indexOf('*');
        return star < 0
                ? TreePath.isWithin(path, source)
                : path.startsWith(source.substring(0, star));
    }

    /// What comes from an earlier stage and may hold it, under its own name or compiled.
    Optional<Copied> findFromStage(String path, boolean compiled) {
        return copies.stream()
                .filter(each -> !each.fromStage().isEmpty())
                .filter(each -> mayHold(each.source(), path, compiled) || isHandedOn(each, path))
                .min(Comparator.comparingLong(each -> -parts(each.source(), path)));
    }

    /// How many folders of a path stand in another, which tells whose output it is.
    private static long parts(String source, String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(each -> ("/" + source + "/").contains("/" + each + "/"))
                .count();
    }

    private static boolean mayHold(String source, String path, boolean compiled) {
        String name = TreePath.name(source.replaceFirst("/+\\.?$", ""));
        boolean output =
                name.matches("dist|build|lib|out|target|publish|output|bin|standalone|.*\\.jar");
        boolean whole =
                source.matches(
                        "/|\\.|/app/?|/usr/src/app/?|/opt/app/?|/workspace/?|/src/?|/code/?|/usr/app/?|/home/\\w+/app/?|.*\\$\\{?\\w+}?/?");
        return whole || (compiled && output) || ("/" + path + "/").contains("/" + name + "/");
    }

    /// Whether an earlier stage copied it to what is now taken over as a whole.
    private boolean isHandedOn(Copied copied, String path) {
        return earlier.stream()
                .filter(each -> each.presence() == Presence.PRESENT)
                .filter(each -> each.span().file().equals(copied.span().file()))
                .filter(each -> each.stage() < copied.stage())
                .filter(each -> each.target().startsWith("/") && brings(each.source(), path))
                .anyMatch(each -> TreePath.isWithin(each.target(), copied.source()));
    }

    boolean isEmpty() {
        return copies.isEmpty();
    }
}
