package plumbline.drawing.timeline;

import plumbline.analysis.TableKey;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Two services have migrations for tables of the same name.
public record Touch(TableKey table, int upper, Stop above, int lower, Stop below) {

    private record First(int lane, Stop stop) {}

    /// From each lane to the next one of another service that touches the table, where each first
    /// does.
    public static List<Touch> of(List<Lane> lanes) {
        Map<TableKey, List<First>> firsts = new LinkedHashMap<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            Set<TableKey> seen = new HashSet<>();
            for (Stop stop : lanes.get(lane).stops()) {
                for (Step step : stop.migration().up().steps()) {
                    ObjectName table = step.operation().table();
                    if (table != null && !table.dynamic() && seen.add(TableKey.of(table, ""))) {
                        firsts.computeIfAbsent(TableKey.of(table, ""), _ -> new ArrayList<>())
                                .add(new First(lane, stop));
                    }
                }
            }
        }
        List<Touch> touches = new ArrayList<>();
        firsts.forEach(
                (table, places) -> {
                    for (int i = 1; i < places.size(); i++) {
                        First above = places.get(i - 1);
                        First below = places.get(i);
                        if (!service(lanes, above).equals(service(lanes, below))) {
                            touches.add(
                                    new Touch(
                                            table,
                                            above.lane(),
                                            above.stop(),
                                            below.lane(),
                                            below.stop()));
                        }
                    }
                });
        return List.copyOf(touches);
    }

    private static String service(List<Lane> lanes, First first) {
        return lanes.get(first.lane()).service();
    }
}
