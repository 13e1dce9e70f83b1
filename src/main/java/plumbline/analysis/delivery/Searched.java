package plumbline.analysis.delivery;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.ComposeFact;
import plumbline.setting.DockerFact;
import plumbline.setting.DocumentFact;
import plumbline.setting.PackageFact;
import plumbline.setting.PipelineFact;
import plumbline.setting.ScriptFact;
import plumbline.setting.Surrounding;
import plumbline.setting.TestFact;

import java.util.ArrayList;
import java.util.List;

/// Says in words where a search looked.
public final class Searched {

    private Searched() {}

    /// Scripts, pipelines, containers and tests.
    public static String around(ServiceSubject service) {
        List<String> places = new ArrayList<>();
        add(places, service, PackageFact.Script.class, "package scripts and targets");
        add(places, service, PipelineFact.class, "pipelines");
        add(places, service, DockerFact.class, "Dockerfiles");
        add(places, service, ComposeFact.class, "compose files");
        add(places, service, ScriptFact.class, "shell scripts");
        add(places, service, TestFact.class, "tests");
        return String.join(", ", places);
    }

    /// Whether there is anything that may migrate in a way that was not recognised.
    public static boolean foundPipelinesOrTests(ServiceSubject service) {
        return !service.surroundings().all(PipelineFact.class).isEmpty()
                || !service.surroundings().all(TestFact.class).isEmpty();
    }

    /// Documents alone.
    public static String documents(ServiceSubject service) {
        List<String> places = new ArrayList<>();
        add(places, service, DocumentFact.class, "documents");
        return places.getFirst();
    }

    private static void add(
            List<String> places,
            ServiceSubject service,
            Class<? extends Surrounding> kind,
            String name) {
        List<String> files =
                service.surroundings().all(kind).stream()
                        .map(each -> each.span().file())
                        .distinct()
                        .toList();
        String number = files.size() == 1 ? files.getFirst() : String.valueOf(files.size());
        places.add(files.isEmpty() ? "no " + name : name + " (" + number + ")");
    }
}
