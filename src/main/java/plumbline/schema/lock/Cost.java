package plumbline.schema.lock;

import java.util.List;

public record Cost(List<RelationLock> locks, List<Work> works, boolean refusedInTransaction) {
    public boolean does(Work.Kind k) {
        return works.stream().anyMatch(w -> w.kind() == k);
    }
}
