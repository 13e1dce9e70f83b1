package plumbline.schema.state;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What is said about an object beside what it is: comment, owner, who may use it, and why it may
/// be otherwise; `revoked` are rights that roles have of themselves and that were taken away.
public record Remarks(
        @Nullable String comment,
        @Nullable String owner,
        List<Privilege> privileges,
        List<Privilege> revoked,
        List<Doubt> doubts) {

    /// Nothing is said.
    public static final Remarks NONE = new Remarks(null, null, List.of(), List.of(), List.of());

    public Remarks {
        privileges = List.copyOf(privileges);
        revoked = List.copyOf(revoked);
        doubts = List.copyOf(doubts);
    }

    public Remarks withComment(@Nullable String newComment) {
        return new Remarks(newComment, owner, privileges, revoked, doubts);
    }

    public Remarks withOwner(String newOwner) {
        return new Remarks(comment, newOwner, privileges, revoked, doubts);
    }

    public Remarks withPrivileges(List<Privilege> newPrivileges) {
        return new Remarks(comment, owner, newPrivileges, revoked, doubts);
    }

    public Remarks withRevoked(List<Privilege> newRevoked) {
        return new Remarks(comment, owner, privileges, newRevoked, doubts);
    }

    /// The same with one more doubt, which is kept once.
    public Remarks doubted(Doubt doubt) {
        if (doubts.contains(doubt)) {
            return this;
        }
        List<Doubt> more = new ArrayList<>(doubts);
        more.add(doubt);
        return new Remarks(comment, owner, privileges, revoked, more);
    }
}
