package plumbline.analysis.graph;

import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.schema.SchemaHistory.Moment;
import plumbline.schema.replay.Described;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One set of migrations after one of them; `last` is the position of that one.
record Stage(SetDependencies set, SchemaState state, int last) {

    private static final Pattern NEEDLESS = Pattern.compile("(?<!\")\"([^\".]+)\"(?!\")");

    /// The sets that are asked for, each where it is asked for; those that do not have the
    /// migration are left out.
    static List<Stage> of(FleetDependencies fleet, GraphRequest request) {
        List<Stage> stages = new ArrayList<>();
        for (SetDependencies set : fleet.sets()) {
            boolean asked = request.service() == null || request.service().equals(set.service());
            if (!asked) {
                continue;
            }
            List<Moment> moments = set.history().moments();
            if (request.at() == null) {
                stages.add(new Stage(set, set.history().end(), moments.size() - 1));
            } else {
                set.history()
                        .findMoment(request.at())
                        .ifPresent(
                                moment ->
                                        stages.add(
                                                new Stage(
                                                        set,
                                                        moment.up().after(),
                                                        moments.indexOf(moment))));
            }
        }
        return stages;
    }

    /// The service, and which of its sets where it has several.
    String home() {
        return set.label().isEmpty() ? set.service() : set.service() + " (" + set.label() + ")";
    }

    /// Without quotes, but for names that would be taken for others without them.
    String called(int object) {
        return NEEDLESS.matcher(Described.object(Naming.of(state), object)).replaceAll("$1");
    }

    String id(int object) {
        return home() + ": " + called(object);
    }
}
