package plumbline.check;

import java.util.List;
import java.util.Set;

/// A check that judges the comments that waive findings, when all others are done.
public non-sealed interface SuppressionCheck extends Check {

    /// `used` are those of its checks that found something there.
    List<Verdict> judge(Suppression suppression, Set<String> used);

    @Override
    default boolean isForSingleFiles() {
        return true;
    }
}
