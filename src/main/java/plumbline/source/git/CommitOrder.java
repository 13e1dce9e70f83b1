package plumbline.source.git;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the commits that touched some files stand to each other, whatever their clocks said.
///
/// The main line is what one gets by going from the last commit to its first parent, and so on.
public final class CommitOrder {

    /// Nothing is known of any commit.
    public static final CommitOrder NONE = new CommitOrder(Map.of(), List.of(), List.of());

    private final Map<String, Integer> places;
    private final List<BitSet> descendants;
    private final List<Integer> ages;

    CommitOrder(Map<String, Integer> places, List<BitSet> descendants, List<Integer> ages) {
        this.places = Map.copyOf(places);
        this.descendants = List.copyOf(descendants);
        this.ages = List.copyOf(ages);
    }

    /// Whether who made the later commit had the earlier one before him.
    public boolean isBefore(String earlier, String later) {
        Integer first = places.get(earlier);
        Integer second = places.get(later);
        return first != null && second != null && descendants.get(first).get(second);
    }

    /// With which step of the main line a commit came, counted back from the last one; -1 where it
    /// is not known.
    public int age(String commit) {
        Integer place = places.get(commit);
        return place == null ? -1 : ages.get(place);
    }

    /// Whether the main line got the earlier commit before it got the later one.
    public boolean arrivedBefore(String earlier, String later) {
        Integer first = places.get(earlier);
        Integer second = places.get(later);
        return first != null && second != null && ages.get(first) > ages.get(second);
    }

    /// Whether the main line got two commits at once, as the same one or by the same merge.
    public boolean arrivedTogether(String one, String other) {
        Integer first = places.get(one);
        Integer second = places.get(other);
        return first != null && second != null && ages.get(first).equals(ages.get(second));
    }

    /// Finds out how commits stand to each other while they are walked over, children before
    /// parents.
    static final class Ancestry {

        /// What commits that are still to come are known to have behind them.
        private final Map<ObjectId, BitSet> awaited = new HashMap<>();

        /// With which step of the main line, counted from the newest, such commits came in.
        private final Map<ObjectId, Integer> steps = new HashMap<>();

        private final Map<String, Integer> places = new HashMap<>();
        private final List<BitSet> descendants = new ArrayList<>();
        private final List<Integer> ages = new ArrayList<>();
        private @Nullable ObjectId nextOfMainLine;
        private int mainLine;

        Ancestry(ObjectId newest) {
            nextOfMainLine = newest;
        }

        /// Goes on to the parents of a commit; one that is `noted` can be asked for later.
        void pass(RevCommit commit, boolean noted) {
            ObjectId id = commit.toObjectId();
            BitSet later = awaited.remove(id);
            BitSet behind = later == null ? new BitSet() : later;
            boolean onMainLine = id.equals(nextOfMainLine);
            Integer step = steps.remove(id);
            int age = onMainLine || step == null ? mainLine : step;
            if (noted) {
                places.put(id.name(), descendants.size());
                descendants.add((BitSet) behind.clone());
                ages.add(age);
                behind.set(descendants.size() - 1);
            }
            if (onMainLine) {
                nextOfMainLine =
                        commit.getParentCount() == 0 ? null : commit.getParent(0).toObjectId();
                mainLine++;
            }
            handOn(commit, behind, age);
        }

        private void handOn(RevCommit commit, BitSet behind, int age) {
            for (int i = 0; i < commit.getParentCount(); i++) {
                ObjectId parent = commit.getParent(i).toObjectId();
                BitSet own = i + 1 == commit.getParentCount() ? behind : (BitSet) behind.clone();
                awaited.merge(
                        parent,
                        own,
                        (known, more) -> {
                            known.or(more);
                            return known;
                        });
                steps.merge(parent, age, Math::max);
            }
        }

        CommitOrder order() {
            return new CommitOrder(places, descendants, ages);
        }
    }
}
