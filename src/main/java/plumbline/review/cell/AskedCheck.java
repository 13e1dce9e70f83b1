package plumbline.review.cell;

import plumbline.check.CheckInfo;
import plumbline.review.decision.Cell;

import java.util.List;

/// A check that is asked of a service, whether or not somebody has answered.
public record AskedCheck(String service, CheckInfo check) {

    /// Each check of each service, one service after the other.
    public static List<AskedCheck> all(List<String> services, List<CheckInfo> checks) {
        return services.stream()
                .flatMap(service -> checks.stream().map(each -> new AskedCheck(service, each)))
                .toList();
    }

    public Cell cell() {
        return new Cell(service, check.id());
    }
}
